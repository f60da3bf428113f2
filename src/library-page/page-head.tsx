import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface PageHeadProps {
  /** What the page is of; another one takes the focus anew. */
  readonly subject: string;
  readonly children: ComponentChildren;
}

/** The title of the page of one thing. It takes the focus, so that it is read out. */
export function PageHead({ subject, children }: PageHeadProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [subject]);
  return (
    <h2 ref={heading} tabIndex={-1} class="page-title">
      {children}
    </h2>
  );
}
