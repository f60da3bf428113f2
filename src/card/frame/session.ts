import { type Signal, signal } from '@preact/signals';
import { answerBackground } from '../../messaging/answer-background.ts';
import { sendFromPage as send } from '../../messaging/send-from-page.ts';
import type { HostCommand, RowsEnd } from '../../messaging/to-content.ts';
import { LONGEST_DRAG, TALLEST_CARD } from '../../model/message-limits.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import type { StripRange } from '../../ui/strip-range.ts';
import type { CardScreen, Screen } from './card-screen.ts';
import { isChosenFor } from './chosen-events.ts';
import { type ScreenEvent, screenReducer } from './screen.ts';
import type { WriteGuard } from './write-guard.ts';

/** What the views of the card can do; every effect of the frame is behind it. */
export interface CardSession {
  readonly screen: Signal<Screen>;
  dispatch(event: ScreenEvent): void;
  /** Opens the card of somebody who is named in this one. */
  choose(entity: string): void;
  /** Fetches the whole timeline of whom the card is about. */
  listAll(): void;
  /** Filters the whole timeline by a companion, or no more; fetches it where it is not there. */
  filterBy(companion: string): void;
  /** Narrows the whole timeline to a stretch of time, or widens it again; fetches it where it is not there. */
  narrow(range: StripRange | null): void;
  /** Switches Backstory off on this site, where the click was surely meant, or on again and closes. */
  hideHere(isHidden: boolean): void;
  /** "Not this person": silences whom the card is about on this page or site, or has them heard again. */
  silence(on: 'page' | 'site', isSilent: boolean): void;
  /** Moves the card of this turn this far, in CSS px, from where it stood when the drag began. */
  drag(x: number, y: number, isDone: boolean, turn: number): void;
  /** Has the card stay while the reader goes on to other names. */
  pin(): void;
  /** The card is drawn and wants this height, in px; with where its rows end if it gets less. */
  drawn(height: number, rowsEnd?: RowsEnd): void;
  close(): void;
}

/** The nonce that the host put into this page's address; undefined where somebody else made the frame. */
export function nonceOf(hash: string): string | undefined {
  return /^#([0-9a-f]{32})$/.exec(hash)?.[1];
}

/** Says hello for a nonce and shows what comes back. Without an answer nothing is ever drawn. `leave` takes the card out of its frame. */
export function openSession(
  nonce: string,
  guard: WriteGuard,
  lifetime: AbortSignal,
  leave: () => void,
): CardSession {
  const screen = signal<Screen>({ kind: 'blank' });
  const dispatch = (event: ScreenEvent): void => {
    screen.value = screenReducer(screen.value, event);
  };
  const tellHost = (command: HostCommand): Promise<Result<null>> => send('card.tellHost', { nonce, command });

  answerBackground(lifetime, {
    'card.present'(presentation) {
      if (presentation.nonce !== nonce) return fail('This is the frame of another card.');
      dispatch({ kind: 'presented', presentation });
      return ok(null);
    },
  });
  void send('card.hello', { nonce }).then((hello) => {
    // A card that was pushed meanwhile is the newer one. Where the hello failed nothing is drawn, because this page may
    // be framed by anybody; the host, whose ask fails as well, hands the sentence to the one who asked.
    if (hello.ok && hello.value !== null && screen.value.kind === 'blank')
      dispatch({ kind: 'presented', presentation: hello.value });
  });

  /** Asks for something, and hands the answer on with the step that it was asked in; where there is none the card says why. */
  async function ask<Value>(
    question: () => Promise<Result<Value>>,
    answered: (value: Value, at: { turn: number; step: number }) => void,
  ): Promise<void> {
    if (screen.value.kind === 'blank') return;
    const { turn, step } = screen.value;
    const answer = await question();
    if (answer.ok) answered(answer.value, { turn, step });
    else dispatch({ kind: 'failed', turn, step, sentence: answer.error });
  }

  function list(what: 'timeline' | 'filtered timeline'): void {
    const entity = subjectOf(screen.value);
    if (entity === null) return;
    dispatch({ kind: 'asked', what });
    void ask(
      () => send('card.timeline', { nonce, entity }),
      (timeline, at) => dispatch({ kind: 'listed', timeline, ...at }),
    );
  }

  /** Writes only where the click was surely meant: a page may have covered the card. */
  async function ifSure(write: () => Promise<Result<null>>): Promise<Result<null>> {
    const sure = guard.isClickSure();
    return sure.ok ? write() : sure;
  }

  return {
    screen,
    dispatch,
    choose(entity) {
      dispatch({ kind: 'asked', what: 'card' });
      void ask(
        () => send('card.choose', { nonce, entity }),
        (card, at) => dispatch({ kind: 'chosen', card, ...at }),
      );
    },
    listAll: () => list('timeline'),
    filterBy(companion) {
      dispatch({ kind: 'with', companion });
      if (screen.value.kind === 'card' && screen.value.list.kind === 'best' && !isChosenFor(screen.value))
        list('filtered timeline');
    },
    narrow(range) {
      dispatch({ kind: 'ranged', range });
      if (range !== null && screen.value.kind === 'card' && screen.value.list.kind === 'best')
        list('filtered timeline');
    },
    silence(on, isSilent) {
      if (screen.value.kind === 'blank') return;
      const entities = meantBy(screen.value);
      void ask(
        () => ifSure(() => send('card.silence', { nonce, entities, on, isSilent })),
        (_, at) => dispatch({ kind: 'silenced', silence: isSilent ? { on } : 'none', ...at }),
      );
    },
    hideHere(isHidden) {
      void ask(
        () => ifSure(() => send('card.hideSite', { nonce, isHidden })),
        (_, { turn }) => {
          if (isHidden) dispatch({ kind: 'switchedOff', turn });
          // The page is read anew, and by another script than that of this card.
          else void tellHost({ kind: 'close' });
        },
      );
    },
    drag: (x, y, isDone, turn) => void tellHost({ kind: 'drag', x: inReach(x), y: inReach(y), isDone, turn }),
    pin: () =>
      void ask(
        () => tellHost({ kind: 'pin' }),
        () => dispatch({ kind: 'pinned' }),
      ),
    drawn(height, rowsEnd) {
      if (screen.value.kind !== 'card') return;
      const { turn } = screen.value;
      void tellHost({ kind: 'resize', height: Math.min(height, TALLEST_CARD), rowsEnd, turn });
    },
    async close() {
      // One that has lost its pairing has nobody to tell it to: so it leaves its frame, and only the host hears of that.
      if (!(await tellHost({ kind: 'close' })).ok) leave();
    },
  };
}

function inReach(offset: number): number {
  return Math.max(-LONGEST_DRAG, Math.min(offset, LONGEST_DRAG));
}

/** The id of whom a card is about; null where that is not sure. */
function subjectOf(screen: Screen): string | null {
  return screen.kind === 'card' && screen.card.subject.kind === 'entity'
    ? screen.card.subject.entity.id
    : null;
}

/** Everybody whom the name of a card may mean; nobody where it is about a date. */
function meantBy({ card: { subject } }: CardScreen): string[] {
  if (subject.kind === 'date') return [];
  return subject.kind === 'entity' ? [subject.entity.id] : subject.candidates.map(({ id }) => id);
}
