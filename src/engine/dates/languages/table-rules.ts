import { FEAST, feastReading } from '../feast.ts';
import { grammar } from '../pattern.ts';
import type { Groups, Pointing, Reading, Rule } from '../reading.ts';
import { later, numberIn, partOfYear, shift, yearOfDecade, yearsFrom } from '../readings.ts';
import { lengthOf, unitOf } from '../unit.ts';
import { tableWords } from './table-words.ts';
import type { LanguageTable } from './tables.ts';
import { dateIn, monthForms, writtenFragments, writtenRules } from './written.ts';

/**
 * The rules that languages with words of month and weekday share: absolute dates, weekdays, months, the common relative forms. Words that mean
 * nothing else in any of the languages stand here for all of them.
 */

/** The units of a table in its order. */
const UNITS = ['hour', 'day', 'week', 'weekend', 'month', 'quarter', 'half', 'year'] as const;

/** Before a phrase that then is none: "la mañana" is a morning, "mañana" tomorrow, and "вчера вечером" one day. */
const NO_PHRASE_AFTER = '{dayname}|am|diesem|guten|de[mnr]|la|esta|una';

/** Before hours of the clock and the years of an age, which last no time. */
const AT = /(?:à|las|в|(?:âge|edad) de|avait|a los|tenía|alter von|возрасте) $/i;

/** A half more, right before or behind the unit. */
const HALF = ' y medi[ao]| с половиной|einhalb| et demie?';
/** Before a weekday or a unit. */
const EACH = 'cada|tod[ao]s l[ao]s|кажд[ыуо][йюе]|jede[snrm]?|chaque|tou(te)?s les';
/** What may stand before "last week" and belongs to it. */
const ARTICLE = "la|el|le|l['’]|на|в";
/** A decade by its first year. */
const DECADE =
  '(años|década de|années) (?<decade>([12]\\d)?\\d0)|(?<decade>[12]\\d\\d0)(-(е|х)( год(ы|ов|ах))?|ern?(( |-)jahren?)?)|(?<decade>[2-9]0)er( |-)jahren?';
/** Counted from the publication, or from what was told; # is a number and its unit, and the group `before` counts back. */
const APART =
  '(?<ago>(hace|vor|il y a) #|(#|{one}) (тому )?назад)|# (después(?! del? )|más tarde|später|plus tard|спустя|позже|(?<before>antes(?! de)|zuvor|vorher|plus tôt|auparavant|ранее))|через (#|{one})(?! после)';

/** The parts of a day as TIMEX3 writes them. */
const PARTS = ['MO', 'AF', 'EV', 'NI'];

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
  const counting = `{number}(?<half>${HALF})? {unit}(?<more>${HALF})?`;

  const unitIn = (groups: Groups) => UNITS[placeIn(groups, 'unit')] ?? 'day';
  const amountIn = (groups: Groups): number =>
    (Number(groups.number ?? 1) || placeIn(groups, 'number') + 1) + ((groups.half ?? groups.more) ? 0.5 : 0);
  const pointing = (groups: Groups): Pointing | undefined =>
    groups.side ? ((placeIn(groups, 'side') - 1) as Pointing) : undefined;
  const weekday = (groups: Groups): number => placeIn(groups, 'weekday') + 1;
  const date = dateIn(months, pointing);
  // A half year is no unit of ISO 8601.
  const length = (kind: 'length' | 'set', groups: Groups): Reading | undefined =>
    unitIn(groups) === 'half'
      ? undefined
      : { kind, value: lengthOf(amountIn(groups), unitOf(unitIn(groups))) };
  return [
    ...writtenRules(rule, months, '({weekday},? ((de[nm]|le|el) )?)?'),
    rule(
      'month',
      '{maybe}({side} {month}|{month} {side}(?! {unit}))|({leads}|{edge}){fullmonth}(?! \\d)',
      date,
    ),
    // "Este martes" is the one that its verb tells; "den vorletzten Montag" is left.
    rule('weekday', '({any} {weekday}|{weekday}(?! en [hq]ui)( {side}(?! {unit}))?)', (groups) =>
      placeIn(groups, 'side') < FOLLOWING
        ? {
            kind: 'weekday',
            weekday: weekday(groups),
            pointing: pointing(groups) || undefined,
            part: PARTS[placeIn(groups, 'part')],
          }
        : undefined,
    ),
    rule('every', `(${EACH}) ({weekday}|({number} )?{unit})`, (groups) =>
      groups.unit ? length('set', groups) : { kind: 'set', value: `XXXX-WXX-${weekday(groups)}` },
    ),
    rule(
      'part-of-year',
      '({season}|{ordinal} {unit}){of}{year}|{any} {season}|{season} {side}|{leads}{season}|{ordinal} {unit}',
      (groups) => {
        const { season, ordinal = '', year } = groups;
        const nth = Number.parseInt(ordinal, 10) || placeIn(groups, 'ordinal') + 1;
        const grain = season ? 'season' : unitIn(groups);
        // "Im vorletzten Sommer" is none of the three that are looked at, "im dritten Halbjahr" is said of a course.
        return placeIn(groups, 'side') < FOLLOWING &&
          (grain === 'season' || grain === 'quarter' || (grain === 'half' && nth < 3))
          ? partOfYear(grain, season ? placeIn(groups, 'season') : nth - 1, numberIn(year), pointing(groups))
          : undefined;
      },
    ),
    rule('decade', `{maybe}(${DECADE})(?!{letter}|\\d)`, ({ decade = '' }) =>
      yearsFrom('decade', yearOfDecade(decade)),
    ),
    rule('feast', `${FEAST}{end}({of}{year})?`, (groups) =>
      feastReading(groups.feast ?? '', numberIn(groups.year)),
    ),
    rule('ago', `(${APART.replaceAll('#', counting)}){end}`, (groups) => {
      const [unit, amount] = [unitIn(groups), amountIn(groups)];
      if (unit === 'hour' || amount % 1 > 0) return length('length', groups);
      return groups.ago ? shift(unit, -amount) : later(unit, groups.before ? -amount : amount);
    }),
    rule(
      'year',
      `(({leads}|{edge}){year}|(?<![^\\n]){year}(?=\\n)${table.bareYear ?? ''}|(?<=[12]\\d{3}[-–/]){year}|{year}(?=[-–/][12]\\d{3}(?!\\d))|{stated})(?!({letter}|-){letter})`,
      date,
    ),
    rule('this-unit', `{maybe}((${ARTICLE}) ?)?({any} {one}|{one} {any})|{edge}{one}`, (groups) => {
      const unit = unitIn(groups);
      const side = placeIn(groups, 'side');
      const amount = SIDES[side] ?? 0;
      // "This day" is no date but a phrase, "the last hour" a length.
      if (unit === 'hour' || (unit === 'day' && amount === 0)) return undefined;
      // "The next day" is the day after what was told.
      return shift(unit, amount, {}, unit === 'day' || side === FOLLOWING ? 'reference' : 'published');
    }),
    rule('phrase', `(?<!(?<!{letter})(${NO_PHRASE_AFTER}) )({days}|{around})`, (groups) => {
      if (groups.days) return shift('day', placeIn(groups, 'days') - 2);
      const around = placeIn(groups, 'around');
      if (around === WEEKEND) return { kind: 'fraction', grain: 'weekend', index: 0 };
      const toTheDay = around === PART_OF_DAY;
      return shift('day', toTheDay ? 0 : around - 1, { toTheDay }, 'reference');
    }),
    rule('length', `(?<!\\d[.,:]|et )${counting}(?! (alt|de edad))`, (groups, { before }) =>
      AT.test(before) ? undefined : length('length', groups),
    ),
  ];
}
