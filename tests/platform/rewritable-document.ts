import { vi } from 'vitest';

/** A document of nothing but a window, which may be rewritten (`document.open`): that takes all its listeners away. */
export function createRewritableDocument(more: object = {}) {
  let target = new EventTarget();
  const observers = new Set<() => void>();
  class FakeObserver {
    private readonly tell: () => void;
    constructor(tell: () => void) {
      this.tell = tell;
    }
    observe(): void {
      observers.add(this.tell);
    }
    disconnect(): void {
      observers.delete(this.tell);
    }
  }
  vi.stubGlobal('MutationObserver', FakeObserver);
  const view = {
    addEventListener: (...given: Parameters<EventTarget['addEventListener']>) =>
      target.addEventListener(...given),
  };
  return {
    document: { defaultView: view, ...more } as unknown as Document,
    dispatchEvent: (event: Event) => target.dispatchEvent(event),
    /** As the page does it; `keeps` where nothing but the tree changes. */
    rewrite(keeps: 'no listener' | 'listeners' = 'no listener') {
      if (keeps === 'no listener') target = new EventTarget();
      for (const tell of observers) tell();
    },
  };
}
