import { rowsOf } from './rows.ts';
import type { PopupEvent, PopupState } from './state.ts';

/** The keys of the popup, as they were pressed. */
export interface KeyPress {
  readonly key: string;
  readonly altKey: boolean;
  /** True for any of Control, Meta and Shift: with those a key means something else. */
  readonly modified: boolean;
  /** A composition (of Chinese, say) is open: the keys belong to it. */
  readonly composing: boolean;
  /** The caret stands before everything in the search field, or the focus is outside of it. */
  readonly atStart: boolean;
  /** The focus is in the search field; elsewhere the keys of links and buttons are theirs. */
  readonly inField: boolean;
}

/** How many rows Page Up and Page Down go, about a screenful. */
const PAGE_OF_ROWS = 8;

/** What a key does; null where the browser is to do what it always does. */
export function keyAction(state: PopupState, press: KeyPress): PopupEvent | null {
  if (press.composing || press.modified) return null;
  if (press.altKey) return press.key === 'ArrowLeft' && canGoBack(state) ? { kind: 'back' } : null;
  // Escape on the first screen is left to the browser, which closes the popup.
  if (press.key === 'Escape') return canGoBack(state) ? { kind: 'back' } : null;
  if (press.key === 'Backspace') return press.atStart && state.trail.length > 0 ? { kind: 'back' } : null;
  return press.inField ? rowAction(state, press.key) : null;
}

/**
 * The entity (id) whose next mention the arrow to the right asks the page to show: that of the chosen row of a page's
 * names, while the field is empty and the caret has nowhere to go.
 */
export function mentionAsked(state: PopupState, press: KeyPress): string | null {
  const isAsked =
    press.key === 'ArrowRight' && press.inField && !press.composing && !press.altKey && !press.modified;
  if (!isAsked || state.screen.kind !== 'page' || state.query !== '') return null;
  const row = rowsOf(state.screen)[state.selected];
  return row?.kind === 'timeline' ? row.id : null;
}

/** True where there is a screen to go back to, or a query to take back. */
function canGoBack(state: PopupState): boolean {
  return state.trail.length > 0 || state.query !== '';
}

function rowAction(state: PopupState, key: string): PopupEvent | null {
  if (key === 'Enter') return { kind: 'entered' };
  const rows = rowsOf(state.screen);
  if (rows.length === 0) return null;
  const moved = (to: number): PopupEvent => ({ kind: 'moved', to });
  switch (key) {
    case 'ArrowDown':
      return moved(state.selected + 1 < rows.length ? state.selected + 1 : 0);
    case 'ArrowUp':
      return moved(state.selected > 0 ? state.selected - 1 : rows.length - 1);
    case 'Home':
      return moved(0);
    case 'End':
      return moved(rows.length - 1);
    case 'PageDown':
      return moved(state.selected + PAGE_OF_ROWS);
    case 'PageUp':
      return moved(Math.max(0, state.selected - PAGE_OF_ROWS));
    default:
      return null;
  }
}
