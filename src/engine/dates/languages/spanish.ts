import type { LanguageTable } from './table.ts';

/** Spanish. */
export const SPANISH: LanguageTable = {
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
