import { expect, it } from 'vitest';
import { annotateNames } from '../../../src/engine/names/annotate-names.ts';
import { isMarked } from '../../../src/engine/names/confidence.ts';
import { buildNameIndex } from '../../../src/engine/names/index/name-index.ts';
import { readerOf } from '../../../src/engine/names/index/shipped-index.ts';
import { bundled } from '../../cli/bundled.ts';

// Outside of the tests, whose time it is not: it takes seconds on a busy machine.
const reader = readerOf(buildNameIndex(bundled().entities));

/** What is marked in a text with the names of the bundled corpus, by surface and id; "?" after a surface where it is not sure. */
function namedIn(text: string): string[] {
  return annotateNames(reader, text).map((mention) => {
    const surface = text.slice(mention.start, mention.end);
    return isMarked(mention) ? `${surface}=${mention.entity}` : `${surface}?`;
  });
}

/** One test for each text: what it names, in order. */
export function tableOfNews(rows: readonly (readonly [text: string, ...expected: string[]])[]): void {
  it.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(namedIn(text)).toEqual(expected);
  });
}
