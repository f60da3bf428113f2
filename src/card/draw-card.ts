import type { CardGround } from './ground.ts';
import type { CardHost } from './host.ts';
import { pageScheme } from './page-scheme.ts';
import { overlaps, shifted } from './placement.ts';
import type { Showing } from './showing.ts';
import type { Stand } from './stand.ts';
import type { CardState } from './state.ts';
import { LEAST_TOLD } from './tuning.ts';

/** A card that is seen, and what it is drawn with. */
interface DrawOptions {
  readonly state: Extract<CardState, { kind: 'open' | 'leaving' }>;
  readonly showing: Showing;
  readonly host: CardHost;
  readonly stand: Stand;
  readonly ground: CardGround;
  /** True where it is only moved. */
  readonly wasShown: boolean;
}

/** Puts a card where it belongs now. `no room` where it is better not shown at all, `removed` where the page did not let it. */
export function drawCard(options: DrawOptions): 'drawn' | 'no room' | 'removed' {
  const { state, showing, host, stand, ground, wasShown } = options;
  const name = showing.placed.boxes.map((box) => shifted(box, showing.shift));
  const placement = stand.place(state, showing, host.hasFocus());
  showing.placement = placement;
  const { box, zoom = 1 } = placement;
  const beside = name.filter((one) => !overlaps(box, one));
  // In a frame so low that the card would lie over its own name, with little more than its head to be seen.
  const isLow = state.by !== 'touch' || box.bottom - box.top < LEAST_TOLD * zoom;
  if (!wasShown && isLow && isFrame(ground) && beside.length < name.length) return 'no room';
  // Once, and before the card lies there itself.
  showing.scheme ??= pageScheme(ground, box);
  if (!host.show(placement, showing.scheme)) return 'removed';
  // The wash is drawn above the card.
  host.ring(showing.isReflowed ? [] : beside, state.by === 'keyboard');
  return 'drawn';
}

function isFrame({ document }: CardGround): boolean {
  const view = document.defaultView;
  return view?.top !== view;
}
