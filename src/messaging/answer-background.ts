import { fail, type Result } from '../model/result.ts';
import { bareBrowser } from '../platform/bare-browser.ts';
import type { Runtime } from '../platform/browser.ts';
import { report } from '../platform/report.ts';
import type { MessageName, Reply, Request } from './contract.ts';
import { BROKEN } from './faults.ts';
import { isBackground } from './sender.ts';

/** What is answered, by the name of the message. */
type Answers<Name extends MessageName> = {
  readonly [Each in Name]: (request: Request<Each>) => Result<Reply<Each>> | Promise<Result<Reply<Each>>>;
};

/**
 * Answers messages of the background, and of the background alone, until `signal` aborts: what a page's scripts need of
 * `serve`, without the polyfill and the checks by schema, which would be a fifth of them. The background is our own code
 * and passes on nothing that it has not checked.
 */
export function answerBackground<Name extends MessageName>(
  signal: AbortSignal,
  answers: Answers<Name>,
): void {
  const browser = bareBrowser();
  // Kept, because after an update there is no way to it any more.
  const { onMessage } = browser.runtime;
  const home = browser.runtime.getURL('');

  const listener = (
    message: unknown,
    from: Runtime.MessageSender,
    respond: (reply: Result<unknown>) => void,
  ): true | undefined => {
    const { backstory, request } = (message ?? {}) as {
      readonly backstory?: Name;
      readonly request?: unknown;
    };
    if (backstory === undefined || !Object.hasOwn(answers, backstory) || !isBackground(from, home))
      return undefined;
    void Promise.try(() => answers[backstory](request as Request<Name>))
      .catch((error: unknown) => {
        report(error, `answering ${backstory}`);
        return fail(BROKEN);
      })
      .then(respond);
    // The answer comes later.
    return true;
  };

  // The polyfill's types know no listener that answers through the function it is given.
  const heard = listener as unknown as Parameters<typeof onMessage.addListener>[0];
  onMessage.addListener(heard);
  signal.addEventListener('abort', () => onMessage.removeListener(heard));
}
