import { monthNamed } from './month-names.ts';
import { isStopWord } from './stop-words.ts';

/** Three letters before "-ed" or "-ing" are a verb only where they are one of these: "outing" is no form of "out". */
const SHORT_VERBS: ReadonlySet<string> = new Set('act add aid aim arm ask end'.split(' '));

/** Before "-ed" or "-ing" no verbs either: "evening", "Downing Street". */
const NO_VERBS: ReadonlySet<string> = new Set('down even long morn near'.split(' '));

/** Verbs of news whose past no rule spells: base, past, and participle where that is another. */
const IRREGULAR: readonly (readonly string[])[] = [
  'arise arose arisen|become became|begin began begun|break broke broken|bring brought|build built|buy bought|choose chose chosen',
  'come came|cut|deal dealt|die died|draw drew drawn|fall fell fallen|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden',
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
  const forms = basesOf(term).flatMap((base) => {
    const irregular = IRREGULAR_BY_FORM.get(base);
    return irregular ? [...irregular, ...presentOf(irregular[0] ?? '')] : [...presentOf(base), pastOf(base)];
  });
  // "Marched" would find the month of March, and "noted" whatever is not.
  return [...new Set(forms)].filter((form) => form !== term && !isStopWord(form) && !monthNamed(form));
}

/** The verbs that a word may be a form of. */
function basesOf(term: string): string[] {
  if (IRREGULAR_BY_FORM.has(term)) return [term];
  const [, third] = /^(.+?)(?:(?<=[sxzo]|ch|sh)e)?s$/.exec(term) ?? [];
  if (third !== undefined) return IRREGULAR_BY_FORM.has(third) || third.length > 3 ? [third] : [];
  const [, stem] = /^(.*[aeiouy].*?)(?:ed|ing)$/.exec(term) ?? [];
  // A verb that is typed whole is the beginning of its other forms but for this one: "invading".
  if (stem === undefined) return /[^e]e$/.test(term) ? [term] : [];
  const [, doubled] = /^(.+([^aeiou]))\2$/.exec(stem) ?? [];
  const [, before] = /^(.+)i$/.exec(stem) ?? [];
  return [...(doubled ? [doubled] : []), ...(before ? [`${before}y`] : []), ...plainBasesOf(stem)];
}

/** What a stem may be without or with its last letter: "visit" of "visited", and "note" alone of "noted", since of "not" it were "notted". */
function plainBasesOf(stem: string): string[] {
  const isVerb = stem.length > 3 ? !NO_VERBS.has(stem) : SHORT_VERBS.has(stem);
  const isDoubling = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(stem) && !IRREGULAR_BY_FORM.has(stem);
  return [...(isVerb && !isDoubling ? [stem] : []), ...(stem.length > 2 ? [`${stem}e`] : [])];
}

/** The verb itself, and what is spelled by rule in all: "strikes" and "striking", "cuts" and "cutting". */
function presentOf(base: string): string[] {
  const doubled = /[^aeiou][aeiou][bdgmnprt]$/.test(base) ? [`${base}${base.at(-1)}ing`] : [];
  const third = `${base}${/(?:[sxzo]|ch|sh)$/.test(base) ? 'es' : 's'}`.replace(/(?<![aeiou])ys$/, 'ies');
  return [base, third, `${base.replace(/(?<!e)e$/, '')}ing`, ...doubled];
}

function pastOf(base: string): string {
  return base.replace(/(?<![aeiou])y$/, 'i').replace(/e?$/, 'ed');
}
