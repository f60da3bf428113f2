import type { LanguageTable } from './table.ts';

/** German. */
export const GERMAN: LanguageTable = {
  endings: 'e|en|er|es|em',
  numbers: 'ein~ zwei drei vier fünf sechs sieben acht neun zehn',
  ordinals: 'erst~ zweit~ dritt~ viert~',
  units: {
    day: 'tag~',
    week: 'woche|wochen',
    month: 'monat~',
    year: 'jahr~',
    hour: 'stunde|stunden',
  },
  many: 'tage|tagen|wochen|monate|monaten|jahre|jahren',
  quarter: 'quartals?',
  half: 'halbjahre?s?',
  edges: ['anfang', 'mitte', 'ende'],
  this: 'dies~',
  last: 'letzt~|vergangen~|vorig~',
  next: 'nächst~|kommend~',
  coming: '(?!)',
  each: 'jed~',
  days: 'vorgestern;gestern;heute;morgen;übermorgen',
  around: 'am tag zuvor;am tag darauf',
  weekends: 'vergangenen wochenende;am wochenende',
  dayMark: '\\.',
  of: 'des jahres',
  afterYear: '(?!)',
  decade: '(?<decade>[12]\\d\\d0)ern?(?:(?: |-)jahren?)?',
  century: '(?<century>\\d\\d?)\\. jahrhunderts?',
  leads: 'im|seit|bis|ab|von|jahr|jahre|jahres|und|in|dem|zum',
  to: 'bis|und|bis zum',
  ago: { before: 'vor' },
  article: '',
  notAfter:
    'am|an diesem|jeden|guten|dem|den|der|einem|heute|gestern|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag',
  old: 'alt',
  // A finite present looks ahead ("reist am Freitag"), but not where an auxiliary makes a participle of the same word.
  ahead:
    '(?<!{letter})(?:wird|werden|soll|sollen|will|wollen|geplant|bis|plant|planen|könnte|beginnt)(?!{letter})|^(?!.*(?<!{letter})(?:hat|haben|hatten?|ist|sind|waren?|wurden?|worden|sagten?)(?!{letter})).*(?<!{letter})(?:(?:reis|spiel|besuch|start|end|eröffn|tag|find|wähl|stimm)(?:e?t|en)|trifft|treffen|empfängt|empfangen|fliegt|fliegen|fährt|fahren|kommt|kommen|berät|beraten|entscheide(?:t|n))(?!{letter})',
};
