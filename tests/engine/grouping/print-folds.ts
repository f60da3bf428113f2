import * as tuning from '../../../src/engine/grouping/tuning.ts';
import { seeded } from '../../seeded.ts';
import { groupsOfBundledCorpus, groupsWithoutPins, keysOf } from './bundled-groups.ts';
import { DRAW_SEED } from './draw.ts';
import { GOLD, type Judgement } from './gold.ts';
import { editorsJudgements, type GroupingFigures, measureGroups } from './measure.ts';

/**
 * Cross-validation of the grouper's weights: `node tests/engine/grouping/print-folds.ts`, some minutes. The events of the
 * corpus that no held-out fact touches are dealt into five folds by a seeded shuffle. For each fold every weight is moved a
 * step up and down, and left where the other four folds are grouped best; the fold itself then says what that is worth.
 */

const FOLDS = 5;

/** A step is this share of a weight, and at least this much; weights per day are smaller than that and get half of themselves. */
const STEP = { share: 0.25, least: 0.2, ofSmall: 0.5 };

/** So much better a weight must do to be moved: less is noise of a few pairs. */
const GAIN = 0.0008;

/** A wrong pair is worse than a missed one (van Rijsbergen's beta). */
const BETA = 0.6;

/** A number in the tables of tuning.ts, which are constants to all but this script. */
interface Weight {
  readonly name: string;
  get(): number;
  set(value: number): void;
}

const weights = Object.entries(tuning).flatMap(([name, table]) => weightsIn(name, table));
const folds = deal();

for (const [index, fold] of folds.entries()) {
  const others = folds.filter((other) => other !== fold).flat();
  const before = figuresOf(fold);
  const start = weights.map((weight) => weight.get());
  weigh(others);
  const moved = weights.filter((weight, place) => weight.get() !== start[place]);
  const list = moved.map((weight) => `${weight.name} ${weight.get().toFixed(2)}`).join(', ');
  console.log(
    `fold ${index}: ${print(before)} | weighed on the others ${print(figuresOf(fold))} | moved: ${list}`,
  );
  for (const [place, weight] of weights.entries()) weight.set(start[place] ?? 0);
}

function weigh(judgements: readonly Judgement[]): void {
  let best = score(figuresOf(judgements));
  for (const weight of weights) {
    const value = weight.get();
    const size = Math.abs(value);
    const step = size < STEP.least ? size * STEP.ofSmall : Math.max(STEP.least, size * STEP.share);
    let kept = value;
    for (const tried of [value - step, value + step]) {
      weight.set(tried);
      const reached = score(figuresOf(judgements));
      if (reached <= best + GAIN) continue;
      best = reached;
      kept = tried;
    }
    weight.set(kept);
  }
}

function figuresOf(judgements: readonly Judgement[]): GroupingFigures {
  return measureGroups(keysOf(groupsWithoutPins()), judgements);
}

function score({ precision, recall }: GroupingFigures): number {
  return ((1 + BETA ** 2) * precision * recall) / (BETA ** 2 * precision + recall);
}

/** The judgements of five parts of the events. */
function deal(): Judgement[][] {
  const heldOut = GOLD.judgements.filter(({ part }) => part === 'held-out');
  const judgements = editorsJudgements(keysOf(groupsOfBundledCorpus({ pinned: true })), heldOut);
  const random = seeded(DRAW_SEED);
  const foldOf = new Map<string, number>();
  return judgements.reduce<Judgement[][]>(
    (dealt, judgement) => {
      const event = [judgement.fact, ...judgement.same].toSorted().join();
      const fold = foldOf.get(event) ?? Math.floor(random() * FOLDS);
      foldOf.set(event, fold);
      dealt[fold]?.push(judgement);
      return dealt;
    },
    Array.from({ length: FOLDS }, () => []),
  );
}

function weightsIn(name: string, table: unknown): Weight[] {
  if (typeof table !== 'object' || table === null) return [];
  const entries = table as Record<string, unknown>; // any table of tuning.ts
  return Object.entries(entries).flatMap(([key, value]) => {
    if (typeof value !== 'number') return weightsIn(`${name}.${key}`, value);
    // Numbers of days, shares and lengths are no weights; the first of a pair is a width.
    if (!/^(?:DAYS|PEOPLE|PLACES|ORGANISATIONS|DEEDS|WORDING|FOLLOWING|VAGUE)\b/.test(name)) return [];
    if (/^(?:most|clash|0)$|Days$/.test(key)) return [];
    return [
      {
        name: `${name}.${key}`,
        get: () => Number(entries[key]),
        set: (to: number) => {
          entries[key] = to;
        },
      },
    ];
  });
}

function print({ precision, recall }: GroupingFigures): string {
  return `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
}
