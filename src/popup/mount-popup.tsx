import { send } from '../messaging/send.ts';
import { mountView } from '../ui/mount-view.ts';
import { createPopup } from './controller.ts';
import { Popup } from './popup.tsx';
import { searchesKept } from './searches-kept.ts';
import { tabInFront } from './tab-in-front.ts';

/** Draws the popup for the tab that it was opened on; never rejects. */
export async function mountPopup(container: Element): Promise<void> {
  const [tabId, searches] = await Promise.all([tabInFront(), searchesKept()]);
  mountView(container, <Popup controller={createPopup(tabId, send, { searches })} />);
}
