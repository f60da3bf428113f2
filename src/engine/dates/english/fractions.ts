import { partOfYear } from '../part-of-year.ts';
import type { Found, Reading, Rule } from '../reading.ts';
import { EDGE, modOf, pointingOf } from './adornments.ts';
import { rule } from './rule.ts';
import { ordinalNumber, seasonNumber } from './words.ts';

/** Parts of a year: seasons, quarters, halves, and the quarter that a report is about. */

function fraction(grain: 'quarter' | 'half' | 'season', index: number, groups: Found['groups']): Reading {
  const year = groups.year ?? (groups.short && `19${groups.short}`);
  const rest = { ...pointingOf(groups.pointing ?? groups.ofyear), ...modOf(groups.edge) };
  return partOfYear(grain, index, year === undefined ? undefined : Number(year), rest);
}

const season = ({ groups }: Found): Reading =>
  fraction('season', seasonNumber(groups.season ?? '') - 1, groups);

const quarter = ({ groups }: Found): Reading =>
  fraction('quarter', ordinalNumber(groups.ordinal ?? '') - 1, groups);

const half = ({ groups }: Found): Reading =>
  fraction('half', /first/i.test(groups.which ?? '') ? 0 : 1, groups);

const reported = (years: number) => (): Reading => ({ kind: 'reported', years });

const OF_YEAR =
  '(?:,? (?:of |in )?(?:the )?(?:fiscal )?(?:year )?{year}|(?:,? (?:of |in )?(?<ofyear>last|next|this) year))?';
const YEAR_AGO = '(?:year-ago|year-earlier|year-before|prior-year)';
const SAME = '(?:(?:comparable|corresponding|same|like) )';
const SPOILED = '(?! (?:olympic|games|school|camp|palace|collection|time\\b|break|solstice))';

/** The rules of parts of a year. */
export const FRACTIONS: readonly Rule[] = [
  rule(
    'season',
    `${EDGE}(?:the )?(?<pointing>last|next|this(?: past| coming)?|past|coming) {season}\\b${SPOILED}`,
    season,
  ),
  rule('season-year', `(?:${EDGE}|the ){season}(?: of| in)? (?:{year}|[’‘'](?<short>[4-9]\\d)\\b)`, season),
  rule(
    'bare-season',
    `(?<=\\b(?:in|of|by|since|during|until|over|through|for) (?:the )?)(?:${EDGE}|the ){season}\\b${SPOILED}(?! of| in| \\d)`,
    season,
  ),
  rule(
    'quarter',
    `(?:(?:the )?(?:fiscal )?|(?<pointing>this|last|next) year[’']s (?:fiscal )?){ordinal}(?: fiscal)? quarter\\b(?! of an? )${OF_YEAR}`,
    quarter,
  ),
  rule('quarter-adjective', '(?:fiscal )?{ordinal}(?: fiscal)?-quarter\\b', quarter),
  rule(
    'quarter-code',
    '(?:q(?<ordinal>[1-4])|(?<ordinal>[1-4])q)(?:,? (?:of )?(?:fy ?)?{year})?\\b',
    quarter,
  ),
  rule('half-code', '(?:h(?<ordinal>[12])|(?<ordinal>[12])h),? (?:of )?(?:fy ?)?{year}\\b', ({ groups }) =>
    fraction('half', Number(groups.ordinal) - 1, groups),
  ),
  rule(
    'half',
    `(?:the )?(?<which>first|second|last|latter) half of (?:{year}|(?<ofyear>last|next|this) year|the year)\\b`,
    half,
  ),
  rule(
    'reported-quarter',
    'the (?:(?:latest |current |same |reported )?quarter|latest period)\\b(?! of\\b| century|-|s)',
    reported(0),
  ),
  rule(
    'quarter-before',
    `(?:the )?(?:${SAME}?${YEAR_AGO} (?:quarter|period)|${SAME}(?:quarter|period)(?: of)?,? (?:of )?(?:last year|a year (?:ago|earlier)|the (?:previous|prior) year)|quarter a year (?:ago|earlier)|last year[’']s ${SAME}?(?:quarter|period))\\b`,
    reported(-1),
  ),
  rule('year-earlier', `${YEAR_AGO}\\b(?! (?:quarter|period|nine|six|three))`, reported(-1)),
];
