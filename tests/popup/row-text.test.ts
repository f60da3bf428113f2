import { expect, it, vi } from 'vitest';
import type { Participant } from '../../src/model/views.ts';
import { eventLine } from '../../src/popup/row-text.ts';
import '../ui/browser-double.ts';
import { event } from './views.ts';

vi.mock('../../src/platform/browser.ts', () => import('../ui/browser-double.ts'));

const ana: Participant = { id: 'ana', name: 'Ana Lindqvist', kind: 'person' };
const league: Participant = { id: 'league', name: 'Valley League', kind: 'organisation' };
const land: Participant = { id: 'land', name: 'Valley Land', kind: 'place' };

it('says with whom, with which organisation only where nobody else took part, and with no country', () => {
  expect(eventLine(event('talks', { participants: [ana, league] }))).toContain('with Ana Lindqvist');
  expect(eventLine(event('talks', { participants: [league] }))).toContain('with Valley League');
  expect(eventLine(event('duties', { participants: [land] })).join()).not.toContain('with');
  expect(eventLine(event('duties', { participants: [land, league] }))).toContain('with Valley League');
});

it('says where nobody can tell on which side of the page an event lies', () => {
  const march = event('talks', { date: '2023-03' });
  expect(eventLine(march, [], '2023-03-13')).toContain('before or after this page');
  expect(eventLine(march, [], '2023-05-13')).not.toContain('before or after this page');
});
