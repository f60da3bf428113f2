import { expect, it } from 'vitest';
import { markStyle } from '../../src/marking/mark-style.ts';

it('styles the marks in elements of these names alone, so that a browser leaves the rest of the page as it is', () => {
  expect(markStyle(['p', 'x-h2'])).toContain('  p::highlight(backstory),x-h2::highlight(backstory) {');
});

it.each(['x-téaser', 'o:p', 'P', '', 'p{}*{display:none}p'])(
  'styles all marks where one stands in %j',
  (name) => {
    expect(markStyle([name])).toBe(markStyle(['*']));
  },
);
