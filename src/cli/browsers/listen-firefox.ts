import { createInterface } from 'node:readline';
import type { Browser } from 'puppeteer-core';
import type { Heard } from './listen-chromium.ts';

/** The lines of Firefox's output that complain; `console.error: …` and `JavaScript error: file, line n: …`. */
const COMPLAINT = /^(?:console\.(?:error|warn)|JavaScript (?:error|warning)):/;

/** Firefox talks about itself too: only what pages, or an extension, said counts. */
const OF_US = /moz-extension:|127\.0\.0\.1|Backstory/;

/**
 * Listens to what Firefox prints: its driver tells nothing of content scripts and of the background. Requests are
 * left to the proxy (closed-network.ts).
 */
export function listenToFirefox(browser: Browser): Heard {
  const heard: Heard = { faults: [], requests: [] };
  const child = browser.process();
  for (const stream of [child?.stdout, child?.stderr]) {
    if (!stream) continue;
    createInterface(stream).on('line', (line) => {
      if (COMPLAINT.test(line) && OF_US.test(line)) heard.faults.push(line);
    });
  }
  return heard;
}
