import { compile } from './pattern.ts';
import type { Pointing, Reading } from './reading.ts';
import { namedDay } from './readings.ts';

/** Feasts by their names in all languages, as patterns: month and day, and the weekday that is meant from there on; or 0 and the days from Easter Sunday. */
const FEASTS: readonly (readonly [month: number, day: number, names: string, weekday?: number])[] = [
  [12, 24, 'christmas eve|heiligabend|nochebuena'],
  [12, 25, 'christmas|weihnachten|noël|navidad|[圣聖][诞誕][节節]?'],
  [12, 26, 'boxing day'],
  [12, 31, "new year[’']?s eve|silvester|saint-sylvestre|nochevieja"],
  [1, 1, "new year[’']?s day|neujahr|nouvel an|año nuevo|元旦"],
  [5, 1, '劳动节'],
  [5, 25, 'memorial day', 1],
  [7, 4, 'fourth of july'],
  [9, 1, 'labor day', 1],
  [10, 1, '[国國][庆慶][节節]?'],
  [10, 31, 'halloween'],
  [11, 22, 'thanksgiving', 4],
  [11, 23, 'black friday', 5],
  [11, 26, 'cyber monday', 1],
  [0, -2, 'good friday|karfreitag|vendredi saint|viernes santo'],
  [0, 0, 'easter( sunday)?|oster(n|sonntag)|pâques'],
];

/** The name of a feast, as a fragment of a pattern with the group `feast`. */
export const FEAST = `(?<feast>${FEASTS.map(([, , names]) => names).join('|')})`;

/** What a feast by its name is in a year, or in the one that is meant. */
export function feastReading(
  name: string,
  year: number | undefined,
  pointing?: Pointing,
): Reading | undefined {
  const found = FEASTS.find(([, , names]) => compile(`^(${names})$`, 'i').test(name));
  if (!found) return undefined;
  const [month, day, , weekday] = found;
  const which = month === 0 ? { month: 1, day: 0, easter: day } : { month, day, weekday };
  return namedDay(year, which, pointing);
}
