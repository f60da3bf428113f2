import type * as v from 'valibot';
import type { OwnMessage } from './message.ts';
import type { toBackground } from './to-background.ts';
import type { ToCard } from './to-card.ts';
import type { ToContent } from './to-content.ts';
import type { ToPage } from './to-page.ts';

/** What the background is asked, as it is after the check by schema. */
type Asked = {
  readonly [Name in keyof typeof toBackground]: OwnMessage<
    v.InferOutput<(typeof toBackground)[Name]['request']>,
    Exclude<(typeof toBackground)[Name]['reply'], undefined>
  >;
};

/** Every message of the extension by its name. */
type Contract = Asked & ToPage & ToContent & ToCard;

/** The name of a message. */
export type MessageName = keyof Contract;
/** What a message carries. */
export type Request<Name extends MessageName> = Contract[Name]['request'];
/** What it is answered. */
export type Reply<Name extends MessageName> = Contract[Name]['reply'];
