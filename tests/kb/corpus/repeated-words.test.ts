import { describe, expect, test } from 'vitest';
import { compileCorpus } from '../../../src/kb/corpus/compile-corpus.ts';
import { findRepetitions } from '../../../src/kb/corpus/repeated-words.ts';

const NINE = 'one two three four five six seven eight nine';

describe('nine words in a row', () => {
  const find = findRepetitions([
    { name: 'a.txt', text: `Before ${NINE} after.` },
    { name: 'b.txt', text: 'Привет, как дела у вас сегодня утром, мой друг?' },
  ]);

  test.each([
    ['are found', `So ${NINE} again`, 'a.txt'],
    [
      'are found whatever their case and punctuation',
      'One, two; three: FOUR five “six” seven — eight nine!',
      'a.txt',
    ],
    ['are found in any script', 'привет как дела у вас сегодня утром мой друг', 'b.txt'],
    ['are more than eight', 'one two three four five six seven eight', undefined],
    ['stand without others between them', `${NINE.replace('five', 'five and')}`, undefined],
    ['are not in an empty text', '', undefined],
  ])('%s', (_, text, source) => {
    expect(find(text)?.source).toBe(source);
  });
});

describe('an author who repeats', () => {
  const compile = (article: object, sources: { name: string; text: string }[] = []) =>
    compileCorpus(
      [
        { file: 'corpus.yaml', value: { id: 'test', revision: 1, title: 'A corpus for tests' } },
        {
          file: 'articles/herald.yaml',
          value: {
            id: 'herald',
            title: NINE,
            publisher: 'The Herald',
            language: 'en',
            digest: 'A count.',
            reports: [{ date: '2023', status: 'happened', summary: 'Somebody counted.' }],
            ...article,
          },
        },
      ],
      sources,
    ).faults.map(({ path, what }) => `${path.join('.')}: ${what}`);
  const copied = { reports: [{ date: '2023', status: 'happened', summary: `They said ${NINE}.` }] };

  test('the printed headline is warned', () => {
    expect(compile(copied)).toEqual([`reports.0.summary: "${NINE}" stands in the headline too`]);
  });

  test('a title of our own is not', () => {
    expect(compile({ ...copied, titleBasis: 'described' })).toEqual([]);
  });

  test('a source at hand is warned', () => {
    const sources = [{ name: 'herald.txt', text: `The wind blows ${NINE.replace('one', 'uno')} ten.` }];
    const digest = 'uno two three four five six seven eight nine';
    expect(compile({ digest }, sources)).toEqual([`digest: "${digest}" stands in herald.txt too`]);
  });
});
