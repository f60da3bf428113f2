import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { rememberFocus } from '../../src/card/reader-focus.ts';

/** As much of an element as has the focus, or not. */
class Field {
  isConnected = true;
  readonly focus = vi.fn();
}

const view = { focus: vi.fn() };

beforeEach(() => {
  vi.stubGlobal('HTMLElement', Field);
  view.focus.mockClear();
});
afterEach(() => vi.unstubAllGlobals());

/** A page: what of it has the focus, and whether it has the focus of the window. */
function page(activeElement: object | null, hasFocus: () => boolean): Document {
  const page = { activeElement, hasFocus, defaultView: view, getSelection: () => null };
  return page as unknown as Document;
}

describe('the focus is given back after Escape', () => {
  test("to the page's window where nothing in the page had it", () => {
    rememberFocus(page(null, () => false)).giveBack();
    expect(view.focus).toHaveBeenCalledTimes(1);
  });

  test('to the field that had it, and then the window is left as it is', () => {
    const field = new Field();
    rememberFocus(page(field, () => field.focus.mock.calls.length > 0)).giveBack();
    expect(field.focus).toHaveBeenCalledWith({ preventScroll: true });
    expect(view.focus).not.toHaveBeenCalled();
  });

  test("to the page's window where the field has gone in the meantime", () => {
    const field = new Field();
    const focus = rememberFocus(page(field, () => false));
    field.isConnected = false;
    focus.giveBack();
    expect(field.focus).not.toHaveBeenCalled();
    expect(view.focus).toHaveBeenCalledTimes(1);
  });
});
