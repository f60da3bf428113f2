import { describe, expect, it } from 'vitest';
import { eventsIn } from './read.ts';

const told = (language: string, text: string): string[] =>
  eventsIn(text, language).map(({ date, participants }) => [date, ...participants].join(' '));

describe('guests who are named behind the deed', () => {
  it.each([
    ['en', 'Berg received two mayors on Monday: Tomas Lind and Ida Varga.'],
    ['en', 'Berg received two mayors on Monday – Tomas Lind and Ida Varga.'],
    ['en', 'Berg held talks on Monday; also present were Tomas Lind and Ida Varga.'],
    ['de', 'Berg empfing am Montag zwei Gäste: Tomas Lind und Ida Varga.'],
  ])('%s: take part: %s', (language, text) => {
    expect(told(language, text)).toEqual(['2023-03-13 anna-berg tomas-lind ida-varga']);
  });

  it.each([
    'Berg held talks on Monday: Tomas Lind was angry.',
    'Berg held talks on Monday; Tomas Lind had no comment.',
    'Berg spoke on Monday: Norddal.',
  ])('but not who does something else there: %s', (text) => {
    expect(told('en', text)).toEqual(['2023-03-13 anna-berg']);
  });
});

it.each([
  ['Lind has been in jail since December 2020.', '2020-12 tomas-lind'],
  ['Lind has been in Norddal since Monday.', '2023-03-13 tomas-lind'],
  ['Lind retook Norddal on March 11.', '2023-03-11 tomas-lind'],
])('what lasts since a day began on it: %s', (text, event) => {
  expect(told('en', text)).toEqual([event]);
});
