/** Forms as alternatives of a pattern: the longest first, or a shorter one would take its beginning. */
export function alternatives(forms: readonly string[]): string {
  return forms.toSorted((a, b) => b.length - a.length).join('|');
}
