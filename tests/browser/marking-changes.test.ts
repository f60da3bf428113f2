import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../src/cli/browsers/find-browser.ts';
import { useMarkedPage } from './marked-page.ts';

describe.each(BROWSERS)('marking in %s', (kind) => {
  const marked = useMarkedPage(kind);
  const { open, summary, change } = marked;

  describe('a page that changes', () => {
    it.each<[string, string, () => void, string]>([
      [
        'a paragraph more',
        '<p>Putin',
        () => document.body.insertAdjacentHTML('afterbegin', '<p>Wang Yi'),
        'wang-yi:1 putin:1',
      ],
      [
        'a text rewritten',
        '<p>Wang Yi',
        () => document.querySelector('p')?.firstChild?.replaceWith('Putin'),
        'putin:1',
      ],
      [
        'letters typed into a text',
        '<p>Wang Y',
        () => (document.querySelector('p')?.firstChild as Text | undefined)?.appendData('i'),
        'wang-yi:1',
      ],
      [
        'a text emptied',
        '<p>Wang Yi<p>Putin',
        () => (document.querySelector('p')?.firstChild as Text | undefined)?.replaceData(0, 7, ' '),
        'putin:1',
      ],
      [
        'a name that loses a letter',
        '<p>Wang Yi',
        () => (document.querySelector('p')?.firstChild as Text | undefined)?.deleteData(0, 1),
        '',
      ],
      [
        'an element that parted a name goes',
        '<p>Wang <img> Yi',
        () => document.querySelector('img')?.remove(),
        'wang-yi:1',
      ],
      [
        'an element comes in the middle of one',
        '<p><b>Wa</b><i>ng Yi</i>',
        () => document.querySelector('b')?.after(document.createElement('hr')),
        '',
      ],
      [
        'half a name put before the other half',
        '<p> Yi',
        () => document.querySelector('p')?.prepend('Wang'),
        'wang-yi:1',
      ],
      [
        'half a name in bold put before the other',
        '<p> Yi',
        () => document.querySelector('p')?.insertAdjacentHTML('afterbegin', '<b>Wang</b>'),
        'wang-yi:1',
      ],
      ['all of it removed', '<p>Wang Yi<p>Wang Yi', () => document.body.replaceChildren(), ''],
      [
        'the body replaced',
        '<p>Wang Yi',
        () =>
          document.body.replaceWith(Object.assign(document.createElement('body'), { textContent: 'Putin' })),
        'putin:1',
      ],
      [
        'document.open',
        '<p>Wang Yi',
        () => {
          document.open();
          document.write('<p>Putin');
          document.close();
        },
        'putin:1',
      ],
      [
        'six thousand texts at once',
        '<p>Wang Yi',
        () =>
          document.body.append(
            ...Array.from({ length: 6_000 }, () =>
              Object.assign(document.createElement('p'), { textContent: 'Putin' }),
            ),
          ),
        'putin:6000 wang-yi:1',
      ],
    ])('%s', async (_, html, script, expected) => {
      await open(html);
      await change(script);
      // At most a slice a frame is read, so a busy machine takes its time for six thousand.
      await expect
        .poll(async () => (await summary()).split(' ').sort(), { timeout: 10_000 })
        .toEqual(expected.split(' ').sort());
    });

    it('draws a first mention that came to stand before the others', async () => {
      await open('<p id="old">Wang Yi', 'first');
      await change(() =>
        document.querySelector('#old')?.insertAdjacentHTML('beforebegin', '<p id="new">Wang Yi'),
      );
      const where = await marked.page.evaluate(() =>
        [...(CSS.highlights.get('backstory')?.values() ?? [])].map(
          (mark) => mark.startContainer.parentElement?.id,
        ),
      );
      expect(where).toEqual(['new']);
    });
  });
});
