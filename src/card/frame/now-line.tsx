import type { JSX } from 'preact';
import type { PageDate } from '../../model/page-facts.ts';
import { dateLabel } from '../../ui/date-label.ts';
import { dateNote } from '../../ui/date-note.ts';
import { text } from '../../ui/i18n.ts';

/** The page's own date on the timeline, and how it is known. */
export function NowLine({ date }: { readonly date: PageDate }): JSX.Element {
  const note = dateNote(date.edtf, date.known);
  const label = dateLabel(date.edtf);
  return (
    <li class="now-line">
      <span title={date.evidence}>
        {note === null ? text('card_this_page', label) : text('card_this_page_known', label, note)}
        <span class="spoken"> ({text('source_evidence', date.evidence)})</span>
      </span>
    </li>
  );
}
