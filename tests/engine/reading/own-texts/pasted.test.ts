import { describe, expect, it } from 'vitest';
import { contains, widthInDays } from '../../../../src/engine/events/date-agreement.ts';
import { knownEdtf } from '../../../../src/model/edtf.ts';
import { goldReader } from '../gold/read-gold.ts';
import { pastedTexts } from './own-texts.ts';

const read = goldReader();
const outcomes = pastedTexts().map(({ text, language, ...more }) => {
  const published = read({ text, language }, null).published;
  return { ...more, published, found: knownEdtf(published?.edtf ?? '1000/9999') };
});

describe('a pasted text that does not say when it was written', () => {
  it.each(outcomes)('was not written outside of what is said of it ($id)', ({ day, found }) => {
    expect(contains(found, knownEdtf(day))).toBe(true);
  });

  it.each([
    ['that rules were built on', false],
    ['of the half held out', true],
  ] as const)('is dated to a week in most cases, of those %s', (_, held) => {
    const known = outcomes.filter((one) => one.known && one.heldOut === held);
    const close = known.filter(({ found }) => widthInDays(found) <= 7);
    expect(close.length).toBeGreaterThan(known.length / 2);
  });
});
