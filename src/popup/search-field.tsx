import type { JSX, RefObject } from 'preact';
import { LONGEST_QUERY } from '../model/message-limits.ts';
import { text } from '../ui/i18n.ts';
import { SearchIcon } from '../ui/icons.tsx';
import { rowId } from './rows.ts';

interface SearchFieldProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly query: string;
  /** The row that Enter opens; -1 where there is none. */
  readonly selected: number;
  readonly hasRows: boolean;
  readonly onInput: (query: string) => void;
}

/** The field that everything is found by, and that keeps the focus while the arrow keys go through the rows. */
export function SearchField({ field, query, selected, hasRows, onInput }: SearchFieldProps): JSX.Element {
  return (
    <search class="search">
      <SearchIcon />
      <input
        ref={field}
        type="text"
        role="combobox"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        maxLength={LONGEST_QUERY}
        placeholder={text('popup_search')}
        aria-label={text('popup_search')}
        aria-autocomplete="list"
        aria-expanded={hasRows}
        aria-controls="rows"
        {...(selected >= 0 ? { 'aria-activedescendant': rowId(selected) } : {})}
        value={query}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </search>
  );
}
