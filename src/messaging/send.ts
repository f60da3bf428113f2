import { fail, type Result } from '../model/result.ts';
import { browser } from '../platform/browser.ts';
import { isContextGone, report } from '../platform/report.ts';
import type { MessageName, Reply, Request } from './contract.ts';

/** What travels: the name and the request. */
export interface Envelope {
  readonly backstory: MessageName;
  readonly request: unknown;
}

/** Where in a tab a message goes; without a frame it goes to every one. */
export interface TabTarget {
  readonly tabId: number;
  readonly frameId?: number;
}

/**
 * How a send fails where the other side is not there. The background may be stopped between two lines of ours, and
 * both browsers then lose the message, or just its answer; one retry wakes it again. So every message must be one that
 * does no harm when it comes twice. A tab or frame that has gone fails the same way.
 */
const LOST =
  /could not establish connection|receiving end does not exist|message port closed|message channel closed|no tab with id|invalid tab id|no frame with id/i;

/** Said where a message could not be delivered twice in a row. */
export const UNREACHABLE = 'Backstory was just updated or stopped. Reload this page to go on.';

/** Sends to the background; resolves with its reply, or a sentence that says what failed. Never rejects. */
export function send<Name extends MessageName>(
  name: Name,
  request: Request<Name>,
): Promise<Result<Reply<Name>>> {
  return deliver<Name>((envelope) => browser.runtime.sendMessage(envelope), { backstory: name, request });
}

/** Sends from the background to the content scripts or the card frame of a tab. Never rejects. */
export function sendToTab<Name extends MessageName>(
  target: TabTarget,
  name: Name,
  request: Request<Name>,
): Promise<Result<Reply<Name>>> {
  const options = target.frameId === undefined ? {} : { frameId: target.frameId };
  return deliver<Name>((envelope) => browser.tabs.sendMessage(target.tabId, envelope, options), {
    backstory: name,
    request,
  });
}

async function deliver<Name extends MessageName>(
  transport: (envelope: Envelope) => Promise<unknown>,
  envelope: Envelope,
): Promise<Result<Reply<Name>>> {
  for (const lastTry of [false, true]) {
    try {
      const reply = await transport(envelope);
      // The server is our own code and wraps every answer; no answer at all means that nobody was there.
      if (reply !== undefined) return reply as Result<Reply<Name>>;
    } catch (error) {
      if (isContextGone(error)) return fail(UNREACHABLE);
      if (!(error instanceof Error && LOST.test(error.message))) {
        report(error, `sending ${envelope.backstory}`);
        return fail(UNREACHABLE);
      }
    }
    if (lastTry) break;
  }
  return fail(UNREACHABLE);
}
