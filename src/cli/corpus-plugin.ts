import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { buildNameIndex } from '../engine/names/name-index.ts';
import { shipNameIndex } from '../engine/names/ship.ts';
import { compactPack } from '../kb/compact.ts';
import { HEADER_FILE } from '../kb/corpus/read-corpus.ts';
import { bundledPack } from './corpus-files.ts';
import { CORPUS_FOLDER } from './corpus-folder.ts';

/** What content scripts import to get the names of the corpus; see name-index.d.ts. */
const NAME_INDEX = 'virtual:name-index';

/** The packaged file from which the background reads the knowledge base. */
export const KNOWLEDGE_BASE_FILE = 'kb.json';

/** A file that wxt writes into the build beside the public ones; see its hook `build:publicAssets`. */
export interface EmittedFile {
  readonly relativeDest: string;
  readonly contents: string;
}

/**
 * The vite plugin that compiles the corpus into `virtual:name-index`. A fault of the corpus stops the build with
 * `file:line: what is wrong; the mend`. While developing, any change in the corpus builds what holds the names anew.
 */
export function corpusPlugin(folder: string = CORPUS_FOLDER): Plugin {
  const header = resolve(folder, HEADER_FILE);
  // wxt builds a script anew when a file changes that a module of it is named after, whatever follows the question mark.
  const resolvedId = `${header.split(sep).join('/')}?name-index`;
  return {
    name: 'backstory:corpus',
    resolveId: (id) => (id === NAME_INDEX ? resolvedId : undefined),
    load(id) {
      if (id !== resolvedId) return undefined;
      const shipped = shipNameIndex(buildNameIndex(bundledPack(folder).entities));
      return { code: `export default ${JSON.stringify(shipped)};`, moduleType: 'js' };
    },
    configureServer({ watcher }) {
      watcher.add(folder);
      watcher.on('all', (_event, file) => {
        const changed = resolve(file);
        // The build knows the header alone, and could not know a file that is new: any change counts as one of the header.
        if (changed !== header && isWithin(folder, changed)) watcher.emit('all', 'change', header);
      });
    },
  };
}

/** The knowledge base as the file that ships: for wxt's hook `build:publicAssets`. Throws with the faults of a broken corpus. */
export function knowledgeBaseFile(folder: string = CORPUS_FOLDER): EmittedFile {
  return { relativeDest: KNOWLEDGE_BASE_FILE, contents: JSON.stringify(compactPack(bundledPack(folder))) };
}

function isWithin(folder: string, file: string): boolean {
  const way = relative(resolve(folder), file);
  return way !== '' && !way.startsWith('..') && !isAbsolute(way);
}
