import type { JSX } from 'preact';
import type { LibraryFinds } from '../model/library-views.ts';
import { text } from '../ui/i18n.ts';
import { sourceLine } from '../ui/source-link.tsx';
import { ArticleLink } from './article-link.tsx';

/** The articles that the words of a search find, above the events. */
export function FoundArticles({ finds: { articles, articleCount } }: { finds: LibraryFinds }): JSX.Element {
  return (
    <details class="found">
      <summary>{text('popup_group', text('popup_group_articles'), String(articleCount))}</summary>
      <ul>
        {articles.map((article) => (
          <li key={article.id}>
            <ArticleLink article={article} />
            <p class="source-line">{sourceLine(article).join(' · ')}</p>
          </li>
        ))}
      </ul>
      {articles.length < articleCount && (
        <p class="soft">{text('popup_best_shown', String(articles.length))}</p>
      )}
    </details>
  );
}
