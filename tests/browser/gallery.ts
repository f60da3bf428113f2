import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { type FolderServer, serveFolder } from '../../src/cli/browsers/serve-folder.ts';

const GALLERY = fileURLToPath(new URL('../gallery/', import.meta.url));

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the gallery's folder, which is built and served once for all suites. */
    readonly gallery: string;
  }
}

/** Builds the gallery and serves it until it is closed. */
export async function serveGallery(): Promise<FolderServer> {
  const outDir = await mkdtemp(join(tmpdir(), 'backstory-gallery-'));
  await build({
    root: GALLERY,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'esnext',
      rolldownOptions: {
        input: ['index.html', 'popup.html', 'library.html'].map((file) => join(GALLERY, file)),
      },
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  const server = await serveFolder(outDir);
  return {
    ...server,
    async close() {
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}
