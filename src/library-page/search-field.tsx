import type { JSX, RefObject } from 'preact';
import { LONGEST_QUERY } from '../model/message-limits.ts';
import { text } from '../ui/i18n.ts';
import { SearchIcon } from '../ui/icons.tsx';

interface SearchFieldProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly typed: string;
  readonly onInput: (text: string) => void;
}

/** The field that narrows the timeline to what its words, names and dates find. */
export function SearchField({ field, typed, onInput }: SearchFieldProps): JSX.Element {
  return (
    <search class="library-search">
      <SearchIcon />
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
