/** An expected outcome as a value: success with a value, or failure with a sentence that a reader understands. */
export type Result<Value, Failure = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

/** Wraps a success. */
export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });

/** Wraps a failure. Bugs throw instead: a failure here is something a caller is expected to handle. */
export const fail = <Failure>(error: Failure): Result<never, Failure> => ({ ok: false, error });
