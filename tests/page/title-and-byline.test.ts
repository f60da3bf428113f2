import { describe, expect, it } from 'vitest';
import { plainByline, printedTitle } from '../../src/page/title-and-byline.ts';
import { documentOf } from './document.ts';

describe('the title', () => {
  it.each([
    [
      'is the heading that it repeats',
      'Talks in Norddal | The Gazette | 13.03.2023',
      'Talks in Norddal',
      'Talks in Norddal',
    ],
    [
      'is the whole heading where it is cut short',
      'Talks in Nord…',
      'Talks in Norddal end',
      'Talks in Norddal end',
    ],
    ['goes without the name of its site', 'Talks in Norddal - The Gazette', '', 'Talks in Norddal'],
    ['goes without the host of its site', 'Talks in Norddal - gazette.example', '', 'Talks in Norddal'],
    [
      'keeps what is no name of a site',
      'Talks in Norddal - a first step',
      '',
      'Talks in Norddal - a first step',
    ],
    [
      'is not the name of a section',
      'World news: talks in Norddal go on for days',
      'World news',
      'World news: talks in Norddal go on for days',
    ],
    ['is itself where the heading is another', 'Talks in Norddal', 'Berg and Lind meet', 'Talks in Norddal'],
  ])('%s', (_, title, heading, printed) => {
    expect(printedTitle(documentOf('', `<h1>${heading}</h1>`), title, 'The Gazette')).toBe(printed);
  });
});

describe('the byline', () => {
  it.each([
    ['is the names in it', 'By  A. Writer and B. Other', 'A. Writer and B. Other'],
    ['goes without what they do there', 'Par A. Writer(Norddal, correspondance)', 'A. Writer'],
    ['is none where it only names the site', 'The Gazette (www.gazette.example)', ''],
    ['is none where it holds an address', 'name, mail@gazette.example', ''],
    ['is none where there is none', '', ''],
  ])('%s', (_, byline, plain) => expect(plainByline(byline, 'The Gazette')).toBe(plain));
});
