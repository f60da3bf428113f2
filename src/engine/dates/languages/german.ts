import type { LanguageTable } from './table.ts';

/** German. */
export const GERMAN: LanguageTable = {
  endings: 's|e[nrsm]?',
  numbers: 'ein~ zwei drei vier fünf sechs sieben acht neun zehn',
  units: 'stund~ tag~ woch~ wochenend~ monat~ quartal~ halbjahr~ jahr~',
  ordinals: 'erst~ zweit~ dritt~ viert~',
  many: 'tagen?|wochen|monaten?|jahren?',
  edges: 'anfang|mitte|ende',
  ofUnit: 'de[rs] ',
  sides: 'letzt~|vergangen~|vorig~ dies~ nächst~|kommend~',
  later: '# später',
  each: 'jeden',
  days: 'vorgestern gestern heute morgen übermorgen',
  around: 'am_tag_zuvor am_selben_tag am_tag_darauf',
  weekend: 'am wochenende',
  decade: '(?<decade>[12]\\d\\d0)ern?(( |-)jahren?)?|(?<decade>[2-9]0)er( |-)jahren?',
  leads: 'im|für|seit|bis|ab|von|jahre?s?|und|in|dem|zum',
  bareYear:
    '(?<![\\d.,:/€$-]|agenda |nummer |paragraf |modell |version )(?=19|20){year}(?! ?[€$%]| (euro|dollar|menschen){end})',
  ago: 'vor #',
  article: '',
};
