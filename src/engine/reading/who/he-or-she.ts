import { bearersOf } from '../../names/lexicon/men-and-women.ts';
import type { NamedSpan } from './cast.ts';
import { isStranger } from './subject/stranger-id.ts';

/** Whether a text calls somebody "he" or "she". */
export type Pronoun = 'he' | 'she';

/** What stands before a name and tells, at its end. */
const HE_BEFORE =
  /\b(?:Mr\.?|Sir|King|Prince|Lord|Herr|Monsieur|M\.|Señor|businessman|chairman|spokesman)\s$/;
const SHE_BEFORE =
  /\b(?:Mrs\.?|Ms\.?|Miss|Dame|Lady|Queen|Princess|Frau|Madame|Mme\.?|Señora|Kanzlerin|Präsidentin|chancelière|présidente|presidenta|businesswoman|chairwoman|spokeswoman)\s$/;

/** How much before a name is looked at, in UTF-16 units. */
const BEFORE_REACH = 16;

/** Adds what the names of a stretch tell of whom they name to what is known. */
export function learnPronouns(text: string, names: readonly NamedSpan[], known: Map<string, Pronoun>): void {
  for (const { start, end, entity, kind } of names) {
    if (kind !== 'person' || known.has(entity)) continue;
    const pronoun = pronounOf(text.slice(start, end), text.slice(Math.max(0, start - BEFORE_REACH), start));
    if (pronoun) known.set(entity, pronoun);
  }
}

/** The same of a name that stands alone, or of what somebody is: "a spokeswoman". */
export function learnPronoun(name: string, id: string, known: Map<string, Pronoun>): void {
  const pronoun = pronounOf(name, `${name} `);
  if (pronoun) known.set(id, pronoun);
}

function pronounOf(name: string, before: string): Pronoun | undefined {
  if (SHE_BEFORE.test(before)) return 'she';
  if (HE_BEFORE.test(before)) return 'he';
  const bearers = bearersOf(name);
  return bearers && PRONOUNS[bearers];
}

const PRONOUNS = { men: 'he', women: 'she' } as const;

/** Of a subject: the first group is he, the second she. "Закон" holds neither. */
const SUBJECT =
  /(?<![A-Za-zА-яё])(?:([Hh]e|[Ii]l|[Éé]l|[Ee]r|[Оо]н)|([Ss]he|[Ee]lle|[Ee]lla|[Оо]на))(?![A-Za-zа-яё])|(他)|(她)/;

/** The same of whose something is: asked only where no subject tells, as in "she flew to his home". */
const POSSESSIVE = /(?<![A-Za-z])(?:([Hh]is)|([Hh]er))(?![A-Za-z])/;

function pronounIn(words: string): Pronoun | undefined {
  const found = SUBJECT.exec(words) ?? POSSESSIVE.exec(words);
  if (!found) return undefined;
  return found[1] || found[3] ? 'he' : 'she';
}

/** What is known of those of whom a pronoun may speak. */
interface Asked {
  readonly said: { readonly pronouns: ReadonlyMap<string, Pronoun> };
  /** Of whom the text told first. */
  readonly hero?: string | undefined;
}

/**
 * For whom the pronoun of some words stands, of these people: the first that it can. Where a text began with a stranger it may always be he:
 * "Paul Roth was arrested in March. Lind called for his release. In August he was freed."
 */
export function meantIn(
  words: string,
  people: readonly string[],
  { said: { pronouns }, hero = '' }: Asked,
): string | undefined {
  const possible = possibleIn(words, people, pronouns);
  return isStranger(hero) && possible.includes(hero) ? hero : possible[0];
}

/** Those of whom the pronoun of some words can speak, in their order. */
function possibleIn(
  words: string,
  people: readonly string[],
  known: ReadonlyMap<string, Pronoun>,
): readonly string[] {
  const pronoun = pronounIn(words);
  if (!pronoun) return people;
  const possible = people.filter((one) => (known.get(one) ?? pronoun) === pronoun);
  // A stranger who may be either is meant where he comes first.
  if (isStranger(possible[0] ?? '')) return possible;
  // Fewer are called "she" than "he": who is known to be comes before one of whom nothing is known.
  const sure = pronoun === 'she' ? possible.filter((one) => known.has(one)) : [];
  return sure.length > 0 ? sure : possible;
}
