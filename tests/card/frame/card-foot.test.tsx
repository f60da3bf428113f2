import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { CardFoot } from '../../../src/card/frame/card-foot.tsx';
import { screenReducer } from '../../../src/card/frame/screen.ts';
import type { CardSession } from '../../../src/card/frame/session.ts';
import { richCard } from '../sample-cards.ts';
import { openWithoutLayout } from './page-without-layout.ts';
import '../../ui/browser-double.ts';

afterEach(() => vi.unstubAllGlobals());

test('the keys of a card are told where it was opened by one, and not beside a question, in whose line they have no room', () => {
  const root = openWithoutLayout();
  const seen = (by: 'keyboard' | 'pointer', isAsking: boolean): boolean => {
    let screen = screenReducer(
      { kind: 'blank' },
      { kind: 'presented', presentation: { card: richCard, by, turn: 1 } },
    );
    if (isAsking) screen = screenReducer(screen, { kind: 'silencing', silence: 'asking' });
    if (screen.kind === 'card') render(<CardFoot screen={screen} session={{} as CardSession} />, root);
    return root.querySelector('.keys') !== null;
  };
  expect([seen('pointer', false), seen('keyboard', false), seen('keyboard', true)]).toEqual([
    false,
    true,
    false,
  ]);
  render(null, root);
});
