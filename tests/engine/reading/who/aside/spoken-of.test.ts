import { describe, expect, it } from 'vitest';
import { eventsIn } from '../../read.ts';

/** Who takes part in the first thing that a text tells. */
function firstOf(text: string, language: string): string | undefined {
  const [event] = eventsIn(text, language);
  return event && [...event.participants].sort().join(' ');
}

describe('whoever is only spoken of has no part', () => {
  it.each([
    ['en', 'Berg talked to Varga about Lind on Monday.', 'anna-berg ida-varga'],
    ['en', 'Berg and Varga discussed Lind on Monday.', 'anna-berg ida-varga'],
    ['en', 'Berg complained about Mr Lind in a call with Varga on Monday.', 'anna-berg ida-varga'],
    ['en', 'A film about Lind opened in Norddal on Monday.', ''],
    ['en', 'A street was named after Tomas Lind on Monday.', ''],
    ['en', 'A court in Norddal fined a man on Monday for insulting Lind.', ''],
    ['en', 'A man was fined for insulting Lind and Varga on Monday.', ''],
    ['en', 'Tens of thousands marched in Norddal on Monday against Lind.', ''],
    ['en', 'Crowds in Norddal called on Monday for an end to it, and some shouted that Lind should go.', ''],
    ['en', 'Hundreds rallied in Norddal on Monday and urged Lind to resign.', ''],
    ['en', 'The council confirmed Lind’s nominee on Monday.', ''],
    ['en', 'Berg briefed Varga on her talks with Lind on Monday.', 'anna-berg ida-varga'],
    ['de', 'Berg sprach am Montag mit Varga über Tomas Lind.', 'anna-berg ida-varga'],
    ['de', 'Tausende demonstrierten am Montag in Norddal gegen Lind.', ''],
    ['fr', 'Des milliers de personnes ont manifesté lundi à Norddal contre Lind.', ''],
    ['fr', 'Un tribunal a condamné lundi un homme pour avoir insulté Lind.', ''],
    ['es', 'Un tribunal multó el lunes a un hombre por insultar a Lind.', ''],
    ['ru', 'Берг поговорила в понедельник с министрами о Линде.', 'anna-berg'],
    ['ru', 'В понедельник суд оштрафовал мужчину за оскорбление Линда.', ''],
  ])('%s: %s', (language, text, cast) => {
    expect(firstOf(text, language)).toBe(cast);
  });

  it.each([
    ['en', 'Berg spoke on a call with Lind on Monday.'],
    ['en', 'Berg ran against Lind on Monday.'],
    ['en', 'Berg thanked the town for hosting Lind on Monday.'],
    ['en', 'Berg asked the ministers about Lind’s visit to Norddal on Monday.'],
    ['en', 'Berg urged Lind on Monday to come.'],
    ['en', 'After her talks with Lind Berg left Norddal on Monday.'],
    ['en', 'While the ministers talked and discussed Berg met Lind in Norddal on Monday.'],
    ['en', 'With nothing to worry about Berg met Lind in Norddal on Monday.'],
    ['en', 'Berg was criticised for hugging Lind in Norddal on Monday.'],
    ['en', 'Crowds cheered as Berg called on Lind in Norddal on Monday.'],
    ['en', 'In front of thousands in Norddal Berg urged Lind on Monday to go.'],
    ['en', 'Protesters watched as Berg filed charges against Lind on Monday.'],
    ['en', 'Norddal rallied its allies and Berg imposed sanctions against Lind on Monday.'],
    ['en', 'Berg marched against Lind on Monday.'],
    ['de', 'Berg siegte am Montag in Norddal über Lind.'],
    ['de', 'Berg erließ trotz Protesten aus Norddal am Montag einen Haftbefehl gegen Lind.'],
    ['fr', 'Berg a manifesté sa volonté et a émis lundi un mandat contre Lind.'],
    ['ru', 'Берг договорилась о встрече с Линдом в Норддале в понедельник.'],
    ['en', 'Berg debated Lind in Norddal on Monday.'],
    ['en', 'Berg gave a dinner in honour of Lind on Monday.'],
    ['fr', 'Berg est arrivée lundi à Norddal pour rencontrer Lind.'],
    ['es', 'Berg viajó el lunes a Norddal para ver a Lind.'],
    ['ru', 'В понедельник Берг дала приём в честь Линда.'],
    ['de', 'Berg feierte am Montag ihren Sieg über Lind.'],
    ['es', 'Berg celebró el lunes su victoria sobre Lind.'],
  ])('%s: but whoever is met, beaten or asked has: %s', (language, text) => {
    expect(firstOf(text, language)).toBe('anna-berg tomas-lind');
  });
});

it.each([
  ['The council voted for acquitting Lind on Monday.', 'tomas-lind'],
  ['A man was arrested for shooting Lind on Monday.', 'tomas-lind'],
  ['Hundreds of lawmakers urged Lind to quit on Monday.', 'tomas-lind'],
])('what is decided of somebody, or done to him, is his: %s', (text, cast) => {
  expect(firstOf(text, 'en')).toBe(cast);
});

describe('whom somebody once worked for has no part in what becomes of him', () => {
  it.each([
    ['en', 'Paul Roth, a reporter for the Harbour Board, was arrested on Monday.', ''],
    ['en', 'Paul Roth, founder of the defunct Harbour Board, was arrested on Monday.', ''],
    ['en', 'Paul Roth, a former ambassador to the Harbour Board, was arrested on Monday.', ''],
    ['en', 'Paul Roth, who once worked for the Harbour Board, visited Norddal on Monday.', ''],
    ['en', 'Paul Roth, who advised Lind, visited Norddal on Monday.', ''],
    ['en', 'Paul Roth, a foe of Lind, was arrested on Monday.', ''],
    ['en', 'A professor who criticised Lind was detained on Monday.', ''],
    ['en', 'An actor who played Lind died on Monday.', ''],
    ['fr', 'L’homme qui a giflé Lind a été condamné lundi.', ''],
    ['en', 'The Lind critic was poisoned on Monday.', ''],
    ['en', 'A professor who said Lind was detained on Monday told the radio.', 'tomas-lind'],
    ['en', 'Berg, who once worked for the Harbour Board, met Varga on Monday.', 'anna-berg ida-varga'],
    ['fr', 'Paul Roth, un journaliste du Harbour Board, a été arrêté lundi.', ''],
    ['de', 'Paul Roth, ein Korrespondent des Harbour Board, wurde am Montag verhaftet.', ''],
    ['es', 'Paul Roth, periodista del Harbour Board, fue detenido el lunes.', ''],
    ['ru', 'Пауль Рот, враг Линда, был арестован в понедельник.', ''],
  ])('%s: %s', (language, text, cast) => {
    expect(firstOf(text, language)).toBe(cast);
  });

  it.each([
    ['Berg, the head of the Harbour Board, arrived in Norddal on Monday.', 'anna-berg harbour-board'],
    ['A spokesman for the Harbour Board met reporters on Monday.', 'harbour-board'],
    [
      'The president of the Harbour Board, Anna Berg, met Lind on Monday.',
      'anna-berg harbour-board tomas-lind',
    ],
    ['Berg, who arrived on Friday, met Lind on Monday.', 'anna-berg'],
  ])('but whoever acts for it, or is named beside: %s', (text, cast) => {
    expect(firstOf(text, 'en')).toBe(cast);
  });
});

describe('what is named after somebody', () => {
  it.each([
    'A ship named after Tomas Lind sank on Monday.',
    'A school named after Anna Berg was shot at on Monday.',
    'A dog named for Tomas Lind died on Monday.',
  ])('has the deed to itself: %s', (text) => {
    expect(eventsIn(text).map(({ title, participants }) => [`${title}.`, participants])).toEqual([
      [text, []],
    ]);
  });
});
