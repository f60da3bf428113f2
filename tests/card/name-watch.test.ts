import { beforeEach, expect, test } from 'vitest';
import type { CardGround } from '../../src/card/ground.ts';
import { type NameWatch, watchName } from '../../src/card/name-watch.ts';
import { type Shift, shifted } from '../../src/card/placement.ts';
import { SCROLL_AWAY } from '../../src/card/tuning.ts';

const NAME = { left: 100, top: 200, right: 160, bottom: 220 };

let watch: NameWatch;
/** Where the element of the name stands now, and whether it is in the page. */
let element: { top: number; isConnected: boolean };
/** What was told: how far the name is from where it was, or that it is gone. */
let told: (Shift | 'turned away' | 'running')[];

beforeEach(() => {
  told = [];
  element = { top: 200, isConnected: true };
  let shift: Shift = { x: 0, y: 0 };
  const document = { documentElement: { clientWidth: 1_000, clientHeight: 800 } };
  watch = watchName({
    ground: { document, offset: () => ({ x: 0, y: 0 }) } as unknown as CardGround,
    name: () => shifted(NAME, shift),
    nameElement: Object.assign(element, {
      getBoundingClientRect: () => ({ left: 100, top: element.top }),
    }) as unknown as Element,
    onMoved(by) {
      shift = by;
      told.push(by);
    },
    onRunning: () => told.push('running'),
    onTurnedAway: () => told.push('turned away'),
  });
});

test('a little scroll takes the card along, a longer one is a reader who goes on', () => {
  element.top -= SCROLL_AWAY;
  watch.scrolled();
  element.top -= 1;
  watch.scrolled();
  expect(told).toEqual([{ x: 0, y: -SCROLL_AWAY }, 'turned away']);
});

test('what the page adds above a name takes the card along as far as the name is seen', () => {
  element.top += 220;
  watch.look();
  watch.look();
  element.top += 500;
  watch.look();
  watch.look();
  expect(told).toEqual([{ x: 0, y: 220 }, { x: 0, y: 720 }, 'turned away']);
});

test('nor is a window of another size, in which the lines are broken anew', () => {
  element.top += 400;
  watch.resized();
  watch.scrolled();
  element.top -= 10;
  watch.scrolled();
  expect(told).toEqual([
    { x: 0, y: 400 },
    { x: 0, y: 390 },
  ]);
});

test('that is no scroll: the next one counts from there', () => {
  element.top += 220;
  watch.look();
  watch.look();
  element.top -= 10;
  watch.scrolled();
  expect(told).toEqual([
    { x: 0, y: 220 },
    { x: 0, y: 210 },
  ]);
});

test('a name that stays where it is changes nothing, one that is taken out ends it', () => {
  watch.look();
  expect(told).toEqual([]);
  element.isConnected = false;
  watch.look();
  expect(told).toEqual(['turned away']);
});

test('a name that runs takes no card along, and is followed once it rests', () => {
  for (let looks = 0; looks < 5; looks++) {
    element.top -= 20;
    watch.look();
  }
  expect(told).toEqual(['running']);
  watch.look();
  expect(told).toEqual(['running', { x: 0, y: -100 }]);
});
