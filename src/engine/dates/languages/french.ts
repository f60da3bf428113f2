import type { LanguageTable } from './table.ts';

/** French. */
export const FRENCH: LanguageTable = {
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
