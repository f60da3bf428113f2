import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DRAW_SEED, drawFacts, factKeys } from './draw.ts';
import { contradictions, GOLD, type Judgement } from './gold.ts';

/** The source of the corpus; it is no part of the project, so a copy of the project alone checks less. */
const FACTS = resolve('../shared/facts/articles.json');
const keys = existsSync(FACTS) ? factKeys(JSON.parse(readFileSync(FACTS, 'utf8'))) : null;

const judged = (fact: string, ...same: string[]): Judgement => ({ fact, part: 'tuning', same });

describe('the gold of grouping', () => {
  it('holds the facts that the seed draws, half of them held out', () => {
    const parts = GOLD.judgements.map(({ part }) => part);
    expect(GOLD.seed).toBe(DRAW_SEED);
    expect(new Set(GOLD.judgements.map(({ fact }) => fact)).size).toBe(146);
    expect(parts).toEqual(parts.map((_, place) => (place % 2 === 0 ? 'tuning' : 'held-out')));
    const drawn = GOLD.judgements.map(({ fact, part }) => ({ fact, part }));
    expect(drawn).toEqual(keys ? drawFacts(keys) : drawn);
  });

  it('names facts that exist', () => {
    const known = keys && new Set(keys);
    const named = GOLD.judgements.flatMap(({ fact, same, doubt }) => [
      fact,
      ...same,
      ...(doubt?.match(/[a-z0-9-]+#\d+/g) ?? []),
    ]);
    expect(named.filter((key) => known && !known.has(key))).toEqual([]);
  });

  it('puts no fact into two events', () => {
    expect(contradictions(GOLD.judgements)).toEqual([]);
  });
});

describe('contradictions', () => {
  it.each([
    ['agreement', [judged('a#0', 'b#0'), judged('b#0', 'a#0'), judged('c#0')], 0],
    ['one that is not answered', [judged('a#0', 'b#0'), judged('b#0')], 1],
    ['a chain that does not close', [judged('a#0', 'b#0'), judged('c#0', 'b#0')], 1],
    ['a fact that lists itself', [judged('a#0', 'a#0')], 1],
  ])('of %s', (_, judgements, faults) => {
    expect(contradictions(judgements)).toHaveLength(faults);
  });
});

describe('the draw', () => {
  it('does not depend on the order of the keys', () => {
    const some = Array.from({ length: 300 }, (_, index) => `article-${index}#0`);
    expect(drawFacts(some.toReversed())).toEqual(drawFacts(some));
    expect(drawFacts(some, DRAW_SEED + 1)).not.toEqual(drawFacts(some));
  });
});
