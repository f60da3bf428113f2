import { setTimeout as wait } from 'node:timers/promises';
import { BROWSERS, type BrowserKind } from '../../src/cli/browsers/find-browser.ts';
import { bringIntoView } from '../../src/cli/browsers/hover-name.ts';
import { waitForMarks } from '../../src/cli/browsers/marks.ts';
import { DWELL } from '../../src/marking/tuning.ts';
import { openSession } from '../browser/session.ts';

/**
 * How long a reader waits after the dwell until the card is painted: the first time on a page, and with a warm frame. Wall
 * time, in ms, so it is worth something on a quiet machine only; the best of the warm ones is the figure to compare.
 */

const NAMES = ['Wang Yi', 'Xi Jinping', 'Dmitry Peskov'];
const TIMES = 16;

/** What the page of the bench hears: the pointer's last move, and the frame after the card came up. */
function listen(): void {
  let moved = 0;
  let isUp = false;
  const painted: number[] = [];
  Object.assign(globalThis, { painted });
  addEventListener(
    'pointermove',
    () => {
      moved = performance.now();
    },
    true,
  );
  new MutationObserver((records) => {
    for (const { target } of records) {
      if (!(target instanceof HTMLElement) || !target.matches('[popover="manual"]')) continue;
      const isSeen = target.style.opacity !== '0';
      if (isSeen && !isUp) {
        const since = moved;
        requestAnimationFrame(() => painted.push(performance.now() - since));
      }
      isUp = isSeen;
    }
  }).observe(document, { attributes: true, subtree: true, childList: true });
}

async function measure(kind: BrowserKind): Promise<readonly number[]> {
  const session = await openSession(kind);
  const page = await session.openPage(session.samples.url('article.html'));
  await waitForMarks(page);
  await page.evaluate(listen);
  for (let time = 0; time < TIMES; time++) {
    await page.mouse.move(3, 3);
    await wait(500);
    const { x, y } = await bringIntoView(page, NAMES[time % NAMES.length] ?? '');
    await page.mouse.move(x + 3, y + 40);
    // One move, so that the last one is that from which the dwell counts.
    await page.mouse.move(x, y);
    await wait(900);
  }
  const painted = await page.evaluate(() => Reflect.get(globalThis, 'painted') as number[]);
  await session.close();
  return painted.map((ms) => Math.round(ms - DWELL));
}

for (const kind of BROWSERS) {
  const [first, ...warm] = await measure(kind);
  if (first === undefined) throw new Error(`${kind}: no card was seen to come up`);
  const sorted = warm.toSorted((a, b) => a - b);
  console.log(
    `${kind}: first ${first} ms; warm best ${sorted[0]} ms, median ${sorted[sorted.length >> 1]} ms of ${warm.length}`,
  );
}
