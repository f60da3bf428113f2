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
  ['carried', ['carry', 'carries', 'carrying']],
  ['noted', ['note', 'notes', 'noting']],
  ['died', ['dies']],
  ['asked', ['ask', 'asks']],
])('%s may be told as %j', (term, forms) =>
  expect(otherTensesOf(term)).toEqual(expect.arrayContaining(forms)),
);

it.each(
  'thing news new king wing feed shed hers outing offing evening Downing willing marching marched Путин 2024 習近平'.split(
    ' ',
  ),
)('%s is no form of a verb that others hold', (term) => {
  const taken = 'the new k w fe she her out off even down will march not own'.split(' ');
  expect(otherTensesOf(term).filter((form) => taken.includes(form))).toEqual([]);
});
