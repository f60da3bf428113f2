import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Contestant } from './names-contestants.ts';

/**
 * The contestants of names in one script each, as readers run ours: the content script is a bundle, and its packages publish each
 * peer as one. Between modules every constant and function is looked up at each use, which made of our 3.2 passes 3.7.
 */

/** Inside the project, where the bundle finds the packages of the peers. */
const FOLDER = fileURLToPath(new URL('../../node_modules/.bench/', import.meta.url));
const BUNDLE = 'names-contestants.cjs';

/** Bundles them, and gives the path of the script. */
export async function bundleContestants(): Promise<string> {
  const { build } = await import('vite'); // Here, since a process that measures one cold page must not carry it.
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: FOLDER,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('names-contestants.ts', import.meta.url)),
        preserveEntrySignatures: 'strict',
        // As in a content script there is one function around all; see wxt.config.ts.
        output: { format: 'cjs', entryFileNames: BUNDLE, codeSplitting: false, topLevelVar: false },
      },
    },
  });
  return FOLDER + BUNDLE;
}

/** The contestants of such a script, ours first. */
export async function contestantsIn(bundle: string): Promise<readonly [Contestant, ...Contestant[]]> {
  const module: typeof import('./names-contestants.ts') = await import(pathToFileURL(bundle).href);
  return module.contestants();
}
