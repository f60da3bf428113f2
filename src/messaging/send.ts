import type { Result } from '../model/result.ts';
import { browser } from '../platform/browser.ts';
import type { MessageName, Reply, Request } from './contract.ts';
import { deliver } from './deliver.ts';

/** Where in a tab a message goes; without a frame it goes to every one. */
export interface TabTarget {
  readonly tabId: number;
  readonly frameId?: number;
}

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
