import { describe, expect, it } from 'vitest';
import { eventsIn } from './read.ts';

/** The events of a text, as date, status, title and who takes part. */
function toldOf(text: string): string[] {
  return eventsIn(text).map(
    ({ date, status, title, participants }) => `${date} ${status}: ${title} (${participants.join(', ')})`,
  );
}

describe('a relative clause and what goes on behind it are two events of one subject', () => {
  it.each([
    [
      'Anna Berg, who visited Norddal in May 2021, will receive Tomas Lind on Thursday.',
      '2021-05 happened: Anna Berg visited Norddal in May 2021 (anna-berg)',
      '2023-03-16 planned: Anna Berg will receive Tomas Lind on Thursday (anna-berg, tomas-lind)',
    ],
    [
      'Anna Berg, whose son sold the harbour in May 2021, met Tomas Lind on Monday in Norddal.',
      '2021-05 happened: Anna Berg, whose son sold the harbour in May 2021 (anna-berg)',
      '2023-03-13 happened: Anna Berg met Tomas Lind on Monday in Norddal (anna-berg, tomas-lind)',
    ],
    [
      'Anna Berg, who sold the harbour, visited Norddal on Monday.',
      '2023-03-13 happened: Anna Berg visited Norddal on Monday (anna-berg)',
    ],
  ])('%s', (text, ...expected) => {
    expect(toldOf(text)).toEqual(expected);
  });

  it('but what follows on the object of a whole sentence tells of the object', () => {
    const [, event] = eventsIn(
      'Lind met Berg in May 2021, who sold the harbour, was elected in 2022 and died.',
    );
    expect(event?.title).toBe(
      'Lind met Berg in May 2021, who sold the harbour, was elected in 2022 and died',
    );
  });
});

it('the day behind a relative clause is that of the sentence around it', () => {
  expect(toldOf('Berg met Lind, who visited Norddal in June 2021, on Monday.')).toEqual([
    '2023-03-13 happened: Berg met Lind (anna-berg, tomas-lind)',
    '2021-06 happened: Lind visited Norddal in June 2021 (tomas-lind)',
  ]);
});

it('a visit has its place in the words before a relative clause, too', () => {
  const [event] = eventsIn('The visit of Berg to Norddal, which was to begin on Friday, has been postponed.');
  expect(event).toMatchObject({ date: '2023-03-17', status: 'cancelled', places: ['norddal'] });
});

describe('who somebody is, before his verb', () => {
  it.each([
    ['at the head', 'Anna Berg, a builder who serves as envoy, met Lind in Norddal on Monday.'],
    [
      'behind “after”',
      'The summit was arranged after Anna Berg, a builder who serves as envoy, met Lind in Norddal on Monday.',
    ],
  ])('keeps him its subject: %s', (_, text) => {
    expect(eventsIn(text)).toEqual([
      expect.objectContaining({
        title: 'Anna Berg met Lind in Norddal on Monday',
        date: '2023-03-13',
        participants: ['anna-berg', 'tomas-lind'],
      }),
    ]);
  });
});

describe('a thing that was to come, told of what is done about it', () => {
  it('has its people and its place for itself', () => {
    const text =
      'In a speech given late on Monday, Lind said his party would shun a conference that Berg was to open in Norddal in June.';
    const told = eventsIn(text).map(({ date, status, participants, places }) => [
      date,
      status,
      ...participants,
      ...places,
    ]);
    expect(told).toEqual([
      ['2023-03-13', 'happened', 'tomas-lind'],
      ['2023-06', 'planned', 'anna-berg', 'norddal'],
    ]);
  });
});

describe('what only says more of a noun is not told of whoever speaks of it', () => {
  it.each([
    ['en', 'Berg praised the games that Norddal will host in May.', 'norddal'],
    ['en', 'Berg welcomed the vote that Norddal held on Monday.', 'norddal'],
    ['en', 'Berg flew to Norddal to sign the pact that Paul Roth rejected last month.', ''],
    [
      'en',
      'Berg will attend the talks in Norddal in May and the Harbour Board summit, which opens on June 9.',
      'harbour-board',
    ],
    ['fr', 'Berg a salué les jeux que Norddal accueillera en mai.', 'norddal'],
    ['fr', 'Berg est arrivée à Norddal lundi, une première depuis que Lind a été élu.', 'anna-berg norddal'],
    ['es', 'Berg elogió la cumbre que Norddal celebrará en mayo.', 'norddal'],
    ['ru', 'Берг поддержала саммит, который Норддал проведет в мае.', 'norddal'],
    ['de', 'Berg traf Lind, der am Montag gelandet war.', 'tomas-lind'],
  ])('%s: %s', (language, text, cast) => {
    const event = eventsIn(text, language).at(-1);
    expect(event && [...event.participants, ...event.places].join(' ')).toBe(cast);
  });

  it.each([
    ['en', 'Berg was on board a boat that sank near Norddal on Monday.', 'anna-berg norddal'],
    ['en', 'Berg opened the school that she had built in May.', 'anna-berg'],
    ['en', 'It was on Monday that Berg met Lind.', 'anna-berg tomas-lind'],
    ['fr', 'Berg a annoncé lundi que Lind viendrait à Norddal en mai.', 'tomas-lind norddal'],
  ])('%s: but what is told of him is: %s', (language, text, cast) => {
    const event = eventsIn(text, language).at(-1);
    expect(event && [...event.participants, ...event.places].join(' ')).toBe(cast);
  });
});

it('what became of whom somebody is unlike is on his own card alone', () => {
  const told = eventsIn('Unlike Lind, who was dismissed in February, Berg met Varga on Monday.');
  expect(told.map(({ title, participants }) => [title, ...participants])).toEqual([
    ['Lind was dismissed in February', 'tomas-lind'],
    ['Berg met Varga on Monday', 'anna-berg', 'ida-varga'],
  ]);
});

describe('a relative clause behind a name of whom more is said', () => {
  it.each([
    [
      'He raised the case of Lind, the founder of the Harbour Board, who was convicted in Norddal in May.',
      ['tomas-lind'],
    ],
    ['Berg asked about Lind, the publisher, who was arrested in August 2020.', ['tomas-lind']],
    ['Berg met an aide to Lind, who was arrested in August 2020.', []],
  ])('tells of whom it names, be he only spoken of, and not of whose aide it is: %s', (text, people) => {
    expect(eventsIn(text).map(({ participants }) => participants)).toContainEqual(people);
  });
});

describe('whoever is only compared', () => {
  it.each(['Unlike', 'Like', 'As with'])('%s: his dismissal is his own', (word) => {
    const [event] = eventsIn(`${word} Lind, who was dismissed in February, Berg lost the post.`);
    expect([event?.title, event?.participants]).toEqual(['Lind was dismissed in February', ['tomas-lind']]);
  });
});
