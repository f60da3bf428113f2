import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compareText } from '../engine/events/weighed-report.ts';
import { compileCorpus } from '../kb/corpus/compile-corpus.ts';
import type { CorpusFault } from '../kb/corpus/fault.ts';
import { type CorpusFile, readCorpus } from '../kb/corpus/read-corpus.ts';
import type { SourceText } from '../kb/corpus/repeated-words.ts';
import type { Pack } from '../model/pack.ts';
import { CORPUS_FOLDER } from './corpus-folder.ts';
import { parseYaml, type YamlWithLines } from './yaml-lines.ts';

/** Folders of the corpus in which every file counts; beside them lie only the header, the guide and the licence. */
const FOLDERS: readonly string[] = ['articles', 'entities', 'events'];

/** A fault as authors read it: `file:line: what is wrong; the mend`. */
export interface LocatedFault {
  readonly severity: CorpusFault['severity'];
  readonly text: string;
}

/** The corpus as read from disk: its faults, and the pack where none of them is an error. */
export interface LoadedCorpus {
  readonly faults: readonly LocatedFault[];
  readonly pack: Pack | undefined;
}

/** Reads and compiles the corpus in a folder; `sources` are texts that it must not repeat. Throws only where the folder itself cannot be read. */
export function loadCorpus(folder: string, sources: readonly SourceText[] = []): LoadedCorpus {
  const parsed = new Map(listFiles(folder).map((file) => [file, parseFile(join(folder, file))]));
  const unreadable = [...parsed].flatMap(([file, yaml]) => yamlFaults(folder, file, yaml));
  const readable = [...parsed].filter(([file, yaml]) => yamlFaults(folder, file, yaml).length === 0);
  const files = readable.map(([file, { value }]) => ({ file, value }));
  const located = (faults: readonly CorpusFault[]): LocatedFault[] =>
    faults
      .map((fault) => ({ fault, line: parsed.get(fault.file)?.lineOf(fault.path) ?? 1 }))
      .toSorted((a, b) => compareText(a.fault.file, b.fault.file) || a.line - b.line)
      .map(({ fault, line }) => ({
        severity: fault.severity,
        text: faultText(folder, fault.file, line, fault.what, fault.mend),
      }));
  if (unreadable.length > 0) {
    // The other files are told what is wrong within them; what they refer to may stand in those that cannot be read.
    const own = new Set(files.map(({ file }) => file));
    const { faults } = readCorpus(files);
    return {
      faults: [...unreadable, ...located(faults.filter(({ file }) => own.has(file)))],
      pack: undefined,
    };
  }
  const { faults, pack } = compileCorpus(files, sources);
  return { faults: located(faults), pack };
}

/** The plain texts of a folder, which the corpus must not repeat. */
export function readSources(folder: string): SourceText[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:txt|md)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted(compareText)
    .map((path) => ({ name: relative(folder, path), text: readFileSync(path, 'utf8') }));
}

/** The parsed files of a corpus, for commands that look at it as authors wrote it; they say nothing of faults. */
export function readCorpusFiles(folder: string = CORPUS_FOLDER): CorpusFile[] {
  return listFiles(folder).map((file) => ({
    file,
    value: parseFile(join(folder, file)).value,
  }));
}

/** The corpus of this project as a pack, for commands that only read it; a fault throws, with every fault in the message. */
export function bundledPack(folder: string = CORPUS_FOLDER): Pack {
  const { faults, pack } = loadCorpus(folder);
  if (pack !== undefined) return pack;
  const errors = faults.filter(({ severity }) => severity === 'error');
  throw new Error(['The corpus has faults:', ...errors.map(({ text }) => text)].join('\n'));
}

/** The files of a corpus, relative to its folder, with forward slashes, in a fixed order. */
function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() || (entry.isDirectory() && entry.name.endsWith('.yaml')))
    .filter((entry) => !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => file.endsWith('.yaml') || FOLDERS.some((name) => file.startsWith(`${name}/`)))
    .toSorted(compareText);
}

function parseFile(path: string): YamlWithLines {
  if (!statSync(path).isDirectory()) return parseYaml(readFileSync(path, 'utf8'));
  const fault = { line: 1, what: 'this is a folder', mend: 'give it a name without .yaml' };
  return { value: undefined, errors: [fault], lineOf: () => 1 };
}

function yamlFaults(folder: string, file: string, { errors }: YamlWithLines): LocatedFault[] {
  const all = file.endsWith('.yaml')
    ? errors
    : [{ line: 1, what: 'this is no YAML file', mend: 'name it ….yaml, or move it out of the corpus' }];
  return all.map(({ line, what, mend }) => ({
    severity: 'error',
    text: faultText(folder, file, line, what, mend),
  }));
}

function faultText(folder: string, file: string, line: number, what: string, mend: string): string {
  const path = relative(process.cwd(), join(folder, file)).split(sep).join('/');
  return printable(`${path}:${line}: ${what}; ${mend}`);
}

/** What an author wrote may hold characters that a terminal would obey. */
function printable(text: string): string {
  return text.replace(
    /\p{Cc}/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
