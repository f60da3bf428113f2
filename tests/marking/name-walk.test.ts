import { expect, test, vi } from 'vitest';
import type { HitGround } from '../../src/marking/hit-ground.ts';
import type { HitTest } from '../../src/marking/hit-test.ts';
import { createNameWalk } from '../../src/marking/name-walk.ts';
import type { Span } from '../../src/marking/span-index.ts';
import type { TextPlace } from '../../src/marking/text-places.ts';

vi.mock('../../src/marking/visibility.ts', () => ({ reachesInto: () => true }));

/** A walk over names that stand in these places, in reading order, all of them in view; gives who is met, until the end. */
function walked(...names: readonly (readonly [entity: string, place: TextPlace])[]): string[] {
  const spans = names.map(([entity, place]) => ({ block: {}, place, entity })) as unknown as Span[];
  const inView = (span: Span) => ({ mention: { candidates: [Reflect.get(span, 'entity')] } });
  const walk = createNameWalk(
    { document: { defaultView: {} }, index: { inOrder: () => spans } } as unknown as HitGround,
    { inView } as unknown as HitTest,
  );
  const met: string[] = [];
  for (let placed = walk.next(); placed !== null; placed = walk.next())
    met.push(placed.mention.candidates.join());
  return met;
}

test('the shortcut meets each name once, in reading order', () => {
  expect(walked(['xi', 'article'], ['putin', 'article'], ['xi', 'article'], ['wang', 'beside'])).toEqual([
    'xi',
    'putin',
    'wang',
  ]);
});

test('it comes to what a site says of itself last, and leaves none of it out', () => {
  expect(
    walked(
      ['facebook', 'around'],
      ['xi', 'article'],
      ['putin', 'around'],
      ['putin', 'links'],
      ['kyiv', 'around'],
    ),
  ).toEqual(['xi', 'putin', 'facebook', 'kyiv']);
});
