import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { moveBetweenStops } from '../../src/library-page/move-between-stops.ts';

it.each<[list: 'list' | 'row', from: number, key: string, to: number | null]>([
  ['list', 0, 'ArrowDown', 1],
  ['list', 2, 'ArrowDown', 2],
  ['list', 1, 'ArrowUp', 0],
  ['list', 0, 'End', 2],
  ['list', 2, 'Home', 0],
  ['list', 1, 'ArrowRight', null],
  ['list', 1, 'a', null],
  ['row', 1, 'ArrowRight', 2],
  ['row', 1, 'ArrowLeft', 0],
  ['row', 1, 'ArrowDown', null],
])('in a %s, from stop %i, %s goes to %s', (list, from, key, to) => {
  const { document } = parseHTML(
    `<ul data-stops="${list}">${'<li><a data-stop href="#">x</a> <a href="#">y</a></li>'.repeat(3)}</ul>`,
  );
  const stops = [...document.querySelectorAll<HTMLElement>('[data-stop]')];
  let focused: number | null = null;
  for (const [index, stop] of stops.entries())
    stop.focus = () => {
      focused = index;
    };
  const stop = stops[from];
  expect(stop && moveBetweenStops(stop, key)).toBe(to !== null);
  expect(focused).toBe(to);
});
