import { anchorDay, knownEdtf } from '../../model/edtf.ts';
import type { Event } from '../../model/pack.ts';
import { type Bound, boundDate } from './date-span.ts';
import { foldWord } from './fold-word.ts';
import { type NameTable, nameAt } from './name-table.ts';
import type { DateMatch } from './query-dates.ts';
import { AFTER, BEFORE, DURING, FILLERS, SINCE } from './time-words.ts';
import type { SearchWord } from './words.ts';

/** A war as a time: the day on which it began, and where it is fought. */
export interface WarBegun {
  readonly edtf: string;
  /** Ids of the places of the event that began it, and of who takes part: one of the countries is where it is. */
  readonly places: readonly string[];
}

/** What a war is called by those who count from it, folded. */
const WAR: ReadonlySet<string> = new Set(
  'war invasion krieg kriegs guerre guerra войны войну война вторжения вторжение'.split(' ').map(foldWord),
);

/** Of these words those for the beginning of a war alone: "after the invasion". */
const BEGINNING: ReadonlySet<string> = new Set(['invasion', 'вторжения'].map(foldWord));

/** The same in Chinese, where the bound stands behind. */
const WIDE: readonly (readonly [phrase: string, bound: Bound])[] = ['战争', '开战', '入侵'].flatMap((war) => [
  [`${war}之前`, 'before'] as const,
  [`${war}以前`, 'before'] as const,
  [`${war}前`, 'before'] as const,
  [`${war}以来`, 'since'] as const,
]);

/** Between the word of a war and its place: "the war in Ukraine", "die Invasion der Ukraine", "la guerre en Ukraine". */
const JOINS: ReadonlySet<string> = new Set(['in', 'of', 'on', 'against', 'en', 'contra', 'в', 'на', 'gegen']);

/** Behind a war: "since the war began". */
const BEGAN: ReadonlySet<string> = new Set(['began', 'started', 'begann', 'начала']);

/** A title by which a war begins. */
export const WAR_BEGINS = /\binvades?\b|\bwar (?:begins|breaks out)\b/i;

/** The wars whose beginning is an event that happened and is dated to the day. */
export function warsBegun(events: readonly Event[]): readonly WarBegun[] {
  return events.flatMap(({ title, date, status, places, participants }) =>
    status === 'happened' && WAR_BEGINS.test(title) && knownEdtf(date).precision === 'day'
      ? [{ edtf: date, places: [...places, ...participants] }]
      : [],
  );
}

interface WarLore {
  readonly names: NameTable;
  readonly entities: readonly { readonly id: string }[];
  readonly wars: readonly WarBegun[];
}

/**
 * The time that a query tells from a war at word `at`: "before the war", "since the invasion of Ukraine", "vor dem Krieg",
 * 战争之前. It is the day on which the war began, by the one event that tells of it; where several wars are known and no
 * place says which, the words stay words, for the reader to see.
 */
export function warTimeAt(lore: WarLore, words: readonly SearchWord[], at: number): DateMatch | undefined {
  if (lore.wars.length === 0) return undefined;
  return boundBefore(lore, words, at) ?? boundBehind(lore, words, at);
}

function boundBefore(lore: WarLore, words: readonly SearchWord[], at: number): DateMatch | undefined {
  const first = words[at]?.term ?? '';
  const isAfter = AFTER.has(first);
  const bound = BEFORE.has(first)
    ? 'before'
    : SINCE.has(first) || DURING.has(first) || isAfter
      ? 'since'
      : undefined;
  if (bound === undefined) return undefined;
  let next = pastArticles(words, at + 1);
  // "before the Ukraine war"
  const ahead = placeAt(lore, words, next);
  if (ahead) next = ahead.next;
  if (!WAR.has(words[next]?.term ?? '')) return undefined;
  next++;
  const behindAt = pastArticles(words, JOINS.has(words[next]?.term ?? '') ? next + 1 : next);
  const behind = ahead || behindAt === next ? undefined : placeAt(lore, words, behindAt);
  const isBeginning = BEGINNING.has(words[next - 1]?.term ?? '');
  const end = behind?.next ?? next;
  const verbEnd = BEGAN.has(words[end]?.term ?? '') ? end + 1 : end;
  // After a war is after its end, which nobody knows here; after it began is another matter.
  if (isAfter && verbEnd === end && !isBeginning) return undefined;
  const begun = beginningOf(lore.wars, ahead?.ids ?? behind?.ids);
  return begun === undefined ? undefined : { count: verbEnd - at, edtf: boundDate(begun, bound) };
}

function boundBehind(lore: WarLore, words: readonly SearchWord[], at: number): DateMatch | undefined {
  if (!words[at]?.wide) return undefined;
  const place = placeAt(lore, words, at);
  const from = place?.next ?? at;
  const said = WIDE.find(([phrase]) => termsOf(words, from, from + phrase.length) === phrase);
  if (!said) return undefined;
  const [phrase, bound] = said;
  const begun = beginningOf(lore.wars, place?.ids);
  return begun === undefined
    ? undefined
    : { count: from + phrase.length - at, edtf: boundDate(begun, bound) };
}

/** The day on which the one war of these places began, or the one war that is known. */
function beginningOf(wars: readonly WarBegun[], places: readonly string[] | undefined): string | undefined {
  const meant = places ? wars.filter((war) => war.places.some((place) => places.includes(place))) : wars;
  const [first, ...others] = meant.toSorted((a, b) => dayOf(a) - dayOf(b));
  return others.every(({ edtf }) => edtf === first?.edtf) ? first?.edtf : undefined;
}

function dayOf({ edtf }: WarBegun): number {
  return anchorDay(knownEdtf(edtf));
}

/** The ids of whatever bears the name at word `at`. */
function placeAt(
  { names, entities }: WarLore,
  words: readonly SearchWord[],
  at: number,
): { readonly ids: readonly string[]; readonly next: number } | undefined {
  const name = nameAt(names, words, at);
  return name && { ids: name.entities.flatMap((one) => entities[one]?.id ?? []), next: at + name.count };
}

/** French and Spanish articles stand here beside the fillers of dates. */
const ARTICLES: ReadonlySet<string> = new Set(['la', 'l', 'die', 'das', 'des', 'der']);

function pastArticles(words: readonly SearchWord[], at: number): number {
  let next = at;
  while (FILLERS.has(words[next]?.term ?? '') || ARTICLES.has(words[next]?.term ?? '')) next++;
  return next;
}

function termsOf(words: readonly SearchWord[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ term }) => term)
    .join('');
}
