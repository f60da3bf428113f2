import { readdirSync, readFileSync } from 'node:fs';
import type { GoldDocument, GoldTimex } from './gold.ts';
import { type Halves, inHalves } from './halves.ts';

/**
 * News stories of our own with TIMEX3 gold, a stand-in for news that no rule has seen: `stories/README.md` has their notation
 * and the rules of annotation. Nobody who wrote them had read the rules of the reader.
 */

const FOLDER = new URL('./stories/', import.meta.url);

/** The files in the order of their names: each is cut in halves by itself, so that a new file moves no story. */
export const STORY_FILES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .toSorted();

/** The stories of one file. */
export function storiesIn(file: string): readonly GoldDocument[] {
  return parseStories(readFileSync(new URL(file, FOLDER), 'utf8'));
}

/** Both halves of all stories. */
export function storyHalves(): Halves<GoldDocument> {
  const files = STORY_FILES.map((file) => inHalves(storiesIn(file)));
  return {
    tuning: files.flatMap(({ tuning }) => tuning),
    heldOut: files.flatMap(({ heldOut }) => heldOut),
  };
}

/** Paragraphs by somebody who had read the rules, annotated before they were run: no half is held out, so they are reported apart. */
export function paragraphs(): readonly GoldDocument[] {
  return storiesIn('../paragraphs.txt');
}

/**
 * Both halves of paragraphs by somebody who had read the rules, annotated before they were run: `news` in six languages, and `wires` and `press`
 * in the manner of the English papers and agencies of 1989 to 2000 and of 2010 to 2013.
 */
export function newsHalves(folder: 'news' | 'wires' | 'press'): Halves<GoldDocument> {
  const place = new URL(`./${folder}/`, import.meta.url);
  const files = readdirSync(place)
    .toSorted()
    .map((file) => {
      const documents = parseStories(readFileSync(new URL(file, place), 'utf8'));
      return inHalves(documents.map((one) => ({ ...one, language: file.slice(0, 2) })));
    });
  return {
    tuning: files.flatMap(({ tuning }) => tuning),
    heldOut: files.flatMap(({ heldOut }) => heldOut),
  };
}

/** A story begins with `== its-name its-day`; `[three years|P3Y]` is an expression with its value. Throws on anything else. */
export function parseStories(source: string): readonly GoldDocument[] {
  return source
    .split(/^== /m)
    .filter((part) => part.trim() !== '')
    .map(parseStory);
}

const HEADING = /^([a-z-]+) (\d{4}-\d{2}-\d{2})$/;

/** A decade is written 198X and read as TimeBank has it, 198; AQUAINT has 198X, so that no one notation meets both. */
function parseStory(source: string): GoldDocument {
  const [first = '', ...lines] = source.split('\n');
  const [, doc, dct] = HEADING.exec(first) ?? [];
  if (!doc || !dct) throw new Error(`A story begins with "== name YYYY-MM-DD", not with "${first}".`);
  const gold: GoldTimex[] = [];
  let text = '';
  for (const [piece] of lines
    .join('\n')
    .trim()
    .matchAll(/\[[^\]]*\]|[^[]+|\[/g)) {
    const [, surface, set, value] = /^\[([^|[\]]+)\|(SET )?(\S+)\]$/.exec(piece) ?? [];
    if (surface && value)
      gold.push({
        start: text.length,
        end: text.length + surface.length,
        surface,
        type: set ? 'SET' : typeOf(value),
        value: value.replace(/^(\d{3})X$/, '$1'),
      });
    else if (/[[\]|]/.test(piece)) throw new Error(`${doc}: "${piece}" is no expression with a value.`);
    text += surface ?? piece;
  }
  return { doc, dct, text, gold };
}

/** The type of TIMEX3 that a value has; only SET has to be written, since "P1M" may be a length or a frequency. */
export function typeOf(value: string): string {
  if (/^P(?!AST_|RESENT_)/.test(value)) return 'DURATION';
  return /\dT/.test(value) ? 'TIME' : 'DATE';
}
