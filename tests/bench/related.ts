import { bundledPack } from '../../src/cli/corpus-files.ts';
import { createRankingIndex } from '../../src/engine/ranking/ranking-index.ts';
import { selectForCard } from '../../src/engine/ranking/select-for-card.ts';
import { openKnowledgeBase } from '../../src/kb/knowledge-base.ts';
import type { Article, Entity, Event } from '../../src/model/pack.ts';
import { cardView } from '../../src/service/card-view.ts';
import { BASELINES } from '../engine/ranking/judged/baselines.ts';
import { GOOD, gradeOf, meanQuality, measureOrder, precisionOf } from '../engine/ranking/judged/measure.ts';
import { baselineOrder, type JudgedPair, openPairs, ourOrder } from '../engine/ranking/judged/pairs.ts';
import { benchAgreement } from './related-agreement.ts';

/**
 * What the events beside a name are worth, by what readers judged (tests/engine/ranking/judged), ours beside four simple
 * rankings; and what a card's choice costs for an entity with many events. CPU time of the process.
 */

/** Events of one entity. */
const SIZES = [500, 20_000];
const ROUNDS = 40;
const WARM_UP = 20;
const PARTS = ['tuning', 'held-out', 'blind', 'read'] as const;

/** Prints the quality of each round and of all, then the costs. */
export function benchRelated(): void {
  const pairs = openPairs({ real: true });
  const orders: Readonly<Record<string, (pair: JudgedPair) => Event[]>> = {
    backstory: ourOrder,
    ...Object.fromEntries(
      Object.keys(BASELINES).map((name) => [name, (pair: JudgedPair) => baselineOrder(pair, name)]),
    ),
  };
  for (const round of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, undefined]) {
    const ofRound = pairs.filter((pair) => round === undefined || pair.round === round);
    console.log(round === undefined ? '\nAll rounds' : `\nRound ${round}`);
    console.table(
      Object.entries(orders).map(([ranking, order]) => ({ ranking, ...qualityOfParts(ofRound, order) })),
    );
  }
  console.log('\nRows of first views');
  console.table(PARTS.map((part) => rowsOf(pairs, part)));
  benchAgreement(pairs, orders);
  const [pair] = pairs;
  if (!pair) return;
  console.table(SIZES.map((size) => costOf(pair, size)));
  console.table([answerCost()]);
}

/** How many rows a first view has, and how many of them are wanted or of no use. */
function rowsOf(pairs: readonly JudgedPair[], part: (typeof PARTS)[number]): Record<string, string | number> {
  const ofPart = pairs.filter(({ judgement }) => judgement.part === part);
  const grades = ofPart.flatMap(({ ask, judgement }) => {
    const { after, before } = selectForCard(ask);
    return [...after, ...before].map(({ event }) => gradeOf(event, judgement.grades));
  });
  const shareOf = (is: (grade: number) => boolean): string =>
    (grades.filter(is).length / grades.length).toFixed(3);
  return {
    part,
    rows: (grades.length / ofPart.length).toFixed(2),
    wanted: shareOf((grade) => grade >= GOOD),
    'of no use': shareOf((grade) => grade === 0),
  };
}

/** The parts of some pairs, as the columns of a table. */
function qualityOfParts(
  pairs: readonly JudgedPair[],
  order: (pair: JudgedPair) => Event[],
): Record<string, string | number> {
  const row: Record<string, string | number> = {};
  for (const part of PARTS) {
    const ofPart = pairs.filter(({ judgement }) => judgement.part === part);
    if (ofPart.length === 0) continue;
    const quality = meanQuality(ofPart.map((pair) => measureOrder(order(pair), pair.judgement.grades)));
    row[`${part} nDCG@5`] = quality.ndcg.toFixed(3);
    row[`${part} P@1`] = precisionOf(quality);
    row[`${part} pairs`] = ofPart.length;
  }
  return row;
}

/** What the background does for one card once it is awake: judging the page, ranking, joining articles, and the message. */
function answerCost(): Record<string, string | number> {
  const kb = openKnowledgeBase(bundledPack());
  const knowledge = { kb, index: createRankingIndex(kb) };
  const [entity] = kb.entities
    .map(({ id }) => ({ id, events: kb.eventsOf(id).length }))
    .toSorted((a, b) => b.events - a.events);
  if (!entity) return {};
  const page = {
    facts: {
      url: 'https://news.example/story',
      title: 'Talks to be held in the capital',
      language: 'en',
      dates: [{ source: 'meta' as const, property: 'article:published_time', value: '2023-03-13' }],
    },
    entities: kb.entities.slice(0, 60).map(({ id }, at) => ({ id, count: 60 - at, inTitle: at < 2 })),
  };
  const text =
    'He may travel to the capital on Monday, weeks after a visit that prepared the talks of 22 February.';
  const passage = { text, near: kb.entities.slice(0, 5).map(({ id }) => id), lead: [], beside: [] };
  const times = Array.from({ length: WARM_UP + ROUNDS }, () => {
    const start = process.cpuUsage();
    JSON.stringify(
      cardView(
        knowledge,
        page,
        { candidates: [entity.id], isSure: true, surface: 'He', passage },
        'news.example',
      ),
    );
    return msSince(start);
  })
    .slice(WARM_UP)
    .toSorted((a, b) => a - b);
  return {
    'card of the bundled corpus, events': entity.events,
    'ms p50': (times[ROUNDS / 2] ?? 0).toFixed(2),
    'ms p95': (times[Math.floor(ROUNDS * 0.95)] ?? 0).toFixed(2),
    bound: 5,
  };
}

function costOf({ ask }: JudgedPair, size: number): Record<string, string | number> {
  const corpus = repeated(ask.events, size);
  const before = process.cpuUsage();
  const index = createRankingIndex(corpus);
  index.wording();
  const built = msSince(before);
  const times = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    selectForCard({ ...ask, events: corpus.events, index });
    return msSince(start);
  }).toSorted((a, b) => a - b);
  return {
    'events of the name': size,
    'index ms': built.toFixed(1),
    'first three rows a side, ms p50': (times[ROUNDS / 2] ?? 0).toFixed(2),
    'ms p95': (times[Math.floor(ROUNDS * 0.95)] ?? 0).toFixed(2),
  };
}

/** As many events as wanted, each an object of its own, on days of their own. */
function repeated(events: readonly Event[], size: number) {
  const many = Array.from({ length: size }, (_, at): Event => {
    const event = events[at % events.length] as Event;
    return { ...event, id: `${event.id}-${at}` };
  });
  return { events: many, entities: [] as Entity[], articles: [] as Article[] };
}

function msSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

if (import.meta.main) benchRelated();
