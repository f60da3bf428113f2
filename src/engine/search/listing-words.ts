import { foldWord } from './fold-word.ts';
import type { SearchWord } from './words.ts';

/**
 * Words that ask for a list and that no record is about: "events in Beijing", "Xi timeline 2019", "что произошло в Москве".
 * A query that says more is read without them.
 */
const ASKS_FOR_LIST: ReadonlySet<string> = termSet(
  'event events timeline timelines chronology happen happens happened happening anything everything something',
  'ereignis ereignisse zeitleiste chronik passiert passierte geschah geschehen',
  'evenement evenements chronologie passe arrive',
  'evento eventos acontecimiento acontecimientos cronologia paso ocurrio sucedio',
  'событие события событий хронология произошло случилось происходило',
);

/** These ask for a list too, unless a word that says something stands beside them: "news conference", "sanctions list". */
const MAY_ASK_FOR_LIST: ReadonlySet<string> = termSet(
  'list lists news history overview about all any',
  'liste nachrichten neuigkeiten uberblick uber alles',
  'actualites actualite nouvelles histoire tout',
  'lista noticias historia todo',
  'список новости новость история все',
);

/** The same in Chinese, whose words have no edges: it is the run of characters that says so, also where 了 was passed over. */
const WIDE_LISTS = [
  '发生了什么',
  '发生什么',
  '發生了什麼',
  '發生什麼',
  '有什么',
  '大事记',
  '时间线',
  '事件',
  '新闻',
  '消息',
  '年表',
  '列表',
];

/** The words of a query without those that only ask for a list. Hands back the very list where there are none. */
export function withoutListing(query: string, words: readonly SearchWord[]): readonly SearchWord[] {
  const isLeft = words.map((word, at) => !isListing(query, words, word, at));
  takeWide(words, isLeft);
  return isLeft.includes(false) ? words.filter((_, at) => isLeft[at]) : words;
}

/** True for a query that asks for a list. */
export function asksForList({ query, words }: { query: string; words: readonly SearchWord[] }): boolean {
  return withoutListing(query, words).length < words.length;
}

function isListing(query: string, words: readonly SearchWord[], word: SearchWord, at: number): boolean {
  if (ASKS_FOR_LIST.has(word.term)) return true;
  if (!MAY_ASK_FOR_LIST.has(word.term)) return false;
  const says = (other: SearchWord | undefined, between: (other: SearchWord) => string): boolean =>
    other !== undefined &&
    !ASKS_FOR_LIST.has(other.term) &&
    !MAY_ASK_FOR_LIST.has(other.term) &&
    // A word that says nothing, or a name, was taken out from between them.
    !/[\p{L}\p{N}]/u.test(between(other));
  return !(
    says(words[at - 1], (before) => query.slice(before.fullEnd, word.start)) ||
    says(words[at + 1], (behind) => query.slice(word.fullEnd, behind.start))
  );
}

function takeWide(words: readonly SearchWord[], isLeft: boolean[]): void {
  // One unit of text for each word, so that an index into it is one into the words.
  const text = words.map(({ term, wide }) => (wide ? term : ' ')).join('');
  for (const run of WIDE_LISTS)
    for (let at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + run.length))
      isLeft.fill(false, at, at + run.length);
}

function termSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')).map(foldWord));
}
