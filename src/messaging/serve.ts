import * as v from 'valibot';
import { fail, type Result } from '../model/result.ts';
import { browser, type Runtime } from '../platform/browser.ts';
import { report } from '../platform/report.ts';
import type { MessageName, Reply, Request } from './contract.ts';
import { BROKEN, REFUSED } from './faults.ts';
import type { MessageSpec } from './message.ts';
import { type Sender, senderOf } from './sender.ts';

type Handler<Name extends MessageName> = (
  request: Request<Name>,
  sender: Sender,
) => Promise<Result<Reply<Name>>> | Result<Reply<Name>>;

/** The messages that a context answers. */
export type Handlers = { readonly [Name in MessageName]?: Handler<Name> };

/** The specs of the messages in one direction. */
type Specs = { readonly [Name in MessageName]?: MessageSpec<unknown, unknown> };

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
    return (
      spec &&
      handler &&
      answer(name, spec, handler, envelope.output.request, senderOf(from, browser.runtime.getURL('')))
    );
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
    return fail(BROKEN);
  }
}
