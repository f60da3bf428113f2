import type * as v from 'valibot';
import type { toBackground } from './to-background.ts';
import type { toCard } from './to-card.ts';
import type { toContent } from './to-content.ts';
import type { toPage } from './to-page.ts';

/**
 * Every message of the extension by its name. Types alone: the schemas stand in one file a direction, so that a context
 * carries only those that it checks.
 */
type Contract = typeof toBackground & typeof toPage & typeof toContent & typeof toCard;

export type MessageName = keyof Contract;
export type Request<Name extends MessageName> = v.InferOutput<Contract[Name]['request']>;
export type Reply<Name extends MessageName> = Exclude<Contract[Name]['reply'], undefined>;
