import { describe, expect, it } from 'vitest';
import { annotateNames } from '../../../../src/engine/names/annotate-names.ts';
import { unfitNames } from '../../../../src/engine/names/forms/unfit-names.ts';
import { buildNameIndex } from '../../../../src/engine/names/index/name-index.ts';
import { readerOf } from '../../../../src/engine/names/index/shipped-index.ts';
import { entity } from '../cast.ts';

const TEXT = 'The man and the X met Mr President Dr. Y . of [ (a+)+$ \u202e\u202c \ud83d in it.';

describe('names that are left out', () => {
  it.each([
    ['nothing to see', ' \u00ad ', 'too short'],
    ['one letter', 'X', 'too short'],
    ['one ideograph', '王', 'too short'],
    ['only bidi controls', '\u202e\u202c', 'too short'],
    ['a word of every text', 'the', 'every text'],
    ['the same with a capital', 'The', 'every text'],
    ['a title', 'Mr', 'a title'],
    ['a title with its full stop', 'Dr.', 'a title'],
    ['an office', 'President', 'a title'],
    ['signs alone', '[.*]', 'no letter'],
    ['lone surrogates', '\ud83d\ud83d', 'no letter'],
    ['a page', 'A'.repeat(121), 'over 120'],
  ])('%s', (_, name, reason) => {
    const pack = [entity('it', 'organisation', name)];
    expect(unfitNames(pack).map((unfit) => unfit.reason)).toEqual([expect.stringContaining(reason)]);
    expect(annotateNames(readerOf(buildNameIndex(pack)), TEXT)).toEqual([]);
  });

  it('are not those that need support, initials, or signs beside letters', () => {
    const pack = [
      entity('he', 'person', 'He Lifeng', '?He', '?So'),
      entity('us', 'place', 'US', 'U.S.'),
      entity('c', 'organisation', 'C++ (a+)+$'),
    ];
    expect(unfitNames(pack)).toEqual([]);
  });
});
