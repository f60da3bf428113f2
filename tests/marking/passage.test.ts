import { afterEach, describe, expect, test, vi } from 'vitest';
import { passageAround } from '../../src/marking/passage.ts';
import { LONGEST_PASSAGE, type Passage } from '../../src/model/page-facts.ts';
import { readPage } from './read-html.ts';

afterEach(() => vi.unstubAllGlobals());

/** The passage around the first name of a page that stands for somebody. */
function passageOf(html: string, id = 'xi'): Passage {
  const ground = readPage(html);
  const span = ground.index
    .inOrder()
    .find(({ candidate }) => ground.memory.resolve(candidate)?.entity === id);
  if (!span) throw new Error('no such name');
  // linkedom has no selection, and its walkers go forward only.
  Object.assign(span.startNode.ownerDocument, { getSelection: () => null, createTreeWalker: walkerOver });
  return passageAround(span, ground);
}

function walkerOver(root: Element) {
  const texts: Node[] = [];
  const collect = (node: Node): void => {
    if (node.nodeType === TEXT) texts.push(node);
    node.childNodes.forEach(collect);
  };
  collect(root);
  const walker = {
    currentNode: root as Node,
    previousNode: () => go(-1),
    nextNode: () => go(1),
  };
  function go(step: number): Node | null {
    const next = texts[texts.indexOf(walker.currentNode) + step] ?? null;
    if (next !== null) walker.currentNode = next;
    return next;
  }
  return walker;
}

const TEXT = 3;

test('the text of the block around a name, across elements, and who stands in it', () => {
  const { text, near } = passageOf(
    '<p>Before this, <b>Wang <i>Yi</i></b> met\n <a>Vladimir Putin</a> in&nbsp;the capital.</p><p>Xi Jinping did not.</p>',
    'wang-yi',
  );
  expect(text).toBe('Before this, Wang Yi met Vladimir Putin in the capital.');
  expect(near).toEqual(['wang-yi', 'putin']);
});

test('a long text is cut', () => {
  const { text } = passageOf(`<div>Wang Yi spoke ${'at length '.repeat(400)}</div>`, 'wang-yi');
  expect(text.length).toBeLessThanOrEqual(LONGEST_PASSAGE);
});

test('a text of a whole book is asked for the piece around the name alone', () => {
  const long = 'at length '.repeat(2_000);
  const ground = readPage(`<p>${long}Xi Jinping and Vladimir Putin ${long}</p>`);
  const [span] = ground.index.inOrder();
  if (!span) throw new Error('no name');
  Object.assign(span.startNode.ownerDocument, { getSelection: () => null, createTreeWalker: walkerOver });
  const { data } = span.startNode;
  let copied = 0;
  const copy = (offset: number, count: number): string => {
    const piece = data.slice(offset, offset + count);
    copied = Math.max(copied, piece.length);
    return piece;
  };
  Object.defineProperties(span.startNode, {
    length: { value: data.length },
    data: { get: () => copy(0, data.length) },
    substringData: { value: copy },
  });
  expect(passageAround(span, ground)).toMatchObject({
    text: expect.stringContaining('length Xi Jinping and Vladimir Putin at'),
    beside: ['putin'],
  });
  expect(copied).toBeLessThan(LONGEST_PASSAGE);
});

test('whom the first paragraphs of the article name', () => {
  const { lead } = passageOf(
    '<p>Vladimir Putin in an advertisement.</p><article><h1>Wang Yi</h1><p>Xi Jinping travels.</p></article>',
  );
  expect(lead).toEqual(['xi']);
});

test('a document of XML without a body has no first paragraphs, and is read all the same', () => {
  const ground = readPage('<p>Xi Jinping travels.</p>');
  const [span] = ground.index.inOrder();
  if (!span) throw new Error('no name');
  Object.assign(span.startNode.ownerDocument, { getSelection: () => null, createTreeWalker: walkerOver });
  Object.defineProperty(span.startNode.ownerDocument, 'body', { value: null });
  expect(passageAround(span, ground)).toMatchObject({ text: 'Xi Jinping travels.', lead: [] });
});

describe('names that stand together', () => {
  test.each([
    ['Xi Jinping and Vladimir Putin met', ['putin']],
    ['Xi Jinping-Vladimir Putin talks', ['putin']],
    ['Xi Jinping und Vladimir Putin', ['putin']],
    ['Xi Jinping с Vladimir Putin', ['putin']],
    ['Xi Jinping和Vladimir Putin', ['putin']],
    ['Xi Jinping\n          and Vladimir Putin', ['putin']],
    // A list says who was there.
    ['Xi Jinping, Vladimir Putin, Wang Yi', []],
    ['Xi Jinping, Vladimir Putin and Wang Yi', []],
    ['Xi Jinping, Vladimir Putin, and Wang Yi', []],
    ['Xi Jinping、Vladimir Putin和Wang Yi', []],
    ['Xi Jinping, Vladimir Putin', []],
    // Neighbours of a headline are two things.
    ['Xi Jinping Vladimir Putin', []],
    ['Xi Jinping同志在京火化 Vladimir Putin', []],
    ['Xi Jinping-Freund Vladimir Putin', []],
    ['Xi Jinping meets Vladimir Putin', []],
    ['Xi Jinping spoke at great length with Vladimir Putin', []],
    ['Xi Jinping. Vladimir Putin', []],
    ['Xi Jinping is alone', []],
    // Links of their own.
    ['<a href="/xi">Xi Jinping</a> and <a href="/putin">Vladimir Putin</a> met.', ['putin']],
    ['<a href="/xi">Xi Jinping</a> in <a href="/putin">Vladimir Putin</a> sees a friend.', []],
  ])('%s', (sentence, beside) => {
    expect(passageOf(`<p>${sentence}</p>`).beside).toEqual(beside);
  });

  test('the last of a list are no pair', () => {
    const list = '<p>Xi Jinping, Vladimir Putin and Wang Yi</p>';
    expect(passageOf(list, 'wang-yi').beside).toEqual([]);
    expect(passageOf(list, 'putin').beside).toEqual([]);
  });
});

test('what the first paragraphs of the article say, each once, without what readers type', () => {
  const { opening } = passageOf(
    '<article><p>On 18 March 2014 <b>Vladimir Putin</b> met Wang Yi.</p><p>No name.</p>' +
      '<p>He left.<textarea>a note</textarea> Later Xi Jinping called.</p></article>',
  );
  // linkedom does not know which of two paragraphs comes first.
  expect(opening?.split(/(?<=\.) /).toSorted()).toEqual([
    'He left.',
    'Later Xi Jinping called.',
    'On 18 March 2014 Vladimir Putin met Wang Yi.',
  ]);
});

test('a selection over a text that the page has shortened since it was read', () => {
  const ground = readPage('<p>Wang Yi met</p><p>Vladimir Putin</p><p>Xi Jinping</p>');
  const [wang, putin] = ground.index.inOrder();
  if (!wang || !putin) throw new Error('no names');
  putin.startNode.data = '';
  const range = {
    isPointInRange(node: Text, offset: number) {
      if (offset > node.length) throw new RangeError('beyond the end');
      return true;
    },
  };
  const getSelection = () => ({ rangeCount: 1, getRangeAt: () => range });
  Object.assign(wang.startNode.ownerDocument, { getSelection, createTreeWalker: walkerOver });
  expect(passageAround(wang, ground).beside).toEqual(['xi']);
});
