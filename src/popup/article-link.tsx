import type { JSX } from 'preact';
import type { ArticleView } from '../model/views.ts';
import { dateNote } from '../ui/date-note.ts';
import { text } from '../ui/i18n.ts';
import { publishedLabel } from './row-text.ts';

/** An article: its title, linked where an address is known, and who published it when, with how that date is known. */
export function ArticleLink({ article }: { article: ArticleView }): JSX.Element {
  const note = article.published === undefined ? null : dateNote(article.published, article.known);
  const parts = [
    article.publisher,
    publishedLabel(article),
    note,
    article.titleBasis === 'described' ? text('source_described') : null,
    article.sourceKind,
  ].filter((part) => part !== null && part !== undefined && part !== '');
  return (
    <p class="source" title={article.evidence}>
      {article.url === undefined ? (
        <cite lang={article.language} dir="auto">
          {article.title}
        </cite>
      ) : (
        <a href={article.url} target="_blank" rel="noreferrer" lang={article.language} dir="auto">
          {article.title}
        </a>
      )}
      <span class="soft">{parts.join(' · ')}</span>
    </p>
  );
}
