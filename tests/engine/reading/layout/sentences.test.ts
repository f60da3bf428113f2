import { describe, expect, it } from 'vitest';
import { sentencesIn } from '../../../../src/engine/reading/layout/sentences.ts';

function split(text: string, language = 'en'): string[] {
  return sentencesIn(text, { start: 0, end: text.length }, language).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('sentences end', () => {
  it.each<[string, string, string[]]>([
    ['at a full stop', 'en', ['The boat left.', 'It came back.']],
    ['behind a closing quotation mark', 'en', ['She said “no.”', 'He left.']],
    ['at marks that need no space', 'zh', ['船开了。', '他说：“好！”', '她走了。']],
    ['after an hour', 'en', ['Berg spoke at 10 a.m.', 'Lind left Norddal.']],
    ['in Russian', 'ru', ['Они встретились в 2022 г. в Норддале.', 'Потом уехали.']],
    [
      'after a country in capitals, where a sentence begins',
      'en',
      ['It came from the U.S.', 'The boat was late.'],
    ],
  ])('%s', (_, language, sentences) => {
    expect(split(sentences.join(language === 'zh' ? '' : ' '), language)).toEqual(sentences);
  });
});

it('ends behind a known name of one letter, which is no initial', () => {
  const text = 'Берг принял Ван И. Линд вернулся. Прибыл И. Линд.';
  const ends = new Set([text.indexOf(' И.') + 2]);
  expect(sentencesIn(text, { start: 0, end: text.length }, 'ru', ends)).toHaveLength(3);
  expect(sentencesIn(text, { start: 0, end: text.length }, 'ru')).toHaveLength(2);
});

describe('sentences do not end', () => {
  it.each([
    ['inside the name of a country in Spanish', 'es', 'Según EE. UU., el barco de Lind llegó.'],
    ['after a title', 'en', 'Mr. Lind met Dr. Berg on the quay.'],
    ['after an initial', 'en', 'Anna P. Berg came by boat.'],
    ['after a shortened month', 'en', 'She came on Jan. 27 by boat.'],
    ['inside the name of a country', 'en', 'The U.S. Senate met Lind.'],
    ['after an ordinal', 'de', 'Sie kam am 19. Mai mit dem Boot.'],
    ['after a shortened word', 'de', 'Berg sprach z.B. über den Hafen.'],
    ['before a small letter', 'en', 'The boat of Lind Inc. came late.'],
    ['between an hour and its day', 'en', 'Berg spoke at 10 a.m. Monday.'],
    [
      'between an hour and its zone',
      'en',
      'Berg spoke at 10 p.m. Norddal time on Monday, and at 9 a.m. GMT.',
    ],
    ['in a number', 'en', 'It cost 2.5 million.'],
  ])('%s', (_, language, text) => expect(split(text, language)).toEqual([text]));
});

// The pattern of their ends ran on behind a line without any, to the next one or to the end of the text.
it('of many lines without an end take no longer than the lines are many', () => {
  const time = (lines: number): number => {
    const text = '2月4日：部长会谈\n'.repeat(lines);
    const length = text.length / lines;
    const start = process.cpuUsage();
    for (let at = 0; at < text.length; at += length)
      sentencesIn(text, { start: at, end: at + length - 1 }, 'zh');
    const { user, system } = process.cpuUsage(start);
    return user + system;
  };
  time(500);
  const [few, many] = [time(1_000), time(16_000)];
  // Sixteen times the lines: it took a hundred times as long (3 and 350 ms), and takes twice. What takes two milliseconds measures little.
  expect(many).toBeLessThan(Math.max(few, 2_000) * 40);
});
