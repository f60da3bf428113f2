import type { JSX } from 'preact';
import type { QueryChip } from '../model/views.ts';
import { dateLabel } from '../ui/date-label.ts';
import { text } from '../ui/i18n.ts';

interface ChipListProps {
  readonly chips: readonly QueryChip[];
  readonly onRemove: (chip: QueryChip) => void;
}

/** What was recognised in the query; a click takes that part out of it. */
export function ChipList({ chips, onRemove }: ChipListProps): JSX.Element | null {
  if (chips.length === 0) return null;
  return (
    <div class="chips">
      {chips.map((chip) => {
        const label = chip.kind === 'date' ? dateLabel(chip.value) : chip.value;
        return (
          <button
            key={chip.start}
            type="button"
            class="chip"
            aria-label={text('popup_remove_chip', label)}
            onClick={() => onRemove(chip)}
          >
            {label}
            <span aria-hidden="true">✕</span>
          </button>
        );
      })}
    </div>
  );
}
