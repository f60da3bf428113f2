import type { JSX } from 'preact';
import { countText } from '../ui/i18n.ts';

interface FilterChoiceProps {
  /** The timeline with this chosen, or no longer chosen. */
  readonly address: string;
  readonly label: string;
  /** Events that it leaves. */
  readonly count: number;
  readonly isChosen: boolean;
}

/** One thing to narrow the timeline by, as a link. */
export function FilterChoice({ address, label, count, isChosen }: FilterChoiceProps): JSX.Element {
  return (
    <li>
      <a class="choice" href={address} data-stop {...(isChosen ? { 'aria-current': 'true' } : {})}>
        <span dir="auto">{label}</span>
        <span class="choice-count" aria-hidden="true">
          {count}
        </span>
        <span class="spoken">, {countText('popup_count_events', count)}</span>
      </a>
    </li>
  );
}
