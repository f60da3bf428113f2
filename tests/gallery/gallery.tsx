import '../ui/browser-double.ts';
import '../../src/ui/tokens.css';
import '../../src/ui/parts.css';
import '../../src/ui/details.css';
import '../../src/ui/strip.css';
import '../../src/card/frame/styles.ts';
import './gallery.css';
import { useSignal } from '@preact/signals';
import { type JSX, render } from 'preact';
import { Card } from '../../src/card/frame/card.tsx';
import type { CardScreen, Screen } from '../../src/card/frame/card-screen.ts';
import { type ScreenEvent, screenReducer } from '../../src/card/frame/screen.ts';
import type { CardSession } from '../../src/card/frame/session.ts';
import { STATES, type State } from './card-states.ts';

/**
 * Every state of the card: side by side in both schemes, to look at; or, with its number behind the hash (`#3`), one of them
 * alone, as the tests go through them. `#3/rtl` in a page that runs from right to left.
 */

function screenOf({ card, by = 'pointer', events = [] }: State): CardScreen {
  const presented: ScreenEvent = { kind: 'presented', presentation: { card, by, turn: 1 } };
  const screen = [presented, ...events].reduce<Screen>(screenReducer, { kind: 'blank' });
  if (screen.kind === 'blank') throw new Error('a card was presented and none is shown');
  return screen;
}

/** A card that answers to its own buttons as far as no background is needed. */
function Shown({ state }: { state: State }): JSX.Element {
  const screen = useSignal<Screen>(screenOf(state));
  const idle = (): void => {};
  const dispatch = (event: ScreenEvent): void => {
    screen.value = screenReducer(screen.value, event);
  };
  const session: CardSession = {
    screen,
    dispatch,
    choose: idle,
    listAll: idle,
    filterBy: idle,
    narrow: idle,
    hideHere: idle,
    silence(on, isSilent) {
      if (screen.value.kind === 'blank') return;
      const { turn, step } = screen.value;
      dispatch({ kind: 'silenced', turn, step, silence: isSilent ? { on } : 'none' });
    },
    drag: idle,
    pin: idle,
    drawn: idle,
    close: idle,
  };
  return (
    <figure class="state">
      <figcaption>{state.name}</figcaption>
      <div class={state.isLow ? 'frame frame-low' : 'frame'}>
        {screen.value.kind === 'card' && <Card screen={screen.value} session={session} />}
      </div>
    </figure>
  );
}

const container = document.getElementById('gallery');
if (!container) throw new Error('the gallery has lost its container');
draw(container);
addEventListener('hashchange', () => draw(container));

function draw(into: Element): void {
  const [number = '', direction = 'ltr'] = location.hash.slice(1).split('/');
  const alone = number === '' ? undefined : STATES[Number(number)];
  document.documentElement.dir = direction;
  render(
    alone ? (
      <Shown key={location.hash} state={alone} />
    ) : (
      ['light', 'dark'].map((scheme) => (
        <section key={scheme} class="scheme" style={{ colorScheme: scheme }}>
          {STATES.map((state) => (
            <Shown key={state.name} state={state} />
          ))}
        </section>
      ))
    ),
    into,
  );
}
