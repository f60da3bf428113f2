import type { JSX } from 'preact';
import type { QueryChip } from '../model/search-views.ts';
import { dateLabel } from '../ui/date-label.ts';
import { text } from '../ui/i18n.ts';
import { foldChips } from './chips.ts';
import { yearlyLabel } from './yearly-label.ts';

function labelOf({ kind, value }: QueryChip): string {
  if (kind === 'yearly') return text('popup_any_year', yearlyLabel(value));
  return kind === 'date' ? dateLabel(value) : value;
}

interface ChipListProps {
  readonly chips: readonly QueryChip[];
  readonly onRemove: (same: readonly QueryChip[]) => void;
}

/** What was recognised in the query; said twice it is one chip; a click, Delete or Backspace takes it out wherever it stands. */
export function ChipList({ chips, onRemove }: ChipListProps): JSX.Element | null {
  if (chips.length === 0) return null;
  return (
    <div class="chips">
      {foldChips(chips).map((same) => {
        const [chip] = same;
        const label = labelOf(chip);
        return (
          <button
            key={chip.start}
            type="button"
            class="chip"
            aria-label={text('popup_remove_chip', label)}
            onClick={() => onRemove(same)}
            onKeyDown={(event) => {
              if (event.key !== 'Delete' && event.key !== 'Backspace') return;
              // Elsewhere Backspace goes a screen back.
              event.stopPropagation();
              event.preventDefault();
              onRemove(same);
            }}
          >
            {label}
            <span aria-hidden="true">✕</span>
          </button>
        );
      })}
    </div>
  );
}
