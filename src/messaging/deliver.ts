import { fail, type Result } from '../model/result.ts';
import { report } from '../platform/report.ts';
import type { MessageName, Reply } from './contract.ts';
import { UNREACHABLE } from './faults.ts';

/** What travels: the name and the request. */
export interface Envelope {
  readonly backstory: MessageName;
  readonly request: unknown;
}

/**
 * How a send fails where the other side is not there. The background may be stopped between two lines of ours, and
 * both browsers then lose the message, or just its answer; one retry wakes it again. So every message must be one that
 * does no harm when it comes twice. A tab or frame that has gone fails the same way.
 */
const LOST = /receiving end does not|(?:port|channel) closed|no (?:tab|frame) with|invalid tab/i;

/** The first and the retry. */
const MOST_TRIES = 2;

/** Sends by `transport`, once more where nobody was there; resolves with the reply, or a sentence that says what failed. Never rejects. */
export async function deliver<Name extends MessageName>(
  transport: (envelope: Envelope) => Promise<unknown>,
  envelope: Envelope,
): Promise<Result<Reply<Name>>> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    try {
      const reply = await transport(envelope);
      // The server is our own code and wraps every answer; no answer at all means that nobody was there.
      if (reply !== undefined) return reply as Result<Reply<Name>>;
    } catch (error) {
      // By what it says: in the card's frame Firefox throws errors of another global, which are no `Error` of ours.
      if (!LOST.test(String(error))) {
        report(error, `sending ${envelope.backstory}`);
        break;
      }
    }
  }
  return fail(UNREACHABLE);
}
