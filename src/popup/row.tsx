import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { rowId } from './rows.ts';
import { beginWithWholeRow } from './whole-rows.ts';

interface RowProps {
  readonly index: number;
  readonly selected: boolean;
  readonly title: ComponentChildren;
  /** What is said under the title; joined by middle dots. */
  readonly line: readonly string[];
  /** What stands at the right: a date or a count. */
  readonly aside?: string;
  /** The aside in words, where its short form means little to a screen reader. */
  readonly asideSpoken?: string;
  /** What a click on the aside does instead of opening the row; the keyboard has a key for it (mentionAsked). */
  readonly onAside?: { readonly label: string; readonly run: () => void };
  readonly onChoose: (index: number) => void;
}

/** One row of a list: an option of the search field's list box, chosen by pointer, or by arrow keys and Enter. */
export function Row(props: RowProps): JSX.Element {
  const element = useRef<HTMLDivElement>(null);
  const isShown = useRef(false);
  useEffect(() => {
    // A list opens with what came before and after its chosen row in sight; from then on it scrolls no more than it must.
    const isFirst = !isShown.current;
    isShown.current = true;
    if (!props.selected || !element.current) return;
    element.current.scrollIntoView({ block: isFirst ? 'center' : 'nearest' });
    if (isFirst) beginWithWholeRow(element.current);
  }, [props.selected]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of a list box belong to the field that controls it
    <div
      ref={element}
      id={rowId(props.index)}
      class="row"
      role="option"
      aria-selected={props.selected}
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => props.onChoose(props.index)}
    >
      <div class="row-title">{props.title}</div>
      {props.aside !== undefined && (
        // biome-ignore lint/a11y/noStaticElementInteractions: an option may hold no button, see `onAside`
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field that controls the list box has the key
        <span
          class={props.onAside ? 'row-aside row-aside-button' : 'row-aside'}
          {...(props.onAside ? { title: props.onAside.label } : {})}
          onClick={(event) => {
            if (!props.onAside) return;
            event.stopPropagation();
            props.onAside.run();
          }}
        >
          {props.asideSpoken === undefined ? (
            props.aside
          ) : (
            <>
              <span aria-hidden="true">{props.aside}</span>
              <span class="spoken">{props.asideSpoken}</span>
            </>
          )}
        </span>
      )}
      {props.line.length > 0 && <p class="row-line">{props.line.join(' · ')}</p>}
    </div>
  );
}
