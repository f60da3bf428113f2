import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/engine/answers/answer-question.ts';
import { readQuestion } from '../../../src/engine/answers/read-question.ts';
import { parseQuery } from '../../../src/engine/search/search.ts';
import { civilDay } from '../../../src/model/civil-day.ts';
import type { Event } from '../../../src/model/pack.ts';
import { describedAs, valleyWith } from './valley.ts';

const today = civilDay(2026, 6, 1);

/** Who came before and how sure that is, the event that tells it, or "not known"; undefined where the query is no such question. */
function predecessors(
  query: string,
  described: Readonly<Record<string, string>>,
  ...events: readonly Partial<Event>[]
): string | undefined {
  const index = describedAs(valleyWith(...events), described);
  const parsed = parseQuery(index, query, { today });
  const question = readQuestion(index, parsed, { today, knowsUntil: today });
  if (question?.asks !== 'predecessor') return undefined;
  const answer = answerQuestion(index, question, parsed);
  if (answer?.lead)
    return [answer.lead.events[0].title, ...answer.who.map((one) => index.entities[one]?.id)].join();
  if (answer?.holders)
    return answer.holders.map((one) => `${index.entities[one.person]?.id} ${one.held}`).join();
  return answer && 'not known';
}

const ONE_AFTER_THE_OTHER = {
  ada: 'President of Valley from 2012 to May 2020.',
  bo: 'President of Valley since May 2020.',
};

describe('who came before in an office', () => {
  it.each([
    'who was the last president of Valley?',
    'the previous president of Valley',
    'who was president of Valley before Bo?',
    "who was Bo's predecessor?",
    'who did Bo replace?',
    'wer war der vorige Präsident von Valley?',
    'wer war vor Bo Präsident?',
    'кто был президентом до Bo?',
    'кого сменил Bo?',
    'Bo的前任是谁',
  ])('%s', (query) => expect(predecessors(query, ONE_AFTER_THE_OTHER)).toBe('ada told'));

  it('is told by the event in which the office changed hands', () => {
    const change = { title: 'Bo becomes president in place of Ada', participants: ['ada', 'bo'] };
    expect(predecessors('who was president before Bo?', ONE_AFTER_THE_OTHER, change)).toBe(change.title);
  });

  it('is not told by an event in which two offices changed hands', () => {
    const title = 'Bo becomes president';
    const summary = 'Bo became president, replacing Ada; Cy lost his office as secretary of the president.';
    const report = { article: 'post', date: '2020-05-01', status: 'happened', summary } as const;
    const both = { title, participants: ['ada', 'bo', 'cy'], reports: [report] };
    expect(predecessors('who was president before Bo?', ONE_AFTER_THE_OTHER, both)).toBe('ada told');
  });

  it.each([
    [
      'whom a description names as the next',
      { ada: 'President of Valley before Bo.', bo: 'President of Valley.' },
      'ada told',
    ],
    [
      'perhaps, where the end is vague',
      { ada: 'President of Valley in 2018.', bo: 'President of Valley since May 2020.' },
      'ada perhaps',
    ],
    [
      'nobody known, where no time is told',
      { ada: 'President of Valley.', bo: 'President of Valley.' },
      'not known',
    ],
    [
      'nobody of another country',
      { ada: 'President of Harbour from 2012 to May 2020.', bo: 'President of Valley since May 2020.' },
      'not known',
    ],
  ])('is %s', (_, described, told) =>
    expect(predecessors('who was president before Bo?', described)).toBe(told),
  );

  it('is another question than who held it then, or first', () => {
    expect(
      predecessors('who was the last president of Valley in 2014?', ONE_AFTER_THE_OTHER),
    ).toBeUndefined();
    expect(predecessors('who was the first president of Valley?', ONE_AFTER_THE_OTHER)).toBeUndefined();
  });
});
