import { SEASONS_OF } from '../../calendar/season-names.ts';
import { WEEKDAYS_OF } from '../../calendar/weekday-names.ts';
import { FEAST, feastReading } from '../feast.ts';
import { partOfYear } from '../part-of-year.ts';
import { grammar } from '../pattern.ts';
import { yearPeriod } from '../period.ts';
import type { Found, Pointing, Reading, Rule } from '../reading.ts';
import { numberIn, shift, stated, yearOfDecade } from '../readings.ts';
import { lengthOf, unitOf } from '../unit.ts';
import type { LanguageTable } from './table.ts';
import { type IndexIn, tableWords } from './table-words.ts';
import { dateIn, monthForms, writtenFragments, writtenRules } from './written.ts';

/** The rules that languages with words of month and weekday share: absolute dates, weekdays, months, the common relative forms. */

/** The units of a table in its order. */
const UNITS = ['hour', 'day', 'week', 'weekend', 'month', 'quarter', 'half', 'year'] as const;

/** Before a phrase that then is none: "la mañana" is a morning, "mañana" tomorrow. */
const NO_PHRASE_AFTER =
  'am|an diesem|jeden|guten|de[mnr]|einem|heute|gestern|{letter}{3,6}tag|mittwoch|la|esta|una|cada';

/** Before hours of the clock. */
const AT = /(?:à|las|в) $/i;

/** Builds the rules of a language by its BCP 47 code and its table. */
export function tableRules(language: string, table: LanguageTable): readonly Rule[] {
  const numbered = (pattern: string): string => `(${pattern.replaceAll('#', '{number} {unit}')}){end}`;
  const { fragments, indexIn } = tableWords(language, table);
  const months = monthForms(language);
  const rule = grammar({ ...writtenFragments(months), ...fragments });
  const read = readersOf(language, table, indexIn, dateIn(months));
  return [
    ...writtenRules(rule, months, '({weekday},? ((de[nm]|le|el) )?)?'),
    rule(
      'month',
      '{edge}{month}{of}{year}|{maybe}({side} {month}|{month} {side})|({leads}|{edge}){fullmonth}({other}|(?! \\d))',
      read.date,
    ),
    rule('weekday', '({side} {weekday}|{weekday}(?! en [hq]ui)( {side})?)', read.weekday),
    rule('every-weekday', '{each} {weekday}', read.every),
    rule('season', '{season}{of}{year}|{any} {season}|{season} {side}|{leads}{season}', read.season),
    rule('part-of-year', '{ordinal} {part}({of}{year})?', read.part),
    rule('decade', `{maybe}(${table.decade})(?!{letter}|\\d)`, read.decade),
    rule('feast', `${FEAST}{end}({of}{year})?`, ({ groups }) =>
      feastReading(groups.feast ?? '', numberIn(groups.year)),
    ),
    rule('later', numbered(table.later), read.apart(false)),
    rule(
      'year',
      `(({leads}|{edge}){year}|${table.bareYear ?? '(?!)'}|(?<=[12]\\d{3}[-–/]){year}|{year}(?=[-–/][12]\\d{3}(?!\\d))|{stated})(?!({letter}|-){letter})`,
      read.date,
    ),
    rule('this-unit', `{maybe}((${table.article}) ?)?({any} {one}|{one} {side})|{edge}{one}`, read.thisUnit),
    rule('weekend', `(${table.weekend ?? '(?!)'}){end}`, () => ({
      kind: 'fraction',
      grain: 'weekend',
      index: 0,
    })),
    rule('phrase', `(?<!(?<!{letter})(${NO_PHRASE_AFTER}) )({days}|{around})`, read.phrase),
    rule('ago', numbered(table.ago), read.apart(true)),
    rule('length', `(?<!\\d[.,:]){number} {unit}(?! (alt|d['’]âge|de edad))`, read.length),
  ];
}

/** What the groups of a match mean in a language. */
function readersOf(
  language: string,
  table: LanguageTable,
  indexIn: IndexIn,
  written: ReturnType<typeof dateIn>,
) {
  const pointing = ({ side }: Found['groups']): Pointing | undefined =>
    side === undefined ? undefined : ((indexIn(table.sides, side) - 1) as Pointing);
  const counted = ({ groups: { unit, number = '1' } }: Found) =>
    [
      UNITS[indexIn(table.units, unit)] ?? 'day',
      Number(number) || indexIn(table.numbers, number) + 1,
    ] as const;
  const length = (found: Found): Reading | undefined => {
    const [unit, amount] = counted(found);
    // A half year is no unit of ISO 8601.
    return unit === 'half' ? undefined : { kind: 'length', value: lengthOf(amount, unitOf(unit)) };
  };
  return {
    // "à 8 heures", "в 8 часов" say when, not how long.
    length: (found: Found): Reading | undefined =>
      counted(found)[0] === 'hour' && AT.test(found.before) ? undefined : length(found),
    every: ({ groups }: Found): Reading => ({
      kind: 'set',
      value: `XXXX-WXX-${indexIn(WEEKDAYS_OF[language] ?? '', groups.weekday) + 1}`,
    }),
    part(found: Found): Reading | undefined {
      const { ordinal = '', year } = found.groups;
      const index = (Number.parseInt(ordinal, 10) || indexIn(table.ordinals, ordinal) + 1) - 1;
      const grain = counted(found)[0] === 'half' ? 'half' : 'quarter';
      // "Im dritten Halbjahr" is said of a course.
      return grain === 'half' && index > 1 ? undefined : partOfYear(grain, index, numberIn(year));
    },
    decade: ({ groups: { decade = '' } }: Found): Reading =>
      stated({ ...yearPeriod(yearOfDecade(decade)), grain: 'decade' }),
    /** Back from the publication, or on from what was told. */
    apart:
      (back: boolean) =>
      (found: Found): Reading | undefined => {
        const [unit, amount] = counted(found);
        if (unit === 'hour') return length(found);
        if (back) return shift(unit, -amount);
        if (unit === 'year' && amount === 1) return { kind: 'yearsApart', amount, from: 'reference' };
        return shift(unit, amount, {}, 'reference');
      },
    date: (found: Found): Reading => written(found, pointing(found.groups)),
    weekday: ({ groups }: Found): Reading => ({
      kind: 'weekday',
      weekday: indexIn(WEEKDAYS_OF[language] ?? '', groups.weekday) + 1,
      pointing: pointing(groups),
    }),
    season: ({ groups }: Found): Reading =>
      partOfYear(
        'season',
        indexIn(SEASONS_OF[language] ?? '', groups.season),
        numberIn(groups.year),
        pointing(groups),
      ),
    thisUnit(found: Found): Reading | undefined {
      const [unit] = counted(found);
      const amount = pointing(found.groups) ?? 0;
      // "This day" is no date but a phrase, "the last hour" a length.
      if (unit === 'hour' || (unit === 'day' && amount === 0)) return undefined;
      // "The next day" is the day after what was told.
      return shift(unit, amount, {}, unit === 'day' ? 'reference' : 'published');
    },
    phrase: ({ groups: { days, around } }: Found): Reading =>
      days === undefined
        ? shift('day', indexIn(table.around, around) - 1, {}, 'reference')
        : shift('day', indexIn(table.days, days) - 2),
  };
}
