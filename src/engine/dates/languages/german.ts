import type { LanguageTable } from './table.ts';

/** German. */
export const GERMAN: LanguageTable = {
  endings: 's|e[nrsm]?',
  numbers: 'ein~ zwei drei vier fünf sechs sieben acht neun zehn',
  units: {
    hour: 'stund~',
    day: 'tag~',
    week: 'woch~',
    month: 'monat~',
    quarter: 'quartal~',
    half: 'halbjahr~',
    year: 'jahr~',
  },
  ordinals: 'erst~ zweit~ dritt~ viert~',
  many: 'tagen?|wochen|monaten?|jahren?',
  edges: 'anfang|mitte|ende',
  ofUnit: 'de[rs] ',
  this: 'dies~',
  last: 'letzt~|vergangen~|vorig~',
  next: 'nächst~|kommend~',
  later: '# später',
  each: 'jeden',
  days: 'vorgestern;gestern;heute;morgen;übermorgen',
  around: 'am tag zuvor;am selben tag;am tag darauf',
  weekends: 'vergangenen wochenende;am wochenende',
  decade: '(?<decade>[12]\\d\\d0)ern?(( |-)jahren?)?|(?<decade>[2-9]0)er( |-)jahren?',
  leads: 'im|für|seit|bis|ab|von|jahre?s?|und|in|dem|zum',
  bareYear:
    '(?<![\\d.,:/€$-]|agenda |nummer |paragraf |modell |version )(?=19|20){year}(?! ?[€$%]| (euro|dollar|menschen){end})',
  ago: 'vor #',
  article: '',
};
