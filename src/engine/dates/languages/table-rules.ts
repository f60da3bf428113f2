import { FEAST, feastReading } from '../feast.ts';
import { partOfYear } from '../part-of-year.ts';
import { grammar } from '../pattern.ts';
import { yearPeriod } from '../period.ts';
import type { Found, Pointing, Reading, Rule } from '../reading.ts';
import { numberIn, shift, stated, yearOfDecade } from '../readings.ts';
import type { LanguageTable } from './table.ts';
import { type TableWords, tableWords } from './table-words.ts';
import { dateIn, monthForms, writtenFragments, writtenRules } from './written.ts';

/** The rules that languages with words of month and weekday share: absolute dates, weekdays, months, the common relative forms. */

type UnitName = keyof LanguageTable['units'];

/** Before a phrase that then is none: "la mañana" is a morning, "mañana" tomorrow. */
const NO_PHRASE_AFTER =
  'am|an diesem|jeden|guten|de[mnr]|einem|heute|gestern|{letter}{3,6}tag|mittwoch|la|esta|una|cada';

/** Before hours of the clock. */
const AT = /(?:à|las|в) $/i;

/** Builds the rules of a language by its BCP 47 code and its table. */
export function tableRules(language: string, table: LanguageTable): readonly Rule[] {
  const numbered = (pattern: string): string => pattern.replaceAll('#', '{number} {unit}');
  const words = tableWords(language, table);
  const phrases = [table.days, table.around, table.weekends].join('|').replaceAll(';', '|');
  const months = monthForms(language);
  const rule = grammar({ ...writtenFragments(months), ...words.fragments });
  const read = readersOf(table, words, dateIn(months));
  return [
    ...writtenRules(rule, months, '({weekday},? ((de[nm]|le|el) )?)?'),
    rule(
      'month',
      '{edge}{month}{of}{year}|{maybe}((?<before>{side}) {month}|{month} (?<after>{side})){end}|({leads}|{edge}){fullmonth}({other}|(?! \\d))',
      read.date,
    ),
    rule('weekday', '((?<before>{side}) )?{weekday}(?! en [hq]ui)( (?<after>{side}){end})?', read.weekday),
    rule('every-weekday', '{each} {weekday}', read.every),
    rule(
      'season',
      '{season}{of}{year}|(?<before>{any}) {season}|{season} (?<after>{side}){end}|{leads}{season}',
      read.season,
    ),
    rule('part-of-year', '{ordinal} ({part})({of}{year})?', read.part),
    rule('decade', `{maybe}(${table.decade})(?!{letter}|\\d)`, read.decade),
    rule('feast', `${FEAST}{end}({of}{year})?`, ({ groups }) =>
      feastReading(groups.feast ?? '', numberIn(groups.year)),
    ),
    rule('later', `(${numbered(table.later)}){end}`, read.apart(false)),
    rule(
      'year',
      `(({leads}|{edge}){year}|${table.bareYear ?? '(?!)'}|(?<=[12]\\d{3}[-–/]){year}|{year}(?=[-–/][12]\\d{3}(?!\\d))|{stated})(?!({letter}|-){letter})`,
      read.date,
    ),
    rule(
      'this-unit',
      `{maybe}((${table.article}) ?)?((?<before>{any}) {one}|{one} (?<after>{side})){end}|{edge}{one}`,
      read.thisUnit,
    ),
    rule('phrase', `(?<!(?<!{letter})(${NO_PHRASE_AFTER}) )(${phrases}){end}`, read.phrase),
    rule('ago', `(${numbered(table.ago)}){end}`, read.apart(true)),
    rule('length', `(?<!\\d[.,:]){number} {unit}(?! (alt|d['’]âge|de edad))`, read.length),
  ];
}

/** What the groups of a match mean in a language. */
function readersOf(
  table: LanguageTable,
  { indexIn, weekdays, seasons }: TableWords,
  written: ReturnType<typeof dateIn>,
) {
  const around = ({ before, after }: Found['groups']) => {
    const side = before ?? after;
    const pointing: Pointing = indexIn(table.last, side) === 0 ? -1 : indexIn(table.this, side) === 0 ? 0 : 1;
    return { ...(side !== undefined && { pointing }) };
  };
  const counted = ({ groups }: Found): readonly [UnitName, number] => [
    (Object.keys(table.units) as UnitName[]).find((one) => groups[one]) ?? 'day',
    Number(groups.number ?? 1) || indexIn(table.numbers, groups.number) + 1,
  ];
  const length = (found: Found): Reading => {
    const [unit, amount] = counted(found);
    return {
      kind: 'length',
      value: `P${unit === 'hour' ? 'T' : ''}${amount}${unit.charAt(0).toUpperCase()}`,
    };
  };
  return {
    // "à 8 heures", "в 8 часов" say when, not how long; a half year is no unit of ISO 8601.
    length: (found: Found): Reading | undefined =>
      found.groups.half || (found.groups.hour && AT.test(found.before)) ? undefined : length(found),
    every: ({ groups }: Found): Reading => ({
      kind: 'set',
      value: `XXXX-WXX-${indexIn(weekdays, groups.weekday) + 1}`,
    }),
    part({ groups }: Found): Reading | undefined {
      const { ordinal = '', half, year } = groups;
      const index = (Number.parseInt(ordinal, 10) || indexIn(table.ordinals, ordinal) + 1) - 1;
      // "Im dritten Halbjahr" is said of a course.
      return half && index > 1 ? undefined : partOfYear(half ? 'half' : 'quarter', index, numberIn(year));
    },
    decade: ({ groups: { decade = '' } }: Found): Reading =>
      stated({ ...yearPeriod(yearOfDecade(decade)), grain: 'decade' }),
    /** Back from the publication, or on from what was told. */
    apart:
      (back: boolean) =>
      (found: Found): Reading => {
        const [unit, amount] = counted(found);
        if (unit === 'hour') return length(found);
        if (back) return shift(unit, -amount);
        if (unit === 'year' && amount === 1) return { kind: 'yearsApart', amount, from: 'reference' };
        return shift(unit, amount, {}, 'reference');
      },
    date: (found: Found): Reading => ({ ...written(found), ...around(found.groups) }),
    weekday: ({ groups }: Found): Reading => ({
      kind: 'weekday',
      weekday: indexIn(weekdays, groups.weekday) + 1,
      ...around(groups),
    }),
    season: ({ groups }: Found): Reading =>
      partOfYear('season', indexIn(seasons, groups.season), numberIn(groups.year), around(groups)),
    thisUnit(found: Found): Reading | undefined {
      const [unit] = counted(found);
      const { pointing: amount = 0 } = around(found.groups);
      // "This day" is no date but a phrase, "the last hour" a length.
      if (unit === 'hour' || (unit === 'day' && amount === 0)) return undefined;
      // "The next day" is the day after what was told.
      return shift(unit, amount, {}, unit === 'day' ? 'reference' : 'published');
    },
    phrase({ said: phrase }: Found): Reading | undefined {
      const said = phrase.toLowerCase().replace(/\s+/g, ' ');
      for (const [grain, from, list, today] of [
        ['day', 'published', table.days, 2],
        ['day', 'reference', table.around, 1],
        ['weekend', 'published', table.weekends, 1],
      ] as const) {
        const at = list.split(';').findIndex((one) => one.split('|').includes(said));
        if (at >= 0) return shift(grain, at - today, {}, from);
      }
      return undefined;
    },
  };
}
