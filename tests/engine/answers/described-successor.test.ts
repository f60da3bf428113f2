import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/engine/answers/answer-question.ts';
import { readQuestion } from '../../../src/engine/answers/read-question.ts';
import { parseQuery } from '../../../src/engine/search/search.ts';
import type { Event } from '../../../src/model/pack.ts';
import { describedAs, valleyWith } from './valley.ts';

const LOST: Partial<Event> = { title: 'Valley dismisses President Ada', participants: ['ada', 'valley'] };

/** Who is said to have followed and how sure that is; "not known", "not told" beside an event, or undefined without an answer. */
function followers(
  query: string,
  described: Readonly<Record<string, string>>,
  ...events: readonly Partial<Event>[]
): string | undefined {
  const index = describedAs(valleyWith(...events), described);
  const parsed = parseQuery(index, query);
  const question = readQuestion(index, parsed);
  const answer = question && answerQuestion(index, question, parsed);
  if (answer?.lead) return answer.isUntold ? 'not told' : 'told by an event';
  if (answer?.holders)
    return answer.holders.map((one) => `${index.entities[one.person]?.id} ${one.held}`).join();
  return answer && 'not known';
}

const WHO = 'who replaced Ada?';
const UNTIL = 'President of Valley from 2012 to May 2020.';

describe('who followed in an office where no event tells it', () => {
  it.each([
    ['whose time begins as the other ends', UNTIL, 'President of Valley since May 2020.', 'bo told'],
    ['after a short while without anybody', UNTIL, 'Valley president since July 2020.', 'bo told'],
    ['whom the description names', 'President of Valley before Bo.', 'Painter.', 'bo told'],
    [
      'perhaps, where the ends are vague',
      'President of Valley in 2012.',
      'President of Valley in 2013.',
      'bo perhaps',
    ],
    ['and nobody years later', UNTIL, 'President of Valley since 2023.', 'not known'],
    ['and nobody of another country', UNTIL, 'President of Harbour since May 2020.', 'not known'],
    ['and nobody of another office', UNTIL, 'Prime minister of Valley since May 2020.', 'not known'],
    [
      'and nobody of the same vague time',
      'President of Valley in 2012.',
      'President of Valley in 2012.',
      'not known',
    ],
  ])('is %s', (_, ada, bo, right) => expect(followers(WHO, { ada, bo })).toBe(right));

  it('is no question of somebody who is not told to have left', () => {
    expect(followers(WHO, { ada: 'President of Valley since 2012.' })).toBeUndefined();
  });

  it('is asked of the office that is named', () => {
    const described = { ada: UNTIL, bo: 'President of Valley since May 2020.' };
    expect(followers('who replaced Ada as president?', described)).toBe('bo told');
    expect(followers('who replaced Ada as prime minister?', described)).toBeUndefined();
    expect(followers('who replaced Ada in 2014?', described)).toBeUndefined();
  });

  it('is said before the loss alone, which else says that it does not tell', () => {
    expect(followers(WHO, { ada: UNTIL, bo: 'President of Valley since May 2020.' }, LOST)).toBe('bo told');
    expect(followers(WHO, { ada: UNTIL }, LOST)).toBe('not told');
  });

  it('is told by an event before all descriptions', () => {
    const told = { title: 'Cy replaces Ada as president', participants: ['ada', 'cy'] };
    expect(followers(WHO, { ada: 'President of Valley before Bo.' }, told)).toBe('told by an event');
  });
});
