import { partOfYear } from '../part-of-year.ts';
import type { Found, Reading, Rule } from '../reading.ts';
import { numberIn } from '../readings.ts';
import { EDGE, pointingOf } from './adornments.ts';
import { rule } from './rule.ts';
import { ordinalNumber, seasonNumber } from './words.ts';

/** Parts of a year: seasons, quarters, halves, and the quarter that a report is about. */

function fraction(grain: 'quarter' | 'half' | 'season', index: number, groups: Found['groups']): Reading {
  const year = groups.year ?? (groups.short && `19${groups.short}`);
  const rest = { ...pointingOf(groups.pointing ?? groups.ofyear) };
  return partOfYear(grain, index, numberIn(year), rest);
}

const season = ({ groups }: Found): Reading =>
  fraction('season', seasonNumber(groups.season ?? '') - 1, groups);

const quarter = ({ groups }: Found): Reading =>
  fraction('quarter', ordinalNumber(groups.ordinal ?? '') - 1, groups);

/** Q3 2022, 3Q, H1 2022; without its year H1 is rather a name. */
function code({ groups }: Found): Reading | undefined {
  const { code: name = '', year } = groups;
  const index = Number(name.replace(/\D/, '')) - 1;
  if (/q/i.test(name)) return fraction('quarter', index, groups);
  return year && index < 2 ? fraction('half', index, groups) : undefined;
}

const half = ({ groups }: Found): Reading =>
  fraction('half', /first/i.test(groups.which ?? '') ? 0 : 1, groups);

const reported = (years: number) => (): Reading => ({ kind: 'reported', years });

const OF_YEAR =
  '(?:,? (?:of |in )?(?:the )?(?:fiscal )?(?:year )?{year}|(?:,? (?:of |in )?(?<ofyear>last|next|this) year))?';
const YEAR_AGO = '(?:year-ago|year-earlier|prior-year)';
const SAME = '(?:(?:comparable|corresponding|same) )';
const SPOILED = '(?! (?:olympic|games|school|time\\b))';

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
  rule('quarterly', '(?:fiscal )?{ordinal}(?: fiscal)?-quarter\\b', quarter),
  rule('code', '(?<code>[qh][1-4]|[1-4][qh])(?:,? (?:of )?(?:fy ?)?{year})?\\b', code),
  rule(
    'half',
    `(?:the )?(?<which>first|second|last|latter) half of (?:{year}|(?<ofyear>last|next|this) year|the year)\\b`,
    half,
  ),
  rule(
    'reported-quarter',
    'the (?:(?:latest |current |same )?quarter|latest period)\\b(?! of\\b| century|-|s)',
    reported(0),
  ),
  rule(
    'quarter-before',
    `(?:the )?(?:${SAME}?${YEAR_AGO} (?:quarter|period)|${SAME}(?:quarter|period)(?: of)?,? (?:of )?(?:last year|a year (?:ago|earlier)|the (?:previous|prior) year)|quarter a year (?:ago|earlier)|last year[’']s ${SAME}?(?:quarter|period))\\b`,
    reported(-1),
  ),
];
