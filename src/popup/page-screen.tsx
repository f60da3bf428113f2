import type { JSX } from 'preact';
import type { PageContent, PageView } from '../model/page-views.ts';
import { dateLabel } from '../ui/date-label.ts';
import { countText, text } from '../ui/i18n.ts';
import { Notice } from '../ui/notice.tsx';
import { sentenceFor } from './page-sentence.ts';
import { Row } from './row.tsx';
import { pageEntityLine } from './row-text.ts';
import { TimelineScreen } from './timeline-screen.tsx';

interface PageScreenProps {
  readonly page: PageView;
  readonly selected: number;
  readonly onChoose: (index: number) => void;
  /** Scrolls the page to the next mention of an entity (id). */
  readonly onShow: (entity: string) => void;
  readonly remedies: PageRemedies;
}

/** What a reader can do about a page of which nothing is read. */
export interface PageRemedies {
  readonly onResume: () => void;
  readonly onAccess: () => void;
}

/** What the popup opens with: whom the page names, how often, and what came next for them; or why it names nobody. */
export function PageScreen({ page, selected, onChoose, onShow, remedies }: PageScreenProps): JSX.Element {
  const { content } = page;
  if (content.kind !== 'names')
    return (
      <>
        <Notice sentence={sentenceFor(content, page.switches)} {...actionFor(content, remedies)} />
        <p class="hint">{text('popup_search_works')}</p>
      </>
    );
  const { entities, nextCount, story = [] } = content;
  return (
    <>
      {content.isCardless && <p class="hint page-note">{text('popup_cardless')}</p>}
      {/* biome-ignore lint/a11y/useSemanticElements: a group of a list box, for which HTML has no element */}
      <div class="page-names" role="group" aria-labelledby="on-page">
        <div class="group-head" role="presentation">
          <span id="on-page">{pageHeading(content)}</span>
          {/* What the lines tell; where the whole story stands below, it has more than they, and is counted by nobody. */}
          {nextCount > 0 && story.length === 0 && (
            <span class="group-next">{countText('popup_next_count', nextCount)}</span>
          )}
        </div>
        {entities.map((pageEntity, index) => (
          <Row
            key={pageEntity.entity.id}
            index={index}
            selected={index === selected}
            title={pageEntity.entity.name}
            line={pageEntityLine(pageEntity)}
            aside={text('popup_times', String(pageEntity.count))}
            asideSpoken={countText('popup_named', pageEntity.count)}
            onAside={{
              label: text('popup_show_mention', pageEntity.entity.name),
              run: () => onShow(pageEntity.entity.id),
            }}
            onChoose={onChoose}
          />
        ))}
      </div>
      {story.length > 0 && (
        <div class="group-head" role="presentation">
          {text('panel_story')}
        </div>
      )}
      <TimelineScreen
        events={story}
        subject=""
        pageDate={content.pageDate}
        firstRow={entities.length}
        selected={selected}
        onChoose={onChoose}
      />
    </>
  );
}

/** The one button that helps, where there is one. */
function actionFor(
  content: PageContent,
  { onResume, onAccess }: PageRemedies,
): { action?: { label: string; run: () => void } } {
  if (content.kind !== 'off') return {};
  if (content.why === 'paused') return { action: { label: text('popup_resume'), run: onResume } };
  return content.why === 'no-access' ? { action: { label: text('popup_give_access'), run: onAccess } } : {};
}

function pageHeading({ pageDate }: Extract<PageContent, { kind: 'names' }>): string {
  if (!pageDate) return text('popup_on_page');
  const dated = text('popup_on_page_dated', dateLabel(pageDate.edtf));
  return pageDate.known === 'inferred' ? `${dated} · ${text('date_note_inferred')}` : dated;
}
