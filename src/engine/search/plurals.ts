/** Fewer letters are too often another word: "news" is not new, nor "arms" an arm. */
const SHORTEST_SINGULAR = 4;

/** A word in its singular and plural, as far as English spells them by rule: "tariffs" and "tariff", "treaty" and "treaties". */
export function otherNumberOf(term: string): readonly string[] {
  if (!/^[a-z]+$/.test(term)) return [];
  const forms: string[] = [];
  if (/[^aeiou]ies$/.test(term)) forms.push(`${term.slice(0, -3)}y`);
  else if (/(?:[sxz]|ch|sh)es$/.test(term)) forms.push(term.slice(0, -2));
  // "Crisis", "Texas" and "focus" are no plurals.
  else if (/[^sui]s$/.test(term) && !/as$/.test(term)) forms.push(term.slice(0, -1));
  if (/[^aeiou]y$/.test(term)) forms.push(`${term.slice(0, -1)}ies`);
  return forms.filter((form) => form.length >= SHORTEST_SINGULAR);
}
