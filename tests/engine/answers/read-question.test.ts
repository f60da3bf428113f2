import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../src/engine/answers/read-question.ts';
import { isPlainlyQuestion, wordsLeft } from '../../../src/engine/answers/words-said.ts';
import { parseQuery } from '../../../src/engine/search/search.ts';
import { civilDay } from '../../../src/model/civil-day.ts';
import { numberOf, valleyWith } from './valley.ts';

const index = valleyWith({ title: 'The harvest', date: '2023-05-01' });
const today = civilDay(2026, 6, 1);

/** What is asked, of whom, where, when; undefined where a query is no question. */
function read(query: string, page?: string): string | undefined {
  const people = [numberOf('ada'), numberOf('bo')];
  const question = readQuestion(index, parseQuery(index, query, { today, page }), { today, page, people });
  if (!question) return undefined;
  const { asks, kind, dates } = question;
  const names = [...question.people, ...question.places].map((number) => index.entities[number]?.id);
  const rest = question.rest.map(({ term }) => `+${term}`);
  return [asks, kind ?? 'any', ...names, ...dates, ...rest].join(' ');
}

describe('what is asked', () => {
  it.each([
    ['when did Ada last visit Quay?', 'last visit ada quay'],
    ['when was Ada last in Quay', 'last visit ada quay'],
    // No record is of today.
    ['is Ada in Quay?', 'last visit ada quay'],
    ['is Ada going to Quay?', 'next visit ada quay 2026-06-02/..'],
    ['did Ada meet Bo?', 'whether meeting ada bo'],
    ['has Ada been to Quay', 'whether visit ada quay'],
    ['how long did Ada stay in Quay', 'duration visit ada quay'],
    ['who replaced Bo', 'successor office bo'],
    ['how often did they meet', 'count meeting ada bo'],
    ['Ada Bo', 'count meeting ada bo'],
    ['Ada Bo Quay', 'count meeting ada bo quay'],
    ['when were Ada and Bo last in Quay', 'last meeting ada bo quay'],
    ['Wann war Ada zuletzt in Quay?', 'last visit ada quay'],
    ['Haben sich Ada und Bo getroffen?', 'whether meeting ada bo'],
    ['Où Ada a-t-elle rencontré Bo ?', 'where meeting ada bo'],
    ['¿Cuántas veces se reunieron Ada y Bo?', 'count meeting ada bo'],
    ['сколько раз Ada и Bo встречались', 'count meeting ada bo'],
    ['Ada和Bo见过几次面', 'count meeting ada bo'],
    // A word that no rule knows must stand in what is found.
    ['did Ada meet Bo about the harvest?', 'whether meeting ada bo +harvest'],
    ['when did Ada speak of the war', 'when contact ada +war'],
  ])('%s', (query, reading) => expect(read(query)).toBe(reading));

  it('counts what comes from the page, or else from today', () => {
    expect(read('when will Ada visit Quay?', '2023-03-13')).toBe('next visit ada quay 2023-03-14/..');
    expect(read('when is Ada going to Quay?')).toBe('next visit ada quay 2026-06-02/..');
    expect(read('when is the last visit of Ada to Quay', '2023-03-13')).toBe('last visit ada quay');
  });

  it.each([
    'ada',
    'ada quay',
    'the harvest',
    'how often',
    'did the harvest come',
    'when did Ada not visit Quay?',
    "why didn't Ada visit Quay?",
    'how often did Ada never meet Bo?',
    "who was Bo's predecessor's predecessor?",
    'who replaced the man who replaced Bo?',
    'wer war der Vorgänger des Vorgängers von Bo?',
    'Bo的前任的前任是谁',
    'who is Ada',
    'when did Valley and Harbour sign a treaty',
    '',
  ])('is nothing in "%s"', (query) => expect(read(query)).toBeUndefined());
});

describe('the words that are left', () => {
  it('are those that a record could hold', () => {
    const left = (query: string) => wordsLeft(parseQuery(index, query)).map(({ term }) => term);
    expect(left('визит Ada в Quay')).toEqual([]);
    expect(left('how long was Bo foreign minister')).toEqual(['foreign', 'minister']);
  });
});

describe('a query that is plainly a question', () => {
  it.each([
    ['who was minister of Harbour', true],
    ['the harvest of Ada?', true],
    ['почему Ada в Quay', true],
    ['Ada为什么不来', true],
    ['the harvest of Ada', false],
    ['Ada Bo Quay', false],
    ['when did', false],
  ])('%s', (query, is) => expect(isPlainlyQuestion(parseQuery(index, query))).toBe(is));
});
