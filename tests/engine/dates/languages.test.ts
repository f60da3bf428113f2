import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/engine/dates/read-dates.ts';

/** Sentences of our own in five languages, published on Monday 13 March 2023: "surface = EDTF". */

type Row = readonly [text: string, ...expected: string[]];

const read = (language: string, text: string): string[] =>
  readDates(text, { published: '2023-03-13', language }).map(({ surface, edtf }) => `${surface} = ${edtf}`);

describe('German', () => {
  it.each<Row>([
    ['In der zweiten Jahreshälfte 2025.', 'zweiten Jahreshälfte 2025 = 2025-07/2025-12'],
    [
      'Er kam am 4. März an. Am Abend sprach er dreieinhalb Stunden.',
      '4. März = 2023-03-04',
      'Am Abend = 2023-03-04',
      'dreieinhalb Stunden = null',
    ],
    // The evening of another day is none of today.
    ['Am Abend des 5. März brannte es.', '5. März = 2023-03-05'],
    ['Am Morgen danach ging er, in der Nacht auf Freitag.', 'Freitag = 2023-03-10'],
    [
      'Übernächste Woche tagt der Rat, vorletzte Woche nicht.',
      'Übernächste Woche = 2023-03-27/2023-04-02',
      'vorletzte Woche = 2023-02-27/2023-03-05',
    ],
    ['Jeden Monat, jedes Jahr; er starb im Alter von 91 Jahren.', 'Jeden Monat = null', 'jedes Jahr = null'],
    ['Er kam 2019 an und ging im folgenden Jahr.', '2019 = 2019', 'folgenden Jahr = 2020'],
    ['In den 1990er Jahren, in den 1980ern.', '1990er Jahren = 199X', '1980ern = 198X'],
    ['Das Treffen war am 4. Juli 2019.', '4. Juli 2019 = 2019-07-04'],
    ['Der Besuch dauert vom 20. bis 22. März.', '20. = 2023-03-20', '22. März = 2023-03-22'],
    ['Am Donnerstag traf er ein.', 'Donnerstag = 2023-03-09'],
    ['Am Donnerstag wird er eintreffen.', 'Donnerstag = 2023-03-16'],
    ['Das Land spielt am Samstag gegen den Nachbarn.', 'Samstag = 2023-03-18'],
    ['Der für Freitag geplante Besuch.', 'Freitag = 2023-03-17'],
    ['Am Freitag reist er nach Norddal.', 'Freitag = 2023-03-17'],
    ['Er hat am Freitag den Hafen besucht.', 'Freitag = 2023-03-10'],
    ['Er backt seit 1998 Brot. Am 3. April eröffnet er den Laden.', '1998 = 1998', '3. April = 2023-04-03'],
    ['Er kam am 31. April 2023 und am 30.02.2023.'],
    ['Gestern und vergangene Woche.', 'Gestern = 2023-03-12', 'vergangene Woche = 2023-03-06/2023-03-12'],
    ['Vor zwei Jahren; im Oktober, seit 2019.', 'Vor zwei Jahren = 2021', 'Oktober = 2022-10', '2019 = 2019'],
    ['In den vergangenen Jahren und kommenden Wochen.'],
    ['2014 kam er, 2019 ging er; die Agenda 2030.', '2014 = 2014', '2019 = 2019'],
    ['Die Wahl 2016 und der 2018 gegründete Verein.', '2016 = 2016', '2018 = 2018'],
    ['Es kamen 2014 Menschen, sie zahlten 1990 Euro; Heft 35/2023, ein 2022er.'],
    ['Am Dienstag sagte er, dass er kommen wird.', 'Dienstag = 2023-03-07'],
    ['Der Brief vom 24. Mai wird verlesen.', '24. Mai = 2022-05-24'],
    ['Stand: 20.03.2023', '20.03.2023 = 2023-03-20'],
    ['Es dauerte drei Tage; er ist 16 Jahre alt.', 'drei Tage = null'],
    [
      'Am Morgen, heute Morgen, Freitag morgen.',
      'Am Morgen = 2023-03-13',
      'heute = 2023-03-13',
      'Freitag = 2023-03-10',
    ],
    ['Morgen kommt er, morgen Abend geht er.', 'Morgen = 2023-03-14', 'morgen = 2023-03-14'],
    ['Vor 0 Tagen.'],
    [
      'Am Wochenende, vergangenes Wochenende.',
      'Am Wochenende = 2023-03-11/2023-03-12',
      'vergangenes Wochenende = 2023-03-11/2023-03-12',
    ],
    ['Vor zwei Stunden, nach drei Stunden.', 'Vor zwei Stunden = null', 'drei Stunden = null'],
    ['Er kam am Montagabend.', 'Montagabend = 2023-03-13'],
    [
      'Er kam am Montag vergangener Woche.',
      'Montag = 2023-03-06',
      'vergangener Woche = 2023-03-06/2023-03-12',
    ],
    ['Er reist am Donnerstagmorgen ab.', 'Donnerstagmorgen = 2023-03-16'],
    ['Das Modell 2008 und die Version 2010.'],
    [
      'Im ersten Quartal 2022, im 2. Halbjahr 2021.',
      'ersten Quartal 2022 = 2022-01/2022-03',
      '2. Halbjahr 2021 = 2021-07/2021-12',
    ],
    ['Silvester 2021 und Ostern 2022.', 'Silvester 2021 = 2021-12-31', 'Ostern 2022 = 2022-04-17'],
    [
      'Ende des Jahres, Mitte der 1980er-Jahre, die 90er Jahre.',
      'Ende des Jahres = 2023',
      'Mitte der 1980er-Jahre = 198X',
      '90er Jahre = 199X',
    ],
    [
      'Im März 2020 schloss sie, ein Jahr später nicht mehr.',
      'März 2020 = 2020-03',
      'ein Jahr später = 2021-03',
    ],
    [
      'Der Zug fährt ab Dienstag wieder, sagte sie am Sonntag.',
      'Dienstag = 2023-03-14',
      'Sonntag = 2023-03-12',
    ],
    ['Es begann im Januar und soll im April enden.', 'Januar = 2023-01', 'April = 2023-04'],
    ['Der Mann kostet 2000 Euro, Version 1.2.2019.', '1.2.2019 = 2019-02-01'],
  ])('%s', (text, ...expected) => expect(read('de', text)).toEqual(expected));
});

describe('French', () => {
  it.each<Row>([
    ['Il devait recevoir Lind jeudi.', 'jeudi = 2023-03-16'],
    ['Il est mort à 91 ans, elle avait 27 ans.'],
    [
      'Tous les jours, chaque mois, tous les trois ans.',
      'Tous les jours = null',
      'chaque mois = null',
      'tous les trois ans = null',
    ],
    [
      "Signé le 7 février 1992, le traité fut ratifié l'année suivante.",
      '7 février 1992 = 1992-02-07',
      "l'année suivante = 1993",
    ],
    [
      "Il est arrivé le 4 mars. Dans l'après-midi, il a parlé pendant deux heures et demie.",
      '4 mars = 2023-03-04',
      "Dans l'après-midi = 2023-03-04",
      'deux heures et demie = null',
    ],
    ['Il viendra lundi en huit ou mardi en quinze.'],
    ['Il a annoncé mardi que Berg viendra vendredi.', 'mardi = 2023-03-07', 'vendredi = 2023-03-17'],
    ['Dans les années 1990 et en 1990.', 'années 1990 = 199X', '1990 = 1990'],
    ['Il est venu le 30 février 2023.'],
    ['La rencontre du 1er juillet 2019.', '1er juillet 2019 = 2019-07-01'],
    ['La visite du 20 au 22 mars.', '20 = 2023-03-20', '22 mars = 2023-03-22'],
    ['Il est arrivé jeudi.', 'jeudi = 2023-03-09'],
    ['Berg est attendue vendredi.', 'vendredi = 2023-03-17'],
    ['Il arrivera jeudi.', 'jeudi = 2023-03-16'],
    ['Il ira à Norddal jeudi.', 'jeudi = 2023-03-16'],
    ['Lind recevra Berg à Norddal jeudi.', 'jeudi = 2023-03-16'],
    ['Hier, la semaine dernière.', 'Hier = 2023-03-12', 'la semaine dernière = 2023-03-06/2023-03-12'],
    [
      'Il y a deux ans ; en octobre, depuis 2019.',
      'Il y a deux ans = 2021',
      'octobre = 2022-10',
      '2019 = 2019',
    ],
    ["À l'automne 2018, il a été élu.", 'automne 2018 = 2018-23'],
    ['La planète Mars est loin.'],
    ['Il y a deux heures, à 8 heures.', 'Il y a deux heures = null'],
    [
      'Au premier trimestre 2022, au second semestre 2021.',
      'premier trimestre 2022 = 2022-01/2022-03',
      'second semestre 2021 = 2021-07/2021-12',
    ],
    [
      'À Noël 2019, à la fin du mois, fin mai.',
      'Noël 2019 = 2019-12-25',
      'fin du mois = 2023-03',
      'fin mai = 2023-05',
    ],
    [
      'Les écoles ont fermé en mars 2020 ; un an plus tard, non.',
      'mars 2020 = 2020-03',
      'un an plus tard = 2021-03',
    ],
  ])('%s', (text, ...expected) => expect(read('fr-FR', text)).toEqual(expected));
});

describe('Spanish', () => {
  it.each<Row>([
    [
      'Llegó el 4 de julio de 2019; dos días antes y la víspera llovió.',
      '4 de julio de 2019 = 2019-07-04',
      'dos días antes = 2019-07-02',
      'la víspera = 2019-07-01',
    ],
    ['Debía llegar el jueves.', 'jueves = 2023-03-16'],
    ['Por la tarde habló; ayer por la tarde llovió.', 'Por la tarde = 2023-03-13', 'ayer = 2023-03-12'],
    ['Todos los días, cada mes; murió a los 91 años.', 'Todos los días = null', 'cada mes = null'],
    ['Anunció el martes que Berg vendrá en abril.', 'martes = 2023-03-07', 'abril = 2023-04'],
    ['En los años 1990, o la década de 1980.', 'años 1990 = 199X', 'década de 1980 = 198X'],
    ['Llegó el 30 de febrero de 2023.'],
    ['El encuentro del 4 de julio de 2019.', '4 de julio de 2019 = 2019-07-04'],
    ['La visita del 20 al 22 de marzo.', '20 = 2023-03-20', '22 de marzo = 2023-03-22'],
    ['Llegó el jueves.', 'jueves = 2023-03-09'],
    ['Llegará el jueves.', 'jueves = 2023-03-16'],
    // Irán is a country.
    ['Irán recibió el jueves a Berg.', 'jueves = 2023-03-09'],
    ['Hará el jueves una visita, irá el jueves a Norddal.', 'jueves = 2023-03-16', 'jueves = 2023-03-16'],
    ['Hace tres horas, a las 9 horas.', 'Hace tres horas = null'],
    ['Ayer, la semana pasada.', 'Ayer = 2023-03-12', 'la semana pasada = 2023-03-06/2023-03-12'],
    ['Mañana por la mañana, a las 9 de la mañana.', 'Mañana = 2023-03-14'],
    ['Hace dos años; en octubre, desde 2019.', 'Hace dos años = 2021', 'octubre = 2022-10', '2019 = 2019'],
  ])('%s', (text, ...expected) => expect(read('es', text)).toEqual(expected));
});

describe('Russian', () => {
  it.each<Row>([
    ['Он выступит в пятницу.', 'пятницу = 2023-03-17'],
    ['С Днём рождения; он ходит ночью на лёд, поздним вечером, выходным днём.'],
    ['Вечером пятницы он пришёл, утром в субботу ушёл.', 'пятницы = 2023-03-10', 'субботу = 2023-03-11'],
    [
      'Договор подписан 4 мая 2001 года. Вечером он посетит прием.',
      '4 мая 2001 года = 2001-05-04',
      'Вечером = 2023-03-13',
    ],
    ['Вечером он выступил, вчера вечером отдыхал.', 'Вечером = 2023-03-13', 'вчера = 2023-03-12'],
    [
      'После трёх с половиной часов, каждый год, позапрошлой зимой.',
      'трёх с половиной часов = null',
      'каждый год = null',
    ],
    ['Во вторник он сообщил, что Берг будет в апреле.', 'вторник = 2023-03-07', 'апреле = 2023-04'],
    ['В 1990-х годах и в 1980-е.', '1990-х годах = 199X', '1980-е = 198X'],
    ['Он приехал 30 февраля 2023 года.'],
    ['Встреча прошла 4 июля 2019 года.', '4 июля 2019 года = 2019-07-04'],
    ['Визит пройдёт с 20 по 22 марта.', '20 = 2023-03-20', '22 марта = 2023-03-22'],
    ['Он прибыл в четверг.', 'четверг = 2023-03-09'],
    ['Он прибудет в четверг.', 'четверг = 2023-03-16'],
    ['Среди них он был в среду.', 'среду = 2023-03-08'],
    ['Четырех дней назад, более трех лет.', 'Четырех дней назад = 2023-03-09', 'трех лет = null'],
    ['Два часа назад, в 8 часов.', 'Два часа назад = null'],
    ['Миллион лет назад, год назад.', 'год назад = 2022'],
    ['На следующий день он уехал.', 'На следующий день = null'],
    ['В 2020-м он ушёл.', '2020-м = 2020'],
    ['До лета 2022-го он молчал.', 'лета 2022-го = 2022-22'],
    ['Вчера, на прошлой неделе.', 'Вчера = 2023-03-12', 'на прошлой неделе = 2023-03-06/2023-03-12'],
    [
      'Два года назад; в октябре, с 2019 года.',
      'Два года назад = 2021',
      'октябре = 2022-10',
      '2019 года = 2019',
    ],
  ])('%s', (text, ...expected) => expect(read('ru', text)).toEqual(expected));
});

describe('Japanese, in the signs that Chinese has', () => {
  it.each<Row>([
    [
      '昨年11月に発表し、来月と今月16日に会う。',
      '昨年11月 = 2022-11',
      '来月 = 2023-04',
      '今月16日 = 2023-03-16',
    ],
    ['昨日、3日に会談した。2023年3月に。', '昨日 = 2023-03-12', '3日 = 2023-03-03', '2023年3月 = 2023-03'],
  ])('%s', (text, ...expected) => expect(read('ja', text)).toEqual(expected));
});

describe('a language without rules of its own is read for dates that are written out', () => {
  it.each([
    [
      'ar',
      'زار المدينة في يناير/كانون الثاني 2016 وفي 7 ديسمبر/كانون الأول 2022.',
      'يناير/كانون الثاني 2016 = 2016-01',
      '7 ديسمبر/كانون الأول 2022 = 2022-12-07',
    ],
    ['nl', 'Bijeenkomst 2019-07-04 in mei.', '2019-07-04 = 2019-07-04'],
    [
      'pl',
      'Spotkali się 5 marca 2024 r., jak w lutym 2022.',
      '5 marca 2024 = 2024-03-05',
      'lutym 2022 = 2022-02',
    ],
    [
      'it',
      'Il 1º settembre 2024 e nel dicembre 2023.',
      '1º settembre 2024 = 2024-09-01',
      'dicembre 2023 = 2023-12',
    ],
    ['pt', 'No dia 28 de março de 2024, 30.02.2024.', '28 de março de 2024 = 2024-03-28'],
    ['uk', '10 травня 2025 року', '10 травня 2025 = 2025-05-10'],
    ['tr', '5 Mayıs 2023, 13.3.2023', '5 Mayıs 2023 = 2023-05-05', '13.3.2023 = 2023-03-13'],
    ['ja', '2023年3月21日、2023年2月', '2023年3月21日 = 2023-03-21', '2023年2月 = 2023-02'],
    ['ko', '2023년 4월 26일', '2023년 4월 26일 = 2023-04-26'],
    ['ar', 'يوم 8 ديسمبر 2022', '8 ديسمبر 2022 = 2022-12-08'],
    ['fi', 'Versio 4.11.2023.5 ja 31 huhtikuuta 2023.'],
  ])('%s: %s', (language, text, ...expected) => expect(read(language, text)).toEqual(expected));
});

it.each([
  ['de', 'Er kam am Dienstagabend.', 'Dienstagabend = 2023-03-07TEV'],
  ['fr', 'Il est arrivé jeudi soir.', 'jeudi soir = 2023-03-09TEV'],
  ['es', 'Llegó el jueves por la noche.', 'jueves por la noche = 2023-03-09TNI'],
  ['ru', 'Он прибыл в четверг утром.', 'четверг утром = 2023-03-09TMO'],
])('%s: the part of a day stays with its weekday: %s', (language, text, expected) => {
  const [said] = readDates(text, { published: '2023-03-13', language });
  expect(`${said?.surface} = ${said?.timex}`).toBe(expected);
});

it.each([
  ['ru', 'Берг приехал в субботу, Линд днем ранее.', 'субботу = 2023-03-11', 'днем ранее = 2023-03-10'],
  ['de', 'Am Vortag war er gelandet.', 'Am Vortag = 2023-03-12'],
  ['de', 'Tags zuvor war er gelandet.', 'Tags zuvor = 2023-03-12'],
  ['fr', 'La veille, il arriva.', 'La veille = 2023-03-12'],
  ['es', 'Un día antes habló.', 'Un día antes = 2023-03-12'],
  ['ru', 'Накануне он прибыл в Москву.', 'Накануне = 2023-03-12'],
  [
    'ru',
    'Он прибыл в четверг. За день до этого он был дома.',
    'четверг = 2023-03-09',
    'За день до этого = 2023-03-08',
  ],
  ['ru', 'Накануне выборов он ушёл.'],
  [
    'de',
    'Berg traf Lind am Freitag. Am Vortag war er gelandet.',
    'Freitag = 2023-03-10',
    'Am Vortag = 2023-03-09',
  ],
  [
    'es',
    'Llegó el viernes; un día antes había hablado.',
    'viernes = 2023-03-10',
    'un día antes = 2023-03-09',
  ],
])('%s: the day before: %s', (language, text, ...expected) => expect(read(language, text)).toEqual(expected));

// A year in an aside begins no story: the main clause goes on with the news.
it.each([
  ['de', 'Berg, der 2013 gewählt wurde, traf Lind am 3. März.', '2013 = 2013', '3. März = 2023-03-03'],
  ['fr', 'Berg, élu en 2013, a rencontré Lind le 3 mars.', '2013 = 2013', '3 mars = 2023-03-03'],
  ['es', 'Berg, elegido en 2013, visitó a Lind el 3 de marzo.', '2013 = 2013', '3 de marzo = 2023-03-03'],
  ['ru', 'Берг, избранный в 2013 году, приехал 3 марта.', '2013 году = 2013', '3 марта = 2023-03-03'],
])('%s: %s', (language, text, ...expected) => expect(read(language, text)).toEqual(expected));

it.each(['en-US', 'en_GB', 'EN', 'und', ''])('%j is read as English', (language) => {
  expect(read(language, 'They met on 4 July 2019.')).toEqual(['4 July 2019 = 2019-07-04']);
});

// Four months ahead are no reason against eight behind: what no word places is rather told than planned.
it('a day that no word places lies behind, unless the next one is much nearer', () => {
  const said = (text: string, published: string): (string | null)[] =>
    readDates(text, { published, language: 'de' }).map(({ edtf }) => edtf);
  expect(said('Der Überfall vom 24. Februar war lang her.', '2023-10-26')).toEqual(['2023-02-24']);
  expect(said('Das Fest am 5. Januar.', '2023-10-26')).toEqual(['2024-01-05']);
});

// What a page calls its language is looked up in a table: words that every object has name none.
it.each(['constructor', 'x'])('%j is no language, and does no harm', (language) => {
  expect(read(language, 'They met on Thursday.')).toEqual([]);
});

it.each([
  ['de', 'Er kam am 4. Juli 2019. Am selben Tag regnete es.', 'Am selben Tag'],
  ['fr', 'Il arriva le 4 juillet 2019. Le même jour, il plut.', 'Le même jour'],
  ['es', 'Llegó el 4 de julio de 2019. Ese mismo día llovió.', 'Ese mismo día'],
  ['ru', 'Он прибыл 4 июля 2019 года. В тот же день шёл дождь.', 'В тот же день'],
  ['en', 'He came on 4 July 2019. The same day it rained.', 'The same day'],
  ['zh', '他2019年7月4日到访。\n\n同一天，下雨了。', '同一天'],
])(
  '%s: the same day is the one that was told, and before any was told it is none',
  (language, text, surface) => {
    expect(read(language, text).at(-1)).toBe(`${surface} = 2019-07-04`);
    expect(read(language, text.slice(text.indexOf(surface)))).toEqual([`${surface} = null`]);
  },
);

it.each<readonly [language: string, text: string, ...expected: string[]]>([
  [
    'de',
    'Am Samstagabend demonstrierten Tausende, am Montag berät der Rat.',
    'Samstagabend = 2023-03-11',
    'Montag = 2023-03-13',
  ],
  ['ru', 'В четвёртом квартале 2022 года прибыль упала.', 'четвёртом квартале 2022 года = 2022-10/2022-12'],
  ['zh', '他于2022年年底辞职。', '2022年年底 = 2022'],
  // Three days ago has no rule: none is better than a false day.
  ['zh', '他大前天抵达。'],
])('%s: %s', (language, text, ...expected) => expect(read(language, text)).toEqual(expected));

it.each<readonly [language: string, text: string, ...expected: string[]]>([
  // Ahead of a name or a verb it is yesterday, ahead of a genitive the eve of that.
  ['ru', 'Накануне Путин встретился с Бергом.', 'Накануне = 2023-03-12'],
  ['ru', 'Накануне стало известно, что он прилетел.', 'Накануне = 2023-03-12'],
  ['ru', 'Накануне саммита он прилетел.'],
  ['ru', 'Накануне переговоров и учений он прилетел.'],
  ['ru', 'Накануне новых встреч он прилетел.'],
  ['ru', 'Накануне президентских выборов он прилетел.'],
  ['ru', 'Накануне встреч он прилетел.'],
  ['ru', 'Накануне консультаций он прилетел.'],
  ['ru', 'Накануне поездок он отдыхал.'],
  ['ru', 'Накануне российско-немецкого саммита он прилетел.'],
  // "This Tuesday" is the one that the verb tells.
  ['es', 'Berg habló este martes.', 'este martes = 2023-03-07'],
  ['es', 'Berg hablará este martes.', 'este martes = 2023-03-14'],
  ['fr', 'Berg a parlé ce vendredi.', 'ce vendredi = 2023-03-10'],
  ['de', 'Berg kam am vorletzten Montag.', 'Montag = 2023-03-13'],
])('%s: %s', (language, text, ...expected) => expect(read(language, text)).toEqual(expected));
