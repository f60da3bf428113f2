import { expect, it } from 'vitest';
import { otherTensesOf } from '../../../src/engine/search/tenses.ts';

it.each([
  ['annexed', ['annex', 'annexes', 'annexing']],
  ['annexing', ['annexed']],
  ['invaded', ['invade', 'invades', 'invading']],
  ['banned', ['ban', 'bans', 'banning']],
  ['won', ['win', 'wins', 'winning']],
  ['wins', ['won']],
  ['striking', ['struck', 'strikes']],
  ['reaches', ['reach', 'reached']],
  ['visits', ['visit', 'visited', 'visiting']],
  ['cutting', ['cut', 'cuts']],
])('%s may be told as %j', (term, forms) =>
  expect(otherTensesOf(term)).toEqual(expect.arrayContaining(forms)),
);

it.each([['king'], ['Путин'], ['2024'], ['習近平']])('%s is no form of another verb', (term) =>
  expect(otherTensesOf(term).filter((form) => form.length < term.length)).toEqual([]),
);
