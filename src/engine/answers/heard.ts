import type { AskedKind, Asks } from '../../model/answer-views.ts';
import type { ParsedQuery } from '../search/parse-query.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { SearchWord } from '../search/words.ts';
import { type AskedOffice, askedOffice, tenureAsked } from './asked-office.ts';
import { countryAt } from './demonyms.ts';
import { ASKS, HE_OR_SHE, KINDS, THEY } from './question-words.ts';
import { joined, restOf, wordsOutside } from './words-said.ts';

/** Two make a pair. */
export const PAIR = 2;

/** What a query says, before it is known what it asks. */
export interface Heard {
  /** Numbers of all entities that it names. */
  readonly named: readonly number[];
  /** Numbers of the people and organisations that are meant, "they" and "he" among them. */
  readonly people: readonly number[];
  /** People are meant, and nothing but people. */
  readonly isPersons: boolean;
  /** Numbers of the places. */
  readonly places: readonly number[];
  /** EDTF of the times that it names. */
  readonly dates: readonly string[];
  /** The words that are no part of a name or time, and the same as patterns are tried on them. */
  readonly said: readonly SearchWord[];
  readonly text: string;
  /** What it asks for in words. */
  readonly asked: Asks | undefined;
  /** The kind of event that it speaks of. */
  readonly kind: AskedKind | undefined;
  readonly office: AskedOffice | undefined;
  /** What it wants to know of the time in that office. */
  readonly tenure: 'since' | 'still' | undefined;
  /** Words left over, which an event must hold. */
  readonly rest: readonly SearchWord[];
}

/** Hears a query; `pagePeople` are the numbers of the people of the page, most named first. */
export function hear(index: SearchIndex, parsed: ParsedQuery, pagePeople: readonly number[]): Heard {
  const named = [...new Set(parsed.parts.flatMap((part) => (part.kind === 'entity' ? [part.entity] : [])))];
  const kindOf = (entity: number) => index.entities[entity]?.kind;
  const said = wordsOutside(parsed);
  const text = joined(said);
  const visited = countryVisited(index, said);
  const others = named.filter((entity) => kindOf(entity) !== 'place');
  const people = others.length > 0 ? others : meantPeople(text, pagePeople);
  const kind = KINDS.find(([, pattern]) => text.search(pattern) >= 0)?.[0];
  const office = askedOffice(text);
  const tenure = office && (kind === undefined || kind === 'office') ? tenureAsked(text) : undefined;
  const rest = restOf(said, text, kind === 'office' || tenure ? office : undefined);
  return {
    named,
    people,
    isPersons: people.length > 0 && people.every((entity) => kindOf(entity) === 'person'),
    places: [...named.filter((entity) => kindOf(entity) === 'place'), ...(visited ? [visited.country] : [])],
    dates: parsed.parts.flatMap((part) => (part.kind === 'date' ? [part.edtf] : [])),
    said,
    text,
    asked: ASKS.find(([, pattern]) => text.search(pattern) >= 0)?.[0],
    kind,
    office,
    tenure,
    rest: rest.filter((word) => word !== visited?.word),
  };
}

/** The country that a Chinese verb has in one character: 访华 is to visit China. */
function countryVisited(
  index: SearchIndex,
  said: readonly SearchWord[],
): { country: number; word: SearchWord } | undefined {
  const at = said.findIndex(({ term }) => term === '访') + 1;
  const word = said[at];
  const country = at > 0 && word ? countryAt(index, [word.term], 0)?.body.entity : undefined;
  return word && country !== undefined ? { country, word } : undefined;
}

function meantPeople(text: string, pagePeople: readonly number[]): readonly number[] {
  if (text.search(THEY) >= 0) return pagePeople.slice(0, PAIR);
  return text.search(HE_OR_SHE) >= 0 ? pagePeople.slice(0, 1) : [];
}
