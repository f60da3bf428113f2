import type { TextEvent } from '../../../../src/engine/reading/read-events.ts';
import '../../../from-base64.ts';
import { printError } from '../../names/gold/print-error.ts';
import { type WholeOutcome, wholeFigures, wholeReader } from './measure-whole.ts';
import { WHOLE_TEXTS } from './whole-texts.ts';

/**
 * Prints how well names and events are read on one text, and what is wrong in the half for tuning:
 * `node tests/engine/reading/whole/print-figures.ts`. The held-out half has figures only; its errors are not to be looked at.
 */

const outcomes = WHOLE_TEXTS.map(wholeReader());
for (const half of ['tuning', 'heldOut'] as const) {
  const there = outcomes.filter(({ text }) => text.page.half === half);
  if (half === 'tuning') for (const one of there) printErrors(one);
  for (const [name, isIn] of [
    ['all', () => true],
    ['English', ({ text }: WholeOutcome) => text.page.language === 'en'],
    ['other languages', ({ text }: WholeOutcome) => text.page.language !== 'en'],
  ] as const)
    printFigures(`${half}, ${name}`, there.filter(isIn));
}

function printFigures(title: string, of: readonly WholeOutcome[]): void {
  const { right, wrong, missed, events, found, exact, somewhere, placed, read, none, naming } =
    wholeFigures(of);
  console.log(
    [
      `${title} (${of.length} texts)`,
      `names precision ${(right / (right + wrong)).toFixed(3)}, recall ${(right / (right + missed)).toFixed(3)} (${right} right, ${wrong} wrong, ${missed} missed)`,
      `day and status of ${found} of ${events} events, people of ${exact} exactly, place of ${placed} of ${somewhere}`,
      `${read} read, ${none} of them none of the gold's, ${naming} name somebody without part`,
    ].join(' | '),
  );
}

function printErrors({ text: { page, text }, names, matches, wrong, naming }: WholeOutcome): void {
  for (const error of names) printError(error, text);
  const print = (kind: string, words: string): void => console.log(`${page.id} ${kind}: ${words}`);
  for (const { gold, event, near, isExact, isPlaced } of matches) {
    const told = `${gold.date} ${gold.status} “${gold.told}” ${gold.who.join(' ')}`;
    if (!event) print('missed', `${told}${near.map((one) => ` | ${shown(one)}`).join('')}`);
    else if (!isExact) print('who', `${told} | ${shown(event)}`);
    else if (gold.place && !isPlaced) print('where', `${told} in ${gold.place} | ${shown(event)}`);
  }
  for (const event of wrong) print('none', shown(event));
  for (const { event, strangers } of naming) print('names', `${strangers.join(' ')} | ${shown(event)}`);
}

function shown({ date, status, title, participants, places, rules }: TextEvent): string {
  return `${date} ${status} ${title} [${participants.join(' ')} @ ${places.join(' ')}] (${rules.join('; ')})`;
}
