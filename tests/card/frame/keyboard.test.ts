import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { scrollWithin } from '../../../src/card/frame/keyboard.ts';

/** A list whose scroller is 100 px high; each item stands where its words say, px from the scroller's upper edge. */
function listOf(items: string): { readonly scroller: HTMLElement; readonly rows: readonly Element[] } {
  const { document } = parseHTML(`<main><ol>${items}</ol></main>`);
  const [scroller] = document.querySelectorAll<HTMLElement>('main');
  const rows = [...document.querySelectorAll('li')];
  if (!scroller) throw new Error('no list');
  for (const row of rows) {
    const [top = 0, bottom = 0] = (row.textContent ?? '').split('-').map(Number);
    Object.assign(row, { getBoundingClientRect: () => ({ top, bottom }) });
  }
  Object.assign(scroller, { scrollTop: 0, getBoundingClientRect: () => ({ top: 0, bottom: 100 }) });
  return { scroller, rows };
}

test.each([
  ['a row that is seen whole stays', '<li>0-50<li>50-90', 1, 0],
  ['a row below the edge comes whole, under a whole one', '<li>0-45<li>45-85<li>85-130', 2, 45],
  ['of a row that is too high the top is seen', '<li>0-45<li>45-300<li>300-340', 1, 45],
])('%s', (_, items, number, scrolled) => {
  const { scroller, rows } = listOf(items.replaceAll('<li', '</li><li'));
  scrollWithin(scroller, rows[number] as Element);
  expect(scroller.scrollTop).toBe(scrolled);
});
