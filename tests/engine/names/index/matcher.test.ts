import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { surfaceForms } from '../../../../src/engine/names/forms/surface-forms.ts';
import { findNames } from '../../../../src/engine/names/index/matcher.ts';
import { buildNameIndex } from '../../../../src/engine/names/index/name-index.ts';
import { SCRIPTS, scriptOf } from '../../../../src/engine/names/index/script.ts';
import { shipNameIndex } from '../../../../src/engine/names/index/ship.ts';
import { matcherOf, shippedMatcher } from '../../../../src/engine/names/index/shipped-index.ts';
import '../../../from-base64.ts';
import {
  beginsAtEdge,
  endBeforeEnding,
  endsAtEdge,
  LONGEST_NAME,
  NOT_SPELLED,
  spelledEnd,
} from '../../../../src/engine/names/index/spelling.ts';
import { endingsIn } from '../../../../src/engine/names/lexicon/lexicon.ts';
import { writtenLexiconOf } from '../../../../src/engine/names/lexicon/lexicon-words.ts';
import { DROPPED, foldedUnit } from '../../../../src/engine/text/fold.ts';
import { entity } from '../cast.ts';
import { looksOf } from '../count-looks.ts';

const placesNamed = (names: readonly string[]) =>
  names.map((name, number) => entity(String(number), 'place', name));

/** The matchers of an index in memory and as a page has it, each reading its first page and a later one. */
function matchersOf(names: readonly string[]) {
  const index = buildNameIndex(placesNamed(names));
  return [matcherOf(index), shippedMatcher(shipNameIndex(index))].flatMap((matcher) => [
    matcher,
    { ...matcher, coldUnits: 0 },
  ]);
}

/** The spans of all matches, by all matchers. */
function found(names: readonly string[], text: string): [number, number][] {
  const [matches = [], ...others] = matchersOf(names).map((matcher) =>
    findNames(matcher, text).map(({ start, end }): [number, number] => [start, end]),
  );
  for (const other of others) expect(other).toEqual(matches);
  return matches;
}

const endingsOf = new Map(SCRIPTS.map((script) => [script, endingsIn(writtenLexiconOf(script))]));

/** The same by trying every form at every place. */
function foundNaively(names: readonly string[], text: string): [number, number][] {
  const forms = surfaceForms(placesNamed(names)).map((form) => form.text);
  const spans: [number, number][] = [];
  for (let at = 0; at < text.length; at++) {
    if (!beginsAtEdge(text, at) || isUnseen(text, at)) continue;
    const endings = endingsOf.get(scriptOf(text.charAt(at))) ?? new Set();
    const ends = forms
      .map((form) => spelledEnd(text, at, form))
      .filter((end) => end !== NOT_SPELLED)
      .map((end) => end >> 1)
      .map((end) => (endsAtEdge(text, end) ? end : endBeforeEnding(() => endings, text, end)))
      .filter((end) => end !== NOT_SPELLED);
    if (ends.length === 0) continue;
    const end = Math.max(...ends);
    spans.push([at, end]);
    at = end - 1;
  }
  return spans;
}

const isUnseen = (text: string, at: number) => foldedUnit(text.charCodeAt(at)) === DROPPED;

/** Few letters, so that names overlap, repeat and begin each other; and all that folding and edges care about. */
const letters = fc.constantFrom('a', 'b', 'A', 'B', ' ', '-', "'", '.', 'é', '王', '毅', 'я', 'Я', '1');
const dictionary = fc.array(fc.string({ unit: letters, minLength: 1, maxLength: 7 }), { maxLength: 12 });
const prose = fc.string({
  unit: fc.oneof(letters, fc.constantFrom('\u00a0', '’', '–', '\u00ad', '\n', 's', '\ud800', '🙂', 'Ａ')),
  maxLength: 60,
});

describe('leftmost-longest matching', () => {
  it('finds what trying every name everywhere finds', () => {
    fc.assert(
      fc.property(dictionary, prose, (names, text) => {
        expect(found(names, text)).toEqual(foundNaively(names, text));
      }),
      { numRuns: 250 },
    );
  });

  it('finds names that the text was made of', () => {
    fc.assert(
      fc.property(dictionary, fc.array(fc.nat(), { maxLength: 6 }), (names, picks) => {
        const text = picks.map((pick) => names[pick % names.length] ?? '').join(' ');
        expect(found(names, text)).toEqual(foundNaively(names, text));
      }),
      { numRuns: 250 },
    );
  });

  it('prefers the longer name, and the first of two that overlap', () => {
    expect(found(['Wang', 'Wang Yi', 'Yi Long'], 'Wang Yi Long')).toEqual([[0, 7]]);
  });

  it('takes a shorter name where a longer one is not finished', () => {
    expect(found(['Wang', 'Wang Yi'], 'Wang Yin')).toEqual([[0, 4]]);
  });

  it('finds "India" in a pack with a Turkish name, whose small letter has the same capital', () => {
    expect(found(['India', 'Mesut Yılmaz'], 'Mesut Yılmaz, MESUT YILMAZ in India')).toEqual([
      [0, 12],
      [14, 26],
      [30, 35],
    ]);
  });
});

describe('endings', () => {
  it('are looked for behind a name, and no name is seen in a word that goes on with a letter of none', () => {
    expect(found(['Mo', 'Putin'], 'Putins Putina Putinb PUTINS, Mo, Mos, Moun, Moß')).toEqual([
      [0, 6],
      [7, 13],
      [29, 31],
      [33, 36],
    ]);
  });
});

describe('hostile input', () => {
  it.each([
    ['an empty name', ['', ' ', '\u00ad'], 'text'],
    ['one letter', ['X', '王'], 'X 王'],
    ['regular-expression characters', ['.*', '(a+)+$', '[', '\\d'], '.* aaaa [ 5'],
    ['lone surrogates', ['\ud83d', '\udc00\ud800x'], '\ud83d \udc00\ud800x \ud800'],
    ['a name longer than any', ['A'.repeat(LONGEST_NAME + 1)], 'A'.repeat(LONGEST_NAME + 1)],
    ['no text', ['Wang'], ''],
    ['one character', ['Wang'], 'W'],
    ['bidi controls', ['\u202eWang'], '\u202eWang\u202c'],
  ])('%s', (_, names, text) => {
    expect(found(names, text)).toEqual(foundNaively(names, text));
  });
});

describe('linear time', () => {
  const names = ['A A A A A A A B', 'A A A', 'Aaaaaaaaaaaaaaab', 'Xi Jinping', 'Wang'];
  const matchers = matchersOf(names);
  /** How many units were looked at, of the text and of names. */
  const stepsOf = (text: string) =>
    Math.max(...matchers.map((matcher) => looksOf(() => findNames(matcher, text))));
  it.each([
    ['names that never end', 'A '],
    ['one letter', 'A'],
    ['beginnings of names', 'Xi Jinpin '],
    ['white space inside a name', `Xi${' '.repeat(500)}`],
    ['unseen characters inside a name', `X${'\u00ad'.repeat(500)}`],
    ['lone surrogates', '\ud83dXi'],
  ])('%s', (_, unit) => {
    const text = unit.repeat(Math.ceil(20_000 / unit.length));
    expect(stepsOf(text + text)).toBeLessThanOrEqual(2.2 * stepsOf(text) + 10);
    expect(stepsOf(text)).toBeLessThanOrEqual(2 * LONGEST_NAME * text.length);
  });
});
