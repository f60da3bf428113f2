import { describe, expect, it } from 'vitest';
import { eventsIn } from '../read.ts';

/** The events of a text: date, status, who takes part and where. */
function told(text: string): string[] {
  return eventsIn(text).map(({ date, status, participants, places }) =>
    [date, status, participants.join(' '), '@', places.join(' ')].join(' ').trim(),
  );
}

describe('what did not happen is not told as happened', () => {
  it.each([
    [
      'what is not true',
      'It is not true that Berg met Lind in Norddal on Monday, the town said.',
      ['2023-03-13 denied anna-berg tomas-lind @ norddal'],
    ],
    [
      'a rumour that was false',
      'Rumours that Anna Berg had died on Monday were false.',
      ['2023-03-13 denied anna-berg @'],
    ],
    [
      'what was to have been',
      'Berg was to have met Lind in Norddal on Monday.',
      ['2023-03-13 cancelled anna-berg tomas-lind @ norddal'],
    ],
    ['what nearly was', 'Berg nearly met Lind in Norddal on March 3.', []],
    [
      'what a claim says, with who claims it',
      'Berg claimed on Monday that Lind had resigned.',
      ['2023-03-13 reported anna-berg tomas-lind @'],
    ],
    [
      'what one charges another with',
      'Berg said on Monday that Lind had lied to the Harbour Board in Norddal.',
      ['2023-03-13 reported anna-berg tomas-lind harbour-board @ norddal'],
    ],
    [
      'what must be, only that somebody said so',
      'Anna Berg must come to Norddal, Lind said on Monday.',
      ['2023-03-13 happened tomas-lind @'],
    ],
    [
      'what something else came in place of',
      'Anna Berg arrived in Sundvik on March 3 instead of meeting Lind in Norddal.',
      ['2023-03-03 happened anna-berg @ sundvik'],
    ],
  ])('%s', (_, text, events) => expect(told(text)).toEqual(events));
});

describe('what is imagined or doubted, and what happens in a novel', () => {
  it.each([
    ['en', 'Imagine that Berg flew to Norddal on Monday.'],
    ['en', 'Suppose Berg visited Norddal on Monday.'],
    ['en', 'Berg ought to have visited Norddal in March.'],
    ['en', 'Nobody believes that Berg will visit Norddal in May.'],
    ['en', 'Few expect that Berg will visit Norddal in May.'],
    ['en', 'Lind doubts that Berg will visit Norddal in May.'],
    ['en', 'Critics say Berg should call Lind next week.'],
    ['en', 'The novel begins when Berg is murdered in Norddal in June 2024.'],
    ['en', 'In the film, which opens on Friday, Berg meets a panda.'],
    ['de', 'Wäre Berg im März nach Norddal gereist, hätte sich nichts geändert.'],
    ['de', 'Niemand glaubt, dass Berg im Mai Norddal besuchen wird.'],
    ['de', 'Im Roman wird Berg im Juni 2024 in Norddal ermordet.'],
    ['fr', 'Personne ne croit que Berg se rendra à Norddal en mai.'],
    ['es', 'Nadie cree que Berg visitará Norddal en mayo.'],
    ['ru', 'Представьте, что Берг прилетела в Норддал в понедельник.'],
    ['ru', 'Никто не верит, что Берг приедет в Норддал в мае.'],
    ['zh', '没有人相信贝格将于5月访问北谷。'],
  ])('is no event, in %s: %s', (language, text) => {
    expect(eventsIn(text, language)).toEqual([]);
  });

  it.each([
    ['Nobody doubts that Berg will visit Norddal in May.', 'planned'],
    ['Few people saw that Berg visited Norddal on Monday.', 'happened'],
    ['Berg opened the film festival in Norddal on Monday.', 'happened'],
    ['Berg should arrive in Norddal on Friday.', 'planned'],
  ])('but what is not stays one: %s', (text, status) => {
    expect(eventsIn(text)).toMatchObject([{ status, participants: ['anna-berg'], places: ['norddal'] }]);
  });
});

it('a town and an agency at the head of a report have no part in it', () => {
  expect(told('NORDDAL, March 15 (Harbour Board) - Anna Berg met Tomas Lind on Tuesday.')).toEqual([
    '2023-03-14 happened anna-berg tomas-lind @',
  ]);
  expect(told('Norddal, March 15 (Reuters) - Anna Berg will visit Sundvik in April.')).toEqual([
    '2023-04 planned anna-berg @ sundvik',
  ]);
});

it('what somebody said on the day of a thing is not the thing', () => {
  const text =
    'The men of Berg entered Norddal on Monday. Berg must leave for Sundvik, Lind said late on Monday.';
  expect(told(text)).toEqual(['2023-03-13 happened anna-berg @ norddal', '2023-03-13 happened tomas-lind @']);
});

it('a thing and a plan of one clause are two', () => {
  const text = 'Berg met Lind in Norddal on Monday and will visit Sundvik with the Harbour Board on Friday.';
  expect(told(text)).toEqual([
    '2023-03-13 happened anna-berg tomas-lind @ norddal',
    '2023-03-17 planned anna-berg harbour-board @ sundvik',
  ]);
});
