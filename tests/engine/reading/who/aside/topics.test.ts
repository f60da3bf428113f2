import { describe, expect, it } from 'vitest';
import { eventsIn } from '../../read.ts';

/** The places of the first thing that a text tells. */
function placesOf(text: string, language: string): readonly string[] | undefined {
  return eventsIn(text, language)[0]?.places;
}

describe('a place of which is only spoken', () => {
  it.each([
    ['en', 'Lind and Berg held talks on Monday on Norddal and Sundvik.'],
    ['en', 'Lind spoke with Berg on Monday about Norddal.'],
    ['en', 'Lind met Berg on Monday and asked her to call back the soldiers of Norddal.'],
    ['en', 'Lind and Berg signed the Norddal climate agreement on Monday.'],
    ['en', '“Norddal and Sundvik are full of rain in the spring,” Berg told Lind on Monday.'],
    ['fr', 'Lind a rencontré Berg lundi et ils ont parlé de la pluie au sujet de Norddal.'],
    ['es', 'Lind habló con Berg el lunes sobre Norddal.'],
    ['de', 'Lind sprach am Montag mit Berg über Norddal.'],
    ['ru', 'Линд в понедельник провёл с Берг переговоры о Норддале.'],
    ['zh', '3月13日，林德同贝格就北谷问题举行会谈。'],
  ])('%s: is not where it was: %s', (language, text) => {
    expect(placesOf(text, language)).toEqual([]);
  });

  it.each([
    ['en', 'Lind held talks with Berg in Norddal on Monday on the harbour.'],
    ['en', 'Lind led the attack on Norddal on Monday.'],
    ['en', 'Lind was elected mayor of Norddal on Monday.'],
    ['en', 'Lind flew over Norddal on Monday.'],
    ['en', 'Tensions grew as Lind landed on Norddal on Monday.'],
    ['en', 'Lind and Berg held a summit on Norddal soil on Monday.'],
    ['en', 'Lind met Berg on Monday in Norddal, about noon.'],
    ['de', 'Lind sprach am Montag in Norddal mit Berg über den Hafen.'],
    ['es', 'Lind habló el lunes con Berg en Norddal sobre el puerto.'],
    ['ru', 'В понедельник в Норддале Линд провёл переговоры с Берг.'],
    ['zh', '3月13日，林德在北谷同贝格举行会谈。'],
  ])('%s: but where it happens is: %s', (language, text) => {
    expect(placesOf(text, language)).toEqual(['norddal']);
  });
});
