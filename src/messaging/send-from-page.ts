import { fail, type Result } from '../model/result.ts';
import { bareBrowser } from '../platform/bare-browser.ts';
import { isContextAlive } from '../platform/context.ts';
import type { MessageName, Reply, Request } from './contract.ts';
import { deliver } from './deliver.ts';
import { UNREACHABLE } from './faults.ts';

/** `send` for what loads with a page, its scripts and the card's frame: the same without the polyfill. */
export async function sendFromPage<Name extends MessageName>(
  name: Name,
  request: Request<Name>,
): Promise<Result<Reply<Name>>> {
  if (!isContextAlive()) return fail(UNREACHABLE);
  const browser = bareBrowser();
  return deliver<Name>((envelope) => browser.runtime.sendMessage(envelope), { backstory: name, request });
}
