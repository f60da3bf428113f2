import { describe, expect, it } from 'vitest';
import { eventsIn } from '../read.ts';

/** When the meeting of Berg and Lind was, as a text that came out on Wednesday, 15 March 2023, tells it. */
function meetingIn(text: string, language: string): string | undefined {
  return eventsIn(text, language).findLast(({ participants }) => participants.length === 2)?.date;
}

describe('a meeting that is told right behind what happened on a day', () => {
  it.each([
    ['de', 'Lind ist am Montag in Norddal gelandet. Im Rathaus empfing ihn Berg.'],
    ['fr', 'Lind est arrivé lundi à Norddal. Berg a reçu Lind à la mairie.'],
    ['es', 'Lind llegó el lunes a Norddal. Berg recibió a Lind en el ayuntamiento.'],
  ])('was on that day: %s', (language, text) => {
    expect(meetingIn(text, language)).toBe('2023-03-13');
  });

  it.each([
    ['in another place', 'de', 'Lind ist am Montag in Norddal gelandet. In Sundvik traf Lind Berg.'],
    ['before it', 'fr', 'Lind est arrivé lundi à Norddal. Berg avait rencontré Lind à la mairie.'],
    [
      'not right behind it',
      'de',
      'Lind ist am Montag in Norddal gelandet. Es regnete. Im Rathaus empfing Lind Berg.',
    ],
    ['of other people', 'es', 'El puerto de Norddal cerró el lunes. Berg recibió a Lind en el ayuntamiento.'],
    [
      'behind a longer stretch',
      'es',
      'Lind visitó Norddal en febrero. Berg recibió a Lind en el ayuntamiento.',
    ],
  ])('was not, where it was %s', (_, language, text) => {
    expect(meetingIn(text, language)).not.toBe('2023-03-13');
  });
});

describe('a meeting with somebody else', () => {
  it.each([
    ['Berg met Lind in Norddal on Monday. In the afternoon she met Varga.', ['anna-berg', 'ida-varga']],
    [
      'Lind landed in Norddal on Monday. Berg received him in the town hall. In the afternoon he met Varga.',
      ['tomas-lind', 'ida-varga'],
    ],
  ])('is another one, of the same day: %s', (text, people) => {
    expect(eventsIn(text)).toContainEqual(
      expect.objectContaining({ date: '2023-03-13', participants: people }),
    );
    expect(eventsIn(text)).toHaveLength(2);
  });
});
