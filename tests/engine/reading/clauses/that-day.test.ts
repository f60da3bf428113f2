import { describe, expect, it } from 'vitest';
import { eventsIn } from '../read.ts';

/** When what happened, and who took part where, as a text that came out on a Wednesday, 15 March 2023, tells it. */
function read(text: string, language = 'en'): string[] {
  return eventsIn(text, language).map(({ date, status, participants, places }) =>
    [date, status, ...participants, ...(places.length > 0 ? ['in', ...places] : [])].join(' '),
  );
}

describe('a time of the day', () => {
  it.each([
    [
      'en',
      'Lind landed in Norddal on Monday. A band played and a carpet was rolled out. In the evening he dined with Anna Berg.',
      '2023-03-13 happened tomas-lind anna-berg',
    ],
    [
      'de',
      'Lind ist am Montag in Norddal gelandet. Am Nachmittag traf er Anna Berg.',
      '2023-03-13 happened tomas-lind anna-berg',
    ],
    [
      'fr',
      'Lind est arrivé lundi à Norddal. Le soir, il a rencontré Anna Berg.',
      '2023-03-13 happened tomas-lind anna-berg',
    ],
    [
      'es',
      'Lind llegó el lunes a Norddal. Por la tarde se reunió con Anna Berg.',
      '2023-03-13 happened tomas-lind anna-berg',
    ],
    [
      'ru',
      'Линд прибыл в Норддал в понедельник. Вечером он встретился с Бергом.',
      '2023-03-13 happened tomas-lind anna-berg',
    ],
    ['zh', '林德13日抵达北谷，当天与贝格举行了会谈。', '2023-03-13 happened tomas-lind anna-berg'],
  ])('is of the day told before it: %s %s', (language, text, event) => {
    expect(read(text, language)).toContain(event);
  });

  it.each([
    ['en', 'Lind met Berg in Sundvik on Monday. In the evening he flew to Norddal.'],
    ['de', 'Lind traf Berg am Montag in Sundvik. Am Abend flog er nach Norddal.'],
    ['es', 'Lind se reunió con Berg el lunes en Sundvik. Por la noche él voló a Norddal.'],
    ['ru', 'Линд встретился с Бергом в понедельник в Сундвике. Вечером он вылетел в Норддал.'],
  ])('somewhere else is another thing: %s %s', (language, text) => {
    expect(read(text, language)).toEqual([
      '2023-03-13 happened tomas-lind anna-berg in sundvik',
      '2023-03-13 happened tomas-lind in norddal',
    ]);
  });

  it('of what is to come is that of the report, where no other day was told', () => {
    expect(read('Lind devait s’entretenir avec Berg dans l’après-midi.', 'fr')).toEqual([
      '2023-03-15 planned tomas-lind anna-berg',
    ]);
  });

  it.each([
    ['en', 'The treaty was signed on July 16, 2001. In the evening Berg will meet Lind.'],
    ['en', 'Lind arrived on Monday. In the evening he will meet Anna Berg.'],
    ['de', 'Der Vertrag wurde am 16. Juli 2001 unterzeichnet. Am Abend wird Berg Lind treffen.'],
    ['ru', 'Договор подписан 16 июля 2001 года. Вечером Линд встретится с Бергом.'],
    ['ru', 'Договор подписан 16 июля 2001 года. Вечером Линд и Берг посетят приём.'],
    ['fr', 'L’accord date du 16 juillet 2001. Dans la soirée, Lind rencontrera Berg.'],
    ['es', 'El acuerdo data del 16 de julio de 2001. Por la tarde Lind se reunirá con Berg.'],
  ])('of what is to come is not that of what is over: %s %s', (language, text) => {
    const plans = eventsIn(text, language).filter(({ status }) => status === 'planned');
    expect(plans.map(({ date }) => date)).toEqual(['2023-03-15']);
  });

  it.each([
    ['en', 'Lind’s father signed it on April 25, 1996. In the afternoon Berg met Varga.', '2023-03~'],
    ['de', 'Der Vertrag stammt vom 21. Mai 2014. Am Morgen landete Berg in Norddal.', '2023-03~'],
    ['es', 'El contrato se firmó el 21 de mayo de 2014. Por la mañana, Berg llegó a Norddal.', '2023-03~'],
    ['ru', 'Контракт подписали 21 мая 2014 года. Утром Линд прилетел в Норддал.', '2023-03~'],
    ['en', 'On April 25, 1996, the bridge fell. In the afternoon Berg met Varga.', '1996-04-25'],
    ['en', 'Berg landed in Norddal on April 25, 1996. In the evening she met Lind.', '1996-04-25'],
    ['en', 'The bridge fell on April 25, 1996. The same evening Berg met Varga.', '1996-04-25'],
    ['de', 'Berg landete am 21. Mai 2014 in Norddal. Am Abend traf Berg Lind.', '2014-05-21'],
  ])('is of an old day only where that is the story: %s %s', (language, text, date) => {
    expect(eventsIn(text, language).at(-1)?.date).toBe(date);
  });

  it('in Chinese, is across a paragraph that of the news at the head', () => {
    const text = '林德13日在北谷同贝格会谈。\n\n2022年11月2日，两人见过面。\n\n当晚，林德会见了贝格。';
    expect(read(text, 'zh').filter((event) => event.startsWith('2023-03-1'))).toEqual([
      '2023-03-13 happened tomas-lind anna-berg in norddal',
    ]);
  });

  it('far behind a day says nothing of it', () => {
    const rest = 'The weather was fine and the harbour was full of ships from all over the coast. '.repeat(8);
    expect(
      read(`Lind landed in Norddal on Monday. ${rest}In the evening he dined with Anna Berg.`),
    ).toContain('2023-03~ happened tomas-lind anna-berg');
  });
});

describe('the day at the head of a report', () => {
  it('is that of its first news, or the one before', () => {
    expect(read('NORDDAL, March 14 (Wire) -- Anna Berg met Tomas Lind for talks on trade.')).toEqual([
      '2023-03-13/2023-03-14 happened anna-berg tomas-lind',
    ]);
  });
});

describe('a weekday of what is to come', () => {
  it.each([
    ['fr', 'Lind devait recevoir jeudi Anna Berg.', '2023-03-16 planned tomas-lind anna-berg'],
    ['fr', 'Lind devait recevoir mercredi Anna Berg.', '2023-03-15 planned tomas-lind anna-berg'],
    [
      'ru',
      'Переговоры Линда и Берга пройдут в четверг в Норддале.',
      '2023-03-16 planned tomas-lind anna-berg in norddal',
    ],
    ['es', 'Lind debía reunirse el viernes con Berg.', '2023-03-17 planned tomas-lind anna-berg'],
  ])('is the next one: %s %s', (language, text, event) => {
    expect(read(text, language)).toEqual([event]);
  });
});

describe('beside what a sentence tells', () => {
  it.each([
    [
      'another thing of that time',
      'Lind opened the port on Monday as Anna Berg visited Sundvik.',
      ['2023-03-13 happened tomas-lind', '2023-03-13 happened anna-berg in sundvik'],
    ],
    [
      'what is to follow',
      'Lind lost a vote on Monday, clearing the way for talks with Anna Berg in Norddal on Friday.',
      ['2023-03-13 happened tomas-lind', '2023-03-17 planned anna-berg in norddal'],
    ],
    [
      'what it comes ahead of',
      'Lind arrived in Sundvik on Monday ahead of a summit with Anna Berg on Friday.',
      ['2023-03-13 happened tomas-lind in sundvik', '2023-03-17 planned anna-berg'],
    ],
  ])('stands %s, of other people', (_, text, events) => {
    expect(read(text)).toEqual(events);
  });

  it('what it follows lies behind', () => {
    expect(read('The visit of Lind follows a trip by Anna Berg to Norddal in May.')).toEqual([
      '2022-05 happened anna-berg in norddal',
    ]);
  });
});

describe('two things of one sentence', () => {
  it('lie apart where they are of other people', () => {
    const text =
      'Ida Varga ended a visit to Norddal on Tuesday after talks with Anna Berg. The trip came less than a week after Berg and Tomas Lind met in Sundvik.';
    expect(read(text)).toContain('2023-03-06/2023-03-15 happened anna-berg tomas-lind in sundvik');
  });

  it('have titles of their own', () => {
    const text =
      'Tomas Lind is expected to travel to Norddal in December for a long summit of many days with Anna Berg and her guests that was agreed in 2021.';
    const titles = eventsIn(text).map(({ title }) => title);
    expect(titles).toHaveLength(2);
    expect(new Set(titles).size).toBe(2);
  });
});

describe('a weekday of what has happened', () => {
  it.each([
    ['de', 'Nach einem Treffen mit Berg am Montag reiste Lind nach Norddal.', '2023-03-13 happened'],
    ['de', 'Lind und Berg berieten am Dienstag in Norddal.', '2023-03-14 happened'],
    ['en', 'Lind met Berg on Friday after months of preparing to meet.', '2023-03-10 happened'],
  ])('is the last one: %s %s', (language, text, event) => {
    expect(read(text, language).join()).toContain(event);
  });
});

describe('figures', () => {
  it.each([
    ['en', 'Trade between Ostland and Norddal came to $240 billion in 2022, 2 percent less than in 2021.'],
    ['en', 'Shares in the port of Norddal rose 3 percent on Tuesday after Lind met Berg.'],
    ['de', 'Die Exporte nach Norddal stiegen 2022 um 4 Prozent.'],
    ['fr', 'Les échanges avec Norddal ont atteint 4 milliards d’euros en 2022.'],
    ['ru', 'Товарооборот с Норддалом вырос в 2022 году на 4%.'],
    ['zh', '2022年与北谷的贸易额增长4%。'],
  ])('are no event: %s %s', (language, text) => {
    expect(read(text, language)).toEqual([]);
  });

  it.each([
    ['en', 'A salute was fired in Norddal on Tuesday.'],
    ['en', 'Guards of honour lined the streets of Norddal on Tuesday.'],
    ['de', 'Am Dienstag schritt der Gast in Norddal die Ehrengarde ab.'],
  ])('and the colour of a ceremony is none: %s %s', (language, text) => {
    expect(read(text, language)).toEqual([]);
  });

  it('are one where somebody agrees on them', () => {
    expect(read('Lind signed a trade deal worth 3 billion dollars in Norddal on Monday.')).toEqual([
      '2023-03-13 happened tomas-lind in norddal',
    ]);
  });
});
