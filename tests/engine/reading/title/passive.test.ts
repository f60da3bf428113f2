import { expect, it } from 'vitest';
import { eventsIn } from '../read.ts';

const last = (text: string): string | undefined => eventsIn(text).at(-1)?.title;

it.each([
  ['Lind was arrested in August 2020 and charged in December 2020.', 'Lind was charged in December 2020'],
  [
    'Berg was appointed in December 2022 and dismissed in January 2023.',
    'Berg was dismissed in January 2023',
  ],
  ['Berg was elected in May 2017 and visited Norddal in June 2017.', 'Berg visited Norddal in June 2017'],
  ['Berg was elected in May 2019 and resigned in July 2022.', 'Berg resigned in July 2022'],
  ['Berg was elected in May 2019 and dismissed Lind in July 2022.', 'Berg dismissed Lind in July 2022'],
])('the second of two verbs is as passive as the first where it can be: %s', (text, title) => {
  expect(last(text)).toBe(title);
});

it('a row of participles shares its subject and its auxiliary, a deed in it only the subject', () => {
  const titles = (text: string): string[] => eventsIn(text).map(({ title }) => title);
  expect(
    titles('Lind was arrested in June 2021, released a month later and convicted in July 2022.'),
  ).toEqual([
    'Lind was arrested in June 2021, released a month later and convicted in July 2022',
    'Lind was released a month later',
    'Lind was convicted in July 2022',
  ]);
  expect(titles('Berg was named premier in 2009, elected mayor in 2010 and replaced Lind in 2012.')).toEqual([
    'Berg was named premier in 2009, elected mayor in 2010',
    'Berg was elected mayor in 2010',
    'Berg replaced Lind in 2012',
  ]);
  expect(titles('Berg was born in 1953, sent to Norddal in 1969 and elected mayor in 2013.')).toEqual([
    'Berg was born in 1953, sent to Norddal in 1969 and elected mayor in 2013',
    'Berg was sent to Norddal in 1969',
    'Berg was elected mayor in 2013',
  ]);
  expect(titles('Berg was born in 1952, joined the council in 1975 and led it in 2010.')).toEqual([
    'Berg was born in 1952',
    'Berg joined the council in 1975',
    'Berg led it in 2010',
  ]);
});

it.each([
  ['• Mayor Berg met Tomas Lind on Monday.', 'Mayor Berg met Tomas Lind on Monday'],
  [
    'NORDDAL — The trial of Tomas Lind, founder of the Morning Post, which was to open on Thursday, may be delayed.',
    'The trial of Tomas Lind, founder of the Morning Post was to open on Thursday',
  ],
])('bullets and datelines are no part of a title: %s', (text, title) => {
  expect(eventsIn(text)[0]?.title).toBe(title);
});
