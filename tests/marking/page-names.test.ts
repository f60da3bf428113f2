import { afterEach, expect, test, vi } from 'vitest';
import { buildNameIndex } from '../../src/engine/names/index/name-index.ts';
import { readerOf } from '../../src/engine/names/index/shipped-index.ts';
import { createPageNames } from '../../src/marking/page-names.ts';
import type { PageEntity } from '../../src/model/page-facts.ts';
import { PEOPLE, readPage } from './read-html.ts';

afterEach(() => vi.unstubAllGlobals());

const reader = readerOf(buildNameIndex(PEOPLE));

function namesOf(html: string, title = ''): PageEntity[] {
  const { index, memory } = readPage(html);
  const document = index.inOrder()[0]?.startNode.ownerDocument;
  if (!document) throw new Error('the page names nobody');
  vi.stubGlobal('document', document);
  document.title = title;
  return createPageNames(document, reader, memory, index).summary();
}

test('names are counted, those of the title and the first heading are told apart', () => {
  const html = '<h1>Wang Yi flies</h1><p>Xi Jinping waits. Xi Jinping speaks.</p>';
  expect(namesOf(html, 'Putin receives a guest')).toEqual([
    { id: 'wang-yi', count: 1, inTitle: true },
    { id: 'xi', count: 2, inTitle: false },
    { id: 'putin', count: 1, inTitle: true },
  ]);
});

test('one whom text and title name is counted in the text', () => {
  expect(namesOf('<p>Xi Jinping waits. Xi Jinping speaks.</p>', 'Xi Jinping waits')).toEqual([
    { id: 'xi', count: 2, inTitle: true },
  ]);
});

test.each([
  ['a button to share by', '<button>Share with Wang Yi</button>'],
  ['a list of such links', '<ul><li><a href="#">Wang Yi</a></li></ul>'],
  ['the footer', '<footer><p>Wang Yi, Wang Yi and Wang Yi are partners of this newspaper.</p></footer>'],
])('whom only %s names the page is not about', (_, html) => {
  expect(namesOf(`<p>Xi Jinping waits.</p>${html}`).map(({ id }) => id)).toEqual(['xi']);
});

test('a headline in the header of the page counts as its title', () => {
  const html = '<header><h1>Wang Yi flies</h1></header><p>To Moscow.</p>';
  expect(namesOf(html, 'Wang Yi flies')).toEqual([{ id: 'wang-yi', count: 1, inTitle: true }]);
});
