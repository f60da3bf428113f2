import type { EdtfDate } from '../../../model/edtf.ts';
import type { ArticleToRead } from '../article-to-read.ts';
import type { Cues } from '../cues/cues.ts';
import { blocksOf, isCapitals } from '../layout/blocks.ts';
import { withoutQuotations } from '../layout/quotations.ts';
import type { Span } from '../layout/span.ts';
import { speakerLabelsOf } from '../layout/speaker-label.ts';
import { withEntries } from '../layout/timeline-entry.ts';
import { withoutUnreal } from '../layout/unreal.ts';
import { filedOn, withoutWireHead } from '../layout/wire-head.ts';
import type { ReadDate } from './dated-span.ts';
import { walker } from './walker.ts';

/** A paragraph of an article, made ready to be read. */
export interface Paragraph {
  /** Where it stands, and the date at the head of its entry in a timeline. */
  readonly block: Span & { readonly entry?: ReadDate | undefined };
  /** Its words with its quotations; undefined where it has none. */
  readonly spoken: string | undefined;
  /** Its words with blanks for quotations, what did not happen, the head of an agency and who speaks. */
  readonly masked: string;
  /** The day at the head of its report. */
  readonly filedOn: EdtfDate | undefined;
  /** True where another begins to speak. */
  readonly isLabelled: boolean;
  /** False for a name in what is blanks there, a quotation apart: the agency and the town at the head of a report have no part in what it tells. */
  readonly isOfThis: (name: Span) => boolean;
}

/** The paragraphs of an article that are its prose; `read` are the dates of its text. */
export function* paragraphsOf(
  { text, names }: ArticleToRead,
  read: readonly ReadDate[],
  cues: Cues,
): Generator<Paragraph> {
  const shouting = isCapitals(text);
  const next = walker(read);
  const blocks = withEntries(text, blocksOf(text), read).filter(({ kind }) => kind === 'prose');
  const paragraphs = blocks.map(({ start, end }) => withoutQuotations(text.slice(start, end)));
  const people = new Set(names.flatMap(({ kind, start }) => (kind === 'person' ? [start] : [])));
  const labels = speakerLabelsOf(paragraphs, (index, at) => people.has((blocks[index]?.start ?? 0) + at));
  for (const [index, block] of blocks.entries()) {
    const { start: offset, end } = block;
    const [whole, quoted = '', head = ''] = [text.slice(offset, end), paragraphs[index], labels[index]];
    const dates = next(block);
    // "Late Monday: " is the head of an entry.
    const isDay = dates.some(({ start }) => start < offset + head.length);
    const label = isDay ? '' : head;
    const real = withoutUnreal(withoutWireHead(' '.repeat(label.length) + quoted.slice(label.length)), cues);
    const isBlank = (words: string, name: Span): boolean =>
      words.slice(name.start - offset, name.end - offset).trim() === '';
    yield {
      block,
      spoken: quoted === whole ? undefined : whole,
      masked: inSmall(real, shouting),
      filedOn: filedOn(quoted, offset, dates),
      isLabelled: label !== '',
      isOfThis: (name) => !isBlank(real, name) || isBlank(quoted, name),
    };
  }
}

/** The cues of verbs are in small letters; in a text that has none, all of its letters are made small, where that keeps its offsets. */
function inSmall(words: string, shouting: boolean): string {
  const small = shouting ? words.toLowerCase() : words;
  return small.length === words.length ? small : words;
}
