import type { JSX } from 'preact';
import { hashOf } from '../model/library-route.ts';
import type { ArticleDetailView, ArticleView } from '../model/views.ts';
import { dateLabel } from '../ui/date-label.ts';
import { countText, text } from '../ui/i18n.ts';
import { webAddress } from '../ui/web-address.ts';
import { ArticleTitle } from './article-link.tsx';
import { Fact } from './fact.tsx';
import { knownLabel } from './known-label.ts';
import { languageLabel } from './language-label.ts';
import { PageHead } from './page-head.tsx';
import { ReportText } from './report-entry.tsx';

/** One article: who published it, when and how that is known, what kind of source it is, and all that it reports. */
export function ArticlePage({ detail: { article, events } }: { detail: ArticleDetailView }): JSX.Element {
  const address = webAddress(article.url);
  return (
    <article>
      <PageHead subject={article.id}>
        <ArticleTitle article={article} />
      </PageHead>
      {article.titleBasis === 'described' && <p class="soft">{text('library_described')}</p>}
      <dl class="facts">
        {article.publisher !== '' && <Fact name={text('library_publisher')}>{article.publisher}</Fact>}
        {article.sourceKind !== undefined && (
          <Fact name={text('library_source_kind')}>{article.sourceKind}</Fact>
        )}
        <Fact name={text('library_published')}>
          <Published article={article} />
        </Fact>
        {article.evidence !== undefined && <Fact name={text('library_evidence')}>{article.evidence}</Fact>}
        <Fact name={text('library_language')}>{languageLabel(article.language)}</Fact>
        {address !== undefined && (
          <Fact name={text('library_address')}>
            <a
              href={address}
              target="_blank"
              rel="noopener noreferrer"
              title={text('source_open')}
              class="address"
            >
              {address}
            </a>
          </Fact>
        )}
      </dl>
      {article.digest !== '' && (
        <p class="digest" dir="auto">
          {article.digest}
        </p>
      )}
      <h3>{countText('library_article_events', events.length)}</h3>
      <ol class="report-list" data-stops="list">
        {events.map((event) => (
          <li key={event.id}>
            <a class="report-event" data-stop href={hashOf({ kind: 'event', id: event.id })} dir="auto">
              {event.title}
            </a>
            {event.reports
              .filter((report) => report.article.id === article.id)
              .map((report, index) => (
                <ReportText key={index} report={report} />
              ))}
          </li>
        ))}
      </ol>
    </article>
  );
}

function Published({ article: { published, known } }: { article: ArticleView }): JSX.Element {
  if (published === undefined) return <>{text('source_published_unknown')}</>;
  const how = knownLabel(known);
  return (
    <>
      <b>{dateLabel(published)}</b>
      {how !== null && ` · ${how}`}
    </>
  );
}
