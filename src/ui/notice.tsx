import type { JSX } from 'preact';

interface NoticeProps {
  readonly sentence: string;
  /** What the reader can do about it. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** A sentence in place of what is not there: nothing known, something failed, something to wait for. */
export function Notice({ sentence, action }: NoticeProps): JSX.Element {
  return (
    <div class="notice">
      <p>{sentence}</p>
      {action && (
        <button type="button" onClick={action.run}>
          {action.label}
        </button>
      )}
    </div>
  );
}
