import { describe, expect, it } from 'vitest';
import { eventsIn } from '../read.ts';

/** When what happened, as a text of Wednesday, 15 March 2023, tells it. */
function read(text: string, language = 'en'): string[] {
  return eventsIn(text, language).map(({ date, status }) => `${date} ${status}`);
}

describe('what is called off is of the day for which it was set', () => {
  it.each([
    ['en', 'Anna Berg cancelled talks scheduled for Thursday.', '2023-03-16 cancelled'],
    ['zh', '林德原訂16日在北谷與市長會談，臨時取消。', '2023-03-16 cancelled'],
    ['en', 'Anna Berg called off peace negotiations due on Friday.', '2023-03-17 cancelled'],
    ['en', 'Norddal has postponed trade talks planned for March 25.', '2023-03-25 cancelled'],
    ['en', 'Norddal scrapped consultations planned for January 25.', '2023-01-25 cancelled'],
    [
      'en',
      'A team of officials cancelled a trip to Norddal that was set for March 25.',
      '2023-03-25 cancelled',
    ],
    [
      'en',
      'The board postponed a trip to Norddal which had been planned for Friday.',
      '2023-03-17 cancelled',
    ],
    ['de', 'Berg sagte Gespräche ab, die für Freitag geplant waren.', '2023-03-17 cancelled'],
    ['fr', 'Berg a annulé une visite à Norddal qui était prévue pour vendredi.', '2023-03-17 cancelled'],
    ['es', 'Berg canceló una visita a Norddal que estaba prevista para el viernes.', '2023-03-17 cancelled'],
    ['ru', 'Берг отменила визит в Норддал, который был намечен на пятницу.', '2023-03-17 cancelled'],
    ['zh', '贝格取消了原定周五举行的会谈。', '2023-03-17 cancelled'],
  ])('%s: %s', (language, text, event) => {
    expect(read(text, language)).toEqual([event]);
  });

  it.each([
    ['Berg cancelled debts of Norddal on Friday.', '2023-03-10 happened'],
    ['The line cancelled flights to Norddal on Monday.', '2023-03-13 happened'],
    ['Berg put off questions about talks on Friday.', '2023-03-10 happened'],
    ['Berg met Lind on Friday and cancelled tariffs.', '2023-03-10 happened'],
  ])('but not: %s', (text, event) => {
    expect(read(text)).toEqual([event]);
  });
});

it.each([
  ['下周一，中国将取消对部分农产品的关税。', '2023-03-20 planned'],
  ['中国周一取消了对日本的签证限制。', '2023-03-13 happened'],
  ['中国周一取消了对日本的访问。', '2023-03-13 cancelled'],
  ['中国周一取消了与日本的关税谈判。', '2023-03-13 cancelled'],
])('in Chinese, who lifts a duty or a rule calls nothing off: %s', (text, event) =>
  expect(eventsIn(text, 'zh').map(({ date, status }) => `${date} ${status}`)).toEqual([event]),
);

describe('what came is not called off with what did not', () => {
  it.each([
    ['en', 'Berg held talks on Monday and cancelled talks with Lind on Tuesday.', 'happened', 'cancelled'],
    ['en', 'Berg cancelled talks with Lind on Monday and met Varga on Tuesday.', 'cancelled', 'happened'],
    [
      'de',
      'Am Montag hatte Berg eine Reise abgesagt, am Dienstag holte sie sie nach.',
      'cancelled',
      'happened',
    ],
    ['de', 'Berg traf Lind am Montag und sagte am Dienstag eine Reise ab.', 'happened', 'cancelled'],
    ['fr', 'Lundi, Berg a annulé un voyage, mardi elle est arrivée à Norddal.', 'cancelled', 'happened'],
    ['es', 'El lunes Berg canceló un viaje, el martes viajó a Norddal.', 'cancelled', 'happened'],
    ['ru', 'В понедельник Берг отменила поездку, во вторник прилетела в Норддал.', 'cancelled', 'happened'],
  ])('%s: %s', (language, text, ...statuses) => {
    expect(read(text, language)).toEqual([`2023-03-13 ${statuses[0]}`, `2023-03-14 ${statuses[1]}`]);
  });

  it('and each has its own people and places, and the subject of the first where it has none', () => {
    const events = eventsIn('Линд прилетел в Норддал 3 марта, 4 марта провел переговоры с Бергом.', 'ru');
    expect(events.map(({ title, participants, places }) => [title, participants, places])).toEqual([
      ['Линд прилетел в Норддал 3 марта', ['tomas-lind'], ['norddal']],
      ['Линд 4 марта провел переговоры с Бергом', ['tomas-lind', 'anna-berg'], []],
    ]);
  });
});

describe('somebody who did not come', () => {
  it.each([
    ['en', 'Lind was supposed to meet Berg on Thursday, but stayed away.'],
    ['en', 'Lind was due to meet Berg on Thursday but never showed up.'],
    ['fr', 'Lind devait rencontrer Berg jeudi, mais il n’est pas venu.'],
    ['es', 'Lind tenía previsto reunirse con Berg el jueves, pero no vino.'],
    ['ru', 'Линд должен был встретиться с Берг в четверг, но не приехал.'],
  ])('%s: calls off what lay behind: %s', (language, text) => {
    expect(eventsIn(text, language).map(({ date, status }) => [date, status])).toEqual([
      ['2023-03-09', 'cancelled'],
    ]);
  });
});
