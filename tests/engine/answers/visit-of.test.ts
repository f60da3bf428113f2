import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/engine/answers/answer.ts';
import { answerQuestion } from '../../../src/engine/answers/answer-question.ts';
import { readQuestion } from '../../../src/engine/answers/read-question.ts';
import { parseQuery } from '../../../src/engine/search/search.ts';
import type { SearchIndex } from '../../../src/engine/search/search-index.ts';
import type { Event } from '../../../src/model/pack.ts';
import { valleyWith } from './valley.ts';

describe('a visit of several', () => {
  const told = (summary: string): Partial<Event> => {
    const participants = ['ada', 'bo', 'cy'];
    const title = "Ada's visit to Quay for talks with Bo";
    const report = {
      article: 'post',
      date: '2023-05-01',
      status: 'happened',
      summary,
      participants,
    } as const;
    return { title, date: '2023-05-01', participants, places: ['quay'], reports: [report] };
  };
  const cyOfValley = (...events: Partial<Event>[]) => {
    const index = valleyWith(...events);
    const entities = index.entities.map((one) =>
      one.id === 'cy' ? { ...one, description: 'Aide of the president of Valley' } : one,
    );
    return { ...index, entities };
  };
  /** Where Quay is the capital of Harbour, whose minister Bo is. */
  const atTheSeat = (...events: Partial<Event>[]) => {
    const index = valleyWith(...events);
    const entities = index.entities.map((one) =>
      one.id === 'quay' ? { ...one, description: 'Capital of Harbour' } : one,
    );
    return { ...index, entities };
  };
  const answerTo = (index: SearchIndex, query: string): Answer | undefined => {
    const parsed = parseQuery(index, query);
    const question = readQuestion(index, parsed);
    return question && answerQuestion(index, question, parsed);
  };
  const visits = (query: string, summary: string): number => {
    const answer = answerTo(cyOfValley(told(summary)), query);
    return answer?.lead ? answer.occasions.length : 0;
  };

  it.each([
    'Ada landed in Quay, with her aide Cy on the same plane.',
    'Over tea Cy and others sat in on the talks of Ada and Bo.',
    'Ada came to Quay, accompanied by Cy.',
  ])('is one of whoever went along: %s', (summary) => {
    expect(visits('did Ada visit Quay with Cy?', summary)).toBe(1);
    expect(visits('how often did Cy visit Harbour?', summary)).toBe(1);
  });

  it.each([
    'Ada told Bo in Quay that she looked forward to a visit by Cy.',
    'Ada met Bo in Quay; Cy said at home that it went well.',
    'From Quay Ada spoke by telephone with Cy.',
  ])('is none of whoever is only named: %s', (summary) => {
    expect(visits('did Ada and Cy visit Quay?', summary)).toBe(0);
    expect(visits('how often did Cy visit Harbour?', summary)).toBe(0);
  });

  it('is none of the host, whatever place the reports name beside it, and tells whose visit it was', () => {
    const sat = told('Ada landed in Quay and sat down with Bo.');
    expect(visits('did Ada visit Quay with Bo?', 'Ada landed in Quay and sat down with Bo.')).toBe(0);
    const index = atTheSeat({ ...sat, places: ['quay', 'millton', 'valley'] });
    expect(answerTo(index, 'did Ada and Bo visit Quay?')).toMatchObject({
      lead: null,
      instead: { title: sat.title },
    });
  });

  it('is none of whoever has his seat there, and one of him elsewhere in his country', () => {
    const title = 'Bo visits sailors in Quay';
    const speech = { title, participants: ['bo'], places: ['quay'] };
    expect(answerTo(valleyWith(speech), 'did Bo visit Quay?')?.lead).toBeTruthy();
    expect(answerTo(atTheSeat(speech), 'did Bo visit Quay?')?.lead).toBeNull();
    expect(answerTo(atTheSeat(speech), 'did Bo visit Harbour?')?.lead).toBeNull();
  });
});

describe('a visit that is told', () => {
  const titleOf = (query: string, event: Partial<Event>): string | undefined => {
    const index = valleyWith({ participants: ['ada'], places: ['quay', 'millton'], ...event });
    const parsed = parseQuery(index, query);
    const question = readQuestion(index, parsed);
    return (question && answerQuestion(index, question, parsed))?.lead?.events[0].title;
  };
  const reported = (summary: string): Partial<Event> => ({
    title: 'Valley invades Harbour',
    reports: [
      { article: 'post', date: '2023-05-01', status: 'happened', summary, participants: ['ada'] } as const,
    ],
  });

  it.each([
    "Valley, led by Ada, invaded Harbour a year before Bo's visit.",
    "Ada's army was in Harbour after talks had failed.",
    "On the day of Bo's trip Ada invaded Harbour.",
    'Ada sent ships to Harbour as Bo met Cy.',
  ])('is none where only others go, or at another time: %s', (summary) => {
    for (const query of ['did Ada visit Harbour?', 'how often was Ada in Harbour?', 'was Ada in Quay?'])
      expect(titleOf(query, reported(summary))).toBeUndefined();
  });

  it.each([
    'Ada arrived in Quay before dawn.',
    "During Ada's visit a contract was signed.",
    'After landing in Quay Ada spoke to sailors.',
  ])('is one where a report has them come: %s', (summary) => {
    expect(titleOf('did Ada visit Harbour?', reported(summary))).toBe('Valley invades Harbour');
  });

  it('is one where the title has them there, and none elsewhere', () => {
    const there = { title: 'Ada in Quay before talks in Millton', places: ['quay'] };
    expect(titleOf('was Ada in Harbour?', there)).toBe(there.title);
    expect(titleOf('was Ada in Harbour?', { ...there, title: "Ada's army in Quay" })).toBeUndefined();
  });
});
