/**
 * Words that tell what stands beside a name, as they ride in the name index of their script: data, so that a page pays for
 * a script's words only when it shows a name of that script. The lists themselves are in lexicon-words.ts.
 */

/** What a word is, as bits: a word may be several things. */
export const OFFICE = 1;
/** Said to anybody: "Mr". */
export const COURTESY = 2;
/** With a capital behind a name it begins something else: an article, or an office ("China Foreign Minister Wang"). */
export const STARTER = 4;
/** Begins a sentence straight before a name without being part of it. */
export const OPENER = 8;
/** Makes a longer name of the name before it or after its "of": "Moscow Times", "Bank of China". */
export const HEAD = 16;
/** Leaves the place after its "of" a place: "Government of China". */
export const NEUTRAL = 32;
/** Makes another place of the place after it, except where a sentence begins: "New London". */
export const PLACE_ADJECTIVE = 64;
/** Comes between the parts of one person's name. */
export const PARTICLE = 128;
/** Makes another person of the person before it. */
export const GENERATION = 256;
/** A day or month: a capital in English that belongs to no name. */
export const TIME = 512;
/** The adjective of a nation: it begins something new beside a place. */
export const DEMONYM = 1024;
/** A name that parents give: what follows is the surname of whoever bears it. */
export const GIVEN = 2048;
/** What a name may end in without being another: a Korean particle, the German "s". */
export const ENDING = 4096;
/** A word that stands between clauses; where two of one language are near, a text is in it. */
export const GERMAN = 8192;
/** The same for Polish. */
export const POLISH = 16384;

/** The same for French. */
export const FRENCH = 32768;

/** Says where: "in Leeds", and behind a comma in which state: "Moscou, no Idaho". */
export const LOCATIVE = 65536;

/** Makes another place of the place after it: "South China", "Fort China", "Air China". */
export const PLACE_MODIFIER = 131072;

/** What governments do and places do not: "said", "warned". */
export const SPEECH = 262144;

/** Makes something else of the name behind it, in other languages than English with a small letter too: "restaurante Pekín", "rue de Moscou". */
export const VENUE = 524288;

/** Makes a family of the person behind it, or a namesake: "los Biden", "Familie Trump", "un perro llamado Trump". */
export const FAMILY = 1048576;

/** What no holder of an office is called: "the goalkeeper Li Qiang". */
export const TRADE = 2097152;

/** A small word that titles in capitals leave small. */
export const SMALL = 4194304;

/** Like `GERMAN`, for English. */
export const ENGLISH = 8388608;

/** The second of three Russian names, in any case: "Vladimirovich", "Владимировича". */
export const PATRONYMIC = 16777216;

/** What follows the place where a report was written: "LONDON 1996-08-22", "MIAMI - ". */
export const DATELINE = 33554432;

/** Like `GERMAN`, for Italian. */
export const ITALIAN = 67108864;

/** Says of a firm what it is in law, behind its name: "McDonnell Douglas Corp". */
export const LEGAL = 134217728;

/** Said to a woman alone: "Frau Putin" is not he. */
export const MRS = 268435456;

/** Says of a short name which group it is, behind it: "Wagner mercenaries". */
export const FORCE = 536870912;

/** What somebody of a surname is who is in no office: "Judge Obama"; see trades.ts. */
export const CALLING = 1073741824;

/** A trade that a surname follows without a comma, be it in the middle of a sentence: "The goalkeeper Peskov saved two penalties". */
export const PLAYER = TRADE | CALLING;

/** Words of the same bits, by the language that has them. */
export type WordList = readonly [bits: number, byLanguage: Readonly<Record<string, string>>];

/** What the words beside a name are. */
export interface Lexicon {
  /** The bits of a word in lower case. */
  readonly get: (word: string) => number | undefined;
  /** What is told by form: "vice-premier", "Außenministerin". */
  readonly forms: readonly (readonly [bits: number, form: RegExp])[];
}

/** Kept, because every index of a script has the same words: the corpus's and each of the reader's packs'. */
const known = new Map<string, Lexicon>();

/** Begins a line that has a pattern in place of words. */
const FORM = '/';

/** Reads what `writeLexicon` wrote: a line for all words of the same bits, and one for each form. */
export function readLexicon(written: string): Lexicon {
  const read = known.get(written);
  if (read) return read;
  const all = new Map<string, number>();
  const forms: [number, RegExp][] = [];
  for (const line of written.split('\n')) {
    const space = line.indexOf(' ');
    const [bits, rest] = [line.slice(0, space), line.slice(space + 1)];
    if (bits.startsWith(FORM)) forms.push([Number(bits.slice(1)), new RegExp(rest)]);
    else for (const word of wordsIn(rest)) all.set(word, Number(bits));
  }
  const lexicon = { get: (word: string) => all.get(word), forms };
  known.set(written, lexicon);
  return lexicon;
}

/** The endings in a written lexicon; words that are none are not even parted. */
export function endingsIn(written: string): ReadonlySet<string> {
  return new Set(
    written
      .split('\n')
      .filter((line) => Number.parseInt(line, 10) & ENDING)
      .flatMap((line) => wordsIn(line.slice(line.indexOf(' ') + 1))),
  );
}

/** Longer beginnings than this are not shared, so that their length is one digit. */
const LONGEST_SHARED = 9;

/** The words of a line: each without what it shares with the one before it, whose length stands there. */
function wordsIn(written: string): string[] {
  let word = '';
  return written.split(' ').map((own) => {
    word = word.slice(0, Number(own[0])) + own.slice(1);
    return word;
  });
}

/** The inverse: sorted words as one line, a kilobyte less of the index than whole words. */
function writeWords(words: readonly string[]): string {
  return words
    .map((word, number) => {
      const before = words[number - 1] ?? '';
      let shared = 0;
      while (shared < Math.min(LONGEST_SHARED, before.length) && before[shared] === word[shared]) shared++;
      return shared + word.slice(shared);
    })
    .join(' ');
}

/** A lexicon as text. Deterministic: lines by bits, words in order, then the forms. */
export function writeLexicon(
  words: ReadonlyMap<string, number>,
  forms: readonly (readonly [bits: number, source: string])[],
): string {
  const lines = [...Map.groupBy(words, ([, bits]) => bits)]
    .sort(([a], [b]) => a - b)
    .map(([bits, entries]) => `${bits} ${writeWords(entries.map(([word]) => word).sort())}`);
  return [...lines, ...forms.map(([bits, source]) => `${FORM}${bits} ${source}`)].join('\n');
}
