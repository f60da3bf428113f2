import type { TextEvent } from '../../../../src/engine/reading/read-events.ts';
import { isDateRight, measure, type ReadingFigures, total } from '../measure.ts';
import { ownTexts } from '../own-texts/own-texts.ts';
import { GOLD_PAGES, halvesOf } from './gold.ts';
import { goldReader } from './read-gold.ts';
import { type JudgedText, pageTexts, seedTexts } from './texts.ts';

/**
 * Prints how well events are read, and what is wrong in the half for building: `node tests/engine/reading/gold/print-figures.ts`.
 * The held-out half has figures only; its errors are not to be looked at.
 */

const read = goldReader();
const texts = pageTexts();
if (texts.length === 0) console.log('None of the judged pages is at hand (../shared/pages).');
const { building, heldOut } = halvesOf(GOLD_PAGES.map(({ id }) => id));
const half = (ids: readonly string[]): JudgedText[] =>
  texts.filter(({ judged }) => 'id' in judged && ids.includes(judged.id));

const own = ownTexts();
const ownHalves = halvesOf(own.map(idOf));
const ownHalf = (ids: readonly string[]): JudgedText[] => own.filter((text) => ids.includes(idOf(text)));

print('source documents, undated', seedTexts(), { undated: true, errors: true });
print('pages, building', half(building), { undated: false, errors: true });
print('pages, held out', half(heldOut), { undated: false, errors: false });
print('our own texts, building', ownHalf(ownHalves.building), { undated: false, errors: true });
print('our own texts, held out', ownHalf(ownHalves.heldOut), { undated: false, errors: false });

function idOf({ judged }: JudgedText): string {
  return 'id' in judged ? judged.id : judged.article;
}

function print(
  title: string,
  group: readonly JudgedText[],
  { undated, errors }: { readonly undated: boolean; readonly errors: boolean },
): void {
  const figures: ReadingFigures[] = [];
  for (const one of group) {
    const name = idOf(one);
    if (!one.same) console.log(`  ${name}: the text is no longer the one judged`);
    const { events, published } = read(one, undated ? null : one.judged.published);
    if (undated) console.log(`  ${name}: ${published?.edtf} (true: ${one.judged.published})`);
    const measured = measure(one.judged, events);
    figures.push(measured.figures);
    if (!errors) continue;
    console.log(`  ${name} ${one.language}: ${line(measured.figures)}`);
    for (const { gold, event } of measured.matches) {
      const told = `${gold.date} ${gold.status}: ${quote(one.text, gold.spans[0])}`;
      if (!event) console.log(`    missed ${told}`);
      else if (event.status !== gold.status || !isDateRight(event.date, gold))
        console.log(`    not ${told}, but ${shown(event)}`);
    }
    for (const event of measured.wrong) console.log(`    wrong ${shown(event)}`);
  }
  console.log(`${title}: ${line(total(figures))}`);
}

function line({
  gold,
  found,
  status,
  date,
  cast,
  castNamed,
  read: all,
  wrong,
  forbidden,
  doubled,
}: ReadingFigures): string {
  return [
    `${found} of ${gold} found`,
    `${status} statuses and ${date} dates right`,
    `${castNamed} of ${cast} names`,
    `${all} read, ${wrong} wrong, ${forbidden} forbidden, ${doubled} told twice`,
  ].join(', ');
}

function shown({ date, status, title, rules }: TextEvent): string {
  return `${date} ${status} ${title} (${rules.join('; ')})`;
}

function quote(text: string, span: readonly [number, number] | undefined): string {
  return span === undefined ? '' : text.slice(...span);
}
