import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createRankingIndex } from '../../src/engine/ranking/ranking-index.ts';
import { openKnowledgeBase } from '../../src/kb/knowledge-base.ts';
import { isoDay } from '../../src/model/civil-day.ts';
import type { Event } from '../../src/model/pack.ts';
import { createFakeBrowser } from '../platform/fake-browser.ts';
import { openSmallWorld, PAGE, SMALL_PACK } from './small-world.ts';

vi.mock('../../src/platform/browser.ts', () => ({ browser: createFakeBrowser() }));
const { judgePage } = await import('../../src/service/page-view.ts');
const { pageStory } = await import('../../src/service/page-story.ts');

describe('the timeline of a whole page', () => {
  let world: ReturnType<typeof openSmallWorld>;
  beforeAll(() => {
    world = openSmallWorld();
  });

  const storyOf = (ids: readonly string[]): [id: string, next: boolean][] => {
    const entities = ids.map((id) => ({ id, count: 1, inTitle: false }));
    const page = judgePage(world, { ...PAGE, entities });
    return pageStory(world, page).map(({ id, next }) => [id, next]);
  };

  it('holds what brings its people together, latest first, parted by the date of the page', () => {
    expect(storyOf(['ada', 'bo', 'cy', 'town'])).toEqual([
      ['meeting', true],
      ['call', false],
    ]);
  });

  it('holds what is known of the one person whom it names', () => {
    expect(storyOf(['cy', 'town'])).toEqual([['vow', false]]);
  });

  it('holds what is known of its places where it names no person', () => {
    expect(storyOf(['town']).map(([id]) => id)).toEqual(['meeting', 'vow']);
  });

  const told = (id: string, date: string, participants = ['ada', 'bo']): Event => ({
    ...{ id, title: id, date, status: 'happened', participants, places: [] },
    reports: [{ article: 'wire', summary: 'The wire says so.', date, status: 'happened' }],
  });
  const idsAmong = (events: Event[]): string[] => {
    const kb = openKnowledgeBase({ ...SMALL_PACK, events });
    const known = { kb, index: createRankingIndex(kb) };
    return pageStory(known, judgePage(known, PAGE)).map(({ id }) => id);
  };

  it('holds the best on each side of the page, after it few enough to leave its line in sight', () => {
    const later = Array.from({ length: 30 }, (_, at) => told(`later-${at}`, isoDay(19_600 + 4 * at)));
    const ids = idsAmong([...later, told('talks', '2023-03-15')]);
    expect(ids).toContain('talks');
    expect(ids).toHaveLength(5);
  });

  it('holds also what befell the one whom the page is foremost about, and nothing that befell the others alone', () => {
    expect(idsAmong([told('of ada', '2023-03-15', ['ada']), told('of bo', '2023-03-15', ['bo'])])).toEqual([
      'of ada',
    ]);
  });

  it('of one whom the title does not name holds what shares another name with the page, or is of its days', () => {
    const events = [
      { ...told('in town', '2022-11-15', ['ada']), places: ['town'] },
      told('elsewhere', '2022-11-15', ['ada']),
      told('of these days', '2023-03-05', ['ada']),
      { ...told('of bo, said of ada', '2023-03-05', ['bo']), places: ['city'] },
    ];
    const kb = openKnowledgeBase({ ...SMALL_PACK, events });
    const known = { kb, index: createRankingIndex(kb) };
    const names = (inTitle: boolean) => [
      { id: 'ada', count: 3, inTitle },
      { id: 'town', count: 2, inTitle: false },
    ];
    const idsFor = (inTitle: boolean): string[] =>
      pageStory(known, judgePage(known, { ...PAGE, entities: names(inTitle) })).map(({ id }) => id);
    expect(idsFor(false)).toEqual(['of these days', 'in town']);
    expect(idsFor(true)).toEqual(['of these days', 'elsewhere', 'in town']);
  });

  it('holds nothing that lies years off', () => {
    expect(
      idsAmong([
        told('years ago', '2019-03-15'),
        told('years on', '2026-03-15'),
        told('last year', '2022-03-15'),
      ]),
    ).toEqual(['last year']);
  });

  it('holds nothing of a page that names nobody', () => {
    expect(storyOf([])).toEqual([]);
  });
});
