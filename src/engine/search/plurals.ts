/** Fewer letters are too often another word: "its" is not it. */
const SHORTEST_SINGULAR = 3;

/** Plurals that mean something else than their singular. */
const OWN_WORDS: ReadonlySet<string> = new Set(['news', 'arms']);

/** A word in its singular and plural, as far as English spells them by rule: "tariffs" and "tariff", "treaty" and "treaties". */
export function otherNumberOf(term: string): readonly string[] {
  if (!/^[a-z]+$/.test(term) || OWN_WORDS.has(term)) return [];
  const forms: string[] = [];
  if (/[^aeiou]ies$/.test(term)) forms.push(`${term.slice(0, -3)}y`);
  // "Taxes" of tax, "cases" of case: the letters do not tell which.
  else if (/(?:[sxz]|ch|sh)es$/.test(term)) forms.push(term.slice(0, -2), term.slice(0, -1));
  // "Crisis", "Texas" and "focus" are no plurals.
  else if (/[^sui]s$/.test(term) && !/as$/.test(term)) forms.push(term.slice(0, -1));
  if (/[^aeiou]y$/.test(term)) forms.push(`${term.slice(0, -1)}ies`);
  return forms.filter((form) => form.length >= SHORTEST_SINGULAR);
}
