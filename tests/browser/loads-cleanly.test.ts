import { describe, expect, it } from 'vitest';
import { shareSession } from './session.ts';

/** What the browsers themselves find in the manifest, on the pages where they list their extensions. */
describe('the extension loads without a warning', () => {
  it('in chrome', async () => {
    const session = await shareSession('chrome');
    try {
      const page = await session.openPage('chrome://extensions');
      const found = await page.evaluate(async () => {
        // biome-ignore lint/suspicious/noExplicitAny: a private API of this page, for which there are no types.
        const { developerPrivate } = Reflect.get(globalThis, 'chrome') as any;
        const all = await developerPrivate.getExtensionsInfo();
        const extension = all.find((one: { name: string }) => one.name === 'Backstory');
        const { name, manifestErrors, runtimeErrors, installWarnings } = extension;
        return {
          name,
          manifestErrors,
          runtimeErrors,
          installWarnings,
        };
      });
      expect(found).toEqual({
        name: 'Backstory',
        manifestErrors: [],
        runtimeErrors: [],
        installWarnings: [],
      });
    } finally {
      await session.close();
    }
  });

  it('in firefox', async () => {
    const session = await shareSession('firefox');
    try {
      const page = await session.browser.newPage();
      // The driver never hears that a page of the browser's own has arrived.
      page.goto('about:debugging#/runtime/this-firefox').catch(() => undefined);
      const text = () => page.evaluate(() => document.body?.innerText ?? '').catch(() => '');
      await expect.poll(text, { timeout: 15_000 }).toMatch(/Backstory\n[\s\S]*Internal UUID/);
      expect(await text()).not.toMatch(/warning details|error details/i);
    } finally {
      await session.close();
    }
  });
});
