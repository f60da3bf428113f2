import { expect, test } from 'vitest';
import type { CardGround } from '../../src/card/ground.ts';
import { pageScheme } from '../../src/card/page-scheme.ts';

const BOX = { left: 0, top: 0, right: 388, bottom: 300 };

/** How a card is drawn over grounds that lie in each other, the innermost first. */
function schemeOver(...grounds: readonly string[]): 'light' | 'dark' {
  const layers = grounds.map((backgroundColor) => ({ backgroundColor }));
  const documentElement = { colorScheme: 'normal' };
  const defaultView = { getComputedStyle: (element: unknown) => element };
  const ground = { document: { defaultView, documentElement }, elementsAt: () => layers };
  return pageScheme(ground as unknown as CardGround, BOX);
}

test.each([
  ['white', 'light', ['rgb(255, 255, 255)']],
  ['black', 'dark', ['rgb(0, 0, 0)']],
  ['a light box on black', 'light', ['rgb(240, 240, 240)', 'rgb(0, 0, 0)']],
  ['a faint shade of black over white', 'light', ['rgba(0, 0, 0, 0.1)', 'rgb(255, 255, 255)']],
  ['a faint gleam over black', 'dark', ['rgba(255, 255, 255, 0.1)', 'rgb(0, 0, 0)']],
  ['nothing at all', 'light', ['rgba(0, 0, 0, 0)']],
])('over %s a card is %s', (_, scheme, grounds) => expect(schemeOver(...grounds)).toBe(scheme));
