import type { JSX } from 'preact';
import type { ReportView } from '../model/views.ts';
import { dateLabel } from '../ui/date-label.ts';
import { text } from '../ui/i18n.ts';
import { sourceLine } from '../ui/source-link.tsx';
import { statusLabel } from '../ui/status-label.ts';
import { webAddress } from '../ui/web-address.ts';
import { ArticleLink } from './article-link.tsx';
import { knownLabel } from './known-label.ts';

/** What one article says of an event: its own date and how it knows it, its words in ours, and the article as a source. */
export function ReportEntry({ report }: { report: ReportView }): JSX.Element {
  const { article } = report;
  const address = webAddress(article.url);
  return (
    <li>
      <ReportText report={report} />
      <p class="report-source">
        <ArticleLink article={article} />
      </p>
      <p class="source-line">
        {sourceLine(article).join(' · ')}
        {address !== undefined && (
          <>
            {' · '}
            <a href={address} target="_blank" rel="noopener noreferrer" title={text('source_open')}>
              {text('popup_read_article')}
            </a>
          </>
        )}
      </p>
    </li>
  );
}

/** The report itself, without its source. */
export function ReportText({ report }: { report: ReportView }): JSX.Element {
  const facts = [statusLabel(report.status), knownLabel(report.known)].filter((part) => part !== null);
  return (
    <>
      <p class="report-facts">
        <b>{dateLabel(report.date)}</b> · {facts.join(' · ')}
      </p>
      <p dir="auto">{report.summary}</p>
      {report.note !== undefined && (
        <p class="report-note" dir="auto">
          {report.note}
        </p>
      )}
    </>
  );
}
