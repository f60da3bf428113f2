/** The head of a wire report in its first paragraph: "KAZAN, Russia, Oct. 22 (Agency) — ", "Río, 18 nov (EFE).- ", "某社北谷3月20日电 ". */
const HEAD =
  /^\s*(?:\p{Lu}[\p{Lu} .'’-]{2,30}(?:, [^\n–—:;()]{1,50})?(?: ?\([^()\n]{1,30}\))? ?(?:--?|[–—])\s|\p{Lu}[\p{L} .'’-]{2,30}(?:, \d{1,2} \p{Ll}{3,10}\.?)? ?\((?:AF?P|EFE|dpa|APA|KNA|epd|ANSA|Belga|Reuters|Xinhua|TASS|Europa Press|[Aa]g[ae]n(?:ce|cia|tur|zia))\)\.? ?[–—-]{1,2}\s|[（(]?[\p{L}\s]{2,16}?\d{1,2}月\d{1,2}日(?:电|電|讯|訊)[）)]?)/u;

/** A paragraph, quotations already taken out, whose head is blanks: its day is that of the report, and nothing happened in it. */
export function withoutWireHead(paragraph: string): string {
  return paragraph.replace(HEAD, (head) => ' '.repeat(head.length));
}

/** The head of a wire report that a sentence begins with; empty where there is none. */
export function wireHeadOf(sentence: string): string {
  return HEAD.exec(sentence)?.[0] ?? '';
}
