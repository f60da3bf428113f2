import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/engine/answers/answer.ts';
import { answerQuestion } from '../../../src/engine/answers/answer-question.ts';
import { askedOffice } from '../../../src/engine/answers/asked-office.ts';
import { readQuestion } from '../../../src/engine/answers/read-question.ts';
import { parseQuery } from '../../../src/engine/search/search.ts';
import type { SearchIndex } from '../../../src/engine/search/search-index.ts';
import type { Event } from '../../../src/model/pack.ts';
import { valleyWith } from './valley.ts';

const first = { title: 'Ada becomes president', date: '2015-04', participants: ['ada'] };
const again = {
  title: 'Ada is elected to a second term as president',
  date: '2020-04',
  participants: ['ada'],
};
const lost = {
  title: 'Bo loses his office as foreign minister',
  date: '2022-06-01',
  participants: ['bo', 'cy'],
};
const followed = (summary: string): Partial<Event> => ({
  ...lost,
  reports: [{ article: 'post', date: lost.date, status: 'happened', summary, participants: ['bo', 'cy'] }],
});

type Found = Extract<Answer, { occasions: unknown }>;

function answerIn(index: SearchIndex, query: string): Answer | undefined {
  const parsed = parseQuery(index, query);
  const question = readQuestion(index, parsed);
  return question && answerQuestion(index, question, parsed);
}

/** The answer to a question: its event, what ended the time in office, and what is said of it. */
function ask(query: string, ...events: Partial<Event>[]) {
  const index = valleyWith(...events);
  const answer = answerIn(index, query);
  if (!answer?.lead) return answer;
  const { lead, ended, verdict, who } = answer as Found;
  return {
    title: lead.events[0].title,
    ended: ended?.title,
    verdict,
    who: who.map((one) => index.entities[one]?.id),
  };
}

describe('since when somebody holds an office', () => {
  it.each([
    'since when is Ada president?',
    'how long has Ada been president',
    'when did Ada become president of Valley?',
    'seit wann ist Ada Präsident?',
    'с какого года Ada президент?',
    'Ada 从什么时候担任总统',
  ])('%s', (query) => {
    expect(ask(query, again, first)).toMatchObject({ title: first.title, ended: undefined });
  });

  it('ends where it was lost, and is told of the last time that it was held', () => {
    const begun = { title: 'Bo becomes foreign minister', date: '2018', participants: ['bo'] };
    const back = { title: 'Bo becomes foreign minister again', date: '2024', participants: ['bo'] };
    const query = 'how long was Bo foreign minister?';
    expect(ask(query, begun, lost)).toMatchObject({ title: begun.title, ended: lost.title });
    expect(ask(query, begun, lost, back)).toMatchObject({ title: back.title, ended: undefined });
  });

  it('is told by how somebody is described where events tell only the end, and never by that as the beginning', () => {
    const query = 'how long was Bo foreign minister?';
    expect(ask(query, lost)).toMatchObject({ title: lost.title, verdict: 'ended' });
    const index = valleyWith(lost);
    const described = (description: string) => {
      const entities = index.entities.map((one) => (one.id === 'bo' ? { ...one, description } : one));
      return answerIn({ ...index, entities }, query);
    };
    expect(described('Foreign minister of Harbour from 2013 to March 2023')).toMatchObject({
      lead: null,
      holders: [{ held: 'told' }],
    });
    expect(described('Foreign minister of Harbour until March 2023')?.lead?.events[0].title).toBe(lost.title);
  });

  it.each([
    ['of another office', { ...first, title: 'Ada becomes vice president' }],
    [
      'told with the day of another event',
      { ...first, title: 'Bo and Cy speak as Ada takes office as president' },
    ],
    ['that goes on', again],
  ])('is unknown by a change %s, so that only how she is described is told', (_, event) => {
    expect(ask('since when is Ada president?', event)).toMatchObject({
      lead: null,
      holders: [{ held: 'untimed' }],
    });
  });
});

describe('a change of office', () => {
  it.each(['Ada names Bo as Foreign Minister', 'Ada on Friday names Bo foreign minister'])(
    'is told with capitals and days: %s',
    (title) => {
      expect(ask('since when is Bo foreign minister?', { title, participants: ['bo'] })).toMatchObject({
        title,
      });
    },
  );

  it('is told by the event that it is before what else was said of it that day', () => {
    const said = followed('Ada congratulated Cy, who replaces Bo as foreign minister.');
    const ended = { ...said, title: 'Ada congratulates Cy' };
    const change = { ...said, title: 'Cy becomes foreign minister' };
    expect(ask('is Bo still foreign minister?', ended, change)).toMatchObject({
      title: change.title,
      verdict: 'ended',
    });
  });
});

it('the first of something is no premier', () => {
  expect(askedOffice(' quand est le premier sommet')).toBeUndefined();
  expect(askedOffice(' qui est le premier ministre')).toBeDefined();
  expect(askedOffice(' is li qiang still the premier')).toBeDefined();
});

describe('whether somebody still holds an office', () => {
  it('is told by the last change', () => {
    expect(ask('is Ada still president?', first)).toMatchObject({ verdict: 'yes' });
    expect(ask('is Bo still foreign minister?', lost)).toMatchObject({ title: lost.title, verdict: 'ended' });
    expect(ask('Bo 还是外长吗', lost)).toMatchObject({ verdict: 'ended' });
  });

  it('names whoever the title does not name', () => {
    const event = followed('Bo lost the office of foreign minister and Cy took it over.');
    expect(ask('is Cy foreign minister?', event)).toMatchObject({ verdict: 'yes', who: ['cy'] });
  });

  it('is not told of an office of another country', () => {
    expect(ask('is Ada still president of Harbour?', first)).toBeUndefined();
  });
});

it('whether somebody came into an office is told by a term, and when is not', () => {
  const term = { title: 'Ada begins a new term as president', date: '2020-04', participants: ['ada', 'bo'] };
  expect(ask('did Ada become president?', term)).toMatchObject({ title: term.title, verdict: 'yes' });
  expect(ask('did Bo become president?', term)).toMatchObject({ lead: null });
  expect(ask('when did Ada become president?', term)).not.toMatchObject({ title: term.title });
});

describe('whether somebody resigned', () => {
  it.each([
    ['Cy replaces Bo as foreign minister', 'how-untold'],
    ['Cy becomes foreign minister in place of Bo', 'how-untold'],
    ['Bo is replaced as foreign minister', 'how-untold'],
    ['Ada replaces Bo and moves Bo to another ministry', 'otherwise'],
    ['Bo is removed as foreign minister', 'otherwise'],
  ])(
    'is not told where somebody else only came, and told otherwise where he was sent: %s',
    (title, verdict) => {
      const answer = ask('did Bo resign?', { ...lost, title });
      expect(answer && 'verdict' in answer ? answer.verdict : undefined).toBe(verdict);
    },
  );

  it('is no yes where he was dismissed', () => {
    expect(ask('did Bo resign?', { ...lost, title: 'Ada dismisses foreign minister Bo' })).toMatchObject({
      verdict: 'otherwise',
    });
    expect(ask('did Bo resign?', { ...lost, title: 'Bo resigns as foreign minister' })).toMatchObject({
      verdict: 'yes',
    });
    expect(ask('was Bo dismissed?', { ...lost, title: 'Ada dismisses foreign minister Bo' })).toMatchObject({
      verdict: 'yes',
    });
  });
});

describe('whether one followed another', () => {
  it.each(['Cy 接替 Bo 了吗', 'сменил ли Cy Bo?', 'has Cy succeeded Bo?'])('%s', (query) => {
    const event = followed('Bo lost the office of foreign minister, and Cy succeeded Bo.');
    expect(ask(query, event)).toMatchObject({ verdict: 'yes', title: lost.title });
  });
});
