import type { EntityKind } from '../../model/pack.ts';
import { isBeforeHead, isSurname } from './capitals.ts';
import { GERMAN, POLISH, VENUE } from './lexicon.ts';
import { blockPerson, type FirstName } from './longer-person.ts';
import { blockPlace } from './longer-place.ts';
import { wordAfter } from './neighbours.ts';
import { KINDS } from './script-index.ts';
import type { Block, Spot, Surroundings } from './surroundings.ts';
import { isInLanguage } from './tongues.ts';
import { isWord } from './words.ts';

/** Whether the words beside a known name make another name of it; `single` for a name of one word. */
export function blockedByWords(
  spot: Spot,
  around: Surroundings,
  kind: EntityKind,
  single: boolean,
  first: FirstName,
): Block | undefined {
  if (spot.formEnd < spot.end && !isInflected(spot)) return 'part';
  if (isContinued(spot, kind) || isVenue(spot, around)) return 'part';
  if (kind === 'person') return blockPerson(spot, around, single, first);
  if (isBeforeHead(spot, around)) return 'part';
  if (kind === 'place') return blockPlace(spot, around);
  return isOfAnother(spot, around) || (single && isSurname(spot, around)) ? 'part' : undefined;
}

/** True where what follows makes another name of it: "中国电信", "马克思主义", "Ben Wallace & Sons". */
function isContinued({ text, end, longer, startAfter }: Spot, kind: EntityKind): boolean {
  const pattern = longer[KINDS.indexOf(kind)];
  if (!pattern) return false;
  pattern.lastIndex = end;
  // Between "中国" and "北京大学" another name begins.
  return pattern.test(text) && !(startAfter >= 0 && startAfter < pattern.lastIndex);
}

/** "el restaurante Pekín", "جامعة بكين". */
function isVenue({ lexicon }: Spot, { before, after }: Surroundings): boolean {
  return isWord(lexicon, before?.word ?? '', VENUE) || isWord(lexicon, after?.word ?? '', VENUE);
}

/** "Communist Party of Vietnam"; a name of three words or more is whole. */
function isOfAnother({ text, start, end }: Spot, { after }: Surroundings): boolean {
  return (
    after?.word === 'of' &&
    wordAfter(text, after.end)?.capital === true &&
    text.slice(start, end).split(/\s+/).length < 3
  );
}

/** True where the ending behind a form is one of the text's language: "Putins Rede" in German, "Putina" in Polish. */
function isInflected(spot: Spot): boolean {
  const isGenitive = spot.text.slice(spot.formEnd, spot.end) === 's';
  return isInLanguage(spot, isGenitive ? GERMAN : POLISH);
}
