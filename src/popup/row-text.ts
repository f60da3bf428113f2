import type { PageEntityView } from '../model/page-views.ts';
import type { QueryChip } from '../model/search-views.ts';
import type { ArticleView, EntityRef, EventView } from '../model/views.ts';
import { dateLabel } from '../ui/date-label.ts';
import { dateNote, isAroundPage } from '../ui/date-note.ts';
import { disagreementTag, eventDateNote, insteadOf, sourceSummary } from '../ui/event-facts.ts';
import { listText, text } from '../ui/i18n.ts';
import { standingOf } from '../ui/status-label.ts';

/** The most names in a row; a summit of twenty is read in its own view. */
const MOST_NAMES = 2;

/**
 * What a row says of an event under its title: what became of it, with whom, how well its date is known, or that nobody can tell on
 * which side of the page's date (EDTF) it lies, on whose word.
 */
export function eventLine(
  event: EventView,
  chips: readonly QueryChip[] = [],
  pageDate: string | null = null,
): string[] {
  const others = othersThan(event, chips);
  return present(
    event.status === 'happened' ? null : standingOf(event),
    others.length > 0 ? text('event_with', listText(others.map((other) => other.name))) : null,
    isAroundPage(event.date, pageDate) ? text('date_note_around_page') : eventDateNote(event),
    disagreementTag(event),
    sourceSummary(event),
    insteadOf(event),
    event.namedIn ? text('event_named_in', event.namedIn) : null,
  );
}

/** What a row says of an article under its title. */
export function articleLine(article: ArticleView): string[] {
  return present(
    article.publisher === '' ? null : article.publisher,
    article.titleBasis === 'described' ? text('source_described') : null,
    article.published === undefined ? null : dateNote(article.published, article.known),
  );
}

/** What a row says of an entity that the page names: what comes next for it, or what came last; else who it is. */
export function pageEntityLine({ entity, headline }: PageEntityView): string[] {
  if (!headline) return present(entity.description === '' ? null : entity.description);
  const date = dateLabel(headline.date);
  if (headline.side === 'around') return [date, headline.title];
  if (headline.side === 'same-day') return [text('popup_same_day', headline.title)];
  return [text(headline.side === 'next' ? 'popup_next' : 'popup_before', date, headline.title)];
}

/** When an article came out, or that it does not say. */
export function publishedLabel(article: ArticleView): string {
  return article.published === undefined ? text('source_published_unknown') : dateLabel(article.published);
}

/**
 * Who took part besides those whom the title or the query names already: people, and organisations only where no person did.
 * Beside people they are what was spoken of or who told of it: nobody met "with NATO". A country never: its airliner did not come
 * down "with Russia", and duties on it are none with it.
 */
function othersThan(event: EventView, chips: readonly QueryChip[]): EntityRef[] {
  // Words in lower case ("of") are no names, whichever name they stand in.
  const inTitle = event.title.split(/[^\p{L}\p{M}]+/u).filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word));
  const said = new Set([...inTitle, ...chips.map((chip) => chip.value)]);
  const { participants } = event;
  const told = participants.some(({ kind }) => kind === 'person') ? 'person' : 'organisation';
  return participants
    .filter(({ kind }) => kind === told)
    .filter(({ name }) => !said.has(name) && !name.split(' ').some((word) => said.has(word)))
    .slice(0, MOST_NAMES);
}

function present(...parts: readonly (string | null | undefined)[]): string[] {
  return parts.filter((part) => part != null);
}
