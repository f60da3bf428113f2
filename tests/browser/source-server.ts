import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { listenHere } from '../../src/cli/browsers/listen-here.ts';

/**
 * Serves the sources of src/ (and the probes of this folder) to a browser as they are, types stripped, so that a room can
 * be tried in a real browser without a build of the extension around it; and pages that a test makes up.
 */
export interface SourceServer {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  /** Serves this HTML at the path from now on; `isolated` where its scripts are to have a clock of 5 microseconds and not of 100. */
  setPage(path: string, html: string, isolated?: boolean): void;
  close(): Promise<void>;
}

/** Where the one library that the sources import by name is served. */
const VALIBOT = '/valibot.js';

/** What a browser asks of a page before it lets its scripts measure finely. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

const PROJECT = new URL('../../', import.meta.url);

/** Starts a server on a free port of this machine. */
export async function serveSources(): Promise<SourceServer> {
  const pages = new Map<string, { html: string; headers: Readonly<Record<string, string>> }>();
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const page = pages.get(path);
    if (page !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
      return;
    }
    const script = await scriptAt(path);
    if (script === null) response.writeHead(404).end();
    else
      response
        // The sources of one run do not change: a page that is opened anew has them still.
        .writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'max-age=3600' })
        .end(script);
  });
  const { origin, close } = await listenHere(server);
  return {
    origin,
    close,
    setPage(path, html, isolated = false) {
      pages.set(path, { html, headers: isolated ? ISOLATED : {} });
    },
  };
}

async function scriptAt(path: string): Promise<string | null> {
  try {
    if (path === VALIBOT) return await readFile(fileURLToPath(import.meta.resolve('valibot')), 'utf8');
    if (!/^\/(?:src|tests\/browser)\/.*\.ts$/.test(path)) return null;
    const source = await readFile(new URL(path.slice(1), PROJECT), 'utf8');
    return stripTypeScriptTypes(source).replace("from 'valibot'", `from '${VALIBOT}'`);
  } catch {
    // What is not there is a 404, as on any server.
    return null;
  }
}
