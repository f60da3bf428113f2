import { patternOf } from '../../text/pattern-of.ts';
import { type BeforeName, governingSurely, isGenitive, type Leads, readBefore } from './before-name.ts';
import {
  isAndInChinese,
  isOwnerInChinese,
  isSourceInChinese,
  isWithoutInChinese,
} from './bystanders-chinese.ts';
import type { NamedSpan } from './cast.ts';
import { isInOffice } from './in-office.ts';
import { isBeside, isWithout } from './left-out.ts';
import { isOnlySpokenOf } from './spoken-of.ts';
import { isTopic } from './topics.ts';
import { isOfMany, isOfWorker, isOwner, isWhose, isWhoseToo } from './whose.ts';

/** Those who are named and have no part in what is told: "without Lind", "Lind's envoy", "an aide to Lind", "when Lind was president". */

/** Names of one sentence with those marked who only stand by; `words` is the sentence, which begins at `start`. */
export function withBystanders(
  names: readonly NamedSpan[],
  words: string,
  start: number,
): readonly NamedSpan[] {
  let [excluded, topic, whose]: (NamedSpan | undefined)[] = [];
  return names.map((name, index) => {
    const said = words.slice(0, name.start - start);
    // "Without Lind Berg left": what stands before the name before it says nothing of it.
    const last = (names[index - 1]?.end ?? start) - start;
    const before = readBefore(said.slice(Math.max(last, said.length - BEFORE_REACH)));
    const behind = words.slice(name.end - start, name.end - start + BEHIND_REACH);
    const surface = words.slice(name.start - start, name.end - start);
    const since = (other: NamedSpan): string => said.slice(other.end - start);
    if (name.kind === 'place') {
      const isListed = topic !== undefined && AND.test(since(topic));
      if (!isListed && !isTopic(before, surface, behind, said)) return name;
      topic = name;
      return { ...name, isBystander: true };
    }
    const isExcluded =
      isWithout(before, behind) ||
      isWithoutInChinese(before.text, behind) ||
      isOnlySpokenOf(before, behind, said) ||
      (excluded !== undefined && (isBeside(since(excluded), behind) || isAndInChinese(since(excluded))));
    if (isExcluded) excluded = name;
    const isToo = whose !== undefined && isWhoseToo(since(whose), behind);
    if (isOfMany(before)) whose = name;
    const isAside =
      isExcluded ||
      (name.kind === 'organisation' && isOfWorker(before)) ||
      isToo ||
      (name.kind === 'person' && isPersonAside({ before, behind, surface, said }));
    return isAside ? { ...name, isBystander: true } : name;
  });
}

/** In UTF-16 units: "without the help of the former president". */
const BEFORE_REACH = 60;
const BEHIND_REACH = 90;

const AND = /^[\s,]*(?:and|or|nor|und|oder|et|ou|y|ni|и|или|和|及|与|、)\s*(?:\S+\s){0,2}$/;

/** What stands around a name. */
interface Around {
  readonly before: BeforeName;
  readonly behind: string;
  readonly surface: string;
  /** All of its sentence before it. */
  readonly said: string;
}

function isPersonAside({ before, behind, surface, said }: Around): boolean {
  return (
    isOwner(before, behind) ||
    isOwnerInChinese(behind) ||
    isWhose(before, surface, behind) ||
    isInOffice(before, behind) ||
    isCompared(before, behind) ||
    governingSurely(before, SOURCE, behind) !== undefined ||
    isSourceInChinese(before.text, behind) ||
    isUnder(before, behind) ||
    (ABSENT.test(behind) && CLAUSE_BEFORE.test(said))
  );
}

/** "Under the president Lind". "Under Secretary Lind" is what he is, and "under Lind's orders troops came" tells of what he did. */
function isUnder(before: BeforeName, behind: string): boolean {
  if (isGenitive(behind)) return false;
  const found = governingSurely(before, UNDER, behind);
  return found !== undefined && found.titles.at(-1)?.toLowerCase() !== 'secretary';
}

const UNDER = new Set(['under', 'unter', 'sous', 'bajo', 'при']);

/** Who is only named as the source of what is told: "according to Lind". */
const SOURCE = new Set(
  Object.values({
    en: ['according to'],
    fr: ['selon', 'd après'],
    es: ['según'],
    de: [
      'laut',
      ...['angaben', 'worten'].flatMap((word) => [
        `nach ${word}`,
        ...['von', 'des', 'der'].map((of) => `${word} ${of}`),
      ]),
    ],
    ru: ['по словам', 'по данным', 'по мнению'],
  }).flat(),
);

/** With whom somebody is compared: "Like Lind before him, Berg left". "Leaders like Lind" are he, too. */
const LIKE = new Set(['like', 'as did', 'compared with', 'как и']);
/** "Wie zuvor Lind besuchte Berg …", but "wie zuvor Lind angekündigt hatte, …". */
const WIE = new Set(['wie zuvor', 'wie schon', 'wie auch', 'wie vor ihm']);
const OWN_CLAUSE = /^ [^,]+,/;
/** "Comme Lind avant lui", but "comme Lind l’a dit". */
const COMME = new Set(['comme']);
const COMME_BEHIND = /^(?:,| avant (?:lui|elle))/;

function isCompared(before: BeforeName, behind: string): boolean {
  const isBy = (leads: Leads): boolean => governingSurely(before, leads, behind)?.isFirst === true;
  return isBy(LIKE) || (isBy(WIE) && !OWN_CLAUSE.test(behind)) || (COMME_BEHIND.test(behind) && isBy(COMME));
}

/** "…; Lind was not invited": where nothing is told before it, his absence is what is told. */
const CLAUSE_BEFORE =
  /[;:—–；，]|,\s(?:but|and|while|though|although|aber|und|während|mais|et|tandis que|pero|y|mientras|но|а)\s/;

/** He was not asked, or did not come. */
const ABSENT = patternOf(
  '^(?:,[^,]{1,60},)? (?:(?:was|is|were|had|has) (?:not|never)(?: been)? (?:invited|present|there|among)|(?:wasn|isn|',
  "weren)['’]t (?:invited|present|there)|was absent|did(?: not|n['’]t) (?:attend|come|take part|join)|",
  "war (?:auch )?nicht (?:ein)?(?:geladen|dabei|anwesend)|fehlte|n[’'](?:était|est|a) pas (?:été )?(?:invité|présent|",
  'là|venu)|(?:no|tampoco) (?:fue|estaba|estuvo|había sido) (?:invitad|presente)|не (?:был|была) приглаш|',
  '(?:не участвовал|отсутствовал))|^(?:没有?|未)(?:受邀|被邀请|获邀|出席|参加)|^缺席',
);
