import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import { EdtfText, Status } from '../../../../src/model/pack.ts';
import { readBracketed } from '../../names/bracketed.ts';
import { drawHalves } from '../../names/gold/draw.ts';
import type { JudgedPage } from '../../names/gold/score.ts';

/** A text of our own with all that a reader saw in it, names and events, before the engine was run on it. */
const WrittenText = v.strictObject({
  id: v.string(),
  /** As its page would declare it; that of its file where none is given. */
  language: v.optional(v.string()),
  published: EdtfText,
  /** Names in brackets, as in the stories of the gold of names. */
  text: v.string(),
  events: v.pipe(
    v.array(
      v.strictObject({
        /** Stands in its sentence, once in the text. */
        told: v.string(),
        date: EdtfText,
        /** Other dates that are as good. */
        also: v.optional(v.array(EdtfText), []),
        status: v.optional(Status, 'happened'),
        /** The people and organisations that take part, by the text alone. */
        who: v.optional(v.array(v.string()), []),
        /** Of these, or besides: those of whom careful readers would differ. */
        maybe: v.optional(v.array(v.string()), []),
        /** Where the text says that it happens. */
        place: v.optional(v.string()),
      }),
    ),
    v.minLength(1),
  ),
  /** Phrases of sentences in which an event counts neither way. */
  either: v.optional(v.array(v.string()), []),
});

/** An event as the reader wrote it down; `at` is where it is told (UTF-16). */
export type WholeEvent = Omit<v.InferOutput<typeof WrittenText>['events'][number], 'told'> & {
  readonly told: string;
  readonly at: number;
};

/** A text with its names and its events. */
export interface WholeText {
  readonly page: JudgedPage;
  readonly text: string;
  /** BCP 47, as the page declares it. */
  readonly language: string;
  readonly published: string;
  readonly events: readonly WholeEvent[];
  /** Where an event counts neither way (UTF-16). */
  readonly either: readonly number[];
}

const FOLDER = new URL('texts/', import.meta.url);

/** The texts of all languages, in order of their ids. Throws where a phrase is not in its text exactly once. */
export const WHOLE_TEXTS: readonly WholeText[] = readWholeTexts();

function readWholeTexts(): WholeText[] {
  const written = readdirSync(FOLDER)
    .sort()
    .flatMap((file) => {
      const texts = v.parse(v.array(WrittenText), parse(readFileSync(new URL(file, FOLDER), 'utf8')));
      return texts.map((text) => ({ ...text, spoken: file.replace('.yaml', '') }));
    });
  const halves = drawHalves(written.map(({ id, spoken }) => ({ id, language: spoken })));
  return written.map(({ id, spoken, language = spoken, published, text: bracketed, events, either }) => {
    const { text, mentions } = readBracketed(bracketed);
    const placeOf = (phrase: string): number => {
      const at = text.indexOf(phrase);
      if (at < 0 || text.includes(phrase, at + 1))
        throw new Error(`${id}: “${phrase}” is not in the text exactly once`);
      return at;
    };
    return {
      page: {
        id,
        language: spoken,
        half: halves.get(id) ?? 'tuning',
        mentions: mentions.map(({ unsure, ...mention }) =>
          unsure ? { ...mention, unsure: true as const } : mention,
        ),
      },
      text,
      language,
      published,
      events: events.map((event) => ({ ...event, at: placeOf(event.told) })),
      either: either.map(placeOf),
    };
  });
}
