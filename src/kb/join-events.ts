import { createEventJoiner, type EventJoiner } from '../engine/grouping/join-event.ts';
import type { GroupingWorld } from '../engine/grouping/report-to-group.ts';
import type { Entity, Pack } from '../model/pack.ts';

/** Joins what a saved article reports to the events of a pack: see `createEventJoiner`. Reads the whole pack; keep it. */
export function joinerOf({ entities, articles, events }: Pack): EventJoiner {
  const published = new Map(articles.map((article) => [article.id, article.published]));
  return createEventJoiner(
    events.map(({ id, reports }) => ({
      id,
      reports: reports.map((report, index) => ({
        key: `${id}#${index}`,
        report,
        published: published.get(report.article),
      })),
    })),
    worldOf(entities),
  );
}

/** The world in which reports are grouped, from the entities of a pack. */
export function worldOf(entities: readonly Entity[]): GroupingWorld {
  return {
    entities,
    within: new Map(entities.flatMap(({ id, within }) => (within === undefined ? [] : [[id, within]]))),
  };
}
