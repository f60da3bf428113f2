import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createFakeBrowser } from '../platform/fake-browser.ts';
import { openSmallWorld, PAGE } from './small-world.ts';

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

  it('holds all of the one person whom it names', () => {
    expect(storyOf(['cy', 'town'])).toEqual([['vow', false]]);
  });

  it('holds all of its places where it names no person', () => {
    expect(storyOf(['town']).map(([id]) => id)).toEqual(['meeting', 'vow']);
  });

  it('holds nothing of a page that names nobody', () => {
    expect(storyOf([])).toEqual([]);
  });
});
