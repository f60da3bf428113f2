import { expect, test } from 'vitest';
import { joinerOf } from '../../src/kb/join-events.ts';
import type { Pack } from '../../src/model/pack.ts';

const report = {
  article: 'herald',
  date: '2023-03-20',
  status: 'happened',
  summary: 'Ann Archer held talks with Ben Brook in the palace.',
  participants: ['archer', 'brook'],
  places: ['palace'],
} as const;

const PACK: Pack = {
  format: 'backstory-pack',
  version: 1,
  id: 'sample',
  revision: 1,
  title: '',
  entities: [
    { id: 'archer', kind: 'person', name: 'Ann Archer', names: [], description: 'Minister of Norland.' },
    { id: 'brook', kind: 'person', name: 'Ben Brook', names: [], description: 'President of Sudland.' },
    { id: 'sudland', kind: 'place', name: 'Sudland', names: [], description: '' },
    { id: 'porto', kind: 'place', name: 'Porto', names: [], description: '', within: 'sudland' },
    { id: 'palace', kind: 'place', name: 'Palace', names: [], description: '', within: 'porto' },
  ],
  articles: [
    {
      id: 'herald',
      title: 'Talks',
      titleBasis: 'printed',
      publisher: '',
      language: 'en',
      digest: '',
      published: '2023-03-21',
    },
  ],
  events: [
    {
      id: 'talks',
      title: 'Talks',
      date: '2023-03-20',
      status: 'happened',
      participants: [],
      places: [],
      reports: [{ ...report, participants: [...report.participants], places: [...report.places] }],
    },
  ],
};

test('what a saved article reports joins an event of the pack, also by where its places lie', () => {
  const join = joinerOf(PACK);
  const told = {
    ...report,
    article: 'courier',
    summary: 'Ben Brook met Ann Archer.',
    participants: [...report.participants],
  };
  const inPorto = join({ key: 'courier#0', report: { ...told, places: ['porto'] } });
  expect(inPorto.joined?.event).toBe('talks');
  expect(inPorto.joined?.evidence.places).toBeGreaterThan(0);
});

test('an event of a pack that names people at the event only is joined like any other', () => {
  const { participants, places, ...bare } = report;
  const cast = { participants: [...participants], places: [...places] };
  const events = PACK.events.map((event) => ({ ...event, ...cast, reports: [bare] }));
  const told = { ...report, ...cast, article: 'courier', places: ['porto'] };
  expect(joinerOf({ ...PACK, events })({ key: 'courier#0', report: told }).joined?.event).toBe('talks');
});
