import type { Browser, CDPSession } from 'puppeteer-core';

/** What was heard in a browser: faults of every console and worker, and requests that left what is ours. */
export interface Heard {
  /** Errors and warnings of consoles, uncaught exceptions and what the browser itself complains of, one line each. */
  readonly faults: string[];
  /** The address of every request that was made, with who made it. */
  readonly requests: { readonly url: string; readonly by: string }[];
}

/** The console methods that complain. */
const COMPLAINTS = new Set(['error', 'warning', 'assert']);

/**
 * Listens to every target of a Chromium from its first moment: pages, frames of other origins, workers. Puppeteer's
 * own page events leave out what content scripts and the background say.
 */
export async function listenToChromium(browser: Browser): Promise<Heard> {
  const heard: Heard = { faults: [], requests: [] };
  const session = await browser.target().createCDPSession();
  const connection = session.connection();
  if (!connection) throw new Error('a fresh session of the browser has no connection');
  connection.on('sessionattached', (attached: CDPSession) => listenTo(attached, heard));
  return heard;
}

function listenTo(session: CDPSession, heard: Heard): void {
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    if (!COMPLAINTS.has(type)) return;
    const words = args.map((arg) => String(arg.value ?? arg.description ?? arg.type)).join(' ');
    heard.faults.push(`console.${type}: ${words} (${stackTrace?.callFrames[0]?.url ?? ''})`);
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text, url } }) => {
    heard.faults.push(`uncaught: ${exception?.description ?? text} (${url ?? ''})`);
  });
  session.on('Log.entryAdded', ({ entry: { level, text, url } }) => {
    if (level === 'error' || level === 'warning') heard.faults.push(`${level}: ${text} (${url ?? ''})`);
  });
  session.on('Network.requestWillBeSent', ({ request, documentURL, initiator }) => {
    const script = initiator.stack?.callFrames[0]?.url;
    heard.requests.push({
      url: request.url,
      by: script === undefined || script === '' ? documentURL : script,
    });
  });
  // A target may be gone before it answers, and some kinds have no such domain: then there is nothing to hear.
  for (const method of ['Runtime.enable', 'Log.enable', 'Network.enable'] as const)
    session.send(method).catch(() => undefined);
}
