import { describe, expect, it } from 'vitest';
import { eventsIn } from '../read.ts';

const told = (text: string, language = 'en'): (readonly [string, string])[] =>
  eventsIn(text, language).map(({ date, status }) => [date, status]);

describe('a year at the head of a clause', () => {
  it.each([
    ['en', 'Last year Lind came to Norddal for the parade on Sept. 3.', '2022-09-03', 'happened'],
    ['en', 'In 2015, Lind attended the parade in Norddal on Sept. 3.', '2015-09-03', 'happened'],
    ['en', 'Next year Lind will visit Norddal on May 14.', '2024-05-14', 'planned'],
    ['de', 'Im vergangenen Jahr kam Lind zur Parade am 3. September nach Norddal.', '2022-09-03', 'happened'],
    ['ru', 'В прошлом году Линд приезжал в Норддал на парад 3 сентября.', '2022-09-03', 'happened'],
  ])('%s: only says of which the day is: %s', (language, text, date, status) => {
    expect(told(text, language)).toEqual([[date, status]]);
  });

  it('is that of another deed where "and" parts them', () => {
    expect(
      told('In 2015 Lind became mayor of Norddal and met Berg on Sept. 3.').map(([date]) => date),
    ).toEqual(['2015', '2015-09-03']);
  });
});

describe('"its second cut this year"', () => {
  it('is no day of what it counts: that the board said so is told of its day', () => {
    expect(
      told('The Harbour Board said on Friday that it will raise its fees, its second rise this year.'),
    ).toEqual([['2023-03-10', 'happened']]);
  });

  it('gives a plan no year', () => {
    expect(told('The Harbour Board will raise its fees, its third rise this year.')).toEqual([]);
  });
});

it.each([
  ['In March 2022, after Berg had spoken in Norddal, Lind visited Sundvik.', ['tomas-lind'], ['sundvik']],
  ['On Monday, a day after Berg left Norddal, Lind visited Sundvik.', ['tomas-lind'], ['sundvik']],
  ['On Monday, as Berg left Norddal, Lind visited Sundvik.', ['tomas-lind'], ['sundvik']],
  ['On Monday, before he met Berg in Norddal, Lind spoke with Varga.', ['tomas-lind', 'ida-varga'], []],
  ['On Monday, after meeting Berg in Norddal, Lind flew to Sundvik.', ['tomas-lind'], ['sundvik']],
  ['On Monday, while visiting Norddal, Lind met Berg.', ['tomas-lind', 'anna-berg'], []],
  ['On Monday, when Berg came to Norddal, Lind received her.', ['tomas-lind', 'anna-berg'], []],
  ['On Monday, when it rained, Lind and Berg met.', ['tomas-lind', 'anna-berg'], []],
  ['On Monday, Lind met Berg after Varga had left.', ['tomas-lind', 'anna-berg'], []],
  ['On Monday, after the storm, Lind met Berg.', ['tomas-lind', 'anna-berg'], []],
  ['Lind left on Monday, after Berg had come, and the mayor stayed.', ['tomas-lind'], []],
  ['On Monday, after Berg had left, the mayor opened the port.', [], []],
])(
  'of a day and a clause of time before the main one only the main one is told: %s',
  (text, people, scenes) => {
    const [event] = eventsIn(text);
    expect(event?.participants).toEqual(people);
    expect(event?.places).toEqual(expect.arrayContaining([...scenes]));
  },
);
