import { useRef } from 'preact/hooks';
import type { RowsEnd } from '../../messaging/to-content.ts';
import type { ChosenEvents } from '../../model/card-views.ts';
import { makeRoom } from './make-room.ts';
import { GROWN_AFTER, LEAST_BLANK, LEAST_FRAME, ROUNDING } from './tuning.ts';
import { useUntilHand } from './use-until-hand.ts';

/** What the height of a card is made of. */
const PARTS = '.card-head, .card-strip, .companions, .card-content, .card-foot';

/** What a card and the list in it tell each other of the height that they have. */
export interface GivenHeight {
  /**
   * Before the list is measured: parts give way in a frame that is too low for all. False while it has no size yet, or the card
   * around the list is not drawn yet; `again` measures it then.
   */
  settle(again: () => void): boolean;
  /** So much of the first view is blank below its rows, CSS px: of a low card the host leaves that out. */
  leaveOut(blank: number): void;
}

/**
 * Tells what height the parts want together, whatever the frame gives them: once the card is drawn, and with every change.
 * A card that got less is marked (`data-low`), and only in such a card parts give way (make-room.ts). A card that is short
 * because little is known hides nothing, and what gave way is asked for all the same: hidden parts measure nothing, so a
 * short card once kept itself short, with 340 px of free window below it. What gave way stays so under the reader's hand.
 */
export function useNaturalHeight(
  dialog: { readonly current: HTMLElement | null },
  tell: (height: number, rowsEnd?: RowsEnd) => void,
  chosen: ChosenEvents | null,
): GivenHeight {
  const given = useRef<{ judge: () => boolean; leaveOut: GivenHeight['leaveOut'] }>(null);
  const waiting = useRef<() => void>(null);
  useUntilHand(
    dialog,
    (card, view) => {
      const parts = [...card.querySelectorAll(PARTS)];
      let told = Number.NEGATIVE_INFINITY;
      /** Until the reader does anything it only comes nearer, whatever is measured meanwhile: the frame must not jump to and fro. */
      let end: RowsEnd | undefined;
      /** What the card wanted when its rows ended there: what it wants beyond that by then it is given, and no more. */
      let wantedThen = 0;
      const foot = card.querySelector('.card-foot');
      let footBefore = 0;
      let isTouched = false;
      let judged = '';
      /** Of a low card: what its parts want, beside what they have since they gave way. */
      let givenWay = 0;
      // With the rows that were left out: it asks for their room, and a higher window gives it.
      const drawn = (): number =>
        parts.reduce(
          (sum, part) => sum + part.getBoundingClientRect().height,
          Number(card.querySelector<HTMLElement>('.timeline')?.dataset.leftOut ?? 0),
        );
      /** Each look at a card without what gave way would lay it out twice more (4 ms in Firefox): so it is done once. */
      const natural = (): number => Math.ceil(drawn() + givenWay);
      const judge = (): boolean => {
        const { innerWidth, innerHeight } = view;
        if (innerHeight < LEAST_FRAME) return false;
        const size = `${innerWidth} ${innerHeight}`;
        if (isTouched || size === judged) return true;
        judged = size;
        card.removeAttribute('data-low');
        givenWay = 0;
        const wanted = drawn();
        if (wanted <= innerHeight + ROUNDING) return true;
        makeRoom(card, chosen);
        givenWay = wanted - drawn();
        return true;
      };
      const ask = (): void => {
        if (!judge()) return;
        const height = natural();
        if (Math.abs(height - told) <= ROUNDING) return;
        told = height;
        tell(height, end && { ...end, at: Math.min(end.given, end.at + Math.max(0, height - wantedThen)) });
      };
      /** A foot that grows under the hand stays where it is until the host has made room: its buttons ran from under the pointer. */
      const keepFoot = (): void => {
        const { height = 0 } = foot?.getBoundingClientRect() ?? {};
        const by = height - footBefore;
        footBefore = height;
        if (by <= 0 || !isTouched || (card.hasAttribute('data-low') && !end)) return;
        card.style.height = `${view.innerHeight + by}px`;
        setTimeout(() => {
          card.style.height = '';
        }, GROWN_AFTER);
      };
      const observer = new ResizeObserver(() => {
        keepFoot();
        ask();
      });
      given.current = {
        judge,
        leaveOut(blank) {
          if (!card.hasAttribute('data-low') || blank < LEAST_BLANK) return;
          const { innerHeight } = view;
          // What was left out before was given all the same.
          const first = end && Math.abs(end.at - innerHeight) <= ROUNDING ? end.given : innerHeight;
          end = { given: first, at: Math.ceil(innerHeight - blank) };
          told = wantedThen = natural();
          tell(told, end);
        },
      };
      // First of all the rows that fit: a card that was told of them after its height was seen to jump by what they left.
      waiting.current?.();
      ask();
      for (const part of [card, ...parts]) observer.observe(part);
      return (isByHand) => {
        isTouched = true;
        if (!isByHand) observer.disconnect();
      };
    },
    [],
  );
  return {
    settle(again) {
      // The list is drawn before the card around it.
      waiting.current = again;
      return given.current?.judge() ?? false;
    },
    leaveOut: (blank) => given.current?.leaveOut(blank),
  };
}
