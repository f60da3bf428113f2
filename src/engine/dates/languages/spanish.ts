import type { LanguageTable } from './table.ts';

/** Spanish. */
export const SPANISH: LanguageTable = {
  endings: 's',
  numbers: 'un|una dos tres cuatro cinco seis siete ocho nueve diez',
  units: {
    hour: 'hora~',
    day: 'día~',
    week: 'semana~',
    month: 'mes|meses',
    quarter: 'trimestre~',
    half: 'semestre~',
    year: 'año~',
  },
  ordinals: 'primer segundo tercer cuarto',
  many: 'días|semanas|meses|años',
  edges: 'principios|comienzos|mediados|fines|finales',
  ofUnit: 'de(l| la)? ',
  this: 'este|esta',
  last: 'pasado|pasada|último|última',
  next: 'próximo|próxima',
  later: '# (después(?! del? )|más tarde)',
  each: 'cada|todos los',
  days: 'anteayer;ayer|anoche;hoy;mañana;pasado mañana',
  around: 'el día anterior;ese mismo día;al día siguiente',
  weekends: 'el fin de semana pasado;este fin de semana',
  decade: '(años|década de) (?<decade>([12]\\d)?\\d0)',
  leads: 'en|para|desde|hasta|de|año|entre|y|antes de|a',
  ago: 'hace #',
  article: 'la|el',
};
