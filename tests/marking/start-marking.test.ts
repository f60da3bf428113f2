import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Marking, startMarking } from '../../src/marking/start-marking.ts';

/** The page that is read, as far as marking it goes: its version, who looks at it, and what is drawn. */
const page = vi.hoisted(() => ({
  version: 0,
  nudges: 0,
  followsScroll: false,
  onRead: (_isFirst: boolean, _removed: boolean): void => {},
  draw: (): void => {},
}));
vi.mock('../../src/marking/span-index.ts', () => ({
  createSpanIndex: () => ({
    isEmpty: false,
    get version() {
      return page.version;
    },
    inOrder: () => [{ candidate: {} }],
    sweep() {},
    renew() {},
  }),
}));
vi.mock('../../src/marking/silence.ts', () => ({
  withSilence: () => ({ resolve: () => ({ entity: 'li-qiang' }), silence() {} }),
}));
vi.mock('../../src/marking/page-names.ts', () => ({ createPageNames: () => ({}) }));
vi.mock('../../src/marking/page-reader.ts', () => ({ createPageReader: () => ({}) }));
vi.mock('../../src/marking/marks.ts', () => ({ createMarks: () => ({ draw() {} }) }));
vi.mock('../../src/marking/block-watch.ts', () => ({
  watchBlocks(_: Document, draw: () => void) {
    page.draw = draw;
    return { nudge: () => page.nudges++ };
  },
}));
vi.mock('../../src/marking/choose-marks.ts', () => ({
  createMarkChoice: () => ({
    prepare: () => true,
    choose: () => [],
    get followsScroll() {
      return page.followsScroll;
    },
  }),
}));
vi.mock('../../src/marking/reading-loop.ts', () => ({
  startReading: ({ onRead }: { onRead: typeof page.onRead }) => Object.assign(page, { onRead }),
}));

const document = new EventTarget() as Document;
const onNamed = vi.fn<(markedIn: string[]) => Promise<boolean>>();
let ending: AbortController;
let marking: Marking;

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(page, { version: 0, nudges: 0, followsScroll: false });
  onNamed.mockReset().mockResolvedValue(false);
  ending = new AbortController();
  const { signal } = ending;
  marking = startMarking({ document, reader: {} as never, signal, isAlive: () => true, onNamed });
  marking.follow('all', new Set());
});

afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

/** The page changes and is read again. */
async function change(): Promise<void> {
  page.version++;
  page.onRead(false, false);
  await vi.runAllTimersAsync();
}

test('that a page names somebody is told again until it was heard, with each change of the page', async () => {
  await change();
  const before = onNamed.mock.calls.length;
  await change();
  expect(onNamed.mock.calls.length).toBe(before + 1);
  onNamed.mockResolvedValue(true);
  await change();
  await change();
  await change();
  expect(onNamed.mock.calls.length).toBe(before + 2);
});

test('a page that is scrolled is looked at again only while names wait in a block larger than the screen', async () => {
  onNamed.mockResolvedValue(true);
  const scroll = async (): Promise<number> => {
    const before = page.nudges;
    document.dispatchEvent(new Event('scroll'));
    await vi.runAllTimersAsync();
    return page.nudges - before;
  };
  page.followsScroll = true;
  page.draw();
  expect(await scroll()).toBe(1);
  page.followsScroll = false;
  expect(await scroll()).toBe(0);
});
