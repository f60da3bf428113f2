const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** The centuries that texts write about in Roman numerals. */
export const ROMAN_CENTURIES = 'xii xiii xiv xv xvi xvii xviii xix xx xxi'.split(' ');

/** A number in digits or in Roman numerals up to 39. */
export function centuryNumber(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const values = [...text.toUpperCase()].map((letter) => VALUES[letter] ?? 0);
  return values.reduce((sum, one, at) => sum + (one < (values[at + 1] ?? 0) ? -one : one), 0);
}
