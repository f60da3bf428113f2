import { describe, expect, it } from 'vitest';
import { eventsIn } from '../../read.ts';

/** Who takes part in what the last sentence of a text tells. */
function lastOf(text: string, language: string): readonly string[] | undefined {
  return eventsIn(text, language).at(-1)?.participants;
}

describe('a subject whom nobody here knows', () => {
  it.each([
    ['en', 'Berg left on Monday. Paul Roth, in his turn, flew to Norddal in February.'],
    ['en', 'Berg left on Monday. His colleague, Paul Roth, flew to Norddal in February.'],
    ['en', 'Berg left on Monday. Her husband visited Norddal in February.'],
    ['en', 'Berg left on Monday. The president of Ostland visited Norddal in February.'],
    ['en', 'Berg left on Monday. The chancellor and the president met in Norddal on Friday.'],
    ['en', 'Berg met Lind. Varga rejected the plan. On Monday the president flew to Norddal.'],
    ['de', 'Berg traf Lind. Varga lehnte den Plan ab. Am Montag reiste der Präsident nach Norddal.'],
    ['ru', 'Берг и Линд встретились во вторник. Лидеры стран союза виделись в Норддале в феврале.'],
    ['fr', 'Berg est arrivée lundi. Le ministre des Finances, Paul Roth, se rendra à Norddal en avril.'],
    ['fr', 'Berg est arrivée lundi. Paul Roth, de son côté, a visité Norddal en février.'],
    ['fr', 'Berg est arrivée lundi. Sa collègue, Anne Le Goff, a visité Norddal en février.'],
    ['fr', 'Berg est arrivée lundi. Le président turc a visité Norddal en février.'],
    ['es', 'Berg llegó el lunes. Pablo Rojas, por su parte, viajó a Norddal en febrero.'],
    ['es', 'Berg llegó el lunes. Don Pablo visitó el puerto de Norddal en 2007.'],
    ['es', 'Berg llegó el lunes. El presidente de Ostlandia viajó a Norddal en febrero.'],
    ['es', 'Berg llegó el lunes. Su ministro de Exteriores viajó a Norddal en febrero.'],
    [
      'ru',
      'Берг прибыла в понедельник. Гостей у входа в Норддал встретил в среду президент Остландии Иван Рот.',
    ],
    ['ru', 'Берг прибыла в понедельник. Президент Остландии посетил Норддал в феврале.'],
    ['ru', 'Берг прибыла в понедельник. Её заместитель посетил Норддал в феврале.'],
    ['ru', 'Берг прибыла в понедельник. Её сестра прилетела в Норддал в феврале.'],
    ['ru', 'Линд прибыл в понедельник. Его жена прилетела в Норддал в феврале.'],
    ['de', 'Berg traf am Montag ein. Paul Roth und seine Frau reisten im Februar nach Norddal.'],
    ['de', 'Berg traf am Montag ein. Der Präsident der Ostmark reiste im Februar nach Norddal.'],
    ['de', 'Berg traf am Montag ein. Ihr Kollege, Paul Roth, reiste im Februar nach Norddal.'],
  ])('%s: leaves out who was named before: %s', (language, text) => {
    expect(lastOf(text, language)).toEqual([]);
  });

  it.each([
    ['en', 'Berg left on Monday. Her visit to Norddal ended on Tuesday.'],
    ['en', 'Berg met Lind on Monday. On Tuesday the president flew to Norddal.'],
    ['ru', 'Берг и Линд встретились во вторник. Лидеры виделись в Норддале в феврале.'],
    ['ru', 'Берг и Линд встретились во вторник. Главы двух государств виделись в Норддале в феврале.'],
    ['fr', 'Berg est arrivée lundi. Elle a visité Norddal mardi.'],
    ['fr', 'Berg est arrivée lundi. La ministre a été élue en 2021. Sa visite à Norddal a commencé mardi.'],
    ['fr', 'Berg est arrivée lundi. Le président a visité Norddal mardi.'],
    ['es', 'Berg llegó el lunes. Su visita a Norddal terminó el martes.'],
    ['es', 'Berg llegó el lunes. El presidente viajó a Norddal el martes.'],
    ['ru', 'Берг прибыла в понедельник. Президент посетил Норддал во вторник.'],
    ['ru', 'Берг прибыла в понедельник. Её визит в Норддал завершился во вторник.'],
    ['de', 'Berg traf am Montag ein. Der Präsident reiste am Dienstag nach Norddal.'],
    ['de', 'Berg traf am Montag ein. Sein Besuch in Norddal begann am Dienstag.'],
  ])('%s: but a pronoun, or a title alone, is whoever was named before: %s', (language, text) => {
    expect(lastOf(text, language)).toContain('anna-berg');
  });
});

describe('"he" behind a sentence that names a stranger and nobody known', () => {
  it.each([
    [
      'en',
      'Lind watched the match on Thursday. The goals were scored by Paul Roth. He joined the club in 2016.',
    ],
    [
      'en',
      'Lind flew in on Friday. The final follows, and few doubt that Paul Roth wants it. He won in 2022.',
    ],
    ['en', 'Lind watched the match on Thursday. The best player was Paul Roth, a forward. He left in 2016.'],
    ['en', 'Lind is due on Friday. Paul Roth waits for him. He lost his barn in 2019.'],
    ['en', 'The prize went to Paula Roth. Berg called her on Monday. She wrote her first novel in 1998.'],
    ['de', 'Lind sah das Spiel am Montag. Sieger ist der Italiener Paul Roth. Er gewann 2016 in Norddal.'],
  ])('%s: is nobody: %s', (language, text) => {
    expect(lastOf(text, language)).toEqual([]);
  });

  it.each([
    ['en', 'Lind praised Paul Roth on Thursday. He also thanked the coach on Friday.'],
    ['en', 'Lind landed on Monday. A dinner was given in the Great Hall. He left on Tuesday.'],
    ['en', 'Lind landed on Monday. The Supreme Court had met before. He left on Tuesday.'],
  ])('%s: but where he is told of, or no person is named, it is he: %s', (language, text) => {
    expect(lastOf(text, language)).toEqual(['tomas-lind']);
  });
});
