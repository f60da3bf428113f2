import type { ComponentChildren, JSX } from 'preact';
import { text } from '../ui/i18n.ts';
import { Notice } from '../ui/notice.tsx';
import { AnswerScreen } from './answer-screen.tsx';
import { allTitle, understood } from './answer-text.ts';
import { ArticleScreen } from './article-screen.tsx';
import { EventScreen } from './event-screen.tsx';
import { type PageRemedies, PageScreen } from './page-screen.tsx';
import { ResultsScreen } from './results-screen.tsx';
import { rowsOf } from './rows.ts';
import { ScreenHead } from './screen-head.tsx';
import type { PopupEvent, PopupState } from './state.ts';
import { TimelineScreen } from './timeline-screen.tsx';

interface ScreenViewProps {
  readonly state: PopupState;
  readonly dispatch: (event: PopupEvent) => void;
  readonly onShow: (entity: string) => void;
  readonly remedies: PageRemedies;
}

/** What stands under the search field. */
export function ScreenView({ state, dispatch, onShow, remedies }: ScreenViewProps): JSX.Element {
  const { screen, selected } = state;
  const onBack = (): void => dispatch({ kind: 'back' });
  const onChoose = (index: number): void => {
    const question = rowsOf(screen)[index];
    dispatch({ kind: 'moved', to: index });
    if (question) dispatch({ kind: 'opened', question });
  };
  switch (screen.kind) {
    case 'waiting':
      return <div class="waiting">{text('card_waiting')}</div>;
    case 'failed':
      return (
        <Notice
          sentence={screen.sentence}
          action={{ label: text('card_retry'), run: () => dispatch({ kind: 'retried' }) }}
        />
      );
    case 'page':
      return (
        <RowList count={rowsOf(screen).length} label={text('popup_on_page')}>
          <PageScreen
            page={screen.page}
            selected={selected}
            onChoose={onChoose}
            onShow={onShow}
            remedies={remedies}
          />
        </RowList>
      );
    case 'results':
      return (
        <RowList count={rowsOf(screen).length} label={text('popup_search')}>
          <ResultsScreen results={screen.results} selected={selected} onChoose={onChoose} />
        </RowList>
      );
    case 'answer':
      return (
        <>
          <ScreenHead title={allTitle(screen.detail.answer)} takesFocus={false} onBack={onBack}>
            <p class="facts">{understood(screen.detail.answer)}</p>
          </ScreenHead>
          <RowList count={rowsOf(screen).length} label={understood(screen.detail.answer)}>
            <AnswerScreen detail={screen.detail} selected={selected} onChoose={onChoose} />
          </RowList>
        </>
      );
    case 'timeline': {
      const { entity, events } = screen.timeline;
      const content = state.page?.content;
      return (
        <>
          <ScreenHead
            title={entity.name}
            {...(entity.nativeName ? { native: entity.nativeName } : {})}
            takesFocus={false}
            onBack={onBack}
          >
            {entity.description !== '' && <p class="facts">{entity.description}</p>}
          </ScreenHead>
          {events.length === 0 && <Notice sentence={text('card_no_events', entity.name)} />}
          <RowList count={events.length} label={entity.name}>
            <TimelineScreen
              events={events}
              subject={entity.name}
              firstRow={0}
              pageDate={content?.kind === 'names' ? content.pageDate : null}
              selected={selected}
              onChoose={onChoose}
            />
          </RowList>
        </>
      );
    }
    case 'event':
      return (
        <EventScreen
          event={screen.event}
          onBack={onBack}
          onEntity={(id) => dispatch({ kind: 'opened', question: { kind: 'timeline', id } })}
        />
      );
    case 'article':
      return (
        <ArticleScreen
          detail={screen.detail}
          onBack={onBack}
          onEvent={(id) => dispatch({ kind: 'opened', question: { kind: 'event', id } })}
        />
      );
  }
}

/** The list box of the search field, which keeps the focus and points to the chosen row; what has no rows is none. */
function RowList(props: { count: number; label: string; children: ComponentChildren }): JSX.Element {
  if (props.count === 0) return <>{props.children}</>;
  return (
    <div id="rows" role="listbox" aria-label={props.label}>
      {props.children}
    </div>
  );
}
