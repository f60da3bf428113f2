import { browser } from './browser.ts';

/** The sites that the manifest asks for. */
const ALL_SITES = ['<all_urls>'];

/** True where the reader and the browser let Backstory read pages of a site; of all of them where none is given. */
export function hasAccess(site: string): Promise<boolean> {
  return browser.permissions.contains({ origins: site === '' ? ALL_SITES : [`*://${site}/*`] });
}

/** Has the browser ask for it. Only while a click of the reader is being answered; false where it was refused. */
export function requestAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: ALL_SITES }).catch(() => false);
}
