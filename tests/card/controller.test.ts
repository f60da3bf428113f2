import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type CardController, createCardController } from '../../src/card/controller.ts';
import type { createCardHost } from '../../src/card/host.ts';
import { OPEN_PATIENCE } from '../../src/card/tuning.ts';
import type { Envelope } from '../../src/messaging/deliver.ts';
import { sendFromPage } from '../../src/messaging/send-from-page.ts';
import { MOST_CANDIDATES } from '../../src/model/message-limits.ts';
import { NO_PASSAGE } from '../../src/model/page-facts.ts';
import type { Box, PlacedMention } from '../../src/model/placed-mention.ts';
import { fail, ok, type Result } from '../../src/model/result.ts';
import { browser } from '../ui/browser-double.ts';

const NONCE = '0123456789abcdef0123456789abcdef';

interface Ask {
  readonly candidates: readonly string[];
  readonly isSure: boolean;
  readonly surface: string;
  readonly turn: number;
}

/** The background and the host of these tests: what they were told, and what they answer. */
const outside = vi.hoisted(() => ({
  sent: [] as Envelope[],
  shown: undefined as unknown,
  known: undefined as unknown,
  hidden: 0,
  removed: 0,
  /** Cards between the reader's eye and the page. */
  inTheWay: 0,
  /** The Escape key; true where the page does not hear of it. */
  escape: (): boolean => false,
  hasFocus: false,
  isLet: true,
  box: null as Box | null,
  /** What is washed over on the page. */
  ringed: [] as readonly Box[],
  onTampered: (_isGone: boolean): void => {},
  /** The pointer comes onto the card, or leaves it. */
  onPointer: (_isOn: boolean): void => {},
  onResized: (): void => {},
}));

type CardHostOptions = Parameters<typeof createCardHost>[0];

vi.mock('../../src/card/host.ts', () => ({
  createCardHost: ({ parent, onTampered, onPointer }: CardHostOptions) => {
    Object.assign(outside, { onTampered, onPointer });
    return {
      nonce: NONCE,
      parent,
      layOut: () => undefined,
      show: ({ box }: { box: Box }) => Object.assign(outside, { box }).isLet,
      ring: (boxes: readonly Box[]) => Object.assign(outside, { ringed: boxes }),
      hide: () => Object.assign(outside, { hasFocus: false, hidden: outside.hidden + 1 }),
      takeFocus: () => Object.assign(outside, { hasFocus: true }),
      hasFocus: () => outside.hasFocus,
      isIntact: () => true,
      isCovered: () => false,
      isPlainlyVisible: () => true,
      lookThrough<Value>(look: () => Value): Value {
        outside.inTheWay--;
        const seen = look();
        outside.inTheWay++;
        return seen;
      },
      remove: () => Object.assign(outside, { removed: outside.removed + 1 }),
    };
  },
}));
vi.mock('../../src/card/page-watch.ts', () => ({
  watchPage: ({ onResized }: { onResized: () => void }) => {
    Object.assign(outside, { onResized });
    return { look() {} };
  },
}));
vi.mock('../../src/card/escape.ts', () => ({
  swallowEscape: (_document: Document, _signal: AbortSignal, onEscape: () => boolean) => {
    outside.escape = onEscape;
    return { closedInside() {} };
  },
}));
vi.mock('../../src/platform/rewritten-document.ts', () => ({
  listenForGood: (_document: Document, _signal: AbortSignal, listen: () => void) => listen(),
}));
vi.mock('../../src/card/page-scheme.ts', () => ({ pageScheme: () => 'light' }));
vi.mock('../../src/card/reader-focus.ts', () => ({
  rememberFocus: () => ({ giveBack: () => focusGivenBack() }),
}));

const focusGivenBack = vi.fn();

let card: CardController;
let ending: AbortController;
let timers: { readonly delay: number; readonly task: () => void }[];

beforeEach(() => {
  const sendMessage = async (envelope: Envelope) => {
    outside.sent.push(envelope);
    if (envelope.backstory === 'card.knowsDate') return outside.known;
    return envelope.backstory === 'card.show' ? outside.shown : ok(null);
  };
  vi.stubGlobal('chrome', {
    i18n: browser.i18n,
    runtime: { id: 'backstory', getURL: (path: string) => path, sendMessage },
  });
  Object.assign(outside, { sent: [], shown: ok(null), hasFocus: false, isLet: true, box: null });
  Object.assign(outside, { hidden: 0, removed: 0 });
  focusGivenBack.mockClear();
  timers = [];
  ending = new AbortController();
  card = control(emptyDocument());
});

afterEach(() => {
  ending.abort();
  vi.unstubAllGlobals();
});

/** A document with nothing in it. */
function emptyDocument() {
  const documentElement = { clientWidth: 900, clientHeight: 700 };
  return { documentElement, querySelectorAll: (): object[] => [], elementFromPoint: () => null };
}

/** A controller for what it takes for a document. */
function control(document: object): CardController {
  return createCardController({
    document: document as Document,
    clock: {
      now: () => 0,
      after(delay, task) {
        const timer = { delay, task };
        timers.push(timer);
        return () => {
          timers = timers.filter((other) => other !== timer);
        };
      },
    },
    signal: ending.signal,
    isAlive: () => true,
    sendFromPage,
    pageContext: () => ({ facts: { url: '', title: '', language: '', dates: [] }, entities: [] }),
  });
}

function named(candidates: readonly string[], surface = 'Li'): PlacedMention {
  return {
    mention: { start: 0, end: 2, entity: null, candidates, confidence: 0.5 },
    surface,
    boxes: [{ left: 10, top: 10, right: 80, bottom: 30 }],
    vertical: false,
    passage: () => (candidates.length > 0 ? NO_PASSAGE : { ...NO_PASSAGE, text: surface, dateAt: 0 }),
    isPlace: false,
  };
}

/** Asks by keyboard. */
function ask(): Promise<Result<null>> {
  return card.show(named(['li-qiang']), 'keyboard');
}

/** What the background was asked for last. */
function lastAsk(): Ask {
  const message = outside.sent.findLast(({ backstory }) => backstory === 'card.show');
  if (!message) throw new Error('nothing was asked for');
  return (message.request as { ask: Ask }).ask;
}

function drawn(): void {
  card.toFrames['host.command']({
    nonce: NONCE,
    command: { kind: 'resize', height: 300, turn: lastAsk().turn },
  });
}

describe('a card that was asked for', () => {
  test('is told to have been shown once it is drawn', async () => {
    const shown = ask();
    drawn();
    expect(await shown).toEqual(ok(null));
  });

  test('hands on the sentence with which the background refused it', async () => {
    outside.shown = fail('Nothing is known of this name any more.');
    expect(await ask()).toEqual(outside.shown);
  });

  test.each<[string, () => void]>([
    ['nothing was drawn in time', () => timers.find(({ delay }) => delay === OPEN_PATIENCE)?.task()],
    ['the page took it away', () => outside.onTampered(true)],
    ['the page is no longer read', () => ending.abort()],
    ['another was asked for', () => void ask()],
  ])('says that it did not open where %s', async (_, happen) => {
    const shown = ask();
    happen();
    expect(await shown).toMatchObject({ ok: false, error: expect.stringContaining('toolbar') });
  });

  test('says so at once on a page that does not let it be', async () => {
    for (let times = 0; times < 3; times++) {
      void ask();
      outside.onTampered(true);
    }
    outside.sent = [];
    expect(await ask()).toMatchObject({ ok: false });
    expect(outside.sent).toEqual([]);
  });

  test('asks for no more than the background takes', () => {
    const many = Array.from({ length: 300 }, (_, index) => `li-${index}`);
    void card.show(named(many, 'Li'.repeat(4_000)), 'pointer');
    const { candidates, isSure, surface } = lastAsk();
    expect(candidates).toEqual(many.slice(0, MOST_CANDIDATES));
    expect(isSure).toBe(false);
    expect(surface).toMatch(/^LiLi.{496}$/);
  });
});

describe('when the page is no longer read', () => {
  test('a reader who was in the card gets the focus back', () => {
    void ask();
    drawn();
    expect(outside.hasFocus).toBe(true);
    ending.abort();
    expect(focusGivenBack).toHaveBeenCalledTimes(1);
  });

  test('so does one who was in a pinned card', () => {
    void card.show(named(['li-qiang']), 'pointer');
    drawn();
    card.toFrames['host.command']({ nonce: NONCE, command: { kind: 'pin' } });
    outside.hasFocus = true;
    ending.abort();
    expect(focusGivenBack).toHaveBeenCalledTimes(1);
  });

  test('the focus of a reader who was elsewhere stays where it is', () => {
    void card.show(named(['li-qiang']), 'pointer');
    drawn();
    ending.abort();
    expect(focusGivenBack).not.toHaveBeenCalled();
  });
});

test('a pointer in a card opens no other; where that card was closed under it the next name has one', async () => {
  const rest = (): Promise<Result<null>> => card.show(named(['wang-yi']), 'pointer');
  void card.show(named(['li-qiang']), 'pointer');
  drawn();
  outside.onPointer(true);
  outside.sent = [];
  expect(await rest()).toMatchObject({ ok: false });
  expect(outside.sent).toEqual([]);
  outside.escape();
  const opened = rest();
  drawn();
  expect(await opened).toEqual(ok(null));
});

test('a click is vouched for only in a card that is open, and only to its own frame', () => {
  card.dwellStarted(named(['li-qiang']));
  drawn();
  expect(card.toFrames['host.vouch']({ nonce: NONCE, write: 'silence' })).toMatchObject({ ok: false });
  void card.show(named(['li-qiang']), 'pointer');
  expect(card.toFrames['host.vouch']({ nonce: NONCE, write: 'silence' })).toEqual(ok(null));
  expect(card.toFrames['host.vouch']({ nonce: 'f'.repeat(32), write: 'silence' })).toMatchObject({
    ok: false,
  });
  card.toFrames['host.command']({ nonce: NONCE, command: { kind: 'pin' } });
  expect(card.toFrames['host.vouch']({ nonce: NONCE, write: 'silence' })).toEqual(ok(null));
  card.toFrames['host.command']({ nonce: NONCE, command: { kind: 'close' } });
  expect(card.toFrames['host.vouch']({ nonce: NONCE, write: 'silence' })).toMatchObject({ ok: false });
});

test('a card whose site could not be switched off goes with the page like any other', () => {
  void card.show(named(['li-qiang']), 'pointer');
  drawn();
  expect(card.toFrames['host.vouch']({ nonce: NONCE, write: 'hide' })).toEqual(ok(null));
  expect(card.toFrames['host.command']({ nonce: NONCE, command: { kind: 'unwritten' } })).toEqual(ok(null));
  ending.abort();
  expect(card.signal.aborted).toBe(true);
});

describe('the Escape key', () => {
  const pinOne = (): void => {
    void card.show(named(['li-qiang']), 'pointer');
    drawn();
    card.toFrames['host.command']({ nonce: NONCE, command: { kind: 'pin' } });
    outside.removed = 0;
  };

  test('calls off a card on its way, closes a pinned one by the next press, then belongs to the page', () => {
    pinOne();
    void card.show(named(['wang-yi'], 'Wang'), 'keyboard');
    expect([outside.escape(), outside.removed]).toEqual([false, 0]);
    expect([outside.escape(), outside.removed]).toEqual([true, 1]);
    expect([outside.escape(), outside.removed]).toEqual([false, 1]);
  });
});

test('a look at the page goes through a pinned card too: the next name may stand under it', () => {
  void card.show(named(['li-qiang']), 'pointer');
  drawn();
  card.toFrames['host.command']({ nonce: NONCE, command: { kind: 'pin' } });
  outside.inTheWay = 1;
  expect(card.lookThrough(() => outside.inTheWay)).toBe(0);
  expect(outside.inTheWay).toBe(1);
});

describe('while the pointer dwells on a name', () => {
  test('its card is drawn unseen, and seen at once when the dwell ends', async () => {
    card.dwellStarted(named(['li-qiang']));
    const { turn } = lastAsk();
    drawn();
    expect(outside.box).toBeNull();
    const shown = card.show(named(['li-qiang']), 'pointer');
    expect(outside.box).not.toBeNull();
    expect(lastAsk().turn).toBe(turn);
    expect(await shown).toEqual(ok(null));
  });

  test('nothing is asked for a number, which is seldom a date', () => {
    card.dwellStarted(named([], '2023'));
    expect(outside.sent).toEqual([]);
  });
});

describe('a number under the pointer', () => {
  const known = (answer: Result<string>) => Object.assign(outside, { known: answer });

  test('that is no date touches neither page nor open card', async () => {
    known(fail('No date that is known stands here.'));
    void card.show(named(['li-qiang']), 'touch');
    drawn();
    outside.sent = [];
    expect(await card.show(named([], '2023'), 'pointer')).toMatchObject({ ok: false });
    expect(outside.sent.map(({ backstory }) => backstory)).toEqual(['card.knowsDate']);
    expect(outside.hidden).toBe(0);
  });

  test('opens its card where something is known of it', async () => {
    known(ok('13 March 2023'));
    const word = named([], '2023');
    const boxes = [{ left: 10, top: 10, right: 160, bottom: 30 }];
    const shown = card.show({ ...word, whole: (surface) => ({ ...word, surface, boxes }) }, 'pointer');
    await vi.waitFor(() => expect(lastAsk().surface).toBe('13 March 2023'));
    drawn();
    expect(await shown).toEqual(ok(null));
    expect(outside.ringed).toEqual(boxes);
  });

  test('opens nothing where the pointer has gone before that was known', async () => {
    known(ok('2023'));
    expect(await card.show(named([], '2023'), 'pointer', () => false)).toMatchObject({ ok: false });
    expect(outside.sent.map(({ backstory }) => backstory)).toEqual(['card.knowsDate']);
  });
});

test('a card that was opened by keyboard does not give way to a pointer that rests on a number', async () => {
  void ask();
  drawn();
  const { turn } = lastAsk();
  expect(await card.show(named([], '2023'), 'pointer')).toMatchObject({ ok: false });
  expect(lastAsk().turn).toBe(turn);
  void card.show(named(['li-qiang']), 'pointer');
  expect(lastAsk().turn).toBeGreaterThan(turn);
});

test('over a frame in which no script may run, the cards of other frames in the page are left where they are', () => {
  const removed = vi.fn();
  const other = {
    openOrClosedShadowRoot: { querySelector: () => ({}) },
    remove: removed,
  };
  const page = { ...emptyDocument(), querySelectorAll: () => [other] };
  const frame = { ownerDocument: page, getAttribute: () => 'allow-same-origin' };
  control(page);
  expect(removed).toHaveBeenCalledTimes(1);
  control({ ...emptyDocument(), defaultView: { frameElement: frame, addEventListener() {} } });
  expect(removed).toHaveBeenCalledTimes(1);
});

test('a phone that is turned keeps its sheet, and washes over nothing where the name was in the lines of before', () => {
  const document = emptyDocument();
  card = control(document);
  void card.show(named(['li-qiang']), 'touch');
  drawn();
  expect(outside.ringed).toHaveLength(1);
  document.documentElement.clientHeight = 640;
  outside.onResized();
  expect(outside.ringed).toHaveLength(1);
  document.documentElement.clientWidth = 500;
  outside.onResized();
  expect(outside.ringed).toEqual([]);
  expect(outside.hidden).toBe(0);
});
