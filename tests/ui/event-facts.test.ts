import { describe, expect, test } from 'vitest';
import {
  byArticle,
  disagreementTag,
  eventDateNote,
  insteadOf,
  isSaidBeforehand,
  knownOf,
  plannedThenCame,
  sourceSummary,
  wasPlannedFor,
} from '../../src/ui/event-facts.ts';
import { webAddress } from '../../src/ui/web-address.ts';
import { event, harbourPost, report, summit, valleyReview } from '../card/sample-cards.ts';
import './browser-double.ts';

describe('what a row says of an event', () => {
  test('one publisher by name, several articles by number, none plainly', () => {
    expect(sourceSummary(event('one'))).toBe('Harbour Post');
    expect(sourceSummary(event('two', { reports: [report(harbourPost), report(valleyReview)] }))).toBe(
      '2 articles',
    );
    expect(sourceSummary(event('twice', { reports: [report(harbourPost), report(harbourPost)] }))).toBe(
      'Harbour Post',
    );
    expect(sourceSummary(event('none', { reports: [] }))).toBe('no article');
  });

  test('on what the sources disagree, and only "disagree" where it is about several things', () => {
    const about = (...kinds: ('date' | 'number')[]) =>
      event('dispute', { disagreements: kinds.map((kind) => ({ about: kind, text: kind, articles: [] })) });
    expect(disagreementTag(about())).toBeNull();
    expect(disagreementTag(about('date'))).toBe('sources disagree on the date');
    expect(disagreementTag(about('date', 'date'))).toBe('sources disagree on the date');
    expect(disagreementTag(about('date', 'number'))).toBe('sources disagree');
  });

  test('for when it had been planned and when it came', () => {
    expect(plannedThenCame(summit)).toBe('planned for Apr–May 2023; came 20–22 Mar 2023');
    expect(plannedThenCame({ ...summit, plannedFor: ['2023-04', '2023-05'] })).toBe(
      'planned for Apr 2023 or May 2023; came 20–22 Mar 2023',
    );
    expect(plannedThenCame(summit, true)).toBe('planned for Apr–May 2023; then for 20–22 Mar 2023');
    expect(wasPlannedFor(summit)).toBe('was planned for Apr–May 2023');
    const { id, title, date } = summit;
    expect(insteadOf(event('vow', { status: 'planned', instead: { id, title, date } }))).toBe(
      `instead: ${title}, 20–22 Mar 2023`,
    );
    expect(plannedThenCame({ ...summit, plannedFor: [] })).toBeNull();
    expect(plannedThenCame({ ...summit, status: 'planned' })).toBeNull();
  });

  test('the date is as well known as by the report that knows it best', () => {
    const known = (...ways: ('stated' | 'resolved' | 'inferred')[]) =>
      knownOf(event('known', { reports: ways.map((way) => report(harbourPost, { known: way })) }));
    expect(known('inferred', 'resolved')).toBe('resolved');
    expect(known('inferred', 'stated')).toBe('stated');
    expect(known()).toBeUndefined();
    expect(knownOf(event('other', { reports: [report(harbourPost, { date: '2023' })] }))).toBeUndefined();
  });
});

test('no source is said to date an event by what was said ahead of it', () => {
  const spokesman = report(
    { ...harbourPost, published: '2023-03-17' },
    { date: '2023-03-17', summary: 'A spokesman called the coming visit one of friendship.' },
  );
  const looksBack = report({ ...harbourPost, published: '2023-03-24' }, { date: '2023-03-19' });
  expect(isSaidBeforehand(spokesman, summit)).toBe(true);
  expect(isSaidBeforehand(looksBack, summit), 'an account that errs').toBe(false);
  expect(isSaidBeforehand(spokesman, { ...summit, status: 'planned' }), 'nothing came yet').toBe(false);
});

test.each([
  ['https://news.example/a', 'https://news.example/a'],
  ['http://news.example/a', 'http://news.example/a'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['news.example/a', undefined],
  [undefined, undefined],
])('only a web address becomes a link: %s', (url, address) => {
  expect(webAddress(url)).toBe(address);
});

describe('a date that only plans give', () => {
  const told = (...reports: [status: 'happened' | 'planned' | 'reported', date: string][]) =>
    event('visit', {
      date: '2023-03-20/2023-03-22',
      evidence: 'What the date rests on.',
      reports: reports.map(([status, date]) => report(harbourPost, { status, date })),
    });

  test.each<[string, ReturnType<typeof told>, string | null]>([
    ['is called so', told(['happened', '2023'], ['planned', '2023-03-20/2023-03-22']), 'date as planned'],
    [
      'is not where one account gives it too',
      told(['planned', '2023-03-20/2023-03-22'], ['happened', '2023-03-20/2023-03-22']),
      null,
    ],
    [
      'is not where an account tells of one of its days',
      told(['planned', '2023-03-20/2023-03-22'], ['happened', '2023-03-21']),
      null,
    ],
    [
      'is no plan where somebody claimed it',
      told(['happened', '2023'], ['reported', '2023-03-20/2023-03-22']),
      'date inferred',
    ],
    ['is plain in a plan', { ...told(['planned', '2023-03-20/2023-03-22']), status: 'planned' }, null],
  ])('%s', (_, shown, note) => {
    expect(eventDateNote(shown)).toBe(note);
  });
});

test('the reports of an article stand together, where it first comes', () => {
  const [one, two] = [report(harbourPost, { summary: 'One.' }), report(harbourPost, { summary: 'Two.' })];
  const other = report(valleyReview);
  expect(byArticle([one, other, two])).toEqual([
    { article: harbourPost, reports: [one, two] },
    { article: valleyReview, reports: [other] },
  ]);
});
