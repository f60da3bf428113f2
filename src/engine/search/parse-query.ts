import { type CivilDay, civilDate } from '../../model/civil-day.ts';
import { genitiveName } from './genitive-name.ts';
import { mistypedName } from './mistyped-name.ts';
import { monthNamed } from './month-names.ts';
import { type NameMatch, nameAt } from './name-table.ts';
import { type DateMatch, dateAt } from './query-dates.ts';
import type { QueryLore } from './query-lore.ts';
import type { TimeAnchors } from './relative-time.ts';
import { isStopWord, tellingWords } from './stop-words.ts';
import { MOST_NAME_WORDS, MOST_QUERY_WORDS } from './tuning.ts';
import { warTimeAt } from './war-time.ts';
import { isBeingTyped, readWords, type SearchWord } from './words.ts';
import { type YearlyDays, yearlyDaysAt, yearlySpanAt } from './yearless-date.ts';

/** A part of a query that was recognised. Offsets are UTF-16 offsets into the query; removing the span removes the part. */
export type QueryPart = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'entity'; readonly entity: number }
  | { readonly kind: 'date'; readonly edtf: string; readonly isUnreal?: true }
  | { readonly kind: 'yearly'; readonly days: YearlyDays }
);

/** What a query asks for. */
export interface ParsedQuery {
  readonly query: string;
  /** Every word of it that is read. */
  readonly words: readonly SearchWord[];
  /** True where it has more words than are read. */
  readonly isCut: boolean;
  readonly parts: readonly QueryPart[];
  /** The words outside the parts that are looked for as text. */
  readonly text: readonly SearchWord[];
  /** Those of them that are the name of a publisher. */
  readonly publisher: readonly SearchWord[];
}

/**
 * Splits a query into names, times and words. A name of several words wins over a date ("Theresa May 2016"), a date
 * over a name of one word ("May 2016"); a name that several entities bear ("Li") stays a word and finds them all.
 */
export function parseQuery(lore: QueryLore, query: string, anchors: TimeAnchors = {}): ParsedQuery {
  const read = readWords(query, MOST_QUERY_WORDS + 1);
  const words = read.slice(0, MOST_QUERY_WORDS);
  const parts: QueryPart[] = [];
  const rest: SearchWord[] = [];
  const publisher: SearchWord[] = [];
  for (let at = 0; at < words.length; ) {
    const found = wholeMonth(words, anchors.today) ?? partAt(lore, query, words, at, anchors);
    if (found) {
      if (found.part) parts.push(found.part);
      if (found.isText) {
        publisher.push(...words.slice(at, at + found.count));
        rest.push(...words.slice(at, at + found.count));
      }
      at += found.count;
    } else {
      const word = words[at];
      if (word) rest.push(word);
      at++;
    }
  }
  const telling = tellingWords(query, rest);
  return {
    query,
    words,
    isCut: read.length > words.length,
    parts,
    text: telling.length > 0 || parts.length > 0 || isSilent(query, rest) ? telling : rest,
    publisher,
  };
}

/** Words that say nothing, of which none can become another: "the of and", but not "the", which Theresa begins with. */
function isSilent(query: string, words: readonly SearchWord[]): boolean {
  const [only, ...others] = words;
  return only === undefined || others.length > 0 || !isBeingTyped(query, only);
}

interface FoundPart {
  /** Undefined for a time that nobody knows: its words are passed over. */
  readonly part: QueryPart | undefined;
  /** How many words it takes. */
  readonly count: number;
  /** They are looked for as text: the name of a publisher. */
  readonly isText?: true;
}

function partAt(
  lore: QueryLore,
  query: string,
  words: readonly SearchWord[],
  at: number,
  anchors: TimeAnchors,
): FoundPart | undefined {
  const given = nameAt(lore.names, words, at);
  const genitive = genitiveName(lore, query, words, at);
  const name = (genitive?.count ?? 0) > (given?.count ?? 0) ? genitive : given;
  const publisher = publisherAt(lore, words, at);
  if (publisher > (name?.count ?? 0)) return { part: undefined, count: publisher, isText: true };
  if (name && name.count > 1) return namePart(words, at, name);
  const span = yearlySpanAt(query, words, at);
  const date = span ? undefined : (dateAt(query, words, at, anchors) ?? warTimeAt(lore, words, at));
  if (date) return datePart(words, at, date);
  const yearly = span ?? yearlyDaysAt(query, words, at);
  if (yearly) {
    const count = yearly.next - at;
    return { part: { ...spanOf(words, at, count), kind: 'yearly', days: yearly.days }, count };
  }
  if (name)
    return isPlainWord(query, words[at]) ||
      isAuxiliary(words, at) ||
      isBeginning(lore, query, words[at], name)
      ? undefined
      : namePart(words, at, name);
  const meant = mistypedName(lore, query, words, at);
  return meant && namePart(words, at, meant);
}

/** How many words from `at` on name a publisher; a single word is found in its name as any other is. */
function publisherAt({ publishers }: QueryLore, words: readonly SearchWord[], at: number): number {
  const ahead = words.slice(at, at + MOST_NAME_WORDS);
  return ahead.length > 1 ? publishers(ahead.map(({ term }) => term)) : 0;
}

function namePart(words: readonly SearchWord[], at: number, name: NameMatch): FoundPart | undefined {
  const [entity, another] = name.entities;
  if (entity === undefined || another !== undefined) return undefined;
  return { part: { ...spanOf(words, at, name.count), kind: 'entity', entity }, count: name.count };
}

function datePart(words: readonly SearchWord[], at: number, { count, edtf, isUnreal }: DateMatch): FoundPart {
  if (edtf === undefined) return { part: undefined, count };
  return {
    part: { ...spanOf(words, at, count), kind: 'date', edtf, ...(isUnreal ? { isUnreal } : {}) },
    count,
  };
}

/** "who" is a question and "WHO" an organisation: a name that is also such a word counts only in capitals. */
function isPlainWord(query: string, word: SearchWord | undefined): boolean {
  if (!word || !isStopWord(word.term)) return false;
  const typed = query.slice(word.start, word.end);
  return typed.length < 2 || typed !== typed.toUpperCase();
}

/** "¿Cuántas veces se han reunido?": Spanish for "have" before a participle, and nobody named Han. */
function isAuxiliary(words: readonly SearchWord[], at: number): boolean {
  return words[at]?.term === 'han' && /(?:[ai]do|cho|sto|rto)$/.test(words[at + 1]?.term ?? '');
}

/** The longest abbreviation that may be the beginning of a word instead. */
const LONGEST_SHORT_NAME = 3;

/** "pla" may become "plans" and "eu" "Europe": a short name of an organisation in small letters counts once the word is done. */
function isBeginning(
  { entities }: QueryLore,
  query: string,
  word: SearchWord | undefined,
  name: NameMatch,
): boolean {
  if (!word || word.wide || word.term.length > LONGEST_SHORT_NAME || !isBeingTyped(query, word)) return false;
  const typed = query.slice(word.start, word.end);
  return (
    typed === typed.toLowerCase() && name.entities.every((one) => entities[one]?.kind === 'organisation')
  );
}

/** A month that is the whole query means the last one that has begun; beside other words it may be a verb or a name. */
function wholeMonth(words: readonly SearchWord[], today: CivilDay | undefined): FoundPart | undefined {
  if (today === undefined || words.length !== 1) return undefined;
  const named = monthNamed(words[0]?.term ?? '');
  if (!named || named.short) return undefined;
  const { month } = named;
  const now = civilDate(today);
  const year = month <= now.month ? now.year : now.year - 1;
  return datePart(words, 0, { count: 1, edtf: `${year}-${String(month).padStart(2, '0')}` });
}

function spanOf(words: readonly SearchWord[], at: number, count: number): { start: number; end: number } {
  return { start: words[at]?.start ?? 0, end: words[at + count - 1]?.fullEnd ?? 0 };
}
