import type { LibraryEvent, LibraryOverview } from '../../src/model/library-views.ts';

/** An event of the overview, as the background sends it. */
export function libraryEvent(id: string, change: Partial<LibraryEvent> = {}): LibraryEvent {
  return {
    id,
    title: `Title of ${id}`,
    date: '2023-03-20/2023-03-22',
    inferred: false,
    status: 'happened',
    overdue: false,
    entities: [],
    disagreements: [],
    plannedFor: [],
    articleCount: 1,
    publisher: 'Harbour Post',
    ...change,
  };
}

/** Five events over four years, two people, two places, latest first. */
export const overview: LibraryOverview = {
  events: [
    libraryEvent('forum', {
      date: '2024-11',
      status: 'planned',
      overdue: true,
      entities: ['xi', 'lima'],
      articleCount: 2,
      publisher: '',
    }),
    libraryEvent('visit', {
      title: 'State visit of Xi to Moscow',
      entities: ['xi', 'putin', 'moscow'],
      disagreements: [{ about: 'date' }],
      plannedFor: ['2023-04/2023-05'],
      articleCount: 4,
      publisher: '',
    }),
    libraryEvent('call', { date: '2023-03-01', entities: ['putin', 'xi'], status: 'reported' }),
    libraryEvent('review', { date: '2023', inferred: true, entities: ['putin'] }),
    libraryEvent('games', { date: '2014-02-06', entities: ['xi', 'putin'] }),
  ],
  entities: [
    { id: 'xi', kind: 'person', name: 'Xi Jinping' },
    { id: 'putin', kind: 'person', name: 'Vladimir Putin' },
    { id: 'moscow', kind: 'place', name: 'Moscow' },
    { id: 'lima', kind: 'place', name: 'Lima' },
  ],
  knowsUntil: '2024-12-03',
};
