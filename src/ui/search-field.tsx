import type { InputHTMLAttributes, JSX, RefObject } from 'preact';
import { LONGEST_QUERY } from '../model/message-limits.ts';
import { text } from './i18n.ts';
import { Icon } from './icons.tsx';

interface SearchFieldProps {
  /** Of the element around the field. */
  readonly class: string;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly typed: string;
  readonly onInput: (typed: string) => void;
  /** What the field is besides: its type, and what assistive technology hears of it. */
  readonly besides: InputHTMLAttributes;
}

/** The field that everything is found by. */
export function SearchField(props: SearchFieldProps): JSX.Element {
  return (
    <search class={props.class}>
      <Icon path="M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0zM10.5 10.5L14 14" />
      <input
        ref={props.field}
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        maxLength={LONGEST_QUERY}
        placeholder={text('popup_search')}
        aria-label={text('popup_search')}
        value={props.typed}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        {...props.besides}
      />
    </search>
  );
}
