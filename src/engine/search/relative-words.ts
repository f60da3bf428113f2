import { SEASONS_OF } from '../calendar/season-names.ts';
import { WEEKDAYS_OF } from '../calendar/weekday-names.ts';
import { foldWord } from './fold-word.ts';

/** Words of a time that is counted from today or from the page, in the languages whose months are read. */

export type LengthUnit = 'day' | 'week' | 'month' | 'year';

/** Phrases by unit and offset from the unit that holds today; `|` between two. A character of Chinese is a word. */
const SPOKEN: readonly (readonly [unit: LengthUnit, offset: number, phrases: string])[] = [
  ['day', 0, 'today|heute|aujourdhui|hoy|сегодня|今 天'],
  ['day', -1, 'yesterday|gestern|hier|ayer|вчера|昨 天'],
  ['day', 1, 'tomorrow|demain|завтра|明 天'],
  ['week', 0, 'this week|diese woche|cette semaine|esta semana|этой неделе|本 周|这 周'],
  [
    'week',
    -1,
    'last week|previous week|letzte woche|semaine derniere|semana pasada|прошлой неделе|上 周|上 个 星 期',
  ],
  [
    'week',
    1,
    'next week|coming week|nachste woche|semaine prochaine|proxima semana|следующей неделе|下 周|下 个 星 期',
  ],
  ['month', 0, 'this month|diesen monat|ce mois|este mes|этом месяце|本 月|这 个 月'],
  [
    'month',
    -1,
    'last month|previous month|letzten monat|mois dernier|mes pasado|прошлом месяце|上 个 月|上 月',
  ],
  [
    'month',
    1,
    'next month|coming month|nachsten monat|mois prochain|proximo mes|следующем месяце|下 个 月|下 月',
  ],
  ['year', 0, 'this year|dieses jahr|cette annee|este ano|этом году|今 年'],
  [
    'year',
    -1,
    'last year|previous year|letztes jahr|annee derniere|l’an dernier|ano pasado|прошлом году|去 年',
  ],
  ['year', -2, '前 年'],
  ['year', 1, 'next year|coming year|nachstes jahr|annee prochaine|proximo ano|следующем году|明 年'],
];

/** Each phrase with the unit and the offset that it means. */
export const PHRASES: ReadonlyMap<string, readonly [LengthUnit, number]> = new Map(
  SPOKEN.flatMap(([unit, offset, phrases]) =>
    phrases.split('|').map((phrase) => [folded(phrase), [unit, offset]] as const),
  ),
);

/** The page that is being read. */
export const THIS_PAGE: ReadonlyMap<string, true> = new Map(
  'this article|this page|this story|this report|this piece|diesem artikel|dem artikel|cet article|este articulo|этой статьи|этой статье|本 文|这 篇 文 章'
    .split('|')
    .map((phrase) => [folded(phrase), true]),
);

/** Before a counted time or a month: which side of today it lies on. */
export const NEIGHBOURS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
  ...'letzten letzte прошлый прошлую прошлое'.split(' ').map((word) => [foldWord(word), -1] as const),
  ...'nachsten nachste следующий следующую следующее'.split(' ').map((word) => [foldWord(word), 1] as const),
]);

/** Behind a word of `NEIGHBOURS`; 0 is Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = placesIn(WEEKDAYS_OF, 0);

/** Before a month that lies nowhere else: the last one that has begun. */
export const IN: ReadonlySet<string> = new Set(['in', 'im', 'en', 'в']);

/** Behind a counted time that lies back. */
export const AGO: ReadonlySet<string> = new Set(['ago', 'назад']);

/** The units that are counted. */
export const LENGTHS: ReadonlyMap<string, LengthUnit> = new Map(
  (
    [
      ['day', 'day days день дня дней'],
      ['week', 'week weeks неделю недели недель'],
      ['month', 'month months месяц месяца месяцев'],
      ['year', 'year years год года лет'],
    ] as const
  ).flatMap(([unit, forms]) => forms.split(' ').map((form) => [foldWord(form), unit] as const)),
);

/** The seasons as EDTF numbers them (21 to 24), beside a year. */
export const SEASONS: ReadonlyMap<string, number> = placesIn(SEASONS_OF, 21);

/** Before a year: its first, middle and last four months, as first and last month. */
export const PARTS_OF_YEAR: ReadonlyMap<string, readonly [number, number]> = new Map([
  ...'early beginning start anfang debut начале'.split(' ').map((word) => [word, [1, 4]] as const),
  ...'mid middle mitte середине'.split(' ').map((word) => [word, [5, 8]] as const),
  ...'late end ende fin конце'.split(' ').map((word) => [word, [9, 12]] as const),
  ...[1, 2, 3, 4].map((quarter) => [`q${quarter}`, [quarter * 3 - 2, quarter * 3]] as const),
]);

function folded(phrase: string): string {
  return phrase.split(' ').map(foldWord).join(' ');
}

/** Every folded form of the words that languages have in the same order, with its place from `first` on. */
function placesIn(wordsOf: Readonly<Record<string, string>>, first: number): ReadonlyMap<string, number> {
  return new Map(
    Object.values(wordsOf).flatMap((words) =>
      words
        .split(' ')
        .flatMap((forms, place) => forms.split('|').map((form) => [foldWord(form), first + place] as const)),
    ),
  );
}
