import { describe, expect, it } from 'vitest';
import { eventsIn } from './read.ts';

/** What a text tells, an event a line: when, what became of it, who and where. */
function read(text: string): string[] {
  return eventsIn(text).map(({ date, status, participants, places }) =>
    [date, status, participants.join(' '), ...(places.length > 0 ? ['in', places.join(' ')] : [])].join(' '),
  );
}

describe('one time that is named twice', () => {
  it.each([
    ['more exactly', 'Ten years ago, on May 8, 2013, Berg met Lind.', '2013-05-08'],
    ['a year, then its month', 'Last year, in May 2022, Berg met Lind.', '2022-05'],
    ['the month of then', 'Twenty years ago this month, Berg met Lind.', '2003-03'],
    ['the week of then', 'Two years ago this week, Berg met Lind.', '2021-03-15/2021-03-21'],
  ])('is one event: %s', (_, text, date) => {
    expect(read(text)).toEqual([`${date} happened anna-berg tomas-lind`]);
  });

  it('is two where both are told of', () => {
    expect(read('Berg met Lind in 2019 and in May 2022.')).toHaveLength(2);
  });
});

describe('two days told as one stretch', () => {
  it.each([
    ['15 to 16', '2023-03-15/2023-03-16'],
    ['14 to 15', '2023-03-14/2023-03-15'],
  ])('are to come until they are over: %s March', (days, date) => {
    expect(read(`Berg meets Lind in Norddal from ${days} March.`)).toEqual([
      `${date} planned anna-berg tomas-lind in norddal`,
    ]);
  });

  it('lie apart from what else comes on one of them', () => {
    expect(
      read('Berg will visit Norddal from April 15 to 16. On April 16 Berg will meet Lind in Norddal.'),
    ).toEqual([
      '2023-04-15/2023-04-16 planned anna-berg in norddal',
      '2023-04-16 planned anna-berg tomas-lind in norddal',
    ]);
  });
});

describe('what was agreed to', () => {
  it.each([
    [
      'is to come, apart from the day on which it was agreed',
      'Berg and Lind agreed on Monday to a summit in Norddal in July.',
      ['2023-03-13 happened anna-berg tomas-lind', '2023-07 planned anna-berg tomas-lind in norddal'],
    ],
    [
      'is to come, where it is an invitation',
      'Lind accepted an invitation to Norddal in September.',
      ['2023-09 planned tomas-lind in norddal'],
    ],
    [
      'is to come, whoever was invited',
      'Berg on Monday invited Lind to visit Norddal in October.',
      ['2023-03-13 happened anna-berg tomas-lind', '2023-10 planned anna-berg tomas-lind in norddal'],
    ],
    [
      'stays planned where its year lies behind, until somebody reports it',
      'Berg agreed to a summit in Norddal in July 2019.',
      ['2019-07 planned anna-berg in norddal'],
    ],
  ])('%s', (_, text, events) => {
    expect(read(text)).toEqual(events);
  });

  it('“agreed” is a verb of the past', () => {
    expect(read('Berg and Lind agreed on Monday.')).toEqual(['2023-03-13 happened anna-berg tomas-lind']);
  });
});

describe('what had not come until a day', () => {
  it('came on the last such day', () => {
    expect(read('Lind had not left Norddal until September.')).toEqual([
      '2022-09 happened tomas-lind in norddal',
    ]);
  });
});

describe('a thing that happened in two places', () => {
  it.each([
    'Berg met Lind in Norddal in January, and again in Sundvik last month.',
    'Berg met Lind in Norddal in January and again in Sundvik in February.',
  ])('has each at its time: %s', (text) => {
    expect(read(text)).toEqual([
      '2023-01 happened anna-berg tomas-lind in norddal',
      '2023-02 happened anna-berg tomas-lind in sundvik',
    ]);
  });
});

describe('a number before a year', () => {
  it('is no day that nobody knows', () => {
    expect(read('Berg and Lind signed 3 accords 2023 that bind both.')).toEqual([
      '2023-03~ happened anna-berg tomas-lind',
    ]);
    expect(read('Berg and Lind signed accords on 31 April 2023 that bind both.')).toEqual([]);
  });
});

describe('a participle before the verb', () => {
  it('has its own date, and the verb its own', () => {
    expect(read('Berg, elected in 2013, met Lind in Norddal on March 3.')).toEqual([
      '2013 happened anna-berg',
      '2023-03-03 happened anna-berg tomas-lind in norddal',
    ]);
  });
});

describe('sentences of other news', () => {
  it.each([
    [
      'called off, with an aside before that',
      "Lind's trip to Norddal, first expected in February, has been postponed again.",
      ['2023-02 cancelled tomas-lind in norddal'],
    ],
    [
      'contrary to reports, it did not happen',
      'Contrary to reports, Lind did not meet Berg on Sunday, the board said.',
      ['2023-03-12 denied tomas-lind anna-berg'],
    ],
    [
      'rumours that were dismissed are denied',
      'Rumours of a meeting between Lind and Berg were dismissed by the Harbour Board on Tuesday.',
      ['2023-03-14 denied tomas-lind anna-berg harbour-board'],
    ],
    [
      'what will not be held is only said',
      'No summit of Lind will be held for now, Berg said last month.',
      ['2023-02 happened anna-berg'],
    ],
    [
      'since when there was none is no event',
      'Lind was received in Norddal on Monday, the first such visit since independence in 1946.',
      ['2023-03-13 happened tomas-lind in norddal'],
    ],
    [
      'elected to something, with its own date',
      'Berg, elected mayor of Norddal on January 21, met Lind on Friday.',
      ['2023-01-21 happened anna-berg in norddal', '2023-03-10 happened anna-berg tomas-lind'],
    ],
    [
      'agreed to long ago is not to come, where its month lies nearer behind',
      'Berg and Lind agreed to a summit in Norddal in January.',
      ['2023-01 planned anna-berg tomas-lind in norddal'],
    ],
    [
      'what was put off is planned for its new day',
      'The visit of Lind to Norddal was postponed until May.',
      ['2023-05 planned tomas-lind in norddal'],
    ],
    [
      'a plan beside a deed leaves it its status and its people',
      'Lind left Norddal on Sunday and will travel to Sundvik, where he is due on Friday.',
      ['2023-03-12 happened tomas-lind in norddal', '2023-03-17 planned tomas-lind in sundvik'],
    ],
    [
      'a plan without a day beside a deed comes after the day of the report',
      'Lind arrived in Norddal on Wednesday and will meet Berg.',
      ['2023-03-15 happened tomas-lind in norddal', '2023-03-15/.. planned tomas-lind anna-berg'],
    ],
    [
      'a deed without a day beside a plan is no plan',
      'Lind arrived in Norddal and will meet Berg on Friday.',
      ['2023-03~ happened tomas-lind in norddal', '2023-03-17 planned tomas-lind anna-berg'],
    ],
    [
      'whom somebody unknown will meet does not arrive with him',
      'Paul Roth arrived in Norddal on Monday and will meet Berg.',
      ['2023-03-13 happened  in norddal'],
    ],
    [
      'the same behind a comma',
      'Lind arrived in Norddal on Monday, and will travel to Sundvik.',
      ['2023-03-13 happened tomas-lind in norddal', '2023-03-15/.. planned tomas-lind in sundvik'],
    ],
    [
      'what somebody called off in the next clause',
      'Lind was to open a summit in Norddal in June, but the leaders called it off on Monday.',
      ['2023-06 cancelled tomas-lind in norddal'],
    ],
    [
      'neither confirmed nor denied is not known',
      'The board neither confirmed nor denied that Lind had spoken with Berg on Monday.',
      ['2023-03-13 reported tomas-lind anna-berg'],
    ],
    [
      'what emerged later happened before',
      'Lind met Berg in Norddal in January, it emerged on Monday.',
      ['2023-01 happened tomas-lind anna-berg in norddal'],
    ],
    [
      'what takes effect in a month takes effect in the next one',
      'The treaty of Lind takes effect in January.',
      ['2024-01 planned tomas-lind'],
    ],
    [
      'whoever the sentence tells of first, its subject goes on',
      'After meeting Berg in Norddal on Monday, Tomas Lind left for Sundvik, where he will stay until May 3.',
      [
        '2023-03-13/2023-03-15 happened tomas-lind in sundvik',
        '2023-03-13 happened tomas-lind anna-berg in norddal',
      ],
    ],
    [
      'how long somebody has been somebody is no event',
      'Lind, mayor of Norddal since 2009, is expected to win an election on Sunday.',
      ['2023-03-19 planned tomas-lind in norddal'],
    ],
    [
      'a paragraph that begins like a byline',
      'By the time Lind arrived in Norddal in May 2022, Berg had left.',
      ['2022-05 happened tomas-lind anna-berg in norddal'],
    ],
  ])('%s', (_, text, events) => {
    expect(read(text)).toEqual(events);
  });

  it.each([
    [
      'de',
      'Lind sagte seine für Freitag geplante Reise nach Norddal ab.',
      '2023-03-17 cancelled tomas-lind in norddal',
    ],
    [
      'es',
      'La visita de Lind a Norddal, prevista para abril, fue aplazada, anunció la oficina el martes.',
      '2023-04 cancelled tomas-lind in norddal',
    ],
    [
      'ru',
      'Визит Линда в Норддал, запланированный на апрель, отложен.',
      '2023-04 cancelled tomas-lind in norddal',
    ],
  ])('called off, with the day of the plan: %s', (language, text, event) => {
    const read = eventsIn(text, language).map(
      ({ date, status, participants, places }) => `${date} ${status} ${participants} in ${places}`,
    );
    expect(read).toEqual([event]);
  });

  it('a day after is another day', () => {
    expect(read('Lind was received in Norddal on Friday, a day after he had met Berg.')).toEqual([
      '2023-03-10 happened tomas-lind in norddal',
      '2023-03-09 happened tomas-lind anna-berg',
    ]);
  });

  it('so many days before is counted', () => {
    expect(read('Lind flew to Sundvik on Wednesday, two days before Berg will meet him in Norddal.')).toEqual(
      ['2023-03-15 happened tomas-lind in sundvik', '2023-03-17 planned anna-berg tomas-lind in norddal'],
    );
  });

  it('since when something was put off is no event', () => {
    const events = eventsIn(
      'The vote of the Harbour Board, postponed twice since March, is now to be held on May 3.',
    );
    expect(events.map(({ date, status }) => `${date} ${status}`)).toEqual(['2023-05-03 planned']);
    expect(events[0]?.title).toMatch(/^The vote of the Harbour Board, postponed twice/);
  });

  it('the two are those who were named together', () => {
    expect(read('Berg wrote to Lind on Monday. The two last spoke in April 2021.').at(-1)).toBe(
      '2021-04 happened anna-berg tomas-lind',
    );
  });

  it.each([
    [
      'a plan has the subject before it',
      'Berg and Lind met in Norddal on March 10 and 11, and will meet again next month.',
      'Berg and Lind will meet again next month',
    ],
    [
      'what was some weeks after has its own words',
      'Lind was arrested last Wednesday, six weeks after Berg left Norddal.',
      'Lind was arrested last Wednesday',
    ],
  ])('titles: %s', (_, text, title) => {
    expect(eventsIn(text).map((event) => event.title)).toContain(title);
  });
});

describe('verbs of meeting that are told without a day', () => {
  it.each([
    ['en', 'Berg sat down with Lind in Norddal.'],
    ['es', 'Berg se entrevistó en Norddal con Lind.'],
    ['ru', 'Берг и Линд завершили переговоры в Норддале.'],
  ])('%s: %s', (language, text) => {
    expect(eventsIn(text, language)).toEqual([
      expect.objectContaining({
        date: '2023-03~',
        status: 'happened',
        participants: ['anna-berg', 'tomas-lind'],
      }),
    ]);
  });
});
