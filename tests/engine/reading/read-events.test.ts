import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/engine/reading/read-text.ts';
import { eventsIn, namesIn, PUBLISHED } from './read.ts';

/** The one event of a text, as date and status. */
function told(text: string, language = 'en'): string[] {
  return eventsIn(text, language).map(({ date, status }) => `${date} ${status}`);
}

describe('what a sentence tells', () => {
  it.each([
    ['happened, with its day', 'Anna Berg arrived in Norddal on Monday.', '2023-03-13 happened'],
    ['happened, with its month', 'In September 2021 Lind opened the bridge of Norddal.', '2021-09 happened'],
    ['planned, with a future', 'Anna Berg will visit Norddal on March 22.', '2023-03-22 planned'],
    [
      'planned, from day to day',
      'The visit of Berg will take place from March 20 to March 22.',
      '2023-03-20/2023-03-22 planned',
    ],
    ['planned, with a modal', 'Berg could visit Norddal in April or early May.', '2023-04/2023-05 planned'],
    [
      'planned, with "is expected"',
      'Lind is expected to meet Berg next week.',
      '2023-03-20/2023-03-26 planned',
    ],
    ['called off', 'The talks of Berg and Lind on March 17 were called off.', '2023-03-17 cancelled'],
    ['denied', 'Lind denied on Tuesday that he had sold the harbour.', '2023-03-14 denied'],
    [
      'denied, with the day of what is denied',
      'Lind denied that Berg would visit Norddal in April.',
      '2023-04 denied',
    ],
    [
      'denied, with a word on why',
      'Berg dismissed as untrue a report that Lind would visit Norddal in April.',
      '2023-04 denied',
    ],
    [
      'called off, whatever it was',
      'A news conference of Lind that had been announced for Tuesday was cancelled.',
      '2023-03-14 cancelled',
    ],
    ['hearsay', 'Lind reportedly sold the harbour of Norddal in January.', '2023-01 reported'],
    ['happened, with a short verb', 'Lind sued the Harbour Board on Monday.', '2023-03-13 happened'],
    ['happened, with the shortest', 'Tomas Lind died on Monday.', '2023-03-13 happened'],
    ['only a noun with its date', 'After the arrest of Lind in 2019 the work stood still.', '2019 happened'],
    [
      'a statement, where somebody known made it',
      'Lind said on Monday that Norddal will always be a town of fishers.',
      '2023-03-13 happened',
    ],
    [
      'whatever is denied behind it',
      'Berg sent a letter on Monday, and in it stands that nobody may sell the harbour.',
      '2023-03-13 happened',
    ],
    [
      'before a noun',
      'Berg is due to speak before the Harbour Board next week.',
      '2023-03-20/2023-03-26 planned',
    ],
    [
      'but not on the day in the head of a report',
      'NORDDAL, March 15 (Agency) – Anna Berg will meet Tomas Lind on March 22.',
      '2023-03-22 planned',
    ],
    ['not before a day', "Lind didn't open the bridge until February 2023.", '2023-02 happened'],
    [
      'planned, said of a plan',
      'A visit of Berg to Norddal before the end of the year is planned.',
      '2023 planned',
    ],
    [
      'by a noun, with names between it and its date',
      'It follows a call between Anna Berg and Tomas Lind of the Harbour Board in Norddal on March 9.',
      '2023-03-09 happened',
    ],
    ['all in capitals', 'LIND VISITED NORDDAL IN JULY 2000.', '2000-07 happened'],
    [
      'an entry of a timeline',
      '4 February 2022: Berg and Lind declare a truce in Norddal.',
      '2022-02-04 happened',
    ],
    [
      'called off in the same sentence',
      'Lind was due to visit Norddal on March 17, but the trip was postponed.',
      '2023-03-17 cancelled',
    ],
    [
      'called off in the next sentence',
      'Lind was due to visit Norddal on March 17. It was called off on Tuesday.',
      '2023-03-17 cancelled',
    ],
    [
      'planned, whatever it depends on',
      'Berg will visit Norddal on Friday if Lind agrees.',
      '2023-03-17 planned',
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual([expected]));

  it('once more, without a verb of its own', () => {
    expect(told('Lind was named mayor in 2013, and again in July 2022.')).toEqual([
      '2013 happened',
      '2022-07 happened',
    ]);
    expect(told('Lind visited Norddal in 2013 and 2019.')).toEqual(['2013 happened', '2019 happened']);
    expect(told('Lind and Berg met in Norddal on Monday and Tuesday.')).toHaveLength(1);
  });

  it('at the time of the clause before', () => {
    const [event, ...others] = eventsIn('Berg flew to Norddal on Monday, where she met Tomas Lind.');
    expect(others).toEqual([]);
    expect(event).toMatchObject({ date: '2023-03-13', participants: ['anna-berg', 'tomas-lind'] });
  });

  it('something that evening', () => {
    const dates = told('The bridge opened on May 4, 2021. Lind left Norddal that evening.');
    expect(new Set(dates)).toEqual(new Set(['2021-05-04 happened']));
  });

  it('something on its own day, whatever year somebody is described with', () => {
    expect(told('Berg, the 2014 champion, met Lind on Monday.')).toEqual(['2023-03-13 happened']);
    expect(told('Berg condemned the 2014 invasion of Norddal.')).toEqual(['2014 happened']);
  });

  it('two things, each with its date', () => {
    expect(told('Berg and Lind will mark the anniversary of the treaty of 1973 on Friday.')).toEqual([
      '1973 happened',
      '2023-03-17 planned',
    ]);
    expect(told('Lind opened the bridge of Norddal in 1996 and closed it in 2000.')).toEqual([
      '1996 happened',
      '2000 happened',
    ]);
  });

  it('in capitals, too', () => {
    expect(told('LIND WILL SAIL TO NORDDAL ON FRIDAY AND BERG WILL LEAVE IT THEN.')).toEqual([
      '2023-03-17 planned',
    ]);
  });

  it('a later day makes a plan of it, whatever the tense', () => {
    expect(told('Lind called elections in Norddal for June 2024.')).toEqual(['2024-06 planned']);
  });
});

describe('no event is', () => {
  it.each([
    ['a plan that there is none of', 'There are no plans for Berg to visit Norddal in April.'],
    ['talks that nobody set', 'No talks between Berg and Lind are scheduled for April.'],
    [
      'a figure that somebody counts ahead',
      'The bank projects that the plan of Lind will cost 2 percent by 2025.',
    ],
    ['a sum up to a day', 'The sales of Lind came to $6 billion through March 1, 2023.'],
    ['a view', 'Anna Berg is a friend of Norddal, and the harbour is its heart.'],
    ['how often', 'Berg has met Lind 39 times since becoming mayor.'],
    ['what did not happen', 'Berg did not visit Norddal on Monday.'],
    [
      'what somebody is quoted as saying',
      'Berg smiles. “We met Lind in Norddal on Monday and we will meet him again,” says Lind.',
    ],
    ['what somebody could do some day', 'Berg would like to see the harbour.'],
    ['what neither of two did', 'Neither Berg nor Lind attended the meeting in Norddal in May 2021.'],
    ['what there was none of', 'No talks of Berg and Lind took place on Monday.'],
    ['how often this year', 'It was the seventh call of Berg and Lind this year.'],
    ['how often since', 'Berg has met Lind five times since 2017.'],
    ['what would follow from something', 'If Berg wins, she will visit Norddal in May.'],
    ['what would follow, without "if"', 'Should Berg win, she would visit Norddal in May.'],
    ['what is asked', 'Whether Lind will visit Norddal in May is not known.'],
    ['what goes on until today', 'Norddal was friendly to Lind until today, and he will stay until Friday.'],
    ['a reference', '^ Berg, Anna (9 December 2016). Norddal was once a port, retrieved 7 March 2019.'],
    ['that nothing is known', 'No date has been set for the visit of Berg to Norddal.'],
    ['what has a day that is none', 'On 2023-02-30 Berg met Lind. On 31 April 2022 Lind visited Norddal.'],
    ['an age', 'Tomas Lind, 45, is the mayor of Norddal.'],
  ])('%s', (_, text) => expect(eventsIn(text)).toEqual([]));

  it('a thing in a caption, a heading or a link', () => {
    const text = [
      'Berg Met Lind In Norddal On Monday',
      'Anna Berg came to Norddal on Tuesday.',
      'Berg and Lind shook hands on Monday. Photo: An Agency',
      'See also: Lind resigned last week in Norddal.',
    ].join('\n\n');
    expect(told(text)).toEqual(['2023-03-14 happened']);
  });
});

it('no event is what stands in a box, a list of links or a comment', () => {
  const text = [
    'Anna Berg came to Norddal on Tuesday.',
    'It was her first time in the town.',
    'A. Writer is our correspondent. She met Lind in Norddal in 2021.',
    'Most read',
    'Lind resigned in Norddal on Sunday.',
    '2 comments',
    'Berg met Lind in Sundvik on 15 February 2022.',
  ].join('\n\n');
  expect(told(text)).toEqual(['2023-03-14 happened']);
});

describe('one thing told twice', () => {
  it('is one event, with the finer date', () => {
    const [event, ...others] = eventsIn(
      'Berg is set to visit Norddal next week for talks with Lind.\n\nThe meeting will take place on March 22.',
    );
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      date: '2023-03-22',
      status: 'planned',
      participants: ['anna-berg', 'tomas-lind'],
      places: ['norddal'],
    });
    expect(event?.sentences).toHaveLength(2);
  });

  it('is one event where the same words tell it, though they name nobody', () => {
    const text = 'Trade fell to its lowest point in May 2021.';
    expect(told(`${text}\n\nAnna Berg came on Monday.\n\n${text}`)).toEqual([
      '2021-05 happened',
      '2023-03-13 happened',
    ]);
  });

  it('is two where each of two met somebody else on the same day', () => {
    const text = '贝格3月13日会见林德。林德当天同王芳会谈。';
    const names = namesIn(text);
    const at = text.indexOf('王芳');
    const wang = { start: at, end: at + 2, entity: 'wang-fang', kind: 'person' as const };
    const published = { edtf: PUBLISHED, known: 'stated' as const, evidence: 'the test' };
    const { events } = readText({ text, language: 'zh', published, names: [...names, wang] });
    expect(events.map(({ date, participants }) => [date, participants])).toEqual([
      ['2023-03-13', ['anna-berg', 'tomas-lind']],
      ['2023-03-13', ['tomas-lind', 'wang-fang']],
    ]);
  });

  it('is two where something further is told', () => {
    expect(
      eventsIn('Berg arrived in Norddal on Monday. She will also visit Sundvik on Friday.').map(
        ({ date }) => date,
      ),
    ).toEqual(['2023-03-13', '2023-03-17']);
  });

  it('is two where the one is a plan', () => {
    const text = 'Lind visited Norddal on Monday. Lind will visit Norddal on Friday.';
    expect(told(text)).toEqual(['2023-03-13 happened', '2023-03-17 planned']);
  });
});

describe('a date that is not told', () => {
  it('is that of what it points back to', () => {
    const events = eventsIn('Berg and Lind met on Monday. During their meeting, they signed two papers.');
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ date: '2023-03-13', known: 'resolved' });
  });

  it('follows from what lies near it', () => {
    expect(told('Berg landed in Norddal on Tuesday, hours after Lind left the harbour.')).toEqual([
      '2023-03-14 happened',
      '2023-03-13/2023-03-14 happened',
    ]);
    expect(
      told('The two towns struck a bargain in February 2022, weeks before Berg invaded Norddal.'),
    ).toContain('2022-02/2022-04 happened');
  });

  it('is about the month of the article, and said to be inferred', () => {
    expect(eventsIn('Berg met Lind in Norddal.')).toMatchObject([{ date: '2023-03~', known: 'inferred' }]);
  });

  it('is nothing where nobody knows when the article came out', () => {
    expect(eventsIn('Berg met Lind in Norddal.', 'en', null)).toEqual([]);
  });
});

it('pronouns stand for whom the text named last', () => {
  const [, second] = eventsIn('Tomas Lind met Anna Berg on Monday. They will visit Sundvik on March 20.');
  expect(second?.participants).toEqual(['tomas-lind', 'anna-berg']);
});

it('"his" behind another subject stands for that, whoever was named before', () => {
  const events = eventsIn(
    'Tomas Lind spoke in 2021. Sailors saw his boat in 2020. During his stay in 2022, it rained.',
  );
  expect(events.map(({ participants }) => participants)).toEqual([['tomas-lind'], [], ['tomas-lind']]);
});

describe('a month in the name of an event of history is no date', () => {
  it.each([
    'The October Revolution brought Lind to Norddal.',
    'The July Crisis led Berg to Norddal.',
    'Berg was in Norddal during the August coup.',
  ])('%s', (text) => expect(told(text)).toEqual([]));

  it.each([
    ['The October Revolution of 1917 brought Lind to Norddal.', '1917 happened'],
    ['The August coup of 1991 brought Lind to Norddal.', '1991 happened'],
    ['The February summit brought Lind to Norddal.', '2023-02 happened'],
  ])('%s', (text, expected) => expect(told(text)).toEqual([expected]));
});

it('what was to come and was called off lay near', () => {
  expect(told('A visit of Berg planned for February was postponed.')).toEqual(['2023-02 cancelled']);
  expect(told('El viaje de Berg, previsto para febrero, se aplazó.', 'es')).toEqual(['2023-02 cancelled']);
});

it('the day right behind "said" is not the day of the plan', () => {
  expect(told('Lind said Monday he will meet Berg in Norddal.')).toEqual(['2023-03-13/.. planned']);
  expect(told('Lind said late on Tuesday he would meet Berg on Friday.')).toEqual(['2023-03-17 planned']);
});

it('whoever is spoken of in a quotation takes no part in the speaking', () => {
  const events = eventsIn('“Anna Berg and I will speak at length in May,” Tomas Lind said on Tuesday.');
  expect(events).toMatchObject([{ date: '2023-03-14', status: 'happened', participants: ['tomas-lind'] }]);
});

it('what opens on the day of the report, in the present tense, is still to come', () => {
  expect(told('Lind flies to Norddal on Wednesday.')).toEqual(['2023-03-15 planned']);
  expect(told('Lind arrived in Sundvik for the forum, which opens on Wednesday evening.')).toContain(
    '2023-03-15 planned',
  );
});

it('the title is what the clause says, without who says it', () => {
  const [event] = eventsIn('Lind said on Monday that Berg will visit Norddal in May.');
  expect(event).toMatchObject({
    title: 'Berg will visit Norddal in May',
    date: '2023-05',
    status: 'planned',
  });
});

it('a sentence too short to tell its language is read in the likeliest', () => {
  expect(told('Berg will visit Norddal next week.', 'und')).toEqual(['2023-03-20/2023-03-26 planned']);
  expect(told('Berg a rencontré Lind lundi à Norddal.', 'und')).toEqual(['2023-03-13 happened']);
});

it('an article in a language without rules has no events, and no fault', () => {
  expect(eventsIn('Anna Berg tuli Norddaliin 13.3.2023.', 'fi')).toEqual([]);
});

describe('the places of an event', () => {
  it('are those where it happens, not all that a later sentence names', () => {
    const [event] = eventsIn(
      'Berg will visit Norddal on March 22 for talks with Lind. The visit will be watched from Sundvik, and Sundvik’s view is cool.',
    );
    expect(event?.places).toEqual(['norddal']);
  });

  it('may be told later', () => {
    const [event] = eventsIn(
      'Berg and Lind met on Monday. Her visit to Sundvik is a sign of how near Lind and Berg are.',
    );
    expect(event?.places).toEqual(['sundvik']);
  });
});

it('a pronoun stands for the subject of its own sentence before anybody named earlier', () => {
  const events = eventsIn(
    'Lind spoke on Monday. Berg is set to visit Norddal on Friday, just days after she was elected mayor.',
  );
  expect(events.find(({ rules }) => rules.some((rule) => rule.startsWith('after')))?.participants).toEqual([
    'anna-berg',
  ]);
});
