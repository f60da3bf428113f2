import { expect, test } from 'vitest';
import { readCorpus } from '../../../src/kb/corpus/read-corpus.ts';

const ARTICLE = {
  id: 'herald-visit',
  title: 'Archer in Rome',
  publisher: 'The Herald',
  language: 'en',
  digest: 'On a visit.',
  reports: [],
};
const REPORT = { date: '2023-03-20', status: 'happened', summary: 'Ann Archer came to Rome.' };
const REPORT_KEYS = 'event, date, status, known, summary, participants, places, alsoNames, note, because';
const EVENT_KEYS = 'id, title, disagreements, replacedBy, parts, complete, because';

/** The faults of one file. */
function faultsOf(file: string, value: unknown): string[] {
  return readCorpus([{ file, value }])
    .faults.filter((fault) => fault.file === file)
    .map(({ path, what, mend }) => `at ${path.join('.')}: ${what}; ${mend}`);
}

test.each<[string, string, unknown, string]>([
  [
    'a header is a list',
    'corpus.yaml',
    [{ id: 'a' }],
    'at : this file is a list; write its keys: id, revision, title',
  ],
  ['a header is text', 'corpus.yaml', 'a', 'at : this file is "a"; write its keys: id, revision, title'],
  ['a header is empty', 'corpus.yaml', null, 'at : this file is empty; write its keys: id, revision, title'],
  ['an event is text', 'events/a.yaml', ['visit'], `at 0: this is "visit"; write its keys: ${EVENT_KEYS}`],
  ['an event is a list', 'events/a.yaml', [[1, 2]], `at 0: this is a list; write its keys: ${EVENT_KEYS}`],
  [
    'a file of events is empty',
    'events/a.yaml',
    null,
    'at : this file is empty; start each entry with "- id: …", or take the file out',
  ],
  [
    'a report is a list',
    'articles/a.yaml',
    { ...ARTICLE, reports: [['visit']] },
    `at reports.0: this is a list; write its keys: ${REPORT_KEYS}`,
  ],
  [
    'the list of reports has no entry',
    'articles/a.yaml',
    { ...ARTICLE, reports: null },
    'at reports: this is empty; write a list here',
  ],
  [
    'a text is a list',
    'articles/a.yaml',
    { ...ARTICLE, title: ['a'] },
    'at title: this is a list; write text here',
  ],
  [
    'a text is a number',
    'articles/a.yaml',
    { ...ARTICLE, title: 2023 },
    'at title: this is 2023; write text here',
  ],
  [
    'a key is nothing',
    'articles/a.yaml',
    { ...ARTICLE, reports: [{ ...REPORT, mood: 'grim' }] },
    `at reports.0.mood: "mood" is no key of this; use ${REPORT_KEYS}`,
  ],
  [
    'a status is none',
    'articles/a.yaml',
    { ...ARTICLE, reports: [{ ...REPORT, status: 'rumoured' }] },
    'at reports.0.status: "rumoured" is no status; use one of "happened", "planned", "reported", "denied", "cancelled"',
  ],
])('where %s, one fault says so and names what belongs there', (_, file, value, fault) => {
  expect(faultsOf(file, value)).toEqual([fault]);
});
