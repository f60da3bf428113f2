import { patternOf } from '../../../text/pattern-of.ts';
import { isRole } from '../words/roles.ts';
import type { Around } from './around.ts';
import { governingSurely, isGenitive } from './before-name.ts';

/** True for whoever's time in office dates what is told: "when Lind was president", "als Lind Präsident war", "когда президентом был Линд". */
export function isInOffice({ before: { text, words }, behind }: Around): boolean {
  const [last = '', second = '', third = ''] = words;
  if (WHEN.test(third) && isOffice(second) && /^(?:был|была|war)$/.test(last)) return true;
  if (!WHEN.test(last)) return false;
  const found = WAS.exec(behind) ?? WAR.exec(behind);
  const rest = behind.slice(found?.[0].length);
  return isOffice(found?.[1] ?? '') && BEHIND_IT.test(rest) && !isHisOwn(text, rest);
}

/** "When Lind was president, he met Berg" and "Cuando Lind era presidente, viajó …" tell of him. */
function isHisOwn(before: string, rest: string): boolean {
  return HE_THEN.test(rest) || (AT_HEAD.test(before) && !SOMEBODY_THEN.test(rest));
}

const HE_THEN = /^[^,]*,\s(?:\S+\s){0,2}(?:he|she|il|elle|er|sie|él|ella|он|она)(?![\wà-ÿа-яё])/;
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

/** An office, which a guest and a winner have not. */
function isOffice(word: string): boolean {
  return isRole(word) && !NO_OFFICE.test(word);
}

const NO_OFFICE = patternOf(
  '^(?:guest|host|winner|champion|prisoner|defendant|suspect|gunman|friend|rival|opponent|critic|successor|hombre|homme|',
  String.raw`man|woman|boy|girl|Mann|Frau|Gast|Gastgeber\w*)$`,
);

/** "Under the president Lind". "Under Secretary Lind" is what he is, and "under Lind's orders troops came" tells of what he did. */
export function isUnder({ before, behind }: Around): boolean {
  if (isGenitive(behind)) return false;
  const found = governingSurely(before, UNDER, behind);
  return found !== undefined && found.titles.at(-1)?.toLowerCase() !== 'secretary';
}

const UNDER = new Set(['under', 'unter', 'sous', 'bajo', 'при']);
