import { createServer } from 'node:http';
import { type ListeningServer, listenHere } from './listen-here.ts';

/** A proxy that lets nothing out: every browser behind it reaches 127.0.0.1 alone, and whatever it asks for is known. */
export interface ClosedNetwork extends Pick<ListeningServer, 'port' | 'close'> {
  /** The hosts and addresses that pages and extensions have asked for so far, in order. */
  readonly asked: readonly string[];
}

/** The services that browsers call for themselves, whatever page is open. */
const BROWSERS_OWN =
  /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:google|googleapis|gvt1|mozilla|firefox)\.(?:com|net|org)[:/]/;

/** Starts the proxy on a free port of this machine. Browsers do not send loopback addresses to a proxy. */
export async function startClosedNetwork(): Promise<ClosedNetwork> {
  const asked: string[] = [];
  const note = (address = ''): void => {
    if (!BROWSERS_OWN.test(address)) asked.push(address);
  };
  const server = createServer((request, response) => {
    note(request.url);
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    note(request.url);
    // A page that leaves while its request is refused resets the connection: nothing is lost by that.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  const { port, close } = await listenHere(server);
  return { port, asked, close };
}
