import { expect, test } from 'vitest';
import { createCardLife } from '../../src/card/card-life.ts';
import { NO_PASSAGE } from '../../src/model/page-facts.ts';

test('begun anew it leaves no timer behind in the page', () => {
  const running = new Set<() => void>();
  const life = createCardLife({
    clock: {
      now: () => 0,
      after(_, task) {
        running.add(task);
        return () => running.delete(task);
      },
    },
    onChange() {},
    isIntact: () => true,
  });
  const placed = {
    mention: { start: 0, end: 2, entity: null, candidates: ['li-qiang'], confidence: 0.5 },
    surface: 'Li',
    boxes: [],
    vertical: false,
    passage: () => NO_PASSAGE,
    isPlace: false,
  };
  life.dispatch({ kind: 'show', placed, by: 'keyboard' });
  expect(running.size).toBe(1);
  life.reset();
  expect([life.state.kind, running.size]).toEqual(['closed', 0]);
});
