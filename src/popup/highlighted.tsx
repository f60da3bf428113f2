import type { JSX } from 'preact';
import type { Highlight } from '../model/search-views.ts';

/** A title with the parts that a query found marked. */
export function Highlighted(props: { text: string; spans: readonly Highlight[] }): JSX.Element {
  const pieces: (string | JSX.Element)[] = [];
  let at = 0;
  for (const [start, end] of props.spans) {
    pieces.push(props.text.slice(at, start), <mark key={start}>{props.text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {pieces}
      {props.text.slice(at)}
    </>
  );
}
