import { numericRules } from '../numeric.ts';
import { partOfYear } from '../part-of-year.ts';
import { grammar } from '../pattern.ts';
import { type Grain, yearPeriod } from '../period.ts';
import type { Found, Pointing, Reading, Rule } from '../reading.ts';
import { monthDay, shift, stated } from '../readings.ts';

/** Chinese, in simplified and traditional characters. Numbers are digits or the characters up to 99. */

const DIGITS = '〇一二三四五六七八九';

/** 十二, 二十, 两, 3: a number up to 99; 二〇二三: a year digit by digit. */
function numberOf(text = ''): number {
  const plain = text
    .replace(/[两兩]/g, '二')
    .replaceAll('零', '〇')
    .replace(/[日天]/, '七')
    .replace(/^十/, '一十')
    .replace(/十$/, '〇')
    .replace('十', '');
  return Number(plain.replace(/\D/g, (one) => String(DIGITS.indexOf(one))));
}

const DAY = '3[01]|[12]\\d|0?[1-9]|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九]';
const rule = grammar(
  {
    year: '(?<year>[12]\\d{3}|[一二][〇零一二三四五六七八九]{3})年',
    month: '(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月份?',
    day: `(?<day>${DAY})[日号號]`,
    first: `(?:${DAY})[日号號]?`,
    number: '(?<number>\\d{1,2}|[一二三四五六七八九十两兩]{1,3})多?[个個]?',
    edge: '(?<edge>[初底末]|[上中下]旬)',
    week: '(?:[周週]|星期|[礼禮]拜)',
  },
  'y',
);

const pointingOf = (word = ''): Pointing => (/[上去]/.test(word) ? -1 : /[下明]/.test(word) ? 1 : 0);
const DAYS: Readonly<Record<string, number>> = { 前: -2, 昨: -1, 明: 1, 后: 2, 後: 2 };

const modOf = ({ edge }: Found['groups']): Pick<Reading, 'mod'> =>
  edge ? { mod: /[初上]/.test(edge) ? 'START' : /中/.test(edge) ? 'MID' : 'END' } : {};

function unitOf({ unit = '' }: Found['groups']): readonly [Grain, string] {
  if (/末/.test(unit)) return ['weekend', 'WE'];
  if (/[天日]/.test(unit)) return ['day', 'D'];
  return /月/.test(unit) ? ['month', 'M'] : /年/.test(unit) ? ['year', 'Y'] : ['week', 'W'];
}

function date({ groups }: Found): Reading | undefined {
  const day = groups.day === undefined ? undefined : numberOf(groups.day);
  if (groups.month === undefined) return day === undefined ? undefined : { kind: 'dayOfMonth', day };
  const [month, of, mod] = [numberOf(groups.month), groups.of, modOf(groups)];
  const way = of === undefined ? {} : { pointing: pointingOf(of), ofYear: true };
  return monthDay(groups.year === undefined ? undefined : numberOf(groups.year), month, day, mod, way);
}

const SEASON_NAMES = '春夏秋冬';

function season({ groups: { season = '', year, of } }: Found): Reading {
  const way = of === undefined ? {} : { pointing: pointingOf(of) };
  return partOfYear(
    'season',
    SEASON_NAMES.indexOf(season),
    year === undefined ? undefined : numberOf(year),
    way,
  );
}

/** The rules of Chinese. */
export const CHINESE: readonly Rule[] = [
  ...numericRules(false),
  rule('date', '(?:{year}|(?<of>[去今明])年)?{month}(?:{day}|{edge})?(?![内內间間])', date),
  rule('days', '(?<={month}(?:{first})(?:[至到—–-])){day}', date),
  rule('day', '(?<![第月\\d])(?<day>3[01]|[12]\\d|0?[1-9])日(?![本内內间間])', date),
  rule('day-of', '(?<which>[上本])[个個]?月{day}', ({ groups: { which, day } }) => ({
    kind: 'dayOfMonth',
    day: numberOf(day),
    pointing: pointingOf(which),
  })),
  rule(
    'year',
    '{year}(?:{edge}|(?![来來内內级級]))|(?<year>[12]\\d{3})(?=[-–—至到][12]\\d{3}年)',
    ({ groups }) => stated(yearPeriod(numberOf(groups.year)), modOf(groups)),
  ),
  rule('season', '(?:{year}|(?<of>[去今明])年)的?(?<season>[春夏秋冬])[天季]', season),
  rule('named-day', '(?<which>[前昨今明后後])(?:天|日(?!本)|(?<=[昨今明])[晚晨夜])', ({ groups }) =>
    shift('day', DAYS[groups.which ?? ''] ?? 0),
  ),
  rule('told-day', '(?<next>[次翌])日|[当當][天日]', ({ groups: { next } }) =>
    shift('day', next ? 1 : 0, { toTheDay: true }, 'reference'),
  ),
  rule('this-year', '(?<which>[去今明前])年年?{edge}?', ({ groups }) =>
    shift('year', groups.which === '前' ? -2 : pointingOf(groups.which), modOf(groups)),
  ),
  rule(
    'weekday',
    '(?<which>[上本这這下每])?[个個]?{week}(?<weekday>[一二三四五六日天])(?![年月])',
    ({ groups: { which, weekday } }) =>
      which === '每'
        ? { kind: 'set', value: `XXXX-WXX-${numberOf(weekday)}` }
        : {
            kind: 'weekday',
            weekday: numberOf(weekday),
            ...(which && { pointing: pointingOf(which), ofWeek: true }),
          },
  ),
  rule(
    'this-unit',
    '(?<which>[上本这這下])[个個]?(?<unit>[周週]末?|星期|月)(?![一二三四五六日天\\d])',
    ({ groups }) => shift(unitOf(groups)[0], pointingOf(groups.which)),
  ),
  rule('ago', '(?<!\\d){number}(?<unit>[天周週年月日]|星期)(?<way>之?前|以前|[后後])', ({ groups }) => {
    const [back, amount] = [/前/.test(groups.way ?? ''), numberOf(groups.number)];
    // "Two years later" is counted from what was told, "two years ago" from today.
    return shift(unitOf(groups)[0], back ? -amount : amount, {}, back ? 'published' : 'reference');
  }),
  rule(
    'length',
    '(?<![第\\d]){number}(?<unit>[天周週年]|星期|(?<=[个個])月)(?![年岁歲之以级級代月])',
    ({ groups }) => ({ kind: 'length', value: `P${numberOf(groups.number)}${unitOf(groups)[1]}` }),
  ),
];
