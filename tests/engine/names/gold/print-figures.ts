import { type MeasuredPage, measurePages, measureTexts } from './measure.ts';
import { printError } from './print-error.ts';
import { reliabilityOf } from './reliability.ts';
import { CLASSES, figuresOf, type Outcome } from './score.ts';
import { readSharedPages } from './shared-pages.ts';
import { STORIES } from './stories.ts';
import { BEARERS, DAILIES, LEADS, PAPERS, PASSING, WIRE } from './wire.ts';

/**
 * Prints how well names are found on the pages of the gold, in the stories, reports and leads of our own, the errors of the tuning halves, and
 * how often each confidence was right: `node tests/engine/names/gold/print-figures.ts`. The held-out halves have figures
 * only; their errors are not to be looked at.
 */

const pages = readSharedPages();
const changed = pages.filter(({ same }) => !same).map(({ page }) => page.id);
if (pages.length === 0) console.log('None of the pages of the gold is at hand (../shared/pages).');
if (changed.length > 0)
  console.log(`Left out, as their text is no longer the one judged: ${changed.join(', ')}`);

const published = measurePages(pages);
if (published.length > 0) printAll('pages', published);
printAll('stories', measureTexts(STORIES));
printAll('wire', measureTexts(WIRE));
printAll('leads', measureTexts(LEADS));
printAll('passing', measureTexts(PASSING));
printAll('bearers', measureTexts(BEARERS));
printAll('papers', measureTexts(PAPERS));
printAll('dailies', measureTexts(DAILIES));

function printAll(of: string, measured: readonly MeasuredPage[]): void {
  const languages = [...new Set(measured.map(({ page }) => page.language))].sort();
  for (const half of ['tuning', 'heldOut']) {
    const there = measured.filter(({ page }) => page.half === half);
    if (there.length === 0) continue;
    const outcomes = there.flatMap((page) => page.outcomes);
    for (const [name, isIn] of Object.entries(CLASSES))
      printFigures(`${of}, ${half} | ${name}`, outcomes.filter(isIn));
    for (const language of languages)
      printFigures(
        `${of}, ${half} | ${language}`,
        outcomes.filter((outcome) => outcome.language === language),
      );
    printReliability(`${of}, ${half}`, there);
    if (half === 'tuning')
      for (const page of there) for (const error of page.outcomes) printError(error, page.text);
  }
}

function printFigures(title: string, outcomes: readonly Outcome[]): void {
  const { precision, recall, right, wrong, missed, trapped, offered } = figuresOf(outcomes);
  console.log(
    [
      title,
      `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
      `${right} right, ${wrong} wrong (${trapped} in traps), ${missed} missed (${offered} offered as not sure)`,
    ].join(' | '),
  );
}

function printReliability(title: string, there: readonly MeasuredPage[]): void {
  for (const { confidence, made, right } of reliabilityOf(there))
    console.log(`${title} | confidence ${confidence} | right ${right} of ${made}`);
}
