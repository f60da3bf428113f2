import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type CardHost, createCardHost } from '../../src/card/host.ts';
import { VISIBLE_FOR } from '../../src/card/tuning.ts';

/** linkedom lays nothing out. */
vi.mock('../../src/card/visible-check.ts', () => ({
  isCovered: () => false,
  isIntact: () => true,
  isPlainlyVisible: () => !isMasked,
}));

const BOX = { left: 10, top: 20, right: 398, bottom: 320 };

/** Something of the page lies over a part of the card. */
let isMasked = false;

let host: CardHost;
let now: number;
let root: HTMLElement;
/** What is watched of the page at the moment. */
let watched: Set<Node>;
/** What a listener of the page does while the card opens or closes. */
let beforeToggle: (element: HTMLElement) => void;
/** The card's frame, and where it was sent. */
let frame: HTMLElement;
let sentTo: string[];
/** How often the host heard that the card has left its frame. */
let left: number;

/** The popover as HTML has it: either method throws where a listener took away what it works on. */
function popover(element: HTMLElement): HTMLElement {
  let isOpen = false;
  const toggle = (to: boolean): void => {
    beforeToggle(element);
    if (!element.isConnected || element.popover === null) throw new Error('InvalidStateError');
    isOpen = to;
  };
  return Object.assign(element, {
    popover: null,
    matches: () => isOpen,
    showPopover: () => toggle(true),
    hidePopover: () => toggle(false),
  });
}

beforeEach(() => {
  const { document, Document } = parseHTML('<!doctype html><html><body></body></html>');
  root = document.documentElement as unknown as HTMLElement;
  const make = document.createElementNS.bind(document);
  Object.assign(document, {
    createElementNS(space: string, name: string) {
      const element = popover(make(space, name) as unknown as HTMLElement);
      if (name !== 'iframe') return element;
      frame = element;
      const send = (address: string): unknown => sentTo.push(address);
      return Object.assign(element, { contentWindow: { location: { replace: send } } });
    },
  });
  now = 5_000;
  watched = new Set();
  sentTo = [];
  left = 0;
  vi.stubGlobal(
    'MutationObserver',
    class {
      observe = (node: Node): unknown => watched.add(node);
      disconnect = (): void => watched.clear();
    },
  );
  vi.stubGlobal('Document', Document);
  vi.stubGlobal('ShadowRoot', class {});
  vi.stubGlobal('crypto', { getRandomValues: () => ({ toHex: () => '0' }) });
  vi.stubGlobal('chrome', { runtime: { getURL: (path: string) => path } });
  beforeToggle = () => {};
  host = open();
});

function open(): CardHost {
  return createCardHost({
    document: root.ownerDocument,
    now: () => now,
    parent: root,
    title: 'Card',
    onPointer() {},
    onLeft: () => left++,
    onTampered() {},
  });
}

afterEach(() => vi.unstubAllGlobals());

test('the frame bears the address of the card where no page is told of it, and there is sent to it', () => {
  expect(frame.outerHTML).toContain('card.html#0');
  expect(sentTo).toEqual([]);
  vi.stubGlobal('performance', { measureUserAgentSpecificMemory: () => undefined });
  host = open();
  expect(sentTo).toEqual(['card.html#0']);
  expect(frame.outerHTML).not.toContain('card.html');
});

test('a frame that loads something else after its card has none any more', () => {
  const { Event } = frame.ownerDocument.defaultView as unknown as typeof globalThis;
  frame.dispatchEvent(new Event('load'));
  expect(left).toBe(0);
  frame.dispatchEvent(new Event('load'));
  expect(left).toBe(1);
});

test('a card that the page lets be is shown', () => {
  expect(host.show({ box: BOX }, 'light')).toBe(true);
});

describe('a page that meddles while the card opens is found out, and goes on being watched', () => {
  test.each<[string, (element: HTMLElement) => void]>([
    ['by taking the host out', (element) => element.remove()],
    ['by taking its popover', (element) => Object.assign(element, { popover: null })],
    ['by hanging it elsewhere', (element) => element.ownerDocument.body.append(element)],
  ])('%s', (_, meddle) => {
    beforeToggle = meddle;
    expect(host.show({ box: BOX }, 'light')).toBe(false);
    expect(watched).toContain(root);
  });
});

test('what it changes in the style of the host is undone where it is shown or hidden', () => {
  const element = root.querySelector('div') as HTMLElement;
  const meddle = (): void => element.style.setProperty('filter', 'opacity(0)', 'important');
  meddle();
  host.show({ box: BOX }, 'light');
  expect(element.style.filter).toBeFalsy();
  meddle();
  host.hide();
  expect(element.style.filter).toBeFalsy();
});

test('a card that is not seen is not to be reached by keyboard either', () => {
  const element = root.querySelector('div') as HTMLElement;
  host.layOut({ box: BOX });
  expect(element.inert).toBe(true);
  host.show({ box: BOX }, 'light');
  expect(element.inert).toBe(false);
  host.hide();
  expect(element.inert).toBe(true);
});

test('what a card needs before it is shown is told to its frame alone', () => {
  const element = root.querySelector('div') as HTMLElement;
  const before = element.outerHTML;
  host.layOut({ box: BOX });
  expect(frame.style.height).toBe('300px');
  expect(element.outerHTML).toBe(before);
  host.show({ box: BOX }, 'light');
  host.hide();
  expect(element.outerHTML).toBe(before);
});

test('nothing is thrown where it meddles while the card closes', () => {
  host.show({ box: BOX }, 'light');
  beforeToggle = (element) => element.remove();
  expect(() => host.hide()).not.toThrow();
  expect(host.show({ box: BOX }, 'light')).toBe(false);
});

test('no click counts before the card was there long enough to be read, each time that it is shown anew', () => {
  const isSureAfter = (time: number): boolean => {
    now += time;
    return host.isPlainlyVisible();
  };
  host.show({ box: BOX }, 'light');
  expect(isSureAfter(VISIBLE_FOR - 1)).toBe(false);
  host.show({ box: { ...BOX, bottom: 400 } }, 'light');
  expect(isSureAfter(1)).toBe(true);
  host.show({ box: { left: 10, top: 60, right: 398, bottom: 440 } }, 'light');
  expect(isSureAfter(VISIBLE_FOR - 1), 'nor after it has moved').toBe(false);
  expect(isSureAfter(1)).toBe(true);
  host.hide();
  expect(isSureAfter(VISIBLE_FOR)).toBe(false);
  host.show({ box: BOX }, 'light');
  expect(isSureAfter(VISIBLE_FOR - 1)).toBe(false);
});

test('nor before it was so long seen without a cover, which went before the click', () => {
  host.show({ box: BOX }, 'light');
  now += VISIBLE_FOR;
  isMasked = true;
  host.isIntact();
  isMasked = false;
  now += VISIBLE_FOR - 1;
  expect(host.isPlainlyVisible()).toBe(false);
  now += 1;
  expect(host.isPlainlyVisible()).toBe(true);
});
