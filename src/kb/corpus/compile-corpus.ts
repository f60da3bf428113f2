import { compareText } from '../../engine/events/weighed-report.ts';
import { compareEdtf, knownEdtf } from '../../model/edtf.ts';
import type { Article, Entity, Event, Pack, Report } from '../../model/pack.ts';
import { articlesById, deriveEvent, type EventBase } from '../derive-event.ts';
import { checkCorpus } from './check-corpus.ts';
import type { CorpusFault } from './fault.ts';
import { type Corpus, type CorpusFile, readCorpus } from './read-corpus.ts';
import type { ArticleSource, EntitySource, EventSource, ReportSource } from './source.ts';
import { ownEvent } from './unpinned.ts';

/** A compiled corpus: its faults, and the pack where none of them is an error. */
export interface CompiledCorpus {
  readonly faults: readonly CorpusFault[];
  readonly pack: Pack | undefined;
}

/** Compiles the corpus as authors wrote it. The same files give the same pack, in whatever order they come. */
export function compileCorpus(files: readonly CorpusFile[]): CompiledCorpus {
  const inOrder = files.toSorted((a, b) => compareText(a.file, b.file));
  const { corpus, faults: shapeFaults } = readCorpus(inOrder);
  // References across files mean nothing while an entry is missing for its shape.
  const faults = shapeFaults.length > 0 ? shapeFaults : checkCorpus(corpus);
  const broken = faults.some(({ severity }) => severity === 'error');
  return { faults, pack: broken ? undefined : packOf(corpus) };
}

function packOf({ header, articles, entities, events }: Corpus): Pack | undefined {
  if (header === undefined) return undefined;
  const packArticles = articles.map(({ value }) => articleOf(value)).toSorted(byId);
  const known = articlesById(packArticles);
  const placed = articles.flatMap(({ value: article }) =>
    article.reports.map((report, index) => ({
      article: article.id,
      report,
      own: report.event === undefined ? ownEvent(article.id, report, index) : undefined,
    })),
  );
  const reports = Map.groupBy(placed, ({ report, own }) => own?.id ?? report.event);
  const ownEvents = placed.flatMap(({ own }) => own ?? []);
  return {
    format: 'backstory-pack',
    version: 1,
    ...header.value,
    entities: entities.map(({ value }) => entityOf(value)).toSorted(byId),
    articles: packArticles,
    events: [...events.map(({ value }) => eventOf(value)), ...ownEvents]
      .map((event) => {
        const told = (reports.get(event.id) ?? []).map(({ article, report }) => reportOf(article, report));
        return deriveEvent(event, told, known);
      })
      .filter((event) => event !== undefined)
      .toSorted(byDate),
  };
}

function articleOf({ reports: _, ...article }: ArticleSource): Article {
  return { ...article, titleBasis: article.titleBasis ?? 'printed' };
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

/** `shared` is a word among authors; what names mean is decided by who claims them. */
function entityOf({ names, because: _, ...entity }: EntitySource): Entity {
  return {
    ...entity,
    names: names.map((name) => {
      if (typeof name === 'string') return name;
      const { shared: __, ...rest } = name;
      return rest;
    }),
  };
}

function eventOf({ because: _, ...event }: EventSource): EventBase {
  return event;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id);
}

function byDate(a: Event, b: Event): number {
  return compareEdtf(knownEdtf(a.date), knownEdtf(b.date)) || byId(a, b);
}
