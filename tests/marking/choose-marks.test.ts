import { afterEach, describe, expect, it, vi } from 'vitest';
import type { BlockState, BlockWatch } from '../../src/marking/block-watch.ts';
import { createMarkChoice } from '../../src/marking/choose-marks.ts';
import { readPage } from './read-html.ts';

afterEach(() => vi.unstubAllGlobals());

/** A watch for which everything is in view; what has the attribute `hidden` turns out so in the frame after it was added. */
function watchOf(): BlockWatch & { frame(): void; readonly watched: number } {
  const states = new Map<Element, BlockState>();
  let version = 0;
  return {
    near: { has: () => true } as unknown as ReadonlySet<Element>,
    large: new Set(),
    get version() {
      return version;
    },
    add(block) {
      if (states.has(block)) return false;
      states.set(block, 'unseen');
      return true;
    },
    drop: (block) => states.delete(block),
    stateOf: (block) => states.get(block),
    nudge() {},
    get watched() {
      return states.size;
    },
    frame() {
      version++;
      for (const block of states.keys())
        states.set(block, block.hasAttribute('hidden') ? 'hidden' : 'rendered');
    },
  };
}

/** The ids of the blocks in which first mentions are drawn; how many frames and watched blocks it took to find them. */
function firstsOf(html: string): { ids: string[]; frames: number; watched: number } {
  const { index, memory } = readPage(html);
  // linkedom compares places in a document by their depth.
  const elements = [...(index.inOrder()[0]?.block.ownerDocument.querySelectorAll('*') ?? [])];
  const spans = index.inOrder().toSorted((a, b) => elements.indexOf(a.block) - elements.indexOf(b.block));
  const watch = watchOf();
  const choice = createMarkChoice({ ...index, inOrder: () => spans }, memory, watch);
  let frames = 0;
  while (choice.prepare('first')) {
    watch.frame();
    frames++;
  }
  return { ids: choice.choose('first').map(({ block }) => block.id), frames, watched: watch.watched };
}

describe('the first mention of each entity', () => {
  it.each([
    ['is the first of a page', '<p id="a">Wang Yi<p id="b">Wang Yi', ['a']],
    ['is in the article', '<p id="a">Wang Yi</p><main><p id="b">Wang Yi</main>', ['b']],
    [
      'is before the article where that has none',
      '<p id="a">Wang Yi</p><main><p id="b">Putin</main>',
      ['b', 'a'],
    ],
    ['is not in a caption', '<main><figcaption id="a">Wang Yi</figcaption><p id="b">Wang Yi</main>', ['b']],
    [
      'is in a caption where it stands nowhere else',
      '<main><figcaption id="a">Wang Yi</figcaption></main>',
      ['a'],
    ],
    [
      'is never what a page is shared by',
      '<main><ul><li><a id="a" href="#">Share with Putin</a></ul></main>',
      [],
    ],
    ['is never the label of a button', '<main><button id="a">Putin</button></main>', []],
    [
      'is a link in a list of sentences where it stands nowhere else',
      '<main><ul><li id="a">On Monday evening <a href="#">Wang Yi</a> flew home from Moscow.</ul></main>',
      ['a'],
    ],
    [
      'is in a linked headline where it stands nowhere else',
      '<ul><li id="a"><a href="#">What did Wang Yi bring home from his long journey?</a></ul>',
      ['a'],
    ],
    [
      'is in a short headline in Chinese',
      '<ul><li id="a"><a href="#">习近平会见德国总理默克尔</a></ul>',
      ['a'],
    ],
    ['is never a label in Chinese', '<ul><li id="a"><a href="#">习近平专题</a></ul>', []],
    ['is outside rather than in a box', '<aside id="a">Wang Yi</aside><div id="b">Wang Yi</div>', ['b']],
    [
      'is never in a field within a line, where a reader writes',
      '<p id="a">To <span contenteditable="true">Wang Yi</span> and others</p>',
      [],
    ],
    ['is never the label of a menu', '<nav id="a">Wang Yi</nav>', []],
    [
      'is in the teaser of a menu where it stands nowhere else',
      '<nav><a href="#"><p id="a">What did Wang Yi bring home from his long journey?</p></a></nav>',
      ['a'],
    ],
    [
      'is never in what a site says of itself',
      '<footer id="a">A paper that Wang Yi has never read, to our knowledge</footer>',
      [],
    ],
    [
      'is one that is shown',
      '<main><p id="a" hidden>Wang Yi<p id="b">Wang Yi</main><p id="c">Wang Yi',
      ['b'],
    ],
    [
      'is outside where all in the article are hidden',
      '<p id="a">Wang Yi</p><main><p hidden>Wang Yi</main>',
      ['a'],
    ],
  ])('%s', (_, html, expected) => {
    expect(firstsOf(html).ids).toEqual(expected);
  });

  it('leaves nothing more watched after all were drawn for a while', () => {
    const { index, memory } = readPage('<p id="a">Wang Yi<p id="b">Wang Yi<p id="c">Wang Yi');
    const watch = watchOf();
    const choice = createMarkChoice(index, memory, watch);
    const watched = (): string[] =>
      index.inOrder().flatMap(({ block }) => (watch.stateOf(block) ? block.id : []));
    choice.prepare('all');
    watch.frame();
    expect(watched().toSorted()).toEqual(['a', 'b', 'c']);
    while (choice.prepare('first')) watch.frame();
    expect(watched()).toEqual(choice.choose('first').map(({ block }) => block.id));
    choice.prepare('all');
    choice.prepare('none');
    expect(watched()).toHaveLength(1);
  });

  it('is not worked out again in each of the frames that it takes to see it', () => {
    const { index, memory } = readPage('<p id="a">Wang Yi<p id="b">Putin');
    const resolve = vi.fn(memory.resolve);
    const watch = watchOf();
    const choice = createMarkChoice(index, { ...memory, resolve }, watch);
    while (choice.prepare('first')) watch.frame();
    expect(choice.choose('first')).toHaveLength(2);
    expect(resolve).toHaveBeenCalledTimes(2);
  });

  it('takes one watched block and one frame where it is shown', () => {
    const named = '<p>Wang Yi<p>Putin';
    expect(firstsOf(named.repeat(50))).toMatchObject({ frames: 1, watched: 2 });
  });

  it('is found in a few frames behind a thousand hidden ones', () => {
    const { ids, frames } = firstsOf(`${'<p hidden>Wang Yi</p>'.repeat(1_000)}<p id="a">Wang Yi`);
    expect(ids).toEqual(['a']);
    expect(frames).toBeLessThan(15);
  });
});
