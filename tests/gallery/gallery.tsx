import '../../src/ui/tokens.css';
import '../../src/ui/parts.css';
import '../../src/card/frame/card.css';
import './gallery.css';
import { signal } from '@preact/signals';
import { type JSX, render } from 'preact';
import { Card } from '../../src/card/frame/card.tsx';
import { type CardScreen, type ScreenEvent, screenReducer } from '../../src/card/frame/screen.ts';
import type { CardView } from '../../src/model/views.ts';
import * as samples from '../card/sample-cards.ts';

/** Every state of the card side by side, in both schemes: to look at, and for the screenshot tests. */

const STATES: readonly (readonly [name: string, card: CardView, ...events: ScreenEvent[]])[] = [
  ['around the now line', samples.richCard],
  ['sources opened', samples.richCard, { kind: 'opened', event: 'summit', part: 'sources' }],
  ['disagreement opened', samples.richCard, { kind: 'opened', event: 'summit', part: 'disagreement' }],
  ['every status', samples.oddCard],
  ['page without a date', samples.undatedPageCard],
  ['page newer than the corpus', samples.newerPageCard],
  ['nothing known', samples.emptyCard],
  ['not sure', samples.unsureCard],
  [
    'gone on, then failed',
    samples.richCard,
    { kind: 'asked', what: 'card' },
    { kind: 'chosen', turn: 1, step: 1, card: samples.oddCard },
    { kind: 'failed', turn: 1, step: 1, sentence: 'Something went wrong inside Backstory.' },
  ],
];

function State({
  name,
  card,
  events,
}: {
  name: string;
  card: CardView;
  events: readonly ScreenEvent[];
}): JSX.Element {
  const presented = { kind: 'presented', presentation: { card, by: 'pointer', turn: 1 } } as const;
  const screen = [presented, ...events].reduce(screenReducer, { kind: 'blank' } as never) as CardScreen;
  const idle = (): void => {};
  const session = {
    screen: signal(screen),
    dispatch: idle,
    choose: idle,
    listAll: idle,
    filterBy: idle,
    hideHere: idle,
    silence: idle,
    drag: idle,
    pin: idle,
    drawn: idle,
    close: idle,
  };
  return (
    <figure class="state">
      <figcaption>{name}</figcaption>
      <Card screen={screen} session={session} />
    </figure>
  );
}

const container = document.getElementById('gallery');
if (!container) throw new Error('the gallery has lost its container');
render(
  ['light', 'dark'].map((scheme) => (
    <section key={scheme} class="scheme" style={{ colorScheme: scheme }}>
      {STATES.map(([name, card, ...events]) => (
        <State key={name} name={name} card={card} events={events} />
      ))}
    </section>
  )),
  container,
);
