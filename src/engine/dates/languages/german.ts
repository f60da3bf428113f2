import type { LanguageTable } from './table.ts';

/** German. */
export const GERMAN: LanguageTable = {
  endings: 's|e[nrsm]?',
  number: 'ein~ zwei drei vier fünf sechs sieben acht neun zehn',
  unit: 'stund~ tag~ woch~ wochenend~ monat~ quartal~ halbjahr~|jahreshälfte jahr~',
  ordinal: 'erst~ zweit~ dritt~ viert~',
  edges: 'anfang|mitte|ende',
  side: 'letzt~|vergangen~|vorig~ dies~ nächst~|kommend~ folgend~|darauffolgend~ vorletzt~ übernächst~',
  days: 'vorgestern gestern heute morgen übermorgen',
  around:
    '(am_)?tags?_zuvor|am_vortag am_selben_tag am_tag_darauf am_wochenende (am_(morgen|vormittag|nachmittag|abend)|in_der_nacht)(?!_(d|vor|nach|zu|auf))',
  leads: 'im|für|seit|bis|ab|von|jahre?s?|und|in|dem|zum|auf',
  bareYear:
    '|(?<![\\d.,:/€$-]|agenda |nummer |paragraf |modell |version )(?=19|20){year}(?! ?[€$%]| (euro|dollar|menschen){end})',
};
