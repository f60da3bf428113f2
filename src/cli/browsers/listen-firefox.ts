import { createInterface } from 'node:readline';
import type { Browser } from 'puppeteer-core';
import type { Heard } from './listen-chromium.ts';

/** What consoles of pages and extensions complain of: those of Firefox's own parts print a name of theirs first. */
const CONSOLE_COMPLAINT = /^console\.(?:error|warn|assert): (?![\w.]+:)/;

/** What was thrown and not caught, with its file: Firefox's own slips are not ours. */
const UNCAUGHT = /^JavaScript (?:error|warning): (?:moz-extension:|http:\/\/127\.0\.0\.1)/;

/** What Firefox says of a script that ran while its tab was closed. */
const CUT_OFF = /Script terminated by timeout/;

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
      if (!CUT_OFF.test(line) && (CONSOLE_COMPLAINT.test(line) || UNCAUGHT.test(line)))
        heard.faults.push(line);
    });
  }
  return heard;
}
