import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { CardScreen } from './card-screen.ts';
import { scrollWithin } from './keyboard.ts';
import { GROWN_AFTER } from './tuning.ts';

/**
 * Brings what a key has opened into view, and what is open in a card that was gone back to: below the fold a reader
 * would think that nothing came. Not what a pointer has opened, whose row stays under the hand, nor what assistive
 * technology has, which sends no key and scrolls by itself.
 */
export function useOpenedInView(
  list: { readonly current: HTMLElement | null },
  isEmpty: boolean,
  opened: CardScreen['opened'],
): void {
  /** The row in which a key was pressed last, or with which the card came back; null after a pointer. */
  const keyed = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const rows = list.current;
    if (!rows) return;
    // Gone back to: what was opened before it was left.
    keyed.current = rows.querySelector('[aria-expanded="true"]')?.closest('li') ?? null;
    const onKey = ({ target }: Event): void => {
      // The target of a key is an element.
      keyed.current = (target as Element).closest('li');
    };
    const onPointer = (): void => {
      keyed.current = null;
    };
    rows.addEventListener('keydown', onKey);
    rows.addEventListener('pointerdown', onPointer);
    return () => {
      rows.removeEventListener('keydown', onKey);
      rows.removeEventListener('pointerdown', onPointer);
    };
    // A list that was empty comes back as another element.
  }, [isEmpty]);
  useEffect(() => {
    const row = keyed.current;
    const scroller = row?.closest<HTMLElement>('.card-scroll');
    if (opened === null || !row || !scroller) return;
    const timer = setTimeout(() => scrollWithin(scroller, row), GROWN_AFTER);
    return () => clearTimeout(timer);
  }, [opened]);
}
