import type { TextEvent } from '../../../../src/engine/reading/read-events.ts';
import { bundled } from '../../../cli/bundled.ts';
import { isDateRight, measure, type ReadingFigures, total } from '../measure.ts';
import { measurePeople, paragraphs } from '../own-texts/own-people.ts';
import { dispatchTexts, leadTexts, ownTexts, wireTexts } from '../own-texts/own-texts.ts';
import { GOLD_PAGES, GOLD_PAGES_SECOND, halvesOf } from './gold.ts';
import { goldReader } from './read-gold.ts';
import { type JudgedText, pageTexts, seedTexts } from './texts.ts';

/**
 * Prints how well events are read, and what is wrong in the half for building: `node tests/engine/reading/gold/print-figures.ts`.
 * The held-out half has figures only; its errors are not to be looked at.
 */

const read = goldReader();
const first = inHalves(pageTexts(GOLD_PAGES));
const second = inHalves(pageTexts(GOLD_PAGES_SECOND));
const own = inHalves(ownTexts());
const wires = inHalves(wireTexts());
const dispatches = inHalves(dispatchTexts());
if (first.building.length === 0) console.log('None of the judged pages is at hand (../shared/pages).');

print('source documents, undated', seedTexts(), { undated: true, errors: true });
print('pages, building', first.building, { undated: false, errors: true });
print('pages, held out', first.heldOut, { undated: false, errors: false });
print('pages judged later, building', second.building, { undated: false, errors: true });
print('pages judged later, held out', second.heldOut, { undated: false, errors: false });
print('our own texts, building', own.building, { undated: false, errors: true });
print('our own texts, held out', own.heldOut, { undated: false, errors: false });
print('wires of our own, building', wires.building, { undated: false, errors: true });
print('wires of our own, held out', wires.heldOut, { undated: false, errors: false });
print('dispatches of our own, building', dispatches.building, { undated: false, errors: true });
print('dispatches of our own, held out', dispatches.heldOut, { undated: false, errors: false });
print('first sentences of our own', leadTexts(), { undated: false, errors: true });
printPeople();

/** Whether each event of the paragraphs of people.yaml names those who take part, and nobody else. */
function printPeople(): void {
  const kinds = new Map(bundled().entities.map(({ id, kind }) => [id, kind]));
  const all = paragraphs();
  const halves = halvesOf(all.map(({ id }) => id));
  for (const [half, ids] of Object.entries(halves)) {
    let [gold, found, exact, falseClaims] = [0, 0, 0, 0];
    for (const one of all.filter(({ id }) => ids.includes(id))) {
      const { events } = read(one, one.published);
      const figures = measurePeople(one, events, (id) => kinds.get(id) === 'person');
      gold += figures.gold;
      found += figures.found;
      exact += figures.exact;
      falseClaims += figures.falseClaims.length;
      if (half !== 'building') continue;
      for (const error of figures.missed) console.log(`    not ${one.id} ${error}`);
      for (const error of figures.falseClaims) console.log(`    false ${one.id} ${error}`);
    }
    console.log(
      `people, ${half}: ${found} of ${gold} found, of ${exact} the people exactly, ${falseClaims} name another`,
    );
  }
}

function inHalves(texts: readonly JudgedText[]): Record<'building' | 'heldOut', JudgedText[]> {
  const { building, heldOut } = halvesOf(texts.map(idOf));
  const of = (ids: readonly string[]): JudgedText[] => texts.filter((text) => ids.includes(idOf(text)));
  return { building: of(building), heldOut: of(heldOut) };
}

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
