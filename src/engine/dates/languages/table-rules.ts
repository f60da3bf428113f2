import { FEAST, feastReading } from '../feast.ts';
import { partOfYear } from '../part-of-year.ts';
import { compile, grammar } from '../pattern.ts';
import { yearPeriod } from '../period.ts';
import type { Found, Pointing, Reading, Rule } from '../reading.ts';
import { numberIn, shift, stated, yearOfDecade } from '../readings.ts';
import { lengthOf, unitOf } from '../unit.ts';
import type { LanguageTable } from './table.ts';
import { tableWords } from './table-words.ts';
import { dateIn, monthForms, writtenFragments, writtenRules } from './written.ts';

/** The rules that languages with words of month and weekday share: absolute dates, weekdays, months, the common relative forms. */

/** The units of a table in its order. */
const UNITS = ['hour', 'day', 'week', 'weekend', 'month', 'quarter', 'half', 'year'] as const;

/** Before a phrase that then is none: "la mañana" is a morning, "mañana" tomorrow. */
const NO_PHRASE_AFTER =
  'am|an diesem|jeden|guten|de[mnr]|einem|heute|gestern|{letter}{3,6}tag|mittwoch|la|esta|una|cada';

/** Behind a part of a day that is one of another day: "am Abend des 5. März", "утром в среду". */
const NO_OTHER_DAY = "(?! (de[sl]?|du|d['’]|nach|vor|zu[mr]?|auf|в|на|\\d))";

/** Before hours of the clock and the years of an age, which last no time. */
const AT = /(?:à|las|в|âge de|avait|a los|edad de|tenía|alter von|возрасте) $/i;

/** How many units away each of a table's `side` words is. */
const SIDES = [-1, 0, 1, 1, -2, 2];
/** The one of them that is counted from what was told: "l'année suivante". */
const FOLLOWING = 3;

/** Where the weekend stands in a table's `around`. */
const WEEKEND = 3;

/** Its parts of the day. */
const PARTS = ['MO', 'AF', 'EV', 'NI'];

/** The rules of a language by its BCP 47 code and its table, each with what its match means. */
export function tableRules(language: string, table: LanguageTable): readonly Rule[] {
  const { fragments, placeIn } = tableWords(language, table);
  const months = monthForms(language);
  const rule = grammar({ ...writtenFragments(months), ...fragments });
  const written = dateIn(months);
  const counting = `{number}(${table.half})? {unit}(${table.half})?`;
  const numbered = (pattern: string): string => `(${pattern.replaceAll('#', counting)}){end}`;
  const half = compile(table.half, 'i');

  const unitIn = ({ groups }: Found) => UNITS[placeIn(groups, 'unit')] ?? 'day';
  const amountIn = ({ said, groups }: Found): number =>
    (Number(groups.number ?? 1) || placeIn(groups, 'number') + 1) + (half.test(said) ? 0.5 : 0);
  const pointing = (groups: Found['groups']): Pointing | undefined =>
    groups.side ? ((placeIn(groups, 'side') - 1) as Pointing) : undefined;
  const weekday = (groups: Found['groups']): number => placeIn(groups, 'weekday') + 1;
  const part = (groups: Found['groups']) => PARTS[placeIn(groups, 'part')];
  const date = (found: Found): Reading => written(found, pointing(found.groups));
  // A half year is no unit of ISO 8601.
  const length = (kind: 'length' | 'set', found: Found): Reading | undefined =>
    unitIn(found) === 'half' ? undefined : { kind, value: lengthOf(amountIn(found), unitOf(unitIn(found))) };
  /** Back from the publication, or on from what was told. */
  const apart =
    (back: boolean) =>
    (found: Found): Reading | undefined => {
      const [unit, amount] = [unitIn(found), amountIn(found)];
      if (unit === 'hour' || !Number.isInteger(amount)) return length('length', found);
      if (back) return shift(unit, -amount);
      if (unit === 'year' && amount === 1) return { kind: 'yearsApart', amount, from: 'reference' };
      return shift(unit, amount, {}, 'reference');
    };

  return [
    ...writtenRules(rule, months, '({weekday},? ((de[nm]|le|el) )?)?'),
    rule(
      'month',
      '{edge}{month}{of}{year}|{maybe}({side} {month}|{month} {side})|({leads}|{edge}){fullmonth}({other}|(?! \\d))',
      date,
    ),
    rule('weekday', '({side} {weekday}|{weekday}(?! en [hq]ui)( {side})?)', ({ groups }) => ({
      kind: 'weekday',
      weekday: weekday(groups),
      pointing: pointing(groups),
    })),
    rule('every', '{each} ({weekday}|{part}|({number} )?{unit})', (found) => {
      const { groups } = found;
      return groups.unit
        ? length('set', found)
        : { kind: 'set', value: `XXXX-${groups.part ? `XX-XXT${part(groups)}` : `WXX-${weekday(groups)}`}` };
    }),
    // Of the day told last, or of the report's.
    rule('part-of-day', `(?<!(tag|{weekday}|{days}) )${table.inPart}{part}${NO_OTHER_DAY}`, ({ groups }) =>
      shift('day', 0, { part: part(groups), toTheDay: true }, 'reference'),
    ),
    rule('season', '{season}{of}{year}|{any} {season}|{season} {side}|{leads}{season}', ({ groups }) =>
      partOfYear('season', placeIn(groups, 'season'), numberIn(groups.year), pointing(groups)),
    ),
    rule('part-of-year', '{ordinal} {quarters}({of}{year})?', (found) => {
      const { ordinal = '', year } = found.groups;
      const nth = Number.parseInt(ordinal, 10) || placeIn(found.groups, 'ordinal') + 1;
      const grain = unitIn(found) === 'half' ? 'half' : 'quarter';
      // "Im dritten Halbjahr" is said of a course.
      return grain === 'half' && nth > 2 ? undefined : partOfYear(grain, nth - 1, numberIn(year));
    }),
    rule('decade', `{maybe}(${table.decade})(?!{letter}|\\d)`, ({ groups: { decade = '' } }) =>
      stated({ ...yearPeriod(yearOfDecade(decade)), grain: 'decade' }),
    ),
    rule('feast', `${FEAST}{end}({of}{year})?`, ({ groups }) =>
      feastReading(groups.feast ?? '', numberIn(groups.year)),
    ),
    rule('later', numbered(table.later), apart(false)),
    rule(
      'year',
      `(({leads}|{edge}){year}|${table.bareYear ?? '(?!)'}|(?<=[12]\\d{3}[-–/]){year}|{year}(?=[-–/][12]\\d{3}(?!\\d))|{stated})(?!({letter}|-){letter})`,
      date,
    ),
    rule('this-unit', `{maybe}((${table.article}) ?)?({any} {one}|{one} {any})|{edge}{one}`, (found) => {
      const unit = unitIn(found);
      const side = placeIn(found.groups, 'side');
      const amount = SIDES[side] ?? 0;
      // "This day" is no date but a phrase, "the last hour" a length.
      if (unit === 'hour' || (unit === 'day' && amount === 0)) return undefined;
      // "The next day" is the day after what was told.
      return shift(unit, amount, {}, unit === 'day' || side === FOLLOWING ? 'reference' : 'published');
    }),
    rule('phrase', `(?<!(?<!{letter})(${NO_PHRASE_AFTER}) )({days}|{around})`, ({ groups }) => {
      if (groups.days) return shift('day', placeIn(groups, 'days') - 2);
      const around = placeIn(groups, 'around');
      return around === WEEKEND
        ? { kind: 'fraction', grain: 'weekend', index: 0 }
        : shift('day', around - 1, {}, 'reference');
    }),
    rule('ago', numbered(table.ago), apart(true)),
    rule('length', `(?<!\\d[.,:])${counting}(?! (alt|d['’]âge|de edad))`, (found) =>
      AT.test(found.before) ? undefined : length('length', found),
    ),
  ];
}
