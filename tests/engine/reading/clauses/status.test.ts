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
  // A saying is of its day.
  ['en', 'Anna Berg said in Norddal on Tuesday that sport could not be neutral.', '2023-03-14 happened'],
  ['en', 'Anna Berg said in a speech on Tuesday that Sundvik would lose.', '2023-03-14 happened'],
  ['en', 'Anna Berg is expected to succeed Tomas Lind in May.', '2023-05 planned'],
  ['en', 'Anna Berg seemed to be pleased on Tuesday.', '2023-03-14 happened'],
])('%s: %s', (language, text, expected) => expect(read(language, text)).toEqual([expected]));

it('a noun is no verb that is to come', () => {
  expect(read('en', 'Anna Berg called Tomas Lind three days before the vote.')).toEqual([]);
  expect(read('en', 'Anna Berg spoke on Tuesday, three days before they meet in Norddal.')).toHaveLength(2);
});

it('what was due on a weekday was so on the nearest', () => {
  expect(
    read('en', 'Berg was due to meet Lind on Monday, but the two will instead meet on Thursday in Norddal.'),
  ).toEqual(['2023-03-13 cancelled', '2023-03-16 planned']);
  expect(read('fr', 'Anna Berg devait recevoir Tomas Lind mardi. La rencontre a été annulée.')).toEqual([
    '2023-03-14 cancelled',
  ]);
});

it('a day that is counted from another deed is told of what follows', () => {
  expect(
    read('en', 'Lind died in Norddal on March 8. Two days before, smiling, Anna Berg had met Ida Varga.'),
  ).toEqual(['2023-03-08 happened', '2023-03-06 happened']);
});
