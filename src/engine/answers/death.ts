import type { Event } from '../../model/pack.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { isToldOf, type Telling, toldBy } from './told-of.ts';

/** "The death of former Premier Li Keqiang", "Li Keqiang, 68, died", "Li Keqiang's death". */
const DEATH: Telling = {
  before: /\b(?:death|killing|funeral|burial) of(?: (?!and\b)[^\s,;.]+){0,4} ?$/i,
  behind:
    /^(?:['’]s (?:\w+ ){0,2}(?:death|funeral|burial)\b|(?:, [^,]{1,40},)? (?:dies|died|has died|had died|is dead|passe[sd] away|(?:is|was|has been) (?:killed|assassinated|found dead))\b)/i,
};

/** True where an event tells that one of these people (numbers) died. */
export function tellsOfDeath(index: SearchIndex, event: Event, people: readonly number[]): boolean {
  return toldBy(event).some((text) => isToldOf(index, text, people, DEATH));
}
