import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { listenHere } from './listen-here.ts';

/** A server of files on 127.0.0.1, at a free port. */
export interface FolderServer {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  /** Where a file of the folder is served; `still` for the same page with its own scripts forbidden. */
  url(file: string, still?: boolean): string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The path under which pages are served without their scripts: a content security policy keeps those from running. */
const STILL = '/still/';

/** Serves the files of a folder as they are. */
export async function serveFolder(folder: string): Promise<FolderServer> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const still = path.startsWith(STILL);
    const file = normalize(join(folder, still ? path.slice(STILL.length) : path));
    const content = file.startsWith(normalize(folder) + sep) ? await contentOf(file) : null;
    if (content === null) {
      // No browser then asks for an icon a second time, and no console complains about a missing one.
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      ...(still ? { 'content-security-policy': "script-src 'none'" } : {}),
    });
    response.end(content);
  });
  const { origin, close } = await listenHere(server);
  return { origin, close, url: (file, still = false) => `${origin}${still ? STILL : '/'}${file}` };
}

async function contentOf(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch {
    // A folder or nothing at all: a 404, as on any server.
    return null;
  }
}
