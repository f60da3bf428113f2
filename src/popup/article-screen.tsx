import type { JSX } from 'preact';
import type { ArticleDetailView, EventView, ReportView } from '../model/views.ts';
import { dateLabel } from '../ui/date-label.ts';
import { dateNote } from '../ui/date-note.ts';
import { text } from '../ui/i18n.ts';
import { sourceLine } from '../ui/source-link.tsx';
import { statusLabel } from '../ui/status-label.ts';
import { webAddress } from '../ui/web-address.ts';
import { ScreenHead } from './screen-head.tsx';

interface ArticleScreenProps {
  readonly detail: ArticleDetailView;
  readonly onBack: () => void;
  readonly onEvent: (id: string) => void;
}

/** One article: where it is to be read, what it says in a few words, and each event that it reports. */
export function ArticleScreen({ detail, onBack, onEvent }: ArticleScreenProps): JSX.Element {
  const { article, events } = detail;
  const address = webAddress(article.url);
  return (
    <article>
      <ScreenHead title={article.title} takesFocus onBack={onBack}>
        <p class="facts">{sourceLine(article).join(' · ')}</p>
      </ScreenHead>
      <div class="body">
        {address !== undefined && (
          <p class="source">
            <a href={address} target="_blank" rel="noopener noreferrer" title={text('source_open')}>
              {text('popup_read_article')}
            </a>
          </p>
        )}
        {article.evidence !== undefined && <p class="soft">{text('source_evidence', article.evidence)}</p>}
        {article.digest !== '' && <p>{article.digest}</p>}
        <ul class="reports" aria-label={text('popup_reports_of')}>
          {events.map((event) => (
            <li key={event.id}>
              <button type="button" class="event-link" onClick={() => onEvent(event.id)}>
                {event.title}
              </button>
              <ReportOf event={event} article={article.id} />
            </li>
          ))}
        </ul>
      </div>
    </article>
  );
}

/** What this article says of an event; it may report it more than once. */
function ReportOf({ event, article }: { event: EventView; article: string }): JSX.Element {
  return (
    <>
      {event.reports
        .filter((report) => report.article.id === article)
        .map((report, index) => (
          <div key={index}>
            <p class="report-facts">{reportFacts(report).join(' · ')}</p>
            <p>{report.summary}</p>
          </div>
        ))}
    </>
  );
}

/** When this report says it was, as what it reports it, and how that date is known. */
function reportFacts(report: ReportView): string[] {
  const parts = [dateLabel(report.date), statusLabel(report.status), dateNote(report.date, report.known)];
  return parts.filter((part) => part !== null);
}
