import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { findNames } from '../../src/engine/names/matcher.ts';
import { buildNameIndex } from '../../src/engine/names/name-index.ts';
import { matcherOf, readerOf } from '../../src/engine/names/shipped-index.ts';
import { makeNames, makeProse, ONE_WORD } from './names-prose.ts';

/**
 * What finding names costs beside the least that reading a text can cost: one pass over its character codes. Everything
 * runs in one process on the same text; CPU time, medians. The number of matches stands in each row, because
 * contestants differ in what they take for one.
 */

const SIZES = [500, 5_000, 50_000];
/** Ours alone: the peers need a gigabyte or a minute. */
const LARGEST = 500_000;
const TEXT_LENGTH = 1_000_000;
/** The bounds that issue 5 sets for the matcher, in passes over the text: up to 50,000 names, at 500,000, in Chinese. */
const BOUND = 3;
const BOUND_OF_LARGEST = 4;
const BOUND_OF_CHINESE = 10;
const FAST_ROUNDS = 61;
/** The optimising compiler works on its own threads, whose time counts as ours; so it gets time to finish first. */
const WARM_UP_ROUNDS = 60;
/** A contestant that takes longer than this for one pass gets few rounds. */
const SLOW_MS = 15;
const SLOW_ROUNDS = 5;

interface Contestant {
  readonly name: string;
  /** Builds an index of names and hands back what counts their matches in a text. */
  build(names: readonly string[]): (text: string) => number;
}

const contestants: readonly Contestant[] = [
  {
    name: 'backstory, matcher',
    build(names) {
      const matcher = matcherOf(indexOf(names));
      return (text) => findNames(matcher, text).length;
    },
  },
  {
    name: 'backstory, matcher and surroundings',
    build(names) {
      const reader = readerOf(indexOf(names));
      return (text) => reader.read(text).length;
    },
  },
  {
    name: 'RegExp a|b|c, Unicode edges',
    build(names) {
      const longestFirst = names
        .toSorted((a, b) => b.length - a.length)
        .map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
      const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
      return (text) => [...text.matchAll(pattern)].length;
    },
  },
];

/** Measures every contestant at every size and on every text, and prints a table of each. */
export async function benchNames(): Promise<void> {
  const names = makeNames(LARGEST);
  const peers = [await flashText(), await ahoCorasick()].filter((peer) => peer !== undefined);
  const texts = [{ name: 'made-up prose', text: makeProse(TEXT_LENGTH, names.slice(0, 2_000)), names }];
  const newswire = realText();
  if (newswire)
    texts.push({ name: 'newswire of ../shared', text: newswire, names: namesIn(newswire, names) });
  else console.log('names: ../shared/texts is absent, so only made-up prose is read');
  const chinese = chineseText();
  if (chinese) texts.push(chinese);
  for (const { name, text, names: known } of texts) {
    const limit = medianMs(() => sumOfCodes(text));
    console.log(
      `names in ${name}, ${text.length} characters; the limit, one pass over the character codes: ${round(limit)} ms`,
    );
    const sizes = SIZES.filter((size) => size <= known.length);
    const rows = (sizes.length > 0 ? sizes : [known.length]).flatMap((size) =>
      [...contestants, ...peers].map((contestant) => measure(contestant, known.slice(0, size), text, limit)),
    );
    const [ours] = contestants;
    if (ours && known.length >= LARGEST) rows.push(measure(ours, known.slice(0, LARGEST), text, limit));
    console.table(rows);
  }
  console.log(
    `The bounds for the matcher: ${BOUND} times the limit, ${BOUND_OF_LARGEST} at ${LARGEST} names, ${BOUND_OF_CHINESE} in Chinese. Matches differ where ours also takes names in capitals, with ` +
      'folded white space and before a possessive, and where a peer has no word edges or only those of ASCII.',
  );
}

type Row = Record<string, string | number>;

function measure(contestant: Contestant, names: readonly string[], text: string, limit: number): Row {
  let count: (text: string) => number = () => 0;
  const build = cpuMs(() => {
    count = contestant.build(names);
  });
  const page = text.slice(0, 20_000);
  const cold = cpuMs(() => count(page));
  const matches = count(text);
  const pass = medianMs(() => count(text));
  return {
    names: names.length,
    contestant: contestant.name,
    'x limit': round(pass / limit),
    'pass ms': round(pass),
    'build ms': round(build),
    'first 20k ms': round(cold),
    matches,
  };
}

/** Places, since a person's surname is found too, which no peer knows of: twice the matches, and another contest. */
function indexOf(names: readonly string[]) {
  return buildNameIndex(
    names.map((name, number) => ({ id: String(number), kind: 'place', name, names: [], description: '' })),
  );
}

interface FlashTextModule {
  readonly default: new (
    caseSensitive: boolean,
  ) => { addKeyword(name: string): void; extractKeywords(text: string): readonly string[] };
}

/** Gives names without offsets, and knows no letter outside ASCII. */
async function flashText(): Promise<Contestant | undefined> {
  const module = await peer<FlashTextModule>('flashtext.js');
  if (!module) return undefined;
  return {
    name: 'flashtext.js (no offsets)',
    build(names) {
      const processor = new module.default(true);
      for (const name of names) processor.addKeyword(name);
      return (text) => processor.extractKeywords(text).length;
    },
  };
}

interface AhoCorasickModule {
  readonly AhoCorasick: new (names: string[]) => { matchInText(text: string): readonly unknown[] };
}

/** Leftmost-longest without word edges, so it also finds names inside longer words. */
async function ahoCorasick(): Promise<Contestant | undefined> {
  const module = await peer<AhoCorasickModule>('@monyone/aho-corasick/greedy');
  if (!module) return undefined;
  return {
    name: '@monyone/aho-corasick (no edges)',
    build(names) {
      const automaton = new module.AhoCorasick([...names]);
      return (text) => automaton.matchInText(text).length;
    },
  };
}

/** Loads a library that only the benchmark uses; by a variable, since none of them has to be there to build. */
async function peer<Module>(name: string): Promise<Module | undefined> {
  try {
    return (await import(name)) as Module; // The library ships no types that fit; the interface says what is used.
  } catch {
    console.log(`names: ${name} is not installed, so it is not measured`);
    return undefined;
  }
}

function realText(): string | undefined {
  const file = new URL('../../../shared/texts/en-1mb.txt.gz', import.meta.url);
  return existsSync(file) ? gunzipSync(readFileSync(file)).toString('utf8').slice(0, TEXT_LENGTH) : undefined;
}

/** Chinese news with names of people and places that stand in it; none of the peers' word edges are of use there. */
function chineseText(): { name: string; text: string; names: string[] } | undefined {
  const file = (name: string) => new URL(`../../../shared/texts/${name}`, import.meta.url);
  if (!existsSync(file('zh-1mb.txt.gz'))) return undefined;
  const text = gunzipSync(readFileSync(file('zh-1mb.txt.gz')))
    .toString('utf8')
    .slice(0, TEXT_LENGTH);
  return {
    name: 'Chinese news of ../shared',
    text,
    names: readFileSync(file('zh_names.txt'), 'utf8').trim().split('\n'),
  };
}

/** How many names of the smallest list the real text holds; the rest of it are made up. */
const FROM_TEXT = 300;

/**
 * Names that a text does hold, every third of them, and made-up ones for the rest. Pairs of words with capitals, and
 * `ONE_WORD` single ones, all of which the text never writes small: "The American" and "In March" are no names, and a list with
 * them measures how often sentences begin with "The".
 */
function namesIn(text: string, others: readonly string[]): string[] {
  const small = new Set([...text.matchAll(/(?<!\p{L})\p{Ll}+/gu)].map(([word]) => word));
  const isName = (name: string) => name.split(' ').every((word) => !small.has(word.toLowerCase()));
  const some = (pattern: RegExp) =>
    [...new Set([...text.matchAll(pattern)].map(([name]) => name))]
      .filter(isName)
      .filter((_, number) => number % 3 === 0);
  const pairs = some(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu);
  const singles = some(/(?<![\p{L}])\p{Lu}\p{Ll}{3,}(?!\p{L})/gu);
  const known = [...spread(singles, FROM_TEXT * ONE_WORD), ...spread(pairs, FROM_TEXT * (1 - ONE_WORD))];
  return [...new Set([...known, ...others.slice(0, 200), ...pairs, ...singles, ...others])];
}

/** As many members of a list as wanted, evenly spread over it. */
function spread(list: readonly string[], wanted: number): string[] {
  return list.filter((_, number) => number % Math.ceil(list.length / wanted) === 0);
}

function sumOfCodes(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

function medianMs(task: () => number): number {
  const isSlow = cpuMs(task) + cpuMs(task) > 2 * SLOW_MS;
  const rounds = isSlow ? SLOW_ROUNDS : FAST_ROUNDS;
  for (let round = 0; round < WARM_UP_ROUNDS && !isSlow; round++) task();
  const times = Array.from({ length: rounds }, () => cpuMs(task)).toSorted((a, b) => a - b);
  return times[Math.floor(rounds / 2)] ?? 0;
}

function cpuMs(task: () => unknown): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

if (import.meta.main) await benchNames();
