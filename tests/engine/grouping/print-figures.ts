import { groupsOfBundledCorpus, keysOf } from './bundled-groups.ts';
import { GOLD } from './gold.ts';
import { LARGE_EVENT, measureGroups } from './measure.ts';

/** Prints the figures of the bundled corpus: `node tests/engine/grouping/print-figures.ts`. */

for (const pinned of [false, true]) {
  const groups = keysOf(groupsOfBundledCorpus({ pinned }));
  for (const part of ['tuning', 'held-out'] as const)
    for (const large of [true, false]) {
      const judgements = GOLD.judgements.filter(
        (judgement) => judgement.part === part && (large || judgement.same.length + 1 < LARGE_EVENT),
      );
      const { precision, recall, right, wrong, missed } = measureGroups(groups, judgements);
      console.log(
        [
          pinned ? 'with the pins of the corpus' : 'grouper alone',
          part,
          large ? 'all events' : 'without the four largest',
          `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
          `${right} right, ${wrong} wrong, ${missed} missed`,
        ].join(' | '),
      );
    }
}
