import type { LanguageTable } from './table.ts';

/** Spanish. */
export const SPANISH: LanguageTable = {
  endings: 's',
  number: 'un|una dos tres cuatro cinco seis siete ocho nueve diez',
  unit: 'hora~ día~ semana~ fin_de_semana mes|meses trimestre~ semestre~ año~',
  ordinal: 'primer segundo tercer cuarto',
  many: 'días|semanas|meses|años',
  edges: 'principios|comienzos|mediados|fines|finales',
  ofUnit: 'de(l| la)? ',
  side: 'pasado|pasada|último|última este|esta próximo|próxima|que_viene siguiente',
  later: '# (después(?! del? )|más tarde|(?<before>antes(?! de)))',
  each: 'cada|tod[ao]s_l[ao]s',
  days: 'anteayer ayer|anoche hoy mañana pasado_mañana',
  around:
    'el_día_anterior|la_víspera ese_mismo_día al_día_siguiente el_fin_de_semana por_la_(mañana|tarde|noche)(?!_del)',
  half: ' y medi[ao]',
  decade: '(años|década de) (?<decade>([12]\\d)?\\d0)',
  leads: 'en|para|desde|hasta|de|año|entre|y|antes de|a',
  ago: 'hace #',
  article: 'la|el',
};
