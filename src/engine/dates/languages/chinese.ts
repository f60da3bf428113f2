import { FEAST, feastReading } from '../feast.ts';
import { numericRules } from '../numeric.ts';
import { grammar } from '../pattern.ts';
import type { Grain } from '../period.ts';
import type { Around, Groups, Pointing, Reading, Rule } from '../reading.ts';
import { lasting, later, monthDay, partOfYear, shift, vagueIn, yearsFrom } from '../readings.ts';
import { type Unit, unitOf } from '../unit.ts';

/** Chinese, in simplified and traditional characters, and Japanese as far as it writes dates in the same ones. Numbers are digits or the characters up to 99. */

/** Each sign at its number, or ten or twenty behind it. */
const DIGITS = '〇一二三四五六七八九零 两    日    兩    天';

/** 十二, 二十, 两, 3: a number up to 99; 二〇二三: a year digit by digit. */
function numberOf(text = ''): number {
  const plain = text.replace(/^十/, '一十').replace(/十$/, '〇').replace('十', '');
  return Number(plain.replace(/\D/g, (one) => String(DIGITS.indexOf(one) % 10)));
}

const maybe = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : numberOf(text);

const DAY = '3[01]|[12]\\d|0?[1-9]|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九]';
const rule = grammar(
  {
    year: '(?<year>[12]\\d{3}|[一二][〇零一二三四五六七八九]{3})年',
    nth: '(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])',
    month: '{nth}月份?',
    day: `(?<day>${DAY})[日号號]{part}?`,
    part: '(?<part>凌晨|清?早[晨上]?|[上中下]午|傍晚|深夜|晚[上间間]?)',
    first: `(${DAY})[日号號]?`,
    number: '(?<number>\\d{1,2}|[一二三四五六七八九十两兩]{1,3})多?[个個]?',
    unit: '[天周週年]|星期|(?<=[个個])月',
    edge: '(年?[初底末]|[上中下]旬)',
    ofyear: '({year}|(?<of>[去今明昨来])年)',
    century: '(?<century>1?\\d|2[01]|二?十[一二三四五六七八九]?)世[纪紀]',
    tens: '[1-9]0|[二三四五六七八九]十',
    weekday: '([周週]|星期|[礼禮]拜)(?<weekday>[一二三四五六日天])',
  },
  'y',
);

/** Units, each behind its name. */
const UNITS = 'weekend末 day天日 week周週期 month月 year年 hour时時 minute钟鐘';

const pointingOf = (word: string | undefined): Pointing | undefined =>
  word ? (/[上去昨先]/.test(word) ? -1 : /[下明来]/.test(word) ? 1 : 0) : undefined;

/** The unit by its last sign. */
const unitIn = ({ unit = '日' }: Groups): Unit =>
  unitOf(new RegExp(`(\\w+)[^ ]*${unit.slice(-1)}`).exec(UNITS)?.[1]);

const grainIn = (groups: Groups): Grain => unitIn(groups).grain ?? 'day';

/** The part of a day by its sign: 8日上午. */
const partIn = ({ part }: Groups): string | undefined =>
  part && (/[晚夜]/.test(part) ? 'EV' : /中/.test(part) ? 'MI' : /下/.test(part) ? 'AF' : 'MO');

function date(groups: Groups): Reading | undefined {
  const day = maybe(groups.day);
  const [pointing, part] = [pointingOf(groups.of), partIn(groups)];
  if (groups.month === undefined)
    return day === undefined ? undefined : { kind: 'dayOfMonth', day, pointing, part };
  return monthDay(maybe(groups.year), numberOf(groups.month), day, { pointing, ofYear: true, part });
}

function part({ season, quarter, half, year, of }: Groups): Reading {
  const [grain, index] = season
    ? (['season', '春夏秋冬'.indexOf(season)] as const)
    : quarter
      ? (['quarter', numberOf(quarter) - 1] as const)
      : (['half', half === '上' ? 0 : 1] as const);
  // A half without its year is one of this year.
  return partOfYear(grain, index, maybe(year), pointingOf(of) ?? (half ? 0 : undefined));
}

/** 20世纪90年代, 80年代 of the 20th century. */
function decade({ century = '20', decade: tens }: Groups): Reading {
  const first = 100 * numberOf(century) - 100;
  return tens === undefined ? yearsFrom('century', first) : yearsFrom('decade', first + numberOf(tens));
}

/** "Two years ago" is counted from the publication, "two years later" from what was told; 在两年后 is how long it took. */
function apart(groups: Groups, { before }: Around): Reading | undefined {
  const [grain, amount] = [grainIn(groups), numberOf(groups.number)];
  if (!groups.later) return shift(grain, -amount);
  if (/在[^，。、；]*$/.test(before)) return undefined;
  return later(grain, amount);
}

/** The rules of Chinese. */
export const CHINESE: readonly Rule[] = [
  ...numericRules(false),
  rule(
    'date',
    `{ofyear}?({month}({day}|(?<day>${DAY})(?=[至到—–-]{first}[日号號])|{edge})?(?![内內间間街])|{nth}(?=[至到—–-]{first}月))`,
    date,
  ),
  rule(
    'day',
    '(?<={month}({first})([至到和、—–-])){day}|(?<of>[上本今先来])[个個]?月{day}|(?<![第月])(?<day>3[01]|[12]?\\d)日(?![本内內间間]){part}?',
    date,
  ),
  rule('year', '{year}{edge}?|(?<year>[12]\\d{3})(?=[-–—至到][12]\\d{3}年)', (groups) =>
    yearsFrom('year', numberOf(groups.year)),
  ),
  rule(
    'part-of-year',
    '{ofyear}?(?<!前)(第?(?<quarter>[一二三四]|[1-4])季度|(?<half>[上下])半年)|{ofyear}的?(?<season>[春夏秋冬])[天季]',
    part,
  ),
  rule('decade', '({century})?(?<decade>{tens})年代|{century}', decade),
  rule('feast', `{year}?${FEAST}`, ({ feast = '', year }) => feastReading(feast, maybe(year))),
  rule(
    'named-day',
    '(?<!大)(?<which>[前昨今明后後])((天|日(?!本)){part}?|(?<=[昨今明])(?<part>[晚晨夜]))',
    (groups) =>
      shift('day', Math.min(2, '前昨今明后後'.indexOf(groups.which ?? '') - 2), { part: partIn(groups) }),
  ),
  rule(
    'told',
    '(?<next>[次翌])(?<unit>[日年])|(?<next>第二)天|(?<=^|[，。；\\n])(?<last>前一)[天日]|([当當]|同一?)[天日]|[当當]晚|(?<={day}[，（(]?){weekday}',
    (groups) =>
      shift(
        grainIn(groups),
        groups.next ? 1 : groups.last ? -1 : 0,
        { toTheDay: groups.unit !== '年' },
        'reference',
      ),
  ),
  rule('weekday', '(?<which>[上本这這下每])?[个個]?{weekday}{part}?', (groups) => {
    const weekday = numberOf(groups.weekday);
    return groups.which === '每'
      ? { kind: 'set', value: `XXXX-WXX-${weekday}` }
      : {
          kind: 'weekday',
          weekday,
          pointing: pointingOf(groups.which),
          ofWeek: true,
          part: partIn(groups),
        };
  }),
  rule(
    'this-unit',
    '(?<which>[去今明前昨来])(?<unit>年)年?{edge}?|(?<which>[上本这這下今先]|(?<![后後原本])来)[个個]?(?<unit>[周週]末?|星期|月){edge}?|(?<unit>[月年])[初底末]',
    (groups) => shift(grainIn(groups), groups.which === '前' ? -2 : (pointingOf(groups.which) ?? 0)),
  ),
  rule('ago', '{number}(?<unit>{unit}|日)[之以]?(前|(?<later>[后後]))', apart),
  rule('length', '(?<!第){number}(?<unit>{unit}|小[时時]|分[钟鐘])(?![年岁歲之以级級代月])', (groups) =>
    lasting(numberOf(groups.number), unitIn(groups)),
  ),
  rule(
    'reference',
    '(?<past>日前|近[日来來期年][来來]?|最近|不久前)|(?<future>未[来來](?!{number}))|目前|(?<![出体])[现現]在',
    vagueIn,
  ),
];
