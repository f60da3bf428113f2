import { describe, expect, it } from 'vitest';
import { eventsIn } from './read.ts';

/** Who takes part in the first thing that a text tells. */
function firstOf(text: string, language: string): readonly string[] | undefined {
  return eventsIn(text, language)[0]?.participants;
}

describe('whoever is named and has no part', () => {
  it.each([
    ['en', 'Berg met the ministers in Norddal on Monday without Tomas Lind.'],
    ['en', 'Berg met the ministers on Monday without telling the former governor Lind.'],
    ['en', 'Berg, unlike Lind and Varga, arrived in Norddal on Monday.'],
    ['en', 'On Monday everybody except Tomas Lind met Berg in Norddal.'],
    ['en', 'Berg met the ministers in Norddal on Monday; Lind was not invited.'],
    ['en', 'Berg met Lind’s national security adviser in Norddal on Monday.'],
    ['en', 'Berg met an aide to the former governor Lind in Norddal on Monday.'],
    ['en', 'Berg met Paul Roth, a friend of Lind, in Norddal on Monday.'],
    ['en', 'Berg, the founder of the Harbour Board, arrived in Norddal on Monday.'],
    ['en', 'Berg opened the harbour of Norddal on 3 May 2011, when Lind was mayor.'],
    ['en', 'Berg served under Tomas Lind and left Norddal on Monday.'],
    ['en', 'According to Tomas Lind, Berg will visit Norddal in May.'],
    ['en', 'Like Tomas Lind before her, Berg visited Norddal on Monday.'],
    ['en', 'Berg unveiled a portrait of Tomas Lind in Norddal on Monday.'],
    ['en', 'Berg met Lind aide Paul Roth in Norddal on Monday.'],
    ['fr', 'Selon Tomas Lind, Berg se rendra à Norddal en mai.'],
    ['es', 'Según Tomas Lind, Berg viajó a Norddal el lunes.'],
    ['ru', 'По словам Линда, Берг прибудет в Норддал в мае.'],
    ['de', 'Wie zuvor Tomas Lind besuchte Berg am Montag Norddal.'],
    ['de', 'Am Montag traf Berg die Minister ohne Tomas Lind.'],
    ['de', 'Am Montag traf Berg den Gesandten von Tomas Lind in Norddal.'],
    ['de', 'Berg traf am Montag Linds Sprecher in Norddal.'],
    ['de', 'Berg eröffnete den Hafen im Mai 2011, als Tomas Lind Bürgermeister war.'],
    ['fr', 'Berg a rencontré les ministres lundi sans Tomas Lind.'],
    ['fr', 'Berg a rencontré lundi l’émissaire de Tomas Lind.'],
    ['fr', 'Berg a ouvert le port en mai 2011, quand Tomas Lind était maire.'],
    ['ru', 'В понедельник Берг встретилась с министрами без Линда.'],
    ['ru', 'В понедельник Берг встретилась с помощником губернатора Линда.'],
    ['es', 'Berg se reunió con los ministros el lunes sin Tomas Lind.'],
    ['es', 'Berg se reunió el lunes con la hija de Tomas Lind.'],
    ['zh', '3月13日，除林德外，贝格会见了各国部长。'],
    ['zh', '3月13日，贝格会见了林德的特使。'],
  ])('%s: is left out: %s', (language, text) => {
    expect(firstOf(text, language)).toEqual(['anna-berg']);
  });

  it.each([
    ['en', 'Berg met Lind in Norddal on Monday without any result.'],
    ['en', 'Without a word, Berg met Lind in Norddal on Monday.'],
    ['en', 'Berg met Lind and his envoy in Norddal on Monday.'],
    ['en', 'Berg met her spokesman and Lind in Norddal on Monday.'],
    ['en', 'Berg, the mayor of Norddal, met Lind on Monday.'],
    ['en', 'Berg received Lind’s letter from Lind in Norddal on Monday.'],
    ['en', 'Berg gave the keys to the minister to Lind on Monday.'],
    ['en', 'Berg met Lind on Monday when he was in Norddal.'],
    ['en', 'Leaders like Lind met Berg in Norddal on Monday.'],
    ['en', 'Berg received a picture from Lind in Norddal on Monday.'],
    ['de', 'Unter anderem traf Berg am Montag Lind in Norddal.'],
    ['de', 'Am Montag traf Berg ohne weiteres Lind in Norddal.'],
    ['de', 'Berg traf am Montag den Minister und Lind.'],
    ['fr', 'Berg a rencontré Lind lundi avec le ministre.'],
    ['fr', 'Lundi, sans doute, Berg a rencontré Lind.'],
    ['ru', 'В понедельник Берг встретилась с Линдом и его помощником.'],
    ['ru', 'В понедельник Берг встретилась с губернатором Линдом.'],
    ['es', 'Sin embargo, Berg se reunió el lunes con Lind.'],
    ['zh', '3月13日，贝格会见了林德和特使。'],
  ])('%s: but not whoever stands beside such words: %s', (language, text) => {
    expect([...(firstOf(text, language) ?? [])].sort()).toEqual(['anna-berg', 'tomas-lind']);
  });
});
