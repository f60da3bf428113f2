import { expect, it } from 'vitest';
import { readDates } from '../../../../src/engine/dates/read-dates.ts';

/** Sentences of our own in five languages, published on Monday 13 March 2023: "surface = EDTF". */
const read = (language: string, text: string): string[] =>
  readDates(text, { published: '2023-03-13', language }).map(({ surface, edtf }) => `${surface} = ${edtf}`);

// What lasts since a day or a month has begun, also where a present verb follows; with a future one it is to begin.
it.each([
  ['de', 'Der Klub, für den er seit September spielt.', 'September = 2022-09'],
  ['de', 'Seit Donnerstag reist er umher.', 'Donnerstag = 2023-03-09'],
  ['fr', 'Depuis jeudi, il doit payer.', 'jeudi = 2023-03-09'],
  ['es', 'Desde abril trabaja en Norddal.', 'abril = 2022-04'],
  ['es', 'Desde el jueves deberá pagar.', 'jueves = 2023-03-16'],
  ['ru', 'С апреля он работает в Норддале.', 'апреля = 2022-04'],
  ['zh', '自周四以来将近百人到访。', '周四 = 2023-03-09'],
])('%s: %s', (language, text, expected) => expect(read(language, text)).toEqual([expected]));

// What was until a time has ended then; what was done up to one may go on.
it.each([
  ['de', 'Berg, der bis April Minister war, starb.', 'April = 2022-04'],
  ['de', 'Berg, der bis April Norddal regiert hat, starb.', 'April = 2022-04'],
  ['de', 'Bis April war Berg Minister.', 'April = 2022-04'],
  ['de', 'Die Reise war bis April geplant.', 'April = 2023-04'],
  ['de', 'Die Frist, die bis April verlängert wurde, läuft.', 'April = 2023-04'],
  ['fr', 'Il était ministre jusqu’en avril.', 'avril = 2022-04'],
  ['fr', 'L’école était fermée jusqu’en avril.', 'avril = 2023-04'],
  ['es', 'Berg, que fue ministro hasta abril, murió.', 'abril = 2022-04'],
  ['es', 'El viaje fue aplazado hasta abril.', 'abril = 2023-04'],
  ['ru', 'Берг, который до апреля был министром, умер.', 'апреля = 2022-04'],
  ['ru', 'Аэропорт был закрыт до апреля.', 'апреля = 2023-04'],
])('%s: %s', (language, text, expected) => expect(read(language, text)).toEqual([expected]));

// A finite present of what is fixed for a day, and relative clauses with a verb of their own.
it.each([
  ['de', 'Am Donnerstag spricht Berg in Norddal.', 'Donnerstag = 2023-03-16'],
  ['de', 'Am Freitag kehrt Berg nach Norddal zurück.', 'Freitag = 2023-03-17'],
  ['de', 'Am Freitag ist Berg nach Norddal zurückgekehrt.', 'Freitag = 2023-03-10'],
  [
    'de',
    'Berg wird über Norddal reden, das am Dienstag eine Rakete geschossen hat.',
    'Dienstag = 2023-03-07',
  ],
  ['de', 'Er sprach mit Berg, der am Dienstag nach Norddal reisen wird.', 'Dienstag = 2023-03-14'],
  // What is to come behind its comma is told of another day.
  ['de', 'Berg, die im Dezember Norddal besuchte, wird kommen.', 'Dezember = 2022-12'],
  ['de', 'Berg, die am Dienstag in Norddal war, wird kommen.', 'Dienstag = 2023-03-07'],
  ['fr', 'Berg, qui était à Norddal jeudi, participera à la réunion.', 'jeudi = 2023-03-09'],
  ['es', 'Berg, que el jueves visitó Norddal, viajará a Sundvik.', 'jueves = 2023-03-09'],
  ['ru', 'Берг, которая во вторник побывала в Норддале, примет участие.', 'вторник = 2023-03-07'],
  ['fr', 'Berg, qui sera à Norddal jeudi, a parlé.', 'jeudi = 2023-03-16'],
  ['ru', 'В пятницу Берг посещает Норддал.', 'пятницу = 2023-03-17'],
  // Quotes around a name are no quotation.
  ['ru', 'В пятницу лидеры «семерки» проведут совещание.', 'пятницу = 2023-03-17'],
  ['fr', '« Nous irons à Norddal », a dit Berg mercredi.', 'mercredi = 2023-03-08'],
  ['zh', '七国集团领导人定于星期四举行视频会议。', '星期四 = 2023-03-16'],
  ['es', 'La final se juega el domingo.', 'domingo = 2023-03-19'],
  ['es', 'La final se jugó el domingo.', 'domingo = 2023-03-12'],
  ['pt', 'A conferência começa no domingo em Norddal.', 'domingo = 2023-03-19'],
  ['pt', 'A conferência começou no domingo em Norddal.', 'domingo = 2023-03-12'],
  ['pt', 'Lula recebe Berg na sexta-feira em Norddal.', 'sexta-feira = 2023-03-17'],
  ['pt', 'Lula, que recebe Berg em Norddal, falou na sexta-feira.', 'sexta-feira = 2023-03-10'],
  ['pt', 'Lula falou na sexta-feira em Norddal, onde recebe Berg.', 'sexta-feira = 2023-03-10'],
  ['ru', 'В пятницу Берг может встретиться с Линдом.', 'пятницу = 2023-03-17'],
  ['ru', 'Берг ждет встречи, назначенной на пятницу.', 'пятницу = 2023-03-17'],
  ['ru', 'Берг отменил встречу, назначенную на пятницу.', 'пятницу = 2023-03-17'],
  [
    'de',
    'Berg bricht am Donnerstag zu einer Reise auf, die kürzer ist als der Flug.',
    'Donnerstag = 2023-03-16',
  ],
  ['de', 'Berg bricht am Donnerstagabend nach Norddal auf.', 'Donnerstagabend = 2023-03-16'],
  ['de', 'Berg brach am Donnerstagabend nach Norddal auf.', 'Donnerstagabend = 2023-03-09'],
  ['fr', 'Jeudi, Claude visite Norddal.', 'Jeudi = 2023-03-16'],
  ['fr', 'Jeudi, la visite de Berg à Norddal a commencé.', 'Jeudi = 2023-03-09'],
  ['fr', 'Jeudi, Berg a visité Norddal.', 'Jeudi = 2023-03-09'],
  ['es', 'El jueves, Berg visita Norddal.', 'jueves = 2023-03-16'],
  ['es', 'El jueves terminó la visita de Berg.', 'jueves = 2023-03-09'],
  // A noun, a journey of another clause or one beside a past is none to come.
  ['fr', 'Visite surprise de Berg jeudi à Norddal.', 'jeudi = 2023-03-09'],
  ['fr', 'Après sa visite jeudi à Sundvik, Berg se rend à Norddal.', 'jeudi = 2023-03-09'],
  ['fr', 'Berg gagnera ensuite Norddal, où Lind l’attend jeudi.', 'jeudi = 2023-03-16'],
  ['es', 'Berg, que visita Norddal, habló el jueves con Lind.', 'jueves = 2023-03-09'],
  ['es', 'Berg llegó el jueves a Norddal, donde recibe a Lind.', 'jueves = 2023-03-09'],
  ['es', 'El acuerdo del jueves llega después de la guerra.', 'jueves = 2023-03-09'],
  ['ru', 'В пятницу Берг был назначен министром.', 'пятницу = 2023-03-10'],
  ['ru', 'Во вторник Берг подписал указ о назначении Линда.', 'вторник = 2023-03-07'],
  ['ru', 'Берг в пятницу сказал, как может закончиться спор.', 'пятницу = 2023-03-10'],
  ['de', 'Berg will, das sagte er in Sundvik, am Freitag nach Norddal reisen.', 'Freitag = 2023-03-17'],
  ['de', 'Die Gespräche beginnen am Freitag.', 'Freitag = 2023-03-17'],
  // What is to come was said on that day.
  ['zh', '贝格周四宣布将恢复试验。', '周四 = 2023-03-09'],
  ['zh', '贝格将于周四宣布恢复试验。', '周四 = 2023-03-16'],
])('%s: %s', (language, text, expected) => expect(read(language, text)).toEqual([expected]));

// What is put off is told of a day to come; an aside says what has begun, whatever its clause goes on with.
it.each([
  ['de', 'Berg verschob seine Reise auf September.', 'September = 2023-09'],
  ['de', 'Die Reise wurde auf September verschoben.', 'September = 2023-09'],
  ['de', 'Die Reise wurde am Donnerstag verschoben.', 'Donnerstag = 2023-03-09'],
  ['ru', 'Встречу перенесли на сентябрь.', 'сентябрь = 2023-09'],
  ['es', 'El viaje fue aplazado a septiembre.', 'septiembre = 2023-09'],
  ['fr', 'Le voyage est reporté à septembre.', 'septembre = 2023-09'],
  ['fr', 'Le procès, ouvert jeudi, durera.', 'jeudi = 2023-03-09'],
  ['es', 'El juicio, iniciado en enero, acabará.', 'enero = 2023-01'],
  ['ru', 'Суд, начавшийся в январе, завершится.', 'январе = 2023-01'],
  ['zh', '下半年有望好转。', '下半年 = 2023-07/2023-12'],
])('%s: %s', (language, text, expected) => expect(read(language, text)).toEqual([expected]));

// A plan that came to nothing was one for the nearest month.
it.each([
  ['es', 'El viaje estaba previsto para febrero, se aplazó.', 'febrero = 2023-02'],
  ['es', 'El viaje está previsto para febrero.', 'febrero = 2024-02'],
  ['de', 'Das für Februar geplante Treffen wurde verschoben.', 'Februar = 2023-02'],
  ['ru', 'Запланированный на февраль визит был отложен.', 'февраль = 2023-02'],
  ['fr', 'Prévu pour février, le voyage a été reporté.', 'février = 2023-02'],
])('%s: %s', (language, text, expected) => expect(read(language, text)).toEqual([expected]));

it('the days of one list are to come together', () => {
  expect(read('de', 'Der Gipfel wird am 16. und 17. September stattfinden.')).toEqual([
    '16. = 2023-09-16',
    '17. September = 2023-09-17',
  ]);
});
