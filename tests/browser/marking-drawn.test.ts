import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../src/cli/browsers/find-browser.ts';
import { useMarkedPage } from './marked-page.ts';

describe.each(BROWSERS)('marking in %s', (kind) => {
  const marked = useMarkedPage(kind);
  const { open, at, marks, change } = marked;

  describe('what is drawn', () => {
    const ARTICLE =
      '<header>Wang Yi</header><nav>Wang Yi</nav><p hidden>Wang Yi</p>' +
      '<main><header><h1 id="title">Wang Yi in town</h1></header><p>Wang Yi met Vladimir Putin. Putin left.</main>';

    it('the first mention of each in the text, all, or none', async () => {
      await open(ARTICLE, 'first');
      expect(await marks()).toEqual(['Vladimir Putin', 'Wang Yi']);
      expect(
        await marked.page.evaluate(() =>
          [...(CSS.highlights.get('backstory')?.values() ?? [])].map(
            (mark) => mark.startContainer.parentElement?.id,
          ),
        ),
      ).toContain('title');
      await change(() => globalThis.probe.setMode('all'));
      expect(await marks()).toEqual(['Putin', 'Vladimir Putin', ...Array(4).fill('Wang Yi')]);
      await change(() => globalThis.probe.setMode('none'));
      expect(await marks()).toEqual([]);
      expect(await at('h1', 'Wang Yi')).toBe('Wang Yi = wang-yi');
    });

    it.runIf(kind === 'chrome')(
      'in forced colours nothing by itself, where a mark is a solid block, as long as they are on',
      async () => {
        await open(ARTICLE, 'first');
        const devtools = await marked.page.createCDPSession();
        const force = (value: string) =>
          devtools.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
        await force('active');
        await expect.poll(marks).toEqual([]);
        await change(() => globalThis.probe.setMode('all'));
        expect(await marks()).toContain('Wang Yi');
        await change(() => globalThis.probe.setMode('first'));
        expect(await marks()).toEqual([]);
        await force('none');
        await expect.poll(marks).toEqual(['Vladimir Putin', 'Wang Yi']);
      },
    );

    it('only what is near the viewport, and never more than 200', async () => {
      await open(`${'<p>Wang Yi'.repeat(300)}<p style="line-height:1">${'Putin '.repeat(300)}`);
      await expect.poll(async () => (await marks()).length, { timeout: 10_000 }).toBeGreaterThan(10);
      expect((await marks()).length).toBeLessThan(40);
      await change(() => scrollTo(0, document.body.scrollHeight));
      expect(await marks()).toHaveLength(200);
    });

    it('in a block larger than the screen what is in view, wherever the page is scrolled to', async () => {
      await open(`<p>${'Putin met Wang Yi.<br>'.repeat(300)}Xi Jinping`, 'all');
      await expect.poll(marks, { timeout: 10_000 }).toContain('Wang Yi');
      expect(await marks()).not.toContain('Xi Jinping');
      await change(() => scrollTo(0, 1e6));
      await expect.poll(marks, { timeout: 10_000 }).toContain('Xi Jinping');
      expect((await marks()).length).toBeLessThan(200);
    });

    it('in a tall block of two columns what is in view of both', async () => {
      await open(`<div style="columns:2">${'Putin met Wang Yi.<br>'.repeat(600)}`, 'all');
      const half = await marked.page.evaluate(() => innerWidth / 2);
      const sides = async () => {
        const lefts = await marked.page.evaluate(() =>
          [...(CSS.highlights.get('backstory')?.values() ?? [])].map((mark) => {
            const range = document.createRange();
            range.setStart(mark.startContainer, mark.startOffset);
            const { left, top } = range.getBoundingClientRect();
            return Math.abs(top) < 2 * innerHeight ? left : Number.NaN;
          }),
        );
        return [lefts.filter((left) => left < half).length, lefts.filter((left) => left >= half).length];
      };
      for (const scroll of [() => scrollTo(0, 0), () => scrollTo(0, 5_000)]) {
        await change(scroll);
        await expect.poll(async () => Math.min(...(await sides())), { timeout: 10_000 }).toBeGreaterThan(30);
      }
    });

    it('nothing in a line without end, which still answers to the pointer', async () => {
      await open(`<p>Putin<pre>Wang Yi${' and so on'.repeat(25_000)}</pre>`, 'all');
      await expect.poll(marks, { timeout: 10_000 }).toEqual(['Putin']);
      expect(await marked.page.evaluate(() => globalThis.probe.at('pre', 'Wang Yi'))).toBe(
        'Wang Yi = wang-yi',
      );
    });

    it('nothing, nor is the style asked for, on a page without a known name', async () => {
      await open('<p>Nobody we know, and Xi the letter.');
      const asked = await marked.page.evaluate(() => [
        CSS.highlights.size,
        globalThis.probe.named(),
        globalThis.probe.styles.length,
      ]);
      expect(asked).toEqual([0, 0, 0]);
    });

    it.each(['light', 'dark'])('in a colour that is seen on a %s ground', async (ground) => {
      const colours = ground === 'dark' ? 'background:#000;color:#eee' : 'background:#fff;color:#222';
      await open(`<p style="${colours}">Wang Yi`, 'none');
      await change(() => globalThis.probe.addStyle());
      const clip = { x: 20, y: 20, width: 120, height: 60 };
      const without = await marked.page.screenshot({ clip, encoding: 'base64' });
      await change(() => globalThis.probe.setMode('all'));
      expect(await marked.page.screenshot({ clip, encoding: 'base64' })).not.toBe(without);
    });

    it.runIf(kind === 'chrome')('nothing on paper', async () => {
      await open('<p>Wang Yi', 'none');
      await change(() => globalThis.probe.addStyle());
      const clip = { x: 20, y: 20, width: 120, height: 60 };
      const look = () => marked.page.screenshot({ clip, encoding: 'base64' });
      const onScreen = await look();
      await marked.page.emulateMediaType('print');
      const onPaper = await look();
      await change(() => globalThis.probe.setMode('all'));
      expect(await marks()).toEqual(['Wang Yi']);
      expect(await look()).toBe(onPaper);
      await marked.page.emulateMediaType();
      expect(await look()).not.toBe(onScreen);
    });

    it('with the page named once, and no style asked for twice', async () => {
      await open(ARTICLE);
      await change(() => document.body.append('Wang Yi'));
      expect(await marked.page.evaluate(() => globalThis.probe.named())).toBe(1);
      const styles = await marked.page.evaluate(() => globalThis.probe.styles);
      expect(styles).not.toEqual([]);
      expect(new Set(styles).size).toBe(styles.length);
    });

    it('nothing any more once it is stopped, and not what a newer instance drew', async () => {
      await open(ARTICLE);
      await change(() => globalThis.probe.stop());
      expect(await marked.page.evaluate(() => CSS.highlights.size)).toBe(0);
      await change(() => document.body.append('Wang Yi'));
      expect(await marked.page.evaluate(() => CSS.highlights.size)).toBe(0);
    });

    it('gives way to a newer instance', async () => {
      await open(ARTICLE);
      await expect.poll(marks, { timeout: 10_000 }).not.toEqual([]);
      await change(() => {
        CSS.highlights.set('backstory', new Highlight());
        document.body.append('Wang Yi');
      });
      expect(await marks()).toEqual([]);
      await change(() => globalThis.probe.stop());
      expect(await marked.page.evaluate(() => CSS.highlights.has('backstory'))).toBe(true);
    });
  });
});
