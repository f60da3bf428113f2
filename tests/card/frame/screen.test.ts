import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CardScreen, Screen } from '../../../src/card/frame/card-screen.ts';
import { pageNotes } from '../../../src/card/frame/page-notes.ts';
import { type ScreenEvent, screenReducer } from '../../../src/card/frame/screen.ts';
import { spokenSummary } from '../../../src/card/frame/spoken-summary.ts';
import { ROWS_AT_ONCE } from '../../../src/card/frame/tuning.ts';
import { visibleEvents } from '../../../src/card/frame/visible-events.ts';
import type { CardView } from '../../../src/model/card-views.ts';
import * as samples from '../sample-cards.ts';
import '../../ui/browser-double.ts';

const BLANK: Screen = { kind: 'blank' };
const presented = (card: CardView, turn = 1): ScreenEvent => ({
  kind: 'presented',
  presentation: { card, by: 'pointer', turn },
});

/** The card screen after events on the rich card; fails where there is none. */
function screenAfter(...events: ScreenEvent[]) {
  const screen = [presented(samples.richCard), ...events].reduce(screenReducer, BLANK);
  if (screen.kind === 'blank') throw new Error('the card is gone');
  return screen;
}

function cardAfter(screen: CardScreen, ...events: ScreenEvent[]): CardScreen {
  const after = events.reduce<Screen>(screenReducer, screen);
  if (after.kind === 'blank') throw new Error('the card is gone');
  return after;
}

const chosen: ScreenEvent[] = [
  { kind: 'asked', what: 'card' },
  { kind: 'chosen', turn: 1, step: 1, card: samples.oddCard },
];

describe('the screen of a card', () => {
  test('is blank until a card is given, whatever else happens', () => {
    const events: ScreenEvent[] = [
      ...chosen,
      { kind: 'back' },
      { kind: 'opened', event: 'summit', part: 'sources' },
    ];
    expect(events.reduce(screenReducer, BLANK)).toBe(BLANK);
  });

  test('goes to somebody who is named, and back', () => {
    expect(screenAfter(...chosen)).toMatchObject({
      card: samples.oddCard,
      trail: [{ card: samples.richCard }],
    });
    expect(screenAfter(...chosen, { kind: 'back' })).toMatchObject({ card: samples.richCard, trail: [] });
    expect(screenAfter({ kind: 'back' }).card).toBe(samples.richCard);
  });

  test('comes back to what was opened, chosen and silenced before', () => {
    const done: ScreenEvent[] = [
      { kind: 'asked', what: 'timeline' },
      { kind: 'listed', turn: 1, step: 1, timeline: { entity: samples.envoy, events: [] } },
      { kind: 'with', companion: 'lena' },
      { kind: 'opened', event: 'summit', part: 'sources' },
      { kind: 'silenced', turn: 1, step: 1, silence: { on: 'page' } },
    ];
    const before = screenAfter(...done);
    const away = cardAfter(
      before,
      { kind: 'asked', what: 'card' },
      { kind: 'chosen', turn: 1, step: 2, card: samples.oddCard },
    );
    expect(away).toMatchObject({ opened: null, withOnly: [], silence: 'none', list: { kind: 'best' } });
    const { list, withOnly, opened, silence } = before;
    expect(cardAfter(away, { kind: 'back' })).toMatchObject({ list, withOnly, opened, silence, trail: [] });
  });

  test('waits, once back, for nothing that was being fetched when the reader left', () => {
    const back = screenAfter(
      { kind: 'with', companion: 'lena' },
      { kind: 'asked', what: 'filtered timeline' },
      { kind: 'asked', what: 'card' },
      { kind: 'chosen', turn: 1, step: 2, card: samples.oddCard },
      { kind: 'back' },
    );
    expect(back).toMatchObject({ list: { kind: 'best' }, withOnly: [] });
  });

  test('offers to take back that the site is off, wherever the reader goes in it', () => {
    const off: ScreenEvent = { kind: 'switchedOff', turn: 1 };
    const [asked, arrived] = chosen as [ScreenEvent, ScreenEvent];
    const ways = [
      [off, asked, arrived],
      [asked, off, arrived],
      [asked, arrived, off],
      [asked, arrived, off, { kind: 'back' }],
      [off, asked, arrived, { kind: 'back' }],
    ] as const;
    expect(ways.map((events) => screenAfter(...events).isSiteOff)).toEqual(ways.map(() => true));
    expect(screenAfter(presented(samples.richCard, 2), off).isSiteOff).toBe(false);
    expect(screenAfter(off, presented(samples.richCard, 2)).isSiteOff).toBe(false);
  });

  test('shows no choice of time or company that the list does not follow', () => {
    const failed = screenAfter(
      { kind: 'ranged', range: { from: 2022 * 12, to: 2023 * 12 } },
      { kind: 'with', companion: 'lena' },
      { kind: 'asked', what: 'timeline' },
      { kind: 'failed', turn: 1, step: 1, sentence: 'Gone.' },
    );
    expect(failed).toMatchObject({ list: { kind: 'best' }, range: null, withOnly: [], failure: 'Gone.' });
  });

  test('drops the answer to what the reader no longer waits for', () => {
    const late: ScreenEvent = { kind: 'chosen', turn: 1, step: 1, card: samples.oddCard };
    expect(screenAfter({ kind: 'asked', what: 'card' }, { kind: 'asked', what: 'timeline' }, late).card).toBe(
      samples.richCard,
    );
    expect(screenAfter({ kind: 'asked', what: 'card' }, presented(samples.emptyCard, 2), late).card).toBe(
      samples.emptyCard,
    );
  });

  test('is that of the newest turn, in whatever order the cards arrive', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 1 }), (turns) => {
        const last = turns.map((turn) => presented(samples.richCard, turn)).reduce(screenReducer, BLANK);
        expect(last).toMatchObject({ kind: 'card', turn: Math.max(...turns) });
      }),
    );
  });

  test('one event is open at a time, and closes again', () => {
    const first: ScreenEvent = { kind: 'opened', event: 'summit', part: 'sources' };
    expect(screenAfter(first).opened).toEqual({ event: 'summit', part: 'sources' });
    expect(screenAfter(first, { kind: 'opened', event: 'talks', part: 'disagreement' }).opened).toEqual({
      event: 'talks',
      part: 'disagreement',
    });
    expect(screenAfter(first, { kind: 'opened', event: 'summit', part: null })).toMatchObject({
      opened: null,
      current: 'summit',
    });
  });

  test('a failure says so, keeps the card, and goes with the next try', () => {
    const failed: ScreenEvent[] = [
      { kind: 'asked', what: 'timeline' },
      { kind: 'failed', turn: 1, step: 1, sentence: 'No.' },
    ];
    expect(screenAfter(...failed)).toMatchObject({
      failure: 'No.',
      list: { kind: 'best' },
      card: samples.richCard,
    });
    expect(screenAfter(...failed, { kind: 'asked', what: 'timeline' })).toMatchObject({
      failure: null,
      list: { kind: 'fetching' },
    });
  });
});

describe('a whole timeline', () => {
  const many = (count: number, next: boolean) =>
    Array.from({ length: count }, (_, index) => samples.event(`${next}-${index}`, { next }));
  const timeline = { entity: samples.envoy, events: [...many(100, true), ...many(100, false)] };
  const listed: ScreenEvent[] = [
    { kind: 'asked', what: 'timeline' },
    { kind: 'listed', turn: 1, step: 1, timeline },
  ];

  test('begins with the events nearest to the now line', () => {
    const { after, before, moreLater, moreEarlier } = visibleEvents(screenAfter(...listed));
    expect(after.at(-1)?.id).toBe('true-99');
    expect(before[0]?.id).toBe('false-0');
    expect([after.length, before.length]).toEqual([ROWS_AT_ONCE, ROWS_AT_ONCE]);
    expect([moreLater, moreEarlier]).toEqual([100 - ROWS_AT_ONCE, 100 - ROWS_AT_ONCE]);
  });

  test('shows more on the side that is asked for', () => {
    const { moreLater, moreEarlier } = visibleEvents(
      screenAfter(...listed, { kind: 'more', side: 'earlier' }),
    );
    expect(moreEarlier).toBe(0);
    expect(moreLater).toBeGreaterThan(0);
  });

  test('is filtered by those who took part, all that are chosen, until they are chosen no more', () => {
    const omar = { id: 'omar-reyes', name: 'Omar Reyes', kind: 'person' } as const;
    const lena = { id: 'lena', name: 'Lena Holm', kind: 'person' } as const;
    const shared = [
      samples.event('both', { participants: [omar, lena] }),
      samples.event('one', { participants: [omar] }),
      samples.event('none', { participants: [] }),
    ];
    const ids = (...events: ScreenEvent[]) =>
      visibleEvents(
        screenAfter(
          { kind: 'asked', what: 'timeline' },
          { kind: 'listed', turn: 1, step: 1, timeline: { ...timeline, events: shared } },
          { kind: 'with', companion: omar.id },
          ...events,
        ),
      ).before.map(({ id }) => id);
    expect(ids()).toEqual(['both', 'one']);
    expect(ids({ kind: 'with', companion: lena.id })).toEqual(['both']);
    expect(ids({ kind: 'with', companion: omar.id })).toEqual(['both', 'one', 'none']);
    expect(screenAfter({ kind: 'with', companion: omar.id }, { kind: 'best' })).toMatchObject({
      withOnly: [],
    });
  });

  test('without its last filter it is again what was asked for', () => {
    const omar: ScreenEvent = { kind: 'with', companion: 'omar-reyes' };
    const filtered: ScreenEvent[] = [omar, { kind: 'asked', what: 'filtered timeline' }, ...listed.slice(1)];
    expect(screenAfter(...filtered).list.kind).toBe('all');
    expect(screenAfter(...filtered, omar).list.kind).toBe('best');
    expect(screenAfter(...listed, omar, omar).list.kind).toBe('all');
  });

  test('is all of it where a reader asks for all, whatever the card had begun with', () => {
    const together = {
      companions: ['omar-reyes'],
      after: [],
      before: [samples.event('both')],
      strongest: [],
    };
    const pair = screenAfter(presented({ ...samples.richCard, together }));
    const { after, before } = visibleEvents(cardAfter(pair, ...listed));
    expect([after.length, before.length]).toEqual([ROWS_AT_ONCE, ROWS_AT_ONCE]);
  });

  test('is filtered from the start by those with whom the name stands together, until one click', () => {
    const both = samples.event('both');
    const together = { companions: ['omar-reyes'], after: [], before: [both], strongest: ['both'] };
    const pair = screenAfter(presented({ ...samples.richCard, together }));
    expect(pair.withOnly).toEqual(['omar-reyes']);
    expect(visibleEvents(pair)).toMatchObject({ after: [], before: [both] });
    const omar: ScreenEvent = { kind: 'with', companion: 'omar-reyes' };
    expect(visibleEvents(cardAfter(pair, omar)).before).toBe(samples.richCard.before);
    expect(visibleEvents(cardAfter(pair, omar, omar)).before).toEqual([both]);
  });

  test('of a pair is back at what they share after a third name, and after the card of another', () => {
    const together = {
      companions: ['omar-reyes'],
      after: [],
      before: [samples.event('both')],
      strongest: [],
    };
    const pair = screenAfter(presented({ ...samples.richCard, together }));
    const lena: ScreenEvent = { kind: 'with', companion: 'lena' };
    const asked: ScreenEvent = { kind: 'asked', what: 'filtered timeline' };
    const narrowed = cardAfter(pair, lena, asked, ...listed.slice(1));
    expect(narrowed.list.kind).toBe('all');
    const letGo = cardAfter(narrowed, lena);
    expect(visibleEvents(letGo)).toMatchObject({ before: together.before });
    const chosen: ScreenEvent = { kind: 'chosen', turn: 1, step: 1, card: samples.oddCard };
    const back = cardAfter(pair, { kind: 'asked', what: 'card' }, chosen, { kind: 'back' });
    expect(back.withOnly).toEqual(['omar-reyes']);
  });

  test('gives way to the chosen events again', () => {
    expect(visibleEvents(screenAfter(...listed, { kind: 'best' })).after).toBe(samples.richCard.after);
  });
});

test.each([
  ['nothing on a page that is dated and known', samples.richCard, []],
  [
    'that the page gives no date',
    samples.undatedPageCard,
    ['No date of this page is known, so these are the best of all years, the latest first.'],
  ],
  [
    'that the page is newer than what is known',
    samples.newerPageCard,
    ['Backstory knows up to May 2026; this page is newer.'],
  ],
  [
    'that the page is far from all that is known',
    { ...samples.richCard, isFar: true as const },
    ['Nothing known here lies within half a year of this page.'],
  ],
])('a card says of its limits: %s', (_, card, notes) => {
  expect(pageNotes(card)).toEqual(notes);
});

test.each([
  ['Ana Lindqvist. Before this page: 3. After it: 2.', samples.richCard],
  ['Ana Lindqvist. Events: 5.', samples.undatedPageCard],
  [
    // What is known to the month of the page alone is counted on neither side.
    'Ana Lindqvist. Before this page: 3. After it: 1.',
    {
      ...samples.richCard,
      after: samples.richCard.after.map((one) =>
        one === samples.summit ? { ...one, date: '2023-03' } : one,
      ),
    },
  ],
  [
    'Ana Lindqvist with Omar Reyes. Before this page: 1. After it: 1.',
    {
      ...samples.richCard,
      together: {
        companions: ['omar-reyes'],
        after: [samples.summit],
        before: samples.richCard.before.slice(0, 1),
        strongest: [],
      },
    },
  ],
  ['No event is known yet for Ana Lindqvist.', samples.emptyCard],
  ['“Lindqvist” may be. The page does not say enough to tell. Choose one:', samples.unsureCard],
  ['“Lindqvist” may be. The page does not say enough to be sure.', samples.unsureOfOneCard],
])('a screen reader hears: %s', (words, card) => {
  const screen = screenReducer(BLANK, presented(card));
  expect(screen.kind === 'card' && spokenSummary(screen)).toBe(words);
});
