import { readFileSync } from 'node:fs';
import type { Entity, EntityKind } from '../../../../src/model/pack.ts';
import { readBracketed } from '../bracketed.ts';

/**
 * Short stories of our own in the manner of a news agency, with a pack of the people, places and organisations in them as an
 * encyclopedia lists them: a title, few other names, a line of description. Every second story is held out: the rules
 * were made on the errors of the others.
 */
export interface Story {
  readonly text: string;
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly entity: string }[];
  readonly half: 'tuning' | 'heldOut';
}

const KINDS: Readonly<Record<string, EntityKind>> = { org: 'organisation', place: 'place', person: 'person' };

/** The stories, in order. */
export const STORIES: readonly Story[] = fileOf('stories.txt')
  .split('\n---\n')
  .map((written, number) => ({ ...read(written), half: number % 2 === 0 ? 'tuning' : 'heldOut' }));

/** Whom the stories name. */
export const PACK: readonly Entity[] = entitiesOf('pack.txt');

/** Others of the same names, whom no story names. */
export const NAMESAKES: readonly Entity[] = entitiesOf('namesakes.txt');

function read(written: string): Omit<Story, 'half'> {
  const { text, mentions } = readBracketed(written);
  return {
    text,
    mentions: mentions.map(({ start, surface, entity }) => ({ start, end: start + surface.length, entity })),
  };
}

function entitiesOf(file: string): Entity[] {
  return fileOf(file)
    .trim()
    .split('\n')
    .map((line) => {
      const [kind = '', name = '', others = '', description = ''] = line.split('|');
      return {
        id: name,
        kind: kindOf(kind),
        name,
        names: others ? others.split(/,(?! )/) : [],
        description,
      };
    });
}

function kindOf(word: string): EntityKind {
  return KINDS[word] ?? 'place';
}

function fileOf(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8').trim();
}
