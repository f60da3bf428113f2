import { describe, expect, it } from 'vitest';
import { eventsIn } from './read.ts';

/** When what happened, and who took part where, as a text that came out on a Wednesday, 15 March 2023, tells it. */
function read(text: string, language = 'en'): string[] {
  return eventsIn(text, language).map(({ date, status, participants, places }) =>
    [date, status, ...participants, ...(places.length > 0 ? ['in', ...places] : [])].join(' '),
  );
}

describe('who takes part', () => {
  it.each([
    [
      'his envoy, and not he',
      'Lind’s special envoy met Anna Berg in Norddal on Monday.',
      '2023-03-13 happened anna-berg in norddal',
    ],
    [
      'his chief of staff, named',
      "Lind's chief of staff, Ida Varga, met Anna Berg on Monday.",
      '2023-03-13 happened ida-varga anna-berg',
    ],
    [
      'he, of whose visit is told',
      "Lind's visit to Norddal ended on Monday.",
      '2023-03-13 happened tomas-lind in norddal',
    ],
    [
      'whoever says so in a call',
      'In a phone call with Lind on Monday, Anna Berg said the deal would stand.',
      '2023-03-13 happened tomas-lind anna-berg',
    ],
    [
      'whoever says so, wherever he speaks',
      'Speaking at a news conference in Norddal on Monday, Lind said he would meet Anna Berg in Sundvik in May.',
      '2023-05 planned tomas-lind anna-berg in sundvik',
    ],
    [
      'whoever says so, wherever he speaks, between commas',
      'Lind, speaking in Norddal on Monday, said he would meet Anna Berg in Sundvik in May.',
      '2023-05 planned tomas-lind anna-berg in sundvik',
    ],
  ])('is %s', (_, text, event) => {
    expect(read(text)).toEqual([event]);
  });

  it('is nobody of a picture', () => {
    expect(read('Tomas Lind, left, shakes hands with Anna Berg in Norddal on Monday.')).toEqual([]);
  });

  it('is nobody where "he" is not known, whatever country he speaks of', () => {
    expect(
      read('"We should be building a new harbour in Norddal," he told the radio on Monday night.'),
    ).toEqual([]);
  });

  it.each([
    ['en', 'Anna Berg landed in Norddal on Monday. Tomas Lind received her in the town hall.'],
    ['fr', 'Anna Berg est arrivée lundi à Norddal. Tomas Lind l’a reçue à la mairie.'],
    ['es', 'Anna Berg llegó el lunes a Norddal. Tomas Lind la recibió en el ayuntamiento.'],
    ['ru', 'Берг прибыл в Норддал в понедельник. Линд принял его в ратуше.'],
  ])('is whoever is received: %s %s', (language, text) => {
    const people = read(text, language).flatMap((event) => (event.includes('tomas-lind') ? [event] : []));
    expect(people).toEqual([expect.stringContaining('anna-berg')]);
  });

  it.each([
    ['en', 'Anna Berg landed in Norddal on Monday. Tomas Lind received him in Sundvik on Tuesday.'],
    ['en', 'Anna Berg landed in Norddal on Monday. Tomas Lind met her brother in Sundvik on Tuesday.'],
    ['ru', 'Берг прибыл в Норддал в понедельник. Линд принял его предложение во вторник.'],
  ])('is nobody who cannot be meant: %s %s', (language, text) => {
    const lind = read(text, language).filter((event) => event.includes('tomas-lind'));
    expect(lind.join()).not.toContain('anna-berg');
  });

  it('is named without his age', () => {
    const [, event] = eventsIn('Lind, 72, who left Norddal on Monday, will visit Sundvik on Friday.');
    expect(event?.title).toBe('Lind will visit Sundvik on Friday');
  });
});

describe('a main clause of whom nobody knows', () => {
  it.each([
    ['en', 'Ostland fired missiles around Norddal on Thursday, a day after Berg had made a trip to Sundvik.'],
    ['en', 'Paul Roth dismissed his minister on Monday, after Lind had told the ministers to go.'],
    ['en', 'The town began to mourn on Tuesday, hours before Lind flew home.'],
    ['en', 'Paul Roth dismissed his minister on March 6, the day Lind’s victory was announced.'],
  ])('%s: has none of those of a side clause: %s', (language, text) => {
    expect(eventsIn(text, language)[0]?.participants).toEqual([]);
  });

  it('but those who were there', () => {
    const [event] = eventsIn('Ostland struck a pact in March 2021, when Lind visited Norddal.');
    expect(event?.participants).toEqual(['tomas-lind']);
  });
});
