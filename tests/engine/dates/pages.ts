import { readFileSync } from 'node:fs';
import { drawHalves } from '../names/gold/draw.ts';
import { articleOf, digestOf, sharedPages } from '../shared-pages.ts';
import type { GoldDocument, GoldTimex } from './gold.ts';
import type { Halves } from './halves.ts';
import type { Predicted } from './score.ts';
import { typeOf } from './stories.ts';

/**
 * What a reader saw of time on real pages, before the engine had run on them: `pages/README.md` has the notation. The pages
 * stay outside the project (../shared/pages); here are offsets into the article's text, the expressions and their values.
 */

/** One page as it was read. */
export interface GoldPage {
  readonly id: string;
  /** The day that it states, or null. */
  readonly dct: string | null;
  readonly language: string;
  /** The first 16 digits of the SHA-256 of the article's text: where another text is extracted, the offsets mean nothing. */
  readonly digest: string;
  /** Read up to here, where not to the end: UTF-16 units. */
  readonly until?: number;
  readonly gold: readonly GoldTimex[];
  readonly unsure: NonNullable<GoldDocument['unsure']>;
}

const HEADING = /^([\da-f]{16}) (\d{4}-\d{2}-\d{2}|undated) ([a-z]{2}) ([\da-f]{16})(?: (\d+))?$/;
const EXPRESSION = /^(\d+) ([^|]+)\|(SET )?(\S+)$/;

/** The pages of the gold, whether at hand or not. */
export const GOLD_PAGES: readonly GoldPage[] = readFileSync(
  new URL('./pages/gold.txt', import.meta.url),
  'utf8',
)
  .split(/^== /m)
  .filter((part) => part !== '')
  .map(parsePage);

function parsePage(source: string): GoldPage {
  const [first = '', ...lines] = source.trim().split('\n');
  const [, id, dct, language, digest, until] = HEADING.exec(first) ?? [];
  if (!id || !language || !digest)
    throw new Error(`A page begins with its id, day, language and digest, not with "${first}".`);
  const found = lines.map((line) => {
    const [, at, surface, set, value] = EXPRESSION.exec(line) ?? [];
    if (!at || !surface || !value) throw new Error(`${id}: "${line}" is no expression with a value.`);
    const start = Number(at);
    return { start, end: start + surface.length, surface, type: set ? 'SET' : typeOf(value), value };
  });
  return {
    id,
    dct: dct === 'undated' ? null : (dct ?? null),
    language,
    digest,
    ...(until && { until: Number(until) }),
    gold: found.filter(({ value }) => value !== '?'),
    unsure: found.filter(({ value }) => value === '?'),
  };
}

/** The pages that are at hand with the text that was read, and how many are not. Reading them takes seconds. */
export function pageDocuments(): { readonly documents: readonly GoldDocument[]; readonly skipped: number } {
  const shared = new Map(sharedPages().map((page) => [page.id, page]));
  const documents = GOLD_PAGES.flatMap(({ id, dct, language, digest, until, gold, unsure }) => {
    const page = shared.get(id);
    if (!page) return [];
    const { text } = articleOf(page);
    if (digestOf(text) !== digest) return [];
    return [{ doc: id, dct, language, text: text.slice(0, until), gold, unsure }];
  });
  return { documents, skipped: GOLD_PAGES.length - documents.length };
}

/** Drawn after the first measurement, a language at a time, so that no language is in one half alone where it has two pages. */
const SEED = 9;

/** Both halves of the pages at hand. */
export function pageHalves(documents: readonly GoldDocument[]): Halves<GoldDocument> {
  const halves = drawHalves(GOLD_PAGES, SEED);
  return {
    tuning: documents.filter(({ doc }) => halves.get(doc) === 'tuning'),
    heldOut: documents.filter(({ doc }) => halves.get(doc) === 'heldOut'),
  };
}

/** What was predicted, without what stands where careful readers would differ. */
export function sureOf<P extends Predicted>(document: GoldDocument, predicted: readonly P[]): readonly P[] {
  const { gold, unsure = [] } = document;
  if (unsure.length === 0) return predicted;
  const meets = (one: P) => (place: { readonly start: number; readonly end: number }) =>
    one.start < place.end && one.end > place.start;
  return predicted.filter((one) => gold.some(meets(one)) || !unsure.some(meets(one)));
}
