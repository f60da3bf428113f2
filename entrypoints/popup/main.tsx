import '../../src/ui/tokens.css';
import '../../src/ui/parts.css';
import '../../src/ui/details.css';
import '../../src/popup/popup.css';
import '../../src/popup/screens.css';
import { mountPopup } from '../../src/popup/mount-popup.tsx';

const container = document.getElementById('popup');
if (!container) throw new Error('popup.html has lost its container');
void mountPopup(container);
