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
    ['one letter with its full stop', 'Y.', 'too short'],
    ['half a character', 'Anna \ud83d Berg', 'half a character'],
    ['a control character', 'a\0b Cde', 'control character'],
    ['a lost letter', 'Jos\ufffd Pe\ufffda', 'lost when its file was converted'],
    ['marks of HTML', 'Simon &amp; Co', 'HTML'],
    ['elements of HTML', '<b>Anna</b> Berg', 'HTML'],
    ['a year', '2024', 'a number'],
    ['a date in figures', '9/11', 'a number'],
    ['an ordinal', '1st', 'a number'],
    ['a numeral', 'XIV', 'Roman numeral'],
    ['a month', 'May', 'a month or a day'],
    ['a month and its year', 'May 2024', 'a date'],
    ['small words', 'of the', 'words of every text'],
    ['an article in capitals', 'THE', 'every text'],
  ])('%s', (_, name, reason) => {
    const pack = [entity('it', 'organisation', name)];
    expect(unfitNames(pack).map((unfit) => unfit.reason)).toEqual([expect.stringContaining(reason)]);
    expect(annotateNames(readerOf(buildNameIndex(pack)), TEXT)).toEqual([]);
  });

  it.each([
    ['en', 'and because Which Monday september'],
    ['de', 'und Wir weil Montag Mai'],
    ['fr', 'nous Les avec lundi août'],
    ['es', 'pero También lunes Marzo'],
    ['it', 'però Anche lunedì maggio'],
    ['pt', 'quando Não segunda-feira abril'],
    ['pl', 'który Jest poniedziałek maj'],
    ['ru', 'это Они понедельник май'],
    ['uk', 'він Які понеділок травень'],
    ['zh', '我们 今天 星期一 周日 五月 2024年'],
    ['ja', 'これ そして 月曜日 5月'],
    ['ko', '오늘 그리고 월요일 5월'],
    ['ar', 'هذا اليوم الاثنين مايو'],
  ])('are the small words, months and days of each language: %s', (_, words) => {
    const names = words
      .replace(',', '')
      .split(' ')
      .filter((name) => name !== 'maio');
    const pack = names.map((name, number) => entity(`e-${number}`, 'organisation', name));
    expect(unfitNames(pack).map(({ entity: id }) => id)).toEqual(pack.map(({ id }) => id));
    const text = `${names.join('. ')}. ${names.join(', ')}.`;
    expect(annotateNames(readerOf(buildNameIndex(pack)), text)).toEqual([]);
  });

  it('are not what else such a word names: bands, towns, rivers, acronyms, and figures beside letters', () => {
    const names = [
      'The Who',
      'Como',
      'Oder',
      'Mayo',
      'WHO',
      'IT',
      '50 Cent',
      'G7',
      '三一',
      '3M',
      'Boeing 747',
    ];
    expect(unfitNames(names.map((name) => entity(name, 'organisation', name)))).toEqual([]);
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

describe('names of people that other things have too', () => {
  const found = (pack: Parameters<typeof buildNameIndex>[0], text: string) =>
    annotateNames(readerOf(buildNameIndex(pack)), text).map(({ start, end }) => text.slice(start, end));

  it('a surname that is a month, a word or an office counts beside the whole name, and the door says so', () => {
    const pack = [
      entity('may', 'person', 'Theresa May', 'May'),
      entity('freitag', 'person', 'Nina Freitag', 'Freitag'),
      entity('king', 'person', 'Stephen King', 'King'),
    ];
    expect(unfitNames(pack).map(({ reason }) => reason)).toEqual(
      Array(3).fill(expect.stringContaining('as a surname it counts only beside the whole name')),
    );
    expect(found(pack, 'Theresa May left in May. Mrs May had come in May 2016.')).toEqual([
      'Theresa May',
      'May',
    ]);
    expect(found(pack, 'Nina Freitag kam am Freitag. Frau Freitag ging am Freitag wieder.')).toEqual([
      'Nina Freitag',
      'Freitag',
    ]);
    expect(found(pack, 'In May and on Freitag the King spoke.')).toEqual([]);
    expect(found(pack, 'Stephen King wrote it, and King said so.')).toEqual(['Stephen King', 'King']);
  });

  it.each([
    ['Xi Jinping', 'Jinping'],
    ['Kim Jong-un', 'Jong-un'],
    ['Kim Jong-un', 'Jong Un'],
    ['Theresa May', 'Theresa'],
    ['Narendra Modi', 'Narendra'],
  ])('a first name alone is none, whoever lists it: %s', (name, first) => {
    const pack = [entity('p', 'person', name, first)];
    expect(unfitNames(pack).map(({ reason }) => reason)).toEqual([
      expect.stringContaining('is a first name'),
    ]);
    expect(found(pack, `${first} spoke. ${name} left, and ${first} stayed.`)).toEqual([name]);
  });

  it('nor is it in Chinese and Korean', () => {
    const pack = [
      entity('xi', 'person', 'Xi Jinping', '习近平', '近平'),
      entity('kim', 'person', 'Kim Jong-un', '김정은', '정은'),
    ];
    expect(unfitNames(pack)).toHaveLength(2);
    expect(found(pack, '近平说，习近平来了。')).toEqual(['习近平']);
  });

  it('but what one is known by stands: a stage name, a surname, a foreign name in Chinese', () => {
    const pack = [
      entity('saddam', 'person', 'Saddam Hussein', 'Saddam'),
      entity('ronaldo', 'person', 'Cristiano Ronaldo', 'Ronaldo'),
      entity('biden', 'person', 'Joe Biden', '乔拜登', '拜登'),
      entity('xi', 'person', 'Xi Jinping', 'Xi'),
      entity('banksy', 'person', 'Banksy'),
      entity('felipe', 'person', 'Felipe VI', '?Felipe'),
    ];
    expect(unfitNames(pack)).toEqual([]);
  });

  it('a name that repeats one word makes no mark of the word', () => {
    const long = Array(40).fill('Xyz').join(' ');
    expect(found([entity('x', 'person', long)], 'Xyz came. Xyz Xyz left.')).toEqual([]);
    const short = [entity('x', 'person', 'Abc Abc Abc'), entity('s', 'person', 'Sirhan Sirhan')];
    expect(found(short, 'Abc Abc Abc came, Abc left. Sirhan Sirhan shot, and Sirhan fled.')).toEqual([
      'Abc Abc Abc',
      'Sirhan Sirhan',
      'Sirhan',
    ]);
  });
});
