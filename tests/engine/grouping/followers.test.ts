import { describe, expect, test } from 'vitest';
import { groupReports } from '../../../src/engine/grouping/group-reports.ts';
import { keys, type Said, said, WORLD } from './sample.ts';

const talks = { participants: ['archer', 'brook'], places: ['porto'] };

/** The talks of two days, and the call a week later. */
const TALKS = said({ key: 'talks', summary: 'Archer and Brook held talks on herring in Porto.', ...talks });
const MORE = said({ key: 'more', date: '2023-03-21', summary: 'Brook received Archer in Porto.', ...talks });
const CALL = said({
  key: 'call',
  date: '2023-03-29',
  summary: 'Archer and Brook spoke by telephone.',
  participants: ['archer', 'brook'],
});

const groupsWith = (report: Omit<Said, 'key'>) =>
  keys(groupReports([TALKS, MORE, CALL, said({ key: 'it', ...report })], WORLD));

describe('what follows or precedes goes to the talks:', () => {
  test.each<[string, Omit<Said, 'key'>]>([
    [
      'a plan for a journey, though a call lies in its time too',
      {
        date: '2023-03',
        status: 'planned',
        published: '2023-01-10',
        summary: 'Archer was expected to visit Sudland and meet Brook in March.',
        participants: ['archer', 'brook'],
        places: ['sudland'],
      },
    ],
    [
      'what a spokesman said of the visit of another',
      {
        date: '2023-03-13',
        published: '2023-03-13',
        summary: 'Dale named no day for a visit by Archer.',
        participants: ['dale'],
        alsoNames: ['archer', 'brook'],
        places: ['porto'],
      },
    ],
    [
      'how somebody judged them afterwards',
      {
        date: '2023-03-24',
        published: '2023-03-24',
        summary: 'Dale was content with the outcome of the talks of Archer with Brook.',
        participants: ['dale', 'archer', 'brook'],
        places: ['porto'],
      },
    ],
    [
      'an arrival in the country the day before',
      {
        date: '2023-03-19',
        summary: 'Archer arrived in Sudland.',
        participants: ['archer'],
        places: ['sudland'],
      },
    ],
  ])('%s', (_, report) => {
    expect(groupsWith(report)).toEqual(['call', 'it more talks']);
  });
});

test('a plan for a call goes to the call', () => {
  const report = {
    date: '2023-03',
    status: 'planned',
    published: '2023-03-25',
    summary: 'Archer and Brook were to speak by telephone before April.',
    participants: ['archer', 'brook'],
  } as const;
  expect(groupsWith(report)).toEqual(['call it', 'more talks']);
});

describe('what is another thing stays alone:', () => {
  test.each<[string, Omit<Said, 'key'>]>([
    [
      'a plan for a meeting with somebody else',
      {
        date: '2023-03',
        status: 'planned',
        published: '2023-03-01',
        summary: 'Brook was to meet Egan in Porto.',
        participants: ['brook', 'egan'],
        places: ['porto'],
      },
    ],
    [
      'a word on how often two will meet',
      {
        date: '2023',
        status: 'planned',
        published: '2023-01-01',
        summary: 'Archer and Brook planned five meetings in the year.',
        ...talks,
      },
    ],
    [
      'an interview on the day of the talks',
      {
        summary: 'In an interview Archer praised the harbours of the south.',
        participants: ['archer'],
        places: ['porto'],
      },
    ],
    [
      'that somebody did not come',
      {
        date: '2023-03',
        status: 'reported',
        published: '2023-04-01',
        summary: 'Archer and Brook stayed away from the dinner.',
        ...talks,
      },
    ],
    [
      'what one of them said of another matter that month',
      {
        date: '2023-03',
        status: 'reported',
        published: '2023-04-01',
        summary: 'Archer dismissed the fears of the fishermen.',
        participants: ['archer'],
      },
    ],
    [
      'a journey through several countries',
      {
        date: '2023-03-18/2023-03-26',
        summary: 'Archer made a three-country tour.',
        participants: ['archer'],
        places: ['sudland', 'westland', 'norland'],
      },
    ],
  ])('%s', (_, report) => {
    expect(groupsWith(report)).toEqual(['call', 'it', 'more talks']);
  });
});
