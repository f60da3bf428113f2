import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../../src/engine/reading/layout/blocks.ts';

const kindsOf = (...lines: string[]) => blocksOf(lines.join('\n\n')).map(({ kind }) => kind);
const PROSE = 'Anna Berg came to Norddal by boat, and Tomas Lind met her on the quay.';

describe('beside the article stand', () => {
  it.each([
    ['a caption with its credit', 'Anna Berg on the quay before the talks began. (AP Photo/Some Name)'],
    ['a caption of a picture', 'Berg and Lind have known each other for years. Photo: An Agency'],
    ['a caption in German', 'Seit Monaten umkämpft: der Hafen von NorddalBild: dpa'],
    [
      'a sentence and a credit after it',
      'Two fishers were arrested in the harbour last week. (District Court, North)',
    ],
    ['a link to another story', 'See also: Berg told the Board in May that she would leave.'],
    ['a link in French', 'Lire aussi Berg a rencontré Lind lundi à Norddal.'],
    ['a note on the author', 'Pat Writer is a senior reporter for the Gazette. She began here in 2010.'],
    ['who helped', 'Another Writer contributed to this report.'],
    ['a correction', 'Correction: An earlier version of this article said that Berg arrived on Tuesday.'],
    ['a correction without its word', 'An earlier version misstated that Lind met Berg on Monday.'],
    ['a correction in German', 'In einer früheren Fassung hieß es, Lind habe am Montag Berg getroffen.'],
    ['a correction in Russian', 'В предыдущей версии статьи говорилось, что Берг прилетела во вторник.'],
    ['a correction in Chinese', '更正：此前版本误称贝格周二抵达。'],
    ['what the page says of itself', 'Please enable JavaScript to view this video.'],
  ])('%s', (_, line) => expect(kindsOf(PROSE, line)).toEqual(['prose', 'furniture']));

  it.each([
    'Berg on March 3 in Norddal said Lind is a reporter who broke the law.',
    'Anna Berg told the Board that he is the best writer on the quay.',
    'Lind met Berg in Norddal: the deal is the biggest of all and the first by an editor.',
    'An earlier version of the treaty was signed by Lind in February.',
    'The court made a correction to the list of guests on Monday.',
    'Tomas Lind is a reporter whom the court of Norddal sentenced on Monday.',
  ])('and not news of somebody who writes: %s', (line) =>
    expect(kindsOf(PROSE, line)).toEqual(['prose', 'prose']),
  );

  it.each([
    ['headings', 'Berg Meets Lind On The Quay'],
    ['tags', 'Harbour'],
    ['headlines in capitals', 'BERG MET LIND LAST WEEK IN NORDDAL.'],
  ])('%s', (_, line) => expect(kindsOf(PROSE, line)).toEqual(['prose', 'heading']));
});

it('an article is over where its comments begin', () => {
  expect(kindsOf(PROSE, PROSE, 'Leave a Reply', 'Lind resigned last week, I heard.')).toEqual([
    'prose',
    'prose',
    'furniture',
    'furniture',
  ]);
});

it('a text that is set in short lines has its paragraphs where lines are empty', () => {
  const line = 'Anna Berg came to Norddal by boat on the first day of spring and';
  expect(
    blocksOf(`${line}\n${line}\n${line}\n${line}\n${line}\nmet Lind.\n\n${line}\nwent home.`),
  ).toHaveLength(2);
});

it('headlines of other stories under a pasted page are no lines of one that is broken at a column', () => {
  const story = 'Why Anna Berg and Tomas Lind fell out over the harbour of Norddal';
  const page = [
    'Anna Berg met her neighbour on Thursday.',
    '',
    ...Array.from({ length: 5 }, () => story),
    'Share',
  ];
  expect(blocksOf([story, 'Pat Writer', ...page].join('\n'))).toHaveLength(9);
});

it('a page is over where others write what they think of it', () => {
  for (const line of ['14 thoughts on “Two on the quay”', 'About the author', 'What to read next'])
    expect(kindsOf(PROSE, PROSE, line, 'Lind resigned last week, I heard.').at(-1)).toBe('furniture');
});

it('one line without a full stop is a text, not a heading', () => {
  expect(kindsOf('Anna Berg will visit Norddal next week')).toEqual(['prose']);
});
