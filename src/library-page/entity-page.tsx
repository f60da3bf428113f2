import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { hashOf, type LibraryFilter, NO_FILTER } from '../model/library-route.ts';
import type { EntityPageView, LibraryEvent, NameView } from '../model/library-views.ts';
import { countText, factsText, text } from '../ui/i18n.ts';
import { Notice } from '../ui/notice.tsx';
import { EventList } from './event-list.tsx';
import { countByYear } from './group-by-time.ts';
import { languageLabel } from './language-label.ts';
import { PageHead } from './page-head.tsx';
import { YearStrip } from './year-strip.tsx';

interface EntityPageProps {
  readonly page: EntityPageView;
  /** The whole corpus, latest first. */
  readonly events: readonly LibraryEvent[];
}

/** One person, place or organisation: who that is, under which names, and every event that is about them. */
export function EntityPage({ page: { entity, otherNames }, events }: EntityPageProps): JSX.Element {
  const own = useMemo(
    () => events.filter((event) => event.entities.includes(entity.id)),
    [events, entity.id],
  );
  const { id, kind, name, nativeName, description } = entity;
  const filter: LibraryFilter = { ...NO_FILTER, [kind]: [id] };
  return (
    <article>
      <PageHead subject={id}>
        <span dir="auto">{name}</span>
        {nativeName && (
          <>
            {' '}
            <small lang={nativeName.language} dir="auto">
              {nativeName.text}
            </small>
          </>
        )}
      </PageHead>
      {description !== '' && (
        <p class="description" dir="auto">
          {description}
        </p>
      )}
      {otherNames.length > 0 && <OtherNames names={otherNames} />}
      {own.length === 0 ? (
        <Notice sentence={text('card_no_events', name)} />
      ) : (
        <>
          <YearStrip filter={filter} years={countByYear(own)} />
          <div class="entity-events">
            <p>{countText('popup_count_events', own.length)}</p>
            <a href={hashOf({ kind: 'timeline', filter })}>{text('library_narrow')}</a>
          </div>
          <EventList events={own} />
        </>
      )}
    </article>
  );
}

/** Under which names the engine finds them; in another language, which one. */
function OtherNames({ names }: { names: readonly NameView[] }): JSX.Element {
  return (
    <ul class="names" aria-label={text('library_names')}>
      {names.map(({ text: name, language, unchecked }) => (
        <li key={`${name} ${language}`}>
          <span lang={language} dir="auto">
            {name}
          </span>
          {(language !== undefined || unchecked) && (
            <small>
              {' '}
              {factsText([
                ...(language === undefined ? [] : [languageLabel(language)]),
                ...(unchecked ? [text('library_unchecked')] : []),
              ])}
            </small>
          )}
        </li>
      ))}
    </ul>
  );
}
