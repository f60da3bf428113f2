import { describe, expect, it, vi } from 'vitest';
import { betweenSlices, whenReadable } from '../../src/marking/readiness.ts';

/** As much of a document as readiness looks at. */
class PageState extends EventTarget {
  readyState = 'complete';
  prerendering = false;
  visibilityState = 'visible';
}

async function isReadable(page: PageState, signal = new AbortController().signal): Promise<() => boolean> {
  let readable = false;
  // Readiness asks for nothing but the three fields and events.
  void whenReadable(page as unknown as Document, signal).then(() => {
    readable = true;
  });
  await settled();
  return () => readable;
}

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

describe('when a page may be read', () => {
  it('at once where it is there and seen', async () => {
    expect((await isReadable(new PageState()))()).toBe(true);
  });

  it.each([
    ['still being parsed', { readyState: 'loading' }, { readyState: 'interactive' }, 'DOMContentLoaded'],
    ['prerendered', { prerendering: true }, { prerendering: false }, 'prerenderingchange'],
    ['in a hidden tab', { visibilityState: 'hidden' }, { visibilityState: 'visible' }, 'visibilitychange'],
  ])('not while it is %s, but afterwards', async (_, before, after, event) => {
    const page = Object.assign(new PageState(), before);
    const readable = await isReadable(page);
    expect(readable()).toBe(false);
    page.dispatchEvent(new Event('something else'));
    await settled();
    expect(readable()).toBe(false);
    Object.assign(page, after).dispatchEvent(new Event(event));
    await settled();
    expect(readable()).toBe(true);
  });

  it('not while a prerendered page is opened in a hidden tab', async () => {
    const page = Object.assign(new PageState(), { prerendering: true, visibilityState: 'hidden' });
    const readable = await isReadable(page);
    Object.assign(page, { prerendering: false }).dispatchEvent(new Event('prerenderingchange'));
    await settled();
    expect(readable()).toBe(false);
    Object.assign(page, { visibilityState: 'visible' }).dispatchEvent(new Event('visibilitychange'));
    await settled();
    expect(readable()).toBe(true);
  });
});

it('nothing is read on in a tab that has been hidden', async () => {
  vi.stubGlobal('scheduler', { yield: async () => undefined });
  const page = Object.assign(new PageState(), { visibilityState: 'hidden' });
  let goesOn = false;
  void betweenSlices(page as unknown as Document, new AbortController().signal).then(() => {
    goesOn = true;
  });
  await settled();
  expect(goesOn).toBe(false);
  Object.assign(page, { visibilityState: 'visible' }).dispatchEvent(new Event('visibilitychange'));
  await settled();
  expect(goesOn).toBe(true);
});
