import type { ComponentChildren, JSX } from 'preact';

/** A line of the facts at the head of a page: what it is about, and what is known. */
export function Fact(props: { readonly name: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
