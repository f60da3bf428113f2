import { describe, expect, test } from 'vitest';
import { selectForCard } from '../../../../src/engine/ranking/select-for-card.ts';
import { knownEdtf } from '../../../../src/model/edtf.ts';
import { BASELINES } from './baselines.ts';
import { keysOf, ROUNDS, SECOND_JUDGE, WRITTEN_PAGES } from './judgements.ts';
import { meanQuality, measureOrder } from './measure.ts';
import { baselineOrder, type JudgedPair, openPairs, ourOrder } from './pairs.ts';

const pairs = openPairs({ real: false });

/**
 * Floors under what is reached, so that a change of the corpus is no failure and a worse ranking is one. In the first two
 * rounds above the simple rankings by little: many of those pages are of the day of their event, and there the nearest is
 * often right. The third round and the fourth are harder, and the simple rankings are far below. Nothing is tuned on the fifth
 * and the tenth; of the tenth a sixth of the pairs holds nothing wanted. The eighth is of pages as newspapers print them, the
 * ninth of odd kinds and names in passing. Half of the sixth's pages have no date; on the held-out half what came next is missed
 * on five of eleven cards.
 */
const MEASURED = [
  { rounds: [1, 2], part: 'tuning', floors: { ndcg: 0.85, first: 0.9, above: 0.05, next: 0.9 } },
  { rounds: [1, 2], part: 'held-out', floors: { ndcg: 0.85, first: 0.9, above: 0.05, next: 0.9 } },
  { rounds: [3, 4], part: 'tuning', floors: { ndcg: 0.8, first: 0.82, above: 0.18, next: 0.9 } },
  { rounds: [3, 4], part: 'held-out', floors: { ndcg: 0.75, first: 0.75, above: 0.15, next: 0.9 } },
  { rounds: [6], part: 'tuning', floors: { ndcg: 0.73, first: 0.75, above: 0.2, next: 0.9 } },
  { rounds: [6], part: 'held-out', floors: { ndcg: 0.7, first: 0.62, above: 0.15, next: 0.5 } },
  { rounds: [7], part: 'tuning', floors: { ndcg: 0.8, first: 0.77, above: 0.08, next: 0.85 } },
  { rounds: [7], part: 'held-out', floors: { ndcg: 0.74, first: 0.66, above: 0.15, next: 0.65 } },
  { rounds: [8], part: 'read', floors: { ndcg: 0.82, first: 0.87, above: 0.13, next: 0.95 } },
  { rounds: [9], part: 'read', floors: { ndcg: 0.74, first: 0.58, above: 0.18, next: 0.9 } },
  { rounds: [5], part: 'blind', floors: { ndcg: 0.76, first: 0.8, above: 0.08, next: 0.8 } },
  { rounds: [10], part: 'blind', floors: { ndcg: 0.74, first: 0.72, above: 0.17, next: 0.9 } },
] as const;

describe.each(MEASURED)('the $part part of rounds $rounds', ({ rounds, part, floors }) => {
  const ofPart = pairs.filter(
    ({ round, judgement }) => judgement.part === part && rounds.some((one) => one === round),
  );
  const qualityOf = (order: (pair: JudgedPair) => ReturnType<typeof ourOrder>) =>
    meanQuality(ofPart.map((pair) => measureOrder(order(pair), pair.judgement.grades)));
  const ours = qualityOf(ourOrder);

  test('the first five are those that a reader wants, and the first is one of them', () => {
    expect(ours.ndcg).toBeGreaterThan(floors.ndcg);
    expect(ours.first).toBeGreaterThan(floors.first);
  });

  test('no simple ranking is as good', () => {
    const best = Math.max(
      ...Object.keys(BASELINES).map((name) => qualityOf((pair) => baselineOrder(pair, name)).ndcg),
    );
    expect(ours.ndcg).toBeGreaterThan(best + floors.above);
  });

  test('the card shows what came next wherever something did that is worth it', () => {
    const shown = ofPart.map(nextIsShown).filter((is) => is !== undefined);
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.filter((is) => is).length / shown.length).toBeGreaterThanOrEqual(floors.next);
  });
});

test('every judgement is of a page and a name, and finds its events in the corpus', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(60);
  for (const { judgement, ask } of pairs) {
    const known = new Set(ask.events.flatMap(keysOf));
    const lost = Object.keys(judgement.grades).filter((key) => !known.has(key));
    expect([WRITTEN_PAGES.has(judgement.page), judgement.entity, lost.length <= LOST]).toEqual([
      true,
      judgement.entity,
      true,
    ]);
  }
});

test('what the second judge graded are pairs and events of the first', () => {
  const rounds = ROUNDS.flatMap(({ judgements }) => judgements);
  for (const { page, entity, at, part, grades } of SECOND_JUDGE.judgements) {
    const first = rounds.find((one) => one.page === page && one.entity === entity && one.at === at);
    expect([page, first?.part]).toEqual([page, part]);
    expect(Object.keys(first?.grades ?? {})).toEqual(expect.arrayContaining(Object.keys(grades)));
  }
});

/** Events of one pair that a change of the corpus may have taken, before its grades must be made again. */
const LOST = 3;

/** True where the card holds one of the events after the page that a reader wants; undefined where there is none. */
function nextIsShown({ ask, judgement: { grades } }: JudgedPair): boolean | undefined {
  const { after } = selectForCard(ask);
  const wanted = (keys: readonly string[]): boolean => keys.some((key) => (grades[key] ?? 0) >= 2);
  const page = ask.page.date && knownEdtf(ask.page.date.edtf);
  const isAfter = (date: string): boolean => page !== null && knownEdtf(date).earliest > page.latest;
  if (!ask.events.some((event) => isAfter(event.date) && wanted(keysOf(event)))) return undefined;
  return after.some(({ event }) => wanted(keysOf(event)));
}
