import type { LanguageTable } from './table.ts';

/** French. */
export const FRENCH: LanguageTable = {
  endings: 's',
  numbers: 'un|une deux trois quatre cinq six sept huit neuf dix',
  units: {
    day: 'jour~',
    week: 'semaine~',
    month: 'mois',
    year: 'an~|année~',
    hour: 'heure~',
  },
  many: 'jours|semaines|ans|années',
  edges: ['début(?: de)?', 'mi|milieu de', 'fin(?: de)?'],
  this: 'ce|cet|cette',
  last: 'dernier|dernière|passé|passée',
  next: 'prochain|prochaine',
  coming: '(?!)',
  each: 'chaque',
  days: "avant-hier;hier;aujourd'hui|aujourd’hui;demain;après-demain",
  around: 'la veille;le lendemain',
  weekends: 'le week-end dernier;ce week-end',
  dayMark: 'er',
  of: "de l['’]année",
  afterYear: '(?!)',
  decade: '(?<=années )(?<decade>[12]\\d\\d0)',
  leads: "en|pour|l['’]|au|depuis|jusqu['’](?:en|à)|dès|avant|après|et|l['’]année|entre|de|à",
  to: 'au|et|à',
  ago: { before: 'il y a' },
  article: "la|le|l['’]",
  notAfter: '(?!)',
  old: "d['’]âge",
};
