import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_SENTENCES } from '../../../src/engine/reading/tuning.ts';
import { eventsIn, PUBLISHED } from './read.ts';

/** Pieces that texts go wrong with: marks without a partner, scores, impossible dates, words of several scripts. */
const PIECES = fc.constantFrom(
  ...[
    '“',
    '„',
    '"',
    '‘',
    '(',
    ')',
    '.',
    '!',
    '…',
    '\n',
    '\n\n',
    ' ',
    ',',
    ';',
    '\u0000',
    '\ud800',
    '。',
    '：',
  ],
  ...[
    'Anna Berg',
    'Lind',
    'Norddal',
    'met',
    'will visit',
    'was',
    'hours after',
    'weeks before',
    'said',
    'that',
  ],
  ...[
    '2023-02-30',
    '0000-00-00',
    '99999',
    '2-1',
    '1/2',
    '24:61',
    'May',
    'March 22',
    'on Monday',
    'last week',
  ],
  ...[
    '习近平',
    '将于',
    '3月20日',
    'встретились',
    'в понедельник',
    'traf',
    'am Montag',
    'a rencontré',
    'lundi',
    'se reunió',
  ],
);

const LANGUAGES = ['en', 'de', 'fr', 'es', 'ru', 'zh', 'ja', ''];

it('whatever a text holds, its events lie within it, in order, with a date and a title', () => {
  fc.assert(
    fc.property(fc.array(PIECES, { maxLength: 40 }), fc.constantFrom(...LANGUAGES), (pieces, language) => {
      const text = pieces.join(' ');
      const events = eventsIn(text, language);
      for (const { start, end, title, sentences } of events) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(title).not.toBe('');
        expect(sentences.length).toBeGreaterThan(0);
      }
      expect(events.map(({ start }) => start)).toEqual(
        events.map(({ start }) => start).toSorted((a, b) => a - b),
      );
    }),
    { numRuns: 20 },
  );
});

describe('no event comes of', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \n\n\t '],
    ['a day that there is not', 'Anna Berg met Lind in Norddal on 2023-02-30 and 0000-00-00.'],
    ['scores and shares', 'Berg beat Lind 2-1 in Norddal, with 1/2 of the votes at 24:61.'],
  ])('%s', (_, text) => {
    const dated = eventsIn(text).filter(({ known }) => known !== 'inferred');
    expect(dated).toEqual([]);
  });
});

it('a text in capitals is read like any other', () => {
  expect(() => eventsIn('ANNA BERG MET LIND IN NORDDAL ON MONDAY.')).not.toThrow();
});

// Each telling made a longer list of all before it: a text of 2 MB took five times as long as one of 1 MB.
it('an event that is told without end keeps the sentences that a reader can use', () => {
  const [event] = eventsIn('Anna Berg met Lind in Norddal on Monday. '.repeat(200));
  expect(event?.sentences).toHaveLength(MOST_SENTENCES);
});

/** Texts that a scan could go over again and again, grown to a length. */
const GROWN: readonly (readonly [string, string])[] = [
  ['full stops', '.'],
  ['opening marks of quotation', '„a '],
  ['single marks of quotation', '‘s '],
  ['sentences', 'Anna Berg met Lind in Norddal on Monday. '],
  ['one sentence without an end', 'Anna Berg met Lind and '],
  ['short lines', 'Berg\n'],
  ['paragraphs', 'Berg will visit Norddal on March 22.\n\n'],
];

describe('time grows no faster than the text', () => {
  it.each(GROWN)('%s', (_, piece) => {
    const time = (length: number): number => {
      const text = piece.repeat(length / piece.length);
      const start = process.cpuUsage();
      eventsIn(text, 'en', PUBLISHED);
      const { user, system } = process.cpuUsage(start);
      return user + system;
    };
    time(10_000);
    const [short, long] = [time(10_000), time(80_000)];
    // Eight times the text; square time would be 64 times as much. A floor, because what takes a millisecond measures nothing.
    expect(long).toBeLessThan(Math.max(short, 2_000) * 30);
  });
});
