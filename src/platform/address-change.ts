import { pageOf } from '../model/site.ts';

/**
 * Calls back when a page takes another address without being loaded anew, as applications of one page do; not where it
 * takes the same one again or one in the same page, as some do with every scroll. A script of ours
 * does not see the page's own `history.pushState`, but the Navigation API tells (Chromium; Firefox since 147). Before that
 * Firefox tells of the ways back and forward only, so there a page that was pushed is told apart once it is loaded anew.
 */
export function onAddressChange(view: Window, callback: () => void): void {
  const { navigation } = view as { readonly navigation?: EventTarget };
  if (navigation === undefined) {
    // Each time, since what was pushed before was not heard of.
    view.addEventListener('popstate', callback);
    return;
  }
  let page = pageOf(view.location.href);
  navigation.addEventListener('currententrychange', () => {
    const before = page;
    page = pageOf(view.location.href);
    if (page !== before) callback();
  });
}
