const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** A number in digits or in Roman numerals up to 39. */
export function centuryNumber(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const values = [...text.toUpperCase()].map((letter) => VALUES[letter] ?? 0);
  return values.reduce((sum, one, at) => sum + (one < (values[at + 1] ?? 0) ? -one : one), 0);
}
