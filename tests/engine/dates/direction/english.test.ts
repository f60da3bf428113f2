import { describe, expect, it } from 'vitest';
import { readDates } from '../../../../src/engine/dates/read-dates.ts';

/** Sentences of our own, published on Monday 13 March 2023; what is expected is "surface = TIMEX3 value | EDTF". */
const PUBLISHED = '2023-03-13';

type Row = readonly [text: string, ...expected: string[]];

function read(text: string, published: string | null = PUBLISHED): string[] {
  return readDates(text, { published, language: 'en' }).map(
    ({ surface, timex, edtf }) => `${surface} = ${timex} | ${edtf}`,
  );
}

describe('the direction of a bare weekday or month', () => {
  it.each<Row>([
    ['He arrived Thursday.', 'Thursday = 2023-03-09 | 2023-03-09'],
    ['They met this weekend.', 'this weekend = 2023-W10-WE | 2023-03-11/2023-03-12'],
    ['They will meet this weekend.', 'this weekend = 2023-W11-WE | 2023-03-18/2023-03-19'],
    ['Come and see us at Christmas.', 'Christmas = 2023-12-25 | 2023-12-25'],
    ['They met at Christmas.', 'Christmas = 2022-12-25 | 2022-12-25'],
    // The plain present of what is fixed for a day.
    ['The Lakers fly home Sunday.', 'Sunday = 2023-03-19 | 2023-03-19'],
    ['"I cried," Berg said. "We go home on Friday."', 'Friday = 2023-03-17 | 2023-03-17'],
    ['They face Norddal on Wednesday.', 'Wednesday = 2023-03-15 | 2023-03-15'],
    [
      'They won their match on Friday and play Norddal on Sunday.',
      'Friday = 2023-03-10 | 2023-03-10',
      'Sunday = 2023-03-19 | 2023-03-19',
    ],
    ['They saw a concert and play on Sunday.', 'Sunday = 2023-03-12 | 2023-03-12'],
    ['Berg has cancelled a trip to Norddal on Friday.', 'Friday = 2023-03-17 | 2023-03-17'],
    ['Berg cancelled the trip to Norddal on Friday.', 'Friday = 2023-03-10 | 2023-03-10'],
    ['Berg has cancelled dozens of grants on Friday.', 'Friday = 2023-03-10 | 2023-03-10'],
    ['Berg has cancelled the deal he signed on Friday.', 'Friday = 2023-03-10 | 2023-03-10'],
    // At its comma the relative clause ends, and the next verb is another's.
    ['Berg, who stays until Friday, met Lind.', 'Friday = 2023-03-17 | 2023-03-17'],
    // The days of one list are to come, or over, together.
    [
      'The summit will be held on Sept. 16 and 17.',
      'Sept. 16 = 2023-09-16 | 2023-09-16',
      '17 = 2023-09-17 | 2023-09-17',
    ],
    [
      'The summit was held on Sept. 16-17.',
      'Sept. 16 = 2022-09-16 | 2022-09-16',
      '17 = 2022-09-17 | 2022-09-17',
    ],
    // A noun is no verb, and no call to come.
    ['Visit by Berg on Friday ended well.', 'Friday = 2023-03-10 | 2023-03-10'],
    ['The Norddals vote on Friday was close.', 'Friday = 2023-03-10 | 2023-03-10'],
    ['The Norddals vote on Friday.', 'Friday = 2023-03-17 | 2023-03-17'],
    ['The trial due to start on Friday was put off.', 'Friday = 2023-03-17 | 2023-03-17'],
    ['Come Friday, he was gone.', 'Friday = 2023-03-10 | 2023-03-10'],
    ['He will arrive on Thursday.', 'Thursday = 2023-03-16 | 2023-03-16'],
    ['He will resign, the ministry said Thursday.', 'Thursday = 2023-03-09 | 2023-03-09'],
    ['He said Thursday that he would resign.', 'Thursday = 2023-03-09 | 2023-03-09'],
    ['Ahead of the summit in Norddal on Friday, Berg spoke.', 'Friday = 2023-03-17 | 2023-03-17'],
    ['Ahead of the summit they met on Friday.', 'Friday = 2023-03-10 | 2023-03-10'],
    ['A decision is expected by Friday.', 'Friday = 2023-03-17 | 2023-03-17'],
    ['On Friday, the court is to rule.', 'Friday = 2023-03-17 | 2023-03-17'],
    ['The talks began Monday.', 'Monday = 2023-03-13 | 2023-03-13'],
    ['Last Monday they met.', 'Last Monday = 2023-03-06 | 2023-03-06'],
    ['He arrives next Wednesday.', 'next Wednesday = 2023-03-15 | 2023-03-15'],
    // Tomorrow and yesterday have words of their own.
    ['He arrives next Tuesday.', 'next Tuesday = 2023-03-21 | 2023-03-21'],
    ['He arrived last Sunday.', 'last Sunday = 2023-03-05 | 2023-03-05'],
    ['The visit ended in October.', 'October = 2022-10 | 2022-10'],
    ['The visit is planned for October.', 'October = 2023-10 | 2023-10'],
    ['They did not search it until October.', 'October = 2022-10 | 2022-10'],
    ['He was preparing for a visit in October.', 'October = 2023-10 | 2023-10'],
    ['They joined in April last year.', 'April last year = 2022-04 | 2022-04'],
    ['By mid-January they were gone.', 'mid-January = 2023-01 | 2023-01'],
    ['Schools are closed until Friday.', 'Friday = 2023-03-17 | 2023-03-17'],
    // What was until a time has ended then; what was done up to one may go on.
    [
      'Berg, who was minister until April, died on Friday.',
      'April = 2022-04 | 2022-04',
      'Friday = 2023-03-10 | 2023-03-10',
    ],
    ['Berg served as minister until May.', 'May = 2022-05 | 2022-05'],
    ['Berg was given until Friday to agree.', 'Friday = 2023-03-17 | 2023-03-17'],
    ['The airport was closed until Friday.', 'Friday = 2023-03-17 | 2023-03-17'],
    ['Berg was to stay until Friday.', 'Friday = 2023-03-17 | 2023-03-17'],
    ['It reached a record in September.', 'September = 2022-09 | 2022-09'],
    [
      'Aides spent Thursday looking for a way out that could satisfy Berg.',
      'Thursday = 2023-03-09 | 2023-03-09',
    ],
    ['He flew on Thursday to a city that will vote.', 'Thursday = 2023-03-09 | 2023-03-09'],
    ['The lights stayed on and by Thursday they were bored.', 'Thursday = 2023-03-09 | 2023-03-09'],
    // What had a day set has it whatever befell it.
    ['They had suspended all work, including a drill planned for May.', 'May = 2023-05 | 2023-05'],
    ['Berg said he had cancelled a trip scheduled for April.', 'April = 2023-04 | 2023-04'],
    ['The drill had been planned for May.', 'May = 2022-05 | 2022-05'],
    ['Berg summoned his ministers for Tuesday.', 'Tuesday = 2023-03-14 | 2023-03-14'],
    // What is fixed for a day is told in the present.
    ['Berg lands on Thursday for his last journey.', 'Thursday = 2023-03-16 | 2023-03-16'],
    // What is said may be to come; the saying is not.
    ['Berg said in Norddal on Thursday that sport could not wait.', 'Thursday = 2023-03-09 | 2023-03-09'],
    ['Berg said at a conference on Thursday that talks would go on.', 'Thursday = 2023-03-09 | 2023-03-09'],
    ['Berg said the vote on Thursday would be close.', 'Thursday = 2023-03-16 | 2023-03-16'],
    // A relative clause ends at its comma.
    ['Berg, who had said so in April, will meet Lind.', 'April = 2022-04 | 2022-04'],
    ['Berg, who was in Norddal on Thursday, will join them.', 'Thursday = 2023-03-09 | 2023-03-09'],
    ['Berg, who will visit Norddal in April, praised him.', 'April = 2023-04 | 2023-04'],
    ['Berg is expected to succeed Lind in January.', 'January = 2024-01 | 2024-01'],
    ['Berg succeeded Lind in January.', 'January = 2023-01 | 2023-01'],
    // "To be" is to come only behind what says so.
    ['There seemed to be a truce in December.', 'December = 2022-12 | 2022-12'],
    ['The plan was found to be flawed in May.', 'May = 2022-05 | 2022-05'],
    ['Berg was said to be ill in May.', 'May = 2022-05 | 2022-05'],
    ['It turned out to be a mistake in May.', 'May = 2022-05 | 2022-05'],
    ['A summit is expected to be held in May.', 'May = 2023-05 | 2023-05'],
    ['The talks were to be held in May.', 'May = 2023-05 | 2023-05'],
    ['They play at Norddal on Thursday.', 'Thursday = 2023-03-16 | 2023-03-16'],
    ['Anna Berg to travel in September', 'September = 2023-09 | 2023-09'],
    ['She flew to Norddal to meet Lind on Thursday.', 'Thursday = 2023-03-09 | 2023-03-09'],
    ['He plays down fears, saying on Thursday that talks go on.', 'Thursday = 2023-03-09 | 2023-03-09'],
    ['Her book appears in September.', 'September = 2023-09 | 2023-09'],
    ['If Berg wins in November, nobody knows.', 'November = 2023-11 | 2023-11'],
    ['He was supposed to come on Thursday, but has called it off.', 'Thursday = 2023-03-16 | 2023-03-16'],
    ['The mayor told them that Thursday would be free.', 'Thursday = 2023-03-16 | 2023-03-16'],
    ['The club plays Norddal on Thursday.', 'Thursday = 2023-03-16 | 2023-03-16'],
    ['He spoke of the games, which open Thursday.', 'Thursday = 2023-03-16 | 2023-03-16'],
    ['Thousands had left by Thursday.', 'Thursday = 2023-03-09 | 2023-03-09'],
    ['He accepted an invitation to Norddal in September.', 'September = 2023-09 | 2023-09'],
    // It is put off to what lies ahead, whatever was done.
    ['Officials postponed until Tuesday any ruling that he had sought.', 'Tuesday = 2023-03-14 | 2023-03-14'],
    ['Schools stay closed through Wednesday.', 'Wednesday = 2023-03-15 | 2023-03-15'],
    ['The bank extended its credit line of $90 million through January.', 'January = 2024-01 | 2024-01'],
    ['New names are to be added to the list on Wednesday.', 'Wednesday = 2023-03-15 | 2023-03-15'],
    ['The names to be added were agreed on Wednesday.', 'Wednesday = 2023-03-08 | 2023-03-08'],
    ['Berg was there that same Thursday, but did not go on.', 'that same Thursday = 2023-03-09 | 2023-03-09'],
    ['On the list of Friday is a minister.', 'Friday = 2023-03-10 | 2023-03-10'],
    [
      'The launch was delayed to Friday and began on Saturday.',
      'Friday = 2023-03-10 | 2023-03-10',
      'Saturday = 2023-03-11 | 2023-03-11',
    ],
    ['He will have left the city on Friday.', 'Friday = 2023-03-17 | 2023-03-17'],
    ['The army withdrew from the valley in April.', 'April = 2022-04 | 2022-04'],
    // What would have been is over.
    ['In September it would have cost a tenth of that.', 'September = 2022-09 | 2022-09'],
    ['Saturday is a public holiday.', 'Saturday = 2023-03-18 | 2023-03-18'],
    // What is said in a month may be of what is to come.
    ['He said in June that a step could come.', 'June = 2022-06 | 2022-06'],
    // Reports are of a month that is over, goods are traded ahead.
    ['It will publish the February jobs report.', 'February = 2023-02 | 2023-02'],
    ['It will sit in July and report later.', 'July = 2023-07 | 2023-07'],
    ['Wheat for December closed lower.', 'December = 2023-12 | 2023-12'],
    ['Crude for December delivery fell.', 'December = 2023-12 | 2023-12'],
    // What lasts since a day has begun, also where a present verb follows.
    ['Since Thursday whoever wants to sell pays more.', 'Thursday = 2023-03-09 | 2023-03-09'],
    ['Since early April it will not open.', 'early April = 2022-04 | 2022-04'],
    // May is a month here, and no modal verb.
    [
      'He came in May 2022, and on Friday he left.',
      'May 2022 = 2022-05 | 2022-05',
      'Friday = 2023-03-10 | 2023-03-10',
    ],
    // Near the publication the year is its own, whatever the tense.
    ['The envoy visited on April 2.', 'April 2 = 2023-04-02 | 2023-04-02'],
    ['The envoy visited on December 2.', 'December 2 = 2022-12-02 | 2022-12-02'],
  ])('%s', (text, ...expected) => expect(read(text)).toEqual(expected));
});

describe('a weekday behind an infinitive that hangs on a past verb', () => {
  it.each([
    'The two states agreed to extend a tariff truce on Friday by 90 days, until Nov. 10.',
    'The two presidents agreed to end the tariff dispute on Friday, the palace said.',
    'Ministers decided to close the embassy on Friday.',
    'The court ordered the company to stop drilling Friday.',
    'The senate voted to dismiss the minister on Friday.',
    'Rescuers managed to reach the village on Friday.',
    'Talks failed to end the strike on Friday.',
    'Leaders pledged to send more aid to the islands late Friday.',
    'India and Pakistan agreed to a ceasefire on Friday after four days of fighting.',
  ])('%s is of the day of the deed', (text) => {
    expect(read(text)[0]).toMatch(/Friday = 2023-03-10 /);
  });

  it.each([
    'The two ministers agreed to meet on Friday.',
    'The two ministers agreed to hold another round of talks on Friday.',
    'They decided to resume the talks in the capital on Friday.',
    'The two ministers agreed to a new meeting on Friday.',
    'The two ministers agreed to hold talks to end the war on Friday.',
    'The judge ordered him to appear in court on Friday.',
    'The committee promised to publish its report on Friday.',
  ])('%s is of a day that was set', (text) => {
    expect(read(text)).toEqual(['Friday = 2023-03-17 | 2023-03-17']);
  });
});

it.each([
  ['India and Pakistan agreed to a ceasefire on May 10 after four days of fighting.', 'May 10 = 2025-05-10'],
  ['The two sides agreed to stop the fighting on May 10.', 'May 10 = 2025-05-10'],
  ['The two sides agreed to meet on May 10.', 'May 10 = 2026-05-10'],
  ['Lind told von der Berg on Monday that she would come in July.', 'Monday = 2025-11-10'],
])('published in November: %s', (text, expected) => expect(read(text, '2025-11-12')[0]).toContain(expected));
