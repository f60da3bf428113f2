import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundledPack } from '../../../src/cli/corpus-files.ts';
import { answerQuestion } from '../../../src/engine/answers/answer-question.ts';
import { readQuestion } from '../../../src/engine/answers/read-question.ts';
import { parseQuery } from '../../../src/engine/search/search.ts';
import { createSearchIndex } from '../../../src/engine/search/search-index.ts';
import { civilDay } from '../../../src/model/civil-day.ts';

/** The questions of the README, each with the answer that it gives there, asked of the bundled corpus. */

const README = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');

/** The page that the README's questions are asked on: it names Xi and Putin and came out on this day. */
const PAGE = { date: '2023-03-13', people: ['xi-jinping', 'vladimir-putin'] };

const index = createSearchIndex(bundledPack());
const today = civilDay(2026, 6, 1) ?? 0;

function ask(query: string) {
  const parsed = parseQuery(index, query, { today, page: PAGE.date });
  const people = PAGE.people.map((id) => index.entities.findIndex((entity) => entity.id === id));
  const question = readQuestion(index, parsed, people);
  return question && answerQuestion(index, question, parsed, today);
}

/** The rows of the README's table: question, answer. */
const asked = README.slice(README.indexOf('| A reader asks |'))
  .split('\n\n', 1)[0]
  ?.split('\n')
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, question = '', answer = '']) => [question, answer] as const);

describe('the questions of the README', () => {
  it('are at least ten', () => expect(asked?.length).toBeGreaterThanOrEqual(10));

  it.each(asked ?? [])('%s', (question, said) => {
    const answer = ask(question);
    const event = answer?.lead.events[0];
    // The corpus grows, so a number is the least that it must know.
    const [, least] = /^(\d+) times? or more, last /.exec(said) ?? [];
    if (least !== undefined) expect(answer?.occasions.length).toBeGreaterThanOrEqual(Number(least));
    // The month: which days of it is for the corpus to say better.
    expect(`${event?.date.slice(0, 7)}: ${event?.title}`).toBe(said.replace(/^.* or more, last /, ''));
  });
});

describe('what it rests on', () => {
  it('stands beside what articles count, at their dates', () => {
    const claims = ask('xi putin')?.claims.filter(({ ofAll }) => ofAll) ?? [];
    const counts = claims.map(({ count }) => count);
    expect(counts).toEqual(expect.arrayContaining([10, 22, 37, 42]));
    const days = claims.map(({ day }) => day);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
  });

  it('is said by a report that names who followed', () => {
    const [said] = ask('who replaced Qin Gang?')?.says ?? [];
    expect(said?.participants).toContain('wang-yi');
  });

  it('is a report that speaks of the signing', () => {
    for (const { summary } of ask('what did they sign in May 2024?')?.says ?? [])
      expect(summary).toMatch(/sign/);
  });
});

describe('what is no question, or has no answer', () => {
  it.each([
    'xi',
    'moscow 2023',
    'wang yi lavrov sanctions',
    'when did the moon landing take place',
    'who replaced Xi?',
    'when did Wang Yi last go to Ottawa?',
    'how often',
    'last',
    'the first of the last',
    '什么时候',
    '',
  ])('%s', (query) => expect(ask(query)).toBeUndefined());
});
