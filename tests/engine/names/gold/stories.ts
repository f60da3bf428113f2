import { readdirSync, readFileSync } from 'node:fs';
import { readBracketed } from '../bracketed.ts';
import { drawHalves } from './draw.ts';
import type { JudgedPage } from './score.ts';

/** A short story of our own, as a newspaper would print it, with what a reader saw named in it. */
export interface GoldStory {
  readonly page: JudgedPage;
  readonly text: string;
}

/** Drawn to be held out, and looked at all the same: rules were once made to fit them. */
const LOOKED_AT: ReadonlySet<string> = new Set(['fr-09', 'ja-03', 'ja-07', 'ru-11', 'zh-03']);

const FOLDER = new URL('stories/', import.meta.url);

/** The stories of all languages, in order of their ids; a blank line parts two in a file. */
export const STORIES: readonly GoldStory[] = readStories();

function readStories(): GoldStory[] {
  const read = readdirSync(FOLDER)
    .sort()
    .flatMap((file) => {
      const language = file.replace('.txt', '');
      const written = readFileSync(new URL(file, FOLDER), 'utf8').trim().split('\n\n');
      return written.map((story, number) => ({
        id: `${language}-${String(number + 1).padStart(2, '0')}`,
        language,
        ...readBracketed(story),
      }));
    });
  const halves = drawHalves(read);
  return read.map(({ id, language, text, mentions }) => ({
    page: {
      id,
      language,
      half: LOOKED_AT.has(id) ? 'tuning' : (halves.get(id) ?? 'tuning'),
      mentions: mentions.map(({ unsure, ...mention }) => (unsure ? { ...mention, unsure: true } : mention)),
    },
    text,
  }));
}
