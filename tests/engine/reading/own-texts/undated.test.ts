import { describe, expect, it } from 'vitest';
import { knownEdtf } from '../../../../src/model/edtf.ts';
import { goldReader } from '../gold/read-gold.ts';
import { undatedTexts } from './own-texts.ts';

const read = goldReader();
const outcomes = undatedTexts().map(({ text, truth, ...more }) => ({
  ...more,
  truth,
  found: read({ text, language: 'en' }, null).published,
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

  it('is dated to a week in most cases where it tells of something known', () => {
    const dated = outcomes.filter(({ unsayable, found }) => !unsayable && found);
    expect(dated.length).toBeGreaterThanOrEqual(15);
    for (const { found } of dated) {
      const { earliest, latest } = knownEdtf(found?.edtf ?? '');
      expect(latest - earliest).toBeLessThan(8);
      expect(found).toMatchObject({ known: 'inferred', evidence: expect.stringContaining('counted from') });
    }
  });
});
