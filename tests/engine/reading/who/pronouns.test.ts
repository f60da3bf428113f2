import { describe, expect, it } from 'vitest';
import { eventsIn } from '../read.ts';

/** What a text tells, an event a line: when, what became of it, who and where. */
function read(text: string): string[] {
  return eventsIn(text).map(({ date, status, participants, places }) =>
    [date, status, participants.join(' '), ...(places.length > 0 ? ['in', places.join(' ')] : [])].join(' '),
  );
}

describe('whom a pronoun stands for', () => {
  it.each([
    [
      'the subject before it, and nobody else of its sentence',
      'Berg met Lind in Norddal on Monday, and she will travel to Sundvik on Friday.',
      '2023-03-17 planned anna-berg in sundvik',
    ],
    [
      'whom the text calls so, where the subject before it is another',
      'Anna Berg received Tomas Lind in Norddal on Monday. He flew to Sundvik on Tuesday.',
      '2023-03-14 happened tomas-lind in sundvik',
    ],
    [
      'the subject, and not whose home it is',
      'Anna Berg met Tomas Lind in Norddal on Monday. On Tuesday she flew to his home in Sundvik.',
      '2023-03-14 happened anna-berg in sundvik',
    ],
    [
      'the subject of all verbs in a row',
      'Anna Berg met the press on Sunday. She landed in Norddal on Monday, was given a medal by Lind.',
      '2023-03-13 happened anna-berg tomas-lind in norddal',
    ],
    [
      'the same in the next sentence but one',
      'Anna Berg received Mr Lind in Norddal on Monday. It rained. She flew to Sundvik on Tuesday.',
      '2023-03-14 happened anna-berg in sundvik',
    ],
  ])('%s', (_, text, last) => {
    expect(read(text).at(-1)).toBe(last);
  });
});

it.each([
  ['en', 'Berg met Lind in January. Varga sent a telegram; the two had met in Norddal on Monday.'],
  ['zh', '贝格和林德1月会晤。两位第一夫人3月13日在北谷见面。'],
])('%s: “the two” are no pair of whom something else was told: %s', (language, text) => {
  expect(eventsIn(text, language).at(-1)?.participants).toEqual([]);
});

describe('who is spoken of as “him”', () => {
  it.each([
    ['en', 'Lind landed in Norddal on Monday. Berg received him in the town hall on Tuesday.'],
    ['de', 'Lind ist am Montag in Norddal gelandet. Am Dienstag empfing ihn Berg im Rathaus.'],
  ])('takes part: %s', (language, text) => {
    expect(eventsIn(text, language).at(-1)?.participants).toEqual(['anna-berg', 'tomas-lind']);
  });

  it.each([
    [
      'en',
      'Lind landed in Norddal on Monday. Berg received him in the town hall. On Tuesday he flew to Sundvik.',
    ],
    [
      'de',
      'Lind ist am Montag in Norddal gelandet. Im Rathaus empfing ihn Berg. Am Dienstag flog er nach Sundvik.',
    ],
  ])('is still the one spoken of in the next sentence: %s', (language, text) => {
    expect(eventsIn(text, language).at(-1)?.participants).toEqual(['tomas-lind']);
  });

  it('is no woman', () => {
    const text = 'Mrs Berg landed in Norddal on Monday. Lind met him in the town hall on Tuesday.';
    expect(eventsIn(text).at(-1)?.participants).toEqual(['tomas-lind']);
  });
});

it.each([
  ['13日，他与贝格举行会谈。', ['tomas-lind', 'anna-berg']],
  ['周一，他会见了贝格。', ['tomas-lind', 'anna-berg']],
  ['13日，贝格与他举行会谈。', ['anna-berg']],
  ['13日，北谷市长会见了贝格。', ['anna-berg']],
])('a Chinese pronoun behind a mere day is the subject: %s', (text, people) => {
  const [, event] = eventsIn(`林德14日抵达北谷。${text}`, 'zh');
  expect(event?.participants).toEqual(people);
});

it.each([
  ['林德14日会见了贝格，预定17日在南湾会见首相瓦尔加。', 'tomas-lind'],
  ['林德14日会见了市长，計劃17日在南湾與贝格會談。', 'tomas-lind'],
  ['林德14日表示，希望明年访问北谷。', 'tomas-lind'],
  ['林德14日表示，希望明年各方访问北谷。', undefined],
])('a Chinese subject that is left out before a plan: %s', (text, person) => {
  const planned = eventsIn(text, 'zh').find(({ status }) => status === 'planned');
  expect(planned?.participants[0]).toBe(person);
});

it.each([
  ['Lind toured the town on Monday, since it was sealed off in May 2022.', '2022-05', []],
  ['Lind bought the house on Monday, but it was sold in May 2022.', '2022-05', []],
  ['The visit of Lind was short because it was put off in May 2022.', '2022-05', ['tomas-lind']],
])('"it" is nobody: %s', (text, date, people) => {
  const event = eventsIn(text).find((one) => one.date === date);
  expect(event?.participants ?? []).toEqual(people);
});
