import { describe, expect, test } from 'vitest';
import { bundledPack } from '../../src/cli/corpus-files.ts';
import { plannedDates } from '../../src/engine/events/planned-dates.ts';
import { openKnowledgeBase } from '../../src/kb/knowledge-base.ts';

/** What a reader must find in the first five articles: the differences between them, shown and not smoothed over. */
const kb = openKnowledgeBase(bundledPack());

describe("Xi's visit to Moscow in March 2023", () => {
  const visit = kb.event('xi-moscow-2023-03');

  test('is one event: planned in three articles, looked back on in a fourth', () => {
    const articles = new Set(visit?.reports.map(({ article }) => article));
    expect(articles.size).toBe(4);
    expect(visit).toMatchObject({ status: 'happened', date: '2023-03-20/2023-03-22' });
    expect(visit?.evidence).toContain('a plan made shortly before');
  });

  test('keeps every date that was given for it', () => {
    const dates = new Set(visit?.reports.map(({ date }) => date));
    for (const date of [
      '2023-03-22',
      '2023-03-20/2023-03-22',
      '2023-03-20/2023-03-26',
      '2023-04/2023-05',
      '2023',
    ])
      expect(dates).toContain(date);
    expect(visit && plannedDates(visit)).toEqual(['2023-04/2023-05']);
  });

  test('says that "first journey abroad" is contradicted', () => {
    expect(visit?.disagreements?.map(({ about }) => about)).toContain('first');
  });
});

test("Putin's visit of May 2024 says so too", () => {
  const visit = kb.event('putin-china-2024-05');
  expect(visit?.disagreements?.map(({ about }) => about)).toContain('first');
});

test("Wang Yi's talks in Moscow are dated to the month, no finer than the article has it", () => {
  const talks = kb.eventsOf('wang-yi').find(({ participants }) => participants.includes('wang-yi'));
  expect(talks).toMatchObject({ date: '2023-02', status: 'happened', places: ['moscow'] });
});

test('a doubt about who spoke stays with the report', () => {
  const [spoken] = kb.eventsOf('zhao-lijian');
  expect(spoken?.reports[0]?.note).toMatch(/doubtful/i);
});

test('every article says how its date is known, and on what evidence', () => {
  for (const article of kb.articles)
    expect(article).toMatchObject({ known: expect.any(String), evidence: expect.stringMatching(/./) });
});
