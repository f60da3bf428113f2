import { expect, test } from 'vitest';
import { annotate } from '../../src/cli/annotate.ts';
import { runCommand, withFile } from '../cli/run-command.ts';
import { PEOPLE, readHtml } from './read-html.ts';

const PACK = { format: 'backstory-pack', version: 1, id: 'people', revision: 1, entities: PEOPLE };

interface Answer {
  readonly text?: string;
  readonly mentions?: readonly {
    readonly surface: string;
    readonly entity: { readonly id: string } | null;
  }[];
}

async function annotated(html: string): Promise<Answer> {
  const { answers } = await withFile(PACK, (file) =>
    runCommand(annotate, ['--kb', file, '--only', 'names'], [{ id: 'd', html }]),
  );
  return answers[0] as Answer;
}

/** White space and what parts nodes, which the two write in ways of their own. */
const plain = (surface: string): string => surface.replace(/[\s|]+/g, '');

test.each([
  ['a line break in a name', '<p>Xi<br>Jinping met Wang <br> Yi.</p>', 'Xi Jinping, Wang Yi'],
  [
    'readings over characters',
    '<p><ruby>習<rp>(</rp><rt>しゅう</rt><rp>)</rp></ruby><ruby>近<rt>きん</rt></ruby><ruby>平<rt>ぺい</rt></ruby>は<ruby>王毅<rt>おうき</rt></ruby>と会った。</p>',
    '習近平, 王毅',
  ],
  [
    'the sign of a note',
    '<p>Vladimir Putin<sup>1</sup> met Xi Jinping<sup>12</sup>, and Putin left.<sup>3</sup></p>',
    'Vladimir Putin, Xi Jinping, Putin',
  ],
  [
    'elements of old',
    '<p>Vladimir <big>Putin</big>, Xi <dfn>Jinping</dfn> and Wang <tt>Yi</tt></p>',
    'Vladimir Putin, Xi Jinping, Wang Yi',
  ],
  ['what was struck out', '<p>Xi <del>Jinping</del> and Wang <strike>Yi</strike></p>', 'Xi Jinping, Wang Yi'],
  ['a comment in a name', '<p>Xi <!-- the -->Jin<!-- president -->ping came.</p>', 'Xi Jinping'],
  ['where a word may break', '<p>Vladimir Pu<wbr>tin and Xi Jin&shy;ping</p>', 'Vladimir Putin, Xi Jinping'],
  ['two paragraphs', '<p>Xi</p><p>Jinping</p>', ''],
])('the mentions of HTML are those that a page has: %s', async (_, html, expected) => {
  const names = expected === '' ? [] : expected.split(', ').map(plain);
  const onPage = readHtml(html).mentions.map((mention) => plain(mention.replace(/ = .*/, '')));
  const { text = '', mentions = [] } = await annotated(html);
  expect(onPage.map((name) => name.replaceAll('\u00ad', ''))).toEqual(names);
  expect(mentions.map(({ surface }) => plain(surface).replaceAll('\u00ad', ''))).toEqual(names);
  expect(text).not.toMatch(/しゅう|president/);
});

test('units and powers stay as they are', async () => {
  const { text } = await annotated(
    '<p>It has 5 km<sup>2</sup>, 10<sup>6</sup> people, and on the 20<sup>th</sup> came CO<sup>2</sup>.</p>',
  );
  expect(text).toBe('It has 5 km2, 106 people, and on the 20th came CO2.');
});

test('the language that a page declares is heard, as the browser hears it', async () => {
  const page = (lang: string) =>
    `<html lang="${lang}"><body><p>Putins Besuch bei Xi Jinping</p></body></html>`;
  expect((await annotated(page('de-AT'))).mentions?.map(({ surface }) => surface)).toEqual([
    'Putins',
    'Xi Jinping',
  ]);
  expect((await annotated(page('fr'))).mentions?.map(({ surface }) => surface)).toEqual(['Xi Jinping']);
});

test('the title of a page introduces whom its text names short', async () => {
  const page = (title: string) =>
    `<html lang="en"><head><title>${title}</title></head><body><p>Xi arrived on Monday and was welcomed with flowers.</p></body></html>`;
  expect((await annotated(page('Xi Jinping visits Moscow'))).mentions).toMatchObject([
    { surface: 'Xi', entity: { id: 'xi' } },
  ]);
  expect((await annotated(page('A visit'))).mentions).toEqual([]);
});
