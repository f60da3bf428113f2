import { describe, expect, it } from 'vitest';
import { eventsIn } from '../read.ts';

/** Who takes part in what a text of Wednesday, 15 March 2023 tells of a day. */
function castOn(day: string, text: string, language: string): readonly string[] {
  return eventsIn(text, language)
    .filter(({ date }) => date === day)
    .map(({ participants }) => [...participants].sort().join(' '));
}

describe('whom a first deed is done to has no part in the second', () => {
  it.each([
    [
      'en',
      'Lind died in May. Berg called him a great man and spoke to the ministers on Monday.',
      'anna-berg',
    ],
    ['en', 'Lind saw the harbour. Berg thanked him and landed in Norddal on Monday.', 'anna-berg'],
    ['en', 'Berg criticised Lind and played golf in Norddal on Monday.', 'anna-berg'],
    ['en', 'Berg attacked Lind and met Varga on Monday.', 'anna-berg ida-varga'],
    ['en', 'Berg, the mayor of Sundvik, rebuked Lind and flew to Norddal on Monday.', 'anna-berg'],
    ['en', 'Berg rose early. She thanked Lind and left for Norddal on Monday.', 'anna-berg'],
    ['en', 'Berg met Lind and on Monday flew to Norddal.', 'anna-berg'],
    ['de', 'Berg nannte Lind einen Freund und flog am Montag nach Norddal.', 'anna-berg'],
    ['fr', 'Berg a critiqué Lind et a rencontré Varga lundi.', 'anna-berg ida-varga'],
    ['es', 'Berg criticó a Lind y viajó a Norddal el lunes.', 'anna-berg'],
    ['ru', 'Берг поздравила Линда и прилетела в Норддал в понедельник.', 'anna-berg'],
  ])('%s: %s', (language, text, cast) => {
    expect(castOn('2023-03-13', text, language)).toEqual([cast]);
  });

  it.each([
    ['en', 'Berg met Lind in Norddal and signed a treaty on Monday.'],
    ['en', 'Berg and Lind met and shook hands on Monday.'],
    ['en', 'Berg greeted Lind and held talks with him on Monday.'],
    ['en', 'Berg met the ministers and Lind on Monday.'],
    ['en', 'Berg praised the town and received Lind on Monday.'],
    ['en', 'Lind landed on Friday. Berg received him on Monday.'],
    ['en', 'Berg called Lind and demanded an answer on Monday.'],
    ['de', 'Berg rief Lind an und forderte am Montag eine Antwort.'],
    ['de', 'Berg traf Lind und sprach am Montag über Zölle.'],
    ['ru', 'Берг приняла Линда и подписала соглашение в понедельник.'],
    ['en', 'Berg welcomed Lind in Norddal and hugged him on Monday.'],
    ['en', 'Berg summoned Lind and persuaded him to stop on Monday.'],
    ['de', 'Berg empfing Lind und umarmte ihn am Montag.'],
    ['ru', 'Берг приняла Линда и обняла его в понедельник.'],
  ])('%s: but in one deed, or what is done together, he has: %s', (language, text) => {
    expect(castOn('2023-03-13', text, language)).toEqual(['anna-berg tomas-lind']);
  });
});

it('the second of two deeds is called by its subject', () => {
  const [event] = eventsIn('Berg criticised Lind and flew to Norddal on Monday.');
  expect(event?.title).toBe('Berg flew to Norddal on Monday');
});

it.each([
  ['en', 'Berg dismissed Lind and named Ida Varga envoy on May 12, 2021.'],
  ['en', 'Berg removed Lind and reappointed Varga on May 12, 2021.'],
  ['de', 'Berg entließ Lind und ernannte am 12. Mai 2021 Varga.'],
  ['fr', 'Berg a limogé Lind et a nommé Varga le 12 mai 2021.'],
  ['es', 'Berg destituyó a Lind y nombró a Varga el 12 de mayo de 2021.'],
])('%s: whom somebody is named in place of goes in the same deed: %s', (language, text) => {
  expect(eventsIn(text, language)).toHaveLength(1);
  expect(castOn('2021-05-12', text, language)).toEqual(['anna-berg ida-varga tomas-lind']);
});

it('the first of two deeds is of about the time of the second, and not of the report', () => {
  const dates = eventsIn('Berg dismissed Lind and flew to Norddal on May 12, 2021.').map(({ date }) => date);
  expect(dates).toEqual(['2021-05~', '2021-05-12']);
});

describe('no subject is made of another verb', () => {
  it.each([
    ['The man Lind met accused Berg and flew to Norddal on Monday.'],
    ['He would have met Berg and flew to Norddal on Monday.'],
  ])('%s', (text) => {
    const [event] = eventsIn(text);
    expect(event?.title).toBe(text.slice(0, -1));
  });

  it('whoever announces it is the one who will come', () => {
    const event = eventsIn('Lind met Berg in Sundvik and announced he would visit Norddal on Friday.').at(-1);
    expect(event?.participants).toEqual(['tomas-lind']);
    expect(event?.title).not.toContain('Berg');
  });
});
