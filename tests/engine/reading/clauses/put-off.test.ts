import { describe, expect, it } from 'vitest';
import { eventsIn } from '../read.ts';

/** When what happened, and who took part where, as a text that came out on a Wednesday, 15 March 2023, tells it. */
function read(text: string, language = 'en'): string[] {
  return eventsIn(text, language).map(({ date, status, participants, places }) =>
    [date, status, ...participants, ...(places.length > 0 ? ['in', ...places] : [])].join(' '),
  );
}

describe('what is put off', () => {
  it.each([
    [
      'en',
      'The meeting of Berg with Lind was rescheduled for Friday.',
      '2023-03-17 planned anna-berg tomas-lind',
    ],
    ['en', 'The meeting of Berg with Lind was moved to Friday.', '2023-03-17 planned anna-berg tomas-lind'],
    [
      'en',
      'Lind’s visit to Norddal was pushed back until Friday.',
      '2023-03-17 planned tomas-lind in norddal',
    ],
    ['en', 'Lind put off his trip to Norddal until May.', '2023-05 planned tomas-lind in norddal'],
    [
      'de',
      'Das Treffen von Berg und Lind wurde auf Freitag verschoben.',
      '2023-03-17 planned anna-berg tomas-lind',
    ],
    [
      'de',
      'Lind hat seine Reise nach Norddal auf Freitag verschoben.',
      '2023-03-17 planned tomas-lind in norddal',
    ],
    ['fr', 'Lind a reporté sa visite à Norddal au 17 mars.', '2023-03-17 planned tomas-lind in norddal'],
    [
      'es',
      'Lind ha aplazado su viaje a Norddal hasta el viernes.',
      '2023-03-17 planned tomas-lind in norddal',
    ],
    ['zh', '林德将访问北谷的行程推迟至5月。', '2023-05 planned tomas-lind in norddal'],
  ])('is planned for its new day: %s %s', (language, text, event) => {
    expect(read(text, language)).toEqual([event]);
  });

  it.each([
    [
      'en',
      'A visit by Lind to Norddal planned for Friday was delayed.',
      '2023-03-17 cancelled tomas-lind in norddal',
    ],
    [
      'en',
      'On Monday Lind put off a visit to Norddal that was to begin on Friday.',
      '2023-03-17 cancelled tomas-lind in norddal',
    ],
    [
      'en',
      'Lind was to visit Norddal in January, but the hosts called it off.',
      '2023-01 cancelled tomas-lind in norddal',
    ],
    ['de', 'Lind verschob am Montag seine Reise nach Norddal.', '2023-03-13 cancelled tomas-lind in norddal'],
  ])('is called off on its old day where there is no new one: %s %s', (language, text, event) => {
    expect(read(text, language)).toEqual([event]);
  });

  it('is both where the text tells both days', () => {
    expect(read('Lind was to visit Norddal on Thursday, but it was put off until Friday.')).toEqual([
      '2023-03-16 cancelled tomas-lind in norddal',
      '2023-03-17 planned tomas-lind in norddal',
    ]);
  });

  it.each([
    [
      'is to come',
      'Lind would not leave Norddal until Wednesday.',
      '2023-03-15 planned tomas-lind in norddal',
    ],
    ['has come', 'Lind did not leave Norddal until Monday.', '2023-03-13 happened tomas-lind in norddal'],
  ])('what will not be until a day %s', (_, text, event) => {
    expect(read(text)).toEqual([event]);
  });
});

describe('a deed and a plan behind "and"', () => {
  it.each([
    [
      'en',
      'Lind flew to Norddal on Monday and is expected in Sundvik.',
      ['2023-03-13 happened tomas-lind in norddal', '2023-03-15/.. planned tomas-lind in sundvik'],
    ],
    [
      'de',
      'Lind traf Berg am Montag in Norddal und wird am Freitag Sundvik besuchen.',
      ['2023-03-13 happened tomas-lind anna-berg in norddal', '2023-03-17 planned tomas-lind in sundvik'],
    ],
    [
      'fr',
      'Lind a rencontré Berg lundi à Norddal et visitera Sundvik vendredi.',
      ['2023-03-13 happened tomas-lind anna-berg in norddal', '2023-03-17 planned tomas-lind in sundvik'],
    ],
    [
      'es',
      'Lind llegó el lunes a Norddal y el viernes se reunirá con Berg en Sundvik.',
      ['2023-03-13 happened tomas-lind in norddal', '2023-03-17 planned tomas-lind anna-berg in sundvik'],
    ],
    [
      'ru',
      'Линд прибыл в понедельник в Норддал и посетит Сундвик в мае.',
      ['2023-03-13 happened tomas-lind in norddal', '2023-05 planned tomas-lind in sundvik'],
    ],
  ])('are two, each with its day and places: %s %s', (language, text, events) => {
    expect(read(text, language)).toEqual(events);
  });

  it('has a title of its own', () => {
    const titles = (text: string, language: string): string[] =>
      eventsIn(text, language).map(({ title }) => title);
    expect(titles('Lind agreed on Monday to a summit in Norddal in May.', 'en')).toEqual([
      'Lind agreed on Monday to a summit in Norddal in May',
      'A summit in Norddal in May',
    ]);
    expect(titles('Lind se reunió el lunes con Berg y visitará Norddal en mayo.', 'es')).toEqual([
      'Lind se reunió el lunes con Berg',
      'Lind visitará Norddal en mayo',
    ]);
  });

  it('a meeting to come of two who are known needs no day', () => {
    expect(read('Lind arrived in Norddal on Monday. He will meet Anna Berg.')).toEqual([
      '2023-03-13 happened tomas-lind in norddal',
      '2023-03-15/.. planned tomas-lind anna-berg',
    ]);
  });
});
