import type { Result } from '../model/result.ts';
import { bareBrowser } from '../platform/bare-browser.ts';
import type { MessageName, Reply, Request } from './contract.ts';
import { deliver } from './deliver.ts';

/** `send` for the script that rides on every page: the same without the polyfill. */
export function sendFromPage<Name extends MessageName>(
  name: Name,
  request: Request<Name>,
): Promise<Result<Reply<Name>>> {
  return deliver<Name>((envelope) => bareBrowser().runtime.sendMessage(envelope), {
    backstory: name,
    request,
  });
}
