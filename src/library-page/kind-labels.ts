import type { EntityKind } from '../model/pack.ts';
import type { MessageKey } from '../ui/i18n.ts';

/** What a list of entities of one kind is called. */
export const KIND_LABELS = {
  person: 'library_people',
  place: 'library_places',
  organisation: 'library_organisations',
} as const satisfies Record<EntityKind, MessageKey>;
