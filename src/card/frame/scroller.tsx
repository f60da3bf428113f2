import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { text } from '../../ui/i18n.ts';
import { EdgeIcon } from '../../ui/icons.tsx';
import { useMoreHint } from './more-hint.ts';
import { PAGE } from './tuning.ts';

interface ScrollerProps {
  /** Shows the later events that were left out of the first view; absent where none was. */
  readonly onLater?: (() => void) | undefined;
  readonly onEarlier?: (() => void) | undefined;
  readonly children: ComponentChildren;
}

/**
 * The part of a card that scrolls, with a small button on the edge behind which there is more. It lies beside the dates and
 * takes no line, of which a low card has few.
 */
export function Scroller({ onLater, onEarlier, children }: ScrollerProps): JSX.Element {
  const frame = useRef<HTMLDivElement>(null);
  useMoreHint(frame, '.card-scroll');
  const scroll = (direction: -1 | 1): void => {
    const scroller = frame.current?.querySelector('.card-scroll');
    scroller?.scrollBy({ top: direction * PAGE * scroller.clientHeight });
  };
  return (
    <div class="card-middle" ref={frame}>
      <Edge side="above" label={text('card_more_later')} onReveal={onLater} onScroll={() => scroll(-1)} />
      <main class="card-scroll">
        <div class="card-content">{children}</div>
      </main>
      <Edge side="below" label={text('card_more_earlier')} onReveal={onEarlier} onScroll={() => scroll(1)} />
    </div>
  );
}

interface EdgeProps {
  readonly side: 'above' | 'below';
  readonly label: string;
  readonly onReveal: (() => void) | undefined;
  readonly onScroll: () => void;
}

/** Tab comes to it only where it shows what an arrow key does not reach. */
function Edge({ side, label, onReveal, onScroll }: EdgeProps): JSX.Element {
  return (
    <button
      type="button"
      class={`edge edge-${side}`}
      data-left-out={onReveal !== undefined}
      tabIndex={onReveal ? 0 : -1}
      title={label}
      onClick={onReveal ?? onScroll}
    >
      <EdgeIcon />
    </button>
  );
}
