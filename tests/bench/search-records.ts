import * as v from 'valibot';
import type { Searchable } from '../../src/engine/search/search-index.ts';
import { Article, Entity, Event } from '../../src/model/pack.ts';
import { seeded } from '../seeded.ts';

/** Made records for the search bench, as many as are wanted: from a seed, so that two runs compare. */

const SYLLABLES =
  'ba ce di fo gu ha jin ko lem mar nov or pe qua ri sta tu ver wi yan zor shen kov lin'.split(' ');

/** Events with titles of 6 words, summaries of 25 and two to four people each, and an article for every second one. */
export function makeRecords(count: number, seed = 1): Searchable {
  const random = seeded(seed);
  const words = Array.from({ length: 4_000 }, () => makeWord(random));
  const people = Array.from({ length: 300 }, (_, number) => ({
    id: `p${number}`,
    kind: 'person',
    name: `${capital(makeWord(random))} ${capital(makeWord(random))}`,
  }));
  // Squaring makes some words common and most rare, as in a language.
  const phrase = (length: number): string =>
    Array.from({ length }, () => words[Math.floor(random() ** 2 * words.length)]).join(' ');
  const articles = Array.from({ length: Math.ceil(count / 2) }, (_, number) => ({
    id: `a${number}`,
    title: capital(phrase(8)),
    published: makeDay(random),
  }));
  const events = Array.from({ length: count }, (_, number) => {
    const date = makeDay(random);
    return {
      id: `e${number}`,
      title: capital(phrase(6)),
      date,
      participants: Array.from(
        { length: 2 + Math.floor(random() * 3) },
        () => `p${Math.floor(random() ** 2 * 300)}`,
      ),
      reports: [{ article: `a${Math.floor(number / 2)}`, date, summary: phrase(25) }],
    };
  });
  return {
    entities: v.parse(v.array(Entity), people),
    articles: v.parse(v.array(Article), articles),
    events: v.parse(v.array(Event), events),
  };
}

function makeWord(random: () => number): string {
  const length = 2 + Math.floor(random() * 3);
  return Array.from({ length }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
}

function makeDay(random: () => number): string {
  const part = (most: number): string => String(1 + Math.floor(random() * most)).padStart(2, '0');
  return `${2013 + Math.floor(random() * 13)}-${part(12)}-${part(28)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
