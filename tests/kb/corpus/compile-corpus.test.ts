import { describe, expect, test } from 'vitest';
import { compileCorpus } from '../../../src/kb/corpus/compile-corpus.ts';
import type { CorpusFile } from '../../../src/kb/corpus/read-corpus.ts';
import { articlesById, deriveEvent } from '../../../src/kb/derive-event.ts';

const HEADER = { id: 'test', revision: 1, title: 'A corpus for tests' };
const PEOPLE = [
  { id: 'ann', kind: 'person', name: 'Ann Archer', description: 'A minister.' },
  { id: 'rome', kind: 'place', name: 'Rome', description: 'A city.' },
];
const EVENTS = [{ id: 'visit', title: "Ann Archer's visit to Rome" }];
const REPORT = {
  event: 'visit',
  date: '2023-03-20',
  status: 'happened',
  known: 'stated',
  summary: 'Ann Archer came to Rome.',
  participants: ['ann'],
  places: ['rome'],
};
const ARTICLE = {
  id: 'herald-visit',
  title: 'Archer in Rome',
  publisher: 'The Herald',
  language: 'en',
  published: '2023-03-21',
  known: 'stated',
  digest: 'On a visit.',
  reports: [REPORT],
};

/** A sound corpus, with changes. */
function corpus({
  article = {},
  report = {},
  people = PEOPLE,
  events = EVENTS,
  more = [],
}: {
  article?: object;
  report?: object;
  people?: unknown;
  events?: unknown;
  more?: CorpusFile[];
} = {}): CorpusFile[] {
  const reports = [{ ...REPORT, ...report }];
  return [
    { file: 'corpus.yaml', value: HEADER },
    { file: 'entities/all.yaml', value: people },
    { file: 'events/2023.yaml', value: events },
    { file: 'articles/herald-visit.yaml', value: written({ ...ARTICLE, reports, ...article }) },
    ...more,
  ];
}

/** As a file holds it: without the keys that a change left undefined. */
function written(value: object): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** Faults as one line each, without the file. */
function faults(files: CorpusFile[]): string[] {
  return compileCorpus(files).faults.map(
    ({ severity, path, what, mend }) => `${severity} at ${path.join('.')}: ${what}; ${mend}`,
  );
}

test('a sound corpus has no fault and becomes a pack', () => {
  const { faults: found, pack } = compileCorpus(corpus());
  expect(found).toEqual([]);
  expect(pack).toMatchObject({
    format: 'backstory-pack',
    version: 1,
    ...HEADER,
    events: [
      {
        id: 'visit',
        date: '2023-03-20',
        status: 'happened',
        participants: ['ann'],
        places: ['rome'],
        reports: [{ article: 'herald-visit' }],
      },
    ],
  });
});

describe('an error stops the build and says how to mend it', () => {
  test.each<[string, CorpusFile[], string]>([
    [
      'a key that is a slip of the pen',
      corpus({ article: { publishd: '2023' } }),
      'error at publishd: "publishd" is no key of this; did you mean published?',
    ],
    [
      'a date that is none',
      corpus({ report: { date: '20 March' } }),
      'error at reports.0.date: "20 March" is not an EDTF date such as 2023-03-20 or 2023-03/2023-05; the corpus guide shows how dates are written',
    ],
    [
      'a day that does not exist',
      corpus({ report: { date: '2023-02-30' } }),
      'error at reports.0.date: "2023-02-30" names a date that does not exist; the corpus guide shows how dates are written',
    ],
    [
      'a key that is missing',
      corpus({ article: { publisher: undefined } }),
      'error at : "publisher" is missing; add "publisher: …"',
    ],
    [
      'an entity that there is not',
      corpus({ report: { participants: ['anm'] } }),
      'error at reports.0.participants.0: there is no entity "anm"; did you mean ann?',
    ],
    [
      'an entity of the wrong kind',
      corpus({ report: { places: ['rome', 'ann'] } }),
      'error at reports.0.places.1: "ann" is a person; name it among the participants',
    ],
    [
      'a town that takes part, where only a country can',
      corpus({
        report: { participants: ['ann', 'rome', 'italy'] },
        people: [PEOPLE[0], { ...PEOPLE[1], within: 'italy' }, { ...PEOPLE[1], id: 'italy', name: 'Italy' }],
      }),
      'error at reports.0.participants.1: "rome" is a place in a larger one; name it among the places, and the country that acts here',
    ],
    [
      'an event that there is not',
      corpus({ report: { event: 'journey' } }),
      'error at reports.0.event: there is no event "journey"; add it under events/ with a title',
    ],
    [
      'an event without a report',
      corpus({ events: [...EVENTS, { id: 'gala', title: 'A gala' }] }),
      'error at 1.id: no report names the event "gala"; take it out, or pin a report to it',
    ],
    [
      'an id that is taken',
      corpus({ people: [...PEOPLE, PEOPLE[0]] }),
      'error at 2.id: the entity id "ann" is taken by an entry in entities/all.yaml; choose another id, or join the two entries',
    ],
    [
      'an id that is not the file name',
      corpus({ article: { id: 'courier-visit' } }),
      'error at id: the id "courier-visit" is not the name of its file; rename the file to courier-visit.yaml',
    ],
    [
      'a published date of unknown origin',
      corpus({ article: { known: undefined } }),
      'error at published: nothing says how this date is known; add "known: stated", resolved or inferred',
    ],
    [
      'an inferred date without evidence',
      corpus({ article: { known: 'inferred' } }),
      'error at known: a date that is inferred needs its evidence; add "evidence: …", one sentence',
    ],
    [
      'a disagreement with an article that there is not',
      corpus({
        events: [
          {
            ...EVENTS[0],
            disagreements: [{ about: 'first', text: 'They differ.', articles: ['herald-visits'] }],
          },
        ],
      }),
      'error at 0.disagreements.0.articles.0: there is no article "herald-visits"; did you mean herald-visit?',
    ],
    [
      'a part that there is not',
      corpus({ events: [{ ...EVENTS[0], parts: ['vist'] }] }),
      'error at 0.parts.0: there is no event "vist"; did you mean visit?',
    ],
    [
      'an id with capitals',
      corpus({ report: { places: ['Rome'] } }),
      'error at reports.0.places.0: an id is lower-case letters and digits joined by hyphens; rewrite "Rome"',
    ],
    [
      'an address that is none',
      corpus({ article: { url: 'www.example.org' } }),
      'error at url: this is not a web address; rewrite "www.example.org"',
    ],
    [
      'an event in place of itself',
      corpus({ events: [{ ...EVENTS[0], replacedBy: 'visit' }] }),
      'error at 0.replacedBy: this is the event itself; name another',
    ],
    [
      'a list that is none',
      corpus({ people: { ann: {} } }),
      'error at : this file is not a list; start each entry with "- id: …"',
    ],
    [
      'a file that is nowhere',
      corpus({ more: [{ file: 'article/x.yaml', value: {} }] }),
      'error at : no part of the corpus is read from here; move it to articles, entities or events',
    ],
  ])('%s', (_, files, fault) => {
    expect(faults(files)).toContain(fault);
    expect(compileCorpus(files).pack).toBeUndefined();
  });

  test('a corpus without articles', () => {
    expect(faults(corpus().filter(({ file }) => !file.startsWith('articles/')))).toEqual([
      'error at : the corpus has no articles; write each into a file of this folder',
    ]);
  });

  test('a corpus without a header', () => {
    expect(faults(corpus().slice(1))).toEqual([
      'error at : the corpus has no header; write one with id, revision and title',
    ]);
  });
});

describe('a warning lets the build go on', () => {
  const namesakes = [{ text: 'Archer', needsSupport: true }];
  const second = { id: 'bea', kind: 'person', name: 'Bea Archer', description: 'A general.' };

  test.each<[string, CorpusFile[], string[]]>([
    [
      'an account of a day after its article',
      corpus({ report: { date: '2023-03-22' } }),
      [
        'warning at reports.0.date: 22 March 2023 lies after its article (21 March 2023); mend the date, or make the status "planned"',
      ],
    ],
    ['but not a plan for it', corpus({ report: { date: '2023-03-22', status: 'planned' } }), []],
    [
      'a long summary',
      corpus({ report: { summary: 'word '.repeat(31).trim() } }),
      ['warning at reports.0.summary: this summary has 31 words; say it in 30, or make it two reports'],
    ],
    [
      'an entity that no report names',
      corpus({ people: [...PEOPLE, second] }),
      ['warning at 2.id: no report names "bea"; name it in a report, or take it out'],
    ],
    [
      'but not one that a report names in passing',
      corpus({ people: [...PEOPLE, second], report: { alsoNames: ['bea'] } }),
      [],
    ],
    [
      'a name that two claim, at the one who does not know',
      corpus({
        people: [
          { ...PEOPLE[0], names: [{ text: 'Archer', needsSupport: true, shared: true }] },
          PEOPLE[1],
          { ...second, names: namesakes },
        ],
        report: { alsoNames: ['bea'] },
      }),
      [
        'warning at 2.names.0: the name "archer" belongs to ann and bea; if that is so, write "shared: true" at the name of each',
      ],
    ],
  ])('%s', (_, files, found) => {
    expect(faults(files)).toEqual(found);
    expect(compileCorpus(files).pack).toBeDefined();
  });
});

describe('an explanation', () => {
  const late = { ...REPORT, date: '2023-03-22' };
  const because = 'It was Wednesday there already.';
  const sound = Array.from({ length: 99 }, () => REPORT);

  test('answers the warning at its own report, and stays out of the pack', () => {
    const { faults: found, pack } = compileCorpus(
      corpus({ article: { reports: [{ ...late, because }, ...sound] } }),
    );
    expect(found).toEqual([]);
    expect(JSON.stringify(pack)).not.toContain(because);
  });

  test('answers for no other report', () => {
    expect(faults(corpus({ article: { reports: [{ ...late, because }, late, ...sound] } }))).toEqual([
      expect.stringContaining('warning at reports.1.date: 22 March 2023 lies after'),
    ]);
  });

  test('answers for an entity too', () => {
    const bea = { id: 'bea', kind: 'person', name: 'Bea Archer', description: 'A general.', because };
    expect(faults(corpus({ people: [...PEOPLE, bea] }))).toEqual([]);
  });

  test.each<[string, object[], string]>([
    [
      'that explains nothing',
      [{ ...REPORT, because }, ...sound],
      'error at reports.0.because: there is no warning to explain here; take this out',
    ],
    [
      'of two sentences',
      [{ ...late, because: `${because} So it was.` }, ...sound],
      'error at reports.0.because: an explanation is one sentence; say it in one, or mend the entry',
    ],
    [
      'that mutes a rule for many',
      [...Array.from({ length: 4 }, () => ({ ...late, because })), ...sound, ...sound],
      'error at reports.0.because: one sentence explains 4 entries; say what is special about this one, or mend them',
    ],
    [
      'on more than three reports in a hundred',
      [...[1, 2, 3, 4].map((n) => ({ ...late, because: `${because} ${n}` })), ...sound],
      'error at reports.3.because: 4 of 103 reports are explained; mend some: at most 3 % may be',
    ],
  ])('%s is an error', (_, reports, fault) => {
    expect(faults(corpus({ article: { reports } }))).toContain(fault);
  });
});

describe('a report that no author pinned', () => {
  const unpinned = { ...REPORT, event: undefined };

  test('goes to the event that it tells of', () => {
    const { faults: found, pack } = compileCorpus(corpus({ article: { reports: [REPORT, unpinned] } }));
    expect(found).toEqual([]);
    expect(pack?.events.map(({ id, reports }) => [id, reports.length])).toEqual([['visit', 2]]);
  });

  test('of something else has an event of its own, with its sentence for a title', () => {
    const elsewhere = {
      ...unpinned,
      date: '2021-03-20',
      summary: 'Ann Archer opened a harbour.',
      places: [],
    };
    const { pack } = compileCorpus(corpus({ article: { reports: [REPORT, elsewhere] } }));
    expect(pack?.events.map(({ id, title }) => [id, title])).toEqual([
      ['ann-ann-archer-opened-harbour-2021-03-20', 'Ann Archer opened a harbour'],
      ['visit', "Ann Archer's visit to Rome"],
    ]);
  });

  test('stays out of an event that its author calls complete', () => {
    const events = EVENTS.map((event) => ({ ...event, complete: true }));
    const { pack } = compileCorpus(corpus({ events, article: { reports: [REPORT, unpinned] } }));
    expect(pack?.events.map(({ reports }) => reports.length)).toEqual([1, 1]);
    expect(JSON.stringify(pack)).not.toContain('complete');
  });

  test('is titled to the end of a clause where its sentence is long', () => {
    const summary =
      'Ann Archer opened a harbour on Monday for the boats of Rome, and the minister who received her spoke of a new beginning for both.';
    const long = { ...unpinned, date: '2021-03-20', summary };
    const { pack } = compileCorpus(corpus({ article: { reports: [REPORT, long] } }));
    expect(pack?.events[0]?.title).toBe('Ann Archer opened a harbour on Monday for the boats of Rome');
  });
});

test('a place lies in another, by which further reports are grouped', () => {
  const people = [
    ...PEOPLE,
    { id: 'harbour', kind: 'place', name: 'Harbour', description: 'Harbour of Rome.', within: 'rome' },
  ];
  const reports = [{ ...REPORT, places: ['rome', 'harbour'] }];
  const { pack, faults: found } = compileCorpus(corpus({ people, article: { reports } }));
  expect(found).toEqual([]);
  expect(pack?.entities.find(({ id }) => id === 'harbour')?.within).toBe('rome');
});

describe('the pack', () => {
  test('is the same in whatever order the files come', () => {
    const files = corpus();
    expect(JSON.stringify(compileCorpus(files.toReversed()).pack)).toBe(
      JSON.stringify(compileCorpus(files).pack),
    );
  });

  test('reads a bare year, which YAML takes for a number, as a date', () => {
    const { pack } = compileCorpus(corpus({ report: { date: 2023, status: 'planned' } }));
    expect(pack?.events[0]?.date).toBe('2023');
  });

  test("holds events that its own reports give again: a reader's pack without an article is derived by the same rules", () => {
    const { pack } = compileCorpus(corpus());
    for (const event of pack?.events ?? []) {
      const {
        date: _date,
        status: _status,
        participants: _people,
        places: _places,
        reports,
        ...base
      } = event;
      expect(deriveEvent(base, reports, articlesById(pack?.articles ?? []))).toEqual(event);
    }
  });
});
