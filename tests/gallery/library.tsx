import '../ui/browser-double.ts';
import '../../src/ui/tokens.css';
import '../../src/ui/parts.css';
import '../../src/ui/details.css';
import '../../src/library-page/library.css';
import '../../src/library-page/timeline.css';
import '../../src/library-page/pages.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import type { LibraryController } from '../../src/library-page/controller.ts';
import { Library } from '../../src/library-page/library.tsx';
import { type LibraryState, reduce } from '../../src/library-page/state.ts';
import { LIBRARY_STATES } from './library-states.ts';

/** The states of the library: a list of them, or with its number behind the hash (`#3`) one. */

function idleController(from: LibraryState): LibraryController {
  const state = signal(from);
  return {
    state,
    dispatch(event) {
      state.value = reduce(state.value, event);
    },
    goTo: () => {},
    type: () => {},
  };
}

const container = document.getElementById('library');
if (!container) throw new Error('the gallery has lost its container');
draw(container);
addEventListener('hashchange', () => draw(container));

function draw(into: Element): void {
  const number = location.hash.slice(1);
  const shown = number === '' ? undefined : LIBRARY_STATES[Number(number)];
  render(null, into);
  render(
    shown ? (
      <Library controller={idleController(shown.state)} />
    ) : (
      <ol start={0}>
        {LIBRARY_STATES.map(({ name }, number) => (
          <li key={name}>
            <a href={`#${number}`}>{name}</a>
          </li>
        ))}
      </ol>
    ),
    into,
  );
}
