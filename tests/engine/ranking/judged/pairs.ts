import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readDocument } from '../../../../src/cli/document.ts';
import { annotateNames } from '../../../../src/engine/names/annotate-names.ts';
import { buildNameIndex } from '../../../../src/engine/names/index/name-index.ts';
import { readerOf } from '../../../../src/engine/names/index/shipped-index.ts';
import { chooseDiverse, poolFor } from '../../../../src/engine/ranking/diverse.ts';
import { scoreEvents } from '../../../../src/engine/ranking/rank-events.ts';
import { createRankingIndex } from '../../../../src/engine/ranking/ranking-index.ts';
import { readRankingPage, type TextToRead } from '../../../../src/engine/ranking/read-ranking-page.ts';
import type { RankingAsk } from '../../../../src/engine/ranking/score-parts.ts';
import { type KnowledgeBase, openKnowledgeBase } from '../../../../src/kb/knowledge-base.ts';
import type { Event } from '../../../../src/model/pack.ts';
import { bundled } from '../../../cli/bundled.ts';
import { BASELINES, type BaselineAsk } from './baselines.ts';
import { type Judgement, ROUNDS, WRITTEN_PAGES } from './judgements.ts';

/** Pages of newspapers: they belong to others, so they lie beside the project and not in it. */
const FOLDER = fileURLToPath(new URL('../../../../../shared/pages', import.meta.url));

/** A judged pair with what our ranking and the simple ones are asked. */
export interface JudgedPair {
  /** In which round it was judged, from 1. */
  readonly round: number;
  readonly judgement: Judgement;
  readonly ask: RankingAsk;
  readonly baseline: BaselineAsk;
}

/** How many events of an order are measured at most; `related` gives as many by default. */
const DEPTH = 10;

/** The judged pairs over the bundled corpus; with `real` also those of newspapers' pages, where these are. */
export function openPairs({ real }: { readonly real: boolean }): JudgedPair[] {
  const kb = openKnowledgeBase(bundled());
  const reader = readerOf(buildNameIndex(kb.entities));
  const index = createRankingIndex(kb);
  const texts = new Map<string, TextToRead | undefined>();
  const textOf = (id: string): TextToRead | undefined => {
    if (!texts.has(id)) {
      const found = WRITTEN_PAGES.has(id) ? writtenText(id) : real ? realText(id) : undefined;
      texts.set(id, found && { ...found, mentions: annotateNames(reader, found.text) });
    }
    return texts.get(id);
  };
  return ROUNDS.flatMap(({ judgements }, at) =>
    judgements.flatMap((judgement) => {
      const text = textOf(judgement.page);
      return text ? [pairOf(at + 1, judgement, text, kb, index)] : [];
    }),
  );
}

/** The order of events that a reader gets for a pair. */
export function ourOrder({ ask }: JudgedPair): Event[] {
  return chooseDiverse(scoreEvents(ask, poolFor(DEPTH)), DEPTH, ask.entity).map(({ event }) => event);
}

/** The order of a simple ranking, by its name. */
export function baselineOrder({ baseline }: JudgedPair, name: string): Event[] {
  return (BASELINES[name]?.(baseline) ?? []).slice(0, DEPTH);
}

function pairOf(
  round: number,
  judgement: Judgement,
  text: TextToRead,
  kb: KnowledgeBase,
  index: RankingAsk['index'],
): JudgedPair {
  const { entity } = judgement;
  const events = kb.eventsOf(entity);
  const page = readRankingPage(text, entity, hoveredIn(text, judgement));
  return {
    round,
    judgement,
    ask: { entity, events, page, index, knowsUntil: kb.knowsUntil },
    baseline: {
      entity,
      events,
      corpus: kb.events,
      published: page.date?.edtf ?? null,
      onPage: page.entities.map(({ id }) => id),
      wording: `${page.title} ${page.passage}`,
    },
  };
}

function hoveredIn({ mentions }: TextToRead, { page, entity, at }: Judgement) {
  if (at === undefined) return undefined;
  const hovered = mentions.find((mention) => mention.start === at && mention.entity === entity);
  if (!hovered) throw new Error(`No mention of ${entity} is found at ${at} of ${page}.`);
  return hovered;
}

function writtenText(id: string): Omit<TextToRead, 'mentions'> | undefined {
  const page = WRITTEN_PAGES.get(id);
  return (
    page && {
      text: page.text,
      titleEnd: page.text.indexOf('\n'),
      published: page.published === undefined ? null : { edtf: page.published },
      language: page.language ?? 'en',
    }
  );
}

function realText(id: string): Omit<TextToRead, 'mentions'> | undefined {
  const file = `${FOLDER}/${id}.html`;
  if (!existsSync(file)) return undefined;
  const read = readDocument({ id, html: readFileSync(file, 'utf8') });
  if (!read.ok) return undefined;
  const { text, article, language } = read.value;
  const title = article.title ?? '';
  return { text: `${title}\n\n${text}`, titleEnd: title.length, published: article.published, language };
}
