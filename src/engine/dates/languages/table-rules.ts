import { FEAST, feastReading } from '../feast.ts';
import { partOfYear } from '../part-of-year.ts';
import { compile, grammar } from '../pattern.ts';
import type { Found, Pointing, Reading, Rule } from '../reading.ts';
import { later, manyYears, numberIn, shift, yearOfDecade } from '../readings.ts';
import { lengthOf, unitOf } from '../unit.ts';
import type { LanguageTable } from './table.ts';
import { tableWords } from './table-words.ts';
import { dateIn, monthForms, writtenFragments, writtenRules } from './written.ts';

/** The rules that languages with words of month and weekday share: absolute dates, weekdays, months, the common relative forms. */

/** The units of a table in its order. */
const UNITS = ['hour', 'day', 'week', 'weekend', 'month', 'quarter', 'half', 'year'] as const;

/** Before a phrase that then is none: "la mañana" is a morning, "mañana" tomorrow, and "вчера вечером" one day. */
const NO_PHRASE_AFTER = '{dayname}|am|diesem|guten|de[mnr]|la|esta|una';

/** Before hours of the clock and the years of an age, which last no time. */
const AT = /(?:à|las|в|(?:âge|edad) de|avait|a los|tenía|alter von|возрасте) $/i;

/** How many units away each of a table's `side` words is. */
const SIDES = [-1, 0, 1, 1, -2, 2];
/** The one of them that is counted from what was told: "l'année suivante". */
const FOLLOWING = 3;

/** Where the weekend and a part of the day stand in a table's `around`. */
const WEEKEND = 3;
const PART_OF_DAY = 4;

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
  const date = (found: Found): Reading => written(found, pointing(found.groups));
  // A half year is no unit of ISO 8601.
  const length = (kind: 'length' | 'set', found: Found): Reading | undefined =>
    unitIn(found) === 'half' ? undefined : { kind, value: lengthOf(amountIn(found), unitOf(unitIn(found))) };
  /** Back from the publication, or on from what was told. */
  const apart =
    (back: boolean) =>
    (found: Found): Reading | undefined => {
      const [unit, amount] = [unitIn(found), amountIn(found)];
      if (unit === 'hour' || amount % 1 > 0) return length('length', found);
      return back ? shift(unit, -amount) : later(unit, found.groups.before ? -amount : amount);
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
    rule('every', '{each} ({weekday}|({number} )?{unit})', (found) =>
      found.groups.unit ? length('set', found) : { kind: 'set', value: `XXXX-WXX-${weekday(found.groups)}` },
    ),
    rule('season', '{season}{of}{year}|{any} {season}|{season} {side}|{leads}{season}', ({ groups }) =>
      // "Im vorletzten Sommer" is none of the three that are looked at.
      placeIn(groups, 'side') >= FOLLOWING
        ? undefined
        : partOfYear('season', placeIn(groups, 'season'), numberIn(groups.year), pointing(groups)),
    ),
    rule('part-of-year', '{ordinal} {quarters}({of}{year})?', (found) => {
      const { ordinal = '', year } = found.groups;
      const nth = Number.parseInt(ordinal, 10) || placeIn(found.groups, 'ordinal') + 1;
      const grain = unitIn(found) === 'half' ? 'half' : 'quarter';
      // "Im dritten Halbjahr" is said of a course.
      return grain === 'half' && nth > 2 ? undefined : partOfYear(grain, nth - 1, numberIn(year));
    }),
    rule('decade', `{maybe}(${table.decade})(?!{letter}|\\d)`, ({ groups: { decade = '' } }) =>
      manyYears('decade', yearOfDecade(decade)),
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
      if (around === WEEKEND) return { kind: 'fraction', grain: 'weekend', index: 0 };
      const toTheDay = around === PART_OF_DAY;
      return shift('day', toTheDay ? 0 : around - 1, { toTheDay }, 'reference');
    }),
    rule('ago', numbered(table.ago), apart(true)),
    rule('length', `(?<!\\d[.,:]|et )${counting}(?! (alt|de edad))`, (found) =>
      AT.test(found.before) ? undefined : length('length', found),
    ),
  ];
}
