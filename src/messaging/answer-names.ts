import { fail, ok, type Result } from '../model/result.ts';
import { bareBrowser } from '../platform/bare-browser.ts';
import type { Runtime } from '../platform/browser.ts';
import { report } from '../platform/report.ts';
import type { Reply } from './contract.ts';
import { BROKEN } from './faults.ts';
import { senderOf } from './sender.ts';

type Names = Reply<'page.names'>;

/**
 * Answers `page.names`, and the background alone, until `signal` aborts. By hand and not by `serve`, because it rides on
 * every page, where a check by schema would be a twelfth of the script; the message asks for nothing but by its name.
 */
export function answerNames(signal: AbortSignal, namesOf: () => Names): void {
  const browser = bareBrowser();
  // Kept, because after an update there is no way to it any more.
  const { onMessage } = browser.runtime;
  const home = browser.runtime.getURL('');

  const answer = (): Result<Names> => {
    try {
      return ok(namesOf());
    } catch (error) {
      report(error, 'answering page.names');
      return fail(BROKEN);
    }
  };
  const listener = (
    message: unknown,
    from: Runtime.MessageSender,
    respond: (reply: Result<Names>) => void,
  ): undefined => {
    if (nameOf(message) === 'page.names' && senderOf(from, home).kind === 'background') respond(answer());
  };

  // The polyfill's types know no listener that answers through the function it is given and at once.
  const heard = listener as unknown as Parameters<typeof onMessage.addListener>[0];
  onMessage.addListener(heard);
  signal.addEventListener('abort', () => onMessage.removeListener(heard));
}

/** The name of a message; undefined where it is none of ours. */
function nameOf(message: unknown): unknown {
  return (message as { readonly backstory?: unknown } | null)?.backstory;
}
