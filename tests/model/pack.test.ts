import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { Entity, namesOf, Pack } from '../../src/model/pack.ts';

const empty = { format: 'backstory-pack', version: 1, id: 'mine', revision: 3 };

describe('a pack', () => {
  test('may leave every list out', () => {
    expect(v.parse(Pack, empty)).toMatchObject({ entities: [], articles: [], events: [] });
  });

  test('keeps fields that are not known, at every depth', () => {
    const pack = {
      ...empty,
      colour: 'blue',
      entities: [{ id: 'a', kind: 'person', name: 'A', born: 1953 }],
      events: [
        {
          id: 'e',
          title: 'E',
          date: '2023-03~',
          reports: [{ article: 'x', date: '2023', summary: 'S', mood: 'calm' }],
        },
      ],
    };
    const parsed = v.parse(Pack, pack);
    expect(parsed).toMatchObject(pack);
  });

  test.each([
    [{ ...empty, version: 2 }, 'version'],
    [{ ...empty, events: [{ id: 'e', title: 'E', date: '2023-02-30' }] }, 'events.0.date'],
    [{ ...empty, entities: [{ id: '', kind: 'person', name: 'A' }] }, 'entities.0.id'],
    [{ ...empty, entities: [{ id: 'a', kind: 'robot', name: 'A' }] }, 'entities.0.kind'],
    [{ ...empty, articles: [{ id: 'a', title: 'A', url: 'javascript:alert(1)' }] }, 'articles.0.url'],
    [{ ...empty, articles: [{ id: 'a', title: 'A', url: 'www.example.org' }] }, 'articles.0.url'],
  ])('that is not in order names the place: %#', (pack, path) => {
    const parsed = v.safeParse(Pack, pack);
    expect(parsed.issues?.map((issue) => v.getDotPath(issue))).toContain(path);
  });

  test('a date that does not exist is named with what is wrong', () => {
    const parsed = v.safeParse(Pack, { ...empty, events: [{ id: 'e', title: 'E', date: '2023-02-30' }] });
    expect(parsed.issues?.[0].message).toBe('"2023-02-30" names a date that does not exist');
  });
});

test('the canonical name is one of the surface forms, first, and once', () => {
  const entity = (names: unknown[]) =>
    v.parse(Entity, { id: 'xi', kind: 'person', name: 'Xi Jinping', names });
  expect(namesOf(entity(['Xi', { text: '习近平', language: 'zh' }]))).toEqual([
    { text: 'Xi Jinping' },
    { text: 'Xi' },
    { text: '习近平', language: 'zh' },
  ]);
  expect(namesOf(entity(['Xi Jinping']))).toEqual([{ text: 'Xi Jinping' }]);
});
