import { grammar } from '../pattern.ts';
import { dayPeriod, monthPeriod, yearPeriod } from '../period.ts';
import type { Found, Pointing, Reading, Rule } from '../reading.ts';

/** Chinese, in simplified and traditional characters. Numbers are digits or the characters up to 99. */

const DIGITS = '零一二三四五六七八九';

/** 十二, 二十, 两, 3: a number up to 99; 二〇二三: a year digit by digit. */
function numberOf(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const plain = text
    .replaceAll('〇', '零')
    .replace(/[两兩]/g, '二')
    .replace('日', '七')
    .replace('天', '七');
  if (plain.length > 2 && !plain.includes('十'))
    return Number([...plain].map((one) => DIGITS.indexOf(one)).join(''));
  const [tens, ones] = plain.includes('十') ? plain.split('十') : ['零', plain];
  return (
    (tens === '' ? 1 : Math.max(0, DIGITS.indexOf(tens ?? ''))) * 10 +
    Math.max(0, DIGITS.indexOf(ones || '零'))
  );
}

const DAY = '3[01]|[12]\\d|0?[1-9]|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九]';
const rule = grammar(
  {
    year: '(?<year>[12]\\d{3}|[一二][〇零一二三四五六七八九]{3})年',
    month: '(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月份?',
    day: `(?<day>${DAY})[日号號]`,
    first: `(?:${DAY})[日号號]?`,
    number: '(?<number>\\d{1,2}|[一二三四五六七八九十两兩]{1,3})多?(?:个|個)?',
  },
  'uy',
);
/** What a number begins with. */
const NUMBERS = ['#', ...'一二三四五六七八九十两兩'];

const POINTING: Readonly<Record<string, Pointing>> = {
  上: -1,
  去: -1,
  本: 0,
  这: 0,
  這: 0,
  今: 0,
  下: 1,
  明: 1,
};
const DAYS: Readonly<Record<string, number>> = { 前: -2, 昨: -1, 今: 0, 明: 1, 后: 2, 後: 2 };
const UNITS = {
  天: ['day', 'D'],
  日: ['day', 'D'],
  周: ['week', 'W'],
  週: ['week', 'W'],
  星: ['week', 'W'],
  月: ['month', 'M'],
  年: ['year', 'Y'],
} as const;

function date({ groups }: Found): Reading | undefined {
  const day = groups.day === undefined ? undefined : numberOf(groups.day);
  if (groups.month === undefined) return day === undefined ? undefined : { kind: 'dayOfMonth', day };
  const month = numberOf(groups.month);
  const of = groups.of;
  if (groups.year === undefined)
    return {
      kind: 'month',
      month,
      ...(day !== undefined && { day }),
      ...(of !== undefined && { pointing: POINTING[of] ?? 0, ofYear: true }),
    };
  const year = numberOf(groups.year);
  const period = day === undefined ? monthPeriod(year, month) : dayPeriod(year, month, day);
  return { kind: 'period', period };
}

const unitOf = ({ unit = '' }: Found['groups']) => UNITS[unit.charAt(0) as keyof typeof UNITS];

/** The rules of Chinese. */
export const CHINESE: readonly Rule[] = [
  rule(
    'zh-date',
    [...NUMBERS, ...'去今明'],
    '(?:{year}|(?<of>[去今明])年)?{month}(?:{day})?(?![内內间間])',
    date,
  ),
  rule('zh-days', NUMBERS, '(?<={month}(?:{first})(?:[至到—–-])){day}', date),
  rule('zh-day', ['#'], '(?<![第月\\d])(?<day>3[01]|[12]\\d|0?[1-9])日(?![本内內间間])', date),
  rule(
    'zh-year',
    NUMBERS,
    '{year}(?![来來内內级級])|(?<year>[12]\\d{3})(?=[-–—至到][12]\\d{3}年)',
    ({ groups }) => ({ kind: 'period', period: yearPeriod(numberOf(groups.year ?? '')) }),
  ),
  rule('zh-named-day', [...'前昨今明后後'], '(?<which>[前昨今明后後])(?:天|日(?!本))', ({ groups }) => ({
    kind: 'shift',
    grain: 'day',
    amount: DAYS[groups.which ?? ''] ?? 0,
    from: 'published',
  })),
  rule('zh-this-year', [...'去今明前'], '(?<which>[去今明前])年(?<edge>年?[初底末])?', ({ groups }) => ({
    kind: 'shift',
    grain: 'year',
    amount: groups.which === '前' ? -2 : (POINTING[groups.which ?? ''] ?? 0),
    from: 'published',
    ...(groups.edge && { mod: groups.edge.endsWith('初') ? 'START' : 'END' }),
  })),
  rule(
    'zh-weekday',
    [...'上本这這下周週星礼禮'],
    '(?<which>[上本这這下])?(?:个|個)?(?:周|週|星期|礼拜|禮拜)(?<weekday>[一二三四五六日天])(?![年月])',
    ({ groups }) => ({
      kind: 'weekday',
      weekday: numberOf(groups.weekday ?? ''),
      ...(groups.which && { pointing: POINTING[groups.which] ?? 0, ofWeek: true }),
    }),
  ),
  rule(
    'zh-this-unit',
    [...'上本这這下'],
    '(?<which>[上本这這下])(?:个|個)?(?<unit>周末|週末|周|週|星期|月)(?![一二三四五六日天])',
    ({ groups }) => ({
      kind: 'shift',
      grain: /末/.test(groups.unit ?? '') ? 'weekend' : unitOf(groups)[0],
      amount: POINTING[groups.which ?? ''] ?? 0,
      from: 'published',
    }),
  ),
  rule(
    'zh-ago',
    NUMBERS,
    '(?<!\\d){number}(?<unit>天|日|周|週|星期|月|年)(?<way>之?前|以前|[后後])',
    ({ groups }) => ({
      kind: 'shift',
      grain: unitOf(groups)[0],
      amount: numberOf(groups.number ?? '') * (/前/.test(groups.way ?? '') ? -1 : 1),
      // "Two years later" is counted from what was told, "two years ago" from today.
      from: /前/.test(groups.way ?? '') ? 'published' : 'reference',
    }),
  ),
  rule(
    'zh-length',
    NUMBERS,
    '(?<![第\\d]){number}(?<unit>天|周|週|星期|年|(?<=[个個])月)(?![前后後之以级級代月])',
    ({ groups }) => ({
      kind: 'length',
      value: `P${numberOf(groups.number ?? '')}${unitOf(groups)[1]}`,
    }),
  ),
];

/** In a clause that speaks of what lies ahead. */
export const CHINESE_AHEAD = /将|將|拟|擬|预计|預計|计划|計劃|即将|前往|起至/u;
