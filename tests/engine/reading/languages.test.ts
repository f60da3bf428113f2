import { describe, expect, it } from 'vitest';
import { eventsIn } from './read.ts';

/** Each language tells of what has happened, is planned, was called off and was denied; the texts came out on Wednesday 15 March 2023. */
const TOLD: Readonly<Record<string, readonly (readonly [text: string, expected: string])[]>> = {
  de: [
    ['Anna Berg hat am Montag in Norddal Tomas Lind getroffen.', '2023-03-13 happened'],
    ['Anna Berg traf Tomas Lind am 13. März 2023 in Norddal.', '2023-03-13 happened'],
    ['Anna Berg wird am 22. März 2023 nach Norddal reisen.', '2023-03-22 planned'],
    ['Das Treffen von Berg und Lind am 17. März 2023 wurde abgesagt.', '2023-03-17 cancelled'],
    ['Berg reist am 17. März 2023 nach Norddal.', '2023-03-17 planned'],
    ['Das für Freitag geplante Treffen von Berg und Lind fällt aus.', '2023-03-17 cancelled'],
    [
      'Wie der Harbour Board am Montag mitteilte, wird Berg am Freitag nach Norddal reisen.',
      '2023-03-17 planned',
    ],
    ['Berg sagte ihre Reise nach Norddal am 17. März 2023 ab.', '2023-03-17 cancelled'],
    ['Lind soll im Januar 2022 den Hafen verkauft haben.', '2022-01 reported'],
    ['Es war nicht der Streit, sondern der Rückzug von Lind aus Norddal im Sommer 2021.', '2021-22 happened'],
    ['Der Rücktritt von Lind vom 24. Februar wird begrüßt.', '2023-02-24 happened'],
    ['Wenn Berg am Montag nach Norddal reist, trifft sie Lind.', '2023-03-20 planned'],
    ['Lind ist am Mittwoch in Norddal von Anna Berg empfangen worden.', '2023-03-15 happened'],
    ['Lind ist am Mittwoch in Norddal eingetroffen.', '2023-03-15 happened'],
    ['Lind ist am Mittwoch nach Norddal gereist.', '2023-03-15 happened'],
    ['Lind ist am Mittwoch zurückgetreten.', '2023-03-15 happened'],
    ['Lind ist für seine Rede am Mittwoch kritisiert worden.', '2023-03-15 happened'],
    ['Das Treffen von Berg und Lind ist am Mittwoch geplant.', '2023-03-15 planned'],
    ['Das Treffen von Berg und Lind ist am Mittwoch um zehn angesetzt.', '2023-03-15 planned'],
    ['Anna Berg empfing Lind am 8. März im Hafen.', '2023-03-08 happened'],
    ['Anna Berg hat Lind am 8. März im Hafen empfangen.', '2023-03-08 happened'],
    ['Lind besuchte am 7. März Norddal.', '2023-03-07 happened'],
    ['Lind reiste am 3. März 2023 nach Norddal.', '2023-03-03 happened'],
    ['Lind eröffnete am 7. März die Messe.', '2023-03-07 happened'],
    ['Lind fuhr am 7. März nach Norddal.', '2023-03-07 happened'],
    ['Lind nannte es »im Grunde ganz einfach« und verkaufte 2019 den Hafen.', '2019 happened'],
  ],
  fr: [
    ['Anna Berg a rencontré Tomas Lind lundi 13 mars 2023 à Norddal.', '2023-03-13 happened'],
    ['Anna Berg aurait rencontré Lind lundi 13 mars 2023.', '2023-03-13 reported'],
    ['Anna Berg se rendra à Norddal le 22 mars 2023.', '2023-03-22 planned'],
    ['Anna Berg a annoncé lundi qu’elle se rendrait à Norddal vendredi.', '2023-03-17 planned'],
    ['La visite de Berg du 17 mars 2023 a été annulée.', '2023-03-17 cancelled'],
    ['La rencontre de Berg et Lind prévue vendredi n’aura pas lieu.', '2023-03-17 cancelled'],
    ['Comme annoncé lundi, Berg se rendra à Norddal vendredi.', '2023-03-17 planned'],
    ['L’attentat du 7 janvier 2015 contre Lind reste un mystère.', '2015-01-07 happened'],
    ['Lind a démenti mardi 14 mars 2023 la vente du port.', '2023-03-14 denied'],
  ],
  es: [
    ['Anna Berg se reunió con Tomas Lind el 13 de marzo de 2023 en Norddal.', '2023-03-13 happened'],
    ['Anna Berg habría visitado Norddal en enero de 2022.', '2022-01 reported'],
    ['Anna Berg viajará a Norddal el 22 de marzo de 2023.', '2023-03-22 planned'],
    ['La visita de Berg del 17 de marzo de 2023 fue cancelada.', '2023-03-17 cancelled'],
    ['El asesinato de Lind en 2015 es un misterio.', '2015 happened'],
    ['Lind negó el 14 de marzo de 2023 la venta del puerto.', '2023-03-14 denied'],
  ],
  ru: [
    ['Берг встретилась с Линдом 13 марта 2023 года в Норддале.', '2023-03-13 happened'],
    ['Сообщается, что Берг встретилась с Линдом 13 марта 2023 года.', '2023-03-13 reported'],
    ['Берг посетит Норддал 22 марта 2023 года.', '2023-03-22 planned'],
    ['Визит Берг 17 марта 2023 года отменили.', '2023-03-17 cancelled'],
    ['Отставка Линда в 2015 году — загадка.', '2015 happened'],
    ['Линд опроверг 14 марта 2023 года слухи о продаже порта.', '2023-03-14 denied'],
  ],
  zh: [
    ['贝格2023年3月13日在北谷会见林德。', '2023-03-13 happened'],
    ['据报道，贝格2023年3月13日会见了林德。', '2023-03-13 reported'],
    ['贝格将于2023年3月22日访问北谷。', '2023-03-22 planned'],
    ['贝格取消2023年3月17日的访问。', '2023-03-17 cancelled'],
    ['林德2023年3月14日否认出售港口。', '2023-03-14 denied'],
  ],
  it: [
    ['Anna Berg ha incontrato Tomas Lind il 13 marzo 2023.', '2023-03-13 happened'],
    ['Nel marzo 2022 Berg era arrivata a Norddal con Lind.', '2022-03 happened'],
    ['Anna Berg incontrerà Lind il 22 marzo 2023.', '2023-03-22 planned'],
    ['La visita di Berg del 17 marzo 2023 è stata annullata.', '2023-03-17 cancelled'],
    ['Lunedì Anna Berg aveva incontrato Lind, ma non ha firmato nulla.', '2023-03-13 happened'],
    ['Anna Berg ha incontrato Lind il 13 marzo 2023, ma la cena è stata annullata.', '2023-03-13 happened'],
    [
      'Il 17 marzo 2023 Anna Berg è attesa a Norddal, ma la visita è stata annullata.',
      '2023-03-17 cancelled',
    ],
    ['Lunedì Lind era stato ricevuto dal vescovo.', '2023-03-13 happened'],
    ['Lind ha smentito il 14 marzo 2023 la vendita del porto.', '2023-03-14 denied'],
  ],
  pt: [
    ['Anna Berg recebeu Tomas Lind em 13 de março de 2023.', '2023-03-13 happened'],
    ['A visita de Berg de 17 de março de 2023 foi cancelada.', '2023-03-17 cancelled'],
    ['Anna Berg recebeu Lind em 13 de março de 2023, mas a assinatura foi adiada.', '2023-03-13 happened'],
    [
      'Anna Berg era esperada em Norddal em 17 de março de 2023, mas a viagem foi cancelada.',
      '2023-03-17 cancelled',
    ],
    ['Anna Berg recebeu Lind na segunda-feira, mas não assinou o acordo.', '2023-03-13 happened'],
  ],
  pl: [
    ['Anna Berg spotkała Tomas Lind 13 marca 2023 r. w Norddal.', '2023-03-13 happened'],
    ['Anna Berg odwiedzi Norddal 22 marca 2023 r.', '2023-03-22 planned'],
    ['Anna Berg przyjęła Linda 13 marca 2023 r., ale konferencję prasową odwołano.', '2023-03-13 happened'],
    ['Anna Berg była oczekiwana w Norddal 17 marca 2023 r., ale wizytę odwołano.', '2023-03-17 cancelled'],
    ['Anna Berg była w Norddal w marcu 2022 roku.', '2022-03 happened'],
  ],
  uk: [
    ['Берг прийняла Линда 13 березня 2023 року.', '2023-03-13 happened'],
    ['Берг прийняла Линда 13 березня 2023 року, але пресконференцію скасували.', '2023-03-13 happened'],
    ['Берг чекали 17 березня 2023 року в Норддалі, але візит скасували.', '2023-03-17 cancelled'],
    ['У п’ятницю Берг і Линд мають обговорити новий порт.', '2023-03-17 planned'],
    ['Берг 13 березня прийняла Линда, але не підписала угоду.', '2023-03-13 happened'],
  ],
  ja: [['Anna Bergは2023年3月13日、Tomas Lindと会談した。', '2023-03-13 happened']],
  ko: [['Anna Berg는 2023년 3월 22일 Tomas Lind를 만날 예정이다.', '2023-03-22 planned']],
  ar: [['زارت Anna Berg مدينة Norddal في 13 مارس 2023.', '2023-03-13 happened']],
};

describe.each(Object.entries(TOLD))('%s', (language, texts) => {
  it.each(texts)('%s', (text, expected) => {
    const [event, ...others] = eventsIn(text, language);
    expect(others).toEqual([]);
    expect(`${event?.date} ${event?.status}`).toBe(expected);
    expect(event?.participants.length).toBeGreaterThan(0);
  });
});

describe('the day on which a plan was told is no day of the plan', () => {
  it.each([
    ['de', 'Berg werde Lind in Norddal treffen, teilte der Harbour Board am Montag mit.'],
    ['fr', 'Berg rencontrera Lind à Norddal, a annoncé lundi le Harbour Board.'],
    ['es', 'Berg se reunirá con Lind en Norddal, anunció el lunes el Harbour Board.'],
    ['ru', 'Берг встретится с Линдом в Норддале, сообщил в понедельник мэр.'],
    ['zh', '贝格将在北谷会见林德，市长周一宣布。'],
    ['de', 'Der Harbour Board teilte am Montag mit, Berg werde Lind in Norddal treffen.'],
    ['de', 'Der Harbour Board kündigte am Montag an, dass Berg Lind in Norddal treffen wird.'],
    ['fr', 'Le Harbour Board a annoncé lundi que Berg rencontrera Lind à Norddal.'],
    ['es', 'El Harbour Board anunció el lunes que Berg se reunirá con Lind en Norddal.'],
    ['ru', 'Мэр сообщил в понедельник, что Берг посетит Линда в Норддале.'],
    ['zh', '市长周一宣布，贝格将在北谷会见林德。'],
  ])('%s: %s', (language, text) => {
    const events = eventsIn(text, language).map(({ date, status }) => `${date} ${status}`);
    expect(events).toEqual(['2023-03-13/.. planned']);
  });

  it.each([
    ['de', 'Berg wird Lind am Freitag in Norddal treffen, teilte der Harbour Board am Montag mit.'],
    ['fr', 'Berg rencontrera Lind vendredi à Norddal, a annoncé lundi le Harbour Board.'],
    ['es', 'Berg se reunirá con Lind el viernes en Norddal, anunció el lunes el Harbour Board.'],
    ['ru', 'Берг встретится с Линдом в Норддале в пятницу, сообщил в понедельник мэр.'],
    ['zh', '贝格将于周五在北谷会见林德，市长周一宣布。'],
    ['de', 'Der Harbour Board teilte am Montag mit, Berg werde Lind am Freitag in Norddal treffen.'],
    ['de', 'Das Amt sagte am Montag in Sundvik, dass Berg Lind am Freitag treffen solle.'],
    ['fr', 'Le Harbour Board a annoncé lundi que Berg rencontrerait Lind vendredi à Norddal.'],
    ['fr', 'Le maire a indiqué lundi à Sundvik qu’Anna Berg verrait Lind vendredi.'],
    ['es', 'El Harbour Board anunció el lunes que Berg se reuniría el viernes con Lind en Norddal.'],
    ['ru', 'Мэр сообщил в понедельник, что Берг посетит Норддал в пятницу.'],
    ['zh', '市长周一宣布，贝格将于周五在北谷会见林德。'],
  ])('nor a second one beside its own: %s: %s', (language, text) => {
    const events = eventsIn(text, language).map(({ date, status }) => `${date} ${status}`);
    expect(events).toEqual(['2023-03-17 planned']);
  });

  it.each([
    ['de', 'Lind sagte am Montag in Norddal, die Stadt sei schön.'],
    ['fr', 'Lind a déclaré lundi à Norddal que la ville est belle.'],
    ['es', 'Lind dijo el lunes en Norddal que la ciudad es hermosa.'],
    ['ru', 'Линд заявил в понедельник в Норддале, что город красив.'],
    ['zh', '林德周一在北谷表示，这座城市很美。'],
  ])('but it is that of a statement of which nothing else is told: %s: %s', (language, text) => {
    const events = eventsIn(text, language).map(
      ({ date, status, participants }) => `${date} ${status} ${participants}`,
    );
    expect(events).toEqual(['2023-03-13 happened tomas-lind']);
  });

  it('a clause before the verb of saying that only says when is not what is said', () => {
    const [event] = eventsIn('Nachdem Berg gekommen war, sagte Lind am Montag seine Reise ab.', 'de');
    expect(`${event?.date} ${event?.status}`).toBe('2023-03-13 cancelled');
  });
});

it.each([
  [
    'en',
    'Lind, elected in June 2021, will visit Norddal on Friday.',
    '2021-06 happened',
    '2023-03-17 planned',
  ],
  ['fr', 'Lind, arrivé mardi à Sundvik, verra Berg vendredi.', '2023-03-14 happened', '2023-03-17 planned'],
  [
    'es',
    'Lind, elegido en junio de 2021, visitará Norddal el viernes.',
    '2021-06 happened',
    '2023-03-17 planned',
  ],
  [
    'ru',
    'Линд, прибывший в понедельник в Сундвик, посетит Норддал в пятницу.',
    '2023-03-13 happened',
    '2023-03-17 planned',
  ],
])('a participle between commas has its own day: %s: %s', (language, text, ...expected) => {
  expect(eventsIn(text, language).map(({ date, status }) => `${date} ${status}`)).toEqual(expected);
});

it('where nobody knows when a text was written, a language whose verbs are not read tells of no past', () => {
  const [event] = eventsIn('Anna Berg riceve Tomas Lind il 13 marzo 2023.', 'it', null);
  expect(event?.status).toBe('reported');
});

describe('a language of its own says no event', () => {
  it.each([
    ['de', 'Berg hat Lind am Montag nicht getroffen.'],
    ['fr', 'Berg n’a pas rencontré Lind lundi.'],
    ['de', 'Weder Berg noch Lind kamen am Montag nach Norddal.'],
    ['es', 'Berg no se reunió con Lind el 13 de marzo de 2023.'],
    ['ru', 'Берг не встретилась с Линдом 13 марта 2023 года.'],
    ['zh', '贝格2023年3月13日没有会见林德。'],
    ['de', 'Wir haben Berg am Montag in Norddal getroffen.'],
    ['it', 'Anna Berg non ha incontrato Lind il 13 marzo 2023.'],
    ['it', 'Il 13 marzo 2023 pioveva.'],
    ['it', 'Anna Berg ha incontrato Lind.'],
    ['it', 'Dopo l’attacco del 13 marzo 2023 Anna Berg lavora a Norddal.'],
    ['pl', 'Anna Berg nie odwiedziła Norddal 13 marca 2023 r.'],
    ['ja', 'Anna Bergは2023年3月13日にTomas Lindと会談しなかった。'],
    ['ja', '2023年3月13日以降、Anna Bergは北谷にいた。'],
    ['ja', 'Anna Berg（1980年生まれ）は別人である。'],
    ['en', 'Berg left the line out of its programme up to 2028.'],
    ['zh', '截至2023年3月13日，贝格有三家公司。'],
    ['de', 'Der Begriff ist bis heute nicht frei von Berg.'],
    ['de', 'Der Begriff ist bis heute mit Berg verbunden worden, aber keineswegs mit Lind.'],
    ['de', 'Wenn Berg gewinnt, wird sie Lind treffen.'],
    ['de', 'Berg ging offenbar davon aus, dass Lind den Hafen nicht verkauft.'],
    ['de', 'Lind ist seit dem 7. März der erste und größte Kunde der Stadt.'],
    ['de', 'Die bewaffnete Truppe am 7. März, das rechte Ufer von Norddal.'],
    ['de', 'Falls Berg gewinnt, wird sie Norddal im Mai 2023 besuchen.'],
    ['ru', 'Если Берг победит, она посетит Норддал в мае 2023 года.'],
    ['zh', '有人问贝格是否将于2023年5月访问北谷。'],
    ['en', 'If Berg had met Lind in 2019, the port would be ours.'],
    ['en', 'It would be a mistake for Berg to visit Norddal in May.'],
    ['en', 'It would be wrong for Berg to meet Lind in May.'],
  ])('%s: %s', (language, text) => expect(eventsIn(text, language)).toEqual([]));
});

describe('a plan beside a deed, in other languages', () => {
  it.each([
    ['fr', 'Lind est arrivé lundi à Norddal et rencontrera Berg.'],
    ['de', 'Lind ist am Montag in Norddal gelandet und wird Berg treffen.'],
    ['es', 'Lind llegó el lunes a Norddal y se reunirá con Berg.'],
    ['ru', 'Линд прибыл в понедельник в Норддал и встретится с Бергом.'],
  ])('%s: each has its own status: %s', (language, text) => {
    const read = eventsIn(text, language).map(({ date, status, participants }) => ({
      date,
      status,
      participants,
    }));
    expect(read).toEqual([
      { date: '2023-03-13', status: 'happened', participants: ['tomas-lind'] },
      { date: '2023-03-15/..', status: 'planned', participants: ['tomas-lind', 'anna-berg'] },
    ]);
  });
});

describe('Russian verbs of the future', () => {
  it.each([
    'Берг выступит в Норддале в пятницу.',
    'Берг прилетит в Норддал в пятницу.',
    'Берг примет Линда в пятницу.',
    'Берг позвонит Линду в пятницу.',
    'Берг обещала позвонить Линду в пятницу.',
    'Берг собирается позвонить Линду в пятницу.',
    'Берг проведёт переговоры с Линдом в пятницу.',
  ])('tell of the Friday to come: %s', (text) => {
    expect(eventsIn(text, 'ru')).toMatchObject([{ date: '2023-03-17', status: 'planned' }]);
  });

  it.each([
    'Берг выступила в Норддале в пятницу.',
    'Берг приняла Линда в пятницу.',
    'Берг обещала помощь Линду в пятницу.',
  ])('and those of the past of the one before: %s', (text) => {
    expect(eventsIn(text, 'ru')).toMatchObject([{ date: '2023-03-10', status: 'happened' }]);
  });
});

describe('where somebody is', () => {
  it.each([
    ['fr', 'Berg était hier à Norddal.', '2023-03-14', 'happened'],
    ['fr', 'Berg est aujourd’hui à Norddal.', '2023-03-15', 'planned'],
    ['es', 'Berg está hoy en Norddal.', '2023-03-15', 'planned'],
    ['de', 'Berg ist heute in Norddal.', '2023-03-15', 'planned'],
    ['de', 'Berg fliegt heute nach Norddal weiter.', '2023-03-15', 'planned'],
    ['en', 'Berg is in Norddal today.', '2023-03-15', 'planned'],
    ['de', 'Berg trifft Lind am 2. September 2022 in Norddal.', '2022-09-02', 'happened'],
  ])('is an event, in %s: %s', (language, text, date, status) => {
    expect(eventsIn(text, language)).toMatchObject([{ date, status, places: ['norddal'] }]);
  });

  it.each([
    ['fr', 'Berg était opposée à Lind.'],
    ['de', 'Berg ist heute reicher als Lind.'],
    ['en', 'Berg is in trouble today.'],
  ])('but not how somebody is, in %s: %s', (language, text) => {
    expect(eventsIn(text, language)).toEqual([]);
  });
});

describe('a clause of time at the head of a sentence', () => {
  it.each([
    ['fr', 'Après avoir rencontré Lind à Sundvik le 3 mars, Berg s’est rendue à Norddal.'],
    ['fr', 'Après une rencontre avec Lind à Sundvik le 3 mars, Berg s’est rendue à Norddal.'],
    ['es', 'Tras reunirse con Lind en Sundvik el 3 de marzo, Berg viajó a Norddal.'],
    ['es', 'Después de reunirse con Lind en Sundvik el 3 de marzo, Berg viajó a Norddal.'],
  ])('has its day for itself, in %s: %s', (language, text) => {
    const events = eventsIn(text, language);
    expect(events).toMatchObject([
      { participants: ['anna-berg'], places: ['norddal'] },
      { date: '2023-03-03', status: 'happened', places: ['sundvik'] },
    ]);
    expect(events[0]?.date).not.toBe('2023-03-03');
    expect(new Set(events[1]?.participants)).toEqual(new Set(['anna-berg', 'tomas-lind']));
  });

  it.each([
    ['fr', 'Après la pluie, Berg est arrivée le 3 mars à Norddal.'],
    ['es', 'Tras la lluvia, Berg llegó el 3 de marzo a Norddal.'],
  ])('is none without a deed, in %s: %s', (language, text) => {
    expect(eventsIn(text, language)).toMatchObject([{ date: '2023-03-03', participants: ['anna-berg'] }]);
  });
});

describe('of the day of the report, in a language whose verbs are not read', () => {
  it.each([
    ['pl', 'W środę Lind spotka się z Bergiem.', 'planned'],
    ['pl', 'W środę Lind spotkał się z Bergiem.', 'happened'],
    ['uk', 'У середу Линд зустрінеться з Бергом.', 'planned'],
    ['uk', 'У середу Линд зустрівся з Бергом.', 'happened'],
    ['it', 'Mercoledì Lind ha incontrato Berg.', 'happened'],
    ['it', 'Mercoledì Lind incontra Berg.', undefined],
  ])('%s: what has no verb of the past is not told as done: %s', (language, text, status) => {
    expect(eventsIn(text, language)[0]?.status).toBe(status);
  });
});
