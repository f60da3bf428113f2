import { createLibrary } from '../../src/library-page/controller.ts';
import { Library } from '../../src/library-page/library.tsx';
import { send } from '../../src/messaging/send.ts';
import { mountView } from '../../src/ui/mount-view.ts';
import '../../src/ui/tokens.css';
import '../../src/ui/parts.css';
import '../../src/ui/details.css';
import '../../src/library-page/library.css';
import '../../src/library-page/timeline.css';
import '../../src/library-page/pages.css';

const container = document.getElementById('library');
if (!container) throw new Error('library.html has lost its container');
// The page lives as long as its tab.
mountView(container, <Library controller={createLibrary(window, send, new AbortController().signal)} />);
