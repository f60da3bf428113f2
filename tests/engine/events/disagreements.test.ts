import { describe, expect, test } from 'vitest';
import { settleEvent } from '../../../src/engine/events/settle-event.ts';
import type { Report } from '../../../src/model/pack.ts';
import { articles, says } from './reports.ts';

const sources = articles({ Herald: {}, Courier: {}, Gazette: {}, Monitor: {} });

function disagreements(...reports: Report[]) {
  return settleEvent(reports, sources)?.disagreements;
}

describe('sources disagree', () => {
  test('on the date, in a sentence that says who says what', () => {
    expect(
      disagreements(
        says('Herald', '2014-02-06'),
        says('Courier', '2014-02-07'),
        says('Gazette', '2014-02-06'),
      ),
    ).toEqual([
      {
        about: 'date',
        text: 'Sources differ on the date: 6 February 2014 (The Gazette, The Herald) or 7 February 2014 (The Courier).',
        articles: ['Gazette', 'Herald', 'Courier'],
        derived: true,
      },
    ]);
  });

  test('among three answers', () => {
    const [found] =
      disagreements(
        says('Herald', '2014-02-06'),
        says('Courier', '2014-02-07'),
        says('Gazette', '2014-02-08'),
      ) ?? [];
    expect(found?.text).toMatch(/\), .*\) or /);
    expect(found?.articles).toHaveLength(3);
  });

  test.each([
    ['two arrivals', 'Archer landed in Rome.', 'Archer arrived in Rome.'],
    ['talks before the arrival', 'Archer met Rossi in Rome.', 'Archer reached Rome.'],
    ['a close before the talks', 'Archer ended her visit.', 'Archer met Rossi in Rome.'],
    ['two accounts of the talks', 'Archer met Rossi in Rome.', 'Archer saw Rossi in Rome.'],
  ])('on the day: %s', (_, earlier, later) => {
    const found = disagreements(
      { ...says('Herald', '2026-01-04'), summary: earlier },
      { ...says('Courier', '2026-01-05'), summary: later },
    );
    expect(found?.map(({ about }) => about)).toEqual(['date']);
  });

  test('on a plan that is still one', () => {
    const found = disagreements(
      says('Herald', '2023-03-22', 'planned'),
      says('Courier', '2023-04', 'planned'),
    );
    expect(found?.map(({ text }) => text)).toEqual([
      'Sources differ on the date: 22 March 2023 (The Herald) or April 2023 (The Courier).',
    ]);
  });

  test('on whether it came at all', () => {
    const found = disagreements(says('Herald', '2025-10', 'reported'), says('Courier', '2025-10', 'denied'));
    expect(found?.map(({ about, text }) => [about, text])).toEqual([
      [
        'status',
        'Sources differ on what became of it: it is reported (The Herald) or that is denied (The Courier).',
      ],
    ]);
  });
});

describe('sources do not disagree', () => {
  test.each([
    [
      'where one is only coarser',
      [says('Herald', '2023-03-20'), says('Courier', '2023-03'), says('Monitor', '2023')],
    ],
    [
      'where one tells a day of the visit',
      [says('Herald', '2023-03-20/2023-03-22'), says('Courier', '2023-03-21')],
    ],
    ['where a plan was moved', [says('Herald', '2023-04/2023-05', 'planned'), says('Courier', '2023-03-20')]],
    [
      'where a plan was dropped',
      [says('Herald', '2023-04', 'planned'), says('Courier', '2023-04', 'cancelled')],
    ],
  ])('%s', (_, reports) => {
    expect(disagreements(...reports)).toEqual([]);
  });
});

describe('days that differ without a dispute:', () => {
  test.each([
    ['an arrival and the talks', 'Archer arrived in Rome.', 'Archer met Rossi in Rome.'],
    [
      'a departure for a place and the talks there',
      'Archer left Oslo for Rome.',
      'Archer met Rossi in Rome.',
    ],
    ['talks and the close', 'Archer met Rossi in Rome.', 'Archer ended her visit to Rome.'],
    ['the talks and what a spokesman said', 'Archer met Rossi in Rome.', 'Oslo declared itself content.'],
  ])('%s', (_, earlier, later) => {
    expect(
      disagreements(
        { ...says('Herald', '2026-01-04'), summary: earlier },
        { ...says('Courier', '2026-01-05'), summary: later },
      ),
    ).toEqual([]);
  });

  test('the arrivals of two people', () => {
    expect(
      disagreements(
        { ...says('Herald', '2026-01-04'), summary: 'Archer landed in Rome.', participants: ['ann-archer'] },
        { ...says('Courier', '2026-01-05'), summary: 'Berg came to Rome.', participants: ['bo-berg'] },
      ),
    ).toEqual([]);
  });

  test('what one article tells of two days', () => {
    expect(disagreements(says('Herald', '2026-01-04'), says('Herald', '2026-01-05'))).toEqual([]);
  });

  test('what was denied a day later', () => {
    const found = disagreements(says('Herald', '2026-01-04'), says('Courier', '2026-01-05', 'denied'));
    expect(found?.map(({ about }) => about)).toEqual(['status']);
  });
});
