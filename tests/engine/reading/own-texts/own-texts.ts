import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import { EdtfText, Status } from '../../../../src/model/pack.ts';
import type { Judged } from '../gold/gold.ts';
import type { JudgedText } from '../gold/texts.ts';

/** A text of our own, with what a reader marked in it before the engine was run on it. */
const OwnText = v.strictObject({
  id: v.string(),
  language: v.string(),
  published: EdtfText,
  text: v.string(),
  events: v.array(
    v.strictObject({
      /** The phrases that tell of it; the whole text where none is given. */
      told: v.optional(v.pipe(v.array(v.string()), v.minLength(1))),
      date: EdtfText,
      also: v.optional(v.array(EdtfText), []),
      status: Status,
      who: v.optional(v.array(v.string()), []),
    }),
  ),
  either: v.optional(v.array(v.string()), []),
  none: v.optional(v.array(v.string()), []),
});

/** A text of our own that does not say when it was written. */
const UndatedText = v.strictObject({
  id: v.string(),
  language: v.optional(v.string(), 'en'),
  /** The days on which it can have been written. */
  truth: EdtfText,
  /** Too little is told for any day. */
  unsayable: v.optional(v.boolean(), false),
  text: v.string(),
});

/** A whole text of our own that does not say when it was written. */
const PastedText = v.strictObject({
  id: v.string(),
  language: v.string(),
  day: EdtfText,
  /** What a careful reader would say. */
  within: EdtfText,
  /** False where the corpus knows nothing of what it tells. */
  known: v.optional(v.boolean(), true),
  heldOut: v.optional(v.boolean(), false),
  text: v.string(),
});

/** A text of our own that says only by the offices of those whom it names when it was written. */
const TermText = v.strictObject({
  id: v.string(),
  language: v.optional(v.string(), 'en'),
  /** A day on which it can have been written. */
  truth: EdtfText,
  /** The interval that the offices leave; null where they leave all. */
  within: v.nullable(EdtfText),
  text: v.string(),
});

/** The texts of our own that name people by their offices. */
export function termTexts(): v.InferOutput<typeof TermText>[] {
  return v.parse(v.array(TermText), parse(read('terms.yaml')));
}

/** The texts of our own that do not say when they were written. */
export function undatedTexts(): v.InferOutput<typeof UndatedText>[] {
  return v.parse(v.array(UndatedText), parse(read('undated.yaml')));
}

/** The whole texts of our own that do not say when they were written. */
export function pastedTexts(): v.InferOutput<typeof PastedText>[] {
  return v.parse(v.array(PastedText), parse(read('pasted.yaml')));
}

function read(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}

/** The articles that we wrote ourselves, each as the gold of real ones is. Throws where a phrase is not in its text exactly once. */
export function ownTexts(): JudgedText[] {
  return judgedIn('texts.yaml');
}

/** Short news in the manner of agencies, written when the rules had been built on the articles: with halves of their own. */
export function wireTexts(): JudgedText[] {
  return judgedIn('wires.yaml');
}

/** Short reports written and judged when the rules had been built on both: with halves of their own. */
export function dispatchTexts(): JudgedText[] {
  return judgedIn('dispatches.yaml');
}

/** First sentences of reports, all of them for building. */
export function leadTexts(): JudgedText[] {
  return judgedIn('leads.yaml');
}

function judgedIn(file: string): JudgedText[] {
  const texts = v.parse(v.array(OwnText), parse(read(file)));
  return texts.map(({ id, language, published, text, events, either, none }) => {
    const spanOf = (phrase: string): [number, number] => {
      const start = text.indexOf(phrase);
      if (start < 0 || text.includes(phrase, start + 1))
        throw new Error(`${id}: “${phrase}” is not in the text exactly once`);
      return [start, start + phrase.length];
    };
    const judged: Judged = {
      id,
      text: '',
      published,
      end: text.length,
      events: events.map(({ told, date, also, status, who }) => ({
        date,
        also,
        status,
        participants: who,
        places: [],
        spans: (told ?? [text]).map(spanOf),
      })),
      tolerated: either.map(spanOf),
      forbidden: none.map(spanOf),
    };
    return { judged, text, language, same: true };
  });
}
