import { describe, expect, it } from 'vitest';
import { annotateNames } from '../../../../src/engine/names/annotate-names.ts';
import { buildNameIndex } from '../../../../src/engine/names/index/name-index.ts';
import { readerOf } from '../../../../src/engine/names/index/shipped-index.ts';
import { namesOf } from '../../../../src/model/pack.ts';
import { bundled } from '../../../cli/bundled.ts';
import { drawHalves } from './draw.ts';
import { GOLD, type GoldPage } from './gold.ts';
import { measurePages, measureTexts } from './measure.ts';
import { reliabilityOf } from './reliability.ts';
import { CLASSES, figuresOf, type Outcome } from './score.ts';
import { readSharedPages } from './shared-pages.ts';
import { STORIES } from './stories.ts';
import { BEARERS, DAILIES, LEADS, PAPERS, PASSING, SENTENCES, WIRE } from './wire.ts';

/** What each half must reach, by class: precision and recall, a little below what was measured last. They only go up. */
const FLOORS: Record<GoldPage['half'], Record<string, readonly [number, number]>> = {
  tuning: {
    all: [0.99, 0.99],
    English: [0.99, 0.99],
    'other languages': [0.99, 0.98],
    'short forms alone': [0.99, 0.98],
  },
  heldOut: {
    all: [0.99, 0.97],
    English: [0.99, 0.97],
    'other languages': [0.99, 0.96],
    'short forms alone': [0.98, 0.97],
  },
};

/**
 * The same for the stories of our own, which hold more traps than news does. Lowered once, when rules that fitted single stories
 * and hid names in ordinary news were taken out, and again for English: a surname behind a relative's full name is not sure.
 */
const STORY_FLOORS: Record<GoldPage['half'], Record<string, readonly [number, number]>> = {
  tuning: {
    all: [0.955, 0.99],
    English: [0.97, 0.97],
    'other languages': [0.955, 0.99],
  },
  heldOut: {
    all: [0.94, 0.95],
    // Recall was 0.94 until a bare name behind a namesake of it ("Paris, Texas … Paris") became "not sure": one mention of 37.
    English: [0.94, 0.91],
    'other languages': [0.94, 0.95],
  },
};

/** The same for short reports of our own. */
const WIRE_FLOORS: typeof STORY_FLOORS = {
  tuning: { all: [0.97, 0.99] },
  heldOut: { all: [0.9, 0.96] },
};

/** The same for the first paragraphs of reports. */
const LEAD_FLOORS: typeof STORY_FLOORS = {
  tuning: { all: [0.98, 0.985] },
  heldOut: { all: [0.925, 0.95] },
};

/** The same for texts in which politics comes by in passing. */
const PASSING_FLOORS: typeof STORY_FLOORS = {
  tuning: { all: [0.94, 0.99] },
  heldOut: { all: [0.84, 0.98] },
};

/** The same for pairs of sentences, of which one misleads. */
const BEARER_FLOORS: typeof STORY_FLOORS = {
  tuning: { all: [0.965, 0.97] },
  heldOut: { all: [0.865, 0.95] },
};

/** The same for pages by writers who had read no rule; nothing of them is held out. */
const PAPER_FLOORS: typeof STORY_FLOORS = {
  tuning: { all: [0.915, 0.94], English: [0.945, 0.985], 'other languages': [0.895, 0.915] },
  heldOut: {},
};

/** The same for articles of a news site, every second of which nobody looked at. */
const DAILY_FLOORS: typeof STORY_FLOORS = {
  tuning: { all: [0.975, 0.96], English: [0.96, 0.985], 'other languages': [0.98, 0.95] },
  heldOut: { all: [0.945, 0.935], English: [0.96, 0.99], 'other languages': [0.935, 0.9] },
};

describe('the gold of names', () => {
  it('holds pages of many languages, in halves that the seed draws', () => {
    const ids = GOLD.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(GOLD).toHaveLength(33);
    expect(new Map(GOLD.map(({ id, half }) => [id, half]))).toEqual(new Map(drawHalves(GOLD)));
  });

  it('draws the same halves in whatever order the pages come', () => {
    const halves = drawHalves(GOLD.toReversed());
    expect(GOLD.filter(({ id, half }) => halves.get(id) !== half)).toEqual([]);
    expect(drawHalves(GOLD, 1)).not.toEqual(halves);
  });

  it('has mentions in order, none over another, all within the part that was read', () => {
    const faults = GOLD.flatMap(({ id, length, until = length, mentions }) =>
      mentions
        .filter(({ start, surface }, index) => {
          const next = mentions[index + 1]?.start ?? until;
          return start + surface.length > next || until > length;
        })
        .map(({ start }) => `${id}:${start}`),
    );
    expect(faults).toEqual([]);
  });

  it('names entities that the corpus knows', () => {
    const known = new Set(bundled().entities.map(({ id }) => id));
    const named = GOLD.flatMap(({ mentions }) => mentions.flatMap(({ entity }) => entity ?? []));
    expect([...new Set(named)].filter((entity) => !known.has(entity))).toEqual([]);
  });
});

const pages = readSharedPages();

describe(`names on published pages (${pages.length} at hand, ${GOLD.length - pages.length} skipped)`, () => {
  it('are judged by the text that the gold refers to', () => {
    const changed = pages.filter(({ same }) => !same).map(({ page }) => page.id);
    const moved = pages.flatMap(({ page, text, same }) =>
      page.mentions
        .filter(({ start, surface }) => same && !text.startsWith(surface, start))
        .map(({ start, surface }) => `${page.id}:${start} ${surface}`),
    );
    expect([...changed, ...moved]).toEqual([]);
  });

  // A copy of the project alone has no pages and nothing to measure.
  const outcomes = measurePages(pages).flatMap((page) => page.outcomes);
  if (pages.length > 0) expectFloors(FLOORS, outcomes);
});

describe('names in stories of our own', () => {
  it('are of entities that the corpus knows', () => {
    const known = new Set(bundled().entities.map(({ id }) => id));
    const named = STORIES.flatMap(({ page }) => page.mentions.flatMap(({ entity }) => entity ?? []));
    expect([...new Set(named)].filter((entity) => !known.has(entity))).toEqual([]);
  });

  const read = measureTexts(STORIES);
  it('are right nearly always where the engine is sure, among as many traps', () => {
    const marks = reliabilityOf(read).filter(({ confidence }) => confidence >= 0.9);
    const count = (of: 'right' | 'made') => marks.reduce((sum, row) => sum + row[of], 0);
    expect(count('right') / count('made')).toBeGreaterThanOrEqual(0.95);
  });
  expectFloors(
    STORY_FLOORS,
    read.flatMap((page) => page.outcomes),
  );
});

describe.each([
  { of: 'short reports', texts: WIRE, floors: WIRE_FLOORS },
  { of: 'leads', texts: LEADS, floors: LEAD_FLOORS },
  { of: 'texts in passing', texts: PASSING, floors: PASSING_FLOORS },
  { of: 'pairs of sentences', texts: BEARERS, floors: BEARER_FLOORS },
  { of: 'pages of papers', texts: PAPERS, floors: PAPER_FLOORS },
  { of: 'articles of a news site', texts: DAILIES, floors: DAILY_FLOORS },
])('names in $of of our own', ({ texts, floors }) => {
  it('are of entities that the corpus knows', () => {
    const known = new Set(bundled().entities.map(({ id }) => id));
    const named = texts.flatMap(({ page }) => page.mentions.flatMap(({ entity }) => entity ?? []));
    expect([...new Set(named)].filter((entity) => !known.has(entity))).toEqual([]);
  });

  expectFloors(
    floors,
    measureTexts(texts).flatMap((page) => page.outcomes),
  );
});

describe('single sentences in which names mislead or are hard to know', () => {
  it('are read without a fault', () => {
    expect(SENTENCES.length).toBeGreaterThan(120);
    const faults = measureTexts(SENTENCES).flatMap(({ text, outcomes }) =>
      outcomes
        .filter(({ verdict }) => verdict !== 'right')
        .map(({ verdict, start, end }) => `${verdict} ${text.slice(start, end)} | ${text}`),
    );
    expect(faults).toEqual([]);
  });
});

function expectFloors(of: typeof FLOORS, outcomes: readonly Outcome[]): void {
  const floors = (['tuning', 'heldOut'] as const).flatMap((half) =>
    Object.entries(of[half]).map(([name, [precision, recall]]) => ({ half, name, precision, recall })),
  );
  it.each(floors)('are found as well as they were: $half, $name', ({ half, name, precision, recall }) => {
    const isIn = CLASSES[name];
    const figures = figuresOf(outcomes.filter((outcome) => outcome.half === half && isIn?.(outcome)));
    expect(figures.precision).toBeGreaterThanOrEqual(precision);
    expect(figures.recall).toBeGreaterThanOrEqual(recall);
  });
}

/**
 * What stands around a name in the plainest sentence of its script. A rule that took every surname behind a first name and "·" for a town's
 * lost 唐纳德·特朗普, and no gold has him so.
 */
function plainSentence(name: string): string {
  if (/\p{Script=Han}/u.test(name)) return `${name}周五表示不满。`;
  if (/\p{Script=Cyrillic}/u.test(name)) return `В пятницу ${name} заявил об этом.`;
  return /\p{Script=Latin}/u.test(name) ? `On Friday, ${name} said so.` : name;
}

it('finds nearly every name of the corpus by itself in a plain sentence', () => {
  const reader = readerOf(buildNameIndex(bundled().entities));
  const names = bundled().entities.flatMap((entity) =>
    namesOf(entity).flatMap(({ text, needsSupport }) => (needsSupport ? [] : [{ id: entity.id, text }])),
  );
  const lost = names.filter(
    ({ id, text }) => !annotateNames(reader, plainSentence(text)).some(({ entity }) => entity === id),
  );
  // 81 of 2,745 want more of the page: surnames alone, small Chinese towns, statesmen whose names many bear.
  expect(lost.length, lost.map(({ text }) => text).join(', ')).toBeLessThanOrEqual(names.length * 0.03);
});
