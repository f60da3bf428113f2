import { describe, expect, it } from 'vitest';
import { checkToldDates } from '../../../src/kb/corpus/check-told-dates.ts';
import type { ArticleSource, ReportSource } from '../../../src/kb/corpus/source.ts';

/** The warnings about one report of an article of 15 March 2023, a Wednesday. */
function warnings(report: Partial<ReportSource> & Pick<ReportSource, 'summary'>): string[] {
  const value: ArticleSource = {
    id: 'a',
    title: 'Talks',
    publisher: 'The Gazette',
    language: 'en',
    published: '2023-03-15',
    digest: 'On talks.',
    reports: [
      { date: '2023-03-13', status: 'happened', participants: [], places: [], alsoNames: [], ...report },
    ],
  };
  return checkToldDates([{ value, file: 'articles/a.yaml', path: [] }]).map(
    ({ severity, path, what }) => `${severity} ${path.join('.')}: ${what}`,
  );
}

it('a report whose summary tells of another day is asked about, at its date', () => {
  expect(warnings({ summary: 'Berg met Lind in Norddal on Tuesday.' })).toEqual([
    'warning reports.0.date: the summary tells of 14 March 2023, and the date is 13 March 2023',
  ]);
});

describe('a report is not asked about', () => {
  it.each<[string, Partial<ReportSource> & Pick<ReportSource, 'summary'>]>([
    ['whose summary tells of its day', { summary: 'Berg met Lind in Norddal on Monday.' }],
    ['whose summary tells of its month', { summary: 'Berg met Lind in Norddal in March.' }],
    ['whose summary tells of no day', { summary: 'Berg met Lind in Norddal.' }],
    ['whose date an editor inferred', { known: 'inferred', summary: 'Berg met Lind on Tuesday.' }],
    ['that tells of a plan besides', { summary: 'Berg told Lind of the visit that is due on Friday.' }],
    ['that names a treaty by its year', { summary: 'Berg and Lind renewed the treaty of 2001.' }],
    ['that counts since a year', { summary: 'Berg made her first visit since 2019.' }],
    ['that points at its own date', { summary: 'Lind gave his last speech on this day.' }],
    [
      'whose plan has a day of saying',
      { status: 'planned', date: '2023-03-20', summary: 'On Tuesday Berg said that she would visit Lind.' },
    ],
    [
      'of which the day is an anchor',
      { date: '2022', summary: 'Lind left more than a year before the visit of March 2023.' },
    ],
  ])('%s', (_, report) => expect(warnings(report)).toEqual([]));
});
