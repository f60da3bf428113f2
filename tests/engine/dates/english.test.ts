import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/engine/dates/read-dates.ts';

/** Sentences of our own, published on Monday 13 March 2023; what is expected is "surface = TIMEX3 value | EDTF". */
const PUBLISHED = '2023-03-13';

type Row = readonly [text: string, ...expected: string[]];

function read(text: string, published: string | null = PUBLISHED): string[] {
  return readDates(text, { published, language: 'en' }).map(
    ({ surface, timex, edtf }) => `${surface} = ${timex} | ${edtf}`,
  );
}

it.each([
  ['Ten years ago today', '2013-03-13'],
  ['A year ago today', '2022-03-13'],
  ['Three months ago today', '2022-12-13'],
  ['Two weeks ago today', '2023-02-27'],
  ['Three days ago today', '2023-03-10'],
  ['Ten years ago tomorrow', '2013-03-14'],
])('%s is one day', (surface, day) => {
  expect(read(`${surface} they met.`)).toEqual([`${surface} = ${day} | ${day}`]);
});

it.each([
  ['Drones hit the port overnight.', 'overnight = 2023-03-13TNI | 2023-03-13'],
  ['He flew in overnight on Sunday.', 'Sunday = 2023-03-12 | 2023-03-12'],
  ['An overnight flight, a day before they met.', 'a day = P1D | null'],
])('%s', (text, expected) => expect(read(text)).toEqual([expected]));

it('a year and a half ago is about that month', () => {
  expect(read('He ruled unchallenged a year and a half ago.')).toEqual([
    'a year and a half ago = 2021-09 | 2021-09~',
  ]);
});

it('a month or a week so many years ago is one expression', () => {
  expect(read('Twenty years ago this month they met.')).toEqual([
    'Twenty years ago this month = 2003-03 | 2003-03',
  ]);
});

it('a year with 29 days of February has no such day ten years on', () => {
  expect(read('Ten years ago today they met.', '2024-02-29')[0]).not.toContain('2014-02');
});

describe('dates that say everything', () => {
  it.each<Row>([
    [
      // A November that begins on a Friday: it is the fifth one.
      'It was sold on Black Friday 2019 and on Cyber Monday 2019.',
      'Black Friday 2019 = 2019-11-29 | 2019-11-29',
      'Cyber Monday 2019 = 2019-12-02 | 2019-12-02',
    ],
    [
      'Memorial Day 2024, Labor Day 2024.',
      'Memorial Day 2024 = 2024-05-27 | 2024-05-27',
      'Labor Day 2024 = 2024-09-02 | 2024-09-02',
    ],
    // A part of a month is no day of it.
    ['A fifth of May sales.', 'May = 2023-05 | 2023-05'],
    ['The second century of the republic.'],
    ['They met on the sixth of July 2019.', 'the sixth of July 2019 = 2019-07-06 | 2019-07-06'],
    [
      'It opens on the first Monday in September 2024.',
      'the first Monday in September 2024 = 2024-09-02 | 2024-09-02',
    ],
    [
      'In the nineties and the early eighties.',
      'the nineties = 199 | 199X',
      'the early eighties = 198 | 198X',
    ],
    [
      'It is played in November and December of 2022.',
      'November = 2022-11 | 2022-11',
      'December of 2022 = 2022-12 | 2022-12',
    ],
    [
      'They met on 4 July 2019 and on Sept. 5, 2020.',
      '4 July 2019 = 2019-07-04 | 2019-07-04',
      'Sept. 5, 2020 = 2020-09-05 | 2020-09-05',
    ],
    ['It was signed on 2021-11-30.', '2021-11-30 = 2021-11-30 | 2021-11-30'],
    // Without a region nobody knows which of the two days it is.
    ['The form is dated 11/02/2021.', '11/02/2021 = 2021-11-02 | 2021-02-11/2021-11-02'],
    ['Between 1250 and 1300 they came.', '1250 = 1250 | 1250', '1300 = 1300 | 1300'],
    ['It closed in November 2018.', 'November 2018 = 2018-11 | 2018-11'],
    ['The treaty of 1648 held.', '1648 = 1648 | 1648'],
    ['A rule of the early 1990s.', 'the early 1990s = 199 | 199X'],
    ['In the early 2010s they rose.', 'the early 2010s = 201 | 201X'],
    ['Built in the 19th century.', 'the 19th century = 18 | 18XX'],
    ['There was no 0th century.'],
    ['Nothing was on January 1, 0000, on February 30, 2023 on March 3, 99999, or on the 31. April 2023.'],
    ['On March 3, 5000 people came.', 'March 3 = 2023-03-03 | 2023-03-03'],
    [
      'He has baked since 1998. On April 3 he opened a shop.',
      '1998 = 1998 | 1998',
      'April 3 = 2023-04-03 | 2023-04-03',
    ],
    [
      'In the week of March 6, 2020 they met.',
      'the week of March 6, 2020 = 2020-W10 | 2020-03-02/2020-03-08',
    ],
    ['He came on 5 May last year.', '5 May last year = 2022-05-05 | 2022-05-05'],
    ['It begins on 1 April next year.', '1 April next year = 2024-04-01 | 2024-04-01'],
    ['The Sept 11th attacks.', 'Sept 11th = 2001-09-11 | 2001-09-11'],
    ['Profit in the 3rd quarter of 2019 fell.', 'the 3rd quarter of 2019 = 2019-Q3 | 2019-07/2019-09'],
    ['In 2nd quarter 2019 it rose.', '2nd quarter 2019 = 2019-Q2 | 2019-04/2019-06'],
    ['In the 18th and 19th centuries.', 'the 18th = 17 | 17XX', '19th centuries = 18 | 18XX'],
    ['In the week of March 6 they met.', 'the week of March 6 = 2023-W10 | 2023-03-06/2023-03-12'],
    ['There was no week of February 29, 2023.'],
    ['Profit in the third quarter of 2019 fell.', 'the third quarter of 2019 = 2019-Q3 | 2019-07/2019-09'],
    ['Prices rose in the spring of 2021.', 'the spring of 2021 = 2021-SP | 2021-21'],
    ['Sales in the first half of 2020 halved.', 'the first half of 2020 = 2020-H1 | 2020-01/2020-06'],
    [
      'His iconic 2014 song, his unsuccessful 2016 campaign and the deadly 2015 attack.',
      '2014 = 2014 | 2014',
      '2016 = 2016 | 2016',
      '2015 = 2015 | 2015',
    ],
    ['After 9/11 the rules changed.', '9/11 = 2001-09-11 | 2001-09-11'],
  ])('%s', (text, ...expected) => expect(read(text)).toEqual(expected));
});

describe('dates counted from the publication', () => {
  it.each<Row>([
    [
      'THEY MET THIS WEEK IN NORDDAL. TODAY THEY LEAVE, ON MARCH 13.',
      'THIS WEEK = 2023-W11 | 2023-03-13/2023-03-19',
      'TODAY = 2023-03-13 | 2023-03-13',
      'MARCH 13 = 2023-03-13 | 2023-03-13',
    ],
    ['In the 1st quarter it fell.', 'the 1st quarter = 2023-Q1 | 2023-01/2023-03'],
    [
      'In April, May and June it rained.',
      'April = 2022-04 | 2022-04',
      'May = 2022-05 | 2022-05',
      'June = 2022-06 | 2022-06',
    ],
    ['He left on the 2nd.', 'the 2nd = 2023-03-02 | 2023-03-02'],
    ['They meet on the 20th and will talk.', 'the 20th = 2023-03-20 | 2023-03-20'],
    // A name behind "In May" does not take the month away.
    ['In August Berg visited Norddal.', 'August = 2022-08 | 2022-08'],
    ['In April Lind left.', 'April = 2022-04 | 2022-04'],
    ['Since June Lind has ruled.', 'June = 2022-06 | 2022-06'],
    ['In May Lind came.', 'May = 2022-05 | 2022-05'],
    ['IN MAY HE LEFT NORDDAL.', 'MAY = 2022-05 | 2022-05'],
    ['It rained yesterday.', 'yesterday = 2023-03-12 | 2023-03-12'],
    ['She said Friday next week would do.', 'Friday next week = 2023-03-24 | 2023-03-24'],
    ['He left on Tuesday of last week.', 'Tuesday of last week = 2023-03-07 | 2023-03-07'],
    ['The vote is tomorrow.', 'tomorrow = 2023-03-14 | 2023-03-14'],
    ['She left last month.', 'last month = 2023-02 | 2023-02'],
    ['A summit follows next week.', 'next week = 2023-W12 | 2023-03-20/2023-03-26'],
    ['The law changed two years ago.', 'two years ago = 2021 | 2021'],
    ['It opened a dozen years ago.', 'a dozen years ago = 2011 | 2011'],
    ['It opened two weeks ago.', 'two weeks ago = 2023-W09 | 2023-02-27/2023-03-05'],
    ['They spoke ten days ago.', 'ten days ago = 2023-03-03 | 2023-03-03'],
    ['They talked over the weekend.', 'the weekend = 2023-W10-WE | 2023-03-11/2023-03-12'],
    ['It will be ready by the end of the year.', 'the end of the year = 2023 | 2023'],
    ['He spoke last night.', 'last night = 2023-03-12TNI | 2023-03-12'],
    ['Rates fell last summer.', 'last summer = 2022-SU | 2022-22'],
    ['Send it by the end of the month.', 'the end of the month = 2023-03 | 2023-03'],
    ['It fell at 8.15am on Friday.', '8.15am on Friday = 2023-03-10T08:15 | 2023-03-10'],
    ['He fell ill the week before last.', 'the week before last = 2023-W09 | 2023-02-27/2023-03-05'],
    ['It closed in July last year.', 'July last year = 2022-07 | 2022-07'],
    ['More than a year ago he fell ill.', 'More than a year ago = 2022 | 2022~'],
  ])('%s', (text, ...expected) => expect(read(text)).toEqual(expected));
});

describe('ranges are two expressions', () => {
  it.each<Row>([
    [
      'The visit from March 20-22 was long.',
      'March 20 = 2023-03-20 | 2023-03-20',
      '22 = 2023-03-22 | 2023-03-22',
    ],
    [
      'He stayed 20–22 March 2019.',
      '20 = 2019-03-20 | 2019-03-20',
      '22 March 2019 = 2019-03-22 | 2019-03-22',
    ],
    ['In the season 2009-2010.', '2009 = 2009 | 2009', '2010 = 2010 | 2010'],
    ['In 1957-58 they won.', '1957 = 1957 | 1957', '58 = 1958 | 1958'],
    [
      'They met from Monday to Wednesday.',
      'Monday = 2023-03-06 | 2023-03-06',
      'Wednesday = 2023-03-08 | 2023-03-08',
    ],
    [
      'He will visit from Wednesday to Monday.',
      'Wednesday = 2023-03-15 | 2023-03-15',
      'Monday = 2023-03-20 | 2023-03-20',
    ],
  ])('%s', (text, ...expected) => expect(read(text)).toEqual(expected));
});

describe('dates counted from what the text told before', () => {
  it.each<Row>([
    [
      'July 17, 2014: a plane is shot down. By the end of the month sanctions follow.',
      'July 17, 2014 = 2014-07-17 | 2014-07-17',
      'the end of the month = 2014-07 | 2014-07',
    ],
    [
      'In January the shelling went on. At the end of the month they left.',
      'January = 2023-01 | 2023-01',
      'the end of the month = 2023-01 | 2023-01',
    ],
    [
      'They met on February 27. It will decide by the end of the month.',
      'February 27 = 2023-02-27 | 2023-02-27',
      'the end of the month = 2023-03 | 2023-03',
    ],
    [
      'It met in March 2007. At the congress that October Berg lost, and left two months afterwards.',
      'March 2007 = 2007-03 | 2007-03',
      'that October = 2007-10 | 2007-10',
      'two months afterwards = 2007-12 | 2007-12',
    ],
    [
      'They said that October was late; he told them that Thursday would do.',
      'October = 2022-10 | 2022-10',
      'Thursday = 2023-03-16 | 2023-03-16',
    ],
    [
      'They signed on June 5, 2017. The next day it rained.',
      'June 5, 2017 = 2017-06-05 | 2017-06-05',
      'The next day = 2017-06-06 | 2017-06-06',
    ],
    [
      'It began on May 9, 2016; the following year it spread.',
      'May 9, 2016 = 2016-05-09 | 2016-05-09',
      'the following year = 2017 | 2017',
    ],
    [
      'They met in June 2017. That day it rained.',
      'June 2017 = 2017-06 | 2017-06',
      'That day = 2017-06 | 2017-06',
    ],
    [
      'Troops entered on April 2, 1968. On August 20 more came.',
      'April 2, 1968 = 1968-04-02 | 1968-04-02',
      'August 20 = 1968-08-20 | 1968-08-20',
    ],
    // A year in an aside begins no story: the main clause goes on with the news.
    ...[
      'Berg, elected in 2013, met Lind on March 3.',
      'Berg, who took office in 2013, met Lind on March 3.',
      'Berg, born in Norddal in 2013, met Lind. On March 3 he left.',
      'Berg (elected in 2013) met Lind on March 3.',
      'Berg, a lawyer jailed in 2013, met Lind on March 3.',
    ].map((text): Row => [text, '2013 = 2013 | 2013', 'March 3 = 2023-03-03 | 2023-03-03']),
    // Inside it, and behind a year that only stands between commas, the story goes on.
    [
      'Berg, who in 2013 took office on August 20, met Lind.',
      '2013 = 2013 | 2013',
      'August 20 = 2013-08-20 | 2013-08-20',
    ],
    [
      'In Norddal, in 1968, a revolt began. On August 20 it ended.',
      '1968 = 1968 | 1968',
      'August 20 = 1968-08-20 | 1968-08-20',
    ],
    [
      'Sales fell in the third quarter of 2019 from a year earlier.',
      'the third quarter of 2019 = 2019-Q3 | 2019-07/2019-09',
      'a year earlier = 2018-Q3 | 2018-07/2018-09',
    ],
    ['The next day it rained.', 'The next day = XXXX-XX-XX | null'],
    ['It grew in the October-December quarter.', 'the October-December quarter = 2022-Q4 | 2022-10/2022-12'],
    [
      'For the week, the index fell; for the year it lost more.',
      'the week = 2023-W11 | 2023-03-13/2023-03-19',
      'the year = 2023 | 2023',
    ],
    [
      'Profit fell on May 9, 2016; it had risen earlier in the month.',
      'May 9, 2016 = 2016-05-09 | 2016-05-09',
      'earlier in the month = 2016-05 | 2016-05',
    ],
    [
      'She sang in the summer of 1934. That fall she left, and the following April she fell ill.',
      'the summer of 1934 = 1934-SU | 1934-22',
      'That fall = 1934-FA | 1934-23',
      'the following April = 1935-04 | 1935-04',
    ],
    [
      'It opened on July 2, 2018; he had led since the previous Thursday.',
      'July 2, 2018 = 2018-07-02 | 2018-07-02',
      'the previous Thursday = 2018-06-28 | 2018-06-28',
    ],
    // A year has no month's end: that is the one of the report.
    [
      'They want longer to repay a loan of 2011. It runs out of money by the end of the month.',
      '2011 = 2011 | 2011',
      'the end of the month = 2023-03 | 2023-03',
    ],
    // The day on which a quarter ended says which one it is, and nothing is compared with that day.
    [
      'It lost money in the quarter that ended Sept. 30, 2019. A year ago it earned more.',
      'the quarter = 2019-Q3 | 2019-07/2019-09',
      'Sept. 30, 2019 = 2019-09-30 | 2019-09-30',
      'A year ago = 2018-Q3 | 2018-07/2018-09',
    ],
    // A month has no noon: the day is that of the report.
    [
      'It closed in June 2010. At noon he left.',
      'June 2010 = 2010-06 | 2010-06',
      'noon = 2023-03-13T12:00 | 2023-03-13',
    ],
    [
      'It could land by Sunday. Visitors left a day earlier.',
      'Sunday = 2023-03-19 | 2023-03-19',
      'a day earlier = 2023-03-12 | 2023-03-12',
    ],
    [
      'He sold it in the spring of 2005 and left a year later.',
      'the spring of 2005 = 2005-SP | 2005-21',
      'a year later = 2006 | 2006',
    ],
  ])('%s', (text, ...expected) => expect(read(text)).toEqual(expected));
});

describe('what only looks like a date', () => {
  it.each([
    'The China Daily and the Moscow Daily News agreed.',
    'They met two Thursdays ago.',
    'They won 2-1 and ate 1/2 of it.',
    'A 22-year-old man, 45 years old, aged 30.',
    'Theresa May said they may march on.',
    'March on, she said, and the dog sat in the sun.',
    'Some 2000 people bought 1999 cars for $1999.',
    'The Boeing 2000 and the room 1984.',
    'The log says 2023-02-30, 2023-13-01, 99999, 0000, 32 March, 31 April 2020 and February 30.',
    'April Jones met June Smit, and May Lind met March Hale.',
    'They bet in March Madness, and sang on the 2nd floor for the 20th time.',
    'A book by June Smit, a song by May Lind.',
    'Clocks change on the last Sunday in each long season.',
    'Nearly one quarter of them left.',
    'The Winter Olympics opened.',
    'It stood from the 13th century BC.',
    'Wait a second.',
    'A clause that may force it to sell, prices that fall, rivers that spring from rock.',
    // Of these nobody counts the day rightly, so that none is better than a false one.
    'They met the Friday before last, and vote on Wednesday week.',
    'It is held on the last Sunday of the month.',
    'USA Today wrote of it, and This Week showed it.',
    'The remaining 1500 people left the crowded route 1999.',
    'Temperatures in the 30s; he is in his late 40s.',
    'Call 1-800-2020 or see version 3.2019.1.',
  ])('%s', (text) => expect(read(text)).toEqual([]));
});

it.each([
  ['en-US', '2021-11-02'],
  ['en-GB', '2021-02-11'],
  ['en_IN', '2021-02-11'],
  ['en-CA', '2021-02-11/2021-11-02'],
])('the day of 11/02/2021 in %s', (language, edtf) => {
  const [mention] = readDates('The form is dated 11/02/2021.', { published: PUBLISHED, language });
  expect(mention?.edtf).toBe(edtf);
});

describe('without a publication date', () => {
  it.each<Row>([
    ['He arrived Thursday.', 'Thursday = XXXX-WXX-4 | null'],
    ['They met in March, on March 22.', 'March = XXXX-03 | null', 'March 22 = XXXX-03-22 | null'],
    ['It closed last year.', 'last year = XXXX | null'],
    ['It closed in 2019.', '2019 = 2019 | 2019'],
  ])('%s', (text, ...expected) => expect(read(text, null)).toEqual(expected));
});

it('a publication that is known as an interval gives intervals', () => {
  expect(read('He arrived yesterday, after elections last year.', '2023-03-10/2023-03-12')).toEqual([
    'yesterday = XXXX-XX-XX | 2023-03-09/2023-03-11',
    'last year = 2022 | 2022',
  ]);
});

it('each mention says how its date is known', () => {
  const mentions = readDates('On May 9, 2016 he came. The next day he left; yesterday he died.', {
    published: PUBLISHED,
    language: 'en',
  });
  expect(mentions.map(({ known, anchor, rule }) => [known, anchor, rule])).toEqual([
    ['stated', null, 'month-day'],
    ['resolved', 'reference', 'that-day'],
    ['resolved', 'published', 'named-day'],
  ]);
});
