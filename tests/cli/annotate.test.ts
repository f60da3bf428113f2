import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/cli/annotate.ts';
import { runCommand, withFile } from './run-command.ts';
import { SMALL_PACK } from './small-pack.ts';

const TEXT = 'Anna Berg in Norddal\n\nBerg met Tomas Lind on the quay.';
const HTML = `<!doctype html><html lang="en-GB"><head><title>Anna Berg in Norddal</title>
  <meta property="og:site_name" content="The Gazette">
  <script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2021-05-02T10:00:00+02:00"}</script></head>
  <body><article><h1>Anna Berg in Norddal</h1>${'<p>Anna Berg met Tomas Lind on the quay, and they spoke for an hour about the bridge.</p>'.repeat(6)}
  </article></body></html>`;

const run = (args: string[], lines: unknown[] = []) =>
  withFile(SMALL_PACK, (file) => runCommand(annotate, ['--kb', file, ...args], lines));

test('a text: its names with their offsets, its language, and what was given', async () => {
  const { status, answers } = await run([], [{ id: 'd1', text: TEXT, published: '2021-05-02' }]);
  expect(status).toBe(0);
  expect(answers).toHaveLength(1);
  const [answer] = answers;
  expect(answer).toMatchObject({
    id: 'd1',
    article: { title: null, published: { edtf: '2021-05-02', known: 'stated' } },
    mentions: [
      {
        surface: 'Anna Berg',
        start: 0,
        end: 9,
        entity: { id: 'anna-berg', name: 'Anna Berg', kind: 'person' },
      },
      { surface: 'Norddal', entity: { id: 'norddal' } },
      { surface: 'Berg', entity: { id: 'anna-berg' } },
      { surface: 'Tomas Lind', entity: { id: 'tomas-lind' } },
    ],
  });
  expect(answer).not.toHaveProperty('text');
});

test('HTML: the article, its date, and offsets into the text that is given back', async () => {
  const { answers } = await run(
    [],
    [{ id: 'p', html: HTML, url: 'https://gazette.example/2021/05/02/berg' }],
  );
  const answer = answers[0] as { text: string; mentions: { start: number; end: number; surface: string }[] };
  expect(answer).toMatchObject({
    language: 'en-GB',
    article: {
      title: 'Anna Berg in Norddal',
      byline: null,
      publisher: 'The Gazette',
      published: { edtf: '2021-05-02', evidence: expect.stringContaining('datePublished') },
    },
  });
  expect(answer.mentions.length).toBeGreaterThan(10);
  for (const { start, end, surface } of answer.mentions) expect(answer.text.slice(start, end)).toBe(surface);
});

test('a fragment of HTML, or an empty one, is read too', async () => {
  const { status, answers } = await run(
    [],
    [
      { id: 'a', html: '<p>Anna Berg came.</p>' },
      { id: 'b', html: '' },
    ],
  );
  expect(status).toBe(0);
  expect(answers).toMatchObject([
    { text: 'Anna Berg came.', mentions: [{ surface: 'Anna Berg' }] },
    { text: '', mentions: [] },
  ]);
});

const STORY =
  'Anna Berg will visit Norddal on 20 May for talks with Tomas Lind.\n\nBerg met Tomas Lind in Norddal in March 2019.';

test('dates and events: with their offsets, their anchor, and names in place of ids', async () => {
  const { answers } = await run([], [{ id: 'd', text: STORY, published: '2021-05-12' }]);
  expect(Object.keys(answers[0] ?? {})).toEqual(['id', 'language', 'article', 'mentions', 'dates', 'events']);
  expect(answers[0]).toMatchObject({
    dates: [
      { surface: '20 May', type: 'DATE', edtf: '2021-05-20', known: 'resolved', anchor: 'published' },
      {
        surface: 'March 2019',
        type: 'DATE',
        timex: '2019-03',
        edtf: '2019-03',
        known: 'stated',
        anchor: null,
      },
    ],
    events: [
      {
        title: 'Anna Berg will visit Norddal on 20 May for talks with Tomas Lind',
        date: '2021-05-20',
        status: 'planned',
        participants: ['Anna Berg', 'Tomas Lind'],
        places: ['Norddal'],
        known: 'resolved',
        start: 0,
        end: 65,
      },
      { date: '2019-03', status: 'happened', participants: ['Anna Berg', 'Tomas Lind'], known: 'stated' },
    ],
  });
});

test('the parts that are asked for, and no others', async () => {
  const { answers } = await run(['--only', 'events, article'], [{ id: 'd', text: STORY }]);
  expect(Object.keys(answers[0] ?? {})).toEqual(['id', 'language', 'article', 'events']);
  const wrong = await run(['--only', 'verbs'], [{ id: 'd', text: STORY }]);
  expect(wrong).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('names, dates, events, article'),
  });
});

test('an event that is known is named, and --explain says why and by which rules', async () => {
  const text = 'Anna Berg and Tomas Lind met in Norddal on 1 May, when she came on a visit by boat.';
  const document = { id: 'd', text, published: '2021-05-03' };
  const { answers } = await run(['--explain'], [document]);
  expect(answers[0]).toMatchObject({
    dates: [{ surface: '1 May', rule: expect.any(String) }],
    events: [
      {
        event: 'berg-in-norddal',
        rules: expect.arrayContaining(['past tense']),
        sentences: [{ start: 0, end: text.length }],
        joined: { event: 'berg-in-norddal', evidence: { people: expect.any(Number) } },
      },
    ],
  });
  const [plain] = (await run([], [document])).answers;
  expect(plain).toMatchObject({ events: [{ event: 'berg-in-norddal' }] });
  expect(JSON.stringify(plain)).not.toMatch(/"rule|"sentences|"evidence":\{/);
});

describe('an answer has the fields of the contract and no others', () => {
  const PLACE = { start: v.number(), end: v.number() };
  const ENTITY = v.strictObject({ id: v.string(), name: v.string(), kind: v.string() });
  const fieldsOf = (explained: v.ObjectEntries, explainedDate: v.ObjectEntries) =>
    v.strictObject({
      id: v.string(),
      language: v.string(),
      text: v.optional(v.string()),
      article: v.strictObject({
        title: v.nullable(v.string()),
        byline: v.nullable(v.string()),
        publisher: v.nullable(v.string()),
        published: v.nullable(v.strictObject({ edtf: v.string(), known: v.string(), evidence: v.string() })),
      }),
      mentions: v.array(
        v.strictObject({
          ...PLACE,
          surface: v.string(),
          entity: v.nullable(ENTITY),
          candidates: v.optional(v.array(v.string())),
          confidence: v.number(),
          standsFor: v.optional(v.string()),
        }),
      ),
      dates: v.array(
        v.strictObject({
          ...PLACE,
          surface: v.string(),
          type: v.picklist(['DATE', 'TIME', 'DURATION', 'SET']),
          timex: v.string(),
          edtf: v.nullable(v.string()),
          known: v.picklist(['stated', 'resolved']),
          anchor: v.nullable(v.string()),
          ...explainedDate,
        }),
      ),
      events: v.array(
        v.strictObject({
          title: v.string(),
          date: v.string(),
          status: v.picklist(['happened', 'planned', 'reported', 'denied', 'cancelled']),
          participants: v.array(v.string()),
          places: v.array(v.string()),
          known: v.picklist(['stated', 'resolved', 'inferred']),
          ...PLACE,
          event: v.optional(v.string()),
          ...explained,
        }),
      ),
    });
  const FIT = v.optional(
    v.strictObject({ event: v.string(), score: v.number(), evidence: v.record(v.string(), v.number()) }),
  );
  const EXPLAINED = {
    rules: v.array(v.string()),
    sentences: v.array(v.strictObject(PLACE)),
    joined: FIT,
    nearest: FIT,
  };

  test.each([
    ['plain', [], fieldsOf({}, {})],
    ['explained', ['--explain'], fieldsOf(EXPLAINED, { rule: v.string() })],
  ])('%s', async (_, flags, fields) => {
    const { answers } = await run(flags, [
      { id: 'text', text: STORY, published: '2021-05-12' },
      { id: 'html', html: HTML, url: 'https://gazette.example/2021/05/02/berg' },
      { id: 'undated', text: 'Berg met Lind for two days in March 2019, and every year.' },
    ]);
    expect(answers.map((answer) => v.safeParse(fields, answer).issues ?? [])).toEqual([[], [], []]);
    expect(answers.map((answer) => 'text' in answer)).toEqual([false, true, false]);
  });
});

describe('lines that are not valid', () => {
  test('get an error in their place, and the others are answered', async () => {
    const lines = [
      '{"id": "broken"',
      { id: 'a', text: TEXT },
      { id: 'none' },
      '',
      { text: 'no id' },
      { id: 'd', text: '', published: '2021-02-30' },
      '[]',
      { id: 'z', text: '' },
    ];
    const { status, answers } = await run([], lines);
    expect(status).toBe(2);
    expect(answers.map(({ id, error }) => [id, error === undefined])).toEqual([
      [null, false],
      ['a', true],
      ['none', false],
      [null, false],
      ['d', false],
      [null, false],
      ['z', true],
    ]);
    expect(answers[4]?.error).toMatch(/published: "2021-02-30"/);
    expect(answers[3]?.error).toBe('This document is not valid: "id" is missing.');
  });
});

test('HTML of millions of pieces is refused before it fills the memory, and the others are answered', async () => {
  const { status, answers } = await run(
    [],
    [
      { id: 'much', html: `<div>${'<b>'.repeat(50)}${'</b>'.repeat(50)}</div>`.repeat(10_000) },
      { id: 'next', html: '<p>Anna Berg came.</p>' },
    ],
  );
  expect(status).toBe(2);
  expect(answers).toMatchObject([
    { id: 'much', error: expect.stringMatching(/more than 500000 elements and pieces of text/) },
    { id: 'next', mentions: [{ surface: 'Anna Berg' }] },
  ]);
});

// Each of these came out as "Maximum call stack size exceeded", after 14 seconds.
test.each([
  ['opening signs', '<'.repeat(200_000)],
  ['closing signs', '>'.repeat(200_000)],
  ['entities', '&amp;'.repeat(200_000)],
  ['broken lines', 'x<br>'.repeat(60_000)],
])('HTML with too many pieces in one element is refused in a sentence: %s', async (_, html) => {
  const { status, answers } = await run([], [{ id: 'wide', html }]);
  expect(status).toBe(2);
  expect(answers).toEqual([
    {
      id: 'wide',
      error: 'The HTML of this document has more than 100000 elements and pieces of text in one element.',
    },
  ]);
});

test('a long script is no pieces', async () => {
  const html = `<script>${'a<b&&'.repeat(60_000)}</script><p>Anna Berg came.`;
  const { answers } = await run([], [{ id: 'a', html }]);
  expect(answers[0]?.text).toBe('Anna Berg came.');
});

describe('HTML that nests deeper than pages do', () => {
  const nested = (levels: number, tag = '<div>') => `${tag.repeat(levels)}Anna Berg came.`;

  // Unclosed items are siblings, and what stands in a comment or a script is no element.
  test.each([
    ['a deep page', nested(100)],
    ['a list without end tags', nested(1000, '<li>')],
    ['paragraphs without end tags', nested(1000, '<p>Norddal ')],
    ['a comment', `<!--${nested(3000)}--><p>Anna Berg came.`],
    ['a script', `<script>"${nested(3000)}"</script><p>Anna Berg came.`],
  ])('%s is read', async (_, html) => {
    const { status, answers } = await run([], [{ id: 'a', html }]);
    expect(status).toBe(0);
    expect(answers[0]?.text).toMatch(/Anna Berg came\.$/);
  });

  // Each of these took from seconds to hours before: what is too deep must be told before it is parsed.
  test.each([
    ['barely', nested(200)],
    ['far', nested(1_000_000)],
    ['among end tags of nothing', `<html><body>${'<div></b>'.repeat(200_000)}Anna Berg came.`],
  ])('%s too deep is refused in its line, and the others are answered', async (_, html) => {
    const { status, answers } = await run(
      [],
      [
        { id: 'deep', html },
        { id: 'next', html: '<p>Anna Berg came.</p>' },
      ],
    );
    expect(status).toBe(2);
    expect(answers).toMatchObject([
      { id: 'deep', error: 'The HTML of this document nests deeper than 128 elements.' },
      { id: 'next', mentions: [{ surface: 'Anna Berg' }] },
    ]);
  });
});

describe('flags', () => {
  test.each([
    ['names', ['id', 'language', 'mentions']],
    ['article', ['id', 'language', 'article']],
    ['article, names', ['id', 'language', 'article', 'mentions']],
  ])('--only %s', async (only, keys) => {
    const { answers } = await run(['--only', only], [{ id: 'd', text: TEXT }]);
    expect(Object.keys(answers[0] ?? {})).toEqual(keys);
  });

  test.each([
    [['--only', 'verbs'], /--only takes/],
    [['--colour'], /^Unknown option '--colour'\.\n\nUsage: /],
    [['documents.jsonl'], /^Unexpected argument 'documents\.jsonl'\.\n\nUsage: /],
    [['--kb'], /^Option '--kb <value>' argument missing\.\n\nUsage: /],
    [['--kb', 'no-such-file.json'], /no-such-file\.json could not be read/],
  ])('%s is refused with a sentence', async (args, sentence) => {
    const { status, stdout, stderr } = await run(args, [{ id: 'd', text: TEXT }]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(sentence);
  });

  test('a day in another writing is quoted whole', async () => {
    const { answers } = await run([], [{ id: 'd', text: TEXT, published: '13/3/2023' }]);
    expect(answers[0]?.error).toMatch(
      /^This document is not valid: published: "13\/3\/2023" is not an EDTF date/,
    );
  });

  test('a pack with a fault is refused with its place', async () => {
    const { status, stderr } = await withFile(
      { ...SMALL_PACK, events: [{ id: 'e', title: 't', date: 'soon' }] },
      (file) => runCommand(annotate, ['--kb', file]),
    );
    expect(status).toBe(2);
    expect(stderr).toMatch(/events\.0\.date/);
  });

  test.each<[object, RegExp]>([
    [
      { articles: [{ id: 'untitled' }] },
      /is no pack: articles\.0\.title is missing, in the article "untitled"\n/,
    ],
    [
      { articles: [{ id: 'numbered', title: 5 }] },
      /is no pack: articles\.0\.title should be string, and is 5, in the article "numbered"\n/,
    ],
    [{ articles: [{ id: 'u', title: 't', url: 'ftp:' }] }, /articles\.0\.url: an address starts with https/],
  ])('a pack with %o is refused in words of ours', async (part, sentence) => {
    const { status, stderr } = await withFile({ ...SMALL_PACK, ...part }, (file) =>
      runCommand(annotate, ['--kb', file]),
    );
    expect(status).toBe(2);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toContain('received');
  });

  test.each([
    ['entities', 'entity', [SMALL_PACK.entities[0], { ...SMALL_PACK.entities[1], id: 'anna-berg' }]],
    ['articles', 'article', [SMALL_PACK.articles[0], SMALL_PACK.articles[0]]],
    ['events', 'event', [SMALL_PACK.events[1], SMALL_PACK.events[1]]],
  ])('a pack with two %s of one id is refused with the id', async (list, noun, entries) => {
    const { status, stdout, stderr } = await withFile({ ...SMALL_PACK, [list]: entries }, (file) =>
      runCommand(annotate, ['--kb', file], [{ id: 'd', text: TEXT }]),
    );
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(
      new RegExp(`is no pack: ${list}\\.1\\.id: another ${noun} has the id "[a-z0-9-]+"`),
    );
  });

  test('--without an article that there is not: a warning, and the others are left out', async () => {
    const { status, answers, stderr } = await run(
      ['--without', 'gazette-1, gazette-9'],
      [{ id: 'd', text: TEXT }],
    );
    expect([status, answers.length]).toEqual([0, 1]);
    expect(stderr).toBe('--without: there is no article "gazette-9" to leave out.\n');
  });

  test('--help says what is there', async () => {
    expect((await run(['--help'])).stdout).toMatch(/--without/);
  });
});
