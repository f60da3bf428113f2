import type { Entity } from '../../model/pack.ts';
import { disambiguatorOf } from './short-forms.ts';
import { sportCuesOf } from './sport-cues.ts';
import type { SurfaceForm } from './surface-forms.ts';

/** Words of descriptions that tell nobody from anybody. */
const EMPTY = new Set(
  (
    'from with that this been were born known also former whose which their there first former about after since ' +
    'during under between where when what into over more most year years city town place person people'
  ).split(' '),
);

const WORD = /[\p{L}\p{N}-]{3,}/gu;

/**
 * For each entity the words that tell it from others of its name: what its title adds, its description, the words of its
 * sport. Empty where it shares no name that stands alone, and is no team: nearly everywhere.
 */
export function cuesOf(entities: readonly Entity[], forms: readonly SurfaceForm[]): string[] {
  const cues = entities.map(() => '');
  const teams = new Set(forms.flatMap(({ owner, team }) => (team ? [owner] : [])));
  for (const owner of contested(forms)) {
    const entity = entities[owner];
    if (entity) cues[owner] = wordsOf(entity, teams.has(owner));
  }
  return cues;
}

/** The entities whose forms others claim too, of whom one at least needs no support, and all teams. */
function contested(forms: readonly SurfaceForm[]): Set<number> {
  const found = new Set<number>();
  for (const claims of Map.groupBy(forms, ({ text }) => text.toLowerCase()).values()) {
    const isShared = claims.length > 1 && claims.some(({ alone, bare }) => alone || bare);
    for (const { owner, team, bare } of claims) if (isShared || team || bare) found.add(owner);
  }
  return found;
}

function wordsOf(entity: Entity, isTeam: boolean): string {
  const { name, description } = entity;
  const added = disambiguatorOf(name);
  const own = new Set(
    name
      .slice(0, name.length - added.length)
      .toLowerCase()
      .match(WORD),
  );
  const told = `${added} ${description} ${isTeam ? sportCuesOf(entity) : ''}`.toLowerCase().match(WORD) ?? [];
  return [...new Set(told)].filter((word) => !EMPTY.has(word) && !own.has(word)).join(' ');
}
