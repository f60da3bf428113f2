import type { LanguageTable } from './table.ts';

/** French. */
export const FRENCH: LanguageTable = {
  endings: 's',
  number: 'un|une deux trois quatre cinq six sept huit neuf dix',
  unit: 'heure~ jour~ semaine~ week-end~ mois trimestre~ semestre~ an~|année~',
  ordinal: 'premier deuxième|second troisième quatrième',
  many: 'jours|semaines|ans|années',
  edges: 'début|mi|milieu|fin',
  ofUnit: "d(u|es|e la|e) |d(e l)?['’]",
  side: 'dernier|dernière|passé|passée ce|cet|cette prochain|prochaine suivant|suivante',
  later: '# (plus tard|(?<before>plus tôt|auparavant))',
  each: 'chaque|tou(te)?s_les',
  days: "avant-hier hier aujourd['’]hui demain après-demain",
  around:
    "la_veille le_même_jour le_lendemain le_week-end dans_l(a_(matinée|soirée|nuit)|['’]après-midi)(?!_d)",
  half: ' et demie?',
  decade: 'années (?<decade>([12]\\d)?\\d0)',
  leads: "en|pour|l['’]|au|depuis|jusqu['’](en|à)|dès|avant|après|et|l['’]année|entre|de|à",
  ago: 'il y a #',
  article: "la|le|l['’]",
};
