/**
 * Calls back when a page takes another address without being loaded anew, as applications of one page do. A script of ours
 * does not see the page's own `history.pushState`, but the Navigation API tells (Chromium; Firefox since 147). Before that
 * Firefox tells of the ways back and forward only, so there a page that was pushed is told apart once it is loaded anew.
 */
export function onAddressChange(view: Window, callback: () => void): void {
  const { navigation } = view as { readonly navigation?: EventTarget };
  if (navigation) navigation.addEventListener('currententrychange', callback);
  else view.addEventListener('popstate', callback);
}
