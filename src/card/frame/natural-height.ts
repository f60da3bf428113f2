import { useState } from 'preact/hooks';
import type { RowsEnd } from '../../messaging/to-content.ts';
import type { ChosenEvents } from '../../model/card-views.ts';
import { keepFoot } from './kept-foot.ts';
import { LOW, makeRoom } from './make-room.ts';
import { heightOf } from './measured-list.ts';
import { createToldHeight } from './told-height.ts';
import { LEAST_FRAME, ROUNDING } from './tuning.ts';
import { useUntilHand } from './use-until-hand.ts';

/** What the height of a card is made of. */
const PARTS = '.card-head, .card-strip, .companions, .card-content, .card-foot';

/** What a card and the list in it tell each other of the height that they have. */
export interface GivenHeight {
  /** True once the card around the list is drawn, and its frame has a size. */
  isThere: boolean;
  /**
   * Set by the list: shows the rows that have room. Called with each size of the frame, once parts have given way in it, until the
   * reader does anything.
   */
  showRows?: (() => void) | undefined;
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
  const [given] = useState<GivenHeight>(() => ({ isThere: false, leaveOut() {} }));
  useUntilHand(
    dialog,
    (card, view) => {
      const parts = [...card.querySelectorAll(PARTS)];
      const host = createToldHeight(tell);
      const keepFootFor = keepFoot(card, view);
      let isTouched = false;
      let judged = '';
      /** Of a low card: what its parts want, beside what they have since they gave way. */
      let givenWay = 0;
      // With the rows that were left out: it asks for their room, and a higher window gives it.
      const drawn = (): number =>
        parts.reduce(
          (sum, part) => sum + heightOf(part),
          Number(card.querySelector<HTMLElement>('.timeline')?.dataset.leftOut ?? 0),
        );
      /** Each look at a card without what gave way would lay it out twice more (4 ms in Firefox): so it is done once. */
      const natural = (): number => Math.ceil(drawn() + givenWay);
      const giveWay = (): void => {
        card.removeAttribute(LOW);
        const wanted = drawn();
        givenWay = 0;
        if (wanted <= view.innerHeight + ROUNDING) return;
        makeRoom(card, chosen);
        givenWay = wanted - drawn();
      };
      const look = (): void => {
        // A low card gets no more than what it has left out.
        keepFootFor(isTouched && (!card.hasAttribute(LOW) || host.hasLeftOut()));
        const { innerWidth, innerHeight } = view;
        if (innerHeight < LEAST_FRAME) return;
        const size = `${innerWidth} ${innerHeight}`;
        if (!isTouched && size !== judged) {
          judged = size;
          given.isThere = true;
          giveWay();
          // Before the height is told: a card that was told of them after it was seen to jump by what they left.
          given.showRows?.();
        }
        host.wants(natural());
      };
      given.leaveOut = (blank) => {
        if (card.hasAttribute(LOW)) host.leaveOut(blank, view.innerHeight, natural());
      };
      look();
      const observer = new ResizeObserver(look);
      for (const part of [card, ...parts]) observer.observe(part);
      return (isByHand) => {
        isTouched = true;
        if (!isByHand) observer.disconnect();
      };
    },
    [],
  );
  return given;
}
