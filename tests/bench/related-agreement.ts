import type { Event } from '../../src/model/pack.ts';
import { SECOND_JUDGE } from '../engine/ranking/judged/judgements.ts';
import {
  GOOD,
  type Grading,
  gradeOf,
  meanQuality,
  measureOrder,
  precisionOf,
} from '../engine/ranking/judged/measure.ts';
import { type JudgedPair, ourOrder } from '../engine/ranking/judged/pairs.ts';

/**
 * How far two readers of the same pairs agree, and what a ranking is worth to each: the error of the judgements themselves,
 * within which no ranking can be told from another.
 */

/** A pair that another reader has judged too. */
interface TwiceJudged extends JudgedPair {
  readonly second: Grading;
}

type Order = (pair: TwiceJudged) => Event[];

/** What the two gave to one event. */
type Both = readonly [first: number, second: number];

const GRADES = [0, 1, 2, 3] as const;

/** What a ranking without fault in the eyes of one judge is worth to the other: the ceiling that one judge's error allows. */
const IDEALS: Readonly<Record<string, Order>> = {
  'ideal of the first': bestBy(({ judgement }) => judgement.grades),
  'ideal of the second': bestBy(({ second }) => second),
};

/** Prints the agreement event by event, then what each ranking is worth by one judge, the other, either and both. */
export function benchAgreement(
  pairs: readonly JudgedPair[],
  orders: Readonly<Record<string, (pair: JudgedPair) => Event[]>>,
): void {
  const twice = pairs.flatMap(withSecondJudge);
  const events = twice.flatMap(bothOf);
  const wanted = events.map(([first, second]): Both => [isGood(first), isGood(second)]);
  console.log(
    `\nSecond judge: ${twice.length} pairs, kappa ${kappaOf(events)}, of wanted or not ${kappaOf(wanted)}`,
  );
  console.table(GRADES.map((grade) => ({ grade, ...wantedByOther(events, grade) })));
  console.table([
    ...Object.entries({ ...orders, ...IDEALS }).map(([ranking, order]) => ({
      ranking,
      ...qualityByBoth(twice, order),
    })),
    ...['tuning', 'held-out', 'blind'].map((part) => ({
      ranking: `backstory, ${part}`,
      ...qualityByBoth(
        twice.filter(({ judgement }) => judgement.part === part),
        ourOrder,
      ),
    })),
  ]);
}

function withSecondJudge(pair: JudgedPair): TwiceJudged[] {
  const { page, entity, at } = pair.judgement;
  const second = SECOND_JUDGE.judgements.find(
    (other) => other.page === page && other.entity === entity && other.at === at,
  );
  return second ? [{ ...pair, second: second.grades }] : [];
}

function bothOf({ judgement, second }: TwiceJudged): Both[] {
  return Object.entries(second).map(([key, grade]) => [judgement.grades[key] ?? 0, grade]);
}

/** Cohen's kappa, weighted by the squares of the differences (Cohen 1968): 0 is chance, 1 is one mind. */
function kappaOf(events: readonly Both[]): string {
  const observed = mean(events.map(([first, second]) => (first - second) ** 2));
  const byChance = mean(events.map(([first]) => mean(events.map(([, second]) => (first - second) ** 2))));
  return (1 - observed / byChance).toFixed(3);
}

/** How often what one judge gives this grade is of grade 2 or better to the other. */
function wantedByOther(events: readonly Both[], grade: number): Record<string, string | number> {
  const share = (others: readonly number[]): string => mean(others.map(isGood)).toFixed(3);
  const byFirst = events.filter(([first]) => first === grade).map(([, second]) => second);
  const bySecond = events.filter(([, second]) => second === grade).map(([first]) => first);
  return {
    'given by the first': byFirst.length,
    'wanted by the second': share(byFirst),
    'given by the second': bySecond.length,
    'wanted by the first': share(bySecond),
  };
}

function qualityByBoth(pairs: readonly TwiceJudged[], order: Order): Record<string, string | number> {
  const by = (join: (first: number, second: number) => number) =>
    meanQuality(pairs.map((pair) => measureOrder(order(pair), joined(pair, join))));
  const first = by((own) => own);
  const second = by((_, other) => other);
  return {
    pairs: pairs.length,
    'nDCG@5 first': first.ndcg.toFixed(3),
    'nDCG@5 second': second.ndcg.toFixed(3),
    'nDCG@5 mean': by((a, b) => (a + b) / 2).ndcg.toFixed(3),
    'P@1 first': precisionOf(first),
    'P@1 second': precisionOf(second),
    'P@1 either': precisionOf(by(Math.max)),
    'P@1 both': precisionOf(by(Math.min)),
  };
}

/** The grades of the two as one, of the events that both have graded. */
function joined(
  { judgement, second }: TwiceJudged,
  join: (first: number, second: number) => number,
): Grading {
  return Object.fromEntries(
    Object.entries(second).map(([key, grade]) => [key, join(judgement.grades[key] ?? 0, grade)]),
  );
}

/** Best first in the eyes of one judge; what he holds equally good stays in the order of the knowledge base. */
function bestBy(gradingOf: (pair: TwiceJudged) => Grading): Order {
  return (pair) => {
    const grading = gradingOf(pair);
    return pair.ask.events.toSorted((a, b) => gradeOf(b, grading) - gradeOf(a, grading));
  };
}

function isGood(grade: number): number {
  return grade >= GOOD ? 1 : 0;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
