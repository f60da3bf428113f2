import { render } from 'preact';
import { send } from '../../src/messaging/send.ts';
import { browser } from '../../src/platform/browser.ts';
import { createPopup } from '../../src/popup/controller.ts';
import { Popup } from '../../src/popup/popup.tsx';
import { text } from '../../src/ui/i18n.ts';
import '../../src/ui/tokens.css';
import '../../src/ui/parts.css';
import '../../src/popup/popup.css';
import '../../src/popup/screens.css';

document.documentElement.lang = text('ui_locale');
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const container = document.getElementById('popup');
if (!container) throw new Error('popup.html has lost its container');
render(<Popup controller={createPopup(tab?.id ?? browser.tabs.TAB_ID_NONE, send)} />, container);
