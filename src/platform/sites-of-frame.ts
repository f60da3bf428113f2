import { siteOf } from '../model/site.ts';

/**
 * The sites whose switch counts in a frame: its own and those of the pages around it, as far as the browser tells.
 * By origin and not by address, because a frame without one of its own (srcdoc, about:blank, blob) has that of the page
 * that made it. A sandboxed frame has none; it knows its page as its referrer. Firefox names no ancestors, so there a
 * frame of another site goes by its own.
 */
export function sitesOfFrame(view: Window): string[] {
  const ancestors: readonly string[] = [...(view.location.ancestorOrigins ?? [])];
  const own = view.origin === 'null' ? view.document.referrer : view.origin;
  return [...new Set([own, ...ancestors].map(siteOf).filter((site) => site !== ''))];
}
