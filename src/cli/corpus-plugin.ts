import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { buildNameIndex } from '../engine/names/index/name-index.ts';
import { shipNameIndex } from '../engine/names/index/ship.ts';
import { compactPack } from '../kb/compact.ts';
import { HEADER_FILE } from '../kb/corpus/read-corpus.ts';
import { bundledPack } from './corpus-files.ts';
import { CORPUS_FOLDER } from './corpus-folder.ts';

/** What content scripts import to get the names of the corpus; see name-index.d.ts. */
const NAME_INDEX = 'virtual:name-index';

/** The packaged file from which the background reads the knowledge base. */
export const KNOWLEDGE_BASE_FILE = 'kb.json';

/** From this length on (UTF-16 units) it matters how a string is written. */
const LONG = 500;

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
  let strings: readonly string[] = [];
  return {
    name: 'backstory:corpus',
    resolveId: (id) => (id === NAME_INDEX ? resolvedId : undefined),
    load(id) {
      if (id !== resolvedId) return undefined;
      const shipped = shipNameIndex(buildNameIndex(bundledPack(folder).entities));
      strings = stringsIn(shipped);
      return { code: `export default ${JSON.stringify(shipped)};`, moduleType: 'js' };
    },
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk') chunk.code = strings.reduce(inQuotes, chunk.code);
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

/** The strings in a value that are long: short ones cost nothing to read. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.length >= LONG ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/**
 * Code with one of its strings in quotes. The minifier writes all of them as templates, of which V8 keeps the source beside
 * the value: that made each page compile its script for 2.8 ms and not 2.2.
 */
function inQuotes(code: string, text: string): string {
  return code.replace(`\`${text}\``, () => JSON.stringify(text));
}

function isWithin(folder: string, file: string): boolean {
  const way = relative(resolve(folder), file);
  return way !== '' && !way.startsWith('..') && !isAbsolute(way);
}
