import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { Entity } from '../../../../src/model/pack.ts';
import { type GoldStory, readStories } from './read-stories.ts';

/**
 * News over a closed pack, as public linking benchmarks have it: entities with the title of an encyclopedia and hardly any other
 * name, namesakes that no text means, and agency copy annotated by somebody who had not read the rules (newswire/README.md).
 */

const FOLDER = new URL('newswire/', import.meta.url);

/** Topics in files of their own: `sport.txt` is English; any other file has the name of its language. */
const ENGLISH: ReadonlySet<string> = new Set([
  'culture',
  'economy',
  'politics',
  'sport-summaries',
  'sport',
  'world',
]);

/** Whom the texts may name, and bystanders. */
export const NEWSWIRE_PACK: readonly Entity[] = entitiesOf('pack.txt');

/** Others of the same names, whom no text means. */
export const NEWSWIRE_NAMESAKES: readonly Entity[] = entitiesOf('namesakes.txt');

/** The texts with what a reader saw named in them. */
export const NEWSWIRE: readonly GoldStory[] = readStories(new URL('texts/', FOLDER), (topic) =>
  ENGLISH.has(topic) ? 'en' : topic,
);

/** Reads lines `id|kind|name`, with `|other name; fr:name in French` where there are more. */
function entitiesOf(file: string): Entity[] {
  const lines = readFileSync(new URL(file, FOLDER), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [id, kind, name, others] = line.split('|');
    return v.parse(Entity, { id, kind, name, names: others?.split('; ').map(nameOf) });
  });
}

function nameOf(written: string): string | { text: string; language: string } {
  const [, language, text] = /^([a-z]{2}):(.+)$/.exec(written) ?? [];
  return language && text ? { text, language } : written;
}
