import type { LanguageTable } from './table.ts';

/** Spanish. */
export const SPANISH: LanguageTable = {
  endings: 's',
  numbers: 'un|una|uno dos tres cuatro cinco seis siete ocho nueve diez',
  units: {
    day: 'día~',
    week: 'semana~',
    month: 'mes|meses',
    year: 'año~',
    hour: 'hora~',
  },
  many: 'días|semanas|meses|años',
  edges: ['(?:principios|comienzos) del?', 'mediados del?', '(?:fines|finales) del?'],
  this: 'este|esta',
  last: 'pasado|pasada|último|última',
  next: 'próximo|próxima',
  coming: 'que viene',
  each: 'cada',
  days: 'anteayer;ayer|anoche;hoy;mañana;pasado mañana',
  around: 'el día anterior;al día siguiente',
  weekends: 'el fin de semana pasado;este fin de semana',
  dayMark: 'º|°',
  of: 'de|del|de este|del año',
  afterYear: '(?!)',
  decade: '(?<=años |década de )(?<decade>[12]\\d\\d0)',
  leads: 'en|para|desde|hasta|de|año|entre|y|antes de|a',
  to: 'al|y|a|hasta el',
  ago: { before: 'hace' },
  article: 'la|el',
  notAfter: 'la|esta|una|cada',
  old: 'de edad',
};
