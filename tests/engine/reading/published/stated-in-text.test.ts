import { describe, expect, it } from 'vitest';
import { publishedOf } from '../read.ts';

const PROSE = 'Anna Berg came to Norddal by boat, and Tomas Lind met her on the quay.';

describe('a text states its day', () => {
  it.each([
    ['in a line above it', `Harbour news\n\nMarch 13, 2023\n\n${PROSE}`],
    ['beside its author', `By A. Writer, 13 March 2023\n\n${PROSE}`],
    ['at the head of its first paragraph', `NORDDAL, March 13, 2023 (Agency) -- ${PROSE}`],
  ])('%s', (_, text) => expect(publishedOf(text)).toMatchObject({ edtf: '2023-03-13', known: 'stated' }));
});

describe('a text does not state its day', () => {
  it.each([
    ['in its story', `Anna Berg came to Norddal on 13 March 2023. ${PROSE}`],
    ['below it', `${PROSE}\n\nAnother story\n\nA. Writer 13 Mar 2023`],
    ['with a day of no year', `March 13\n\n${PROSE}`],
    ['with how long a thing lasted', `2–13 March 2023\n\n${PROSE}`],
    ['in a caption', `The quay, 13 March 2023. Photo: An Agency\n\n${PROSE}`],
    ['in a copyright line', `© 13 March 2023 The Gazette\n\n${PROSE}`],
  ])('%s', (_, text) => expect(publishedOf(text)?.known).not.toBe('stated'));
});
