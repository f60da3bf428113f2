import { ensureBuilt } from '../../src/cli/browsers/build-extension.ts';
import { BROWSERS } from '../../src/cli/browsers/find-browser.ts';

/** Builds the extension once for all suites: what they drive is what ships. */
export default function setup(): void {
  for (const kind of BROWSERS) ensureBuilt(kind);
}
