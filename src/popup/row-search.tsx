import type { JSX, RefObject } from 'preact';
import { SearchField } from '../ui/search-field.tsx';
import { rowId } from './rows.ts';

interface RowSearchProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly query: string;
  /** The row that Enter opens; -1 where there is none. */
  readonly selected: number;
  readonly hasRows: boolean;
  readonly onInput: (query: string) => void;
}

/** The field that keeps the focus while the arrow keys go through the rows. */
export function RowSearch({ field, query, selected, hasRows, onInput }: RowSearchProps): JSX.Element {
  return (
    <SearchField
      class="search"
      field={field}
      typed={query}
      onInput={onInput}
      besides={{
        type: 'text',
        role: 'combobox',
        'aria-autocomplete': 'list',
        'aria-expanded': hasRows,
        'aria-controls': 'rows',
        ...(selected >= 0 ? { 'aria-activedescendant': rowId(selected) } : {}),
      }}
    />
  );
}
