/** Where the language of a text cannot be told: BCP 47's own word for it. */
export const UNKNOWN_LANGUAGE = 'und';

/** How much of a text is looked at, in UTF-16 units: the first paragraphs tell, and a book costs no more. */
export const SAMPLE = 4_000;

/** Letters of a script that must be there before it is the text's own: less is a name or a quotation in it. */
const SHARE_OF_SCRIPT = 0.2;

/** Different function words that must be met before a language in Latin letters is believed: one of them may be a name. */
export const FEWEST_WORDS = 3;

/** Scripts that tell the language, the telling ones first: Japanese has kana among its Han, Ukrainian letters of its own. */
const BY_SCRIPT: readonly (readonly [language: string, letters: RegExp, share: number])[] = [
  ['ja', /[\u3041-\u30ff]/g, 0.05],
  ['ko', /\p{Script=Hangul}/gu, SHARE_OF_SCRIPT],
  ['zh', /\p{Script=Han}/gu, SHARE_OF_SCRIPT],
  ['uk', /[іїєґ]/giu, 0.02],
  ['ru', /\p{Script=Cyrillic}/gu, SHARE_OF_SCRIPT],
  ['fa', /[پچژگ]/gu, 0.01],
  ['ar', /\p{Script=Arabic}/gu, SHARE_OF_SCRIPT],
  ['he', /\p{Script=Hebrew}/gu, SHARE_OF_SCRIPT],
  ['el', /\p{Script=Greek}/gu, SHARE_OF_SCRIPT],
  ['hi', /\p{Script=Devanagari}/gu, SHARE_OF_SCRIPT],
  ['th', /\p{Script=Thai}/gu, SHARE_OF_SCRIPT],
];

/** Words of each language, with a space between them. */
export type WordsOfLanguages = readonly (readonly [language: string, words: string])[];

/** Common function words of languages in Latin letters; one that several share speaks for each of them. */
const FUNCTION_WORDS: WordsOfLanguages = [
  ['en', 'the of and to that is was for with his said has from have by in on at an it he'],
  ['de', 'der die und das ist nicht den mit von dem ein eine auf sich für am zu nach um im wird'],
  ['fr', 'les des est dans une pour qui du sur avec pas aux ses été ont à au le'],
  ['es', 'el los las y con una para del por se su fue más como pero al en lo'],
  ['it', 'il di che della per è nel gli dei alla sono più delle dal anche'],
  ['pt', 'o os um uma não em do da dos para com foi mais são pelo'],
  ['nl', 'het een van en dat niet zijn voor op aan ook werd bij naar deze wordt'],
  ['pl', 'w z na i nie się że do jest po od przez jak dla był'],
  ['sv', 'och att det som är av för med på inte till den ett har'],
  ['tr', 've bir bu için ile da çok olarak olan gibi daha ama kadar sonra'],
];

const LANGUAGES_OF = languagesBy(FUNCTION_WORDS);

/** For each word of a table the languages that it speaks for. */
export function languagesBy(table: WordsOfLanguages): ReadonlyMap<string, readonly string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, words] of table)
    for (const word of words.split(' ')) languages.set(word, [...(languages.get(word) ?? []), language]);
  return languages;
}

/** The language (BCP 47) that a text is in, by its script and its function words; `und` where neither tells. */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return UNKNOWN_LANGUAGE;
  for (const [language, pattern, share] of BY_SCRIPT)
    if ((sample.match(pattern)?.length ?? 0) >= letters * share) return language;
  const [best, second] = votesFor(sample);
  if (!best || best[1] < FEWEST_WORDS || best[1] === second?.[1]) return UNKNOWN_LANGUAGE;
  return best[0];
}

/** Languages in Latin letters by how many of their function words a sample has, most first; `more` words and languages have a vote, too. */
export function votesFor(
  sample: string,
  more: ReadonlyMap<string, readonly string[]> = new Map(),
  languages: readonly string[] = [],
): [language: string, words: number][] {
  const votes = new Map<string, number>();
  const vote = (language: string): unknown => votes.set(language, (votes.get(language) ?? 0) + 1);
  languages.forEach(vote);
  for (const word of new Set(sample.toLowerCase().match(/\p{L}+/gu)))
    for (const language of [...(LANGUAGES_OF.get(word) ?? []), ...(more.get(word) ?? [])]) vote(language);
  return [...votes].toSorted((a, b) => b[1] - a[1]);
}
