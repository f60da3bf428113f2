import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../src/cli/browsers/find-browser.ts';
import { useMarkedPage } from './marked-page.ts';

/** Members of nodes that were read from elements; each is the name of a field in a form, whose properties they become. */
const MEMBERS =
  'parentNode parentElement assignedSlot lastChild previousSibling nextSibling firstChild shadowRoot closest matches ' +
  'localName nodeType ownerDocument isConnected contains getRootNode compareDocumentPosition checkVisibility ' +
  'getBoundingClientRect';

describe.each(BROWSERS)('marking of hostile pages in %s', (kind) => {
  const marked = useMarkedPage(kind);
  const { open, at, summary, change } = marked;

  it('reads a form whose fields take the names of its members, and finds what it shows', async () => {
    const fields = MEMBERS.split(' ').map((name) => `<input hidden name="${name}">`);
    await open(`<form>${fields.join('')}Wang Yi <p>met <b>Putin</b></form>`);
    // The whole page as it was, then what comes next to such a form.
    await change(() => {
      document.querySelector('b')?.append(' again');
      document
        .querySelector('form')
        ?.after(Object.assign(document.createElement('p'), { textContent: 'Xi Jinping' }));
    });
    expect((await summary()).split(' ').sort()).toEqual(['putin:1', 'wang-yi:1', 'xi:1']);
    expect(await at('form b', 'Putin')).toBe('Putin = putin');
    expect(await at('form', 'Wang Yi')).toBe('Wang Yi = wang-yi');
    expect(await marked.page.evaluate(() => globalThis.probe.firstInView())).toBe('Wang Yi = wang-yi');
  });

  it('reads what a script builds without bounds, and answers to the pointer meanwhile', async () => {
    await open('<p id="name">Wang Yi</p><div id="ground" hidden></div>');
    await change(() => {
      const ground = document.querySelector('#ground');
      for (const [tag, text] of [
        ['div', 'Putin '],
        ['span', 'Putin '],
      ] as const) {
        let inner = ground;
        for (let level = 0; level < 6_000; level++) {
          const next = document.createElement(tag);
          inner?.append(text, next);
          inner = next;
        }
      }
      ground?.append(' '.repeat(4_000_000), 'x'.repeat(4_000_000), '习近平'.repeat(400_000));
    });
    expect(await at('#name', 'Wang Yi')).toBe('Wang Yi = wang-yi');
    await expect.poll(summary, { timeout: 20_000 }).toMatch(/\bxi:\d{4}/);
  });

  it.each([
    ['white on the bare page', 'color:#fff'],
    ['filled with white', '-webkit-text-fill-color:#fff'],
    ['of no alpha in another space', 'color:oklch(0 0 0 / 0)'],
    ['mixed to white', 'color:color-mix(in srgb, #fff, #fff)'],
    ['of no opacity by filter', 'filter:opacity(0)'],
    ['in the colour of its ground, of another space', 'color:oklch(0.7 0.1 30);background:oklch(0.7 0.1 30)'],
  ])('finds no name that is %s', async (_, style) => {
    await open(`<p style="display:inline-block;${style}">Wang Yi`);
    expect(await at('p')).toBeNull();
  });

  it.each([
    ['runs out of a line of one teaser', 'width:40px;overflow:hidden;white-space:nowrap', 'a'],
    ['is cut away', 'clip-path:inset(100%)', 'b'],
  ])('finds no name that %s', async (_, style, id) => {
    await open(`<div style="${style}">some words <b id="${id}">Wang Yi</b></div><p>Here is more.`);
    expect(await at(`#${id}`)).toBeNull();
  });

  it('finds a name in white on a dark page', async () => {
    await open('<style>:root{color-scheme:dark}</style><p style="color:#fff">Wang Yi');
    expect(await at('p', 'Wang Yi')).toBe('Wang Yi = wang-yi');
  });
});
