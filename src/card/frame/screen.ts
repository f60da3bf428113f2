import type { CardPresentation } from '../../messaging/to-card.ts';
import type { CardView, TimelineView } from '../../model/card-views.ts';
import type { EventPart } from '../../ui/event-row.tsx';
import type { StripRange } from '../../ui/strip-range.ts';
import type { CardScreen, EventList, LeftCard, Screen, Silencing } from './card-screen.ts';
import { isChosenFor } from './chosen-events.ts';
import { ROWS_AT_ONCE } from './tuning.ts';

/** What happens in the card. */
export type ScreenEvent =
  | { readonly kind: 'presented'; readonly presentation: CardPresentation }
  /** The reader asked for something that takes an answer: another card, the whole timeline. */
  | { readonly kind: 'asked'; readonly what: 'card' | 'timeline' | 'filtered timeline' }
  | { readonly kind: 'chosen'; readonly turn: number; readonly step: number; readonly card: CardView }
  | { readonly kind: 'listed'; readonly turn: number; readonly step: number; readonly timeline: TimelineView }
  | { readonly kind: 'failed'; readonly turn: number; readonly step: number; readonly sentence: string }
  | { readonly kind: 'pinned' }
  | { readonly kind: 'ranged'; readonly range: StripRange | null }
  /** "Not this person" was pressed, or given up. */
  | { readonly kind: 'silencing'; readonly silence: 'none' | 'asking' }
  | { readonly kind: 'silenced'; readonly turn: number; readonly step: number; readonly silence: Silencing }
  /** The site was switched off. Without a step: it is off, wherever in the card the reader has gone since the click. */
  | { readonly kind: 'switchedOff'; readonly turn: number }
  | { readonly kind: 'back' }
  | { readonly kind: 'best' }
  /** A companion was chosen, or chosen no more. */
  | { readonly kind: 'with'; readonly companion: string }
  | { readonly kind: 'more'; readonly side: 'later' | 'earlier' }
  | { readonly kind: 'opened'; readonly event: string; readonly part: EventPart | null }
  | { readonly kind: 'moved'; readonly event: string };

/**
 * The next screen; the same object where the event changes nothing. Answers carry the turn that they were asked in, and an
 * answer for an older turn is dropped: the reader has gone on to another name.
 */
export function screenReducer(screen: Screen, event: ScreenEvent): Screen {
  if (event.kind === 'presented') {
    const { card, by, turn } = event.presentation;
    // The background may take longer over a name than over the next one.
    if (screen.kind === 'card' && turn < screen.turn) return screen;
    return {
      ...freshCard(card),
      turn,
      step: 0,
      by,
      focus: by === 'keyboard',
      isSiteOff: false,
      isPinned: false,
      trail: [],
    };
  }
  return screen.kind === 'blank' ? screen : cardScreenReducer(screen, event);
}

function cardScreenReducer(
  screen: CardScreen,
  event: Exclude<ScreenEvent, { kind: 'presented' }>,
): CardScreen {
  // An answer to what was asked before the reader went on.
  if ('step' in event && (event.turn !== screen.turn || event.step !== screen.step)) return screen;
  switch (event.kind) {
    case 'asked': {
      const by = event.what === 'timeline' ? 'reader' : 'filter';
      const list: EventList = event.what === 'card' ? screen.list : { kind: 'fetching', by };
      // "All 21 events" is all of them, whatever the card had begun with.
      const withOnly = event.what === 'timeline' ? [] : screen.withOnly;
      return { ...screen, step: screen.step + 1, list, withOnly, failure: null };
    }
    case 'chosen':
      return {
        ...screen,
        ...freshCard(event.card),
        focus: true,
        trail: [...screen.trail, leftCard(screen)],
      };
    case 'listed': {
      const shown = { later: ROWS_AT_ONCE, earlier: ROWS_AT_ONCE };
      const by = screen.list.kind === 'fetching' ? screen.list.by : 'reader';
      return { ...screen, list: { kind: 'all', by, timeline: event.timeline, ...shown } };
    }
    case 'failed':
      return {
        ...screen,
        // What the whole timeline was to be narrowed by goes with it: switch and chart show what the list does.
        ...(screen.list.kind === 'fetching' && { list: BEST, withOnly: [], range: null }),
        failure: event.sentence,
      };
    case 'silencing':
    case 'silenced':
      return { ...screen, silence: event.silence, failure: null };
    case 'switchedOff':
      return event.turn === screen.turn ? { ...screen, isSiteOff: true, failure: null } : screen;
    case 'ranged':
      return unfiltered({ ...screen, range: event.range, opened: null, current: null });
    case 'pinned':
      return { ...screen, isPinned: true };
    case 'back': {
      const before = screen.trail.at(-1);
      if (!before) return screen;
      return {
        ...screen,
        ...before,
        failure: null,
        step: screen.step + 1,
        trail: screen.trail.slice(0, -1),
      };
    }
    case 'best':
      return {
        ...screen,
        step: screen.step + 1,
        list: BEST,
        withOnly: [],
        range: null,
        opened: null,
        current: null,
      };
    case 'with': {
      const { companion } = event;
      const others = screen.withOnly.filter((id) => id !== companion);
      const withOnly = others.length < screen.withOnly.length ? others : [...others, companion];
      return unfiltered({ ...screen, withOnly, opened: null, current: null });
    }
    case 'more':
      return screen.list.kind === 'all'
        ? { ...screen, list: { ...screen.list, [event.side]: screen.list[event.side] + ROWS_AT_ONCE } }
        : screen;
    case 'opened': {
      const opened = event.part === null ? null : { event: event.event, part: event.part };
      return { ...screen, opened, current: event.event };
    }
    case 'moved':
      return { ...screen, current: event.event };
  }
}

const BEST: EventList = { kind: 'best' };

/** Back to the chosen events, where the whole timeline stood there only to be narrowed further and is so no more. */
function unfiltered(screen: CardScreen): CardScreen {
  const { list, range } = screen;
  if (range !== null || !isChosenFor(screen) || list.kind === 'best' || list.by === 'reader') return screen;
  return { ...screen, step: screen.step + 1, list: BEST };
}

function leftCard({ card, list, withOnly, opened, current, silence, range }: CardScreen): LeftCard {
  // What was being fetched for it is waited for no longer.
  return list.kind === 'fetching'
    ? { ...freshCard(card), silence }
    : { card, list, withOnly, opened, current, silence, range };
}

function freshCard(card: CardView) {
  return {
    kind: 'card',
    card,
    list: BEST,
    // A pair asks for what both did; one click on the other name has the rest back.
    withOnly: card.together?.companions ?? [],
    opened: null,
    current: null,
    silence: 'none',
    range: null,
    failure: null,
  } as const;
}
