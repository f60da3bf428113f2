import type { DateMention } from '../../../src/engine/dates/date-mention.ts';
import { readDates } from '../../../src/engine/dates/read-dates.ts';
import { GOLD_SETS, type GoldDocument, goldHalves } from './gold.ts';
import { pageDocuments, pageHalves, sureOf } from './pages.ts';
import { score } from './score.ts';
import { rightOf, SENTENCE_SETS, saidOf, sentenceHalves } from './sentences.ts';
import { newsHalves, paragraphs, storyHalves } from './stories.ts';

/**
 * `node tests/engine/dates/measure.ts [--errors] [--rules]`: F1 of each half of each set of ../shared/dates and of our own
 * stories, of real pages and of our news in six languages, of our wires and press, and of the paragraphs, of which no half is held out. The errors of the tuning halves only are ever shown, and what each rule did there: how often it fired, met
 * gold, and gave its value.
 */

const predict = (document: GoldDocument): readonly DateMention[] =>
  sureOf(
    document,
    readDates(document.text, { published: document.dct, language: document.language ?? 'en' }),
  );

const figure = (value: number): string => value.toFixed(1).padStart(6);

console.log('set        half      strict relaxed value');
for (const set of [...GOLD_SETS, 'pages', 'stories', 'news', 'wires', 'press', 'paragraphs'] as const) {
  const halves =
    set === 'pages'
      ? pageHalves(pageDocuments().documents)
      : set === 'paragraphs'
        ? { tuning: paragraphs(), heldOut: [] }
        : set === 'stories'
          ? storyHalves()
          : set === 'news' || set === 'wires' || set === 'press'
            ? newsHalves(set)
            : goldHalves(set);
  if (!halves) throw new Error('There is no ../shared/dates next to this project.');
  const all = [...halves.tuning, ...halves.heldOut];
  for (const [half, documents] of Object.entries({ ...halves, all })) {
    if (documents.length === 0) continue;
    const { scores, differences } = score(documents, predict);
    console.log(
      `${set.padEnd(11)}${half.padEnd(9)}${figure(scores.strict)} ${figure(scores.relaxed)} ${figure(scores.value)}`,
    );
    if (half === 'tuning' && process.argv.includes('--rules')) printRules(documents);
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

console.log('\nsentences of our own: read exactly, of all');
for (const set of SENTENCE_SETS) {
  const { tuning, heldOut } = sentenceHalves(set);
  const ofAll = (half: typeof tuning): string => `${rightOf(half)} of ${half.length}`.padEnd(12);
  console.log(`${set.padEnd(9)}tuning ${ofAll(tuning)} held out ${ofAll(heldOut)}`);
  if (process.argv.includes('--errors'))
    for (const one of tuning) {
      const said = saidOf(one);
      if (said.join('|') !== one.expected.join('|'))
        console.log(`  ${one.text}\n    ${one.expected.join(' | ')}\n    ${said.join(' | ')}`);
    }
}

function printRules(documents: readonly GoldDocument[]): void {
  const table = new Map<string, { fired: number; met: number; right: number }>();
  for (const document of documents)
    for (const { start, end, timex, rule } of predict(document)) {
      const gold = document.gold.find((one) => one.start < end && one.end > start);
      const row = table.get(rule) ?? { fired: 0, met: 0, right: 0 };
      table.set(rule, {
        fired: row.fired + 1,
        met: row.met + (gold ? 1 : 0),
        right: row.right + (gold?.value === timex ? 1 : 0),
      });
    }
  console.table(Object.fromEntries([...table].toSorted(([, a], [, b]) => b.fired - a.fired)));
}
