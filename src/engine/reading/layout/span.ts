/** A stretch of a text, in UTF-16 units; the end is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Some words, which begin at `from` in their text, with blanks for stretches of it. */
export function blanked(words: string, from: number, spans: readonly Span[]): string {
  let rest = words;
  for (const { start, end } of spans)
    rest = rest.slice(0, start - from) + ' '.repeat(end - start) + rest.slice(end - from);
  return rest;
}

/** True where two stretches share a unit. */
export function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where one stretch lies in another. */
export function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
