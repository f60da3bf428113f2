import { send } from '../messaging/send.ts';
import { mountView } from '../ui/mount-view.ts';
import { createPopup } from './controller.ts';
import { Popup } from './popup.tsx';
import { tabInFront } from './tab-in-front.ts';

/** Draws the popup for the tab that it was opened on; never rejects. */
export async function mountPopup(container: Element): Promise<void> {
  mountView(container, <Popup controller={createPopup(await tabInFront(), send)} />);
}
