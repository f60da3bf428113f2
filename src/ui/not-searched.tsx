import type { JSX } from 'preact';
import type { SearchedText } from '../model/search-views.ts';
import { dateLabel } from './date-label.ts';
import { listText, text } from './i18n.ts';

/** What of a query was not searched as it was typed: a date that does not exist, words that nothing holds, the end of a long text. */
export function NotSearched({ results }: { results: SearchedText }): JSX.Element {
  return (
    <>
      {notSearched(results).map((sentence) => (
        <p key={sentence} class="hint not-searched">
          {sentence}
        </p>
      ))}
    </>
  );
}

/** The same as sentences; none where all of it was searched. */
export function notSearched({ query, chips, leftOut = [], isCut }: SearchedText): readonly string[] {
  const quoted = leftOut.map(([start, end]) => text('popup_quoted', query.slice(start, end)));
  return [
    ...chips
      .filter(({ isUnreal }) => isUnreal)
      .map(({ start, end, value }) => text('popup_unreal_date', query.slice(start, end), dateLabel(value))),
    ...(quoted.length > 0 ? [text('popup_left_out', listText(quoted))] : []),
    ...(isCut ? [text('popup_cut')] : []),
  ];
}
