import { expect, it } from 'vitest';
import { otherNumberOf } from '../../../src/engine/search/plurals.ts';

it.each([
  ['tariffs', ['tariff']],
  ['treaties', ['treaty']],
  ['treaty', ['treaties']],
  ['taxes', []],
  ['speeches', ['speech']],
  ['sanctions', ['sanction']],
  ['news', []],
  ['crisis', []],
  ['texas', []],
  ['moscow', []],
  ['Путины', []],
])('%s has the other number %j', (term, forms) => expect(otherNumberOf(term)).toEqual(forms));
