import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/engine/answers/answer-question.ts';
import { readQuestion } from '../../../src/engine/answers/read-question.ts';
import { parseQuery } from '../../../src/engine/search/search.ts';
import type { SearchIndex } from '../../../src/engine/search/search-index.ts';
import { civilDay } from '../../../src/model/civil-day.ts';
import type { Event } from '../../../src/model/pack.ts';
import { describedAs, numberOf, valleyWith } from './valley.ts';

const today = civilDay(2026, 6, 1);
const knowsUntil = civilDay(2026, 3, 1);

interface World {
  readonly described: Readonly<Record<string, string>>;
  readonly events?: readonly Partial<Event>[];
}

function worldOf({ described, events = [] }: World): SearchIndex {
  return describedAs(valleyWith(...events), described);
}

/** Who is said to have held the office, and how sure that is; undefined where the query is no such question. */
function holders(query: string, world: World, page?: string): string[] | undefined {
  const index = worldOf(world);
  const parsed = parseQuery(index, query, { today, page });
  const question = readQuestion(index, parsed, { today, page, knowsUntil });
  if (question?.asks !== 'holder') return undefined;
  const answer = answerQuestion(index, question, parsed);
  return answer?.lead === null && answer.holders
    ? answer.holders.map(({ person, held }) => `${index.entities[person]?.id} ${held}`)
    : [];
}

const TWO: World = {
  described: {
    ada: 'President of Valley from 2012 to May 2020.',
    bo: 'President of Valley since May 2020.',
    cy: 'President of Harbour.',
  },
};

describe('who holds an office', () => {
  it.each([
    'who is the president of Valley?',
    'president of valley',
    'Valley president',
    'who is the current president of Valley',
    'wer ist Präsident von Valley',
    'кто президент Valley',
    'Valley 总统是谁',
  ])('%s', (query) => expect(holders(query, TWO)).toEqual(['bo told']));

  it('is counted from the page, and from the time that is named before that', () => {
    expect(holders('president of Valley', TWO, '2019-03-13')).toEqual(['ada told']);
    expect(holders('who was president of Valley in 2014?', TWO, '2023-03-13')).toEqual(['ada told']);
  });

  it('is told of today by what is known last, and of later only perhaps', () => {
    const goesOn = { described: { bo: 'President of Valley in 2025 and 2026.', cy: 'Mayor of Quay.' } };
    expect(holders('who is president of Valley?', goesOn)).toEqual(['bo untimed']);
    expect(holders('who is president of Valley?', goesOn, '2026-05-01')).toEqual(['bo untimed']);
    expect(holders('who is president of Valley?', TWO, '2026-05-01')).toEqual(['bo told']);
    expect(holders('who is president of Valley in 2026?', TWO)).toEqual(['bo told']);
    expect(holders('who is president of Valley in 2030?', TWO)).toEqual(['bo perhaps']);
  });

  it('needs no country where only one has such an office', () => {
    const world: World = {
      described: { ada: 'Chancellor of Valley since 2020.', cy: 'President of Harbour.' },
    };
    expect(holders('wer ist Kanzlerin?', world)).toEqual(['ada told']);
    expect(
      holders('who is chancellor', { described: { ...world.described, bo: 'Chancellor of Harbour.' } }),
    ).toBeUndefined();
  });

  it('is not known of the first', () => {
    const index = valleyWith();
    const parsed = parseQuery(index, 'who was the first president of Valley?', { today });
    const question = readQuestion(index, parsed, { today });
    expect(question).toMatchObject({ asks: 'first-holder' });
    expect(question && answerQuestion(index, question, parsed)).toMatchObject({
      lead: null,
      instead: undefined,
    });
  });

  it('is whoever holds it now, where somebody who held it once is asked about', () => {
    const described = {
      ada: 'Chancellor of Valley, at least from 2012 to 2014.',
      bo: 'Chancellor of Valley since 2024.',
    };
    const still = (query: string) => {
      const index = worldOf({ described });
      const parsed = parseQuery(index, query);
      const question = readQuestion(index, parsed, { knowsUntil });
      return question && answerQuestion(index, question, parsed);
    };
    expect(still('is Ada still chancellor?')).toMatchObject({ holders: [{ person: numberOf('bo') }] });
    expect(still('is Bo still chancellor?')).toMatchObject({ holders: [{ person: numberOf('bo') }] });
    expect(still('is Ada still president?')).toBeUndefined();
  });

  it('is both where the one follows the other', () => {
    expect(holders('who was president of Valley in 2020?', TWO)).toEqual(['ada told', 'bo told']);
  });

  it('is told without a time only of today', () => {
    expect(holders('president of Harbour', TWO)).toEqual(['cy untimed']);
    const met = { title: 'Cy meets Ada', date: '2016-04-01', participants: ['cy', 'ada'] };
    const world = { ...TWO, events: [met] };
    expect(holders('president of Harbour in 2015', world)).toEqual(['cy perhaps']);
    expect(holders('president of Harbour', world, '2015-03-13')).toEqual(['cy perhaps']);
  });

  it('is never who is told to have come later, or gone, or whom another stands between', () => {
    const world: World = {
      described: {
        ada: 'Chancellor of Valley, at least from 2012 to 2014.',
        bo: 'Chancellor of Valley in 2018.',
        cy: 'Chancellor of Valley from May 2022 to 2024.',
      },
    };
    expect(holders('chancellor of Valley in 2016', world)).toEqual(['ada perhaps', 'bo perhaps']);
    expect(holders('chancellor of Valley in 2020', world)).toEqual(['bo perhaps']);
    expect(holders('chancellor of Valley in 2025', world)).toEqual([]);
  });

  it('is hardly who held it a term ago, beside one who is in the news of that very time', () => {
    const described = { ada: 'Chancellor of Valley in 2015.', bo: 'Chancellor of Valley.' };
    const events = [{ title: 'Bo meets Cy', date: '2023-04-05', participants: ['bo', 'cy'] }];
    const of = (page: string, known = events) =>
      holders('chancellor of Valley', { described, events: known }, page);
    expect(of('2023-03-13')).toEqual(['bo perhaps']);
    expect(of('2018-03-13')).toEqual(['ada perhaps', 'bo perhaps']);
    expect(
      of(
        '2023-03-13',
        events.map((one) => ({ ...one, date: '2021-04-05' })),
      ),
    ).toEqual(['ada perhaps', 'bo perhaps']);
  });

  it('is not known of a time long before or after all that is told', () => {
    const world: World = {
      described: { ada: 'Chancellor of Valley, at least from 2012 to 2014.', cy: 'President of Harbour.' },
    };
    expect(holders('chancellor of Valley in 2008', world)).toEqual(['ada perhaps']);
    expect(holders('chancellor of Valley in 1990', world)).toEqual([]);
    expect(holders('president of Harbour in 1950', world)).toEqual([]);
  });

  it('is whoever came before another who is told only of the end of the time', () => {
    const world: World = {
      described: {
        ada: 'Chancellor of Valley before Bo Birk.',
        bo: 'Chancellor of Valley since 30 December 2022.',
      },
    };
    expect(holders('chancellor of Valley in 2022', world)).toEqual(['bo told', 'ada perhaps']);
    expect(holders('chancellor of Valley in 2023', world)).toEqual(['bo told']);
  });

  it('is told by events where the description has no time', () => {
    const world: World = {
      described: { ada: 'President of Valley.', bo: 'President of Valley.' },
      events: [
        { title: 'Ada loses her office as president', date: '2020-05-01', participants: ['ada'] },
        { title: 'Bo becomes president', date: '2020-05-02', participants: ['bo'] },
      ],
    };
    expect(holders('president of Valley in 2023', world)).toEqual(['bo told']);
    expect(holders('president of Valley in 2019', world)).toEqual(['ada perhaps']);
  });

  it('is of the very country: by its people, by the name of one that is no entity, and not by where somebody went', () => {
    const world: World = {
      described: {
        ada: 'Chinese defence minister since 2020.',
        bo: 'Prime minister of Ruritania.',
        cy: 'Prime minister of Harbour, who came to Valley in 2025.',
      },
    };
    expect(holders('prime minister of Ruritania', world)).toEqual(['bo untimed']);
    expect(holders('prime minister of Valley', world)).toEqual([]);
    expect(holders('prime minister of Atlantis?', world)).toEqual([]);
  });

  it.each([
    'who met the president of Valley',
    'president of Valley visit',
    'who is president',
    'Ada president',
  ])('is not asked by: %s', (query) => expect(holders(query, TWO)).toBeUndefined());
});

describe('a time in office that no event tells of', () => {
  it('is answered by how somebody is described', () => {
    const index = valleyWith();
    const parsed = parseQuery(index, 'since when is Ada president?');
    const question = readQuestion(index, parsed);
    expect(question && answerQuestion(index, question, parsed)).toMatchObject({
      lead: null,
      holders: [{ held: 'untimed' }],
    });
  });
});
