import { expect, test } from 'vitest';
import { plannedDates } from '../../../src/engine/events/planned-dates.ts';
import type { Event, Report } from '../../../src/model/pack.ts';
import { says } from './reports.ts';

function event(status: Event['status'], date: string, reports: Report[]): Event {
  return { id: 'visit', title: 'A visit', date, status, participants: [], places: [], reports };
}

const PLANS = [
  says('a', '2023-04/2023-05', 'planned'),
  says('b', '2023-03-20/2023-03-26', 'planned'),
  says('c', '2023-03-22', 'planned'),
  says('d', '2023-01', 'planned'),
  says('e', '2023-04/2023-05', 'planned'),
];

test('a visit that came tells for when else it had been planned, each date once, earliest first', () => {
  expect(plannedDates(event('happened', '2023-03-20/2023-03-22', PLANS))).toEqual([
    '2023-01',
    '2023-04/2023-05',
  ]);
});

test('a plan says nothing beside itself', () => {
  expect(plannedDates(event('planned', '2023-03-20', PLANS))).toEqual([]);
});
