import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fail, ok } from '../../src/model/result.ts';
import type { MarkedFrames } from '../../src/service/marked-frames.ts';
import { serveShortcut } from '../../src/service/shortcut.ts';
import { createFakeBrowser } from '../platform/fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: {} as ReturnType<typeof createFakeBrowser> }));
vi.mock('../../src/platform/browser.ts', () => ({
  get browser() {
    return fake.browser;
  },
}));

/** The names in view of each frame, and the frame and place of the card that the shortcut opened last. */
let names: Record<number, readonly string[]>;
let open: { readonly frameId: number; readonly at: number } | null;
let opened: string[];

const frames: MarkedFrames = { add: async () => {}, of: async () => Object.keys(names).map(Number) };

beforeEach(() => {
  fake.browser = createFakeBrowser();
  [names, open, opened] = [{ 0: ['Xi', 'Putin'], 3: ['Wang'] }, null, []];
  serveShortcut(frames);
  fake.browser.tabs.sendMessage.mockImplementation(async (_tab, message, options) => {
    const { frameId } = options as { frameId: number };
    const { goesOn } = (message as { request: { goesOn: boolean } }).request;
    if (goesOn && open?.frameId !== frameId) return ok('elsewhere');
    const at = goesOn && open ? open.at + 1 : 0;
    const name = names[frameId]?.[at];
    if (name === undefined) return ok('ended');
    open = { frameId, at };
    opened.push(name);
    return ok('opened');
  });
});

/** Presses the shortcut and waits until nothing more is asked. */
async function press(): Promise<void> {
  const before = fake.browser.tabs.sendMessage.mock.calls.length;
  for (const listener of fake.browser.commands.onCommand.listeners)
    (listener as (command: string, tab: { id: number }) => void)('open-card', { id: 7 });
  await vi.waitFor(() => expect(fake.browser.tabs.sendMessage.mock.calls.length).toBeGreaterThan(before));
  await new Promise((resolve) => setTimeout(resolve));
}

describe('the shortcut', () => {
  test('walks through the names of all frames, and begins anew after the last', async () => {
    for (let times = 0; times < 4; times++) await press();
    expect(opened).toEqual(['Xi', 'Putin', 'Wang', 'Xi']);
  });

  test('begins with the first frame that has a name in view', async () => {
    names = { 0: [], 3: ['Wang'] };
    await press();
    expect(opened).toEqual(['Wang']);
  });

  test('passes over a frame that has gone', async () => {
    fake.browser.tabs.sendMessage.mockResolvedValueOnce(fail('gone')).mockResolvedValueOnce(ok('elsewhere'));
    await press();
    expect(opened).toEqual(['Xi']);
  });
});
