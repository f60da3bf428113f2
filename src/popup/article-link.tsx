import type { JSX } from 'preact';
import type { ArticleView } from '../model/views.ts';
import { dateNote } from '../ui/date-note.ts';
import { text } from '../ui/i18n.ts';
import { publishedLabel } from './row-text.ts';

/** An article behind a report: its title, linked where an address is known, and what is known of the source. */
export function ArticleLink({ article }: { article: ArticleView }): JSX.Element {
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
      <span class="soft">{sourceFacts(article).join(' · ')}</span>
    </p>
  );
}

/** Who published an article and when, how that date is known, and what readers should know of the source. */
export function sourceFacts(article: ArticleView): string[] {
  const parts: (string | null | undefined)[] = [
    article.publisher,
    publishedLabel(article),
    article.published === undefined ? null : dateNote(article.published, article.known),
    article.titleBasis === 'described' ? text('source_described') : null,
    article.sourceKind,
  ];
  return parts.flatMap((part) => (part ? [part] : []));
}
