import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/engine/answers/answer.ts';
import { answerQuestion } from '../../../src/engine/answers/answer-question.ts';
import { readQuestion } from '../../../src/engine/answers/read-question.ts';
import { parseQuery } from '../../../src/engine/search/search.ts';
import { civilDay } from '../../../src/model/civil-day.ts';
import type { Event } from '../../../src/model/pack.ts';
import { valleyWith } from './valley.ts';

const today = civilDay(2026, 6, 1);

function ask(query: string, events: readonly Partial<Event>[], page?: string): Answer | undefined {
  const index = valleyWith(...events);
  const parsed = parseQuery(index, query, { today, page });
  const question = readQuestion(index, parsed, { today, page });
  return question && answerQuestion(index, question, parsed);
}

/** The title that answers; null where none is known. */
function lead(query: string, events: readonly Partial<Event>[], page?: string): string | null | undefined {
  const answer = ask(query, events, page);
  return answer && (answer.lead?.events[0].title ?? null);
}

const both = ['ada', 'bo'];
const talks = {
  title: 'Ada and Bo hold talks in Quay',
  date: '2023-05-01',
  participants: both,
  places: ['quay'],
};
const visit = { title: "Ada's visit to Quay", date: '2024-02-01', participants: ['ada'], places: ['quay'] };
const plan: Partial<Event> = {
  ...visit,
  title: 'Ada plans a visit to Quay',
  date: '2027',
  status: 'planned',
};

describe('an answer', () => {
  it('to what comes next is the first behind the page, or a plan', () => {
    expect(lead('when will Ada visit Quay?', [talks, visit, plan], '2023-03-13')).toBe(talks.title);
    expect(lead('when will Ada visit Quay?', [talks, visit, plan], '2023-06-01')).toBe(visit.title);
    expect(lead('when will Ada visit Quay?', [talks, visit, plan])).toBe(plan.title);
    expect(lead('when will Ada visit Quay?', [talks, visit])).toBeNull();
    const vague: Partial<Event> = { ...plan, title: 'Ada means to visit Quay', date: '2026' };
    expect(lead('when will Ada visit Quay?', [vague, plan])).toBe(plan.title);
    expect(lead('when will Ada visit Quay?', [vague])).toBe(vague.title);
  });

  it('to what two signed is no paper that one of them signed with others, and a title that says so comes first', () => {
    const summit: Partial<Event> = {
      title: 'Harbour summit in Quay',
      date: '2025-01-01',
      participants: ['ada', 'bo', 'cy'],
      reports: ['Ada and Cy signed twenty papers.', 'Ada met Bo.', 'Cy was there.'].map((summary, at) => ({
        article: 'post',
        date: '2025-01-01',
        status: 'happened' as const,
        summary,
        participants: [['ada', 'cy'], both, ['cy']][at] ?? [],
      })),
    };
    const treaty = { title: 'Ada and Bo sign a treaty', date: '2024-06-01', participants: both };
    expect(lead('what did Ada and Bo sign?', [summit, treaty])).toBe(treaty.title);
    expect(lead('what did Ada and Cy sign?', [summit, treaty])).toBe(summit.title);
    expect(lead('what did Ada and Bo sign?', [summit])).toBeNull();
  });

  it.each([
    ['2023-05-01', 'yes'],
    ['2023-05-01/2023-05-03', 'yes'],
    ['[2023-04-30..2023-05-02]', 'perhaps'],
    ['2023-05', 'perhaps'],
  ])('to whether they met on a day is no yes where only a longer time is told: %s', (date, verdict) => {
    expect(ask('did Ada meet Bo on 1 May 2023?', [{ ...talks, date }])).toMatchObject({ verdict });
    expect(ask('did Ada meet Bo in 2023?', [{ ...talks, date }])).toMatchObject({ verdict: 'yes' });
  });

  it('to how long it took is the whole stay', () => {
    const stay = { ...visit, date: '2024-02-01/2024-02-04', places: ['quay', 'millton'], parts: ['event-1'] };
    const talk = { ...talks, date: '2024-02-03', title: 'Ada and Bo meet in Quay' };
    expect(lead('how long did Ada stay in Quay in February 2024?', [stay, talk])).toBe(stay.title);
  });

  it('counts as one visit what lies two days apart, and as two meetings', () => {
    const received = {
      ...talks,
      title: 'Cy receives Ada in Quay',
      date: '2023-05-03',
      participants: ['ada', 'cy'],
    };
    const again = { ...talks, date: '2023-05-03' };
    const count = (query: string, events: readonly Partial<Event>[]): number | undefined => {
      const answer = ask(query, events);
      return answer?.lead ? answer.occasions.length : undefined;
    };
    expect(count('how often did Ada visit Quay?', [talks, received])).toBe(1);
    expect(count('how often did Ada and Bo meet?', [talks, again])).toBe(2);
  });

  it('to a coming visit is a plan that says so, and no word of going on', () => {
    const words: Partial<Event> = {
      ...plan,
      title: 'Cy says that Ada will go on meeting Bo',
      participants: ['ada', 'bo', 'cy'],
    };
    expect(ask('when will Ada visit Quay?', [words])).toMatchObject({ lead: null, instead: undefined });
    expect(lead('when will Ada visit Quay?', [words, plan])).toBe(plan.title);
    const summit: Partial<Event> = { ...plan, title: 'Harbour summit in Quay' };
    expect(lead('when will Ada visit Quay?', [summit])).toBe(summit.title);
  });

  it('stands beside counts of articles only where it counts what they do', () => {
    const counted = {
      ...talks,
      reports: [
        {
          article: 'post',
          date: '2023-05-01',
          status: 'happened' as const,
          summary: 'Ada and Bo held their 42nd meeting.',
          participants: both,
        },
      ],
    };
    const claims = (query: string) => {
      const answer = ask(query, [counted]);
      return answer?.lead ? answer.claims.map(({ count }) => count) : undefined;
    };
    expect(claims('how often did Ada and Bo meet?')).toEqual([42]);
    expect(claims('how often did Ada and Bo meet before 2024?')).toEqual([42]);
    expect(claims('how often did Ada and Bo meet in 2023?')).toEqual([]);
    expect(claims('how often did Ada and Bo meet since 2022?')).toEqual([]);
    expect(claims('how often did Ada and Bo meet in Quay?')).toEqual([]);
  });

  it('is no meeting that was only spoken of', () => {
    const could = { ...talks, title: 'Bo says that he could meet Ada in Quay' };
    expect(lead('did Ada meet Bo?', [could])).toBeNull();
    expect(lead('did Ada meet Bo?', [could, talks])).toBe(talks.title);
  });

  it('is no visit of whoever was at home, nor of those of whom was spoken there', () => {
    expect(lead('when did Bo last make a visit?', [{ ...visit, participants: both }])).toBeNull();
    const words = { title: 'A spokesman on the words of Ada', participants: ['ada'], places: ['quay'] };
    expect(lead('when did Ada visit Quay?', [words])).toBeNull();
  });

  it("is nobody's visit but that of whom its title gives it to", () => {
    const envoy = {
      title: "Cy's visit to Quay as Ada's envoy",
      participants: ['cy', 'ada'],
      places: ['quay'],
    };
    expect(lead('when did Ada visit Quay?', [envoy])).toBeNull();
    expect(lead('when did Cy visit Quay?', [envoy])).toBe(envoy.title);
  });

  it('to a death or an office is one of whoever is asked for', () => {
    const condolences = {
      title: "Ada sends Bo condolences on the mayor's death",
      participants: both,
    };
    const follows = { title: 'Ada took over from Bo as premier', date: '2023-05-01', participants: both };
    expect(lead('did Bo die?', [condolences])).toBeNull();
    expect(lead('did Bo die?', [{ title: 'Former Premier Bo dies in Quay', participants: ['bo'] }])).toMatch(
      /dies/,
    );
    for (const yes of [
      'did Ada replace Bo?',
      'was Bo replaced by Ada?',
      'was Bo replaced?',
      'did Bo resign?',
    ])
      expect(
        lead(yes, [yes === 'did Bo resign?' ? { ...follows, title: 'Bo resigns as head' } : follows]),
      ).not.toBeNull();
    for (const no of [
      'did Bo replace Ada?',
      'was Ada replaced by Bo?',
      'was Ada replaced?',
      'did Ada resign?',
    ])
      expect(lead(no, [follows])).toBeNull();
  });

  it('names the plan or the calling off that stands where an event would', () => {
    const off: Partial<Event> = {
      ...talks,
      title: 'The meeting of Ada and Bo is called off',
      status: 'cancelled',
    };
    expect(ask('did Ada meet Bo?', [off])).toMatchObject({ lead: null, instead: { title: off.title } });
    expect(ask('did Ada meet Bo?', [])).toMatchObject({ lead: null, instead: undefined });
  });

  it('is none where a word was not understood', () => {
    expect(ask('did Ada meet Bo about harpsichords?', [talks])).toBeUndefined();
    // Neither a typo of a word that is known nor its beginning will do: the reader means somebody else.
    const poles = { ...talks, title: 'Ada and Bo hold talks in Quay on poles and bearings' };
    expect(lead('did Ada meet the pole?', [poles])).toBeUndefined();
    expect(lead('did Ada meet the bear?', [poles])).toBeUndefined();
    expect(lead('did Ada meet Bo about bearings?', [poles])).toBe(poles.title);
  });

  it('to who did something is told by a title that begins with the person', () => {
    const after = { title: "Drills after Ada's visit to Quay", date: '2024-02-02', places: ['quay'] };
    expect(lead('who visited Quay?', [visit, after, after])).toBe(visit.title);
  });

  it('to who counts each that somebody else was met, though it was in one place on one day', () => {
    const withBo = {
      title: 'Ada and Bo meet in Quay',
      date: '2023-02-17',
      participants: both,
      places: ['quay'],
    };
    const withCy = { ...withBo, title: 'Ada and Cy meet in Quay', participants: ['ada', 'cy'] };
    const again = { ...withCy, title: 'Ada and Cy sign a paper in Quay', date: '2023-02-18' };
    expect(ask('who did Ada meet in Quay?', [withBo, withCy, again])).toMatchObject({
      occasions: [{ events: [{ title: withBo.title }] }, { events: [{}, {}] }],
    });
    expect(ask('when did Ada visit Quay?', [withBo, withCy, again])).toMatchObject({ occasions: [{}] });
    // Whoever is at home there receives them all, and makes two visitors no one party.
    const first = { title: 'Ada meets Bo in Quay', date: '2023-05-01', participants: both, places: ['quay'] };
    const second = {
      title: 'Cy meets Bo in Quay',
      date: '2023-05-02',
      participants: ['cy', 'bo'],
      places: ['quay'],
    };
    expect(ask('who visited Quay?', [first, second])).toMatchObject({ occasions: [{}, {}] });
  });

  it('prefers what lies there alone to the tour that ends there', () => {
    const tour = {
      ...visit,
      title: "Ada's tour, ending in Quay",
      date: '2024-01-28/2024-02-01',
      places: ['millton', 'quay'],
    };
    expect(lead('when did Ada visit Harbour?', [tour, visit])).toBe(visit.title);
  });
});

describe('what was called off', () => {
  it('is told only where it was to be', () => {
    const summit: Partial<Event> = {
      title: 'The summit of Ada and Bo in Millton does not come about',
      status: 'cancelled',
      participants: ['ada', 'bo'],
      places: ['millton', 'quay'],
    };
    expect(ask('did Bo visit Millton?', [summit])).toMatchObject({ instead: { title: summit.title } });
    expect(ask('did Ada visit Quay?', [summit])).toMatchObject({ lead: null, instead: undefined });
  });
});

describe('where nobody travelled', () => {
  it('is no visit of whoever received somebody at home', () => {
    const received: Partial<Event> = {
      title: 'Ada receives Bo in Millton',
      participants: ['ada', 'bo'],
      places: ['millton'],
      date: '2024-05-01',
    };
    expect(lead('where did Ada go in 2024?', [received])).toBeNull();
    expect(lead('where did Bo go in 2024?', [received])).toBe(received.title);
  });
});

describe('what counts from an event', () => {
  it('is not answered with that event', () => {
    const summit = { title: 'Summit of Ada and Bo in Quay', participants: ['ada', 'bo'], places: ['quay'] };
    expect(lead('what happened after the Quay summit?', [summit])).toBeUndefined();
    expect(lead('when did Ada and Bo meet before the summit?', [summit])).toBeUndefined();
  });
});

describe('whatever is asked', () => {
  it.each([
    '',
    '?',
    'did',
    'when did who meet whom',
    '\u202ewhen did Ada meet Bo\u202c',
    '🤷 did Ada meet Bo 🤷?',
    'did Ada meet Bo on 30 February 2023?',
    `did Ada meet Bo ${'again '.repeat(1_700)}?`,
    'did .*+?^{}$()|[]\\ meet Bo',
  ])('%j is read without a fault', (query) => expect(() => ask(query, [talks, visit, plan])).not.toThrow());

  it('never answers with what is not there', () => {
    const words = [
      'when',
      'did',
      'will',
      'Ada',
      'Bo',
      'Quay',
      'Harbour',
      'meet',
      'visit',
      'last',
      'how often',
      '2023',
      '?',
    ];
    const titles = [talks, visit, plan].map(({ title }) => title);
    const query = fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((some) => some.join(' '));
    fc.assert(
      fc.property(query, (typed) => {
        const title = lead(typed, [talks, visit, plan]);
        if (title) expect(titles).toContain(title);
        // A plan answers only what comes next.
        if (!/will/.test(typed)) expect(title).not.toBe(plan.title);
      }),
    );
  });

  it('says none over an empty library', () => {
    expect(lead('did Ada meet Bo?', [])).toBeNull();
    expect(lead('how often did Ada meet Bo?', [])).toBeNull();
  });
});
