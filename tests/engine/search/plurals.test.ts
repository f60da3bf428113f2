import { expect, it } from 'vitest';
import { otherNumberOf } from '../../../src/engine/search/plurals.ts';

it.each([
  ['tariffs', ['tariff']],
  ['treaties', ['treaty']],
  ['treaty', ['treaties']],
  ['taxes', ['tax', 'taxe']],
  ['speeches', ['speech', 'speeche']],
  ['exercises', ['exercis', 'exercise']],
  ['prizes', ['priz', 'prize']],
  ['wars', ['war']],
  ['spies', ['spy']],
  ['arms', []],
  ['its', []],
  ['sanctions', ['sanction']],
  ['news', []],
  ['crisis', []],
  ['texas', []],
  ['moscow', []],
  ['Путины', []],
])('%s has the other number %j', (term, forms) => expect(otherNumberOf(term)).toEqual(forms));
