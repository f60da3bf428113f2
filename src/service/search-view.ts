import type { Answer } from '../engine/answers/answer.ts';
import {
  asksWhoSomebodyIs,
  isAboutUnnamed,
  isPlainlyQuestion,
  wordsLeft,
} from '../engine/answers/words-said.ts';
import { asksForList } from '../engine/search/listing-words.ts';
import type { ParsedQuery } from '../engine/search/parse-query.ts';
import { parseQuery, type SearchHits, searchParsed } from '../engine/search/search.ts';
import type { SearchIndex } from '../engine/search/search-index.ts';
import { LONGEST_STAY } from '../engine/search/tuning.ts';
import type { KnowledgeBase } from '../kb/knowledge-base.ts';
import type { SearchPage } from '../messaging/to-background.ts';
import type { Unanswered } from '../model/answer-views.ts';
import { knownEdtf } from '../model/edtf.ts';
import { LONGEST_QUERY } from '../model/message-limits.ts';
import type { SearchView } from '../model/search-views.ts';
import { answerTo, answerView } from './answer-view.ts';
import { isMonthFirst } from './date-order.ts';
import { lessOf } from './left-out.ts';
import { today } from './today.ts';
import { articleView, entityView, eventView } from './views.ts';

/** Results of each kind: what fills the popup twice; each keystroke's answer travels as one message, so it stays small. */
const MOST_HITS = 20;

/** A query as it is read before the page that the reader has before him. */
export function parsedFor(index: SearchIndex, query: string, page: SearchPage | undefined): ParsedQuery {
  return parseQuery(index, query, { today: today(), page: page?.date, isMonthFirst: isMonthFirst() });
}

/** What a query finds, in groups, for the popup and the address bar; `page`: what the reader has before him. */
export function searchView(
  kb: KnowledgeBase,
  index: SearchIndex,
  query: string,
  page?: SearchPage,
): SearchView {
  // Once: this is done with each key.
  const parsed = parsedFor(index, query, page);
  const answer = answerTo(kb, index, parsed, page);
  const whole = hitsOf(index, parsed, answer, page);
  const isFound = answer !== undefined || whole.events.count + whole.entities.count > 0;
  const { most, leftOut } = lessOf(index, parsed, whole, isFound);
  const hits = most ? withMost(index, most.parsed, whole, page) : whole;
  const unanswered = answer ? undefined : whyUnanswered(kb, parsed, hits, page);
  return {
    query,
    chips: hits.chips,
    ...(answer ? { answer: answerView(kb, index, answer) } : {}),
    ...(unanswered ? { unanswered } : {}),
    ...(leftOut && !answer ? { leftOut } : {}),
    ...(parsed.isCut || query.length >= LONGEST_QUERY ? { isCut: true } : {}),
    events: hits.events.hits.flatMap(({ id, highlights }) => {
      const event = kb.event(id);
      return event ? [{ event: eventView(kb, event, false), highlights }] : [];
    }),
    eventCount: hits.events.count,
    entities: hits.entities.hits.flatMap(({ id, highlights }) => {
      const entity = kb.entity(id);
      return entity ? [{ entity: entityView(entity), eventCount: kb.eventsOf(id).length, highlights }] : [];
    }),
    entityCount: hits.entities.count,
    articles: hits.articles.hits.flatMap(({ id, highlights }) => {
      const article = kb.article(id);
      return article ? [{ article: articleView(article), highlights }] : [];
    }),
    articleCount: hits.articles.count,
  };
}

/** The events of what is left of a query, beside the articles that hold the whole of it. */
function withMost(
  index: SearchIndex,
  parsed: ParsedQuery,
  whole: SearchHits,
  page: SearchPage | undefined,
): SearchHits {
  const hits = searchParsed(index, parsed, { limit: MOST_HITS, page: page?.date });
  return whole.articles.count > 0 ? { ...hits, articles: whole.articles } : hits;
}

function whyUnanswered(
  kb: KnowledgeBase,
  parsed: ParsedQuery,
  hits: SearchHits,
  page: SearchPage | undefined,
): Unanswered | undefined {
  if (isOfUnknownDay(kb, parsed, hits)) return 'day-unknown';
  // "What happened on 24 February 2022", "who is Qin Gang": what is found is the answer.
  const isAnsweredByList = asksForList(parsed) && parsed.parts.length > 0 && parsed.text.length === 0;
  if (!isPlainlyQuestion(parsed) || isAnsweredByList || asksWhoSomebodyIs(parsed)) return undefined;
  return isAboutUnnamed(parsed) && (page?.people ?? []).length === 0 ? 'nobody-meant' : 'no-rule';
}

/** True for a query for one day alone ("what happened yesterday") where each event that fits is only known to last through it, or about. */
function isOfUnknownDay(kb: KnowledgeBase, { parts, text }: ParsedQuery, { events }: SearchHits): boolean {
  const [only, another] = parts;
  if (only?.kind !== 'date' || another || text.length > 0 || events.count === 0) return false;
  const { earliest, latest } = knownEdtf(only.edtf);
  if (earliest !== latest) return false;
  return events.hits.every(({ id }) => {
    const date = knownEdtf(kb.event(id)?.date ?? only.edtf);
    return date.precision !== 'day' || date.latest - date.earliest > LONGEST_STAY;
  });
}

function hitsOf(
  index: SearchIndex,
  parsed: ParsedQuery,
  answer: Answer | undefined,
  page: SearchPage | undefined,
): SearchHits {
  const find = (said: Partial<ParsedQuery>): SearchHits =>
    searchParsed(index, { ...parsed, ...said }, { limit: MOST_HITS, page: page?.date });
  // The words of a question say what is asked, and not what a record holds.
  const asTyped = find({ text: answer?.question.rest ?? parsed.text });
  if (answer || asTyped.chips.length === 0) return asTyped;
  const hits = asTyped.events.count > 0 ? asTyped : find({ text: wordsLeft(parsed) });
  const names = parsed.parts.filter(({ kind }) => kind === 'entity');
  if (hits.entities.count > 0 || names.length === 0 || !isPlainlyQuestion(parsed)) return hits;
  // "Why did Qin Gang disappear", "since when is Rubio secretary of state": no record says so, and who he is is known.
  const words = parsed.words.filter(({ start }) =>
    names.some((name) => name.start <= start && start < name.end),
  );
  const named = find({ words, parts: names, text: [] });
  return hits.events.count + hits.articles.count > 0 ? { ...hits, entities: named.entities } : named;
}
