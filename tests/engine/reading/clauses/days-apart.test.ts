import { describe, expect, it } from 'vitest';
import { eventsIn } from '../read.ts';

const told = (text: string): string[] =>
  eventsIn(text).map(({ date, status, participants }) => `${date} ${status} ${participants.join(' ')}`);

describe('two deeds of one sentence, each with its day', () => {
  it.each([
    [
      'Lind toured Norddal in December, Berg came in January.',
      ['2022-12 happened tomas-lind', '2023-01 happened anna-berg'],
    ],
    [
      'Lind flies to Norddal on Friday and Berg goes to Sundvik on Monday.',
      ['2023-03-17 planned tomas-lind', '2023-03-20 planned anna-berg'],
    ],
    [
      'On Saturday Lind spoke in Norddal and then went to see Berg in Sundvik on Monday.',
      ['2023-03-11 happened tomas-lind', '2023-03-13 happened tomas-lind anna-berg'],
    ],
    [
      'Lind leaves for Norddal on Friday and will meet Berg in Sundvik on Monday.',
      ['2023-03-17 planned tomas-lind', '2023-03-20 planned tomas-lind anna-berg'],
    ],
    [
      'Lind lost to Berg in 2002, left Norddal in 2009 and met Varga in Sundvik in January 2022.',
      [
        '2002 happened tomas-lind anna-berg',
        '2009 happened tomas-lind',
        '2022-01 happened tomas-lind ida-varga',
      ],
    ],
    [
      'The council will meet in Norddal today, Varga will receive it on Friday.',
      ['2023-03-15 planned ida-varga', '2023-03-17 planned ida-varga'],
    ],
    [
      'Lind quarrelled with Berg in January and opened the harbour in February.',
      ['2023-01 happened tomas-lind anna-berg', '2023-02 happened tomas-lind'],
    ],
  ])('have their own people: %s', (text, events) => {
    expect(told(text)).toEqual(events);
  });

  it('have each its title and its place', () => {
    const read = eventsIn('Lind replaced Berg in 2002, flew to Norddal in 2009 and came to Sundvik in 2011.');
    expect(read.map(({ title, places }) => `${title}: ${places}`)).toEqual([
      'Lind replaced Berg in 2002: ',
      'Lind flew to Norddal in 2009: norddal',
      'Lind came to Sundvik in 2011: sundvik',
    ]);
  });

  it('are one where the second day is only its end', () => {
    expect(told('On Saturday Lind came to Norddal and stayed until Monday.')).toHaveLength(1);
  });

  it('those who agreed are no other subject of what begins', () => {
    expect(
      told('The truce agreed in Norddal on Monday by Lind and Berg begins at midnight on Friday.')[0],
    ).toBe('2023-03-13 happened tomas-lind anna-berg');
  });

  it.each([
    ['de', 'Am Sonntag entließ Lind Berg und ernannte am Dienstag Varga.'],
    ['en', 'On Monday Lind said Berg called and offered talks on Friday.'],
  ])(
    '%s: are told as one where nobody knows whose the second is, or it has no subject: %s',
    (language, text) => {
      for (const { title } of eventsIn(text, language)) expect(`${title}.`).toBe(text);
    },
  );
});
