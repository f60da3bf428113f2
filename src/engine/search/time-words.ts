/** Words that bound a time in a query, folded, in the languages whose months are read. */

/** From that time on, that time included. */
export const SINCE: ReadonlySet<string> = new Set(['since', 'from', 'seit', 'ab', 'depuis', 'desde', 'с']);
/** Only what came later. */
export const AFTER: ReadonlySet<string> = new Set(['after', 'nach', 'apres', 'despues', 'после']);
/** Only what came earlier. */
export const BEFORE: ReadonlySet<string> = new Set(['before', 'vor', 'avant', 'antes', 'до']);
/** Up to that time, that time included. */
export const UNTIL: ReadonlySet<string> = new Set(['until', 'till', 'bis', 'jusque', 'hasta', 'по']);
/** Beside a war: from its beginning on, since no end of it is known. */
export const DURING: ReadonlySet<string> = new Set(['during', 'wahrend', 'pendant', 'durante', 'во']);
/** Opens a range whose ends an "and" joins. */
export const BETWEEN: ReadonlySet<string> = new Set(['between', 'zwischen', 'entre', 'между']);

/** Opens a range of days whose ends are joined by a word of `TO`. */
export const FROM: ReadonlySet<string> = new Set([
  'from',
  'vom',
  'von',
  'du',
  'del',
  'desde',
  'с',
  '从',
  '從',
]);
/** Joins the two ends of a range. */
export const TO: ReadonlySet<string> = new Set([
  'to',
  'until',
  'till',
  'bis',
  'a',
  'au',
  'al',
  'до',
  'по',
  '到',
  '至',
]);
/** Joins them after a word of `BETWEEN`. */
export const AND: ReadonlySet<string> = new Set(['and', 'und', 'et', 'y', 'и']);

/** Stands between a bounding word and its date, or between the parts of a date, and says nothing. */
export const FILLERS: ReadonlySet<string> = new Set([
  'de',
  'del',
  'du',
  'of',
  'the',
  'der',
  'dem',
  'den',
  'le',
  'el',
]);

/** Stands after a Chinese date and bounds it. */
export const BEHIND: Readonly<Record<string, 'since' | 'after' | 'before'>> = {
  以来: 'since',
  之后: 'after',
  以后: 'after',
  之前: 'before',
  以前: 'before',
};
