import type { TestProject } from 'vitest/node';
import { ensureBuilt } from '../../src/cli/browsers/build-extension.ts';
import { BROWSERS } from '../../src/cli/browsers/find-browser.ts';
import { serveGallery } from './gallery.ts';

/** Builds the extension once for all suites: what they drive is what ships. The gallery is built and served once, too. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  for (const kind of BROWSERS) ensureBuilt(kind);
  const gallery = await serveGallery();
  provide('gallery', gallery.url(''));
  return () => gallery.close();
}
