import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery, type SearchHits, search } from '../../../src/engine/search/search.ts';
import { createSearchIndex } from '../../../src/engine/search/search-index.ts';
import { civilDay } from '../../../src/model/civil-day.ts';
import { anyUnits } from '../../any-units.ts';
import { sample, sampleIndex } from './sample.ts';

function find(query: string, limit = 20): SearchHits {
  return search(sampleIndex, query, { limit, today: civilDay(2026, 5, 20) ?? 0 });
}

const ids = (query: string): string[] => find(query).events.hits.map((hit) => hit.id);
const sorted = (query: string): string[] => ids(query).toSorted();

/** The title with what is highlighted in brackets. */
function shown(query: string, id: string): string {
  const hits = find(query);
  const all = [...hits.events.hits, ...hits.entities.hits, ...hits.articles.hits];
  const { events, articles, entities } = sample;
  const titles = new Map<string, string>([
    ...[...events, ...articles].map((record) => [record.id, record.title] as const),
    ...entities.map((entity) => [entity.id, entity.name] as const),
  ]);
  const title = titles.get(id) ?? '';
  const highlights = all.find((hit) => hit.id === id)?.highlights ?? [];
  return highlights.reduceRight<string>(
    (text, [start, end]) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
    title,
  );
}

const tellingTerms = (query: string): string[] =>
  parseQuery(createSearchIndex(sample), query).text.map(({ term }) => term);

describe('events', () => {
  it.each<[query: string, events: string[]]>([
    ['xi moscow march 2023', ['visit', 'peskov']],
    ['Xi Moscow 2023年3月', ['visit', 'peskov']],
    ['путин москва март 2023', ['visit']],
    ['习近平莫斯科2023年3月', ['visit', 'peskov']],
    ['wang yi since 2024', ['return']],
    ['putin before 2014', ['first']],
    ['putin after 2014', ['return', 'talks', 'visit']],
    ['may 2024', ['return']],
    ['2019-2021', ['health', 'munoz']],
    ['2023-03-13', ['peskov']],
    ['王毅', ['return', 'talks']],
    ['Путин', ['first', 'return', 'sochi', 'talks', 'visit']],
    ['li', ['envoy', 'premier']],
    ['li 2024', ['premier']],
    ['pipeline', ['return']],
    ['signed papers', ['visit']],
    ['sign paper', ['visit']],
    ['pipelines', ['return']],
    ['maiden voyage', ['visit']],
    ['munoz', ['munoz']],
    ['obrien', ['munoz']],
    ["o'brien", ['munoz']],
    ['拉夫罗夫', ['chinese']],
    ['访问北京', ['chinese']],
    ['拉夫', ['chinese']],
    ['who sees putin', ['first']],
    ['when did wang yi last go to moscow', ['talks']],
    ['theresa may 2016', ['downing']],
    ['who opened the exhibition', ['munoz']],
    ['wang yi met putin', ['talks']],
  ])('%s', (query, expected) => {
    expect(sorted(query)).toEqual(expected.toSorted());
  });

  it.each<[typed: string, meant: string]>([
    ['mosocw', 'moscow'],
    ['pipelin', 'pipeline'],
    ['pipeilne', 'pipeline'],
    ['pippelinne', 'pipeline'],
    ['lavrvo', 'lavrov'],
    ['лаврво', 'лавров'],
    ['wang y', 'wang yi'],
    ['exhibtion munoz', 'exhibition munoz'],
  ])('%s is taken for %s', (typed, meant) => {
    expect(ids(typed).length).toBeGreaterThan(0);
    expect(sorted(typed)).toEqual(sorted(meant));
  });

  it('puts a title before a summary, then the event with more reports, then the later one', () => {
    expect(ids('visit')).toEqual(['visit', 'return', 'talks']);
    expect(ids('xi moscow')).toEqual(['visit', 'peskov', 'first']);
  });

  it('puts what lies within the asked time before what only touches it', () => {
    const index = createSearchIndex({
      ...sample,
      events: [
        { ...sample.events[0], id: 'office', date: '2013-03/..' },
        { ...sample.events[1], id: 'day', date: '2023-03-13' },
      ] as typeof sample.events,
    });
    const hits = search(index, 'march 2023', { limit: 5 }).events.hits;
    expect(hits.map((hit) => hit.id)).toEqual(['day', 'office']);
  });

  it('puts the event of the very day before what is told of most and only spans it', () => {
    const index = createSearchIndex({
      ...sample,
      events: [
        { ...sample.events[0], id: 'span', date: '2022-02/2024-05' },
        { ...sample.events[1], id: 'day', date: '2023-03-13' },
      ] as typeof sample.events,
    });
    const hits = search(index, '13 march 2023', { limit: 5, page: '2022-06-01' }).events.hits;
    expect(hits.map((hit) => hit.id)).toEqual(['day', 'span']);
  });

  it.each<[asked: string, meant: string]>([
    ['events in Moscow', 'moscow'],
    ['list of events in Moscow', 'moscow'],
    ['news about Wang Yi', 'wang yi'],
    ['Xi events 2023', 'xi 2023'],
    ['events March 2023', 'march 2023'],
    ['timeline of Xi and Putin', 'xi putin'],
    ['what happened in Moscow', 'moscow'],
    ['anything about the pipeline', 'pipeline'],
    ['events', 'events'],
    ['события в Москве', 'москва'],
    ['Nachrichten über Putin', 'putin'],
    ['événements à Moscou', 'moscou'],
    ['莫斯科发生了什么', '莫斯科'],
    ['王毅新闻', '王毅'],
  ])('%s asks for the list of %s', (asked, meant) => {
    expect(sorted(asked)).toEqual(sorted(meant));
  });

  it('looks for a word of lists where it belongs to another word', () => {
    expect(tellingTerms('news conference moscow')).toEqual(['news', 'conference']);
    expect(tellingTerms('moscow sanctions list')).toEqual(['sanctions', 'list']);
    expect(tellingTerms('list of sanctions moscow')).toEqual(['sanctions']);
  });

  it('offers whoever is described so before an office whose name only begins like it', () => {
    const entities = [
      ...sample.entities,
      {
        ...sample.entities[5],
        id: 'office',
        name: 'Presidential Office of Russia',
        names: [],
        description: 'Aides',
      },
      {
        ...sample.entities[5],
        id: 'seat',
        name: 'Citadel',
        names: [],
        description: 'Seat of the president of Russia',
      },
    ] as typeof sample.entities;
    const index = createSearchIndex({ ...sample, entities });
    for (const query of ['president of Russia', 'who is the president of Russia?'])
      expect(search(index, query, { limit: 5 }).entities.hits.map(({ id }) => id)).toEqual([
        'vladimir-putin',
        'seat',
      ]);
    expect(search(index, 'presidential office', { limit: 5 }).entities.hits[0]?.id).toBe('office');
  });

  it('counts all that it finds and hands over the best', () => {
    const { events } = find('putin', 2);
    expect(events.count).toBe(5);
    expect(events.hits).toHaveLength(2);
  });
});

describe('entities and articles', () => {
  it.each<[query: string, entities: string[]]>([
    ['wang y', ['wang-yi']],
    ['王毅', ['wang-yi']],
    ['xi', ['xi-jinping', 'xinhua']],
    ['li', ['li-hui', 'li-qiang']],
    ['putin', ['vladimir-putin']],
    ['spokesman', ['dmitry-peskov']],
    ['xi moscow', ['moscow', 'xi-jinping']],
    ['lavrov 拉夫罗夫', ['lavrov']],
    ['xi moscow march 2023', []],
  ])('%s names %j', (query, expected) => {
    expect(
      find(query)
        .entities.hits.map((hit) => hit.id)
        .toSorted(),
    ).toEqual(expected);
  });

  it('finds the articles of a publisher whose name holds another name', () => {
    const [article] = sample.articles;
    if (!article) throw new Error('the sample has articles');
    const paper = { ...article, id: 'paper', title: 'Weather', publisher: 'The Moscow Post (AFP)' };
    const mention = { ...article, id: 'mention', title: 'Post from Moscow' };
    const { chips, articles } = search(
      createSearchIndex({ ...sample, articles: [mention, paper] }),
      'moscow post',
      {
        limit: 5,
      },
    );
    expect(chips).toEqual([]);
    expect(articles.hits.map(({ id }) => id)).toEqual(['paper', 'mention']);
  });

  it('does not look for the "in" of a time in titles, and does for that of a title', () => {
    const event = sample.events.find(({ id }) => id === 'visit');
    if (!event) throw new Error('the sample has a visit');
    const { reports } = event;
    const whole = { ...event, id: 'whole', title: 'Xi and Putin meet', date: '2031-05' };
    const there = { ...whole, id: 'there', title: 'Xi in Moscow', reports: reports.slice(0, 1) };
    const index = createSearchIndex({ ...sample, events: [there, whole] });
    const first = (query: string) => search(index, query, { limit: 1 }).events.hits[0]?.id;
    expect(reports.length).toBeGreaterThan(1);
    expect(first('what happened in May 2031?')).toBe('whole');
    expect(first('Xi in Moscow, May 2031')).toBe('there');
  });

  it('takes a pronoun in a title for nobody of that name', () => {
    const [event] = sample.events;
    const [entity] = sample.entities;
    if (!event || !entity) throw new Error('the sample has events and entities');
    const index = createSearchIndex({
      ...sample,
      entities: [...sample.entities, { ...entity, id: 'he', name: 'He Lifeng', names: [{ text: 'He' }] }],
      events: [
        { ...event, id: 'his', title: 'Talks of He Lifeng', participants: ['he'] },
        { ...event, id: 'another', title: 'Putin says he could meet Xi' },
      ],
    });
    expect(search(index, 'he lifeng', { limit: 5 }).events.hits.map(({ id }) => id)).toEqual(['his']);
  });

  it('finds articles by title, publisher and what they report', () => {
    const found = (query: string): string[] => find(query).articles.hits.map((hit) => hit.id);
    expect(found('valley')).toEqual(['a3', 'a2']);
    expect(found('two papers')).toEqual(['a2']);
    // a3 tells of that visit too, but came out in 2025: under a month a reader expects what is of that month.
    expect(found('xi moscow march 2023')).toEqual(['a1', 'a2']);
  });
});

describe('highlights', () => {
  it.each<[query: string, id: string, title: string]>([
    ['xi moscow march 2023', 'visit', 'State visit of [Xi] to [Moscow]'],
    ['习近平 visit', 'visit', 'State [visit] of [Xi] to Moscow'],
    ['xi', 'peskov', "Peskov gives no date for [Xi]'s trip"],
    ['vis', 'visit', 'State [vis]it of Xi to Moscow'],
    ['mosocw', 'visit', 'State visit of Xi to [Moscow]'],
    ['munoz', 'munoz', '[Muñoz] and O’Brien open the exhibition'],
    ['obrien', 'munoz', 'Muñoz and [O’Brien] open the exhibition'],
    ['访问北京', 'chinese', '拉夫罗夫[访问北京]'],
    ['wang y', 'wang-yi', '[Wang Y]i'],
  ])('%s in %s', (query, id, title) => {
    expect(shown(query, id).replaceAll('] [', ' ')).toBe(title);
  });
});

describe('whatever is typed', () => {
  it.each(['', '   ', '🤷‍♀️🤷', '[.*+?^$(){}|\\', '\u202e\u2066', '\u0301\u0301', '\ud800', "''''"])(
    'finds nothing for %j',
    (query) => {
      expect(find(query)).toEqual({
        chips: [],
        events: { count: 0, hits: [] },
        entities: { count: 0, hits: [] },
        articles: { count: 0, hits: [] },
      });
    },
  );

  it('sees past bidi controls, emoji and full-width letters', () => {
    expect(sorted('\u202eXi\u202c 🤷 Ｍoscow')).toEqual(sorted('xi moscow'));
  });

  it.each(['of the', 'who what where', 'the of and ', '和 的'])(
    'finds nothing for %j, which says nothing',
    (query) => {
      const { events, entities, articles } = find(query);
      expect([events.count, entities.count, articles.count]).toEqual([0, 0, 0]);
    },
  );

  it('takes a word that says nothing for the beginning of another while it is being typed', () => {
    expect(find('the').entities.hits.map(({ id }) => id)).toContain('theresa-may');
  });

  it.each([
    'x'.repeat(10_000),
    'xi '.repeat(3_333),
    '王毅'.repeat(5_000),
    '🙂'.repeat(5_000),
    "'".repeat(10_000),
    '2023-'.repeat(2_000),
  ])('reads no more of a pasted page than of a question (%#)', (query) => {
    const words = parseQuery(sampleIndex, query).words.length;
    expect(words).toBeLessThanOrEqual(32);
    expect(find(query).chips.length).toBeLessThanOrEqual(32);
  });

  it('passes over the particles between Chinese names', () => {
    expect(find('王毅和拉夫罗夫').chips.map(({ value }) => value)).toEqual(['Wang Yi', 'Sergey Lavrov']);
    expect(parseQuery(sampleIndex, '王毅和拉夫罗夫').text).toEqual([]);
  });

  it('reads a month that is the whole query as the last one that has begun', () => {
    expect(find('may').chips).toEqual([{ kind: 'date', start: 0, end: 3, value: '2026-05' }]);
    expect(find('june').chips).toEqual([{ kind: 'date', start: 0, end: 4, value: '2025-06' }]);
  });

  it('lists the events of two names where nothing holds the words around them', () => {
    expect(sorted('Quand Xi a-t-il rencontré Poutine Путин ?')).toEqual(sorted('xi putin'));
    expect(ids('Quand Xi a-t-il rencontré Путин ?')).not.toEqual([]);
    const left = (query: string) => find(query).leftOut?.map(([start, end]) => query.slice(start, end));
    expect(left('xi putin 普京 whistling 口哨')).toEqual(['whistling', '口哨']);
    expect(left('xi putin')).toBeUndefined();
  });

  it('answers over an empty library', () => {
    const empty = createSearchIndex({ entities: [], articles: [], events: [] });
    expect(search(empty, 'xi 2023', { limit: 5 }).events.count).toBe(0);
  });

  it('keeps its offsets inside what they point into', () => {
    const word = fc.constantFrom(
      'xi',
      'Wang',
      'yi',
      '2023',
      'march',
      '王毅',
      'of',
      "Xi's",
      '-',
      'since',
      'mosc',
    );
    const query = fc.oneof(
      anyUnits(),
      fc.array(word).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(query, (typed) => {
        const hits = find(typed);
        let last = 0;
        for (const chip of hits.chips) {
          expect(chip.start).toBeGreaterThanOrEqual(last);
          expect(chip.end).toBeGreaterThan(chip.start);
          last = chip.end;
        }
        expect(last).toBeLessThanOrEqual(typed.length);
        for (const { id, highlights } of hits.events.hits) {
          const title = sample.events.find((event) => event.id === id)?.title ?? '';
          expect(highlights.every(([start, end]) => start < end && end <= title.length)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('finds every event by any of its title words cut short', () => {
    for (const event of sample.events) {
      for (const word of event.title.split(/[^\p{L}\p{M}'’]+/u)) {
        for (let length = 1; length <= word.length; length++) {
          const typed = word.slice(0, length);
          // A recognised part asks for something else than its letters: "may" alone is a month.
          if (find(typed).chips.length === 0) expect(ids(typed), typed).toContain(event.id);
        }
      }
    }
  });
});

describe('five thousand results', () => {
  const [first] = sample.events;
  const events = Array.from({ length: 5_000 }, (_, at) => ({
    ...first,
    id: `e${at}`,
  })) as typeof sample.events;
  const index = createSearchIndex({ ...sample, events });

  it('are counted, and the best handed over', () => {
    for (const query of ['xi moscow', 'visit', 'x', 'visti']) {
      const found = search(index, query, { limit: 20 }).events;
      expect([query, found.count, found.hits.length]).toEqual([query, 5_000, 20]);
    }
  });
});
