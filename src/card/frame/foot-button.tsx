import type { JSX } from 'preact';

interface FootButtonProps {
  readonly label: string;
  readonly title?: string;
  readonly onClick: () => void;
}

/** A button among the words at the foot of the card. */
export function FootButton({ label, title, onClick }: FootButtonProps): JSX.Element {
  return (
    <button type="button" class="foot-button" title={title} onClick={onClick}>
      {label}
    </button>
  );
}
