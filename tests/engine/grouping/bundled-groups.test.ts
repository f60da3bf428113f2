import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { groupsOfBundledCorpus, keysOf } from './bundled-groups.ts';
import { GOLD } from './gold.ts';
import { measureGroups } from './measure.ts';

// Worked out outside the tests, whose time is limited: a busy machine takes seconds for each.
const groups = groupsOfBundledCorpus({ pinned: true });
const alone = groupsOfBundledCorpus({ pinned: false });

describe('the groups of the bundled corpus', () => {
  test.each(['tuning', 'held-out'] as const)('agree with what was judged: %s half', (part) => {
    const judgements = GOLD.judgements.filter((judgement) => judgement.part === part);
    const { precision, recall } = measureGroups(keysOf(groups), judgements);
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  test('hold every report once, under an id of their own', () => {
    const keys = keysOf(groups).flat();
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(1460);
    expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
    for (const { id } of groups) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  test('of three or more are those that a reader has passed', () => {
    const read = v.parse(
      v.array(
        v.strictObject({
          event: v.string(),
          verdict: v.picklist(['ok', 'pinned']),
          note: v.optional(v.string()),
          reports: v.array(v.string()),
        }),
      ),
      parse(readFileSync(new URL('verdicts.yaml', import.meta.url), 'utf8')),
    );
    const passed = new Map(read.map(({ event, reports }) => [event, reports.toSorted()]));
    const large = groups.filter(({ reports }) => reports.length >= 3);
    expect(new Map(large.map(({ id, reports }) => [id, reports.map(({ key }) => key).toSorted()]))).toEqual(
      passed,
    );
  });
});

test('the grouper alone stays as good as it was when its weights were set', () => {
  const { precision, recall } = measureGroups(keysOf(alone), GOLD.judgements);
  expect(precision).toBeGreaterThan(0.89);
  expect(recall).toBeGreaterThan(0.76);
});
