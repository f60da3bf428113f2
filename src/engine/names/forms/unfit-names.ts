import type { Entity, Name } from '../../../model/pack.ts';
import { namesOf } from '../../../model/pack.ts';
import { foldText } from '../../text/fold.ts';
import { LONGEST_NAME, SHORTEST_NAME } from '../index/spelling.ts';

/** A name that no text is searched for, and why: a sentence for whoever made the pack. */
export interface UnfitName {
  readonly entity: string;
  readonly reason: string;
}

/** Words of every text. As a surname ("He", "So") they need support, and then stand. */
const FUNCTION_WORDS = new Set(
  'a an and are as at be but by do for from had has have he her his i if in is it its me my no not of on or our she so that the their them they this to was we were with you your'.split(
    ' ',
  ),
);

/** What stands before names: as a name of its own it would be found before everybody's. */
const TITLES = new Set(
  'mr mrs ms miss dr prof sir madam lord lady president minister king queen prince princess senator governor chancellor pope herr frau monsieur madame señor señora pan pani господин'.split(
    ' ',
  ),
);

const LETTER = /[\p{L}\p{N}]/u;

/** Why a name is not searched for; undefined where it is. */
export function reasonAgainst(name: Name): string | undefined {
  const text = foldText(name.text);
  const shown = JSON.stringify(name.text.length > 40 ? `${name.text.slice(0, 40)}…` : name.text);
  if (text.length < SHORTEST_NAME) return `${shown} is too short for a name: it would be found everywhere`;
  if (text.length > LONGEST_NAME) return `${shown} has over ${LONGEST_NAME} characters`;
  if (!LETTER.test(text)) return `${shown} holds no letter and no digit`;
  const word = text.toLowerCase().replace(/\.$/, '');
  if (TITLES.has(word)) return `${shown} is a title: it stands before many names`;
  if (name.needsSupport !== true && FUNCTION_WORDS.has(text.toLowerCase()) && text !== text.toUpperCase())
    return `${shown} is a word of every text; as a surname it takes "needsSupport": true`;
  return undefined;
}

/** The names of a pack that are left out when its index is built, in order. */
export function unfitNames(entities: readonly Entity[]): UnfitName[] {
  return entities.flatMap((entity) =>
    namesOf(entity).flatMap((name) => {
      const reason = reasonAgainst(name);
      return reason === undefined ? [] : [{ entity: entity.id, reason }];
    }),
  );
}
