import { isoDay } from '../../model/civil-day.ts';
import type { ParsedQuery } from '../search/parse-query.ts';
import type { TimeAnchors } from '../search/relative-time.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { SearchWord } from '../search/words.ts';
import { askedOffice, OF_TODAY } from './asked-office.ts';
import { countryOfDemonym } from './demonyms.ts';
import type { OfficeBody } from './office-holders.ts';
import type { Question } from './question.ts';
import { ASKS, KINDS, WHETHER } from './question-words.ts';
import { restOf } from './words-said.ts';

interface SaidIn {
  /** Numbers of the entities that the query names. */
  readonly named: readonly number[];
  /** The words that are no part of a name or time, and the same as patterns are tried on them. */
  readonly said: readonly SearchWord[];
  readonly text: string;
  readonly anchors: TimeAnchors;
}

/**
 * "Who is the president of Russia", "foreign minister of China in 2014", "Chinese premier": an office, whose it is, and nothing
 * else. Undefined for every other query. Counted from the time that it names, or the date of the page, or else from today.
 */
export function holderAsked(
  index: SearchIndex,
  parsed: ParsedQuery,
  { named, said, text, anchors }: SaidIn,
): Question | undefined {
  const office = askedOffice(text);
  const asks = ASKS.find(([, pattern]) => text.search(pattern) >= 0)?.[0];
  const isOther = asks !== undefined && asks !== 'who' && asks !== 'what';
  const isOfDeed = KINDS.some(([, pattern]) => text.search(pattern) >= 0);
  if (!office || isOther || isOfDeed || named.length > 1 || (asks !== 'who' && WHETHER.test(text)))
    return undefined;
  const [entity] = named;
  if (entity !== undefined && index.entities[entity]?.kind === 'person') return undefined;
  const rest = restOf(said, text, office).filter(
    ({ term }) => ` ${term}`.search(OF_TODAY) < 0 && term.search(OF_TODAY) < 0,
  );
  const body = entity === undefined ? bodyOf(index, rest, text) : { entity };
  const left = entity === undefined && body ? rest.slice(1) : rest;
  if (left.length > 0 || (!body && !office.isOfOneCountry)) return undefined;
  const dates = parsed.parts.flatMap((part) => (part.kind === 'date' ? [part.edtf] : []));
  const from = anchors.page ?? (anchors.today === undefined ? undefined : isoDay(anchors.today));
  const asked = dates.at(-1) ?? from;
  if (asked === undefined) return undefined;
  return {
    asks: 'holder',
    kind: 'office',
    people: [],
    office,
    ...(body ? { body } : {}),
    isNow: dates.length === 0 && anchors.page === undefined,
    places: entity === undefined ? [] : [entity],
    dates: [asked],
    rest: [],
  };
}

/** Whose office it is by the one word left: of a country ("Chinese"), or the name of one that is no entity ("of Israel"). */
function bodyOf(index: SearchIndex, rest: readonly SearchWord[], text: string): OfficeBody | undefined {
  const [word] = rest;
  if (word === undefined) return undefined;
  const country = countryOfDemonym(index, word.term);
  if (country !== undefined) return { entity: country };
  return new RegExp(` (?:of|von|de|du|d) (?:the )?${word.term}(?= |$)`).test(text)
    ? { term: word.term }
    : undefined;
}
