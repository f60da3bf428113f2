import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'puppeteer-core';

const AXE = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe looks at, and with which of its rules; all of the page and with all of them where nothing is said. */
interface Look {
  readonly within?: string;
  readonly rules?: readonly string[];
}

/** All that differs where the same page is drawn in another scheme or by another browser: names and roles are the page's own. */
export const COLOURS: readonly string[] = ['color-contrast'];

/** What axe finds wrong in a page or frame, one line each. */
export async function accessibilityFaults(
  view: Page | Frame,
  { within = 'html', rules = [] }: Look = {},
): Promise<string[]> {
  // Once a page: to read its half a megabyte costs more than some looks.
  if (!(await view.evaluate(() => 'axe' in globalThis))) await view.evaluate(AXE);
  const found = await view.evaluate(
    async (selector, only) => {
      const axe = Reflect.get(globalThis, 'axe') as typeof import('axe-core');
      const { violations } = await axe.run(selector, {
        resultTypes: ['violations'],
        // There is no style sheet of another site to wait for.
        preload: false,
        ...(only.length === 0 ? {} : { runOnly: [...only] }),
      });
      return violations.map(
        ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(' ')})`,
      );
    },
    within,
    rules,
  );
  return found;
}
