import type { Cues } from '../cues/cues.ts';

/** Where a clause goes on behind the relative one that parts it. */

/** What says who somebody is, up to the word that tells more of him: ", a builder" – "who serves as envoy". */
export const NOUN_ASIDE = /, (?:an?|the|his|her|its|their) [^,;]*$/;

const AFTER_COMMA = /,\s+([a-z]+)/g;

/** Where the clause before a relative one goes on; undefined where it has a verb already, so that all that follows tells of the relative's subject. */
export function resumption(
  text: string,
  { from, start, end }: { readonly from: number; readonly start: number; readonly end: number },
  cues: Cues,
): number | undefined {
  const before = text.slice(from, start);
  if (cues.past?.test(before) || cues.planned.test(before)) return undefined;
  const comma = leftOutBefore(before) > 0 ? text.indexOf(',', start + 1) : -1;
  if (comma > 0 && comma < end) return comma;
  for (const { index, 1: word = '' } of text.slice(start + 1, end).matchAll(AFTER_COMMA))
    if (cues.relative?.goesOn.test(word) || cues.past?.test(word)) return start + 1 + index;
  return undefined;
}

/** How long the words are by which somebody is named as left out, at the head of some words: "Unlike ". */
export function leftOutBefore(words: string): number {
  return LEFT_OUT.exec(words)?.[0].length ?? 0;
}

const LEFT_OUT = /^\s*(?:Unlike|Like|As with|Besides|Except for|Apart from|Without) /;

/** "A professor who criticised Lind | was detained": where nothing parts them, a second verb that can have no other subject. */
export function secondVerb(
  text: string,
  { from, start, end }: { readonly from: number; readonly start: number; readonly end: number },
  { past, planned, relative }: Cues,
): number | undefined {
  const [before, words] = [text.slice(from, start), text.slice(start, end)];
  const verb = PRESENT.exec(words) ?? past?.exec(words);
  if (!verb || !relative?.second || SAYS.test(verb[0]) || past?.test(before) || planned.test(before))
    return undefined;
  const behind = verb.index + verb[0].length;
  const found = relative.second.exec(words.slice(behind));
  const isParted = found !== null && /[,;]/.test(words.slice(behind, behind + found.index));
  return found && !isParted ? start + behind + found.index : undefined;
}

/** "A man who looks like Lind". */
const PRESENT = /^\s?who (?!was|has|is)[a-z]+s\b/;

/** Behind these a second verb is of what is said: "a man who said Lind was arrested". */
const SAYS =
  /^(?:\s?who )?(?:says?|claims|thinks|believes|said|told|claimed|believed|thought|knew|felt|hoped|warned|argued|insisted|wrote|announced|declared|complained|feared|saw|heard)$/;
