import '../../src/ui/tokens.css';
import '../../src/ui/parts.css';
import '../../src/ui/details.css';
import '../../src/ui/strip.css';
import '../../src/card/frame/styles.ts';
import { mountCard } from '../../src/card/frame/mount-card.tsx';

const container = document.getElementById('card');
if (!container) throw new Error('card.html has lost its container');
mountCard(window, container);
