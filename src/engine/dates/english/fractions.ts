import { periodAt, yearPeriod } from '../period.ts';
import type { Found, Reading, Rule } from '../reading.ts';
import { modOf } from './absolute.ts';
import { rule } from './rule.ts';
import { pointingOf } from './weekdays.ts';
import { ordinalNumber } from './words.ts';

/** Parts of a year: seasons, quarters, halves. */

const SEASON_NAMES = ['spring', 'summer', 'fall', 'winter'];

function fraction(grain: 'quarter' | 'half' | 'season', index: number, groups: Found['groups']): Reading {
  const year = groups.year;
  const mod = modOf(groups.edge);
  const adorned = mod ? { mod } : {};
  if (year !== undefined) {
    const months = grain === 'quarter' ? 3 * index : grain === 'half' ? 6 * index : 3 * index + 2;
    const first = yearPeriod(Number(year)).first;
    return { kind: 'period', period: periodAt(grain, first + months * 31), ...adorned };
  }
  const pointing = pointingOf(groups.pointing ?? groups.ofyear);
  return { kind: 'fraction', grain, index, ...(pointing !== undefined && { pointing }), ...adorned };
}

function season(found: Found): Reading | undefined {
  const name = (found.groups.season ?? '').toLowerCase().replace('autumn', 'fall');
  return fraction('season', SEASON_NAMES.indexOf(name), found.groups);
}

const quarter = ({ groups }: Found): Reading =>
  fraction('quarter', ordinalNumber(groups.ordinal ?? '') - 1, groups);

const half = ({ groups }: Found): Reading | undefined =>
  fraction('half', /first/i.test(groups.which ?? '') ? 0 : 1, groups);

const YEAR_OF = '(?:,? (?:of |in )?(?:fiscal )?{year}|(?: of| in)? (?<ofyear>last|next|this) year)?';
const STARTS = ['the', 'first', 'second', 'third', 'fourth', 'fiscal', '#'];

/** The rules of seasons, quarters and halves. */
export const FRACTIONS: readonly Rule[] = [
  rule(
    'season',
    [
      'the',
      'this',
      'last',
      'next',
      'in',
      'early',
      'late',
      'mid',
      'spring',
      'summer',
      'autumn',
      'fall',
      'winter',
    ],
    '(?:the )?(?:(?<edge>early|late|mid|end of|beginning of)(?: |-)(?:the )?)?(?:(?<pointing>last|next|this(?: past| coming)?|past|coming) ){season}\\b(?! (?:time|olympic))|(?:the )?(?:(?<edge>early|late|mid|end of|beginning of)(?: |-)(?:the )?)?{season} (?:of |in )?{year}|(?<=\\b(?:in|of|by|since|during|until) )(?:the )?(?:(?<edge>early|late|mid|end of|beginning of)(?: |-)(?:the )?)?{season}\\b(?! (?:time|olympic|of|games|school|camp))',
    season,
  ),
  rule(
    'quarter',
    [...STARTS, 'this', 'last', 'next'],
    `(?:(?:the )?(?:fiscal )?|(?<pointing>this|last|next) year[’']s (?:fiscal )?){ordinal}(?: fiscal)?(?: |-)quarter\\b(?! of (?:a|an) )${YEAR_OF}`,
    quarter,
  ),
  rule('quarter-code', ['q'], 'q(?<ordinal>[1-4]),? (?:of )?{year}', quarter),
  rule(
    'half',
    [...STARTS, 'last', 'latter'],
    `(?:the )?(?<which>first|second|last|latter) half of {year}`,
    half,
  ),
];
