import { expect, test } from 'vitest';
import { createHeadlineReader } from '../../../src/engine/ranking/headline.ts';
import { byScore, scoreEvents } from '../../../src/engine/ranking/rank-events.ts';
import { createRankingIndex } from '../../../src/engine/ranking/ranking-index.ts';
import type { Entity, Event } from '../../../src/model/pack.ts';
import { event, page, pageOf } from './events.ts';

const entity = (id: string, name: string, kind: Entity['kind'] = 'person', names: string[] = []): Entity => ({
  id,
  kind,
  name,
  names,
  description: '',
});

const ENTITIES = [
  entity('orban', 'Viktor Orbán', 'person', ['Orbán', '欧尔班']),
  entity('xi', 'Xi Jinping', 'person', ['Xi']),
  entity('putin', 'Vladimir Putin', 'person', ['Putin']),
  entity('hungary', 'Hungary', 'place'),
  entity('taiwan', 'Taiwan', 'place'),
];

/** The ids of some events of an entity, best first, on a page of 2025 that names these. */
function order(own: string, events: readonly Event[], named: string): string[] {
  const index = createRankingIndex({ events, entities: ENTITIES, articles: [] });
  const ask = { entity: own, events, page: pageOf('2025-10-17', page('', named)), index, knowsUntil: '2026' };
  return scoreEvents(ask, events.length)
    .sort(byScore)
    .map((one) => one.event.id);
}

test('a title names whom any of their names stands for, with or without accents, and nobody else', () => {
  const read = createHeadlineReader(ENTITIES);
  const who = ['orban', 'putin', 'xi'];
  const titled = (title: string) => read(event({ id: 'e', date: '2024', who, where: ['hungary'], title }));
  expect(titled("Orban's talks with Putin in Hungary")).toEqual(['orban', 'putin', 'hungary']);
  expect(titled('Hungarian talks of Viktor')).toEqual([]);
  expect(titled('欧尔班访华')).toEqual([]);
});

test('what is told of others goes below what is told of the name, or of somebody of the page, though it lies nearer', () => {
  const tour = event({
    id: 'tour',
    date: '2024-09-08',
    who: ['xi', 'orban'],
    where: ['hungary'],
    title: "Xi's tour of Hungary",
  });
  const visit = event({ id: 'visit', date: '2024-07-05', who: ['orban'], title: 'Orbán in the Kremlin' });
  expect(order('orban', [tour, visit], 'orban putin')).toEqual(['visit', 'tour']);
  // On a page that names Xi his tour is no news of others.
  expect(order('orban', [tour, visit], 'orban putin xi')).toEqual(['tour', 'visit']);
});

test('a title that names the hovered one too is less of others than one that does not', () => {
  const tour = { date: '2024-09-08', who: ['xi', 'orban'] };
  const withHim = event({ ...tour, id: 'with-him', title: 'Xi and Orbán speak' });
  const ofXi = event({ ...tour, id: 'of-xi', title: 'Xi speaks' });
  expect(order('orban', [ofXi, withHim], 'orban')).toEqual(['with-him', 'of-xi']);
});

test('a title that names places only, or nobody who is known, is not of others', () => {
  const named = event({ id: 'named', date: '2024-07-05', who: ['orban'], title: 'Orbán speaks' });
  const place = event({
    id: 'place',
    date: '2024-07-08',
    who: ['orban', 'xi'],
    where: ['hungary'],
    title: 'Talks in Hungary',
  });
  expect(order('orban', [named, place], 'orban')).toEqual(['place', 'named']);
});

test('whom a title names is not merely named beside the event', () => {
  const sketch = { date: '2024-07-05', who: ['xi'] };
  const beside = (one: Event): Event => ({
    ...one,
    reports: one.reports.map((report) => ({ ...report, alsoNames: ['taiwan'] })),
  });
  const about = beside(event({ ...sketch, id: 'about', title: 'Xi speaks of Taiwan' }));
  const merely = beside(event({ ...sketch, id: 'merely', title: 'Xi speaks of trade' }));
  expect(order('taiwan', [merely, about], 'taiwan xi')).toEqual(['about', 'merely']);
});
