import { groupsOfBundledCorpus, keysOf } from './bundled-groups.ts';
import { GOLD } from './gold.ts';
import { editorsJudgements, type GroupingFigures, LARGE_EVENT, measureGroups } from './measure.ts';

/** Prints the figures of the bundled corpus: `node tests/engine/grouping/print-figures.ts`. */

const pinned = keysOf(groupsOfBundledCorpus({ pinned: true }));
const alone = keysOf(groupsOfBundledCorpus({ pinned: false }));

for (const [name, groups] of [
  ['grouper alone', alone],
  ['with the pins of the corpus', pinned],
] as const)
  for (const part of ['tuning', 'held-out'] as const)
    for (const large of [true, false]) {
      const judgements = GOLD.judgements.filter(
        (judgement) => judgement.part === part && (large || judgement.same.length + 1 < LARGE_EVENT),
      );
      print(
        [name, part, large ? 'all events' : 'without the four largest'],
        measureGroups(groups, judgements),
      );
    }

const heldOut = GOLD.judgements.filter(({ part }) => part === 'held-out');
print(
  ['grouper alone', "the corpus's other events", 'no held-out fact'],
  measureGroups(alone, editorsJudgements(pinned, heldOut)),
);

function print(what: readonly string[], { precision, recall, right, wrong, missed }: GroupingFigures): void {
  console.log(
    [
      ...what,
      `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
      `${right} right, ${wrong} wrong, ${missed} missed`,
    ].join(' | '),
  );
}
