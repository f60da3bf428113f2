import { describe, expect, it } from 'vitest';
import { createPointerIntent } from '../../src/marking/pointer-intent.ts';
import { DWELL, LOOK_PAUSE, PLACE_DWELL, SETTLED } from '../../src/marking/tuning.ts';
import { NO_PASSAGE } from '../../src/model/page-facts.ts';
import type { PlacedMention } from '../../src/model/placed-mention.ts';
import type { Clock } from '../../src/platform/clock.ts';

/** A clock that stands still until it is told. */
function standingClock(): Clock & { pass(ms: number): void; stall(ms: number): void } {
  let now = 1_000;
  let tasks: { at: number; task: () => void }[] = [];
  return {
    now: () => now,
    after(delay, task) {
      const entry = { at: now + delay, task };
      tasks.push(entry);
      return () => {
        tasks = tasks.filter((other) => other !== entry);
      };
    },
    pass(ms) {
      const end = now + ms;
      for (;;) {
        const next = tasks.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        tasks = tasks.filter((other) => other !== next);
        now = Math.max(now, next.at);
        next.task();
      }
      now = end;
    },
    /** Time in which nothing gets its turn: what was due comes late. */
    stall(ms) {
      now += ms;
    },
  };
}

/** Names from this number on are those of places. */
const PLACES_FROM = 9;

/** A line of names, each 100 px wide with a gap of 100 px after it: "name 0" at 0-100, "name 1" at 200-300. */
function mentionAt(x: number): PlacedMention | null {
  const number = Math.floor(x / 200);
  if (x % 200 > 100) return null;
  const mention = { start: 0, end: 6, entity: `e${number}`, candidates: [`e${number}`], confidence: 1 };
  const boxes = [{ left: number * 200, top: 0, right: number * 200 + 100, bottom: 20 }];
  return {
    mention,
    surface: `name ${number}`,
    isPlace: number >= PLACES_FROM,
    boxes,
    vertical: false,
    passage: () => NO_PASSAGE,
  };
}

function setUp(look: (x: number, y: number) => PlacedMention | null = mentionAt) {
  const clock = standingClock();
  const heard: string[] = [];
  let looks = 0;
  const intent = createPointerIntent({
    clock,
    look(x, y) {
      looks++;
      return look(x, y);
    },
    onDwell: () => heard.push('dwell'),
    onRest: ({ surface }) => heard.push(surface),
  });
  /** Moves evenly from one place to another in so many ms, a move every 10. */
  const glide = (from: number, to: number, ms: number): void => {
    for (let passed = 0; passed <= ms; passed += 10) {
      intent.moved(from + ((to - from) * passed) / ms, 10);
      clock.pass(10);
    }
  };
  return { clock, heard, intent, glide, looks: () => looks };
}

describe('a pointer and what its hand means', () => {
  it('opens a name that the pointer comes to rest on, once', () => {
    const { clock, heard, glide } = setUp();
    glide(150, 210, 300);
    clock.pass(DWELL + LOOK_PAUSE);
    glide(210, 230, 300);
    clock.pass(5_000);
    expect(heard).toEqual(['dwell', 'name 1']);
  });

  it('waits longer over a place, which stands under every reading hand', () => {
    const { clock, heard, intent } = setUp();
    intent.moved(PLACES_FROM * 200 + 20, 10);
    clock.pass(PLACE_DWELL - 1);
    expect(heard).toEqual(['dwell']);
    clock.pass(1);
    expect(heard).toEqual(['dwell', `name ${PLACES_FROM}`]);
  });

  it('opens it for a hand that trembles on it', () => {
    const { heard, glide } = setUp();
    for (let shake = 0; shake < 10; shake++) glide(20 + (shake % 2) * 3, 23 - (shake % 2) * 3, 40);
    expect(heard).toEqual(['dwell', 'name 0']);
  });

  it('opens nothing that the pointer leaves before the dwell is over', () => {
    const { clock, heard, glide } = setUp();
    glide(20, 30, 50);
    clock.pass(SETTLED);
    glide(110, 150, 200);
    clock.pass(5_000);
    expect(heard).toEqual(['dwell']);
  });

  it('makes nothing ready for a hand that crosses a name at the speed of reading', () => {
    const { clock, heard, glide } = setUp();
    glide(PLACES_FROM * 200 - 50, PLACES_FROM * 200 + 150, 600);
    clock.pass(5_000);
    expect(heard).toEqual([]);
  });

  it('begins anew on another name', () => {
    const { clock, heard, intent } = setUp();
    intent.moved(90, 10);
    clock.pass(DWELL - 1);
    intent.moved(202, 10);
    clock.pass(DWELL - 1);
    expect(heard).toEqual(['dwell', 'dwell']);
    clock.pass(LOOK_PAUSE + 1);
    expect(heard).toEqual(['dwell', 'dwell', 'name 1']);
  });

  it('looks at nothing while the pointer crosses the page fast', () => {
    const { heard, glide, looks } = setUp();
    glide(0, 1_990, 600);
    expect(looks()).toBeLessThanOrEqual(1);
    expect(heard).not.toContain('name 4');
  });

  it('opens the name on which a fast hand stops, no later than any other', () => {
    const { clock, heard, intent } = setUp();
    intent.moved(1_950, 10);
    clock.pass(10);
    intent.moved(450, 10);
    clock.pass(SETTLED);
    expect(heard).toEqual(['dwell']);
    clock.pass(DWELL - SETTLED);
    expect(heard).toEqual(['dwell', 'name 2']);
  });

  it('gives a hand that was passing time to show it, where the page stood still for longer than a dwell', () => {
    const { clock, heard, intent } = setUp();
    intent.moved(1_950, 10);
    clock.pass(10);
    intent.moved(450, 10);
    clock.stall(3 * DWELL);
    clock.pass(LOOK_PAUSE - 1);
    expect(heard).toEqual(['dwell']);
    clock.pass(1);
    expect(heard).toEqual(['dwell', 'name 2']);
  });

  it('tells whether the pointer is still there', () => {
    const clock = standingClock();
    const stays: (() => boolean)[] = [];
    const intent = createPointerIntent({
      clock,
      look: mentionAt,
      onDwell: () => {},
      onRest: (_, isThere) => stays.push(isThere),
    });
    intent.moved(220, 10);
    clock.pass(DWELL);
    expect(stays.map((isThere) => isThere())).toEqual([true]);
    intent.moved(330, 10);
    clock.pass(LOOK_PAUSE);
    expect(stays.map((isThere) => isThere())).toEqual([false]);
  });

  it('looks at most every 50 ms under a slow pointer', () => {
    const { glide, looks } = setUp();
    glide(110, 190, 1_000);
    expect(looks()).toBeLessThanOrEqual(1_000 / LOOK_PAUSE + 2);
  });

  it('opens nothing after a scroll until the pointer moves again', () => {
    const { clock, heard, intent } = setUp();
    intent.moved(20, 10);
    clock.pass(DWELL / 2);
    intent.cancel();
    clock.pass(5_000);
    expect(heard).toEqual(['dwell']);
    intent.moved(21, 10);
    clock.pass(DWELL + LOOK_PAUSE);
    expect(heard).toEqual(['dwell', 'dwell', 'name 0']);
  });

  it('opens nothing where the name has gone during the dwell', () => {
    let isThere = true;
    const { clock, heard, intent } = setUp((x) => (isThere ? mentionAt(x) : null));
    intent.moved(20, 10);
    isThere = false;
    clock.pass(5_000);
    expect(heard).toEqual(['dwell']);
  });
});
