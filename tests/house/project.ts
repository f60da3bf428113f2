import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

/** The project as its own tests see it: files by their path from the root, with forward slashes. */

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The text of a file of the project. */
export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Every file under a folder of the project. */
export function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The TypeScript files under some folders, declarations included. */
export function scriptsUnder(...folders: readonly string[]): readonly string[] {
  return folders.flatMap(filesUnder).filter((path) => /\.tsx?$/.test(path));
}

/** What a file imports: files of the project by their path, packages by their name as written. */
export function importsOf(path: string): readonly string[] {
  const { module, errors } = parseSync(path, textOf(path));
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const written = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : [])),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) =>
      textOf(path).slice(moduleRequest.start + 1, moduleRequest.end - 1),
    ),
  ];
  return [...new Set(written)].map((name) => (name.startsWith('.') ? posix.join(dirname(path), name) : name));
}

/** A node of the syntax tree (ESTree, as vite's parser gives it). */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** Every node of a file's syntax tree, parents before children. */
export function* nodesOf(path: string): Generator<SyntaxNode> {
  const { program, errors } = parseSync(path, textOf(path));
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  yield* nodesIn(program);
}

function* nodesIn(value: unknown): Generator<SyntaxNode> {
  if (Array.isArray(value)) for (const item of value) yield* nodesIn(item);
  else if (isNode(value)) {
    yield value;
    for (const child of Object.values(value)) yield* nodesIn(child);
  }
}

/** True for a node of the tree, false for the plain values that hang on it. */
function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The names that a file declares or imports for itself. */
export function ownNames(path: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of nodesOf(path)) {
    const declared = /^Import\w*Specifier$/.test(node.type)
      ? node.local
      : /Declarat/.test(node.type)
        ? node.id
        : null;
    if (isNode(declared))
      for (const part of nodesIn(declared)) if (part.type === 'Identifier') names.add(String(part.name));
  }
  return names;
}

/** `path:line` of a place in a file. */
export function placeOf(path: string, offset: number): string {
  return `${path}:${textOf(path).slice(0, offset).split('\n').length}`;
}
