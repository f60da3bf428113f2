import { type EdtfDate, knownEdtf } from '../../../model/edtf.ts';
import { readDates } from '../../dates/read-dates.ts';

/** An office as far as its name goes: "foreign minister" of whatever country. */
export type Office = keyof typeof OFFICES;

/** From when to when somebody held an office, as far as it is known. */
export interface Term {
  readonly office: Office;
  readonly from?: EdtfDate;
  readonly to?: EdtfDate;
}

/** What offices are called, in the languages that texts are read in; patterns without flags, the longer names first. */
const OFFICES = {
  'vice president':
    'vice[- ]president|vizepräsident(?:in)?|vice-président|vicepresidente?a?|вице-президент\\p{L}*',
  president: '(?<!vice[- ]|vize|vice|вице-)(?:president[ea]?|präsident(?:in)?|présidente?|президент\\p{L}*)',
  'foreign minister':
    'foreign minister|außenminister(?:in)?|ministre des affaires étrangères|ministro de exteriores|глав\\p{L} МИДа?',
  'defence minister':
    'defen[cs]e minister|verteidigungsminister(?:in)?|ministre de la défense|ministro de defensa|министр\\p{L}* обороны',
  'prime minister':
    '(?<!vice[- ]|deputy )(?:prime minister|premierminister(?:in)?|ministerpräsident(?:in)?|premier ministre|primer ministro|премьер-министр\\p{L}*|premier)',
} as const;

const NAMES = Object.keys(OFFICES) as readonly Office[]; // keys of a literal record

const ANY = new RegExp(NAMES.map((office) => `(${OFFICES[office]})`).join('|'), 'giu');

/** The office that a stretch of text names last, with where it begins; undefined where it names none. */
export function lastOffice(text: string): { readonly office: Office; readonly start: number } | undefined {
  let last: { office: Office; start: number } | undefined;
  for (const match of text.matchAll(ANY)) {
    const office = NAMES[match.slice(1).findIndex((one) => one !== undefined)];
    if (office) last = { office, start: match.index };
  }
  return last;
}

/**
 * The terms that a description in English tells of: "Foreign minister of China from December 2022 to 25 July 2023", "again since
 * July 2023". In order; one that begins "again" comes after another of which nothing is known.
 */
export function termsIn(description: string): readonly Term[] {
  const terms: Term[] = [];
  let read = 0;
  for (const { start, end, edtf, known } of readDates(description, { published: null, language: 'en' })) {
    const lead = description.slice(read, start);
    read = end;
    const way = /\b(again )?(from|since|to|until) $/.exec(lead);
    const office = lastOffice(description.slice(0, start))?.office;
    if (!way || !office || edtf === null || known !== 'stated') continue;
    const date = knownEdtf(edtf);
    const at = terms.findLastIndex((term) => term.office === office && !term.to);
    if (way[2] === 'to' || way[2] === 'until')
      terms.splice(at < 0 ? terms.length : at, 1, { ...terms[at], office, to: date });
    else {
      if (way[1] && at < 0) terms.push({ office });
      terms.push({ office, from: date });
    }
  }
  return terms;
}
