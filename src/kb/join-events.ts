import { createEventJoiner, type EventJoiner } from '../engine/grouping/join-event.ts';
import type { GroupingWorld } from '../engine/grouping/report-to-group.ts';
import type { Entity, Event, Pack, Report } from '../model/pack.ts';
import { reportsNameSomebody } from './derive-event.ts';

/** Joins what a saved article reports to the events of a pack: see `createEventJoiner`. Reads the whole pack; keep it. */
export function joinerOf({ entities, articles, events }: Pack): EventJoiner {
  const published = new Map(articles.map((article) => [article.id, article.published]));
  return createEventJoiner(
    events.map((event) => ({
      id: event.id,
      reports: reportsOf(event).map((report, index) => ({
        key: `${event.id}#${index}`,
        report,
        published: published.get(report.article),
      })),
    })),
    worldOf(entities),
  );
}

/** The reports of an event, each with who takes part and where. */
function reportsOf({ participants, places, reports }: Event): readonly Report[] {
  return reportsNameSomebody(reports)
    ? reports
    : reports.map((report) => ({ ...report, participants, places }));
}

/** The world in which reports are grouped, from the entities of a pack. */
export function worldOf(entities: readonly Entity[]): GroupingWorld {
  return {
    entities,
    within: new Map(entities.flatMap(({ id, within }) => (within === undefined ? [] : [[id, within]]))),
  };
}
