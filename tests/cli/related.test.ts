import { expect, test } from 'vitest';
import { related } from '../../src/cli/related.ts';
import { runCommand, withFile } from './run-command.ts';
import { SMALL_PACK } from './small-pack.ts';

const TEXT = 'Norddal waits for its bridge\n\nAnna Berg came to Norddal, where Tomas Lind met her.';

interface Row {
  readonly id: string;
  readonly date: string;
  readonly next: boolean;
  readonly score: number;
  readonly parts?: Readonly<Record<string, number>>;
}

const run = (args: string[], lines: unknown[]) =>
  withFile(SMALL_PACK, (file) => runCommand(related, ['--kb', file, ...args], lines));

function rowsOf(answer: Record<string, unknown> | undefined): Row[] {
  return (answer?.events ?? []) as Row[];
}

test('the events of the hovered name, best first, with their reports', async () => {
  const { status, answers } = await run(
    [],
    [{ id: 'q', text: TEXT, published: '2021-05-02', entity: 'Anna Berg' }],
  );
  expect(status).toBe(0);
  expect(answers[0]).toMatchObject({
    id: 'q',
    events: [
      {
        id: 'berg-in-norddal',
        title: 'Anna Berg visits Norddal',
        date: '2021-05-01',
        status: 'happened',
        next: false,
        reports: [{ article: 'gazette-1', date: '2021-05-01', summary: 'She came by boat.' }],
      },
      { id: 'bridge', next: true },
    ],
  });
  const scores = rowsOf(answers[0]).map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
});

test.each(['anna-berg', 'Anna Berg', 'anna berg'])('the entity by id or name: %s', async (entity) => {
  const { answers } = await run([], [{ id: 'q', text: TEXT, entity, mention: { start: 30, end: 39 } }]);
  expect(rowsOf(answers[0])).toHaveLength(2);
});

test('without a date nothing is next', async () => {
  const { answers } = await run([], [{ id: 'q', text: TEXT, entity: 'norddal' }]);
  expect(rowsOf(answers[0]).map(({ next }) => next)).toEqual([false, false]);
});

test('a text that tells when it came out is ranked by that, as annotate dates it', async () => {
  const text = 'Norddal waits for its bridge\n\nNORDDAL, May 2, 2021 — Anna Berg came to Norddal yesterday.';
  const { answers } = await run([], [{ id: 'q', text, entity: 'Anna Berg' }]);
  expect(rowsOf(answers[0]).map(({ id, next }) => [id, next])).toEqual([
    ['berg-in-norddal', false],
    ['bridge', true],
  ]);
});

test('what is dated by the month of the page is around it, not next', async () => {
  const events = SMALL_PACK.events.map((event) => ({ ...event, date: '2021-09' }));
  const line = { id: 'q', text: TEXT, published: '2021-09-05', entity: 'Anna Berg' };
  const { answers } = await withFile({ ...SMALL_PACK, events }, (file) =>
    runCommand(related, ['--kb', file], [line]),
  );
  expect(rowsOf(answers[0])).toMatchObject([
    { next: false, around: true },
    { next: false, around: true },
  ]);
});

test('--limit, --explain and --without', async () => {
  const ask = { id: 'q', text: TEXT, published: '2021-05-02', entity: 'Anna Berg' };
  expect(rowsOf((await run(['--limit', '1'], [ask])).answers[0])).toHaveLength(1);
  const [explained] = rowsOf((await run(['--explain'], [ask])).answers[0]);
  expect(explained).toMatchObject({
    parts: { together: expect.any(Number), nearness: expect.any(Number) },
    shared: ['tomas-lind', 'norddal'],
  });
  const parts = Object.values(explained?.parts ?? {});
  expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(Number(explained?.score), 3);
  const left = rowsOf((await run(['--without', 'gazette-1'], [ask])).answers[0]);
  expect(left.map(({ id }) => id)).toEqual(['bridge']);
});

test('an HTML page brings its own date and title', async () => {
  const html = `<title>Tomas Lind speaks</title><meta property="article:published_time" content="2021-06-01"><p>${TEXT}</p>`;
  const { answers } = await run(['--explain'], [{ id: 'q', html, entity: 'Anna Berg' }]);
  expect(rowsOf(answers[0]).map(({ id, next }) => [id, next])).toEqual([
    ['berg-in-norddal', false],
    ['bridge', true],
  ]);
});

test('an unknown entity, a missing one and a mention that is none are errors in their place', async () => {
  const lines = [
    { id: 'a', text: TEXT, entity: 'Nobody' },
    { id: 'b', text: TEXT },
    { id: 'c', text: TEXT, entity: 'Anna Berg', mention: { start: -1, end: 2 } },
    { id: 'd', text: TEXT, entity: 'Anna Berg' },
    { id: 'e', text: TEXT, entity: 'Anna Berg', mention: { start: 5, end: 9_000 } },
    { id: 'f', text: TEXT, entity: 'Anna Berg', mention: { start: 9, end: 5 } },
  ];
  const { status, answers } = await run([], lines);
  expect(status).toBe(2);
  expect(answers.map(({ error }) => typeof error)).toEqual([
    'string',
    'string',
    'string',
    'undefined',
    'string',
    'string',
  ]);
  expect(answers[0]?.error).toMatch(/no entity "Nobody"/);
  expect(answers[1]?.error).toBe('This document is not valid: "entity" is missing.');
  expect(answers[4]?.error).toMatch(/no stretch of the text, which has \d+ characters/);
});

test.each(['0', '-1', 'x', '1.5'])('--limit %s is refused', async (limit) => {
  expect(await run([`--limit=${limit}`], [])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('--limit'),
  });
});

test('a value that begins with a dash is told from a flag', async () => {
  const { status, stderr } = await run(['--limit', '-1'], []);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^--limit takes no value that begins with a dash, as "-1" does\./);
});

test.each([
  ['x', '"mention" must be an object in braces, and is "x".'],
  [{ start: -1, end: 2 }, 'mention.start: an offset is a whole number from 0.'],
  [{ start: 1.5, end: 2 }, 'mention.start: an offset is a whole number from 0.'],
  [{ start: 1 }, '"mention.end" is missing.'],
])('a mention %j is refused in words that say what is wrong with it', async (mention, words) => {
  const { answers } = await run([], [{ id: 'm', text: TEXT, entity: 'Anna Berg', mention }]);
  expect(answers[0]?.error).toBe(`This document is not valid: ${words}`);
});
