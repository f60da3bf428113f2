/** A pattern whose source is written in parts, so that a line of code stays readable; nothing is put between them. */
export function patternOf(...parts: readonly string[]): RegExp {
  return new RegExp(parts.join(''));
}

/** The same with flags. */
export function patternWith(flags: string, ...parts: readonly string[]): RegExp {
  return new RegExp(parts.join(''), flags);
}
