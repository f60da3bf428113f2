import type { ComponentChildren, JSX } from 'preact';

/** A sentence in place of a list, with what the reader can do about it. */
export function Message(props: {
  sentence: string;
  hint?: string;
  children?: ComponentChildren;
}): JSX.Element {
  return (
    <div class="message">
      <p>{props.sentence}</p>
      {props.hint !== undefined && <p class="message-hint">{props.hint}</p>}
      {props.children}
    </div>
  );
}
