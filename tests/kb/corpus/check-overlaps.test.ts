import { describe, expect, test } from 'vitest';
import { compileCorpus } from '../../../src/kb/corpus/compile-corpus.ts';

const person = (id: string, name: string) => ({ id, kind: 'person', name, description: 'Of Norland.' });
const ENTITIES = [
  person('ann', 'Ann Archer'),
  person('ben', 'Ben Brook'),
  person('dan', 'Dan Dale'),
  { id: 'sudland', kind: 'place', name: 'Sudland', description: 'A country.' },
  { id: 'porto', kind: 'place', name: 'Porto', description: 'A city.', within: 'sudland' },
  { id: 'marina', kind: 'place', name: 'Marina', description: 'A city.', within: 'sudland' },
];
const TALKS = {
  event: 'talks',
  date: '2023-03-20',
  status: 'happened',
  summary: 'Ann Archer and Ben Brook met in Porto.',
  participants: ['ann', 'ben'],
  places: ['porto'],
};
const DINNER = { ...TALKS, event: 'dinner', summary: 'Ben Brook gave a dinner for Ann Archer in Porto.' };

/** The faults of a corpus with the talks and another event. */
function faults(
  other: object,
  { talks = {}, dinner = {} }: { talks?: object; dinner?: object } = {},
): string[] {
  const reports = [
    TALKS,
    { ...TALKS, summary: 'Dan Dale said Archer and Brook had met.' },
    { ...DINNER, ...other },
  ];
  const { faults: found } = compileCorpus([
    { file: 'corpus.yaml', value: { id: 'test', revision: 1, title: 'A corpus for tests' } },
    { file: 'entities/all.yaml', value: ENTITIES },
    {
      file: 'events/2023.yaml',
      value: [
        { id: 'talks', title: 'Talks in Porto', ...talks },
        { id: 'dinner', title: 'Dinner in Porto', ...dinner },
      ],
    },
    {
      file: 'articles/herald.yaml',
      value: {
        id: 'herald',
        title: 'Archer in Porto',
        publisher: 'The Herald',
        language: 'en',
        digest: 'On a visit.',
        reports: [
          ...reports,
          // So that every entity is named by somebody.
          {
            date: '2020',
            status: 'happened',
            summary: 'Dale came to Sudland.',
            participants: ['dan'],
            places: ['sudland', 'marina'],
          },
        ],
      },
    },
  ]);
  return found.map(({ severity, file, path, what }) => `${severity} ${file} ${path.join('.')}: ${what}`);
}

test('two events at one time with the same people are a question, asked at the smaller', () => {
  expect(faults({})).toEqual([
    'warning events/2023.yaml 1: "Dinner in Porto" has the same people at the same time as talks',
  ]);
});

describe('there is no question where', () => {
  test.each<[string, object, { talks?: object; dinner?: object }]>([
    ['one is a part of the other', {}, { talks: { parts: ['dinner'] } }],
    ['one has replaced the other', {}, { dinner: { replacedBy: 'talks' } }],
    ['an author has answered', {}, { dinner: { because: 'The dinner was given on the way home.' } }],
    ['somebody else takes part', { participants: ['ann', 'ben', 'dan'] }, {}],
    ['the days are others', { date: '2023-03-22' }, {}],
    ['it lasts for months', { date: '2023-03-01/2023-05-31' }, {}],
    ['the places are apart', { places: ['marina'] }, {}],
  ])('%s', (_, other, entries) => {
    expect(faults(other, entries)).toEqual([]);
  });
});
