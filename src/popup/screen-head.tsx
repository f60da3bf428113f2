import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { text } from '../ui/i18n.ts';
import { BackIcon } from '../ui/icons.tsx';

interface ScreenHeadProps {
  readonly title: string;
  /** Stands behind the title: a name in its own script, with its language. */
  readonly native?: { readonly text: string; readonly language: string };
  /** True where the screen is read and not chosen from: its title takes the focus, so that it is read out. */
  readonly takesFocus: boolean;
  readonly onBack: () => void;
  readonly children?: ComponentChildren;
}

/** The head of what was opened: the way back, and what it is. */
export function ScreenHead(props: ScreenHeadProps): JSX.Element {
  const { title, native, takesFocus, onBack } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus, title]);
  return (
    <div class="head">
      <button
        type="button"
        class="back"
        aria-label={text('popup_back')}
        title={text('popup_back')}
        onClick={onBack}
      >
        <BackIcon />
      </button>
      <div class="head-text">
        <h2 ref={heading} tabIndex={-1}>
          {title}
          {native && (
            <small lang={native.language} dir="auto">
              {native.text}
            </small>
          )}
        </h2>
        {props.children}
      </div>
    </div>
  );
}
