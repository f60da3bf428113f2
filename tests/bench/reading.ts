import { bundledPack } from '../../src/cli/corpus-files.ts';
import { annotateNames } from '../../src/engine/names/annotate-names.ts';
import { buildNameIndex } from '../../src/engine/names/index/name-index.ts';
import { readerOf } from '../../src/engine/names/index/shipped-index.ts';
import { knownPast } from '../../src/engine/reading/published/known-past.ts';
import { readText } from '../../src/engine/reading/read-text.ts';
import type { NamedSpan } from '../../src/engine/reading/who/cast.ts';
import { joinerOf } from '../../src/kb/join-events.ts';
import { dispatchTexts, ownTexts, wireTexts } from '../engine/reading/own-texts/own-texts.ts';
import { articleOf, sharedPages } from '../engine/shared-pages.ts';
import { cpuMs } from './cpu-time.ts';

/**
 * What reading an article of 2,000 words costs, in ms of CPU: its names, its dates and events, both together; when it came out, where it
 * does not say; and what it takes to find the known event that one event is. There is no peer to measure beside it.
 */

/** The bound that issue 6 sets on names, dates and events of one article. */
const BOUND = 15;
const WORDS = 2_000;
const ROUNDS = 40;

/** In UTF-16 units. */
const LONGEST_PAGE = 30_000;

/** Paragraphs of news as dense as it gets: four sentences with five names and two dates each. */
const PARAGRAPHS = [
  'Xi Jinping will travel to Moscow next week to see Vladimir Putin, the Kremlin said on Tuesday. It will be his second visit since 2019. “We look forward to seeing our guest again very soon,” the spokesman said. Reporters had asked about it for days.',
  'Last month Sergey Lavrov received Wang Yi in Moscow, weeks before Joe Biden met Volodymyr Zelensky in Kyiv. The two sides spoke about trade, energy and the war. No date was given for another round. Trade between China and Russia had grown in the year before.',
  'Emmanuel Macron and Ursula von der Leyen arrived in Beijing on 5 April 2023. During their visit they asked China to speak with Ukraine. Germany and France would like to keep their trade as it is. Berlin has said so more than once, most recently in December.',
];

const pack = bundledPack();
const kinds = new Map(pack.entities.map(({ id, kind }) => [id, kind]));
const reader = readerOf(buildNameIndex(pack.entities));
const past = knownPast(pack);
const join = joinerOf(pack);
const text = article();
const published = { edtf: '2023-03-15', known: 'stated', evidence: '' } as const;
const names = namesOf(text);
let known: ReturnType<typeof read>['events'] | undefined;

console.table([
  row('names', () => namesOf(text).length),
  row('dates and events', () => read(text, names).events.length),
  row('names, dates and events', () => read(text, namesOf(text)).events.length),
  row(
    'the same, undated',
    () => readText({ text, language: 'en', published: null, names }, () => past).events.length,
  ),
  row('one event among the known', () => (joined() === undefined ? 0 : 1)),
  ...unseen(),
]);
console.log(`The bound is ${BOUND} ms for names, dates and events.`);

/** Read after the rows above, so that theirs is truly the first time. */
function events() {
  known ??= read(text, names).events;
  return known;
}

function read(content: string, known: readonly NamedSpan[]) {
  return readText({ text: content, language: 'en', published, names: known });
}

function namesOf(content: string): NamedSpan[] {
  return annotateNames(reader, content).flatMap(({ start, end, entity }) => {
    const kind = entity === null ? undefined : kinds.get(entity);
    return entity !== null && kind ? [{ start, end, entity, kind }] : [];
  });
}

function joined(): string | undefined {
  const [event] = events();
  if (event === undefined) return undefined;
  const { title, date, status, participants, places } = event;
  const report = {
    article: 'a',
    date,
    status,
    summary: title,
    participants: [...participants],
    places: [...places],
  };
  return join({ key: 'a#0', report, published: published.edtf }).joined?.event;
}

function article(): string {
  const parts: string[] = [];
  for (let words = 0; words < WORDS; ) {
    const paragraph = PARAGRAPHS[parts.length % PARAGRAPHS.length] ?? '';
    parts.push(paragraph);
    words += paragraph.split(' ').length;
  }
  return parts.join('\n\n');
}

function row(what: string, task: () => number): Record<string, string | number> {
  const first = cpuMs(task);
  const times = Array.from({ length: ROUNDS }, () => cpuMs(task)).toSorted((a, b) => a - b);
  return {
    'an article of 2,000 words': what,
    'ms, the first time': first.toFixed(1),
    'ms, warm': (times[ROUNDS / 2] ?? 0).toFixed(1),
    found: task(),
  };
}

/**
 * Texts that the engine has not seen, after others have made it warm: each is read once, and what all cost together is told for 2,000 words.
 * News pages, and our own short texts, full of names, dates and traps, with all of a half as one article, since a text of a few lines costs more
 * by the word. One very long page would weigh more than all others.
 */
function unseen(): Record<string, string | number>[] {
  const pages = sharedPages().map(articleOf).filter(isEnglish);
  const own = [...ownTexts(), ...wireTexts(), ...dispatchTexts()].filter(isEnglish);
  const short = pages.map(({ text: content }) => content).filter(({ length }) => length < LONGEST_PAGE);
  const joined = (half: number): string =>
    halfOf(own, half)
      .map(({ text: content }) => content)
      .join('\n\n');
  const seen = [...halfOf(short, 0), joined(0)];
  const whole = (content: string): number => read(content, namesOf(content)).events.length;
  for (let round = 0; round < ROUNDS; round++) for (const one of seen) whole(one);
  return Object.entries({ 'news pages': halfOf(short, 1), 'a dense text': [joined(1)] }).map(
    ([kind, others]) => {
      let found = 0;
      const ms = cpuMs(() => {
        for (const one of others) found += whole(one);
        return found;
      });
      const words = others.reduce((sum, content) => sum + content.split(/\s+/).length, 0);
      const what = `names, dates and events, ${kind} not seen before`;
      return { 'an article of 2,000 words': what, 'ms, warm': ((ms / words) * WORDS).toFixed(1), found };
    },
  );
}

function halfOf<One>(all: readonly One[], half: number): One[] {
  return all.filter((_, at) => at % 2 === half);
}

function isEnglish({ language }: { readonly language: string }): boolean {
  return language.startsWith('en');
}
