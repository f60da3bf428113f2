import { seeded } from '../../../seeded.ts';

/** Which pages names may be tuned on, and of which only figures are looked at: a seed decides, so that nobody picked them. */

/** The seed of the draw: the number of the issue that asks for the gold. */
const DRAW_SEED = 5;

/** Pages to tune on, and pages that only measure. */
export type Half = 'tuning' | 'heldOut';

/** What the draw needs of a page. */
interface PageToDraw {
  readonly id: string;
  readonly language: string;
}

/**
 * The half of each page, by its id. Languages take turns: each one's pages are shuffled (mulberry32) and dealt to the two
 * halves in turn, and the next language goes on where the last one stopped. So no half has one page of a language more
 * than it must, and the languages with a single page are shared out too.
 */
export function drawHalves(pages: readonly PageToDraw[], seed = DRAW_SEED): Map<string, Half> {
  const random = seeded(seed);
  const halves = new Map<string, Half>();
  for (const language of [...new Set(pages.map((page) => page.language))].sort()) {
    const ids = pages.filter((page) => page.language === language).map(({ id }) => id);
    const keyed = ids.sort().map((id) => ({ id, key: random() }));
    for (const { id } of keyed.sort((a, b) => a.key - b.key))
      halves.set(id, halves.size % 2 === 0 ? 'tuning' : 'heldOut');
  }
  return halves;
}
