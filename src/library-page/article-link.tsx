import type { JSX } from 'preact';
import { hashOf } from '../model/library-route.ts';
import type { ArticleView } from '../model/views.ts';
import { text } from '../ui/i18n.ts';

/** The title of an article, leading to its page here; a headline that was printed stands in quotation marks, a description does not. */
export function ArticleLink({ article }: { article: ArticleView }): JSX.Element {
  return (
    <a class="article-link" data-stop href={hashOf({ kind: 'article', id: article.id })}>
      <ArticleTitle article={article} />
    </a>
  );
}

/** The title of an article, quoted or described. */
export function ArticleTitle({ article }: { article: ArticleView }): JSX.Element {
  const isPrinted = article.titleBasis === 'printed';
  return (
    // A described title is in our words, whatever the language of the article.
    <cite lang={isPrinted ? article.language : undefined} dir="auto">
      {isPrinted ? text('source_quoted', article.title) : article.title}
    </cite>
  );
}
