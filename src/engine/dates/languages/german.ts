import type { LanguageTable } from './table.ts';

/** German. */
export const GERMAN: LanguageTable = {
  endings: 'e|en|er|es|em',
  numbers: 'ein~ zwei drei vier fünf sechs sieben acht neun zehn',
  units: {
    day: 'tag~',
    week: 'woche|wochen',
    month: 'monat~',
    year: 'jahr~',
    hour: 'stunde|stunden',
  },
  many: 'tage|tagen|wochen|monate|monaten|jahre|jahren',
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
  leads: 'im|seit|bis|ab|von|jahr|jahre|jahres|und|in|dem|zum',
  to: 'bis|und|bis zum',
  ago: { before: 'vor' },
  article: '',
  notAfter:
    'am|an diesem|jeden|guten|dem|den|der|einem|heute|gestern|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag',
  old: 'alt',
};
