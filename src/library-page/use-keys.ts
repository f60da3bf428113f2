import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { moveBetweenStops } from './move-between-stops.ts';

/** The keys of the library: a slash goes to the search field, arrows go through rows and choices. On the document, because they count where nothing has the focus, too. */
export function useKeys(field: RefObject<HTMLInputElement | null>): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { key, target } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (!(target instanceof HTMLElement)) return;
      const isSlash = key === '/' && !target.matches('input');
      // Up from the first event leads back to the words that found it.
      const isBack =
        isSlash || (key === 'ArrowUp' && target === document.querySelector('.event-list [data-stop]'));
      if (!isBack && !moveBetweenStops(target, key)) return;
      if (isBack) field.current?.focus();
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [field]);
}
