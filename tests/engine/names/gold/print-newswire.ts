import { annotateNames } from '../../../../src/engine/names/annotate-names.ts';
import { buildNameIndex } from '../../../../src/engine/names/index/name-index.ts';
import { readerOf } from '../../../../src/engine/names/index/shipped-index.ts';
import type { Entity } from '../../../../src/model/pack.ts';
import { NEWSWIRE, NEWSWIRE_NAMESAKES, NEWSWIRE_PACK } from './newswire.ts';
import { printError } from './print-error.ts';
import { CLASSES, figuresOf, judgePage, type Outcome } from './score.ts';

/**
 * Prints precision, recall and F1 on news over a closed pack, alone and with the namesakes added:
 * `node tests/engine/names/gold/print-newswire.ts`. With `errors` it prints those of the tuning half with the pack alone. Those
 * of the held-out half are printed by nothing.
 */

const packs: Readonly<Record<string, readonly Entity[]>> = {
  'the pack': NEWSWIRE_PACK,
  'with namesakes': [...NEWSWIRE_PACK, ...NEWSWIRE_NAMESAKES],
};

for (const [of, pack] of Object.entries(packs)) {
  const outcomes = readWith(pack);
  for (const half of ['tuning', 'heldOut'])
    for (const [name, isIn] of Object.entries(CLASSES))
      printFigures(
        `${of}, ${half} | ${name}`,
        outcomes.filter((outcome) => outcome.half === half && isIn(outcome)),
      );
}

if (process.argv.includes('errors')) {
  const texts = new Map(NEWSWIRE.map(({ page, text }) => [page.id, text]));
  for (const outcome of readWith(NEWSWIRE_PACK))
    if (outcome.half === 'tuning') printError(outcome, texts.get(outcome.page) ?? '');
}

function readWith(pack: readonly Entity[]): Outcome[] {
  const reader = readerOf(buildNameIndex(pack));
  const names = new Map(pack.map(({ id, name }) => [id, name]));
  return NEWSWIRE.flatMap(({ page, text }) =>
    judgePage(page, text, annotateNames(reader, text), (id) => names.get(id) ?? id),
  );
}

function printFigures(title: string, outcomes: readonly Outcome[]): void {
  const { precision, recall, right, wrong, missed, offered } = figuresOf(outcomes);
  const f1 = (2 * right) / (2 * right + wrong + missed);
  console.log(
    [
      title,
      `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`,
      `${right} right, ${wrong} wrong, ${missed} missed (${offered} offered as not sure)`,
    ].join(' | '),
  );
}
