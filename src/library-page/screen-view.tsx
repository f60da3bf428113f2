import type { JSX } from 'preact';
import { hashOf } from '../model/library-route.ts';
import { text } from '../ui/i18n.ts';
import { Notice } from '../ui/notice.tsx';
import { ArticlePage } from './article-page.tsx';
import { EntityPage } from './entity-page.tsx';
import { EventPage } from './event-page.tsx';
import type { LibraryEventHappened, LibraryState } from './state.ts';

interface ScreenViewProps {
  readonly state: LibraryState;
  readonly dispatch: (event: LibraryEventHappened) => void;
}

/** What stands in place of the timeline: the page of one thing, or why there is none. */
export function ScreenView({ state, dispatch }: ScreenViewProps): JSX.Element | null {
  const { screen, overview, filter } = state;
  if (screen.kind === 'timeline') return null;
  if (screen.kind === 'waiting') return <p class="waiting">{text('card_waiting')}</p>;
  return (
    <>
      <p class="way-back">
        <a href={hashOf({ kind: 'timeline', filter })}>{text('library_back')}</a>
      </p>
      {screen.kind === 'event' && <EventPage page={screen.page} />}
      {screen.kind === 'article' && <ArticlePage detail={screen.detail} />}
      {screen.kind === 'entity' && <EntityPage page={screen.page} events={overview?.events ?? []} />}
      {screen.kind === 'nowhere' && <Notice sentence={text('library_nowhere')} />}
      {screen.kind === 'failed' && (
        <Notice
          sentence={screen.sentence}
          action={{ label: text('card_retry'), run: () => dispatch({ kind: 'retried' }) }}
        />
      )}
    </>
  );
}
