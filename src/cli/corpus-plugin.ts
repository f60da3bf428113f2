import { relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { buildNameIndex } from '../engine/names/name-index.ts';
import { shipNameIndex } from '../engine/names/ship.ts';
import { compactPack } from '../kb/compact.ts';
import { bundledPack, CORPUS_FOLDER } from './corpus-files.ts';

/** What content scripts import to get the names of the corpus; see name-index.d.ts. */
const NAME_INDEX = 'virtual:name-index';

/** Vite's and Rollup's sign for a module that no other plugin should look for on disk. */
const RESOLVED = `\0${NAME_INDEX}`;

/** The packaged file from which the background reads the knowledge base. */
export const KNOWLEDGE_BASE_FILE = 'kb.json';

/** A file that wxt writes into the build beside the public ones; see its hook `build:publicAssets`. */
export interface EmittedFile {
  readonly relativeDest: string;
  readonly contents: string;
}

/**
 * The vite plugin that compiles the corpus into `virtual:name-index`. A fault of the corpus stops the build with
 * `file:line: what is wrong; the mend`. While developing, a change in the corpus makes the module stale.
 */
export function corpusPlugin(folder: string = CORPUS_FOLDER): Plugin {
  return {
    name: 'backstory:corpus',
    resolveId: (id) => (id === NAME_INDEX ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const shipped = shipNameIndex(buildNameIndex(bundledPack(folder).entities));
      return `export default ${JSON.stringify(shipped)};`;
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, file) => {
        if (relative(folder, file).split(sep)[0] === '..') return;
        const stale = server.moduleGraph.getModuleById(RESOLVED);
        if (stale) server.moduleGraph.invalidateModule(stale);
      });
    },
  };
}

/** The knowledge base as the file that ships: for wxt's hook `build:publicAssets`. Throws with the faults of a broken corpus. */
export function knowledgeBaseFile(folder: string = CORPUS_FOLDER): EmittedFile {
  return { relativeDest: KNOWLEDGE_BASE_FILE, contents: JSON.stringify(compactPack(bundledPack(folder))) };
}
