import type { JSX } from 'preact';

interface FootButtonProps {
  readonly label: string;
  readonly title?: string;
  readonly onClick: () => void;
}

/**
 * A button among the words at the foot of the card. The second press of a double click does nothing: it would answer a question
 * that has come up under it, or take back what the first one did.
 */
export function FootButton({ label, title, onClick }: FootButtonProps): JSX.Element {
  return (
    <button type="button" class="foot-button" title={title} onClick={({ detail }) => detail > 1 || onClick()}>
      {label}
    </button>
  );
}
