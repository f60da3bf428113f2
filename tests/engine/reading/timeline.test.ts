import { describe, expect, it } from 'vitest';
import { eventsIn } from './read.ts';

/** What a text of Wednesday 15 March 2023 tells: when, what became of it, who. */
const read = (text: string, language = 'en'): string[] =>
  eventsIn(text, language).map(({ date, status, participants }) => [date, status, ...participants].join(' '));

describe('an entry of a timeline', () => {
  it.each([
    ['en', 'Mar. 20, 2022: Berg arrives in Norddal.', '2022-03-20 happened anna-berg'],
    ['en', 'March 6: Berg and Lind fly to Norddal.', '2023-03-06 happened anna-berg tomas-lind'],
    ['en', 'May 20 – Berg visits Norddal.', '2022-05-20 happened anna-berg'],
    ['de', '6. März: Berg reist nach Norddal.', '2023-03-06 happened anna-berg'],
    ['fr', '6 mars : Berg se rend à Norddal.', '2023-03-06 happened anna-berg'],
    ['es', '6 de marzo: Berg viaja a Norddal.', '2023-03-06 happened anna-berg'],
    ['ru', '6 марта: Берг прилетает в Норддал.', '2023-03-06 happened anna-berg'],
    ['zh', '3月6日：贝格抵达北谷。', '2023-03-06 happened anna-berg'],
  ])('in the present tense is what happened, in %s: %s', (language, text, event) => {
    expect(read(text, language)).toEqual([event]);
  });

  it('is of the year of its heading, whether a full stop ends it or not', () => {
    expect(
      read('2021\n\nFebruary 4: Berg declares it in Norddal\n\nSeptember 15: Berg and Lind meet in Sundvik'),
    ).toEqual(['2021-02-04 happened anna-berg', '2021-09-15 happened anna-berg tomas-lind']);
  });

  it('dates what its other sentences tell', () => {
    expect(read('Feb. 4, 2021: Berg arrives in Norddal. Lind signed the treaty in Sundvik.')).toEqual([
      '2021-02-04 happened anna-berg',
      '2021-02-04 happened tomas-lind',
    ]);
  });

  it.each([
    ['a near day', 'March 20: Berg visits Norddal.', '2023-03-20 planned anna-berg'],
    ['a verb', 'May 20: Berg will visit Norddal.', '2023-05-20 planned anna-berg'],
    ['its year', 'May 20, 2024: Berg visits Norddal.', '2024-05-20 planned anna-berg'],
  ])('is to come where %s says so: %s', (_, text, event) => {
    expect(read(text)).toEqual([event]);
  });
});

describe('a verb in the present', () => {
  it.each([
    ['with its year', 'On March 20, 2022, Berg visits Norddal.', '2022-03-20 happened anna-berg'],
    [
      'under a picture',
      'Berg meets Lind in Norddal, Sept. 2, 2022.',
      '2022-09-02 happened anna-berg tomas-lind',
    ],
    ['of a week ago', 'Berg meets Lind in Norddal on March 6.', '2023-03-06 happened anna-berg tomas-lind'],
    ['of what is near', 'Berg meets Lind in Norddal on March 20.', '2023-03-20 planned anna-berg tomas-lind'],
    ['of a day far behind', 'Berg visits Norddal on August 5.', '2023-08-05 planned anna-berg'],
    ['of a month behind', 'Berg visits Norddal in January.', '2024-01 planned anna-berg'],
  ])('tells of a day %s: %s', (_, text, event) => {
    expect(read(text)).toEqual([event]);
  });
});
