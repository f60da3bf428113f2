import * as v from 'valibot';
import { expect, test } from 'vitest';
import { bundledPack } from '../../src/cli/corpus-files.ts';
import { related } from '../../src/cli/related.ts';
import { compactPack, expandPack } from '../../src/kb/compact.ts';
import { Pack } from '../../src/model/pack.ts';
import { runCommand } from '../cli/run-command.ts';
import { corpus } from '../cli/run-corpus.ts';

const Rows = v.array(v.object({ date: v.string(), next: v.boolean() }));

test('check finds nothing to mend in the bundled corpus', () => {
  expect(corpus('check')).toMatchObject({ status: 0, stderr: '' });
});

test('export writes the whole corpus as one valid pack', () => {
  const written = corpus('export');
  expect(written).toMatchObject({ status: 0, stderr: '' });
  const pack = v.parse(Pack, JSON.parse(written.stdout));
  // Nothing that the command writes is a default that a reader of the pack has to fill in.
  expect(pack).toEqual(JSON.parse(written.stdout));
});

test('the pack comes back from its compact form as it was, smaller by a third, and is the same bytes each time', () => {
  const pack = bundledPack();
  const shipped = JSON.stringify(compactPack(pack));
  expect(expandPack(JSON.parse(shipped))).toEqual(pack);
  expect(shipped.length).toBeLessThan(JSON.stringify(pack).length * 0.67);
  expect(JSON.stringify(compactPack(bundledPack()))).toBe(shipped);
});

test("an envoy's talks are just below the line of a page that expects the visit, and the visit above it", async () => {
  const text = [
    'Xi Jinping expected in Moscow within days',
    'Xi Jinping may travel to Russia as early as next week and meet Vladimir Putin. Wang Yi was in Moscow a month ago.',
  ].join('\n\n');
  const ask = { id: 'q', text, published: '2023-03-13', entity: 'Wang Yi' };
  const { answers } = await runCommand(related, [], [ask]);
  const rows = v.parse(Rows, answers[0]?.events);
  const below = rows.filter(({ next }) => !next).slice(0, 3);
  expect(below.map(({ date }) => date.slice(0, 7))).toContain('2023-02');
  expect(rows.find(({ next }) => next)?.date).toBe('2023-03-20/2023-03-22');
});
