import { describe, expect, it } from 'vitest';
import { annotateNames } from '../../../../src/engine/names/annotate-names.ts';
import { isMarked } from '../../../../src/engine/names/confidence.ts';
import { buildNameIndex } from '../../../../src/engine/names/index/name-index.ts';
import { readerOf } from '../../../../src/engine/names/index/shipped-index.ts';
import type { Entity } from '../../../../src/model/pack.ts';
import { NAMESAKES, PACK, STORIES, type Story } from './stories.ts';

/** What each half must reach: precision and F1, a little below what was measured last. They only go up. */
const FLOORS: Record<Story['half'], readonly [precision: number, f1: number]> = {
  tuning: [0.98, 0.97],
  heldOut: [0.96, 0.95],
};
/** What namesakes in the pack may cost, in precision and in F1. */
const COST_OF_NAMESAKES: readonly [number, number] = [0.01, 0.03];

function figures(pack: readonly Entity[], half: Story['half']): [precision: number, f1: number] {
  const reader = readerOf(buildNameIndex(pack));
  let [right, made, wanted] = [0, 0, 0];
  for (const { text, mentions } of STORIES.filter((story) => story.half === half)) {
    const found = annotateNames(reader, text).filter(isMarked);
    made += found.length;
    wanted += mentions.length;
    right += found.filter(({ start, end, entity }) =>
      mentions.some((mention) => mention.start === start && mention.end === end && mention.entity === entity),
    ).length;
  }
  return [right / made, (2 * right) / (made + wanted)];
}

describe.each(['tuning', 'heldOut'] as const)('stories over a thin pack, %s', (half) => {
  const [precision, f1] = figures(PACK, half);

  it('is read right', () => {
    expect(precision).toBeGreaterThanOrEqual(FLOORS[half][0]);
    expect(f1).toBeGreaterThanOrEqual(FLOORS[half][1]);
  });

  it('is read right among namesakes', () => {
    const [among, f1Among] = figures([...PACK, ...NAMESAKES], half);
    expect(among).toBeGreaterThanOrEqual(precision - COST_OF_NAMESAKES[0]);
    expect(f1Among).toBeGreaterThanOrEqual(f1 - COST_OF_NAMESAKES[1]);
  });
});
