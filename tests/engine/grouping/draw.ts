import { seeded } from '../../seeded.ts';

/** Which facts are judged for the gold of grouping: a seed decides, so that nobody picked them. */

/** The seed of the draw: the number of the issue that asks for it. */
export const DRAW_SEED = 4;

/** A tenth of the 1,460 facts. */
const DRAW_SIZE = 146;

/** Facts to tune a grouper on, and facts that only measure it. */
type Part = 'tuning' | 'held-out';

/** A fact that was drawn. */
export interface DrawnFact {
  /** `<article id>#<index from 0 of the fact within its article>`. */
  readonly fact: string;
  readonly part: Part;
}

/** What the draw needs of an article. */
interface ArticleWithFacts {
  readonly id: string;
  readonly facts: readonly unknown[];
}

/** The keys of all facts of these articles. */
export function factKeys(articles: readonly ArticleWithFacts[]): string[] {
  return articles.flatMap(({ id, facts }) => facts.map((_, index) => `${id}#${index}`));
}

/** The first 146 keys after a Fisher-Yates shuffle of the sorted keys by mulberry32: even places (from 0) tune, odd ones are held out. */
export function drawFacts(keys: readonly string[], seed = DRAW_SEED): DrawnFact[] {
  const random = seeded(seed);
  // Order of code units, not of a locale: the draw must be the same on every machine.
  const shuffled = [...keys].sort((a, b) => (a < b ? -1 : Number(a > b)));
  for (let last = shuffled.length - 1; last > 0; last--) {
    const pick = Math.floor(random() * (last + 1));
    const [one, other] = [shuffled[last], shuffled[pick]];
    if (one === undefined || other === undefined) throw new Error('a place outside the keys');
    shuffled[last] = other;
    shuffled[pick] = one;
  }
  return shuffled
    .slice(0, DRAW_SIZE)
    .map((fact, place) => ({ fact, part: place % 2 === 0 ? 'tuning' : 'held-out' }));
}
