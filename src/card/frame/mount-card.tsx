import type { JSX } from 'preact';
import { mountView } from '../../ui/mount-view.ts';
import { Card } from './card.tsx';
import { type CardSession, nonceOf, openSession } from './session.ts';
import { spokenSummary } from './spoken-summary.ts';
import { guardWrites } from './write-guard.ts';

/** Draws the card of the host that opened this page; nothing for anybody else. */
export function mountCard(view: Window & typeof globalThis, container: Element): void {
  const nonce = nonceOf(view.location.hash);
  // Opened by itself in a tab, or framed by somebody who has no nonce.
  if (nonce === undefined || view.top === view) return;
  const { document, performance } = view;
  // The frame ends with its document and not at `pagehide`: a page that comes back by "back" brings its frame along.
  const { signal } = new AbortController();
  const guard = guardWrites(document.documentElement, () => performance.now());
  mountView(
    container,
    <App session={openSession(nonce, guard, signal, () => view.location.replace('about:blank'))} />,
  );
}

function App({ session }: { session: CardSession }): JSX.Element | null {
  const screen = session.screen.value;
  if (screen.kind === 'blank') return null;
  return (
    <>
      <Card key={`${screen.turn} ${screen.trail.length}`} screen={screen} session={session} />
      {/* It outlives the cards: a live region that comes with its text is not announced. */}
      <p class="spoken" role="status">
        {spokenSummary(screen)}
      </p>
    </>
  );
}
