import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../../src/engine/reading/cues/english.ts';
import { type Gated, where } from '../../../../src/engine/reading/cues/where.ts';
import { bundled } from '../../../cli/bundled.ts';

it('finds what its pattern finds, where one of its words stands', () => {
  const cue = where('cancel|put off', /\b(?:cancelled|put off)\b/);
  expect(['was cancelled', 'was put off', 'was held'].map((text) => cue.test(text))).toEqual([
    true,
    true,
    false,
  ]);
  expect(cue.exec('it was put off')?.index).toBe(7);
});

describe('the words before an English pattern', () => {
  const texts = bundled().events.flatMap(({ title, reports = [] }) => [
    title,
    ...reports.map(({ summary }) => summary),
  ]);
  // Sentences that the corpus has none of.
  const rare = [
    'Should he come they will talk',
    'Were it so',
    'It would be good for Berg to come',
    'whether he comes',
    'Unless he comes',
    'that it was baseless',
    'This is untrue',
    'he was said to have met her',
    'Rumours that',
    'Sources say that he came',
    'according to insiders',
    'has no plans to come',
    "won't attend",
    'would no longer travel',
    'I met him in May',
    'he broke his promise',
  ];
  const gated = Object.entries(ENGLISH).flatMap(([name, cue]) =>
    typeof cue === 'object' && 'pattern' in cue ? [[name, cue as Gated] as const] : [],
  );

  it.each(gated)('keep it from nothing that it would find: %s', (_, { test, pattern }) => {
    expect([...texts, ...rare].filter((text) => pattern.test(text) && !test(text))).toEqual([]);
  });
});
