import { describe, expect, it } from 'vitest';
import { type KeyPress, keyAction, mentionAsked } from '../../src/popup/key-action.ts';
import type { Screen } from '../../src/popup/screen.ts';
import { INITIAL_STATE, type PopupState } from '../../src/popup/state.ts';
import { event, page, results } from './views.ts';

const searched: PopupState = {
  ...INITIAL_STATE,
  query: 'xi',
  screen: { kind: 'results', results },
  selected: 1,
};
const onPage: PopupState = { ...INITIAL_STATE, screen: { kind: 'page', page }, selected: 0 };
const visited: { screen: Screen; selected: number } = { screen: searched.screen, selected: 1 };
const onEvent: PopupState = {
  ...searched,
  screen: { kind: 'event', event: event('visit') },
  selected: -1,
  trail: [visited],
};

const press = (key: string, change: Partial<KeyPress> = {}): KeyPress => ({
  key,
  altKey: false,
  modified: false,
  composing: false,
  atStart: false,
  inField: true,
  ...change,
});

describe('keys on a list', () => {
  it.each<[key: string, from: number, to: number]>([
    ['ArrowDown', 1, 2],
    ['ArrowDown', 3, 0],
    ['ArrowUp', 1, 0],
    ['ArrowUp', 0, 3],
    ['Home', 2, 0],
    ['End', 0, 3],
    ['PageUp', 2, 0],
  ])('%s from %i goes to %i', (key, selected, to) => {
    expect(keyAction({ ...searched, selected }, press(key))).toEqual({ kind: 'moved', to });
  });

  it('Enter opens, also while the first rows are awaited', () => {
    expect(keyAction(searched, press('Enter'))).toEqual({ kind: 'entered' });
    expect(keyAction(INITIAL_STATE, press('Enter'))).toEqual({ kind: 'entered' });
  });

  it('leaves keys to links and buttons outside the search field', () => {
    expect(keyAction(searched, press('Enter', { inField: false }))).toBeNull();
    expect(keyAction(searched, press('ArrowDown', { inField: false }))).toBeNull();
  });

  it('leaves keys to an open composition and to shortcuts of the browser', () => {
    expect(keyAction(searched, press('Enter', { composing: true }))).toBeNull();
    expect(keyAction(searched, press('End', { modified: true }))).toBeNull();
  });
});

describe('keys that go back', () => {
  it.each<[key: string, change: Partial<KeyPress>]>([
    ['Escape', {}],
    ['ArrowLeft', { altKey: true }],
    ['Backspace', { atStart: true }],
    ['Escape', { inField: false }],
    ['Backspace', { inField: false, atStart: true }],
  ])('%s %j', (key, change) => {
    expect(keyAction(onEvent, press(key, change))).toEqual({ kind: 'back' });
  });

  it('takes a query back by Escape, and then leaves Escape to the browser', () => {
    expect(keyAction(searched, press('Escape'))).toEqual({ kind: 'back' });
    expect(keyAction(onPage, press('Escape'))).toBeNull();
  });

  it('lets Backspace delete what stands before the caret', () => {
    expect(keyAction(onEvent, press('Backspace'))).toBeNull();
    expect(keyAction(searched, press('Backspace', { atStart: true }))).toBeNull();
  });
});

describe('the arrow to the right', () => {
  it('shows the next mention of the chosen name, while nothing is typed', () => {
    expect(mentionAsked({ ...onPage, selected: 1 }, press('ArrowRight'))).toBe('putin');
  });

  it.each<[name: string, state: PopupState, change: Partial<KeyPress>]>([
    ['a query', { ...onPage, query: 'xi' }, {}],
    ['results', searched, {}],
    ['no row', { ...onPage, selected: -1 }, {}],
    ['a composition', onPage, { composing: true }],
    ['a button', onPage, { inField: false }],
  ])('is the browser’s with %s', (_name, state, change) => {
    expect(mentionAsked(state, press('ArrowRight', change))).toBeNull();
  });
});
