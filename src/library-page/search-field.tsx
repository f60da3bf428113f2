import type { JSX, RefObject } from 'preact';
import { LONGEST_QUERY } from '../model/message-limits.ts';
import { text } from '../ui/i18n.ts';

interface SearchFieldProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly typed: string;
  readonly onInput: (text: string) => void;
}

/** The field that narrows the timeline to what its words, names and dates find. */
export function SearchField({ field, typed, onInput }: SearchFieldProps): JSX.Element {
  return (
    <search class="library-search">
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="7" cy="7" r="4.5" fill="none" stroke="currentColor" stroke-width="1.5" />
        <path d="m10.5 10.5 3.5 3.5" stroke="currentColor" stroke-width="1.5" />
      </svg>
      <input
        ref={field}
        type="search"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        maxLength={LONGEST_QUERY}
        placeholder={text('popup_search')}
        aria-label={text('popup_search')}
        aria-keyshortcuts="/"
        value={typed}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </search>
  );
}
