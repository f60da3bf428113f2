import type { LanguageTable } from './table.ts';

/** French. */
export const FRENCH: LanguageTable = {
  endings: 's',
  numbers: 'un|une deux trois quatre cinq six sept huit neuf dix',
  units: {
    hour: 'heure~',
    day: 'jour~',
    week: 'semaine~',
    month: 'mois',
    quarter: 'trimestre~',
    half: 'semestre~',
    year: 'an~|année~',
  },
  ordinals: 'premier deuxième|second troisième quatrième',
  many: 'jours|semaines|ans|années',
  edges: 'début|mi|milieu|fin',
  ofUnit: "d(u|es|e la|e) |d(e l)?['’]",
  this: 'ce|cet|cette',
  last: 'dernier|dernière|passé|passée',
  next: 'prochain|prochaine',
  later: '# plus tard',
  each: 'chaque|tous les',
  days: "avant-hier;hier;aujourd'hui|aujourd’hui;demain;après-demain",
  around: 'la veille;le même jour;le lendemain',
  weekends: 'le week-end dernier;ce week-end',
  decade: 'années (?<decade>([12]\\d)?\\d0)',
  leads: "en|pour|l['’]|au|depuis|jusqu['’](en|à)|dès|avant|après|et|l['’]année|entre|de|à",
  ago: 'il y a #',
  article: "la|le|l['’]",
};
