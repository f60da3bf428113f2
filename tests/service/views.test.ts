import * as v from 'valibot';
import { expect, test } from 'vitest';
import { openKnowledgeBase } from '../../src/kb/knowledge-base.ts';
import { Pack } from '../../src/model/pack.ts';
import { eventView } from '../../src/service/views.ts';

test('people come before ministries in what a row says of who took part, each in their order', () => {
  const kb = openKnowledgeBase(
    v.parse(Pack, {
      format: 'backstory-pack',
      version: 1,
      id: 'visit',
      revision: 1,
      entities: [
        { id: 'office', kind: 'organisation', name: 'Office' },
        { id: 'ada', kind: 'person', name: 'Ada' },
        { id: 'ministry', kind: 'organisation', name: 'Ministry' },
        { id: 'bo', kind: 'person', name: 'Bo' },
      ],
      articles: [{ id: 'wire', title: 'A wire', publisher: 'Wire', published: '2023-03-20' }],
      events: [
        {
          id: 'visit',
          title: 'A visit',
          date: '2023-03-20',
          status: 'happened',
          participants: ['office', 'ada', 'ministry', 'bo'],
          reports: [{ article: 'wire', date: '2023-03-20', status: 'happened', summary: 'So it says.' }],
        },
      ],
    }),
  );
  const [visit] = kb.eventsOf('ada');
  const ids = visit && eventView(kb, visit, false).participants.map(({ id }) => id);
  expect(ids).toEqual(['ada', 'bo', 'office', 'ministry']);
});

test('whom an event only names is quoted from a report that has the name, or from none; a country holds its towns', () => {
  const says = (summary: string, alsoNames: readonly string[]) => ({
    article: 'wire',
    date: '2023-03-20',
    status: 'happened',
    summary,
    alsoNames,
  });
  const kb = openKnowledgeBase(
    v.parse(Pack, {
      format: 'backstory-pack',
      version: 1,
      id: 'visit',
      revision: 1,
      entities: [
        { id: 'ada', kind: 'person', name: 'Ada Amsel', names: ['Amsel'] },
        { id: 'wire', kind: 'organisation', name: 'The Wire', names: ['US'] },
        { id: 'cid', kind: 'person', name: 'Cid' },
        { id: 'land', kind: 'place', name: 'Land' },
        { id: 'town', kind: 'place', name: 'Town', within: 'land' },
      ],
      articles: [{ id: 'wire', title: 'A wire', publisher: 'Wire', published: '2023-03-20' }],
      events: [
        {
          id: 'visit',
          title: 'A visit without Cid',
          date: '2023-03-20',
          status: 'happened',
          places: ['town'],
          reports: [
            says('Bo landed in the USSR on Thursday.', ['wire', 'ada', 'land']),
            says("Bo read Amsel's letter.", ['ada']),
            says('Cid had stayed at home.', ['cid']),
          ],
        },
      ],
    }),
  );
  const [visit] = kb.eventsOf('ada');
  const quoted = (subject: string) => visit && eventView(kb, visit, false, subject).namedIn;
  expect(quoted('ada')).toBe("Bo read Amsel's letter.");
  expect(quoted('wire')).toBe('');
  expect(quoted('cid')).toBe('');
  expect(quoted('land')).toBeUndefined();
});
