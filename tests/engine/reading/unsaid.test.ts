import { describe, expect, it } from 'vitest';
import { eventsIn } from './read.ts';

const told = (text: string, language = 'en'): string[] =>
  eventsIn(text, language).map(({ date, status }) => `${date} ${status}`);

describe('what somebody does not say', () => {
  it.each([
    [
      'Lind stood beside Berg on Monday and declined to say that he had met her in 2016.',
      ['2023-03-13 happened'],
    ],
    ['Lind did not say that he had met Berg in November 2013.', []],
    ['Lind never admitted that he had met Berg in May.', []],
  ])('is not told: %s', (text, events) => {
    expect(told(text)).toEqual(events);
  });

  it('but what he admits is', () => {
    expect(told('Lind admitted that he had met Berg in May.')).toEqual(['2022-05 happened']);
  });
});

describe('what somebody had hoped to do', () => {
  it.each([
    ['en', 'A contract which the Harbour Board had hoped to sign on Monday was not signed.'],
    ['en', 'Lind had hoped to meet Berg on Monday.'],
    ['zh', '林德原定3月13日访问北谷。'],
  ])('%s: has not happened: %s', (language, text) => {
    expect(told(text, language)).toEqual(['2023-03-13 planned']);
  });

  it.each([
    ['en', 'A lunch that had been planned for Monday was cancelled.'],
    [
      'en',
      'A contract for the pier, which the Harbour Board had hoped to sign on Monday, was put off again.',
    ],
    ['zh', '林德原定3月13日访问北谷，最终没有成行。'],
  ])('%s: and where that is said, was called off: %s', (language, text) => {
    expect(told(text, language)).toEqual(['2023-03-13 cancelled']);
  });
});

it('the day of a note under a text is none of what it tells', () => {
  expect(
    told('Update, March 16: A reader notes that Lind and Berg had last met in Norddal in November 2019.'),
  ).toEqual(['2019-11 happened']);
});

describe('a claim that is denied', () => {
  it.each([
    [
      'en',
      'A website claimed that Lind and Berg would meet on March 30. A spokesman denied it.',
      '2023-03-30',
    ],
    ['de', 'Berichte, Lind habe am Montag Berg getroffen, nannte ein Sprecher Unsinn.', '2023-03-13'],
  ])('%s: is no plan and has not happened: %s', (language, text, date) => {
    expect(told(text, language)).toEqual([`${date} denied`]);
  });
});

describe('whoever goes on to speak', () => {
  it('is the subject, and of whom he speaks takes no part', () => {
    const [event] = eventsIn(
      'Lind said that the idea was good, and added on Monday that the guest took no letter for Berg.',
    );
    expect([event?.participants, event?.title]).toEqual([
      ['tomas-lind'],
      'Lind added on Monday that the guest took no letter for Berg',
    ]);
  });
});

describe('what something is meant for, and a wish before a deed', () => {
  it.each([
    'Fees meant to help Norddal were raised on Monday.',
    'Those who wanted to see Lind met him in Norddal on Monday.',
    'Lind intended to take Norddal and attacked on March 13, 2023.',
  ])('leave the deed done: %s', (text) => {
    expect(told(text)).toEqual(['2023-03-13 happened']);
  });
});

describe('a day that is named', () => {
  it('is that of a note which has no other', () => {
    expect(told('Update, March 13: Lind met Berg in Norddal.')).toEqual(['2023-03-13 happened']);
  });

  it('is no deed', () => {
    expect(told('The Harbour Board put the date at March 13.')).toEqual([]);
  });
});
