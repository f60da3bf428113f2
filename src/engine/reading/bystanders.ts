import { patternOf, patternWith } from '../text/pattern-of.ts';
import type { NamedSpan } from './cast.ts';
import { isRelated, isRole } from './roles.ts';
import { isTopic } from './topics.ts';

/** Those who are named and have no part in what is told: "without Lind", "Lind's envoy", "an aide to Lind", "when Lind was president". */

/** Names of one sentence with those marked who only stand by; `words` is the sentence, which begins at `start`. */
export function withBystanders(
  names: readonly NamedSpan[],
  words: string,
  start: number,
): readonly NamedSpan[] {
  let [excluded, topic]: (NamedSpan | undefined)[] = [];
  return names.map((name, index) => {
    // "Without Lind Berg left": what stands before the name before it says nothing of it.
    const last = names[index - 1]?.end ?? start;
    const before = words.slice(Math.max(last, name.start - BEFORE_REACH) - start, name.start - start);
    const behind = words.slice(name.end - start, name.end - start + BEHIND_REACH);
    if (name.kind === 'place') {
      const said = words.slice(0, name.start - start);
      const isListed = topic !== undefined && AND.test(words.slice(topic.end - start, name.start - start));
      const surface = words.slice(name.start - start, name.end - start);
      if (!isListed && !isTopic(before, surface, behind, said)) return name;
      topic = name;
      return { ...name, isBystander: true };
    }
    const isExcluded =
      isWithout(before) ||
      (excluded !== undefined && AND.test(words.slice(excluded.end - start, name.start - start)));
    if (isExcluded) excluded = name;
    const isAside =
      isExcluded ||
      isOfFounder(before) ||
      (name.kind === 'person' &&
        (isOwner(behind) ||
          isOfRelated(before, words.slice(name.start - start, name.end - start)) ||
          isInOffice(before, behind) ||
          UNDER.test(before) ||
          SOURCE.test(before) ||
          LIKE.test(before) ||
          IMAGE.test(headBefore(before) ?? '') ||
          ABSENT.test(behind)));
    return isAside ? { ...name, isBystander: true } : name;
  });
}

/** The last words before a name, the last first, to the mark of punctuation before them. */
function wordsBefore(before: string): string[] {
  const clause =
    before
      .slice(-BEFORE_REACH)
      .split(/[,;:.!?()"“”«»](?=\s|$)/)
      .at(-1) ?? '';
  return clause
    .split(/[\s’']+/)
    .filter((word) => word !== '')
    .reverse();
}

/** In UTF-16 units: "without the help of the former president". */
const BEFORE_REACH = 60;
const BEHIND_REACH = 90;

const AND = /^[\s,]*(?:and|or|nor|und|oder|et|ou|y|ni|и|или|和|及|与|、)\s*(?:\S+\s){0,2}$/;

/** "Without the former president Lind", "ohne Lind": so many words may stand between. */
const MOST_BETWEEN = 5;
const WITHOUT =
  /^(?:without|unlike|except|excluding|minus|ohne|außer|sans|sauf|excepté|hormis|sin|salvo|excepto|без|кроме|помимо)$/i;
const TWO_WORDS_WITHOUT = patternOf(
  '(?:exception of|absence of|contrast to|в отличие от|за исключением|im Gegensatz zu|à la différence de|',
  String.raw`à l[’']exception de|a diferencia de|a excepción de) (?:\S+ ){0,3}$`,
);
const ENDS_IT = /^(?:and|but|und|et|y|и|а|но|that|who)$/i;
/** "Unter anderem", "sin embargo", "sans doute", "except that" leave nobody out. */
const NOT_WITHOUT = /^(?:embargo|doute|duda|that|weiteres|dass|cesse)$/i;
const WITHOUT_CHINESE = /(?:除了|(?<![解开排清])除|没有|不包括|不同于)[^，。；]{0,6}$/;

function isWithout(before: string): boolean {
  const words = wordsBefore(before);
  for (const [index, word] of words.slice(0, MOST_BETWEEN).entries()) {
    if (ENDS_IT.test(word)) break;
    if (WITHOUT.test(word)) return !NOT_WITHOUT.test(words[index - 1] ?? '');
  }
  return TWO_WORDS_WITHOUT.test(before) || WITHOUT_CHINESE.test(before);
}

const UNDER = /(?:^|\s)(?:[Uu]nder|[Uu]nter|[Ss]ous|[Bb]ajo|[Пп]ри) (?:[A-ZÀ-ÞА-ЯЁ][^\s,]+ ){0,2}$/;

const TITLES = String.raw`(?:[^\s,;]+ ){0,4}`;

/** Who is only named as the source of what is told: "according to Lind". */
const SOURCE = patternOf(
  String.raw`(?:^|[\s,(])(?:[Aa]ccording to|[Ss]elon|[Dd][’']après|[Ss]egún|[Ll]aut|[Nn]ach (?:Angaben|Worten) (?:von|des|der)?|`,
  String.raw`[Пп]о (?:словам|данным|мнению))\s?${TITLES}$|据[^，。；]{0,6}$`,
);

/** "Like Lind before him": with whom somebody is compared. "Leaders like Lind" are he, too. */
const LIKE = patternOf(
  String.raw`(?:^|,\s)(?:[Ll]ike|[Aa]s did|[Cc]ompared with|[Ww]ie(?: zuvor| schon| vor ihm)?|[Cc]omme|[Кк]ак и)\s`,
  String.raw`(?:(?:the|der|die|le|la|[A-ZÀ-ÞА-ЯЁ][^\s,]+|former|president|premier|früheren?) ){0,3}$`,
);

/** What shows him or bears his name, where he is not. */
const IMAGE = patternOf(
  '^(?:(?:portrait|statue|bust|picture|photo|photograph|image|poster|effig(?:y|ie)|painting|biography|documentary|book|',
  'film|caricature|monument|memorial)s?|portraits?|statues?|retratos?|estatuas?|Bild(?:er|ern)?|Porträts?|Statue|',
  'Denkmal|Büste)$',
);

/** Words that lead from a role to whose it is. */
const OF = /^(?:of|to|for|about|de|d|du|del|von|vom|für)$/;
const TO =
  /^(?:monument|memorial|aide|advis[eo]r|ambassador|envoy|assistant|deputy|heir|successor|secretary)s?$/;
const FOR = /^(?:spokes\w+|lawyer|attorney|interpreter|negotiator|secretary)s?$/;
const ARTICLE = /^(?:the|la|le|l|el|dem|der|den)$/;

/** How many words of a name's titles may stand before it: "an aide to the former Russian president Lind". */
const MOST_TITLES = 5;

/** The word to which "of" leads, before a name and its titles; undefined where a verb or another preposition stands between. */
function headBefore(before: string): string | undefined {
  const words = wordsBefore(before);
  const of = words.slice(0, MOST_TITLES).findIndex((word) => OF.test(word));
  if (of < 0) return undefined;
  const titles = words.slice(0, of);
  const isTitles = titles.every(
    (word) =>
      ARTICLE.test(word) ||
      isRole(word) ||
      word.charAt(0) !== word.charAt(0).toLowerCase() ||
      ADJECTIVE.test(word),
  );
  const [head = ''] = isTitles ? words.slice(of + 1) : [];
  const isOwn =
    words[of] === 'about'
      ? IMAGE.test(head)
      : words[of] === 'to'
        ? TO.test(head)
        : words[of] !== 'for' || FOR.test(head);
  return isOwn ? head : undefined;
}

const ADJECTIVE =
  /^(?:former|then|late|prime|newspaper|company|ancien|ancienne|ehemaligen|früheren|entonces)$/;

function isOfRelated(before: string, name: string): boolean {
  return isRelated(headBefore(before) ?? '') || isOfRussian(before, name);
}

/** "Помощник президента Владимира Путина", but "помощник Юрий Ушаков": whose he is stands in the genitive, who he is does not. */
function isOfRussian(before: string, name: string): boolean {
  if (!GENITIVE.test(name)) return false;
  const words = wordsBefore(before);
  const at = words.slice(0, 3).findIndex((word) => /[а-яё]/.test(word) && isRelated(word));
  return at >= 0 && words.slice(0, at).every((word) => isRole(word) || GENITIVE.test(word));
}

const GENITIVE = /^[А-ЯЁа-яё-]+(?:а|я|ы|и|ого|его|ой)(?:\s|$)/;

/** Of an organisation, who made or owns it: a spokesman speaks for it, its founder does not. */
function isOfFounder(before: string): boolean {
  return FOUNDER.test(headBefore(before) ?? '');
}

const FOUNDER = patternWith(
  'i',
  '^(?:(?:co-?)?founder|owner|publisher|fondat|cofondat|propriétaire|fundador|cofundador|propietari|dueñ|',
  '(?:mit)?gründer|eigentümer|besitzer)',
);

/** "'s special envoy", "的特使". */
function isOwner(behind: string): boolean {
  if (CHINESE_PEOPLE.test(behind)) return true;
  // "Lind aide Paul Roth", "der Lind-Sprecher".
  const beside = BESIDE.exec(behind);
  if (isRelated(beside?.[1] ?? beside?.[2] ?? '')) return true;
  const its = ITS.exec(behind)?.[1];
  if (its === undefined) return false;
  for (const word of its.split(/[\s]+/).slice(0, 4)) {
    if (isRelated(word) || word === 'staff') return true;
    if (NO_PEOPLE.test(word)) return false;
  }
  return false;
}

const BESIDE = /^(?: ([a-zà-ÿа-яё]+) (?=[A-ZÀ-ÞА-ЯЁ])|-([^\s,.;:]+))/;
const ITS = /^(?:['’]s?|s)\s([^,;.:]+)/;
const NO_PEOPLE = /^(?:visit|trip|meeting|talks|to|in|on|and|with|by|for|at)$/;
const CHINESE_PEOPLE =
  /^(?:总统|主席|总理|首相|外长)?的?(?:首席|特别|高级|国家安全|国家安全事务|前|新闻|私人)*(?:助手|助理|特使|顾问|发言人|女儿|儿子|妻子|夫人|丈夫|父亲|母亲|弟弟|哥哥|姐姐|妹妹|律师|代表|秘书|创始人|幕僚)/;

/** "When Lind was president", "als Lind Präsident war", "когда президентом был Линд", "林德任总统时". */
function isInOffice(before: string, behind: string): boolean {
  if (CHINESE_OFFICE.test(behind)) return true;
  const [last = '', second = '', third = ''] = wordsBefore(before);
  if (WHEN.test(third) && isRole(second) && /^(?:был|была|war)$/.test(last)) return true;
  if (!WHEN.test(last)) return false;
  const words = behind.split(/[\s,.;]+/, 6).slice(1);
  return (
    words.some((word) => IS.test(word)) &&
    words.some(isRole) &&
    !words.slice(0, 2).some((word) => NO_OFFICE.test(word))
  );
}

const WHEN = /^(?:when|while|since|as|als|während|quand|lorsque|alors|cuando|mientras|когда)$/i;
const IS = /^(?:was|is|war|était|est|era|fue|был|была)$/;
const NO_OFFICE = /^(?:sworn|elected|named|met|received)$/;
const CHINESE_OFFICE =
  /^(?:担任|任|当|是)[^，。；]{0,6}(?:总统|总理|主席|首相|部长)(?:时|期间|的时候)?(?:[，。；]|$)/;

/** He was not asked, or did not come. */
const ABSENT = patternOf(
  '^(?:,[^,]{1,60},)? (?:(?:was|is|were|had|has) (?:not|never)(?: been)? (?:invited|present|there|among)|(?:wasn|isn|',
  "weren)['’]t (?:invited|present|there)|was absent|did(?: not|n['’]t) (?:attend|come|take part|join)|",
  "war (?:auch )?nicht (?:ein)?(?:geladen|dabei|anwesend)|fehlte|n[’'](?:était|est|a) pas (?:été )?(?:invité|présent|",
  'là|venu)|(?:no|tampoco) (?:fue|estaba|estuvo|había sido) (?:invitad|presente)|не (?:был|была) приглаш|',
  '(?:не участвовал|отсутствовал))|^(?:没有?|未)(?:受邀|被邀请|获邀|出席|参加)|^缺席',
);
