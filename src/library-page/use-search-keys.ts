import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { LibraryController } from './controller.ts';
import type { LibraryState } from './state.ts';

/** What a search finds, in the order in which it stands: events, below the articles that are folded. */
const FOUND = '.event-list [data-stop]';

/**
 * The keys of the search field: Down goes to the first event that was found, Enter opens it. Whoever types on and presses
 * Enter at once means what these words find, so that it waits for them.
 */
export function useSearchKeys(
  field: RefObject<HTMLInputElement | null>,
  { state }: Pick<LibraryController, 'state'>,
): void {
  const isAwaited = useRef(false);

  useLayoutEffect(() => {
    const input = field.current;
    if (!input) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      const { key } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      isAwaited.current = false;
      if (key === 'ArrowDown') firstFound()?.focus();
      // Asked of the state itself: a key that follows another at once comes before the rows are drawn anew.
      else if (key === 'Enter' && isFound(state.value)) firstFound()?.click();
      else if (key === 'Enter') isAwaited.current = true;
      else return;
      event.preventDefault();
    };
    input.addEventListener('keydown', onKeyDown);
    return () => input.removeEventListener('keydown', onKeyDown);
  }, [field, state]);

  useLayoutEffect(() => {
    if (!isAwaited.current || !isFound(state.value)) return;
    isAwaited.current = false;
    firstFound()?.click();
  });
}

/** True where the rows are what the words in the field find. */
function isFound({ screen, rows, typed }: LibraryState): boolean {
  return screen.kind === 'timeline' && rows?.filter.query.trim() === typed.trim();
}

function firstFound(): HTMLElement | null {
  return document.querySelector<HTMLElement>(FOUND);
}
