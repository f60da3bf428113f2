/**
 * What the common rules of table-rules.ts need to know of a language. Forms of a word are parted by bars, and `~` stands for
 * any of the language's `endings`. In lists blanks part the words, and `_` stands for white space in one; fragments are patterns, in
 * which a blank does.
 */
export interface LanguageTable {
  /** What `~` stands for, as a pattern; nothing at all always is among it. */
  readonly endings: string;
  /** Number words from one on, parted by blanks. */
  readonly number: string;
  /** Of hours, days, weeks, weekends, months, quarters, halves of a year, years. */
  readonly unit: string;
  /** First to fourth, of quarters and halves of a year. */
  readonly ordinal: string;
  /** Before a period: at the beginning, in the middle, at the end of it. */
  readonly edges: string;
  /** Last, this, next, the following, the one before last, the one after next: before or after a unit; the first three also of a season, last and next of a weekday and a month. */
  readonly side: string;
  /** The days from the one before yesterday to the one after tomorrow. */
  readonly days: string;
  /** The day before what was told, that day, and the day after; at the weekend; in the evening. */
  readonly around: string;
  /** Before a month, a season or a year that stands alone: "en", "im". */
  readonly leads: string;
  /** A year that no word leads to, as one more alternative of a pattern, in a language that needs none: "2014 kam er". */
  readonly bareYear?: string;
}

const FRENCH: LanguageTable = {
  endings: 's',
  number: 'un|une deux trois quatre cinq six sept huit neuf dix',
  unit: 'heure~ jour~ semaine~ week-end~ mois trimestre~ semestre~ an~|année~',
  ordinal: 'premier deuxième|second troisième quatrième',
  edges: 'début|mi|milieu|fin',
  side: 'dernier|dernière|passé|passée ce|cet|cette prochain|prochaine suivant|suivante',
  days: "avant-hier hier aujourd['’]hui demain après-demain",
  around:
    "la_veille le_même_jour le_lendemain le_week-end dans_l(a_(matinée|soirée|nuit)|['’]après-midi)(?!_d)",
  leads: "en|pour|l['’]|au|depuis|jusqu['’](en|à)|dès|avant|après|et|l['’]année|entre|de|à",
};

const GERMAN: LanguageTable = {
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

const RUSSIAN: LanguageTable = {
  endings: '[аеиоуыьяю]е?([ймюев]|го)?',
  number: 'один|одну|одного два|две|двух три|тр[её]х четыр(е|[её]х) пят~ шест~ сем~ вос(е|ь)м~ девят~ десят~',
  unit: 'час~ день|дня|дней недел~ выходные|выходных месяц~ квартал~ полугоди~ год~|лет',
  ordinal: 'перв~ втор~ трет~ четв[её]рт~',
  edges: 'начал[аеоу]|середин[аеуы]|кон(е?ц[аеу]?)',
  side: 'прошл~|минувш~|прошедш~ эт~|этот|нынешн~ следующ~|будущ~|ближайш~ последующ~ позапрошл~',
  days: 'позавчера вчера сегодня завтра послезавтра',
  around:
    'дн[её]м_ранее|за_день_до_э?того|накануне(?!_({letter}{2,12}-)?{letter}{2,19}([аяыичхв]|[оеё][йг]о?|[нтцс]ий|ок)(?!{letter})) в_тот_же_день дн[её]м_позже в_выходные (?<=^|[.!?\\n]_?)(утром|вечером|ночью)(?!_(в|на|сле|{dayname}|\\d))',
  leads: 'в|на|с|до|к|по|прошлого|после|около|и|со',
};

const SPANISH: LanguageTable = {
  endings: 's',
  number: 'un|una dos tres cuatro cinco seis siete ocho nueve diez',
  unit: 'hora~ día~ semana~ fin_de_semana mes|meses trimestre~ semestre~ año~',
  ordinal: 'primer segundo tercer cuarto',
  edges: 'principios|comienzos|mediados|fines|finales',
  side: 'pasado|pasada|último|última este|esta próximo|próxima|que_viene siguiente',
  days: 'anteayer ayer|anoche hoy mañana pasado_mañana',
  around:
    'el_día_anterior|la_víspera ese_mismo_día al_día_siguiente el_fin_de_semana por_la_(mañana|tarde|noche)(?!_del)',
  leads: 'en|para|desde|hasta|de|año|entre|y|antes de|a',
};

/** A map, and no object: pages may call their language `constructor`. */
export const TABLES: ReadonlyMap<string, LanguageTable> = new Map([
  ['de', GERMAN],
  ['fr', FRENCH],
  ['es', SPANISH],
  ['ru', RUSSIAN],
]);
