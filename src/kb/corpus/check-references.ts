import type { EntityKind } from '../../model/pack.ts';
import { type CorpusFault, errorAt, suggest, warningAt } from './fault.ts';
import type { Corpus } from './read-corpus.ts';

/** Which kinds of entity each list of a report may name. */
const KINDS = {
  participants: ['person', 'organisation'],
  places: ['place'],
  alsoNames: ['person', 'organisation', 'place'],
} as const satisfies Record<string, readonly EntityKind[]>;

type EntityList = keyof typeof KINDS;

/** Reports that name an entity or an event that there is not, or an entity of the wrong kind. */
export function checkReferences({ articles, entities, events }: Corpus): CorpusFault[] {
  const kinds = new Map(entities.map(({ value }) => [value.id, value.kind]));
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
      for (const list of Object.keys(KINDS) as EntityList[])
        for (const [at, id] of report[list].entries()) {
          const fault = referenceFault(id, list, kinds);
          if (fault) faults.push(errorAt(article, ['reports', index, list, at], fault.what, fault.mend));
        }
      return faults;
    }),
  );
}

function referenceFault(
  id: string,
  list: EntityList,
  kinds: ReadonlyMap<string, EntityKind>,
): { what: string; mend: string } | undefined {
  const kind = kinds.get(id);
  if (kind === undefined)
    return { what: `there is no entity "${id}"`, mend: suggest(id, kinds.keys(), 'add it under entities/') };
  const allowed: readonly EntityKind[] = KINDS[list];
  if (allowed.includes(kind)) return undefined;
  const other = list === 'places' ? 'participants' : 'places';
  return { what: `"${id}" is a ${kind}`, mend: `name it among the ${other}` };
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
