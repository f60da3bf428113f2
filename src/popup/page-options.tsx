import type { JSX } from 'preact';
import { MARK_MODES, type MarkMode } from '../model/page-settings.ts';
import type { SwitchState } from '../model/page-views.ts';
import { isPage } from '../model/site.ts';
import { type MessageKey, text } from '../ui/i18n.ts';
import type { PopupController } from './controller.ts';

const LABELS: Readonly<Record<MarkMode, MessageKey>> = {
  first: 'popup_marks_first',
  all: 'popup_marks_all',
  none: 'popup_marks_none',
};

interface PageOptionsProps {
  readonly switches: SwitchState;
  readonly controller: Pick<PopupController, 'pause' | 'chooseMarks' | 'hear'>;
}

/** What is chosen now and then: which names are marked, a pause, and whom this page does not mean. */
export function PageOptions({ switches, controller }: PageOptionsProps): JSX.Element {
  const { marks, silent, pausedUntil, everywhereOff } = switches;
  return (
    <section class="options" aria-label={text('popup_options')}>
      {silent.map((one) => (
        <p class="option" key={`${one.entity.id} ${one.where}`}>
          <span title={isPage(one.where) ? text('card_on_page') : one.where}>
            {text('popup_silent', one.entity.name)}
          </span>
          <button type="button" class="option-button" onClick={() => void controller.hear(one)}>
            {text('undo')}
          </button>
        </p>
      ))}
      <p class="option">
        <label>
          {text('popup_marks')}{' '}
          <select
            value={marks}
            // What a select holds is one of its options.
            onChange={(event) => void controller.chooseMarks(event.currentTarget.value as MarkMode)}
          >
            {MARK_MODES.map((mode) => (
              <option key={mode} value={mode} selected={mode === marks}>
                {text(LABELS[mode])}
              </option>
            ))}
          </select>
        </label>
        {pausedUntil === null && !everywhereOff && (
          <button type="button" class="option-button" onClick={() => void controller.pause(true)}>
            {text('popup_pause')}
          </button>
        )}
      </p>
    </section>
  );
}
