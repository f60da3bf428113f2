import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { BrowserKind } from '../../src/cli/browsers/find-browser.ts';
import { closePages, type Session, shareSession } from './session.ts';

/** A session for a suite whose tests open pages of their own: they are closed after each, and none may leave a fault. */
export function useSession(kind: BrowserKind): () => Session {
  let session: Session;
  beforeAll(async () => {
    session = await shareSession(kind);
  });
  afterAll(() => session.close());
  afterEach(async () => {
    await closePages(session.browser);
    expect(session.takeFaults()).toEqual([]);
  });
  return () => session;
}
