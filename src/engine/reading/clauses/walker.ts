import { isInside, type Span } from '../layout/span.ts';

/** Hands out the spans inside of one stretch after another, in one pass over both. */
export function walker<One extends Span>(spans: readonly One[]): (within: Span) => One[] {
  let next = 0;
  return (within) => {
    const inside: One[] = [];
    for (let span = spans[next]; span && span.start < within.end; span = spans[++next])
      if (isInside(span, within)) inside.push(span);
    return inside;
  };
}
