import { groupReports } from '../../engine/grouping/group-reports.ts';
import type { ReportGroup, ReportToGroup } from '../../engine/grouping/report-to-group.ts';
import type { Entity, Report } from '../../model/pack.ts';
import { worldOf } from '../join-events.ts';
import type { Corpus } from './read-corpus.ts';
import type { ArticleSource, EntitySource, ReportSource } from './source.ts';

/** The reports of a corpus in groups, one for each event: by the pins of its authors, and by the grouper where there is none. */
export function groupCorpus({ articles, entities, events }: Corpus): ReportGroup[] {
  return groupReports(
    articles.flatMap(({ value }) => reportsToGroup(value)),
    {
      ...worldOf(entities.map(({ value }) => entityOf(value))),
      complete: new Set(events.filter(({ value }) => value.complete === true).map(({ value }) => value.id)),
    },
  );
}

/** An entity as the pack has it: `shared` and `because` are words among authors. What names mean is decided by who claims them. */
export function entityOf({ names, because: _, within, of, ...entity }: EntitySource): Entity {
  return {
    ...entity,
    ...(within !== undefined && { within }),
    ...(of !== undefined && { of }),
    names: names.map((name) => {
      if (typeof name === 'string') return name;
      const { shared: __, ...rest } = name;
      return rest;
    }),
  };
}

function reportsToGroup({ id, published, reports }: ArticleSource): ReportToGroup[] {
  return reports.map((report, index) => ({
    key: `${id}#${index}`,
    report: reportOf(id, report),
    published,
    pin: report.event,
  }));
}

function reportOf(
  article: string,
  { event: _, because: __, participants, places, alsoNames, ...report }: ReportSource,
): Report {
  return {
    article,
    ...report,
    ...(participants.length > 0 && { participants }),
    ...(places.length > 0 && { places }),
    ...(alsoNames.length > 0 && { alsoNames }),
  };
}
