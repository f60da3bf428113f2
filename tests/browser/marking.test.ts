import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../src/cli/browsers/find-browser.ts';
import { useMarkedPage } from './marked-page.ts';
import { rest, settle } from './plain-browser.ts';

describe.each(BROWSERS)('marking in %s', (kind) => {
  const marked = useMarkedPage(kind);
  const { open, at, marks, summary, heard, change } = marked;

  describe('what is found under a point', () => {
    it.each([
      ['plain text', '<p>by Wang Yi today', 'p', 'Wang Yi'],
      ['a name in three elements', '<p>by <b>Wa</b>n<i>g Yi</i> today', 'p', 'g Yi'],
      ['a possessive', "<p>Wang Yi's plane", 'p', 'Wang Yi'],
      ['vertical lines', '<p style="writing-mode:vertical-rl;height:300px">by Wang Yi today', 'p', 'Wang Yi'],
      [
        'turned text',
        '<p style="width:200px;margin:100px;transform:rotate(45deg)">by Wang Yi',
        'p',
        'Wang Yi',
      ],
      ['right to left', '<p dir="rtl">Wang Yi קורא', 'p', 'Wang Yi'],
      ['text that lets the pointer through', '<p style="pointer-events:none">Wang Yi', 'p', 'Wang Yi'],
      ['text that cannot be selected', '<p style="user-select:none">Wang Yi', 'p', 'Wang Yi'],
      ['large type', '<h1 style="font-size:90px">Wang Yi', 'h1', 'Wang Yi'],
      [
        'a link stretched over a teaser',
        '<article style="position:relative"><h2>Wang Yi goes</h2><a href="#" style="position:absolute;inset:0"></a></article>',
        'h2',
        'Wang Yi',
      ],
      ...[
        'opacity:0;background:#fff',
        'background:oklch(1 0 0 / 0)',
        'background:url(icon.svg) no-repeat right / 10px',
      ].map((style) => [
        `text under a link with ${style}`,
        `<h2>Wang Yi goes</h2><a href="#" style="position:absolute;inset:0;${style}"></a>`,
        'h2',
        'Wang Yi',
      ]),
      [
        'text under a label with a dot, and a field that is not seen',
        '<style>input{position:absolute;inset:0;opacity:0}label::before{content:"";position:absolute;right:0;width:8px;height:8px;background:red}</style><h2>Wang Yi goes</h2><label style="position:absolute;inset:0"><input type="file"></label>',
        'h2',
        'Wang Yi',
      ],
      [
        'a box that is floated over it and paints nothing',
        '<p>Wang Yi</p><footer style="position:absolute;inset:0"><div style="height:100%">About us</div></footer>',
        'p',
        'Wang Yi',
      ],
      [
        'gradient text',
        '<p style="background:linear-gradient(red,blue);background-clip:text;color:transparent">Wang Yi',
        'p',
        'Wang Yi',
      ],
    ])('a name in %s', async (_, html, selector, part) => {
      await open(html);
      expect(await at(selector, part)).toBe('Wang Yi = wang-yi');
    });

    it.each([
      ['beside a name', '<p>Wang Yi <span>today</span>', 'span'],
      [
        'the blank end of its line',
        '<p>Wang Yi</p><p id="x" style="position:absolute;left:400px;top:20px;width:50px;height:40px"></p>',
        '#x',
      ],
      [
        'two spans that are blocks',
        '<style>p span{display:block}</style><p><span id="x">Wang</span> <span>Yi</span>',
        '#x',
      ],
      ['text of no opacity', '<div style="opacity:.1"><p>Wang Yi', 'p'],
      ['text that opacities wear away', '<div style="opacity:.5"><div style="opacity:.5"><p>Wang Yi', 'p'],
      ['hidden text', '<p style="visibility:hidden">Wang Yi', 'p'],
      ['transparent text', '<p style="color:transparent">Wang Yi', 'p'],
      [
        'text in the colour of its ground',
        '<div style="background:#ffffff"><p style="color:#fefefe;display:inline-block">Wang Yi',
        'p',
      ],
      ['tiny text', '<p style="font-size:2px;display:inline-block">Wang Yi', 'p'],
      [
        'covered text',
        '<p style="display:inline-block">Wang Yi</p><div style="position:absolute;inset:0;background:white">',
        'p',
      ],
      [
        'text covered by a link that is seen through and a ground that is not',
        '<p style="display:inline-block">Wang Yi</p><div style="position:absolute;inset:0;background:white"></div><a href="#" style="position:absolute;inset:0"></a>',
        'p',
      ],
      [
        'text under the ground before a cover',
        '<style>i{position:absolute;inset:0}i::before{content:"";position:absolute;inset:0;background:#fff}</style><p style="display:inline-block">Wang Yi</p><i></i>',
        'p',
      ],
      [
        'text under a narrow ground that is drawn sixty times as wide',
        '<style>i{position:absolute;inset:0}i::before{content:"";position:absolute;left:0;top:0;width:20px;height:40px;background:#fff;transform:scale(60);transform-origin:0 0}</style><p style="display:inline-block">Wang Yi</p><i></i>',
        'p',
      ],
      [
        'text under nine grounds that are hardly seen each',
        `<style>i{position:absolute;inset:0;opacity:.29;background:#fff}</style><p style="display:inline-block">Wang Yi</p>${'<i></i>'.repeat(9)}`,
        'p',
      ],
      [
        'text under a picture',
        '<p style="display:inline-block">Wang Yi</p><canvas style="position:absolute;left:0;top:0;width:100%;height:100%"></canvas>',
        'p',
      ],
      ...[
        'border:60px solid #fff;box-sizing:border-box',
        'box-shadow:inset 0 0 0 999px #fff',
        'outline:60px solid #fff;outline-offset:-60px',
      ].map((paint) => [
        `text under ${paint}`,
        `<p style="display:inline-block">Wang Yi</p><a href="#" style="position:absolute;inset:0;height:120px;${paint}"></a>`,
        'p',
      ]),
      [
        'text under a shape',
        '<p style="display:inline-block">Wang Yi</p><svg style="position:absolute;inset:0;pointer-events:none"><rect width="300" height="90" fill="#fff" pointer-events="all"></svg>',
        'p',
      ],
      ['a field that became editable', '<p id="x" style="display:inline-block">Wang Yi', '#x'],
    ])('not a name in %s', async (name, html, selector) => {
      await open(html);
      if (name.startsWith('a field')) {
        await change(() => document.querySelector('#x')?.setAttribute('contenteditable', ''));
      }
      expect(await at(selector)).toBeNull();
    });

    it('a name that wraps, on both of its lines', async () => {
      await open('<p style="width:80px">today Wang Yi');
      expect(await at('p', 'Wang')).toBe('Wang Yi = wang-yi');
      expect(await at('p', 'Yi')).toBe('Wang Yi = wang-yi');
    });

    it.each([
      ['a banner in an open root', 'open', 'x-bar', 'main'],
      ['a banner in a closed root', 'closed', 'x-bar', 'main'],
      ['a banner in the root of a plain element', 'open', 'div', 'main'],
      ['a banner that stands in one root with it', 'open', 'div', '#host'],
    ] as const)('a name, but not under %s', async (_, mode, tag, where) => {
      await open('<main><div id="host"></div><p id="name" style="margin:0">Wang Yi</main>');
      const answer = () => marked.page.evaluate(() => globalThis.probe.atPoint(30, 40));
      await change(() => document.querySelector('#host')?.attachShadow({ mode: 'open' }));
      if (where === '#host')
        await change(() =>
          document.querySelector('#host')?.shadowRoot?.append(document.querySelector('#name') as Element),
        );
      // A root that was attached late is read once it is pointed at.
      await expect.poll(answer).toBe('Wang Yi = wang-yi');
      await marked.page.evaluate(
        (mode, tag, where) => {
          const banner = document.createElement('div');
          banner.style.cssText = 'position:fixed;inset:0 0 auto;height:300px;background:#fff';
          // The pointer is on something clear in it.
          const inner = banner.appendChild(document.createElement('section'));
          inner.style.height = '300px';
          const around = document.querySelector(where);
          const root = around?.shadowRoot ?? around;
          root?.appendChild(document.createElement(tag)).attachShadow({ mode }).append(banner);
          if (where === '#host') root?.append(banner);
        },
        mode,
        tag,
        where,
      );
      expect(await answer()).toBeNull();
    });

    it('a name in an open shadow root, but none in a closed one', async () => {
      await open('<x-open></x-open><x-closed></x-closed>');
      await change(() => {
        for (const mode of ['open', 'closed'] as const) {
          const host = document.createElement('div');
          host
            .attachShadow({ mode })
            .append(Object.assign(document.createElement('p'), { textContent: 'Wang Yi' }));
          document.querySelector(`x-${mode}`)?.replaceChildren(host);
        }
      });
      expect(await summary()).toBe('wang-yi:1');
      const hit = await marked.page.evaluate(() => {
        const text = document.querySelector('x-open div')?.shadowRoot?.querySelector('p');
        const box = text?.getBoundingClientRect();
        return box ? globalThis.probe.atPoint(box.left + 10, box.top + box.height / 2) : null;
      });
      expect(hit).toBe('Wang Yi = wang-yi');
    });
  });

  it('reads a shadow root that was attached late once the pointer comes upon it', async () => {
    await open('<p>Putin<div id="host"></div>');
    await change(() => {
      const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
      root?.append(Object.assign(document.createElement('p'), { textContent: 'Wang Yi' }));
    });
    expect(await at('#host')).toBeNull();
    await settle(marked.page);
    // No order is laid down between a document and its shadow roots.
    expect((await summary()).split(' ').sort()).toEqual(['putin:1', 'wang-yi:1']);
  });

  it('reads a shadow root that a script attached while the page was still loading', async () => {
    const { identifier } = await marked.page.evaluateOnNewDocument(() => {
      Object.defineProperty(document, 'readyState', { get: () => 'interactive' });
    });
    await open('<p>Putin<div id="host"></div>');
    await change(() => {
      const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
      root?.append(Object.assign(document.createElement('p'), { textContent: 'Wang Yi' }));
    });
    expect(await summary()).toBe('putin:1');
    await change(() => dispatchEvent(new Event('load')));
    await expect.poll(async () => (await summary()).split(' ').sort()).toEqual(['putin:1', 'wang-yi:1']);
    await marked.page.removeScriptToEvaluateOnNewDocument(identifier);
  });

  it('counts whom the page names, and whom its title or first heading names', async () => {
    await open(
      '<title>Xi meets Putin</title><h1>Putin</h1><p>Xi Jinping and Putin and Wang Yi. Xi left. <s>Xi</s>',
    );
    await settle(marked.page);
    expect(await summary()).toBe('xi:3* putin:2* wang-yi:1');
  });

  it('finds the first name in view in reading order', async () => {
    await open(
      '<p style="opacity:0">Putin</p><p>Wang Yi<p>Putin<div style="height:3000px"></div><p id="low">Xi Jinping',
    );
    await settle(marked.page);
    expect(await marked.page.evaluate(() => globalThis.probe.firstInView())).toBe('Wang Yi = wang-yi');
    await change(() => document.querySelector('#low')?.scrollIntoView());
    expect(await marked.page.evaluate(() => globalThis.probe.firstInView())).toBe('Xi Jinping = xi');
  });

  describe('the pointer', () => {
    const middleOf = (selector: string) =>
      marked.page.evaluate((s) => {
        const box = document.querySelector(s)?.getBoundingClientRect();
        return { x: (box?.left ?? 0) + (box?.width ?? 0) / 2, y: (box?.top ?? 0) + (box?.height ?? 0) / 2 };
      }, selector);

    it('opens a name on which it rests', async () => {
      await open('<p><span>Wang Yi</span> today');
      const { x, y } = await middleOf('span');
      await marked.page.mouse.move(x, y);
      await rest(marked.page);
      expect(await heard()).toEqual(['dwell', 'Wang Yi']);
    });

    it('opens a name of a page that was written anew from its beginning', async () => {
      await open('<p>Putin');
      await change(() => {
        document.open();
        document.write('<!doctype html><p><span>Wang Yi</span> today');
        document.close();
      });
      const { x, y } = await middleOf('span');
      await marked.page.mouse.move(x, y);
      await rest(marked.page);
      expect(await heard()).toEqual(['dwell', 'Wang Yi']);
    });

    it('opens nothing when a scroll slides a name under it', async () => {
      await open(
        '<div style="height:300px"></div><p style="font-size:60px"><span>Wang Yi</span> today<div style="height:3000px">',
      );
      const { x, y } = await middleOf('span');
      await marked.page.mouse.move(x, y - 150);
      await rest(marked.page);
      await change(() => scrollBy(0, 150));
      await rest(marked.page);
      expect(await heard()).toEqual([]);
      await marked.page.mouse.move(x + 3, y - 150);
      await rest(marked.page);
      expect(await heard()).toEqual(['dwell', 'Wang Yi']);
    });

    it('opens nothing for moves that the page made up', async () => {
      await open('<p><span>Wang Yi</span> today');
      await change(() => {
        const span = document.querySelector('span');
        const box = span?.getBoundingClientRect();
        span?.dispatchEvent(
          new PointerEvent('pointermove', {
            clientX: (box?.left ?? 0) + 9,
            clientY: (box?.top ?? 0) + 9,
            bubbles: true,
            pointerType: 'mouse',
          }),
        );
      });
      await rest(marked.page);
      expect(await heard()).toEqual([]);
    });

    it('opens nothing while a button is held', async () => {
      await open('<p>from <span>Wang Yi</span> today');
      const { x, y } = await middleOf('span');
      await marked.page.mouse.move(30, y);
      await marked.page.mouse.down();
      await marked.page.mouse.move(x, y);
      await rest(marked.page);
      await marked.page.mouse.up();
      expect(await heard()).toEqual([]);
    });
  });

  it('reads frames that are large and hold text, no others', async () => {
    const story = `<p>${'A story with many words. '.repeat(20)}`;
    const frame = (width: number, height: number, html: string) =>
      `<iframe width="${width}" height="${height}" srcdoc="${html}"></iframe>`;
    await open(
      frame(400, 300, story) +
        frame(120, 300, story) +
        frame(400, 60, story) +
        frame(400, 300, '<p>Buy now!') +
        frame(400, 300, `<script type='text/plain'>${'x'.repeat(999)}</script>`),
    );
    expect(await marked.page.evaluate(() => globalThis.probe.worthReading())).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('asks the page for no style and no box, and looks at each node once or twice', async () => {
    const { identifier } = await marked.page.evaluateOnNewDocument(countAsks);
    const asks = () => marked.page.evaluate(() => globalThis.asks);
    await open(`${'<p>So <b>many</b> words'.repeat(500)}<div><a>no name</a></div>`);
    // A text and an element each once, and the ends of the two walks.
    expect(await asks()).toMatchObject({ style: 0, box: 0, watched: 0 });
    expect((await asks()).nodes).toBeLessThan(3_000 + 20);
    await open(`${'<p>So <b>many</b> words'.repeat(500)}<div><a>Wang Yi</a> <i>Pu</i>tin</div>`, 'first');
    await marks();
    const { style, box, watched, nodes } = await asks();
    // Of one name in two elements whether they stand in one line; of two blocks where they are; at each of few drawings.
    expect(style).toBeLessThan(10);
    expect(box).toBe(0);
    expect(watched).toBeLessThan(5);
    expect(nodes).toBeLessThan(3_000 + 30);
    await marked.page.removeScriptToEvaluateOnNewDocument(identifier);
  });

  it('leaves the page as it was', async () => {
    await open('<p>Wang Yi <b>met</b> <i>Pu</i>tin<textarea>Putin</textarea>');
    const before = await marked.page.evaluate(() => document.documentElement.outerHTML);
    await marked.page.mouse.move(40, 40);
    await rest(marked.page);
    expect(await marked.page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });
});

declare global {
  // Counted in a page under test only.
  var asks: { style: number; box: number; watched: number; nodes: number };
}

/** Counts what marking asks of a page. */
function countAsks(): void {
  globalThis.asks = { style: 0, box: 0, watched: 0, nodes: 0 };
  const count = (owner: object, method: string, what: keyof typeof globalThis.asks): void => {
    const plain: (...given: unknown[]) => unknown = Reflect.get(owner, method);
    Reflect.set(owner, method, function counted(this: unknown, ...given: unknown[]) {
      globalThis.asks[what]++;
      return plain.apply(this, given);
    });
  };
  count(globalThis, 'getComputedStyle', 'style');
  count(Element.prototype, 'getBoundingClientRect', 'box');
  count(Range.prototype, 'getBoundingClientRect', 'box');
  count(Range.prototype, 'getClientRects', 'box');
  count(IntersectionObserver.prototype, 'observe', 'watched');
  count(TreeWalker.prototype, 'nextNode', 'nodes');
}
