import { type CivilDay, isoDay } from '../../model/civil-day.ts';
import { knownEdtf } from '../../model/edtf.ts';
import type { ParsedQuery } from '../search/parse-query.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { SearchWord } from '../search/words.ts';
import { type AskedOffice, askedOffice, FORMER, HEADS, OF_TODAY } from './asked-office.ts';
import { countryAt, type OfficeBody } from './demonyms.ts';
import type { Heard } from './heard.ts';
import type { AskedOn, Question } from './question.ts';
import { WHETHER } from './question-words.ts';
import { bodyNamed, onlyBodyOf } from './spells-of.ts';
import { joined, restOf } from './words-said.ts';

/**
 * "Who is the president of Russia", "foreign minister of China in 2014", "Chinese premier": an office, whose it is, and nothing
 * else. Undefined for every other query. Counted from the time that it names, or the date of the page, or else from today. Who
 * held it first, or before the one of today, is another question of the same words.
 */
export function holderAsked(
  index: SearchIndex,
  parsed: ParsedQuery,
  heard: Heard,
  anchors: AskedOn,
): Question | undefined {
  const { named, asked: asks, text, dates } = heard;
  const isOther =
    asks !== undefined &&
    !(['who', 'what', 'first', 'last', 'predecessor'] as readonly string[]).includes(asks);
  if (isOther || heard.kind !== undefined || named.length > 1 || (asks !== 'who' && WHETHER.test(text)))
    return undefined;
  const [entity] = named;
  if (entity !== undefined && index.entities[entity]?.kind === 'person') return undefined;
  const found = officeSaid(index, parsed, entity, heard);
  if (!found) return undefined;
  const { office, body } = found;
  const isOfPage = anchors.page !== undefined && !isBeyond(anchors.page, anchors.knowsUntil);
  const from = isOfPage ? anchors.page : anchors.today === undefined ? anchors.page : isoDay(anchors.today);
  const asked = dates.at(-1) ?? from;
  if (asked === undefined) return undefined;
  const isFormer = text.search(FORMER) >= 0 || asks === 'last' || asks === 'predecessor';
  return {
    asks: asks === 'first' ? 'first-holder' : isFormer && dates.length === 0 ? 'predecessor' : 'holder',
    kind: 'office',
    people: [],
    office,
    ...(body ? { body } : {}),
    isNow: dates.length === 0 && !isOfPage,
    knowsUntil: anchors.knowsUntil,
    places: body?.entity === undefined ? [] : [body.entity],
    dates: [asked],
    rest: [],
  };
}

/** True for a page newer than all that is known: its reader asks of what is the latest here. */
function isBeyond(page: string, knowsUntil: CivilDay | undefined): boolean {
  return knowsUntil !== undefined && knownEdtf(page).earliest > knowsUntil;
}

/** The office that is named and whose it is; undefined where any other word is left. */
function officeSaid(
  index: SearchIndex,
  parsed: ParsedQuery,
  entity: number | undefined,
  { said, text, office: named }: Heard,
): { office: AskedOffice; body: OfficeBody | undefined } | undefined {
  const office = named ?? (entity === undefined ? undefined : askedOffice(joined(parsed.words)));
  if (!office) return undefined;
  const beside = entity === undefined ? [OF_TODAY, FORMER] : [OF_TODAY, FORMER, HEADS];
  const rest = restOf(said, text, office, beside);
  if (entity !== undefined) {
    const { description = '', kind } = index.entities[entity] ?? {};
    // "Глава МИД России": the ministry is named, and the office is the country's.
    const body =
      kind === 'organisation' && office.told.test(description) ? bodyNamed(index, description) : undefined;
    return rest.length === 0 ? { office, body: body ?? { entity } } : undefined;
  }
  if (rest.length === 0) {
    const body = onlyBodyOf(index, office);
    return body && { office, body };
  }
  const body = bodySaid(index, rest, text);
  return body && { office, body };
}

/** Whose office it is by the words left: of a country ("Chinese", "South Korean"), or the name of one that is no entity ("of Israel"). */
function bodySaid(index: SearchIndex, rest: readonly SearchWord[], text: string): OfficeBody | undefined {
  const terms = rest.map(({ term }) => term);
  const country = countryAt(index, terms, 0);
  if (country?.count === terms.length) return country.body;
  const term = terms.join(' ');
  return new RegExp(` (?:of|von|de|du|d) (?:the )?${term}(?= |$)`).test(text) ? { term } : undefined;
}
