import { describe, expect, it } from 'vitest';
import { type LibraryFilter, NO_FILTER } from '../../src/model/library-route.ts';
import { overview } from './views.ts';
import '../ui/browser-double.ts';

const { filterEvents, withEntity } = await import('../../src/library-page/filter-events.ts');
const { chosenParts } = await import('../../src/library-page/chosen-parts.ts');
const { soughtIn } = await import('../../src/library-page/sought-in.ts');

const filtered = (change: Partial<LibraryFilter>, found: readonly string[] | null = null) =>
  filterEvents(overview, { ...NO_FILTER, ...change }, found && new Set(found));

describe('the filter', () => {
  it.each<[change: Partial<LibraryFilter>, ids: string[]]>([
    [{}, ['forum', 'visit', 'call', 'review', 'games']],
    [{ person: ['xi'] }, ['forum', 'visit', 'call', 'games']],
    [{ person: ['xi', 'putin'] }, ['visit', 'call', 'games']],
    [{ person: ['xi'], place: ['moscow'] }, ['visit']],
    [{ year: '2023' }, ['visit', 'call', 'review']],
    [{ status: 'reported' }, ['call']],
    [{ disputed: true }, ['visit']],
    [{ person: ['nobody'] }, []],
    [{ year: 'when?' }, []],
  ])('%j leaves %j', (change, ids) => {
    expect(filtered(change).events.map(({ id }) => id)).toEqual(ids);
  });

  it('goes by what words find, together with all else', () => {
    expect(filtered({ year: '2023' }, ['review', 'games']).events.map(({ id }) => id)).toEqual(['review']);
  });

  it('counts what each further choice would leave', () => {
    const { years, statuses, disputed, entities } = filtered({ person: ['xi'], year: '2023' });
    expect([...years]).toEqual([
      ['2024', 1],
      ['2023', 2],
      ['2014', 1],
    ]);
    expect(statuses.get('happened')).toBe(1);
    expect(statuses.get('planned')).toBe(0);
    expect(disputed).toBe(1);
    expect(entities.person).toEqual([
      { id: 'xi', name: 'Xi Jinping', count: 2, chosen: true },
      { id: 'putin', name: 'Vladimir Putin', count: 2, chosen: false },
    ]);
    expect(entities.place.map(({ id }) => id)).toEqual(['moscow']);
  });

  it('keeps in sight what is chosen, though it leaves nothing', () => {
    expect(filtered({ place: ['lima'], year: '2014' }).entities.place).toEqual([
      { id: 'lima', name: 'Lima', count: 0, chosen: true },
    ]);
  });
});

it('an entity that is chosen twice is no longer chosen', () => {
  const once = withEntity(NO_FILTER, 'person', 'xi');
  expect(once.person).toEqual(['xi']);
  expect(withEntity(once, 'person', 'xi')).toEqual(NO_FILTER);
});

it('what is chosen is said in words, and each part can be taken away alone', () => {
  const filter = { ...NO_FILTER, person: ['xi', 'gone'], year: '2023', disputed: true, query: 'gas ' };
  const parts = chosenParts(filter, overview.entities);
  expect(parts.map(({ label }) => label)).toEqual([
    'Xi Jinping',
    'gone',
    '2023',
    'sources disagree',
    '“gas”',
  ]);
  expect(parts[0]?.without).toEqual({ ...filter, person: ['gone'] });
  expect(parts[4]?.without).toEqual({ ...filter, query: '' });
  expect(chosenParts({ ...NO_FILTER, year: 'when?' }, [])[0]?.label).toBe('when?');
});

it.each<[typed: string, names: string[]]>([
  ['', ['Recep Tayyip Erdoğan', 'Xi Jinping']],
  ['erdog', ['Recep Tayyip Erdoğan']],
  ['ERDOĞAN rec', ['Recep Tayyip Erdoğan']],
  ['ping', []],
])('%j finds %j', (typed, names) => {
  const entities = [{ name: 'Recep Tayyip Erdoğan' }, { name: 'Xi Jinping' }];
  expect(soughtIn(entities, typed).map(({ name }) => name)).toEqual(names);
});
