import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { middleAndCorners } from '../../src/card/placement.ts';
import { isCovered, isIntact, isPlainlyVisible } from '../../src/card/visible-check.ts';
import type { Box } from '../../src/model/placed-mention.ts';

const PUT: Box = { left: 10, top: 20, right: 398, bottom: 420 };

let host: HTMLElement;
let parent: HTMLElement;
/** What the page's style sheets do, by the id of an element. */
let styles: Record<string, Record<string, string>>;
/** Where the host is drawn now, and what lies on top of it. */
let now: Box;
let onTop: Element;

beforeEach(() => {
  const { document, window } = parseHTML(
    '<!doctype html><html id="root"><body><dialog id="dialog"><div id="host"></div></dialog><p id="cover"></p></body></html>',
  );
  const byId = (id: string): HTMLElement => document.getElementById(id) as unknown as HTMLElement;
  [host, parent] = [byId('host'), byId('dialog')];
  [styles, now, onTop] = [{}, PUT, host];
  const style = (element: Element) => {
    const own = { opacity: '1', visibility: 'visible', ...styles[element.id] };
    return {
      ...own,
      getPropertyValue: (property: string) => (own as Record<string, string>)[property] ?? '',
    };
  };
  Object.assign(host, { getBoundingClientRect: () => now });
  Object.assign(document, { elementFromPoint: () => onTop });
  // linkedom makes `defaultView` anew each time it is asked.
  Object.defineProperty(document, 'defaultView', { value: { getComputedStyle: style } });
  vi.stubGlobal('Element', window.Element);
  vi.stubGlobal('ShadowRoot', window.ShadowRoot);
});

afterEach(() => vi.unstubAllGlobals());

describe('a card that nobody touched', () => {
  test('is intact and plainly visible', () => {
    expect(isIntact(host, parent, PUT)).toBe(true);
    expect(isPlainlyVisible(host, parent, PUT)).toBe(true);
  });
});

/** The dialog is a child of a component, which draws it in a slot of its own. */
function fadeSlot(): void {
  Object.assign(parent, { assignedSlot: host.ownerDocument.getElementById('cover') });
  styles = { cover: { opacity: '0.5' } };
}

describe('a card is no longer intact where the page', () => {
  test.each<[string, () => void]>([
    ['fades what it stands in', () => Object.assign(styles, { dialog: { opacity: '0.8' } })],
    [
      'fades two elements a little',
      () => Object.assign(styles, { dialog: { opacity: '0.94' }, root: { opacity: '0.94' } }),
    ],
    ['fades the slot that it is drawn in', fadeSlot],
    ['hides it', () => Object.assign(styles, { host: { visibility: 'hidden' } })],
    ['blurs it', () => Object.assign(styles, { host: { filter: 'blur(20px)' } })],
    ['cuts it away', () => Object.assign(styles, { host: { 'clip-path': 'inset(100%)' } })],
    ['turns it round', () => Object.assign(styles, { host: { rotate: '180deg' } })],
    ['skips its content', () => Object.assign(styles, { host: { 'content-visibility': 'hidden' } })],
    ['moves it', () => Object.assign(now, { ...PUT, left: 30 })],
    ['hangs it elsewhere', () => host.ownerDocument.body.append(host)],
    ['takes it out', () => host.remove()],
  ])('%s', (_, interfere) => {
    now = { ...PUT };
    interfere();
    expect(isIntact(host, parent, PUT)).toBe(false);
  });
});

describe('a click in the card does not count where the page', () => {
  test.each<[property: string, value: string]>([
    ['transform', 'matrix(-1, 0, 0, -1, 0, 0)'],
    ['rotate', '180deg'],
    ['scale', '-1'],
    ['translate', '0px 1px'],
    ['offset-path', 'ray(45deg)'],
    ['perspective', '40px'],
    ['zoom', '1.4'],
    ['filter', 'invert(1)'],
    ['clip-path', 'inset(4px)'],
    ['mask-image', 'linear-gradient(#000, transparent)'],
    ['mix-blend-mode', 'screen'],
  ])('sets %s on what it stands in, although it is where it was', (property, value) => {
    styles = { dialog: { [property]: value } };
    expect(isIntact(host, parent, PUT)).toBe(true);
    expect(isPlainlyVisible(host, parent, PUT)).toBe(false);
  });

  test('covers it', () => {
    onTop = host.ownerDocument.getElementById('cover') as Element;
    expect(isPlainlyVisible(host, parent, PUT)).toBe(false);
  });
});

test('a click does not count under a cover with holes where the middle and the corners are looked at', () => {
  const cover = host.ownerDocument.getElementById('cover') as Element;
  const holes = middleAndCorners(PUT);
  Object.assign(host.ownerDocument, {
    elementFromPoint: (x: number, y: number) =>
      holes.some((hole) => Math.hypot(hole[0] - x, hole[1] - y) < 5) ? host : cover,
  });
  expect(isPlainlyVisible(host, parent, PUT)).toBe(false);
});

test('it is covered where nothing of it is topmost, and not by what lies over a part of it', () => {
  const cover = host.ownerDocument.getElementById('cover') as Element;
  onTop = cover;
  expect(isCovered(host, PUT)).toBe(true);
  Object.assign(host.ownerDocument, {
    elementFromPoint: (_x: number, y: number) => (y > 300 ? cover : host),
  });
  expect(isCovered(host, PUT)).toBe(false);
  Object.assign(host.ownerDocument, { elementFromPoint: () => null });
  expect(isCovered(host, PUT)).toBe(false);
});
