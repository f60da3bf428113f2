import '../../src/ui/tokens.css';
import '../../src/ui/parts.css';
import '../../src/ui/details.css';
import '../../src/popup/popup.css';
import '../../src/popup/screens.css';
import '../../src/popup/panel.css';
import { mountPanel } from '../../src/popup/mount-panel.tsx';

const container = document.getElementById('panel');
if (!container) throw new Error('sidepanel.html has lost its container');
void mountPanel(container);
