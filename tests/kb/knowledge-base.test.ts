import { describe, expect, test } from 'vitest';
import { openKnowledgeBase } from '../../src/kb/knowledge-base.ts';
import type { Article, Entity, Event, Pack } from '../../src/model/pack.ts';

function person(id: string, name: string, names: Entity['names'] = []): Entity {
  return { id, kind: 'person', name, names, description: '' };
}
function event(id: string, date: string, fields: Partial<Event> = {}): Event {
  return { id, title: id, date, status: 'happened', participants: [], places: [], reports: [], ...fields };
}
function article(id: string, published?: string): Article {
  const dated = published === undefined ? {} : { published };
  return { id, title: id, titleBasis: 'printed', publisher: '', language: 'en', digest: '', ...dated };
}
function report(article: string): Event['reports'][number] {
  return { article, date: '2024', status: 'happened', summary: article };
}
function pack(fields: Partial<Pack>): Pack {
  return {
    format: 'backstory-pack',
    version: 1,
    id: 'test',
    revision: 1,
    title: '',
    entities: [],
    articles: [],
    events: [],
    ...fields,
  };
}

describe('finding an entity', () => {
  const kb = openKnowledgeBase(
    pack({
      entities: [
        person('li-qiang', 'Li Qiang', [
          { text: 'Li', needsSupport: true },
          { text: '李强', language: 'zh' },
        ]),
        person('li-peng', 'Li Peng', [{ text: 'Li', needsSupport: true }]),
        person('sun', 'Sun', ['Li Peng']),
      ],
    }),
  );

  test.each<[string, string | undefined, string]>([
    ['li-qiang', 'li-qiang', 'by id'],
    ['Li Qiang', 'li-qiang', 'by canonical name'],
    ['LI QIANG', 'li-qiang', 'whatever the case'],
    ['李强', 'li-qiang', 'by another name'],
    ['Li', undefined, 'not by a name that two claim'],
    ['Li Peng', 'li-peng', "a canonical name beats another's second name"],
    ['Nobody', undefined, 'nor one that is not there'],
    ['__proto__', undefined, 'nor a word of the language'],
  ])('%s → %s (%s)', (wanted, found) => {
    expect(kb.findEntity(wanted)?.id).toBe(found);
  });
});

describe('the events of an entity', () => {
  test('come latest first, as participant, as place, and where a report only names it', () => {
    const named = {
      article: 'a',
      date: '2022',
      status: 'happened' as const,
      summary: 'x',
      alsoNames: ['wang'],
    };
    const kb = openKnowledgeBase(
      pack({
        events: [
          event('talks', '2023-02', { participants: ['wang', 'wang'] }),
          event('visit', '2023-03-20/2023-03-22', { places: ['wang'] }),
          event('other', '2024', { participants: ['li'] }),
          event('before', '2022', { reports: [named] }),
        ],
      }),
    );
    expect(kb.eventsOf('wang').map(({ id }) => id)).toEqual(['visit', 'talks', 'before']);
    expect(kb.eventsOf('nobody')).toEqual([]);
  });

  test('and what happens in a place happens in those that it lies in, even where a pack has them in a circle', () => {
    const place = (id: string, within: string): Entity => ({ ...person(id, id), kind: 'place', within });
    const kb = openKnowledgeBase(
      pack({
        entities: [
          place('palace', 'city'),
          place('city', 'country'),
          place('left', 'right'),
          place('right', 'left'),
        ],
        events: [
          event('visit', '2023', { places: ['palace'] }),
          event('talk', '2024', { places: ['left', 'country'] }),
          event('away', '2025', { participants: ['city'] }),
        ],
      }),
    );
    const idsOf = (id: string): string[] => kb.eventsOf(id).map((one) => one.id);
    expect(idsOf('country')).toEqual(['talk', 'visit']);
    expect(idsOf('city')).toEqual(['away', 'visit']);
    expect(idsOf('right')).toEqual(['talk']);
  });

  test('and what somebody takes part in is on the card of his country, wherever it was; what only names him is not', () => {
    const place = (id: string, within?: string): Entity => ({
      ...person(id, id),
      kind: 'place',
      ...(within && { within }),
    });
    const kb = openKnowledgeBase(
      pack({
        entities: [
          { ...person('chancellor', 'Chancellor'), of: 'land' },
          place('land', 'continent'),
          place('continent'),
        ],
        events: [
          event('visit', '2023', { participants: ['chancellor'], places: ['elsewhere'] }),
          event('mention', '2024', { reports: [{ ...report('a'), alsoNames: ['chancellor'] }] }),
        ],
      }),
    );
    for (const id of ['land', 'continent']) expect(kb.eventsOf(id).map((one) => one.id)).toEqual(['visit']);
  });
});

describe('until when the corpus knows', () => {
  test.each([
    [
      'the newest article, the day that is certain',
      { articles: [article('a', '2023-03-13'), article('b', '2024-05-16/2024-05-22'), article('c')] },
      '2024-05-16',
    ],
    [
      'of a register what it tells last, and not the day on which it was looked up',
      {
        articles: [article('news', '2024-05-20'), article('register', '2026-07-18')],
        events: [
          event('visit', '2024-05-16/2024-05-17', { reports: [report('news'), report('register')] }),
          event('journey', '2013-09-05', { reports: [report('register')] }),
        ],
      },
      '2024-05-20',
    ],
    [
      'an article that looks ahead knows of its own day',
      {
        articles: [article('old', '2024-05-20'), article('preview', '2025-02-01')],
        events: [
          event('visit', '2024-05-16', { reports: [report('old')] }),
          event('summit', '2025-10', { status: 'planned', reports: [report('preview')] }),
        ],
      },
      '2025-02-01',
    ],
    [
      'what an undated article tells last',
      {
        articles: [article('news', '2024-05-16'), article('undated')],
        events: [
          event('visit', '2024-05-16', { reports: [report('news')] }),
          event('return', '2024-05-20', { reports: [report('undated')] }),
        ],
      },
      '2024-05-20',
    ],
    [
      'without dated articles, what happened last: a plan for later is no knowledge',
      { events: [event('a', '2023'), event('b', '2030', { status: 'planned' })] },
      '2023-01-01',
    ],
    ['of an empty pack, never', {}, ''],
  ])('%s', (_, fields, day) => {
    expect(openKnowledgeBase(pack(fields)).knowsUntil).toBe(day);
  });
});
