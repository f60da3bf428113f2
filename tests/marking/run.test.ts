import { afterEach, expect, test, vi } from 'vitest';
import { lastStart, runFrom } from '../../src/marking/run.ts';
import { PIECE, PIECE_BACK } from '../../src/marking/tuning.ts';
import { readHtml } from './read-html.ts';

afterEach(() => vi.unstubAllGlobals());

test('a long text that is read in pieces has no name where a piece begins in the middle of a word', () => {
  const filler = 'a '.repeat(PIECE);
  const cut = lastStart(runFrom({} as Element, {} as Text, filler.slice(0, PIECE))) - PIECE_BACK;
  const textWith = (word: string): string => `${filler.slice(0, cut - 1)}${word} ${filler.slice(cut + 11)}`;
  expect(readHtml(`<p>${textWith(' Xi Jinping')}</p>`).mentions).toEqual(['Xi Jinping = xi']);
  expect(readHtml(`<p>${textWith('AXi Jinping')}</p>`).mentions).toEqual([]);
});
