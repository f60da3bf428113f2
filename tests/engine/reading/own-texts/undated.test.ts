import { describe, expect, it } from 'vitest';
import { widthInDays } from '../../../../src/engine/events/date-agreement.ts';
import { knownEdtf } from '../../../../src/model/edtf.ts';
import { goldReader } from '../gold/read-gold.ts';
import { undatedTexts } from './own-texts.ts';

const read = goldReader();
const outcomes = undatedTexts().map(({ text, language, truth, ...more }) => ({
  ...more,
  truth,
  found: read({ text, language }, null).published,
}));

describe('a text that does not say when it was written', () => {
  it('is never given days on which it was not', () => {
    const wrong = outcomes.filter(({ truth, found }) => {
      if (!found) return false;
      const [right, said] = [knownEdtf(truth), knownEdtf(found.edtf)];
      return said.earliest > right.earliest || said.latest < right.latest;
    });
    expect(wrong).toEqual([]);
  });

  it('is dated as closely as its reader could in most cases where it tells of something known', () => {
    const dated = outcomes.filter(({ unsayable, found }) => !unsayable && found);
    expect(dated.length).toBeGreaterThanOrEqual(26);
    for (const { found, truth } of dated) {
      expect(widthInDays(knownEdtf(found?.edtf ?? ''))).toBeLessThanOrEqual(
        widthInDays(knownEdtf(truth)) + 1,
      );
      expect(found).toMatchObject({ known: 'inferred', evidence: expect.stringContaining('counted from') });
    }
  });
});
