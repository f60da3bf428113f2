/** English numbers in words, as far as meetings of two people are counted: up to fifty-nine. */

const ONES = 'one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty'.split(' ');
const ONES_IN_ORDER = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
const TEENS_IN_ORDER =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const TENS_IN_ORDER = 'twentieth thirtieth fortieth fiftieth'.split(' ');

const VALUES: ReadonlyMap<string, number> = new Map([
  ...[ONES, ONES_IN_ORDER].flatMap((words) => words.map((word, index) => [word, index + 1] as const)),
  ...[TEENS, TEENS_IN_ORDER].flatMap((words) => words.map((word, index) => [word, index + 10] as const)),
  ...[TENS, TENS_IN_ORDER].flatMap((words) => words.map((word, index) => [word, index * 10 + 20] as const)),
]);

/** Source of a pattern for what counts: "42", "twelve", "forty-two". */
export const CARDINAL = patternOf('\\d+', ONES, TEENS, TENS);

/** Source of a pattern for what numbers: "42nd", "twelfth", "forty-second". */
export const ORDINAL = patternOf('\\d+(?:st|nd|rd|th)', ONES_IN_ORDER, TEENS_IN_ORDER, TENS_IN_ORDER);

/** The value of what `CARDINAL` or `ORDINAL` has found. */
export function numberIn(words: string): number {
  const digits = /^\d+/.exec(words)?.[0];
  if (digits !== undefined) return Number(digits);
  const parts = words.toLowerCase().split(/[- ]/);
  return parts.reduce((sum, part) => sum + (VALUES.get(part) ?? 0), 0);
}

function patternOf(
  digits: string,
  ones: readonly string[],
  teens: readonly string[],
  tens: readonly string[],
): string {
  return `(?:${digits}|(?:${TENS.join('|')})[- ](?:${ones.join('|')})|${[...tens, ...teens, ...ones].join('|')})`;
}
