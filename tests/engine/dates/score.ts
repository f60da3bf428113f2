import type { GoldDocument } from './gold.ts';

/** What a tagger said of one document. */
export interface Predicted {
  readonly start: number;
  readonly end: number;
  readonly timex: string;
}

/** F1 in per cent: same span; overlapping span; overlapping span with the same value. */
export interface Scores {
  readonly strict: number;
  readonly relaxed: number;
  readonly value: number;
}

/** A gold expression that was missed or misread, or a prediction without gold; for the tuning half only. */
export interface Difference {
  readonly kind: 'missed' | 'extent' | 'value' | 'spurious';
  readonly doc: string;
  readonly start: number;
  readonly end: number;
  readonly gold?: string;
  readonly predicted?: string;
}

/** Scores by the rules of TempEval-3 task A, as ../shared/dates/score_timex.mjs does: same spans first, then text order. */
export function score(
  documents: readonly GoldDocument[],
  predict: (document: GoldDocument) => readonly Predicted[],
): { readonly scores: Scores; readonly differences: readonly Difference[] } {
  const differences: Difference[] = [];
  let [golds, predictions, strict, relaxed, value] = [0, 0, 0, 0, 0];
  for (const document of documents) {
    const predicted = predict(document);
    const pairs = pair(document.gold, predicted);
    golds += document.gold.length;
    predictions += predicted.length;
    relaxed += pairs.size;
    for (const gold of document.gold) {
      const mine = pairs.get(gold);
      const where = { doc: document.doc, start: gold.start, end: gold.end, gold: gold.value };
      if (!mine) {
        differences.push({ kind: 'missed', ...where });
        continue;
      }
      if (sameSpan(gold, mine)) strict++;
      else
        differences.push({ kind: 'extent', ...where, predicted: document.text.slice(mine.start, mine.end) });
      if (gold.value === mine.timex) value++;
      else differences.push({ kind: 'value', ...where, predicted: mine.timex });
    }
    const used = new Set(pairs.values());
    for (const mine of predicted)
      if (!used.has(mine))
        differences.push({
          kind: 'spurious',
          doc: document.doc,
          start: mine.start,
          end: mine.end,
          predicted: mine.timex,
        });
  }
  const f1 = (hits: number): number => (golds + predictions === 0 ? 0 : (200 * hits) / (golds + predictions));
  return { scores: { strict: f1(strict), relaxed: f1(relaxed), value: f1(value) }, differences };
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

const sameSpan = (a: Extent, b: Extent): boolean => a.start === b.start && a.end === b.end;

function pair<G extends Extent, P extends Extent>(golds: readonly G[], predicted: readonly P[]): Map<G, P> {
  const pairs = new Map<G, P>();
  const used = new Set<P>();
  for (const fits of [
    sameSpan,
    (gold: Extent, mine: Extent) => mine.start < gold.end && mine.end > gold.start,
  ])
    for (const gold of golds) {
      if (pairs.has(gold)) continue;
      const mine = predicted.find((one) => !used.has(one) && fits(gold, one));
      if (!mine) continue;
      pairs.set(gold, mine);
      used.add(mine);
    }
  return pairs;
}
