import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createRankingIndex } from '../../src/engine/ranking/ranking-index.ts';
import { openKnowledgeBase } from '../../src/kb/knowledge-base.ts';
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

  it('holds the best on each side of the page, after it few enough to leave its line in sight', () => {
    const report = { article: 'wire', summary: 'The wire says so.' };
    const told = (id: string, date: string, status: 'happened' | 'planned') => ({
      ...{ id, title: id, date, status, participants: ['ada', 'bo'], places: [] },
      reports: [{ ...report, date, status }],
    });
    const plans = Array.from({ length: 30 }, (_, at) => told(`plan-${at}`, `${2040 + at}`, 'planned'));
    const talks = told('talks', '2023-03-15', 'happened');
    const kb = openKnowledgeBase({ ...SMALL_PACK, events: [...plans, talks] });
    const busy = { kb, index: createRankingIndex(kb) };
    const page = judgePage(busy, PAGE);
    const ids = pageStory(busy, page).map(({ id }) => id);
    expect(ids).toContain('talks');
    expect(ids).toHaveLength(5);
  });

  it('holds nothing of a page that names nobody', () => {
    expect(storyOf([])).toEqual([]);
  });
});
