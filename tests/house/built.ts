import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ensureBuilt } from '../../src/cli/browsers/build-extension.ts';
import { BROWSERS, type BrowserKind } from '../../src/cli/browsers/find-browser.ts';
import { filesUnder } from './project.ts';

/** One of the two builds, as it ships. */
export interface Build {
  readonly kind: BrowserKind;
  /** Paths from the root of the extension. */
  readonly files: readonly string[];
  read(path: string): Buffer;
  /** The manifest; its shape is what the tests are about. */
  // biome-ignore lint/suspicious/noExplicitAny: a JSON file whose fields the tests name one by one.
  readonly manifest: any;
}

/** Both builds, made anew where they are stale. */
export function bothBuilds(): readonly Build[] {
  return BROWSERS.map((kind) => {
    const folder = ensureBuilt(kind);
    const prefix = `.output/${kind}-mv3/`;
    const read = (path: string): Buffer => readFileSync(join(folder, path));
    return {
      kind,
      files: filesUnder(prefix).map((path) => path.slice(prefix.length)),
      read,
      manifest: JSON.parse(read('manifest.json').toString()),
    };
  });
}

/** What a browser loads to show one of the extension's pages: scripts and styles, with all that they import. */
export function filesOfPage(build: Build, page: string): readonly string[] {
  const found = new Set<string>();
  const add = (path: string): void => {
    if (found.has(path) || !build.files.includes(path)) return;
    found.add(path);
    if (!path.endsWith('.js')) return;
    for (const [, name = ''] of build
      .read(path)
      .toString()
      .matchAll(/(?:from|import)\s*\(?\s*["'`](\.[^"'`]+)["'`]/g))
      add(posix.join(dirname(path), name));
  };
  for (const [, path = ''] of build
    .read(page)
    .toString()
    .matchAll(/(?:src|href)="\/([^"]+)"/g))
    add(path);
  return [...found];
}

/** The size of data as gzip packs it, bytes. */
export function packedSize(data: Buffer | string): number {
  return gzipSync(data, { level: 9 }).length;
}
