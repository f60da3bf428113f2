import { readdirSync, readFileSync } from 'node:fs';
import { readBracketed } from '../bracketed.ts';
import { drawHalves } from './draw.ts';
import type { JudgedPage } from './score.ts';

/** A short text of our own, as a newspaper would print it, with what a reader saw named in it. */
export interface GoldStory {
  readonly page: JudgedPage;
  readonly text: string;
}

/**
 * The texts of a folder with what a reader saw named in them, in order of their ids; a blank line parts two in a file. By
 * the name of a file (`fr`, `sport`) `languageOf` tells its language. What was looked at is not held out, however it was drawn.
 */
export function readStories(
  folder: URL,
  languageOf: (file: string) => string,
  lookedAt: ReadonlySet<string> = new Set(),
): GoldStory[] {
  const read = readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const name = file.replace('.txt', '');
      const written = readFileSync(new URL(file, folder), 'utf8').trim().split('\n\n');
      return written.map((text, number) => ({
        id: `${name}-${String(number + 1).padStart(2, '0')}`,
        language: languageOf(name),
        ...readBracketed(text),
      }));
    });
  const halves = drawHalves(read);
  return read.map(({ id, language, text, mentions }) => ({
    page: {
      id,
      language,
      half: lookedAt.has(id) ? 'tuning' : (halves.get(id) ?? 'tuning'),
      mentions: mentions.map(({ unsure, ...mention }) => (unsure ? { ...mention, unsure: true } : mention)),
    },
    text,
  }));
}
