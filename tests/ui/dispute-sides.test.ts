import { describe, expect, test } from 'vitest';
import type { ReportView } from '../../src/model/views.ts';
import { nameOf, sidesOf } from '../../src/ui/dispute-sides.ts';
import { event, harbourPost, report } from '../card/sample-cards.ts';

/** A report of its own paper, which is out after the event. */
function told(publisher: string, date: string, status: ReportView['status'] = 'happened'): ReportView {
  return report({ ...harbourPost, id: publisher, publisher, published: '2023-03-24' }, { date, status });
}

/** Who says what, in the order in which it stands. */
function sides(reports: readonly ReportView[], named: readonly string[] = []): string[] {
  const disagreements = [{ about: 'date' as const, text: '', articles: [...named] }];
  const summit = event('summit', { date: '2023-03-20/2023-03-22', disagreements, reports });
  return sidesOf(summit).map(
    ({ date, status, articles }) => `${date} ${status}: ${articles.map(nameOf).join(', ')}`,
  );
}

describe('the sides of a disagreement', () => {
  test('stand together where they say the same, or nothing against it', () =>
    expect(
      sides([
        told('Post', '2023-03-20/2023-03-22'),
        told('Times', '2023-03-21'),
        told('Echo', '2023-03'),
        told('Post', '2023-03-22'),
      ]),
    ).toEqual(['2023-03-20/2023-03-22 happened: Post, Times, Echo']));

  test('begin with the event’s own, then whoever is named, then who has another time', () =>
    expect(
      sides(
        [
          told('Herald', '2023-03-20/2023-03-26', 'planned'),
          told('Times', '2023-04/2023-05', 'planned'),
          told('Review', '2023-03-22', 'planned'),
          told('Echo', '2023-03-20/2023-03-22', 'planned'),
          told('Post', '2023-03-20/2023-03-22'),
          // Of one that is named: as vague as it is it says nothing else.
          told('Review', '2023-03'),
        ],
        ['Review'],
      ),
    ).toEqual([
      '2023-03-20/2023-03-22 happened: Post, Review',
      '2023-03-22 planned: Review',
      '2023-04/2023-05 planned: Times',
      '2023-03-20/2023-03-26 planned: Herald',
      '2023-03-20/2023-03-22 planned: Echo',
    ]));

  test('never put the word of one status into the mouth of another, and a denial comes early', () =>
    expect(
      sides([
        told('Echo', '2023-03-20/2023-03-22', 'reported'),
        told('Post', '2023-03-20/2023-03-22'),
        told('Herald', '2023-03-21', 'denied'),
      ]),
    ).toEqual([
      '2023-03-20/2023-03-22 happened: Post',
      '2023-03-20/2023-03-22 denied: Herald',
      '2023-03-20/2023-03-22 reported: Echo',
    ]));

  test('leave out what was said of the event before it came', () =>
    expect(
      sides([
        report({ ...harbourPost, published: '2023-03-17' }, { date: '2023-03-17' }),
        told('Post', '2023-03-19'),
      ]),
    ).toEqual(['2023-03-19 happened: Post']));
});
