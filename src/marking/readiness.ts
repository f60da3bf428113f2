import { yieldToPage } from '../platform/idle.ts';

/** Resolves once somebody may look at the page: its text is there, it is not prerendered and not in a hidden tab. */
export async function whenReadable(document: Document, signal: AbortSignal): Promise<void> {
  // Not its load event: on news pages advertisements hold that back for many seconds.
  if (document.readyState === 'loading') await once(document, 'DOMContentLoaded', signal);
  // Chromium's alone; elsewhere pages are not prerendered.
  if ((document as { readonly prerendering?: boolean }).prerendering)
    await once(document, 'prerenderingchange', signal);
  await whenVisible(document, signal);
}

/** Resolves once all that the page asked for has arrived; at once where it has. */
export async function whenLoaded(document: Document, signal: AbortSignal): Promise<void> {
  const view = document.defaultView;
  if (document.readyState !== 'complete' && view !== null) await once(view, 'load', signal);
}

/** Resolves while the page can be seen; at once where it can. */
async function whenVisible(document: Document, signal: AbortSignal): Promise<void> {
  while (document.visibilityState === 'hidden' && !signal.aborted) {
    await once(document, 'visibilitychange', signal);
  }
}

/** The pause between two slices of a first reading. */
export async function betweenSlices(document: Document, signal: AbortSignal): Promise<void> {
  await whenVisible(document, signal);
  await yieldToPage();
}

/** The pause between two slices of reading changes: after the next frame is drawn, so never two in one frame. */
export async function afterNextFrame(): Promise<void> {
  // Frames stop in a hidden tab, and with them this.
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await yieldToPage();
}

/** Resolves at the next event, or when `signal` aborts. */
function once(target: EventTarget, type: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    target.addEventListener(type, () => resolve(), { once: true, signal });
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
