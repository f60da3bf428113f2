import { readDates } from '../../../src/engine/dates/read-dates.ts';
import { GOLD_SETS, type GoldDocument, goldHalves } from './gold.ts';
import { type Predicted, score } from './score.ts';

/**
 * `node tests/engine/dates/measure.ts [--errors] [--rules]`: F1 of each half of each set of ../shared/dates. The errors
 * of the tuning halves only are ever shown, and what each rule did there.
 */

const predict = (document: GoldDocument): readonly Predicted[] =>
  readDates(document.text, { published: document.dct, language: 'en' });

const figure = (value: number): string => value.toFixed(1).padStart(6);

console.log('set      half      strict relaxed value');
for (const set of GOLD_SETS) {
  const halves = goldHalves(set);
  if (!halves) throw new Error('There is no ../shared/dates next to this project.');
  const all = [...halves.tuning, ...halves.heldOut];
  for (const [half, documents] of Object.entries({ ...halves, all })) {
    const { scores, differences } = score(documents, predict);
    console.log(
      `${set.padEnd(9)}${half.padEnd(9)}${figure(scores.strict)} ${figure(scores.relaxed)} ${figure(scores.value)}`,
    );
    if (half === 'tuning' && process.argv.includes('--errors'))
      for (const one of differences) {
        const document = documents.find(({ doc }) => doc === one.doc);
        if (!document) continue;
        const { text, dct } = document;
        const context = `${text.slice(Math.max(0, one.start - 70), one.start)}[${text.slice(one.start, one.end)}]${text.slice(one.end, one.end + 40)}`;
        console.log(
          `${one.kind}\t${one.gold ?? ''}\t${one.predicted ?? ''}\t${dct}\t${context.replace(/\s+/g, ' ')}`,
        );
      }
  }
}
