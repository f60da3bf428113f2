import { describe, expect, it } from 'vitest';
import { dateReader } from '../../../../src/engine/dates/read-dates.ts';
import { inferPublished } from '../../../../src/engine/reading/published/infer-published.ts';
import { knownPast } from '../../../../src/engine/reading/published/known-past.ts';
import type { Entity, Event } from '../../../../src/model/pack.ts';
import { namesIn, publishedOf } from '../read.ts';

const ENTITIES: Entity[] = [
  { id: 'norddal', kind: 'place', name: 'Norddal', names: [], description: '' },
  { id: 'sundvik', kind: 'place', name: 'Sundvik', names: [], description: '' },
];

function visit(date: string, place: string, words = 'Berg came to see Lind'): Event {
  const cast = { participants: ['anna-berg', 'tomas-lind'], places: [place] };
  const reports = [1, 2, 3].map((number) => ({
    article: `a${number}`,
    date,
    status: 'happened' as const,
    summary: `${words} on a visit for talks.`,
    ...cast,
  }));
  return {
    id: `visit-${place}-${date.slice(0, 10)}`,
    title: 'Berg visits Lind',
    date,
    status: 'happened',
    ...cast,
    reports,
  };
}

/** A visit from Monday to Wednesday, and another in another year that began on a Friday. */
const PAST = knownPast({
  events: [
    visit('2023-03-20/2023-03-22', 'norddal'),
    visit('2013-03-22/2013-03-24', 'norddal'),
    visit('2021-05-18', 'sundvik'),
  ],
  entities: ENTITIES,
});

describe('an undated text came out', () => {
  it.each([
    [
      'before the days that it calls Monday to Wednesday',
      'Anna Berg will visit Norddal from Monday to Wednesday for talks with Tomas Lind.',
      '2023-03-14/2023-03-20',
    ],
    [
      'in the week after the day that it calls Tuesday',
      'Anna Berg and Tomas Lind met for talks on Tuesday. The visit to Sundvik was her first.',
      '2021-05-18/2021-05-24',
    ],
    [
      'on the day after',
      'Anna Berg arrived in Sundvik yesterday on a visit for talks with Tomas Lind.',
      '2021-05-19',
    ],
  ])('%s', (_, text, edtf) => expect(publishedOf(text, PAST)).toMatchObject({ edtf, known: 'inferred' }));
});

describe('a day without its year at the head of a text is the day within what is inferred', () => {
  const story = 'Anna Berg will visit Norddal from Monday to Wednesday for talks with Tomas Lind.';
  it.each([
    ['of a wire report', `SUNDVIK, March 16 (Agency) -- ${story}`, '2023-03-16'],
    ['in a line above it', `March 16\n\n${story}`, '2023-03-16'],
    ['but not where it lies outside', `SUNDVIK, May 16 (Agency) -- ${story}`, '2023-03-14/2023-03-20'],
  ])('%s', (_, text, edtf) => expect(publishedOf(text, PAST)).toMatchObject({ edtf, known: 'inferred' }));
});

it('its evidence names the words and the event', () => {
  const evidence = publishedOf(
    'Anna Berg arrived in Sundvik yesterday for talks with Tomas Lind.',
    PAST,
  )?.evidence;
  expect(evidence).toBe('counted from what it tells: “yesterday” is 18 May 2021 (Berg visits Lind)');
});

it('where no day follows, a text came out after the latest thing that it tells as past', () => {
  const text = 'Anna Berg visited Norddal in May 2021. She left in June 2022. She will come again in 2025.';
  expect(publishedOf(text, PAST)).toEqual({
    edtf: '2022-06/..',
    known: 'inferred',
    evidence: 'it tells of June 2022 as past',
  });
});

it.each([
  ['a deal until 2038', 'Anna Berg and Tomas Lind signed a deal on fishing until 2038.'],
  ['notes due on a day', 'Anna Berg sold notes for a hundred million due Nov. 1, 2039.'],
  ['a programme up to 2038', 'Anna Berg left the line out of her programme up to 2038.'],
  ['a ban from 2037', 'Anna Berg signed a ban on coal from January 2037.'],
])('the time at which something ends or begins is not over: %s', (_, text) =>
  expect(publishedOf(text, PAST)).toBeNull(),
);

describe('nothing is said of a text', () => {
  it.each([
    ['that two times fit alike', 'Anna Berg will visit Norddal next week for talks with Tomas Lind.'],
    ['that tells of nothing known', 'Anna Berg sailed on Monday.'],
    ['that names nobody', 'The boat came on Monday.'],
  ])('%s', (_, text) => expect(publishedOf(text, PAST)).toBeNull());
});

describe('a false day is never said', () => {
  it('of a thing that happened in another place', () => {
    const one = visit('2021-05-18', 'norddal');
    const [report] = one.reports;
    const leaving = report && {
      ...report,
      places: ['norddal', 'sundvik'],
      summary: 'Berg is back in Sundvik.',
    };
    const reports = [...one.reports, ...one.reports, ...(leaving ? [leaving] : [])];
    const event = { ...one, places: ['norddal', 'sundvik'], reports };
    const past = knownPast({ events: [event], entities: ENTITIES });
    expect(publishedOf('Anna Berg visited Sundvik on Tuesday with Tomas Lind.', past)).toBeNull();
    expect(publishedOf('Anna Berg visited Norddal on Tuesday with Tomas Lind.', past)).not.toBeNull();
  });

  it('of a sentence with several days, of which one at most is that of what is known', () => {
    const going = 'Anna Berg and Ida Varga are travelling to Sundvik this week';
    expect(publishedOf(`${going}, Berg today and Varga on Thursday, to see Tomas Lind.`, PAST)).toBeNull();
  });

  it('of a call where the text tells of none', () => {
    const words = 'Berg was elected president, and Lind spoke about it with her by telephone';
    const events = [visit('2023-03-20/2023-03-22', 'norddal'), visit('2021-05-18', 'sundvik', words)];
    const past = knownPast({ events, entities: ENTITIES });
    expect(publishedOf('Anna Berg spoke with Tomas Lind by telephone yesterday.', past)).not.toBeNull();
    expect(publishedOf('Anna Berg was elected president yesterday. Tomas Lind rose.', past)).toBeNull();
  });

  it('of a thing in which one of those who are told of takes no part', () => {
    const one = visit('2021-05-18', 'sundvik', 'Lind said at her table, of Berg:');
    const event: Event = {
      ...one,
      participants: ['tomas-lind'],
      reports: one.reports.map((report) => ({
        ...report,
        participants: ['tomas-lind'],
        alsoNames: ['anna-berg'],
      })),
    };
    const past = knownPast({ events: [event], entities: ENTITIES });
    expect(publishedOf('Anna Berg came to Sundvik on Tuesday with Tomas Lind.', past)).toBeNull();
  });

  it('of two things that fit alike, unless the text says more', () => {
    const other = { title: 'A fair opens', participants: ['harbour-board'], reports: [] };
    const events = [
      {
        ...visit(
          '2021-05-18',
          'sundvik',
          'At the regatta, the fair, the hospital and the school Berg met Lind',
        ),
        title: 'Berg visits Sundvik for the regatta',
      },
      {
        ...visit('2016-05-17', 'sundvik', 'Berg met Lind after the avalanche in Sundvik'),
        title: 'Anna Berg meets Tomas Lind in Sundvik',
      },
      // A word says more, the fewer of all events have it.
      ...Array.from({ length: 150 }, (_, index) => ({
        ...visit(`${1800 + index}-07-05`, 'norddal'),
        ...other,
      })),
    ];
    const past = knownPast({ events, entities: ENTITIES });
    const text = 'Anna Berg met Tomas Lind in Sundvik on Tuesday';
    expect(publishedOf(`${text}.`, past)).toBeNull();
    expect(publishedOf(`${text} after the avalanche.`, past)?.edtf).toBe('2016-05-17/2016-05-23');
  });
});

describe('of an event that countries and calls are part of', () => {
  const text = 'Anna Berg met Tomas Lind in Sundvik yesterday.';
  const countries = ['ostland', 'vestland'];
  const entities = [
    ...ENTITIES,
    ...countries.map((id): Entity => ({ id, kind: 'place', name: id, names: [], description: '' })),
  ];
  const withMore = (event: Event, ...more: string[]): Event => ({
    ...event,
    participants: [...event.participants, ...more],
    reports: event.reports.map((report) => ({
      ...report,
      participants: [...event.participants, ...more],
    })),
  });

  it('a country is none of those whom a text must name', () => {
    const others = [visit('2013-03-19', 'norddal'), visit('2017-05-09', 'norddal')];
    const events = [withMore(visit('2021-05-18', 'sundvik', 'Berg saw Lind'), ...countries), ...others];
    const alone = knownPast({
      events: [visit('2021-05-18', 'sundvik', 'Berg saw Lind'), ...others],
      entities,
    });
    const past = knownPast({ events, entities });
    expect(past.events[0]?.principals).toEqual(alone.events[0]?.principals);
    expect(past.of('ostland')).toEqual([]);
    expect(publishedOf(text, past)).toEqual(publishedOf(text, alone));
  });
});

describe('what a text tells as past does not lie ahead of its day', () => {
  const story = 'Anna Berg and Tomas Lind met for talks on Tuesday. The visit to Sundvik was her first.';
  it.each([
    ['a day that it states', 'The quay burned down on 3 May 2022.', '2022-05-03/..'],
    ['who did it in a year is no bound of it', 'The quay was burned by Varga in 2022.', '2022/..'],
    ...[
      ['of an aim', 'She is far from her goal for 2030.'],
      ['until which a thing holds', 'Lind extended the lease to 2030.'],
      ['for which it is', 'Lind signed the budget for 2030.'],
      ['of games', 'Norddal won the 2030 World Cup.'],
    ].map(([of, words]) => [`the year ${of} is none`, words, '2021-05-18/2021-05-24']),
  ])('%s', (_, more, edtf) => expect(publishedOf(`${story} ${more}`, PAST)?.edtf).toBe(edtf));
});

describe('of the days of a text', () => {
  it.each([
    [
      'one that is named twice is one',
      'Anna Berg met Tomas Lind in Sundvik yesterday, 18 May.',
      '2021-05-19',
    ],
    [
      'the next weekday is the next day',
      'Anna Berg met Tomas Lind for talks in Sundvik on Tuesday. On Wednesday she left.',
      '2021-05-19/2021-05-24',
    ],
  ])('%s', (_, text, edtf) => expect(publishedOf(text, PAST)?.edtf).toBe(edtf));
  it('a weekday that is written beside one tells the year', () => {
    expect(publishedOf('On Tuesday, 18 May, Anna Berg met Tomas Lind in Sundvik.', PAST)).not.toBeNull();
    expect(publishedOf('On Friday, 18 May, Anna Berg met Tomas Lind in Sundvik.', PAST)).toBeNull();
  });
});

it('a long text costs no more readings than its beginning', () => {
  const past = knownPast({ events: [visit('2021-05-18', 'sundvik')], entities: ENTITIES });
  const readings = (sentences: number): number => {
    const days = 'Monday Tuesday Wednesday Thursday Friday'.split(' ');
    const told = Array.from(
      { length: sentences },
      (_, index) => `Anna Berg met Tomas Lind in Sundvik on ${days[index % 5]} for talks number ${index}.`,
    );
    const text = told.join(' ');
    let count = 0;
    const read: Parameters<typeof inferPublished>[1] = (part) => {
      count++;
      return dateReader(part, 'en');
    };
    inferPublished({ text, language: 'en', names: namesIn(text) }, read, past);
    return count;
  };
  expect(readings(80)).toBe(readings(40));
  expect(readings(2)).toBeLessThan(readings(4));
});

describe('an undated text that calls people by their offices', () => {
  const person = (id: string, description: string): Entity => ({
    id,
    kind: 'person',
    name: id,
    names: [],
    description,
  });
  const past = knownPast({
    events: [],
    entities: [
      person('anna-berg', 'President of Norddal from May 2015 to 24 October 2021.'),
      person('tomas-lind', 'Harbour master, then prime minister, again since July 2019.'),
    ],
  });
  it.each([
    ['in her term', 'President Anna Berg spoke.', '2015-05/2021-10-24'],
    ['after it', 'The bridge was a plan of then-President Anna Berg.', '2021-10-24/..'],
    ['after what it tells as past', 'President Anna Berg spoke. In 2018 the bridge fell.', '2018/2021-10-24'],
  ])('came out %s', (_, text, edtf) =>
    expect(publishedOf(text, past)).toMatchObject({
      edtf,
      known: 'inferred',
      evidence: expect.stringContaining('Anna Berg'),
    }),
  );
  it.each([
    ['one of several terms', 'Prime Minister Tomas Lind spoke.'],
    ['another office', 'Vice President Anna Berg spoke.'],
    ['no office', 'Anna Berg spoke.'],
  ])('of %s says nothing', (_, text) => expect(publishedOf(text, past)).toBeNull());
});
