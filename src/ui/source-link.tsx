import type { JSX } from 'preact';
import type { ArticleView } from '../model/views.ts';
import { dateLabel } from './date-label.ts';
import { dateNote } from './date-note.ts';
import { text } from './i18n.ts';
import { webAddress } from './web-address.ts';

/** An article as a source: its title, linked where it has an address, then who published it, when, and how that is known. */
export function SourceLink({ article }: { article: ArticleView }): JSX.Element {
  const address = webAddress(article.url);
  const isPrinted = article.titleBasis === 'printed';
  const title =
    article.title === ''
      ? text('source_untitled')
      : isPrinted
        ? text('source_quoted', article.title)
        : article.title;
  const cited = (
    // A described title is in our words, whatever the language of the article.
    <cite lang={isPrinted ? article.language : undefined} dir="auto">
      {title}
    </cite>
  );
  return (
    <div class="source">
      {address === undefined ? (
        cited
      ) : (
        <a href={address} target="_blank" rel="noopener noreferrer" title={text('source_open')}>
          {cited}
        </a>
      )}
      <p class="source-line">{sourceLine(article).join(' · ')}</p>
      {article.known !== undefined && article.known !== 'stated' && article.evidence !== undefined && (
        <details class="source-evidence">
          <summary>{text('source_evidence_ask')}</summary>
          {article.evidence}
        </details>
      )}
    </div>
  );
}

/** Publisher, published date with how it is known, and what readers should know of the source. */
export function sourceLine(article: ArticleView): string[] {
  const note = article.published === undefined ? null : dateNote(article.published, article.known);
  return [
    article.publisher,
    article.published === undefined
      ? text('source_published_unknown')
      : text('source_published', dateLabel(article.published)),
    note,
    article.titleBasis === 'described' ? text('source_described') : null,
    article.sourceKind,
  ].filter((part): part is string => typeof part === 'string' && part !== '');
}
