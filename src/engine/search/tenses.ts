/** Fewer letters are no verb: "king" is no form of "k". */
const SHORTEST_BASE = 3;

/** Verbs of news whose past no rule spells: base, past, and participle where that is another. */
const IRREGULAR: readonly (readonly string[])[] = [
  'arise arose arisen|become became|begin began begun|break broke broken|bring brought|build built|buy bought|choose chose chosen',
  'come came|cut|deal dealt|draw drew drawn|fall fell fallen|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden',
  'freeze froze frozen|get got|give gave given|go went gone|grow grew grown|hit|hold held|keep kept|lead led|leave left|lend lent|lose lost',
  'make made|meet met|pay paid|quit|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|set|shake shook shaken',
  'shoot shot|shut|sink sank sunk|speak spoke spoken|spend spent|split|stand stood|steal stole stolen|strike struck|swear swore sworn|take took taken',
  'tell told|think thought|win won|withdraw withdrew withdrawn|write wrote written',
].flatMap((line) => line.split('|').map((verb) => verb.split(' ')));

const IRREGULAR_BY_FORM = new Map(IRREGULAR.flatMap((forms) => forms.map((form) => [form, forms] as const)));

/**
 * A verb in its other forms, as far as English spells them by rule or a table has them: "annexed" and "annexing", "won" and
 * "wins". Titles tell in the present what readers ask for in the past. Some are no words, and so in no text.
 */
export function otherTensesOf(term: string): readonly string[] {
  if (!/^[a-z]+$/.test(term)) return [];
  const irregular = basesOf(term).flatMap((base) => IRREGULAR_BY_FORM.get(base) ?? []);
  const regular = basesOf(term).flatMap((base) => [...formsOf(base), `${base}ed`, base.replace(/e?$/, 'ed')]);
  const forms = irregular.length > 0 ? [...irregular, ...formsOf(irregular[0] ?? '')] : regular;
  return [...new Set(forms)].filter((form) => form !== term);
}

/** What a word can be a form of: itself, and what is left without the ending of a tense. */
function basesOf(term: string): string[] {
  const [, stem = ''] = /^(.+?)(?:ed|ing)$/.exec(term) ?? [];
  const [, third = ''] = /^(.+?)(?:(?<=[sxzo]|ch|sh)e)?s$/.exec(term) ?? [];
  // "Banned" of ban, "invaded" of invade.
  const bases = [term, third, stem, `${stem}e`, stem.replace(/([^aeiou])\1$/, '$1')];
  return [...new Set(bases)].filter((base) => base.length >= SHORTEST_BASE);
}

/** What is spelled by rule in all verbs: "strikes" and "striking", "cuts" and "cutting". */
function formsOf(base: string): string[] {
  const doubled = /[^aeiou][aeiou][bdgmnprt]$/.test(base) ? [`${base}${base.at(-1)}ing`] : [];
  return [
    base,
    `${base}${/(?:[sxzo]|ch|sh)$/.test(base) ? 'es' : 's'}`,
    `${base.replace(/(?<!e)e$/, '')}ing`,
    ...doubled,
  ];
}
