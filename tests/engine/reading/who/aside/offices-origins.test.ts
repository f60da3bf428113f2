import { describe, expect, it } from 'vitest';
import { eventsIn } from '../../read.ts';

/** The places of the last thing that a text tells. */
function placesOf(text: string, language: string): readonly string[] | undefined {
  return eventsIn(text, language).at(-1)?.places;
}

describe('a place of which somebody named holds an office', () => {
  it.each([
    ['en', "Norddal's foreign minister Lind met Berg in Sundvik on Monday."],
    ['en', 'Norddal Treasury Secretary Lind met Berg in Sundvik on Monday.'],
    ['en', 'The president of Norddal, Lind, met Berg in Sundvik on Monday.'],
    ['de', 'Norddal-Finanzminister Lind traf am Montag Berg in Sundvik.'],
    ['es', 'El presidente de Norddal, Lind, se reunió con Berg el lunes en Sundvik.'],
    ['ru', 'Министр обороны Норддала Линд в понедельник встретился с Берг в Сундвике.'],
    ['zh', '北谷总统林德13日在南湾会见贝格。'],
  ])('%s: is not where it was: %s', (language, text) => {
    expect(placesOf(text, language)).toEqual(['sundvik']);
  });

  it.each([
    ['en', "Norddal's foreign minister met Berg on Monday."],
    ['en', "Lind became Norddal's president on Monday."],
    ['en', "Norddal's leaders met Lind on Monday."],
    ['zh', '林德13日当选北谷总统。'],
  ])(
    '%s: but where nobody is named, or the office is what is told, it is all that is known: %s',
    (language, text) => {
      expect(placesOf(text, language)).toEqual(['norddal']);
    },
  );
});

describe('a place in which somebody acts, whatever he is', () => {
  it.each([
    ['en', 'In Norddal President Lind met Berg on Monday.'],
    ['en', 'On a visit to Norddal Prime Minister Lind met Berg on Monday.'],
    ['ru', 'В Норддале президент Линд встретился с Берг в понедельник.'],
  ])('%s: is where it was: %s', (language, text) => {
    expect(placesOf(text, language)).toEqual(['norddal']);
  });
});

describe('a place from which somebody goes on or something comes', () => {
  it.each([
    'From Norddal Lind flew to Sundvik on Monday.',
    'Lind returned from Norddal to Sundvik on Monday.',
    'Lind landed in Sundvik on Monday, defying warnings from Norddal.',
  ])('is not where it was: %s', (text) => {
    expect(placesOf(text, 'en')).toEqual(['sundvik']);
  });

  it.each([
    'Lind was expelled from Norddal on Monday.',
    'Lind spoke to Berg from Norddal on Monday.',
    'Lind pulled the ships back from Norddal on Monday.',
  ])('but whoever is expelled or speaks from there was there: %s', (text) => {
    expect(placesOf(text, 'en')).toEqual(['norddal']);
  });
});

describe('"there"', () => {
  it.each([
    ['en', 'Lind landed in Norddal on Sunday. He met Berg there on Monday.'],
    ['de', 'Lind landete am Sonntag in Norddal. Dort traf er am Montag Berg.'],
    ['ru', 'Линд прилетел в воскресенье в Норддал. Там он в понедельник встретился с Берг.'],
    ['es', 'Lind aterrizó el domingo en Norddal. Allí se reunió el lunes con Berg.'],
  ])('%s: is where what was told before happened: %s', (language, text) => {
    expect(placesOf(text, language)).toEqual(['norddal']);
  });

  it.each([
    'Lind landed in Norddal on Sunday. There was a call with Berg on Monday.',
    'Lind landed in Norddal on Sunday. He called Berg on Monday.',
    'Lind visited Norddal and Sundvik on Sunday. He met Berg there on Monday.',
  ])('but it is not read into what says none, nor for one of two places: %s', (text) => {
    expect(placesOf(text, 'en') ?? []).toEqual([]);
  });
});

it.each([
  ['Harbour Board主席林德13日会见贝格。', ['tomas-lind', 'anna-berg']],
  ['Harbour Board前副主席林德13日会见贝格。', ['tomas-lind', 'anna-berg']],
  ['Harbour Board13日会见林德。', ['tomas-lind', 'harbour-board']],
  ['林德13日会见Harbour Board主席。', ['tomas-lind', 'harbour-board']],
])('a body in whose name a Chinese sentence calls somebody has no part: %s', (text, participants) => {
  expect(eventsIn(text, 'zh').at(-1)?.participants).toEqual(participants);
});
