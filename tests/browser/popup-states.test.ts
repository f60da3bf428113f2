import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup } from '../../src/cli/browsers/open-popup.ts';
import {
  PANEL_STATES,
  POPUP_STATES,
  showPopupState,
  untilDrawn,
} from '../../src/cli/browsers/popup-states.ts';
import { accessibilityFaults, COLOURS } from './accessibility.ts';
import { openArticle } from './card-in-page.ts';
import { type Session, shareSession } from './session.ts';

/** Every state that `npm run screenshots -- FOLDER` takes a picture of. */
const VIEWS = [
  ['popup.html', POPUP_STATES],
  ['sidepanel.html', PANEL_STATES],
] as const;

/** The schemes, with the rules that are looked at: of the dark one only the colours differ. */
const SCHEMES = [
  ['light', []],
  ['dark', COLOURS],
] as const;

describe('every state', () => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await shareSession('chrome');
    page = await openArticle(session);
  });
  afterAll(() => session.close());

  it.each(VIEWS)('of %s has nothing that axe would mend, light or dark', async (file, states) => {
    const view = await openPopup(session, page, file);
    const faults: Record<string, readonly string[]> = {};
    for (const state of states) {
      await showPopupState(view, state);
      for (const [scheme, rules] of SCHEMES) {
        await view.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await untilDrawn(view);
        const found = await accessibilityFaults(view, { rules });
        if (found.length > 0) faults[`${state.name}, ${scheme}`] = found;
      }
    }
    expect(faults).toEqual({});
    expect(session.takeFaults()).toEqual([]);
    await view.close();
  });
});
