import { parseEdtf } from '../model/edtf.ts';
import { ENTITY_KINDS, type LibraryFilter } from '../model/library-route.ts';
import type { LibraryEntity } from '../model/library-views.ts';
import { dateLabel } from '../ui/date-label.ts';
import { text } from '../ui/i18n.ts';
import { statusLabel } from '../ui/status-label.ts';
import { withEntity } from './filter-events.ts';

/** One thing that a filter asks for, and the filter without it. */
export interface ChosenPart {
  readonly label: string;
  readonly without: LibraryFilter;
}

/** A filter in parts. An id or a year that nobody has stands as it is: an old address should say what it asks for. */
export function chosenParts(filter: LibraryFilter, entities: readonly LibraryEntity[]): ChosenPart[] {
  const nameOf = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? id;
  const query = filter.query.trim();
  const parts: ChosenPart[] = ENTITY_KINDS.flatMap((kind) =>
    filter[kind].map((id) => ({ label: nameOf(id), without: withEntity(filter, kind, id) })),
  );
  if (filter.year !== '')
    parts.push({
      label: parseEdtf(filter.year).ok ? dateLabel(filter.year) : filter.year,
      without: { ...filter, year: '' },
    });
  if (filter.status !== null)
    parts.push({ label: statusLabel(filter.status), without: { ...filter, status: null } });
  if (filter.disputed) parts.push({ label: text('event_disagree'), without: { ...filter, disputed: false } });
  if (query !== '') parts.push({ label: text('source_quoted', query), without: { ...filter, query: '' } });
  return parts;
}
