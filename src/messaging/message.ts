import * as v from 'valibot';

/** The contexts that send messages. `content` is any content script; the others are the extension's own. Nobody serves `unknown`. */
export type SenderKind = 'background' | 'content' | 'card' | 'popup' | 'library' | 'unknown';

/** One message: who may send it, the shape of its request, the type of its reply. */
export interface MessageSpec<Request, Reply> {
  readonly from: readonly SenderKind[];
  readonly request: v.GenericSchema<unknown, Request>;
  /** Carries the type of the reply; no value at run time. */
  readonly reply?: Reply;
}

/**
 * One message of the background to a page's script or a card's frame: types alone. Whoever hears it makes sure that the
 * background sent it (`answerBackground`) and checks no more, since the background passes on nothing unchecked.
 */
export interface OwnMessage<Request, Reply> {
  readonly request: Request;
  readonly reply: Reply;
}

/** A request that says all by its name. */
export const Nothing = v.object({});

/** Declares a message: `message<Reply>()(from, request)`; in two steps because the request's type is inferred and the reply's is not. */
export function message<Reply>() {
  return <Request>(
    from: readonly SenderKind[],
    request: v.GenericSchema<unknown, Request>,
  ): MessageSpec<Request, Reply> => ({ from, request });
}
