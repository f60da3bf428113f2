import type { Answer, FoundAnswer } from '../engine/answers/answer.ts';
import { answerQuestion } from '../engine/answers/answer-question.ts';
import type { ClaimedCount } from '../engine/answers/claimed-counts.ts';
import { readQuestion } from '../engine/answers/read-question.ts';
import type { ParsedQuery } from '../engine/search/parse-query.ts';
import type { SearchIndex } from '../engine/search/search-index.ts';
import type { KnowledgeBase } from '../kb/knowledge-base.ts';
import type { SearchPage } from '../messaging/to-background.ts';
import type { AnswerDetailView, AnswerView, ClaimView, FoundAnswerView } from '../model/answer-views.ts';
import { compareEdtf, knownEdtf } from '../model/edtf.ts';
import type { EntityRef } from '../model/views.ts';
import { today } from './today.ts';
import { eventView, reportView } from './views.ts';

/** The answer to a query that is a question; undefined where it is none, or was not understood. */
export function answerTo(
  { knowsUntil: lastDay }: KnowledgeBase,
  index: SearchIndex,
  parsed: ParsedQuery,
  page: SearchPage | undefined,
): Answer | undefined {
  const people = numbersOf(index, page?.people ?? []);
  const knowsUntil = lastDay === '' ? undefined : knownEdtf(lastDay).latest;
  const question = readQuestion(index, parsed, { today: today(), page: page?.date, people, knowsUntil });
  return question && answerQuestion(index, question, parsed);
}

/** An answer as the first row of the results shows it. */
export function answerView(kb: KnowledgeBase, index: SearchIndex, answer: Answer): AnswerView {
  if (answer.lead) return foundView(kb, index, answer);
  if (answer.holders) {
    const holders = answer.holders.flatMap(({ person, held }) => {
      const entity = index.entities[person];
      return entity
        ? [{ entity: { id: entity.id, name: entity.name }, description: entity.description, held }]
        : [];
    });
    return { ...questionView(kb, index, answer), event: null, holders };
  }
  const { instead } = answer;
  return {
    ...questionView(kb, index, answer),
    event: null,
    ...(instead ? { instead: eventView(kb, instead, false) } : {}),
  };
}

function foundView(kb: KnowledgeBase, index: SearchIndex, answer: FoundAnswer): FoundAnswerView {
  const { lead, occasions, says } = answer;
  const claim = answer.claims.findLast(({ ofAll }) => ofAll);
  return {
    ...questionView(kb, index, answer),
    event: eventView(kb, lead.events[0], false),
    says: says.flatMap((report) => reportView(kb, report)),
    ...(answer.who.length > 0 ? { who: refsOf(index, answer.who) } : {}),
    ...(answer.isUntold ? { isUntold: true } : {}),
    ...(answer.verdict ? { verdict: answer.verdict } : {}),
    ...(answer.ended ? { ended: eventView(kb, answer.ended, false) } : {}),
    count: occasions.length,
    // Of one in "May 2024" nobody knows whether it came before the sixth of that month.
    ...(occasions.every((one) => one === lead || one.latest < lead.earliest) ? { isLast: true } : {}),
    ...(claim ? claimViews(kb, answer, claim).map((view) => ({ claim: view }))[0] : {}),
  };
}

function questionView(
  { knowsUntil }: KnowledgeBase,
  index: SearchIndex,
  { question: { asks, kind, people, places, dates, isNow = false } }: Answer,
): Pick<AnswerView, 'asks' | 'kind' | 'people' | 'places' | 'dates' | 'knownUntil'> {
  // A reader of an old page could take "last" for the last before it. What came first stays so, whatever comes.
  const isOfAllTime = (isNow || dates.length === 0) && asks !== 'first' && asks !== 'first-holder';
  return {
    asks,
    ...(kind ? { kind } : {}),
    people: refsOf(index, people),
    places: refsOf(index, places),
    // Who holds an office today is told of the last day that is known, and not of this one.
    dates: isNow ? [] : dates,
    ...(isOfAllTime && knowsUntil !== '' ? { knownUntil: knowsUntil } : {}),
  };
}

function refsOf(index: SearchIndex, numbers: readonly number[]): EntityRef[] {
  return numbers.flatMap((number) => {
    const entity = index.entities[number];
    return entity ? [{ id: entity.id, name: entity.name }] : [];
  });
}

/** All that fits a question, latest first, with the counts of articles where they stand in time. */
export function answerDetail(kb: KnowledgeBase, index: SearchIndex, answer: FoundAnswer): AnswerDetailView {
  const occasions = answer.occasions.map(({ events: [event, ...others], earliest }, at) => ({
    day: earliest,
    entry: {
      kind: 'occasion',
      occasion: {
        number: at + 1,
        event: eventView(kb, event, false),
        others: others
          .toSorted((a, b) => compareEdtf(knownEdtf(a.date), knownEdtf(b.date)))
          .map(({ id, title }) => ({ id, title })),
      },
    } as const,
  }));
  const claims = answer.claims.flatMap((claim) =>
    claimViews(kb, answer, claim).map((view) => ({
      day: claim.day,
      entry: { kind: 'claim', claim: view } as const,
    })),
  );
  // What is counted on the day of a meeting includes it, so the claim stands after it in time.
  const entries = [...occasions, ...claims].toSorted((a, b) => a.day - b.day).toReversed();
  return { answer: foundView(kb, index, answer), entries: entries.map(({ entry }) => entry) };
}

/** None where the pack does not hold the article. */
function claimViews(kb: KnowledgeBase, { occasions }: FoundAnswer, claim: ClaimedCount): ClaimView[] {
  const known = occasions.filter(({ earliest }) => earliest <= claim.day).length;
  return reportView(kb, claim.report).map((report) => ({
    count: claim.count,
    report,
    ...(claim.ofAll ? { known } : {}),
  }));
}

/** Numbers of the people among the entities of a page, in their order. One pass over all that are known: it is done with each key. */
function numbersOf(index: SearchIndex, ids: readonly string[]): number[] {
  const wanted = new Set(ids);
  const numbers = new Map<string, number>();
  index.entities.forEach(({ id, kind }, number) => {
    if (kind === 'person' && wanted.has(id)) numbers.set(id, number);
  });
  return ids.flatMap((id) => numbers.get(id) ?? []);
}
