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

test('what does not exist yet is absent, not empty', async () => {
  const { answers } = await run([], [{ id: 'd', text: TEXT }]);
  expect(Object.keys(answers[0] ?? {})).toEqual(['id', 'language', 'article', 'mentions']);
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
    [['--only', 'dates'], /does not annotate dates yet/],
    [['--only', 'names,events'], /does not annotate events yet/],
    [['--only', 'verbs'], /--only takes/],
    [['--colour'], /--colour/],
    [['--kb', 'no-such-file.json'], /no-such-file\.json could not be read/],
  ])('%s is refused with a sentence', async (args, sentence) => {
    const { status, stdout, stderr } = await run(args, [{ id: 'd', text: TEXT }]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(sentence);
  });

  test('a pack with a fault is refused with its place', async () => {
    const { status, stderr } = await withFile(
      { ...SMALL_PACK, events: [{ id: 'e', title: 't', date: 'soon' }] },
      (file) => runCommand(annotate, ['--kb', file]),
    );
    expect(status).toBe(2);
    expect(stderr).toMatch(/events\.0\.date/);
  });

  test('--help says what is there', async () => {
    expect((await run(['--help'])).stdout).toMatch(/--without/);
  });
});
