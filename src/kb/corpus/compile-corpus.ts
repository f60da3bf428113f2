import { compareText } from '../../engine/events/weighed-report.ts';
import { compareEdtf, knownEdtf } from '../../model/edtf.ts';
import type { Article, Event, Pack } from '../../model/pack.ts';
import { articlesById, deriveEvent, type EventBase } from '../derive-event.ts';
import { checkCorpus } from './check-corpus.ts';
import { checkOverlaps } from './check-overlaps.ts';
import { checkToldDates } from './check-told-dates.ts';
import { checkWording } from './check-wording.ts';
import { withoutExplained } from './explained.ts';
import type { CorpusFault } from './fault.ts';
import { entityOf, groupCorpus } from './group-corpus.ts';
import { type Corpus, type CorpusFile, readCorpus } from './read-corpus.ts';
import type { SourceText } from './repeated-words.ts';
import type { ArticleSource, EventSource } from './source.ts';

/** A compiled corpus: its faults, and the pack where none of them is an error. */
export interface CompiledCorpus {
  readonly faults: readonly CorpusFault[];
  readonly pack: Pack | undefined;
}

/**
 * Compiles the corpus as authors wrote it. The same files give the same pack, in whatever order they come. `sources` are
 * texts that no entry may repeat; the pack does not depend on them.
 */
export function compileCorpus(
  files: readonly CorpusFile[],
  sources: readonly SourceText[] = [],
): CompiledCorpus {
  const inOrder = files.toSorted((a, b) => compareText(a.file, b.file));
  const { corpus, faults: shapeFaults } = readCorpus(inOrder);
  // References across files mean nothing while an entry is missing for its shape.
  if (shapeFaults.length > 0) return { faults: shapeFaults, pack: undefined };
  const articles = corpus.articles.map(({ value }) => articleOf(value)).toSorted(byId);
  const events = eventsOf(corpus, articles);
  const faults = withoutExplained(corpus, [
    ...checkCorpus(corpus),
    ...checkWording(corpus, sources),
    ...checkOverlaps(corpus, events),
    ...checkToldDates(corpus.articles),
  ]);
  const broken = faults.some(({ severity }) => severity === 'error');
  return { faults, pack: broken ? undefined : packOf(corpus, articles, events) };
}

function packOf(
  { header, entities }: Corpus,
  articles: readonly Article[],
  events: readonly Event[],
): Pack | undefined {
  return (
    header && {
      format: 'backstory-pack',
      version: 1,
      ...header.value,
      entities: entities.map(({ value }) => entityOf(value)).toSorted(byId),
      articles: [...articles],
      events: [...events],
    }
  );
}

/** One event for each group of reports, in order of their dates. */
function eventsOf(corpus: Corpus, articles: readonly Article[]): Event[] {
  const known = articlesById(articles);
  const written = new Map(corpus.events.map(({ value }) => [value.id, eventOf(value)]));
  return groupCorpus(corpus)
    .map(({ id, heading, reports }) => {
      const told = reports.map(({ report }) => report);
      return deriveEvent(written.get(id) ?? { id, title: heading }, told, known);
    })
    .filter((event) => event !== undefined)
    .toSorted(byDate);
}

function articleOf({ reports: _, ...article }: ArticleSource): Article {
  return { ...article, titleBasis: article.titleBasis ?? 'printed' };
}

function eventOf({ because: _, complete: __, ...event }: EventSource): EventBase {
  return event;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id);
}

function byDate(a: Event, b: Event): number {
  return compareEdtf(knownEdtf(a.date), knownEdtf(b.date)) || byId(a, b);
}
