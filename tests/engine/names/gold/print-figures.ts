import { measurePages } from './measure.ts';
import { CLASSES, figuresOf, type Outcome } from './score.ts';
import { readSharedPages } from './shared-pages.ts';

/**
 * Prints how well names are found on the pages of the gold, and the errors of the tuning half:
 * `node tests/engine/names/gold/print-figures.ts`. The held-out half has figures only; its errors are not to be looked at.
 */

/** Characters of the page around an error. */
const CONTEXT = 40;

const pages = readSharedPages();
const changed = pages.filter(({ same }) => !same).map(({ page }) => page.id);
if (pages.length === 0) console.log('None of the pages of the gold is at hand (../shared/pages).');
if (changed.length > 0)
  console.log(`Left out, as their text is no longer the one judged: ${changed.join(', ')}`);

const measured = measurePages(pages);
for (const half of pages.length > 0 ? ['tuning', 'heldOut'] : []) {
  const outcomes = measured.filter((outcome) => outcome.half === half);
  for (const [name, isIn] of Object.entries(CLASSES)) {
    const { precision, recall, right, wrong, missed, trapped, offered } = figuresOf(outcomes.filter(isIn));
    console.log(
      [
        half,
        name,
        `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
        `${right} right, ${wrong} wrong (${trapped} in traps), ${missed} missed (${offered} offered as not sure)`,
      ].join(' | '),
    );
  }
  if (half === 'tuning') for (const outcome of outcomes) if (outcome.verdict !== 'right') printError(outcome);
}

function printError({ verdict, page, language, start, end, expected, got, offered }: Outcome): void {
  const text = pages.find((other) => other.page.id === page)?.text ?? '';
  const around = text.slice(Math.max(0, start - CONTEXT), end + CONTEXT).replace(/\s+/g, ' ');
  const what = `${verdict} "${text.slice(start, end)}": expected ${expected}, got ${got}${offered ? ' (offered)' : ''}`;
  console.log(`  ${page}:${start} ${language} ${what} | ${around}`);
}
