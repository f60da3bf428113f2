import { patternOf, patternWith } from '../text/pattern-of.ts';
import type { NamedSpan } from './cast.ts';
import { isInOffice } from './in-office.ts';
import { leadsTo } from './leading-words.ts';
import { isBeside, isWithout } from './left-out.ts';
import { isTopic } from './topics.ts';
import { isOfFounder, isOfMany, isOwner, isWhose, isWhoseToo } from './whose.ts';

/** Those who are named and have no part in what is told: "without Lind", "Lind's envoy", "an aide to Lind", "when Lind was president". */

/** Names of one sentence with those marked who only stand by; `words` is the sentence, which begins at `start`. */
export function withBystanders(
  names: readonly NamedSpan[],
  words: string,
  start: number,
): readonly NamedSpan[] {
  let [excluded, topic, whose]: (NamedSpan | undefined)[] = [];
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
      isWithout(before, behind) ||
      (excluded !== undefined && isBeside(words.slice(excluded.end - start, name.start - start), behind));
    if (isExcluded) excluded = name;
    const isToo =
      whose !== undefined && isWhoseToo(words.slice(whose.end - start, name.start - start), behind);
    if (isOfMany(before)) whose = name;
    const isAside =
      isExcluded ||
      isOfFounder(before) ||
      isToo ||
      (name.kind === 'person' &&
        (isOwner(behind) ||
          isWhose(before, words.slice(name.start - start, name.end - start)) ||
          isInOffice(before, behind) ||
          isCompared(before, behind) ||
          isSource(before, behind) ||
          (!HIS.test(behind) && leadsTo(UNDER, before, behind)) ||
          (CLAUSE_BEFORE.test(words.slice(0, name.start - start)) && ABSENT.test(behind))));
    return isAside ? { ...name, isBystander: true } : name;
  });
}

/** In UTF-16 units: "without the help of the former president". */
const BEFORE_REACH = 60;
const BEHIND_REACH = 90;

const AND = /^[\s,]*(?:and|or|nor|und|oder|et|ou|y|ni|и|или|和|及|与|、)\s*(?:\S+\s){0,2}$/;

/** "Under Lind's orders troops came" tells of what he did. */
const HIS = /^(?:['’]s?|s)(?!\w)/;

/** "Under Secretary Lind" is what he is. */
const UNDER = /^(?:.*\s)?(?:[Uu]nder|[Uu]nter|[Ss]ous|[Bb]ajo|[Пп]ри) (?![Ss]ecretary)(.*)$/s;

/** Who is only named as the source of what is told: "according to Lind". */
const SOURCE = patternWith(
  's',
  String.raw`^(?:.*[\s,(])?(?:[Aa]ccording to |[Ss]elon |[Dd][’']après |[Ss]egún |[Ll]aut |[Nn]ach (?:Angaben|Worten) (?:von |des |der )?|`,
  '[Пп]о (?:словам|данным|мнению) )(.*)$',
);
const SOURCE_CHINESE = /(?<![根依])据(?:总统|主席|总理|首相|外长|部长|国务卿)?$/;
const SAYS_CHINESE = /^(?:总统|主席|总理|首相|外长)?(?:说|称|表示|介绍|透露|所说|所述|的说法)/;

function isSource(before: string, behind: string): boolean {
  return leadsTo(SOURCE, before, behind) || (SOURCE_CHINESE.test(before) && SAYS_CHINESE.test(behind));
}

/** "Like Lind before him": with whom somebody is compared. "Leaders like Lind" are he, too. */
const LIKE = /^(?:.*,\s)?(?:[Ll]ike|[Aa]s did|[Cc]ompared with|[Кк]ак и) (.*)$/s;
/** "Wie zuvor Lind besuchte Berg …", but "wie zuvor Lind angekündigt hatte, …". */
const WIE = /^(?:.*,\s)?[Ww]ie (?:zuvor|schon|auch|vor ihm) (.*)$/s;
const OWN_CLAUSE = /^ [^,]+,/;
/** "Comme Lind avant lui", but "comme Lind l’a dit". */
const COMME = /^(?:.*,\s)?[Cc]omme (.*)$/s;
const COMME_BEHIND = /^(?:,| avant (?:lui|elle))/;

function isCompared(before: string, behind: string): boolean {
  return (
    leadsTo(LIKE, before, behind) ||
    (leadsTo(WIE, before, behind) && !OWN_CLAUSE.test(behind)) ||
    (COMME_BEHIND.test(behind) && leadsTo(COMME, before, behind))
  );
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
