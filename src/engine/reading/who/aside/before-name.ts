import { AND_OR, isFunctionWord, wordsOfAll } from '../words/function-words.ts';
import { areTitles, isAddress, titleCounts } from '../words/titles-of-people.ts';

/**
 * What stands before a name, read once for all who ask what part in a sentence it has. Words govern a name directly: nothing but the titles of whom it
 * names stands between. Looking for them within some words of a name took out whoever acts: "Without warning Lind flew", "Secretary of State
 * Lind", "According to reports Lind met Berg".
 */
export interface BeforeName {
  /** As it stands, from the name before it on. */
  readonly text: string;
  /** Its words, the last first, from its last mark of punctuation on. */
  readonly words: readonly string[];
  /** How many of these may be titles of the name. */
  readonly titles: readonly number[];
}

/** Reads the text before a name. */
export function readBefore(text: string): BeforeName {
  const words = wordsBefore(text);
  return { text, words, titles: titleCounts(words) };
}

function wordsBefore(text: string): string[] {
  const clause = text.split(PUNCTUATION).at(-1) ?? '';
  return clause
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '')
    .reverse();
}

/** The point of "Mr." parts nothing. */
const PUNCTUATION = /[,;:!?()"“”«»](?=\s|$)|(?<![\s.](?:Mr|Mrs|Ms|Dr|M|Mme|Sr|Sra|Gen|Sen|Prof))\.(?=\s|$)/;
const BETWEEN_WORDS = /[\s’'(]+/;

/** Words that govern a name, as they stand or in small letters: "without", "according to". */
export type Leads = Pick<ReadonlySet<string>, 'has'>;

/** The longest of them has so many words. */
const LONGEST_LEAD = 3;

/** What governs a name. */
export interface Governing {
  readonly lead: string;
  /** The titles between, the last first. */
  readonly titles: readonly string[];
  /** True where nothing stands before it in its clause. */
  readonly isFirst: boolean;
}

/** Which of some words governs a name, its titles between; undefined where none does. */
export function governing({ words, titles }: BeforeName, leads: Leads): Governing | undefined {
  for (const count of titles) {
    let lead = '';
    for (let length = 1; length <= LONGEST_LEAD && count + length <= words.length; length++) {
      lead = `${words[count + length - 1]?.toLowerCase()}${lead === '' ? '' : ' '}${lead}`;
      if (leads.has(lead))
        return { lead, titles: words.slice(0, count), isFirst: count + length === words.length };
    }
  }
  return undefined;
}

/**
 * The same, where it is sure: behind titles before a name and a verb behind it they may be somebody else's ("According to the minister Lind left"),
 * save in German, whose verb stands there anyhow. `behind` is what follows the name.
 */
export function governingSurely(before: BeforeName, leads: Leads, behind: string): Governing | undefined {
  const found = governing(before, leads);
  if (!found || found.titles.every(isAddress) || GERMAN.test(found.lead) || hasNoVerb(behind)) return found;
  return undefined;
}

const GERMAN = /^(?:ohne|außer|laut|nach|unter|wie)(?: |$)|gegensatz/;

/** True where a name is somebody's to whom what follows belongs: "Lind's visit". */
export function isGenitive(behind: string): boolean {
  return /^(?:['’]s?|s)(?!\w)/.test(behind);
}

/** True where no verb follows a name at once. */
export function hasNoVerb(behind: string): boolean {
  const word = /^\s([a-zà-ÿа-яё]+)/.exec(behind)?.[1];
  return word === undefined || isFunctionWord(word) || NO_VERBS.has(word);
}

const NO_VERBS = wordsOfAll({
  en:
    'during after before since until over about late early last this next yesterday today and or nor but who when while ' +
    'because as he she they it there also either again',
  de: 'um vor und oder gestern heute',
  fr: 'dans lors avant après hier et ou qui lundi mardi mercredi jeudi vendredi samedi dimanche',
  es: 'tras durante ayer y ni que lunes martes miércoles jueves viernes sábado domingo',
  ru: 'по и или но вчера сегодня',
});

/** True for a name beside the one before it, its titles between: "Lind and the minister Varga". */
export function isJoined(between: string): boolean {
  const titles = AND_TITLES.exec(between)?.[1];
  return titles !== undefined && areTitles(wordsBefore(titles));
}

const AND_TITLES = new RegExp(`^ (?:${AND_OR}) ([^,;:]*)$`);
