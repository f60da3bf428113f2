import type { LanguageTable } from './table.ts';

/** Spanish. */
export const SPANISH: LanguageTable = {
  endings: 's',
  numbers: 'un|una dos tres cuatro cinco seis siete ocho nueve diez',
  units: 'hora~ día~ semana~ fin_de_semana mes|meses trimestre~ semestre~ año~',
  ordinals: 'primer segundo tercer cuarto',
  many: 'días|semanas|meses|años',
  edges: 'principios|comienzos|mediados|fines|finales',
  ofUnit: 'de(l| la)? ',
  sides: 'pasado|pasada|último|última este|esta próximo|próxima|que_viene',
  later: '# (después(?! del? )|más tarde)',
  each: 'cada|todos los',
  days: 'anteayer ayer|anoche hoy mañana pasado_mañana',
  around: 'el_día_anterior ese_mismo_día al_día_siguiente',
  decade: '(años|década de) (?<decade>([12]\\d)?\\d0)',
  leads: 'en|para|desde|hasta|de|año|entre|y|antes de|a',
  ago: 'hace #',
  article: 'la|el',
};
