import { expect, it } from 'vitest';
import { eventsIn } from '../read.ts';

/** "2023-03-15 planned", an event each, of a text that came out on that Wednesday. */
function read(language: string, text: string): string[] {
  return eventsIn(text, language).map(({ date, status }) => `${date} ${status}`);
}

it.each([
  // Beside the main verb stands one that is to come, or one that lies behind.
  ['en', 'Anna Berg, who had said kind things of Tomas Lind in February, will see him.', '2023-02 happened'],
  ['ru', 'Анна Берг, в феврале побывавшая в Норддале, обещала приехать.', '2023-02 happened'],
  ['ru', 'Анна Берг, которая во вторник побывала в Норддале, примет участие.', '2023-03-14 happened'],
  ['fr', 'Anna Berg, qui était à Norddal mardi, participera à la réunion.', '2023-03-14 happened'],
  // What may come of it is no plan.
  [
    'en',
    'Anna Berg signed the ban in Norddal on Wednesday, opening what officials fear could be a long dispute.',
    '2023-03-15 happened',
  ],
  [
    'en',
    'Anna Berg received Tomas Lind on Wednesday in what may be their last meeting.',
    '2023-03-15 happened',
  ],
  ['zh', '贝格可能在星期三再次会见林德。', '2023-03-15 planned'],
  // A date that only says which one, or what somebody is now.
  ['ru', 'Во вторник съезд в Норддале выбрал хозяев чемпионата 2026 года.', '2023-03-14 happened'],
  ['de', 'Anna Berg, heute Vorsitzende des Klubs, sprach am Montag in Norddal.', '2023-03-13 happened'],
  // A saying is of its day.
  ['en', 'Anna Berg said in Norddal on Tuesday that sport could not be neutral.', '2023-03-14 happened'],
  ['en', 'Anna Berg said in a speech on Tuesday that Sundvik would lose.', '2023-03-14 happened'],
  ['en', 'Anna Berg is expected to succeed Tomas Lind in May.', '2023-05 planned'],
  ['en', 'Anna Berg seemed to be pleased on Tuesday.', '2023-03-14 happened'],
  ['en', 'Anna Berg shrank from it in Norddal in February.', '2023-02 happened'],
  ['en', 'Ten days ago Anna Berg used the conference to scold Tomas Lind.', '2023-03-05 happened'],
  // Who announced it stands before it, and is no clause that somebody announced.
  [
    'en',
    'Last Wednesday Anna Berg and her deputy, Jo Ek, announced that they would work.',
    '2023-03-08 happened',
  ],
  [
    'en',
    'Anna Berg had sent a letter on March 8 but the board said that she would not travel.',
    '2023-03-08 happened',
  ],
  ['en', 'The new council must meet in Norddal by 25 March.', '2023-03-25 planned'],
  ['ru', 'В среду клуб Норддала играет с Сундвиком.', '2023-03-15 planned'],
  ['ru', 'На этой неделе Норддал обещает опубликовать план.', '2023-03-13/2023-03-19 planned'],
  ['de', 'Der Klub in Norddal will den Bau bis 2031 beenden.', '2031 planned'],
  ['de', 'Ein Lager soll in Norddal bis 2031 gefunden werden.', '2031 planned'],
  ['es', 'La central de Norddal debe cerrar en 2027.', '2027 planned'],
  // A verb of the past and a day need nobody who is known.
  ['pt', 'Em março de 2021 o tribunal anulou as sentenças.', '2021-03 happened'],
  ['pt', 'O presidente chegou esta segunda-feira ao porto.', '2023-03-13 happened'],
  ['uk', 'Сьогодні у порту перебуває міністр.', '2023-03-15 happened'],
])('%s: %s', (language, text, expected) => expect(read(language, text)).toEqual([expected]));

it('a stay ends on a day, and nothing comes on it', () => {
  expect(read('de', 'Anna Berg will bis Freitag in Norddal bleiben.').join()).not.toContain('2023-03-17');
});

it('a date without a verb of the past tells of nobody unknown', () => {
  expect(read('pt', 'O maior cliente do porto em março de 2021.')).toEqual([]);
});

it('a noun is no verb that is to come', () => {
  expect(read('en', 'Anna Berg called Tomas Lind three days before the vote.')).toEqual([]);
  expect(read('en', 'Anna Berg spoke on Tuesday, three days before they meet in Norddal.')).toHaveLength(2);
});

it.each([
  ['en', 'Anna Berg was to visit Norddal on Monday.'],
  ['en', 'Schools in Norddal were to open Monday.'],
  ['en', 'Anna Berg was due in Norddal on Monday. She flew to Sundvik instead.'],
  ['de', 'Anna Berg wollte am Montag nach Norddal fliegen, blieb aber in Sundvik.'],
  ['fr', 'Anna Berg devait se rendre à Norddal lundi.'],
  ['es', 'Anna Berg debía viajar a Norddal el lunes, pero fue a Sundvik.'],
])(
  'what was to come on a weekday is told of the day that dates read, and has not happened: %s: %s',
  (language, text) => expect(read(language, text)[0]).toBe('2023-03-20 planned'),
);

it('what was due by a date gone by has not happened', () => {
  expect(read('en', 'Anna Berg was due in Norddal on March 10.')).toEqual(['2023-03-10 planned']);
});

it.each([
  ['В пятницу Анна Берг была назначена министром.', '2023-03-10 happened'],
  ['Анна Берг была назначена на пост министра в пятницу.', '2023-03-10 happened'],
  ['Визит Анны Берг был назначен на пятницу.', '2023-03-17 planned'],
])('who is named for an office is so, what is set for a day is to come: %s', (text, expected) =>
  expect(read('ru', text)).toEqual([expected]),
);

it.each([
  ['en', 'Anna Berg will visit Norddal before June.'],
  ['zh', '六月之前，贝格将访问北京。'],
  ['zh', '贝格将在六月之前访问北京。'],
])('what comes before a month does not come in it: %s: %s', (language, text) =>
  expect(read(language, text).join()).not.toContain('-06'),
);

it('what will not come before a month, or comes before a day of it, has that date', () => {
  expect(read('en', 'Anna Berg will not visit Norddal before June.')).toEqual(['2023-06 cancelled']);
  expect(read('en', 'Anna Berg will meet Tomas Lind before the summit in June.')).toEqual([
    '2023-06 planned',
  ]);
});

it('a report that is to come is of no month before it', () => {
  expect(
    read('en', 'The inquiry in Norddal will sit until the end of July and report in September.'),
  ).not.toContain('2022-07 happened');
  expect(read('en', 'The inquiry will sit in Norddal in July and report to Anna Berg.')).toEqual([
    '2023-07 planned',
  ]);
});

it('what was due on a weekday and is called off was due on the nearest', () => {
  expect(
    read('en', 'Berg was due to meet Lind on Monday, but the two will instead meet on Thursday in Norddal.'),
  ).toEqual(['2023-03-13 cancelled', '2023-03-16 planned']);
  expect(read('fr', 'Anna Berg devait recevoir Tomas Lind mardi. La rencontre a été annulée.')).toEqual([
    '2023-03-14 cancelled',
  ]);
});

it('what comes instead is elsewhere, what is put off is where it was to be', () => {
  const places = (text: string): unknown => eventsIn(text).map((event) => event.places);
  expect(places('Berg was due in Norddal on Monday, but she will instead fly to Sundvik on Friday.')).toEqual(
    [['norddal'], ['sundvik']],
  );
  expect(places('Berg was due in Norddal on Monday, but the visit was put off until Friday.')).toEqual([
    ['norddal'],
    ['norddal'],
  ]);
});

it('a day that is counted from another deed is told of what follows', () => {
  expect(
    read('en', 'Lind died in Norddal on March 8. Two days before, smiling, Anna Berg had met Ida Varga.'),
  ).toEqual(['2023-03-08 happened', '2023-03-06 happened']);
});

it.each([
  'Jo Ek was shocked that it was possible at the firm he had run since 2007.',
  'Anna Berg pledged to close the plants by 2022.',
  'Anna Berg has held Norddal since the vote of 9 May 2022.',
  'Anna Berg repeated her call for a truce during the games.',
  'Jo Ek made the club known; today he heads the harbour.',
])('what is asked for what was promised and what somebody is are no event: %s', (text) =>
  expect(read('en', text)).toEqual([]),
);

it('goes on behind a relative clause with what somebody wants', () => {
  expect(
    eventsIn('Anna Berg, who took office in July 2022, wants to visit Norddal in May.').map(
      ({ date, title, places }) => [date, title, ...places],
    ),
  ).toEqual([
    ['2022-07', 'Anna Berg took office in July 2022'],
    ['2023-05', 'Anna Berg wants to visit Norddal in May', 'norddal'],
  ]);
});

it('a town in capitals before a dash is no scene and no title', () => {
  expect(eventsIn('SUNDVIK—Anna Berg met Tomas Lind on Monday.')).toMatchObject([
    { title: 'Anna Berg met Tomas Lind on Monday', places: [] },
  ]);
});

it('who said it stands beside what is said of nobody', () => {
  expect(read('en', 'Anna Berg told reporters on Tuesday that talks could begin in May.')).toEqual([
    '2023-05 planned',
    '2023-03-14 happened',
  ]);
  expect(read('en', 'After months of argument Anna Berg announced on Tuesday that Lind would come.')).toEqual(
    ['2023-03-14 happened'],
  );
});

it('a title claims nothing that another did', () => {
  const text = 'Anna Berg rode home. It was Tomas Lind whom he left in the summer of 2016.';
  expect(eventsIn(text).map(({ title }) => title)).not.toContain(
    'Whom Tomas Lind left in the summer of 2016',
  );
});
