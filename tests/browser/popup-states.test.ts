import { describe, expect, it } from 'vitest';
import { waitForMarks } from '../../src/cli/browsers/marks.ts';
import { openPopup } from '../../src/cli/browsers/open-popup.ts';
import { PANEL_STATES, POPUP_STATES, showPopupState } from '../../src/cli/browsers/popup-states.ts';
import { accessibilityFaults } from './accessibility.ts';
import { openSession } from './session.ts';

/** Every state that `npm run screenshots -- FOLDER` takes a picture of. */
const VIEWS = [
  ['popup.html', POPUP_STATES],
  ['sidepanel.html', PANEL_STATES],
] as const;

describe.each([false, true])('every state, dark scheme: %s', (dark) => {
  it.each(VIEWS)('of %s has nothing that axe would mend', async (file, states) => {
    const session = await openSession('chrome', { dark });
    try {
      const page = await session.openPage(session.samples.url('article.html'));
      await waitForMarks(page);
      const view = await openPopup(session, page, file);
      const faults: Record<string, readonly string[]> = {};
      for (const state of states) {
        await showPopupState(view, state);
        // Of the dark scheme only the colours differ.
        const found = await accessibilityFaults(view, { rules: dark ? ['color-contrast'] : [] });
        if (found.length > 0) faults[state.name] = found;
      }
      expect(faults).toEqual({});
      expect(session.takeFaults()).toEqual([]);
    } finally {
      await session.close();
    }
  });
});
