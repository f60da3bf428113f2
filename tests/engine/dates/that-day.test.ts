import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/engine/dates/read-dates.ts';

/** "In the evening" and 当天: of which day, in reports of Thursday 6 June 2019. */

type Row = readonly [language: string, text: string, expected: string];

/** The last date of a text, which is the one in question. */
const last = (language: string, text: string): string | null | undefined =>
  readDates(text, { published: '2019-06-06', language }).at(-1)?.edtf;

describe('当天 is of the day told before it, in its paragraph or the one above', () => {
  it.each<Row>([
    ['zh', '习近平6月5日同普京会谈。\n\n习近平是当天中午抵达的。', '2019-06-05'],
    ['zh', '习近平3日抵达莫斯科。\n\n当晚，普京设宴欢迎习近平。', '2019-06-03'],
    ['zh', '习近平6日会见梅德韦杰夫。\n当天，普京前往圣彼得堡。', '2019-06-06'],
    ['zh', '条约于2001年7月16日签署。当天，两国元首举行会谈。', '2001-07-16'],
    ['zh', '当天下午，普京会见王毅。', '2019-06-06'],
  ])('%s: %s', (language, text, expected) => expect(last(language, text)).toBe(expected));

  it('but of the day of the report where the paragraph above tells of long ago', () => {
    expect(last('zh', '条约于2001年7月16日签署。\n\n当天，普京会见王毅。')).toBe('2019-06-06');
    expect(last('zh', '两人4月26日在北京见过面。\n\n当天，普京会见王毅。')).toBe('2019-06-06');
  });
});

describe('an evening to come behind the day of an old treaty is that of the report', () => {
  it.each<Row>([
    ['ru', 'Договор был подписан 16 июля 2001 года. Вечером Путин посетит приём.', '2019-06-06'],
    ['fr', 'Le traité a été signé le 16 juillet 2001. Dans la soirée, il rencontrera Xi.', '2019-06-06'],
    ['de', 'Er landete am 4. Juni. Am Abend wird er mit Putin essen.', '2019-06-06'],
  ])('%s: %s', (language, text, expected) => expect(last(language, text)).toBe(expected));
});

// Of one that is over the reader of events tells whether it is of that old day: the story goes on with the same people, or it does not.
describe('an evening behind a day of this week or of the last weeks is of that day', () => {
  it.each<Row>([
    ['ru', 'Си Цзиньпин прилетел 5 июня. Вечером он ужинал с Путиным.', '2019-06-05'],
    ['de', 'Xi Jinping landete am 5. Juni in Moskau. Am Abend aß er mit Putin.', '2019-06-05'],
    ['fr', 'Xi a atterri le 20 mai à Moscou. Dans la soirée, il a dîné avec Poutine.', '2019-05-20'],
    ['es', 'Llegó el 3 de junio. Por la noche se reunió con Putin.', '2019-06-03'],
    ['de', 'Er landet am 8. Juni. Am Abend wird er mit Putin essen.', '2019-06-08'],
    ['ru', 'Путин прибыл 6 июня. Вечером он встретится с Си.', '2019-06-06'],
    ['de', 'Er kam am 3. Juni.\n\nAm Abend sprach Putin.', '2019-06-06'],
  ])('%s: %s', (language, text, expected) => expect(last(language, text)).toBe(expected));
});

describe('"the day before" ahead of any other day', () => {
  it.each<Row>([
    ['en', 'The day before, Berg met Lind.', '2019-06-05'],
    ['en', 'Berg met Lind a day earlier.', '2019-06-05'],
    ['fr', 'La veille, il a vu Lind.', '2019-06-05'],
    ['ru', 'Накануне он прибыл в Москву.', '2019-06-05'],
  ])('is yesterday: %s: %s', (language, text, expected) => expect(last(language, text)).toBe(expected));

  it('and leaves the story at the day of the report', () => {
    expect(last('en', 'Visitors had left a day earlier. The road was clear at 11 a.m.')).toBe('2019-06-06');
  });

  it.each([
    ['en', 'Berg met Lind the day before the summit.'],
    ['fr', 'Berg rencontre Lind la veille du sommet.'],
    ['es', 'Berg vio a Lind la víspera de la cumbre.'],
  ])('is the eve of something, and nobody knows of what day: %s: %s', (language, text) => {
    expect(last(language, text)).toBeNull();
  });

  it.each([
    ['en', 'The earthquake struck. The day before, Berg met Lind.'],
    ['en', 'The day before, Berg had met Lind.'],
    ['es', 'El día anterior, Berg se había reunido con Lind.'],
    ['fr', 'La veille, il était arrivé.'],
  ])('counts from a story without a date, and nobody knows of what day: %s: %s', (language, text) => {
    expect(last(language, text)).toBeNull();
  });

  it.each<Row>([
    ['ru', 'Накануне 24 февраля 2018 года Берг приехал.', '2018-02-24'],
    ['ru', 'Берг прибыл 3 июня. Накануне 24 мая 2018 года он был дома.', '2018-05-24'],
    ['ru', 'Накануне, 2 июня, Берг выступил.', '2019-06-02'],
    ['ru', 'Накануне, в субботу, Берг выступил.', '2019-06-01'],
    ['fr', 'La veille, le 2 juin, Berg a vu Lind.', '2019-06-02'],
  ])('is no day of its own beside a date: %s: %s', (language, text, expected) => {
    const dates = readDates(text, { published: '2019-06-06', language });
    expect(dates.slice(-2).map(({ edtf }) => edtf)).toEqual([null, expected]);
  });
});
