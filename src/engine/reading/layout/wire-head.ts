import type { EdtfDate } from '../../../model/edtf.ts';
import type { ReadDate } from '../clauses/dated-span.ts';

/** A head is no longer than this, in UTF-16 units. */
const LONGEST = 90;

/** The dash that ends a head, and the words of Chinese agencies that do. */
const DASH = /\s?(?:--?|[–—])\s|—(?=[A-ZÀ-Þ“"])/;
const CHINESE = /^\s*[（(]?[^\s\d，。,.]{2,16}\s?(?:\d{1,2}月)?\d{1,2}日(?:电|電|讯|訊)[）)]?/;

/** An agency in brackets, behind a town in small letters: "Río, 18 nov (EFE)". */
const AGENCIES =
  'AF?P|CNN|UPI|EFE|dpa|APA|KNA|epd|ANSA|Belga|Reuters|Bloomberg|Xinhua|TASS|Europa Press|[Aa]g[ae]n(?:ce|cia|tur|zia)';
const AGENCY = new RegExp(`^[^\\n–—:;()]{3,60} ?\\((?:${AGENCIES})\\)\\.?$`);
/** The same without a dash: "Norddal (CNN) Lind met", "(Reuters) Lind met". */
const IN_BRACKETS = new RegExp(
  `^(?:[A-ZÀ-Þ][^\\n–—:;()]{2,40} )?\\((?:${AGENCIES})\\)[.:]? (?=["“]?[A-ZÀ-Þ])`,
);

/**
 * The head of a wire report that a stretch of text begins with: "KAZAN, Russia, Oct. 22 (Agency) — ", "Río, 18 nov (EFE).- ", "某社北谷3月20日电 ", "（某社北谷20日電）".
 * Empty where there is none. Capitals are told without \p{Lu}: as one pattern this took 3 ms before its first use.
 */
export function wireHeadOf(text: string): string {
  const beginning = text.slice(0, LONGEST);
  const chinese = CHINESE.exec(beginning)?.[0];
  if (chinese !== undefined) return chinese;
  const dash = DASH.exec(beginning);
  if (!dash) return IN_BRACKETS.exec(beginning)?.[0] ?? '';
  const before = beginning.slice(0, dash.index).trim();
  return isTownInCapitals(before) || AGENCY.test(before)
    ? beginning.slice(0, dash.index + dash[0].length)
    : '';
}

/** "KAZAN, Russia, Oct. 22 (Agency)". */
function isTownInCapitals(head: string): boolean {
  const [town = ''] = head.split(/[,(]/, 1);
  const isOne = /^[^\s\d:;!?"“”«»]+(?: [^\s\d:;!?"“”«»]+){0,3} ?$/.test(town) && !/[:;!?]/.test(head);
  return isOne && town.trim().length > 2 && town === town.toUpperCase() && town !== town.toLowerCase();
}

/** The day in the head of a report that begins a paragraph there, `offset` UTF-16 units from the beginning of the text; `dates`: those of the paragraph. */
export function filedOn(paragraph: string, offset: number, dates: readonly ReadDate[]): EdtfDate | undefined {
  const end = offset + wireHeadOf(paragraph).length;
  const found = dates.find((date) => date.start >= offset && date.end <= end);
  return found?.date.precision === 'day' && !found.date.interval ? found.date : undefined;
}

/** A paragraph, quotations already taken out, whose head is blanks: its day is that of the report, and nothing happened in it. */
export function withoutWireHead(paragraph: string): string {
  const { length } = wireHeadOf(paragraph);
  return ' '.repeat(length) + paragraph.slice(length);
}
