import { expect, it, vi } from 'vitest';
import { nothingFound } from '../../src/popup/nothing-found.ts';
import '../ui/browser-double.ts';

vi.mock('../../src/platform/browser.ts', () => import('../ui/browser-double.ts'));

it('says for what nothing was found, and of a pasted page how it begins', () => {
  expect(nothingFound(' zzzz ')).toBe('Nothing found for “zzzz”.');
  expect(nothingFound('🤷'.repeat(5_000))).toBe(`Nothing found for “${'🤷'.repeat(100)}…”.`);
  expect(nothingFound(`a${'🤷'.repeat(5_000)}`)).toBe(`Nothing found for “a${'🤷'.repeat(99)}…”.`);
});
