import type { EntityKind } from '../../model/pack.ts';
import { type CorpusFault, errorAt, suggest, warningAt } from './fault.ts';
import type { Corpus } from './read-corpus.ts';

/** What an entity is where a report names it: a country may also take part, a place that lies in another may not. */
type Role = EntityKind | 'country';

/** Which entities each list of a report may name. */
const ROLES = {
  participants: ['person', 'organisation', 'country'],
  places: ['place', 'country'],
  alsoNames: ['person', 'organisation', 'place', 'country'],
} as const satisfies Record<string, readonly Role[]>;

type EntityList = keyof typeof ROLES;

/** Reports that name an entity or an event that there is not, or an entity of the wrong kind. */
export function checkReferences({ articles, entities, events }: Corpus): CorpusFault[] {
  const roles = new Map(
    entities.map(({ value: { id, kind, within } }): [string, Role] => [
      id,
      kind === 'place' && within === undefined ? 'country' : kind,
    ]),
  );
  const eventIds = new Set(events.map(({ value }) => value.id));
  return articles.flatMap((article) =>
    article.value.reports.flatMap((report, index) => {
      const faults: CorpusFault[] = [];
      if (report.event !== undefined && !eventIds.has(report.event)) {
        const mend = suggest(report.event, eventIds, 'add it under events/ with a title');
        faults.push(
          errorAt(article, ['reports', index, 'event'], `there is no event "${report.event}"`, mend),
        );
      }
      for (const list of Object.keys(ROLES) as EntityList[])
        for (const [at, id] of report[list].entries()) {
          const fault = referenceFault(id, list, roles);
          if (fault) faults.push(errorAt(article, ['reports', index, list, at], fault.what, fault.mend));
        }
      return faults;
    }),
  );
}

function referenceFault(
  id: string,
  list: EntityList,
  roles: ReadonlyMap<string, Role>,
): { what: string; mend: string } | undefined {
  const role = roles.get(id);
  if (role === undefined)
    return { what: `there is no entity "${id}"`, mend: suggest(id, roles.keys(), 'add it under entities/') };
  const allowed: readonly Role[] = ROLES[list];
  if (allowed.includes(role)) return undefined;
  if (list === 'places') return { what: `"${id}" is a ${role}`, mend: 'name it among the participants' };
  return {
    what: `"${id}" is a place in a larger one`,
    mend: 'name it among the places, and the country that acts here',
  };
}

/** Events that no report names, and references of events to what there is not. */
export function checkEvents({ articles, events }: Corpus): CorpusFault[] {
  const eventIds = new Set(events.map(({ value }) => value.id));
  const reported = new Set(articles.flatMap(({ value }) => value.reports.map((report) => report.event)));
  const articleIds = new Set(articles.map(({ value }) => value.id));
  return events.flatMap((event) => {
    const faults: CorpusFault[] = [];
    const { id, replacedBy, parts = [], disagreements } = event.value;
    if (!reported.has(id))
      faults.push(
        errorAt(event, ['id'], `no report names the event "${id}"`, 'take it out, or pin a report to it'),
      );
    const related = [
      ...(replacedBy === undefined ? [] : [{ id: replacedBy, path: ['replacedBy'] }]),
      ...parts.map((part, at) => ({ id: part, path: ['parts', at] })),
    ];
    for (const { id: other, path } of related)
      if (other === id) faults.push(errorAt(event, path, 'this is the event itself', 'name another'));
      else if (!eventIds.has(other))
        faults.push(
          errorAt(
            event,
            path,
            `there is no event "${other}"`,
            suggest(other, eventIds, 'name one that exists'),
          ),
        );
    for (const [index, { articles: named }] of disagreements.entries())
      for (const [at, article] of named.entries())
        if (!articleIds.has(article))
          faults.push(
            errorAt(
              event,
              ['disagreements', index, 'articles', at],
              `there is no article "${article}"`,
              suggest(article, articleIds, 'name one that exists'),
            ),
          );
    return faults;
  });
}

/** Entities that no report names: a card for them would be empty. */
export function checkUse({ articles, entities }: Corpus): CorpusFault[] {
  const used = new Set(
    articles.flatMap(({ value }) =>
      value.reports.flatMap(({ participants, places, alsoNames }) => [
        ...participants,
        ...places,
        ...alsoNames,
      ]),
    ),
  );
  return entities
    .filter(({ value }) => !used.has(value.id))
    .map((entity) =>
      warningAt(
        entity,
        ['id'],
        `no report names "${entity.value.id}"`,
        'name it in a report, or take it out',
      ),
    );
}
