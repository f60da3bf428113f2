import { findNames } from '../../src/engine/names/index/matcher.ts';
import { buildNameIndex } from '../../src/engine/names/index/name-index.ts';
import { shipNameIndex } from '../../src/engine/names/index/ship.ts';
import {
  matcherOf,
  openShippedIndex,
  readerOf,
  shippedMatcher,
} from '../../src/engine/names/index/shipped-index.ts';
import '../from-base64.ts';

/** Where a name stands in a text: UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An index of names, ready to look for them. */
export interface Finder {
  /** Looks for them in the way the contestant gives them; says how many. This is what is measured. */
  readonly count: (text: string) => number;
  /** The same as spans, to be compared. */
  readonly spans: (text: string) => readonly Span[];
}

/** A way to find names. */
export interface Contestant {
  readonly name: string;
  /** Why it has no match where nothing else explains it. */
  readonly passesOver: string;
  readonly build: (names: readonly string[]) => Finder;
  /** Likewise as a page gets it, which has to decode what it looks for. */
  readonly ship?: (names: readonly string[]) => Finder;
}

/** The one that the others are compared with. */
const MATCHER: Contestant = {
  name: 'backstory, matcher',
  passesOver: '',
  build(names) {
    const matcher = matcherOf(indexOf(names));
    return finder((text) => findNames(matcher, text));
  },
  ship(names) {
    const matcher = shippedMatcher(JSON.parse(JSON.stringify(shipNameIndex(indexOf(names)))));
    return finder((text) => findNames(matcher, text));
  },
};

/** Ours with all that a page asks of it. */
const READER: Contestant = {
  name: 'backstory, matcher and surroundings',
  passesOver: 'part of a longer name, or a word',
  build(names) {
    const reader = readerOf(indexOf(names));
    return finder((text) => reader.read(text));
  },
  ship(names) {
    const reader = openShippedIndex(JSON.parse(JSON.stringify(shipNameIndex(indexOf(names)))));
    return finder((text) => reader.read(text));
  },
};

const REGULAR_EXPRESSION: Contestant = {
  name: 'RegExp a|b|c, Unicode edges',
  passesOver: 'without an edge to it',
  build(names) {
    const longestFirst = names
      .toSorted((a, b) => b.length - a.length)
      .map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
    return {
      count: (text) => [...text.matchAll(pattern)].length,
      spans: (text) =>
        [...text.matchAll(pattern)].map(({ 0: name, index }) => ({ start: index, end: index + name.length })),
    };
  },
};

/** All that can be measured here, ours first. Says which peers are not installed. */
export async function contestants(): Promise<readonly [Contestant, ...Contestant[]]> {
  const peers = [await flashText(), await ahoCorasick(), await modernAhoCorasick()];
  return [MATCHER, READER, REGULAR_EXPRESSION, ...peers.filter((peer) => peer !== undefined)];
}

function finder(find: (text: string) => readonly Span[]): Finder {
  return { count: (text) => find(text).length, spans: find };
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
  return (
    module && {
      name: 'flashtext.js (no offsets)',
      passesOver: 'without an edge to it',
      build(names) {
        const processor = new module.default(true);
        for (const name of names) processor.addKeyword(name);
        return {
          count: (text) => processor.extractKeywords(text).length,
          spans: (text) => placesOf(processor.extractKeywords(text), text),
        };
      },
    }
  );
}

/** Where names stand that were found from left to right between edges of ASCII words. */
function placesOf(names: readonly string[], text: string): Span[] {
  const isWord = (at: number) => /\w/.test(text.charAt(at));
  let from = 0;
  return names.map((name) => {
    let start = text.indexOf(name, from);
    while (isWord(start - 1) || isWord(start + name.length)) start = text.indexOf(name, start + 1);
    from = start + name.length;
    return { start, end: from };
  });
}

interface AhoCorasickModule {
  readonly AhoCorasick: new (
    names: string[],
  ) => { matchInText(text: string): readonly { begin: number; end: number }[] };
}

/** Leftmost-longest without word edges, so it also finds names inside longer words. */
async function ahoCorasick(): Promise<Contestant | undefined> {
  const module = await peer<AhoCorasickModule>('@monyone/aho-corasick/greedy');
  return (
    module && {
      name: '@monyone/aho-corasick (no edges)',
      passesOver: 'that it misses',
      build(names) {
        const automaton = new module.AhoCorasick([...names]);
        return {
          count: (text) => automaton.matchInText(text).length,
          spans: (text) => automaton.matchInText(text).map(({ begin, end }) => ({ start: begin, end })),
        };
      },
    }
  );
}

interface ModernAhoCorasickModule {
  readonly default: new (
    names: readonly string[],
    options: { boundary: 'unicode' },
  ) => { search(text: string, options: { strategy: 'leftmost-longest' }): readonly Span[] };
}

/** Reads graphemes, and has Unicode's word edges. */
async function modernAhoCorasick(): Promise<Contestant | undefined> {
  const module = await peer<ModernAhoCorasickModule>('modern-ahocorasick');
  return (
    module && {
      name: 'modern-ahocorasick, Unicode edges',
      passesOver: 'without an edge to it',
      build(names) {
        const automaton = new module.default(names, { boundary: 'unicode' });
        return finder((text) => automaton.search(text, { strategy: 'leftmost-longest' }));
      },
    }
  );
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
