import type { Outcome } from './score.ts';

/** Characters of the page around an error. */
const CONTEXT = 40;

/** Prints what went wrong at one place, with the text around it; nothing where it went right. */
export function printError(
  { verdict, page, language, start, end, expected, got, offered }: Outcome,
  text: string,
): void {
  if (verdict === 'right') return;
  const around = text.slice(Math.max(0, start - CONTEXT), end + CONTEXT).replace(/\s+/g, ' ');
  const what = `${verdict} "${text.slice(start, end)}": expected ${expected}, got ${got}${offered ? ' (offered)' : ''}`;
  console.log(`  ${page}:${start} ${language} ${what} | ${around}`);
}
