import type { Found, Pointing, Reading, Rule } from '../reading.ts';
import { modOf, partOf } from './absolute.ts';
import { rule } from './rule.ts';
import { WEEKDAY_STARTS, weekdayNumber } from './words.ts';

/** Weekdays: Friday, last Thursday, Sunday night, late Monday. */

function weekday({ groups, text, end }: Found): Reading | undefined {
  const name = groups.weekday ?? '';
  if (!/^[A-Z]/.test(name)) return undefined;
  if (/^(?:s\b|-)/.test(text.slice(end, end + 2))) return undefined;
  const mod = modOf(groups.edge);
  const pointing = pointingOf(groups.pointing);
  return {
    kind: 'weekday',
    weekday: weekdayNumber(name),
    ...(pointing !== undefined && { pointing }),
    ...(mod && { mod }),
    ...partOf(groups.part ?? groups.at),
  };
}

/** What "last", "this" and "next" say. */
export function pointingOf(word: string | undefined): Pointing | undefined {
  if (!word) return undefined;
  if (/last|past|previous/i.test(word)) return -1;
  return /next|coming|following/i.test(word) ? 1 : 0;
}

/** The rules of weekdays. */
export const WEEKDAYS: readonly Rule[] = [
  rule(
    'weekday',
    [
      ...WEEKDAY_STARTS,
      'last',
      'next',
      'this',
      'late',
      'early',
      'earlier',
      'later',
      'noon',
      'midnight',
      'on',
    ],
    '(?:(?<edge>late|early|earlier|later) (?:on )?)?(?:(?<at>noon|midnight) )?(?:(?<pointing>last|next|this(?: past| coming)?) )?{weekday}(?: {part})?(?!\\w)',
    weekday,
  ),
  rule(
    'every-weekday',
    ['every', 'each', ...WEEKDAY_STARTS.map((name) => `${name}s`)],
    '(?:(?:every|each) {weekday}|{weekday}s(?: {part}s?)?)\\b',
    ({ groups }) => ({
      kind: 'set',
      value: `XXXX-WXX-${weekdayNumber(groups.weekday ?? '')}`,
    }),
  ),
];
