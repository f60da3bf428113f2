import { describe, expect, it } from 'vitest';
import { eventsIn } from '../read.ts';

/** When what happened, as a text that came out on a Wednesday, 15 March 2023, tells it: date, status, title. */
function read(text: string): string[] {
  return eventsIn(text).map(({ date, status, title }) => `${date} ${status}: ${title}`);
}

describe('a clause of time before the main one', () => {
  it.each([
    [
      'a week before',
      'A week before Lind met Berg in Norddal on March 13, Roth visited Sundvik.',
      [
        '2023-03-06 happened: Roth visited Sundvik',
        '2023-03-13 happened: Lind met Berg in Norddal on March 13',
      ],
    ],
    [
      'some days after, the main one with an aside',
      'Three days after Lind met Berg in Norddal on March 10, Roth, the envoy, flew to Sundvik.',
      [
        '2023-03-13 happened: Roth, the envoy, flew to Sundvik',
        '2023-03-10 happened: Lind met Berg in Norddal on March 10',
      ],
    ],
    [
      'the day after, counted from the day of the main one',
      'The day after Lind left Norddal, Berg phoned the mayor on March 14.',
      ['2023-03-14 happened: Berg phoned the mayor on March 14', '2023-03-13 happened: Lind left Norddal'],
    ],
    [
      'some weeks before, which nobody counted',
      'Weeks before the storm hit Norddal in May 2022, Berg flew to Sundvik and met Lind.',
      [
        '2022-03/2022-05 happened: Berg flew to Sundvik and met Lind',
        '2022-05 happened: The storm hit Norddal in May 2022',
      ],
    ],
    [
      'a meeting to come, counted from the day of the report',
      'Two days before Lind meets Berg in Norddal, Roth flew to Sundvik.',
      ['2023-03~ happened: Roth flew to Sundvik', '2023-03-17 planned: Lind meets Berg in Norddal'],
    ],
    [
      'a relative clause in it',
      'Two days before Lind, who was ill, met Berg in Norddal on March 13, Roth visited Sundvik.',
      [
        '2023-03-11 happened: Roth visited Sundvik',
        '2023-03-13 happened: Lind met Berg in Norddal on March 13',
      ],
    ],
    [
      'days that are many, counted',
      '12 days before Lind met Berg in Norddal on March 13, Roth visited Sundvik.',
      [
        '2023-03-01 happened: Roth visited Sundvik',
        '2023-03-13 happened: Lind met Berg in Norddal on March 13',
      ],
    ],
    [
      'days that are counted loosely',
      'At least two days before Lind met Berg on March 13, Roth visited Sundvik.',
      [
        '2023-03-06/2023-03-13 happened: Roth visited Sundvik',
        '2023-03-13 happened: Lind met Berg on March 13',
      ],
    ],
    [
      'after, which nobody counted: until the day of the report',
      'After Lind met Berg in Norddal on March 10, Roth visited Sundvik.',
      [
        '2023-03-10/2023-03-15 happened: Roth visited Sundvik',
        '2023-03-10 happened: Lind met Berg in Norddal on March 10',
      ],
    ],
    [
      'before, which nobody counted',
      'Before Lind met Berg in Norddal on March 10, Roth visited Sundvik.',
      [
        '2023-01/2023-03 happened: Roth visited Sundvik',
        '2023-03-10 happened: Lind met Berg in Norddal on March 10',
      ],
    ],
    [
      'at the same time',
      'While Lind met Berg in Norddal on March 10, Roth visited Sundvik.',
      [
        '2023-03-10 happened: Roth visited Sundvik',
        '2023-03-10 happened: Lind met Berg in Norddal on March 10',
      ],
    ],
    [
      'without a subject of its own',
      'After meeting Lind in Norddal on March 10, Berg left for Sundvik.',
      [
        '2023-03-10/2023-03-15 happened: Berg left for Sundvik',
        '2023-03-10 happened: Berg meeting Lind in Norddal on March 10',
      ],
    ],
    [
      'a pronoun before the name that it stands for',
      'After he met Anna Berg in Norddal on March 10, Tomas Lind flew to Sundvik on Monday.',
      [
        '2023-03-13 happened: Tomas Lind flew to Sundvik on Monday',
        '2023-03-10 happened: Tomas Lind met Anna Berg in Norddal on March 10',
      ],
    ],
    [
      'a meeting that has no verb',
      'After talks with Lind in Norddal on March 10, Anna Berg flew to Sundvik.',
      [
        '2023-03-10/2023-03-15 happened: Anna Berg flew to Sundvik',
        '2023-03-10 happened: Talks with Lind in Norddal on March 10',
      ],
    ],
    [
      'a meeting that is still to come',
      'Ahead of a meeting with Lind in Norddal on Friday, Anna Berg visited Sundvik.',
      [
        '2023-03~ happened: Anna Berg visited Sundvik',
        '2023-03-17 planned: A meeting with Lind in Norddal on Friday',
      ],
    ],
    [
      'a meeting behind which somebody speaks',
      'After a meeting with Lind in Norddal on Monday, Berg said she would visit Sundvik on Friday.',
      [
        '2023-03-17 planned: Berg said she would visit Sundvik on Friday',
        '2023-03-13 happened: A meeting with Lind in Norddal on Monday',
      ],
    ],
  ])('tells of a thing of its own: %s', (_, text, events) => {
    expect(read(text).toSorted()).toEqual(events.toSorted());
  });

  it('that has no verb does not say where the main one happened', () => {
    expect(eventsIn('Two days before the summit in Norddal, Ostland, Berg flew to Sundvik.')).toEqual([
      expect.objectContaining({ participants: ['anna-berg'], places: ['sundvik'] }),
    ]);
  });

  it.each([
    [
      'has no day',
      'After Lind met Berg, Roth flew to Sundvik on Monday.',
      '2023-03-13 happened: Roth flew to Sundvik on Monday',
    ],
    [
      'is of the scene of the main one',
      'As Lind landed in Norddal on Monday, Berg greeted him at the airport.',
      '2023-03-13 happened: As Lind landed in Norddal on Monday, Berg greeted him at the airport',
    ],
    [
      'says who says so',
      'As the mayor announced on Monday, Lind will visit Sundvik in May.',
      '2023-05 planned: Lind will visit Sundvik in May',
    ],
  ])('tells of nothing of its own where it %s', (_, text, event) => {
    expect(read(text)).toEqual([event]);
  });

  it('has its people for itself', () => {
    const text = 'A week before Lind met the mayor in Norddal on March 13, Berg visited Sundvik.';
    expect(eventsIn(text).map(({ participants, places }) => [...participants, ...places].join(' '))).toEqual(
      expect.arrayContaining(['anna-berg sundvik', 'tomas-lind norddal']),
    );
  });
});

describe('a clause of time behind the main one', () => {
  it.each([
    ['a week before', 'Roth visited Sundvik a week before Lind met Berg on March 13.', '2023-03-06'],
    ['weeks before', 'Roth visited Sundvik, weeks before Lind met Berg in May 2022.', '2022-03/2022-05'],
  ])('gives it the day that follows from its own: %s', (_, text, date) => {
    expect(read(text)).toContain(`${date} happened: Roth visited Sundvik`);
  });

  it('is left out where it would have happened after its report', () => {
    const days = eventsIn('Roth visited Sundvik on Monday, three days before Lind flew to Norddal.').map(
      ({ date }) => date,
    );
    expect(days).toEqual(['2023-03-13']);
  });
});
