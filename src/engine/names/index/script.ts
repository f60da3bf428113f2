/**
 * A writing system, as the name index is split: a page loads only those it is written in. `han` includes the kana,
 * `other` is all else and digits.
 */
export type Script = (typeof SCRIPTS)[number];

/** All of them; what is kept by a script's number is kept in this order. */
export const SCRIPTS = [
  'latin',
  'cyrillic',
  'greek',
  'han',
  'arabic',
  'hebrew',
  'hangul',
  'devanagari',
  'other',
] as const;

const PATTERNS: readonly (readonly [Script, RegExp])[] = [
  ['latin', /\p{Script=Latin}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
  ['han', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['hangul', /\p{Script=Hangul}/u],
  ['devanagari', /\p{Script=Devanagari}/u],
];

/**
 * The script of a name: that of its first character. The first character alone must decide, because that is what the
 * matcher sees when it chooses whose names to search.
 */
export function scriptOf(name: string): Script {
  if (/^[A-Za-z]/.test(name)) return 'latin'; // Unicode's own test takes ten times as long.
  const first = name.charAt(0);
  return PATTERNS.find(([, pattern]) => pattern.test(first))?.[0] ?? 'other';
}
