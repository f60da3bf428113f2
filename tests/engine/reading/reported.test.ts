import { describe, expect, it } from 'vitest';
import { eventsIn } from './read.ts';

/** What a text of Wednesday, 15 March 2023 tells: when, what became of it, who took part. */
function told(text: string, language: string): readonly string[] {
  return eventsIn(text, language).map(({ date, status, participants }) =>
    [date, status, ...participants].join(' '),
  );
}

describe('what somebody reports', () => {
  it.each([
    ['en', 'The ministry said on Monday that Berg had met Lind.'],
    ['en', 'Varga told the radio on Monday that Berg had met Lind.'],
    ['en', 'Officials said on Monday that Berg had received Lind in Norddal.'],
    ['de', 'Das Amt teilte am Montag mit, dass Berg Lind empfangen habe.'],
    ['fr', 'Le ministère a annoncé lundi que Berg avait rencontré Lind.'],
    ['es', 'El gobierno anunció el lunes que Berg había recibido a Lind.'],
    ['ru', 'В министерстве сообщили в понедельник, что Берг встретилась с Линдом.'],
    ['zh', '外交部3月13日宣布，贝格会见了林德。'],
    ['en', 'Berg said on Monday that she had spoken to Lind.'],
    ['de', 'Varga teilte am Montag mit, dass Berg mit Lind telefoniert hat.'],
    ['fr', 'Berg a annoncé lundi qu’elle avait parlé avec Lind.'],
    ['es', 'Varga dijo el lunes que Berg se había reunido con Lind.'],
    ['ru', 'Варга сообщил в понедельник, что Берг позвонила Линду.'],
  ])('%s: was not on the day on which it is told: %s', (language, text) => {
    expect(told(text, language)).toEqual(['2023-03~ happened anna-berg tomas-lind']);
  });

  it.each([
    ['en', 'Berg received Lind, the ministry said on Monday.'],
    ['de', 'Berg hat Lind empfangen, teilte das Amt am Montag mit.'],
    ['es', 'Berg recibió a Lind, informó el gobierno el lunes.'],
    ['ru', 'Берг приняла Линда, сообщили в министерстве в понедельник.'],
  ])('%s: with its source behind it is news of about that day: %s', (language, text) => {
    expect(told(text, language)).toEqual(['2023-03-13~ happened anna-berg tomas-lind']);
  });

  it.each([
    ['en', 'The ministry said on Monday that Berg had met Lind on Friday.', '2023-03-10'],
    ['en', 'Varga said on Monday she saw that Berg met Lind on Friday.', '2023-03-10'],
    ['en', 'Berg met Lind overnight, the ministry said on Monday.', '2023-03-13'],
    ['en', 'Berg met Lind on Friday, the ministry said on Monday.', '2023-03-10'],
    ['ru', 'Берг встретилась с Линдом в пятницу, сообщили в министерстве в понедельник.', '2023-03-10'],
  ])('%s: but has its own day: %s', (language, text, day) => {
    expect(told(text, language)).toEqual([`${day} happened anna-berg tomas-lind`]);
  });
});

it.each([
  ['en', 'Norddal attacked Sundvik, Berg said on Monday.'],
  ['en', 'Berg said on Monday that Norddal had attacked Sundvik.'],
  ['zh', '贝格星期一说，北谷袭击了南湾。'],
])('the places of what somebody reports stay: %s: %s', (language, text) => {
  expect(eventsIn(text, language).map(({ places }) => [...places].sort().join(' '))).toEqual([
    'norddal sundvik',
  ]);
});

it('what nobody can tell when it was is reported, and no fact of the month', () => {
  const [event] = eventsIn('Berg said on Monday that Lind had built the harbour.');
  expect([event?.status, ...(event?.participants ?? [])]).toEqual(['reported', 'tomas-lind']);
});

describe('what somebody claims is told of him, and of whom he tells it to', () => {
  it.each([
    [
      'en',
      'Berg told the Harbour Board on Monday that Norddal was a town of Ostland.',
      'anna-berg harbour-board',
    ],
    ['en', 'Berg told Lind by telephone on Monday that the vote was legal.', 'anna-berg tomas-lind'],
    ['en', 'Berg told Lind on Monday that Varga was losing patience.', 'anna-berg tomas-lind'],
    ['en', 'Berg said on Monday that the talks were useful.', 'anna-berg'],
    ['de', 'Berg sagte am Montag, die Lage in Norddal sei ernst.', 'anna-berg'],
    ['fr', 'Berg a déclaré lundi que Norddal était prête.', 'anna-berg'],
    ['ru', 'Берг заявила в понедельник, что Норддал был готов.', 'anna-berg'],
    ['zh', '贝格3月13日表示，北谷是安全的。', 'anna-berg'],
  ])('%s: %s', (language, text, people) => {
    const [event, ...others] = eventsIn(text, language);
    expect(others).toEqual([]);
    expect(event?.participants.join(' ')).toBe(people);
    expect(event?.date).toBe('2023-03-13');
    expect(event?.title).toBe(text.replace(/[.。]$/, ''));
  });
});

describe('a deed that somebody known reports is told with its people and places', () => {
  it.each([
    ['ru', 'Варга сообщила в понедельник, что Берг позвонила Линду.', 'anna-berg tomas-lind'],
    ['de', 'Varga teilte am Montag mit, dass Berg mit Lind telefoniert hat.', 'anna-berg tomas-lind'],
    ['es', 'Varga dijo el lunes que Berg se había reunido con Lind.', 'anna-berg tomas-lind'],
    ['fr', 'Berg a annoncé lundi qu’elle avait parlé avec Lind.', 'anna-berg tomas-lind'],
    ['en', 'Berg said on Monday that she had spoken to Lind.', 'anna-berg tomas-lind'],
    ['en', 'The Harbour Board reported on Monday that Lind had rejected the plan.', 'tomas-lind'],
    ['en', 'The Harbour Board said on Monday that it had put sanctions on Lind.', 'tomas-lind harbour-board'],
    ['en', 'Norddal attacked Sundvik, Berg said on Monday.', 'in norddal sundvik'],
    ['en', 'Norddal has struck a bridge in Sundvik, Berg said on Monday.', 'in sundvik norddal'],
    ['de', 'Norddal griff Sundvik an, sagte Berg am Montag.', 'in norddal sundvik'],
    ['zh', '贝格星期一说，北谷袭击了南湾。', 'in norddal sundvik'],
  ])('%s: %s', (language, text, cast) => {
    const events = eventsIn(text, language);
    const casts = events.map(({ participants, places }) =>
      [...participants, ...(places.length > 0 ? ['in', ...places] : [])].join(' '),
    );
    expect(casts).toEqual([cast]);
    expect(events[0]?.date).toMatch(/^2023-03(?:-13)?~?$/);
  });
});

describe('the source of what is told has no part in it', () => {
  it.each([
    ['en', 'Two boats sank on Monday, Mayor Berg said on the radio.'],
    ['en', 'Two boats sank on Monday, Berg’s office said.'],
    ['en', 'Berg said the match would take place in May.'],
    ['de', 'Das Spiel findet im Mai statt, teilte Berg mit.'],
    ['fr', 'Deux bateaux ont coulé lundi, a annoncé Berg.'],
    ['es', 'Dos barcos se hundieron el lunes, anunció Berg.'],
    ['ru', 'Игра состоится в мае, рассказала Берг.'],
    ['zh', '贝格说，比赛将于5月20日举行。'],
  ])('%s: %s', (language, text) => {
    const events = eventsIn(text, language);
    expect(events).toHaveLength(1);
    expect(events[0]?.participants).toEqual([]);
  });

  it.each([
    ['en', 'Berg met Lind on Monday, Varga said.', ['anna-berg tomas-lind']],
    ['en', 'Varga said that peace was near, and convened the ministers on Monday.', ['ida-varga']],
    ['en', 'The Harbour Board said on Monday that it will close a pier in May.', ['harbour-board']],
    ['en', 'Berg said she would visit Norddal in May.', ['anna-berg']],
    ['ru', 'Берг встретилась с Линдом в понедельник, сообщили в порту.', ['anna-berg tomas-lind']],
    [
      'ru',
      'Берг в мае приедет в Норддал, а в июне проведет переговоры в Сундвике, сообщил мэр Линд.',
      ['anna-berg', 'anna-berg'],
    ],
    ['ru', 'Берг, прибывшая в Норддал, сообщила о планах Линду в понедельник.', ['anna-berg tomas-lind']],
  ])('%s: but whoever acts has: %s', (language, text, casts) => {
    expect(eventsIn(text, language).map(({ participants }) => participants.join(' '))).toEqual(casts);
  });
});
