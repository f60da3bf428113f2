import * as v from 'valibot';
import { fail, type Result } from '../model/result.ts';
import { browser, type Runtime } from '../platform/browser.ts';
import { report } from '../platform/report.ts';
import type { MessageName, Reply, Request } from './contract.ts';
import type { MessageSpec, SenderKind } from './message.ts';

/** Who sent a message, as far as the browser vouches for it. */
export interface Sender {
  readonly kind: SenderKind;
  readonly tabId?: number;
  readonly frameId?: number;
  /** Address of the page in the tab that it came from, where the browser tells. */
  readonly tabUrl?: string;
}

type Handler<Name extends MessageName> = (
  request: Request<Name>,
  sender: Sender,
) => Promise<Result<Reply<Name>>> | Result<Reply<Name>>;

/** The messages that a context answers. */
export type Handlers = { readonly [Name in MessageName]?: Handler<Name> };

/** The specs of the messages in one direction. */
type Specs = { readonly [Name in MessageName]?: MessageSpec<unknown, unknown> };

/** The extension's own pages, by the file they are served from. */
const PAGES: Readonly<Record<string, SenderKind>> = {
  // The worker of Chromium, and the page that Firefox makes around the same script.
  '/background.js': 'background',
  '/_generated_background_page.html': 'background',
  '/card.html': 'card',
  '/popup.html': 'popup',
  '/library.html': 'library',
};

/** Said to a sender that asks for what it may not have, or asks in a shape that is none. */
const REFUSED = 'Backstory refused a message that was not in order.';

/**
 * Answers messages of one direction until `signal` aborts: validates who sends and what, turns a bug into one report and
 * a sentence. Every message that has a handler needs its spec.
 */
export function serve<Direction extends Specs>(
  signal: AbortSignal,
  specs: Direction,
  handlers: Pick<Handlers, keyof Direction & MessageName>,
): void {
  const listener = (message: unknown, from: Runtime.MessageSender): Promise<Result<unknown>> | undefined => {
    const envelope = v.safeParse(EnvelopeSchema, message);
    if (!envelope.success) return undefined;
    const name = envelope.output.backstory as MessageName;
    // What a context does not serve another one answers; a reply from here would race it.
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
    const handler = (handlers as Handlers)[name] as Handler<MessageName> | undefined;
    return spec && handler && answer(name, spec, handler, envelope.output.request, senderOf(from));
  };
  browser.runtime.onMessage.addListener(
    listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener as never));
}

const EnvelopeSchema = v.object({ backstory: v.string(), request: v.unknown() });

async function answer(
  name: MessageName,
  spec: MessageSpec<unknown, unknown>,
  handler: Handler<MessageName>,
  request: unknown,
  sender: Sender,
): Promise<Result<unknown>> {
  if (!spec.from.includes(sender.kind)) return fail(REFUSED);
  const parsed = v.safeParse(spec.request, request);
  if (!parsed.success) return fail(REFUSED);
  try {
    return await handler(parsed.output as never, sender);
  } catch (error) {
    report(error, `answering ${name}`);
    return fail('Something went wrong inside Backstory. The console of the extension says what.');
  }
}

/**
 * Tells who sent: `sender.url` decides, because `sender.tab` is set for the card's frame and a library tab too.
 * The background has no document, so its messages carry either no URL or that of its own script or page.
 */
export function senderOf(from: Runtime.MessageSender): Sender {
  const base = {
    ...withDefined('tabId', from.tab?.id),
    ...withDefined('frameId', from.frameId),
    ...withDefined('tabUrl', from.tab?.url),
  };
  if (from.url === undefined) return { ...base, kind: from.tab ? 'content' : 'background' };
  const url = URL.parse(from.url);
  const own = new URL(browser.runtime.getURL(''));
  // Not by origin: for a scheme that an engine does not know that is "null", as it is for about:blank.
  if (url?.protocol !== own.protocol || url.host !== own.host) return { ...base, kind: 'content' };
  return { ...base, kind: PAGES[url.pathname] ?? 'unknown' };
}

function withDefined<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]: Value });
}
