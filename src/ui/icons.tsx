import type { JSX } from 'preact';

/** Drawn and not typed: a glyph for "close" looks different in every font, and a screen reader may say its name. */
export function Icon({ path, turns = false }: { path: string; turns?: boolean }): JSX.Element {
  return (
    <svg
      class={turns ? 'icon-turns' : undefined}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={path} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
    </svg>
  );
}

/** The way out. */
export const CloseIcon = (): JSX.Element => <Icon path="M4 4l8 8M12 4l-8 8" />;

/** Keeps something where it is. */
export const PinIcon = (): JSX.Element => (
  <Icon path="M9.5 2.5l4 4M8.5 3.5L5 7 3.5 7.5l5 5L9 11l3.5-3.5M6 10l-3.5 3.5" />
);

/** The way back; points the other way where the reader's language runs from right to left. */
export const BackIcon = (): JSX.Element => <Icon path="M10 3.5L5.5 8l4.5 4.5" turns />;

/** There is more above; turned over, below. */
export const EdgeIcon = (): JSX.Element => <Icon path="M4.5 9.5L8 6l3.5 3.5" />;
