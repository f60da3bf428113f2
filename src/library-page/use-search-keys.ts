import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { LibraryController } from './controller.ts';
import { opensFirstRow } from './state.ts';

/** What a search finds, in the order in which it stands: events, below the articles that are folded. */
const FOUND = '.event-list [data-stop]';

/**
 * The keys of the search field: Down goes to the first event that was found, Enter opens it. Whoever types on and presses
 * Enter at once means what these words find, so that it waits for them; whoever leaves the field waits no longer.
 */
export function useSearchKeys(
  field: RefObject<HTMLInputElement | null>,
  { state, dispatch }: Pick<LibraryController, 'state' | 'dispatch'>,
): void {
  useLayoutEffect(() => {
    const input = field.current;
    if (!input) return undefined;
    const lifetime = new AbortController();
    const { signal } = lifetime;
    input.addEventListener(
      'keydown',
      (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
        if (event.key === 'ArrowDown') firstFound()?.focus();
        else if (event.key === 'Enter') dispatch({ kind: 'entered' });
        else return;
        event.preventDefault();
      },
      { signal },
    );
    input.addEventListener('blur', () => dispatch({ kind: 'leftSearch' }), { signal });
    return () => lifetime.abort();
  }, [field, dispatch]);

  const isToOpen = opensFirstRow(state.value);
  useLayoutEffect(() => {
    if (!isToOpen) return;
    dispatch({ kind: 'leftSearch' });
    firstFound()?.click();
  }, [isToOpen, dispatch]);
}

function firstFound(): HTMLElement | null {
  return document.querySelector<HTMLElement>(FOUND);
}
