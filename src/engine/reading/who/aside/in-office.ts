import { patternOf } from '../../../text/pattern-of.ts';
import { isRole } from '../words/roles.ts';
import type { Around } from './around.ts';
import { governingSurely, isGenitive } from './before-name.ts';

/** True for whoever's time in office dates what is told: "when Lind was president", "als Lind Präsident war", "когда президентом был Линд". */
export function isInOffice({ before: { text, words }, behind }: Around): boolean {
  const [last = '', second = '', third = ''] = words;
  if (WHEN.test(third) && isRole(second) && /^(?:был|была|war)$/.test(last)) return true;
  if (!WHEN.test(last)) return false;
  const found = WAS.exec(behind) ?? WAR.exec(behind);
  const rest = behind.slice(found?.[0].length);
  return isRole(found?.[1] ?? '') && BEHIND_IT.test(rest) && !isHisOwn(text, rest);
}

/** "When Lind was president, he met Berg" and "Cuando Lind era presidente, viajó …" tell of him. */
function isHisOwn(before: string, rest: string): boolean {
  return AT_HEAD.test(before) && !SOMEBODY_THEN.test(rest);
}

const AT_HEAD = /^[\s“"«„]*\S+\s$/;
const SOMEBODY_THEN = /^[^,]*,\s(?:the\s)?[A-ZÀ-ÞА-ЯЁ]/;

const WHEN = /^(?:when|while|since|as|als|während|quand|lorsque|alors|cuando|mientras|когда)$/i;

/** "Was still the Russian president", and no verb between: "when Lind was meeting the president". */
const WAS = patternOf(
  '^ (?:was|is|était|est|era|fue|был|была) (?:(?:the|an?|still|then|prime|vice|deputy|foreign|first|interior|finance|',
  String.raw`defen[cs]e|encore|premier|primer|todavía|ещё|[A-Z][a-z]+(?:n|ese|sh|ch)) )*([^\s,.;:!?]+)`,
);
const WAR = /^ (?:noch |schon )?(?:der |die )?(?:[a-zäöü]+ische[rn]? )?([^\s,.;:!?]+) (?:war|ist)(?![\wäöü])/;
const BEHIND_IT =
  /^(?:$|[,.;:!?)]| (?:of|in|at|and|from|until|de|du|des|del|et|y|der|von|und|и)(?:\s|$)| d[’'])/;

/** "Under the president Lind". "Under Secretary Lind" is what he is, and "under Lind's orders troops came" tells of what he did. */
export function isUnder({ before, behind }: Around): boolean {
  if (isGenitive(behind)) return false;
  const found = governingSurely(before, UNDER, behind);
  return found !== undefined && found.titles.at(-1)?.toLowerCase() !== 'secretary';
}

const UNDER = new Set(['under', 'unter', 'sous', 'bajo', 'при']);
