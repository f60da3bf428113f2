import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildNameIndex } from '../../src/engine/names/index/name-index.ts';
import { readerOf } from '../../src/engine/names/index/shipped-index.ts';
import type { NameReader } from '../../src/engine/names/reader.ts';
import { PEOPLE, readHtml, readPage } from './read-html.ts';

afterEach(() => vi.unstubAllGlobals());

describe('a name in one line, however it is written', () => {
  it.each([
    ['plain', 'Xi Jinping', 'Xi Jinping'],
    ['half of it bold', '<b>Xi</b> Jinping', 'Xi| Jinping'],
    ['one letter bold', 'X<b>i</b> Jinping', 'X|i| Jinping'],
    ['no-break space', 'Xi\u00a0Jinping', 'Xi\u00a0Jinping'],
    ['narrow no-break space', 'Xi\u202fJinping', 'Xi\u202fJinping'],
    ['soft hyphen', 'Xi Jin\u00adping', 'Xi Jin\u00adping'],
    ['zero-width space', 'Xi Jin\u200bping', 'Xi Jin\u200bping'],
    ['zero-width joiner', 'Xi Jin\u200dping', 'Xi Jin\u200dping'],
    ['line break in the source', 'Xi\n      Jinping', 'Xi\n      Jinping'],
    ['<br>', 'Xi<br>Jinping', 'Xi|Jinping'],
    ['<wbr>', 'Xi Jin<wbr>ping', 'Xi Jin|ping'],
    ['comment between', 'Xi<!-- a comment --> Jinping', 'Xi| Jinping'],
    ['three spans', '<span>Xi</span><span> </span><span>Jinping</span>', 'Xi| |Jinping'],
    ['link and emphasis in each other', '<a href="#"><em><span>Xi</span></em> Jin</a>ping', 'Xi| Jin|ping'],
    ['possessive', 'Xi Jinping’s plane', 'Xi Jinping'],
    ['capitals', 'XI JINPING', 'XI JINPING'],
    ['fullwidth letters', 'Ｘｉ　Ｊｉｎｐｉｎｇ', 'Ｘｉ　Ｊｉｎｐｉｎｇ'],
    ['between brackets', '(Xi Jinping)', 'Xi Jinping'],
    ['Chinese, within a sentence', '国家主席习近平会见', '习近平'],
    ['Chinese, in two elements', '主席<b>习</b>近平会见', '习|近平'],
    ['Chinese with readings over it', '<ruby>习<rt>Xí</rt>近<rt>jìn</rt>平<rt>píng</rt></ruby>', '习|近|平'],
  ])('finds it: %s', (_, html, found) => {
    expect(readHtml(`<p>${html}</p>`).mentions).toEqual([`${found} = xi`]);
  });
});

describe('what only looks like a name', () => {
  it.each([
    ['in two blocks', '<div>Xi</div><div>Jinping</div>'],
    ['parted by a block', '<div>Xi <p></p> Jinping</div>'],
    ['parted by a picture', '<p>Xi <img> Jinping</p>'],
    ['parted by a rule', '<div>Xi <hr> Jinping</div>'],
    ['in two cells', '<table><tr><td>Xi</td><td>Jinping</td></tr></table>'],
    ['half of it on a button', '<p>Xi <button>Jinping</button></p>'],
    ['within a word', '<p>AXi Jinpings</p>'],
    ['a stranger’s, over two lines of the source', '<p>Xi Jinping\n      Smith</p>'],
    ['in an unknown element', '<p>Xi <x-card>Jinping</x-card></p>'],
  ])('is none: %s', (_, html) => {
    expect(readHtml(html).mentions).toEqual([]);
  });
});

describe('what is never read', () => {
  it.each([
    ['script', '<script>"Xi Jinping"</script>'],
    ['style', '<style>.Xi Jinping{}</style>'],
    ['noscript', '<noscript>Xi Jinping</noscript>'],
    ['text field', '<textarea>Xi Jinping</textarea>'],
    ['choice', '<select><option>Xi Jinping</option></select>'],
    ['editable element', '<div contenteditable><p>Xi Jinping</p></div>'],
    ['editable element, plain text only', '<div contenteditable="plaintext-only">Xi Jinping</div>'],
    ['island in an editable element', '<div contenteditable><p contenteditable="false">Xi Jinping</p></div>'],
    ['text box by role', '<div role="textbox"><span>Xi Jinping</span></div>'],
    ['code editor', '<div class="monaco-editor"><div class="view-line">Xi Jinping</div></div>'],
    ['another code editor', '<div class="cm-editor"><div class="cm-line">Xi Jinping</div></div>'],
    ['program text', '<pre><code>Xi Jinping</code></pre>'],
    ['chart', '<svg><text><tspan>Xi Jinping</tspan></text></svg>'],
    ['fallback of a canvas', '<canvas><p>Xi Jinping</p></canvas>'],
  ])('%s', (_, html) => {
    expect(readHtml(html).mentions).toEqual([]);
  });

  it('but plain text that a browser shows in a <pre> is', () => {
    expect(readHtml('<pre>by Xi Jinping\n\n  and Wang Yi</pre>').mentions).toEqual([
      'Xi Jinping = xi',
      'Wang Yi = wang-yi',
    ]);
  });

  it('and text that is explicitly not editable is', () => {
    expect(readHtml('<div contenteditable="false">Xi Jinping</div>').mentions).toHaveLength(1);
  });
});

describe('a namesake whom nobody here knows', () => {
  it('has those who bear the name asked about again, though he is no mention himself', () => {
    const versionOf = (html: string): number => readPage(html).index.version;
    expect(versionOf('<p>Putin<p>Anthony Putin')).toBeGreaterThan(versionOf('<p>Putin<p>nobody'));
  });

  it('leaves a page that names nobody as it was', () => {
    expect(readPage('<p>Anthony Putin').index.version).toBe(0);
  });
});

describe('reading in slices', () => {
  const always = () => true;

  it('stops often in a page of many short texts, and finds all names', () => {
    const html = '<p>so says <b>Wang</b> Yi</p>\n'.repeat(1_000);
    const { mentions, stops } = readHtml(html, always);
    expect(mentions).toHaveLength(1_000);
    expect(stops).toBeGreaterThan(20);
  });

  it.each([8_100, 8_185, 8_191, 8_200, 16_380])(
    'loses no name at the cut of a long text, nor finds one twice (%i)',
    (at) => {
      const before = 'word '.repeat(at).slice(0, at);
      const html = `<pre>${before} Xi Jinping and Wang Yi ${'word '.repeat(4_000)}Vladimir Putin</pre>`;
      const { mentions, stops } = readHtml(html, always);
      expect(mentions).toEqual(['Xi Jinping = xi', 'Wang Yi = wang-yi', 'Vladimir Putin = putin']);
      expect(stops).toBeGreaterThan(1);
    },
  );

  it('makes no name of the surname of somebody whose first name stands before the cut', () => {
    for (let words = 1_990; words < 2_000; words++) {
      const html = `<pre>${'its '.repeat(words)}John Putin met Ann. ${'word '.repeat(100)}Wang Yi</pre>`;
      expect(readHtml(html, always).mentions, `${words}`).toEqual(['Wang Yi = wang-yi']);
    }
  });

  it('cuts a text without a single space', () => {
    const { mentions } = readHtml(`<p>${'字'.repeat(20_000)}习近平${'字'.repeat(20_000)}</p>`, always);
    expect(mentions).toEqual(['习近平 = xi']);
  });

  it('ends in silence when the page throws its body away', () => {
    const html = '<p>so says Wang Yi</p>'.repeat(100);
    expect(() =>
      readHtml(html, always, (document) => document.documentElement.replaceChildren()),
    ).not.toThrow();
  });
});

describe('a page of a size that no reader makes', () => {
  it('is read once, but for what two pieces of a long text share', () => {
    let read = 0;
    const reader = readerOf(buildNameIndex(PEOPLE));
    const counting: NameReader = {
      read(text) {
        read += text.length;
        return reader.read(text);
      },
    };
    const html = `${'<p>Xi <b>Jinping</b> and <i>others</i> met.</p>\n'.repeat(500)}<pre>${'so '.repeat(20_000)}`;
    const { index } = readPage(html, undefined, undefined, counting);
    expect(index.inOrder()).toHaveLength(500);
    expect(read / html.replace(/<[^>]*>|\n/g, '').length).toBeLessThan(1.05);
  });

  it('is never asked for the whole of a long text, which Firefox would copy', () => {
    const { Text } = parseHTML('');
    const texts: CharacterData = Object.getPrototypeOf(Text.prototype);
    const read = Object.getOwnPropertyDescriptor(texts, 'data')?.get;
    const dataOf = (text: unknown): string => read?.call(text);
    const asked: number[] = [];
    vi.spyOn(texts, 'length', 'get').mockImplementation(function (this: unknown) {
      return dataOf(this).length;
    });
    vi.spyOn(texts, 'substringData').mockImplementation(function (this: unknown, from, count) {
      return dataOf(this).slice(from, from + count);
    });
    vi.spyOn(texts, 'data', 'get').mockImplementation(function (this: unknown) {
      asked.push(dataOf(this).length);
      return dataOf(this);
    });
    const { index } = readPage(`<pre>${'so '.repeat(10_000)}Xi Jinping</pre>`);
    expect(index.inOrder().map(({ start }) => start)).toEqual([30_000]);
    expect(Math.max(...asked)).toBeLessThan(10_000);
    vi.restoreAllMocks();
  });

  const nested = (tag: string, levels: number) =>
    `${`<${tag}>Xi Jinping `.repeat(levels)}${`</${tag}>`.repeat(levels)}`;

  it('is read down to a thousand levels, and what follows too', () => {
    const { mentions } = readHtml(`${nested('div', 1_500)}<p>Wang Yi</p>`);
    expect(mentions.length).toBeGreaterThan(950);
    expect(mentions.length).toBeLessThan(1_010);
    expect(new Set(mentions)).toEqual(new Set(['Xi Jinping = xi', 'Wang Yi = wang-yi']));
  });

  it('is read in time that grows with its size, not with its depth', () => {
    // A climb to the block for each text took 40 seconds of this.
    expect(readHtml(`<p>${nested('span', 9_000)}`).mentions).toHaveLength(9_000);
  });

  it('is left room within one line of many elements, and no name at a cut is lost', () => {
    const { mentions, stops } = readHtml(`<p>${'<i>x </i><b>Wang</b> Yi '.repeat(1_200)}`, () => true);
    expect(mentions).toHaveLength(1_200);
    expect(stops).toBeGreaterThan(2);
  });

  it('is left room within a text, whatever it is of', () => {
    for (const text of ['x', ' ', '习近平']) {
      expect(readHtml(`<pre>.</pre><pre>${text.repeat(100_000)}`, () => true).stops).toBeGreaterThan(10);
    }
  });

  it('has ten thousand names kept', () => {
    const { index } = readPage(`<p>${'Wang Yi, '.repeat(20)}</p>`.repeat(525));
    expect(index.inOrder()).toHaveLength(10_000);
  });
});

describe('twice the page takes at most 2.2 times the steps', () => {
  /** Characters that were handed to the matcher, and how often the clock was asked for. */
  const stepsOf = (html: string): number => {
    let steps = 0;
    const countSteps = (): boolean => {
      steps++;
      return false;
    };
    const read = (text: string): [] => {
      steps += text.length;
      return [];
    };
    readPage(html, countSteps, () => {}, { read });
    return steps;
  };

  it.each([
    ['in one text', (size: number) => `<pre>${'so it went '.repeat(10 * size)}`],
    ['in one text without an edge of a word', (size: number) => `<pre>${'x'.repeat(100 * size)}`],
    ['in one line of many elements', (size: number) => `<p>${'<i>so</i> <b>it</b> went '.repeat(size)}`],
    ['in many blocks', (size: number) => '<p>So it went.</p>\n\n'.repeat(size)],
    ['in white space', (size: number) => `<p>so${'<b> </b>'.repeat(size)}it`],
  ])('%s', (_, page) => {
    const once = stepsOf(page(1_000));
    expect(once).toBeGreaterThan(10);
    expect(stepsOf(page(2_000)) / once).toBeLessThan(2.2);
  });
});

it('counts a name that needs support once the page has introduced whom it means', () => {
  const { mentions } = readHtml('<h1>Xi in Moscow</h1><p>The visit of Xi Jinping.');
  expect(new Set(mentions)).toEqual(new Set(['Xi = xi', 'Xi Jinping = xi']));
  expect(readHtml('<h1>Xi in Moscow</h1>').mentions).toEqual([]);
});
