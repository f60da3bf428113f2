import '../ui/browser-double.ts';
import '../../src/ui/tokens.css';
import '../../src/ui/parts.css';
import '../../src/ui/details.css';
import '../../src/popup/popup.css';
import '../../src/popup/screens.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import type { PopupController } from '../../src/popup/controller.ts';
import { Popup } from '../../src/popup/popup.tsx';
import { type PopupState, reduce } from '../../src/popup/state.ts';
import { POPUP_STATES } from './popup-states.ts';

/** The states of the popup that no search of the sample page leads to: a list of them, or with its number behind the hash (`#3`) one. */

function idleController(from: PopupState): PopupController {
  const state = signal(from);
  const idle = async (): Promise<void> => {};
  return {
    state,
    dispatch(event) {
      state.value = reduce(state.value, event);
    },
    switchSite: idle,
    switchEverywhere: idle,
    pause: idle,
    chooseMarks: idle,
    hear: idle,
    askAccess: idle,
    forgetSearches: () => {},
    showMention: idle,
    turnTo: () => {},
  };
}

const container = document.getElementById('popup');
if (!container) throw new Error('the gallery has lost its container');
draw(container);
addEventListener('hashchange', () => draw(container));

function draw(into: Element): void {
  const number = location.hash.slice(1);
  const shown = number === '' ? undefined : POPUP_STATES[Number(number)];
  render(null, into);
  render(
    shown ? (
      <Popup controller={idleController(shown.state)} />
    ) : (
      <ol start={0}>
        {POPUP_STATES.map(({ name }, number) => (
          <li key={name}>
            <a href={`#${number}`}>{name}</a>
          </li>
        ))}
      </ol>
    ),
    into,
  );
}
