import { describe, expect, it } from 'vitest';
import { knownEdtf } from '../../../../src/model/edtf.ts';
import { inHalves } from '../../dates/halves.ts';
import { goldReader } from '../gold/read-gold.ts';
import { termTexts } from './own-texts.ts';

const read = goldReader();
const outcomes = termTexts().map(({ text, language, ...more }) => ({
  ...more,
  found: read({ text, language }, null).published?.edtf ?? null,
}));

const halves = inHalves(outcomes);

describe('a text that calls people by their offices', () => {
  it('is never dated to a time without the day on which it was written', () => {
    const wrong = outcomes.filter(({ truth, found }) => {
      if (found === null) return false;
      const [day, said] = [knownEdtf(truth), knownEdtf(found)];
      return said.earliest > day.earliest || said.latest < day.latest;
    });
    expect(wrong).toEqual([]);
  });

  // The held-out errors were never looked at.
  it.each([
    ['tuning', 7],
    ['heldOut', 8],
  ] as const)('is dated to their terms: %s', (half, least) => {
    const own = halves[half];
    expect(own.filter(({ within, found }) => within === found).length).toBeGreaterThanOrEqual(least);
  });
});
