import { type Script, scriptOf } from '../index/script.ts';
import {
  DATELINE,
  DEMONYM,
  type Lexicon,
  OFFICE,
  PATRONYMIC,
  readLexicon,
  VENUE,
  writeLexicon,
} from './lexicon.ts';
import { SMALL_WORDS } from './small-words.ts';
import { WORDS_FOR_PEOPLE } from './words-for-people.ts';
import { WORDS_FOR_PLACES } from './words-for-places.ts';

/**
 * The words of every language together, in lower case and without the full stop of an abbreviation. A word is here because
 * it stands beside names in news; what an ending tells (below, words.ts) is not listed.
 */
const LISTS = [...WORDS_FOR_PEOPLE, ...WORDS_FOR_PLACES, ...SMALL_WORDS];

/**
 * What is told by form: offices by how they end or go on ("vice-premier", "spokeswoman", "Außenministerin", "президента"), adjectives of
 * nations, patronymics; and what stands behind the place of a dateline. Without a backslash, as continuations.ts says.
 */
const FORMS: ReadonlyMap<Script, readonly (readonly [bits: number, source: string])[]> = new Map<
  Script,
  readonly (readonly [number, string])[]
>([
  [
    'latin',
    [
      [
        OFFICE,
        '(?:pr[eéä]sident[ea]?|premier|minister|chancell?[oe]r|kanzler|spokes.+|chief|chef|sprecher|herrscher)(?:in|s)?(?:-elect|-designate)?$|^ministr[eoa]$',
      ],
      [DEMONYM, '(?:[nml]ese|[snrtlbdg]ian|[pr]ean|[rx]ican|[mntkl]ish|[pt]ani|raqi|aeli|ische[nrms]?)$'],
      [PATRONYMIC, '.{3}[oe]v(?:ich|na)$'],
      // Whose a venue is, in German and Polish: see isVenue.
      [VENUE, '[^ieí]s$|y$|[ij]i$|ski$'],
      [DATELINE, '^ ?(?:,|[12][0-9]{3}-[0-9]{2}|[(]|[A-Z][a-z]{2,8} [0-9]|[-–—] )'],
    ],
  ],
  [
    'cyrillic',
    [
      [
        OFFICE,
        '^(?:президент|премьер|м[иі]н[иі]стр|лидер|канцлер|глав|заместител|советник|помощник|пресс-секретар).{0,2}$',
      ],
      [PATRONYMIC, '.{3}[оеі][вй]?(?:ич|іч|вн).{0,3}$'],
    ],
  ],
]);

/** The words of one script. */
export function lexiconOf(script: Script): Lexicon {
  const known = lexicons.get(script) ?? readLexicon(writtenLexiconOf(script));
  lexicons.set(script, known);
  return known;
}

const lexicons = new Map<Script, Lexicon>();

const WORDS: ReadonlyMap<Script, ReadonlyMap<string, number>> = wordsByScript();

function wordsByScript(): Map<Script, Map<string, number>> {
  const all = new Map<Script, Map<string, number>>();
  for (const [bits, byLanguage] of LISTS) {
    for (const word of Object.values(byLanguage).join(' ').split(' ')) {
      const script = scriptOf(word);
      const known = all.get(script) ?? new Map<string, number>();
      all.set(script, known.set(word, (known.get(word) ?? 0) | bits));
    }
  }
  return all;
}

/** The same as text, written once. */
export function writtenLexiconOf(script: Script): string {
  const done = written.get(script) ?? writeLexicon(WORDS.get(script) ?? new Map(), FORMS.get(script) ?? []);
  written.set(script, done);
  return done;
}

const written = new Map<Script, string>();
