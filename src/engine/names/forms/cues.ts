import type { Entity } from '../../../model/pack.ts';
import { sportCuesOf } from '../lexicon/sport-cues.ts';
import { disambiguatorOf } from './short-forms.ts';

/** Words of descriptions that tell nobody from anybody. */
const EMPTY = new Set(
  (
    'from with that this been were born known also former whose which their there first former about after since ' +
    'during under between where when what into over more most year years city town place person people'
  ).split(' '),
);

const WORD = /[\p{L}\p{N}-]{3,}/gu;

/**
 * The words that tell an entity from others of its name, by spaces: what its title adds, its description, and for a team the
 * words of its sport with what they count.
 */
export function cuesOf(entity: Entity, isTeam: boolean): string {
  const { name, description } = entity;
  if (description === '' && !isTeam && !/[(,]/.test(name)) return '';
  const added = disambiguatorOf(name);
  const own = new Set(
    name
      .slice(0, name.length - added.length)
      .toLowerCase()
      .match(WORD),
  );
  const told = `${added} ${description}`.toLowerCase().match(WORD) ?? [];
  const cues = [...new Set(told)].filter((word) => !EMPTY.has(word) && !own.has(word)).join(' ');
  return isTeam ? `${cues} ${sportCuesOf(entity)}`.trim() : cues;
}
