import { describe, expect, test } from 'vitest';
import { plannedDates } from '../../src/engine/events/planned-dates.ts';
import { createHeadlineReader } from '../../src/engine/ranking/headline.ts';
import { createSearchIndex } from '../../src/engine/search/search-index.ts';
import { openKnowledgeBase, placesOf } from '../../src/kb/knowledge-base.ts';
import { datesOverlap, knownEdtf } from '../../src/model/edtf.ts';
import { bundled } from '../cli/bundled.ts';

/** What a reader must find in the first five articles: the differences between them, shown and not smoothed over. */
const kb = openKnowledgeBase(bundled());

describe("Xi's visit to Moscow in March 2023", () => {
  const visit = kb.event('xi-moscow-2023-03');

  test('is one event, from the first plan to the look back a year later', () => {
    const articles = new Set(visit?.reports.map(({ article }) => article));
    expect(articles.size).toBeGreaterThan(25);
    expect(visit).toMatchObject({ status: 'happened', date: '2023-03-20/2023-03-22' });
    expect(visit?.evidence).toContain('as planned just before');
  });

  test('keeps every date that was given for it', () => {
    const dates = new Set(visit?.reports.map(({ date }) => date));
    for (const date of [
      '2023-03-22',
      '2023-03-20/2023-03-22',
      '2023-03-20/2023-03-26',
      '2023-04/2023-05',
      '2023',
    ])
      expect(dates).toContain(date);
    expect(visit && plannedDates(visit)).toContain('2023-04/2023-05');
  });

  test('says that "first journey abroad" is contradicted', () => {
    expect(visit?.disagreements?.map(({ about }) => about)).toContain('first');
  });
});

test("Putin's visit of May 2024 says so too", () => {
  const visit = kb.event('putin-china-2024-05');
  expect(visit?.disagreements?.map(({ about }) => about)).toContain('first');
});

test("Wang Yi's talks in Moscow are dated by the reports that give their days", () => {
  const talks = kb.event('wang-yi-moscow-2023-02');
  expect(talks).toMatchObject({
    date: '2023-02-21/2023-02-22',
    status: 'happened',
    places: ['moscow', 'kremlin'],
  });
});

test('a doubt about who spoke stays with the report, and who only spoke of a visit takes no part in it', () => {
  const visit = kb.event('xi-moscow-2023-03');
  const spoken = visit?.reports.find(({ alsoNames }) => alsoNames?.includes('zhao-lijian'));
  expect(spoken?.note).toMatch(/doubtful/i);
  expect(visit?.participants).not.toContain('zhao-lijian');
});

test('whom somebody only speaks of takes no part in it: he was not there', () => {
  const headline = createHeadlineReader(kb.entities);
  const spoken =
    /^(?:.+? (?:says|calls(?! off)|condemns|criticises|denies|contrasts|defends|plays down|rejects|would like)|\p{Lu}\S+(?: \p{Lu}\S+)* on) (?<of>.+)$/u;
  const wrong = kb.events.flatMap((event) => {
    const of = spoken.exec(event.title)?.groups?.of;
    if (of === undefined) return [];
    const named = headline({ ...event, title: of }).filter((id) => kb.entity(id)?.kind !== 'place');
    const present = named.filter((id) => event.participants.includes(id));
    return present.map((id) => `${event.title}: ${id}`);
  });
  expect(wrong).toEqual([]);
});

test('a title names nobody who is nowhere in the event: he would look for it on his card in vain', () => {
  const { titles, entities, firstEvent } = createSearchIndex(kb);
  const nameOf = (id: string): string => kb.entity(id)?.name ?? id;
  const missing = kb.events.flatMap((event, at) => {
    const beside = event.reports.flatMap(({ alsoNames = [] }) => alsoNames);
    const there = [...event.participants, ...placesOf(event, kb.entity), ...beside];
    // "A UN text" is told by the name of the UN Security Council.
    const isThere = (id: string): boolean => there.some((one) => nameOf(one).includes(nameOf(id)));
    const named = titles.in(firstEvent + at).flatMap((number) => entities[number]?.id ?? []);
    return named.filter((id) => !isThere(id)).map((id) => `${event.title}: ${id}`);
  });
  expect(missing).toEqual([]);
});

test("what two countries do is on both their cards as theirs: talks, vetoes, trade and one's sanctions on the other", () => {
  const partiesOf = (title: string): string[] | undefined =>
    kb.events
      .find((event) => event.title === title)
      ?.participants.filter((id) => kb.entity(id)?.kind === 'place');
  expect(partiesOf('Ukraine and Russia meet in Belarus')).toEqual(['ukraine', 'russia']);
  expect(partiesOf('Russia and China veto a third UN text on Syria')).toEqual(['russia', 'china']);
  expect(partiesOf('Trump announces 34 percent more duty on China')).toEqual(['china']);
  const countryOf = new Map([
    ['Russia', 'russia'],
    ['Russian', 'russia'],
    ['China', 'china'],
    ['Chinese', 'china'],
    ['Ukraine', 'ukraine'],
  ]);
  const name = [...countryOf.keys()].join('|');
  const two = new RegExp(`^(${name})(?:'s)?(?: and |-)(${name})\\b`);
  const together = kb.events.flatMap((event) => {
    const [, ...both] = two.exec(event.title) ?? [];
    return both.length === 0 ? [] : [{ ...event, both: both.map((one) => countryOf.get(one)) }];
  });
  expect(together.length).toBeGreaterThan(40);
  const lone = together.filter(({ both, participants }) => {
    const countries = participants.flatMap((id) => kb.entity(id)?.of ?? id);
    return both.some((country) => country === undefined || !countries.includes(country));
  });
  expect(lone.map(({ title }) => title)).toEqual([]);
});

test("what China's parliament does at home is on the card of its capital", () => {
  const atHome = kb
    .eventsOf('national-peoples-congress')
    .filter(
      ({ participants, places }) => participants.includes('national-peoples-congress') && places.length > 0,
    );
  expect(atHome.length).toBeGreaterThan(8);
  expect(kb.eventsOf('beijing')).toEqual(expect.arrayContaining(atHome));
});

test('no description ties an office to the time in which we happened to read of it', () => {
  const office =
    /(?:president|minister|chancellor|secretary|premier|emir|speaker|spokes(?:wo)?man|adviser|governor)[^,;]*(?<!,)\b(?<!at least )in (?:early )?(?:[A-Z][a-z]+ )?\d{4}/i;
  const tied = kb.entities
    .filter(({ kind }) => kind === 'person')
    .filter(({ description }) =>
      office.test(description.replace(/\b(?:led|leading|kept in office|joined)\b.*/, '')),
    );
  expect(tied.map(({ description }) => description)).toEqual([]);
});

test('a register of journeys gives the days of a stay; what was done there came within them', () => {
  const registers = new Set(
    kb.articles.flatMap(({ id, sourceKind }) => (sourceKind === 'official register' ? [id] : [])),
  );
  const told = kb.events.flatMap(({ reports }) => reports).filter(({ article }) => registers.has(article));
  expect(told.some(({ date }) => date.startsWith('['))).toBe(true);
  const ofStays = told.filter(({ date }) => /\d\/\d/.test(date)).map(({ summary }) => summary);
  expect(ofStays.filter((summary) => !/visit|travel|went to|was in|as present for/.test(summary))).toEqual(
    [],
  );
  // A summit fills about the stay of whoever came for it, and "within 3–4 December" would say one of two days.
  const within = kb.events.filter(({ date }) => date.startsWith('[')).map(({ title }) => title);
  expect(within.filter((title) => /summit|conference|leaders' meeting/i.test(title))).toEqual([]);
  expect(kb.event('donald-trump-london-2019-12-03')?.date).toBe('2019-12-03~/2019-12-04~');
  // Trump and Kim met on one of four days, and no register says on which.
  expect(kb.event('donald-trump-kim-jong-un-singapore-2018-06-10')?.date).toBe('[2018-06-10..2018-06-13]');
});

test('what lasts has no end where an article only tells of it: the day of the telling ends nothing', () => {
  const told = kb.events.flatMap(({ reports }) => reports.filter(({ status }) => status === 'reported'));
  const ended = told.filter(({ article, date, known }) => {
    const [, end] = /^\d.*\/(\d.*)$/.exec(date) ?? [];
    const published = kb.article(article)?.published;
    return end && published && known === 'inferred' && datesOverlap(knownEdtf(end), knownEdtf(published));
  });
  expect(ended).toEqual([]);
  expect(kb.event('sanctions-on-russia')?.date).toBe('2022-02/..');
});

test('the title of a plan tells that it is one, and that of a trade figure has the figure', () => {
  const ofPlans =
    /\b(?:plans?|planned|(?:is|are) to|(?:is|are) due|expects?|asks for|deadline|announces|says|faces|(?:is|are) about to)\b/;
  const planned = kb.events.filter(({ status }) => status === 'planned').map(({ title }) => title);
  expect(planned.filter((title) => !ofPlans.test(title))).toEqual([]);
  const figures = kb.events
    .filter(({ title }) => /^China-Russia trade /.test(title))
    .map(({ title }) => title);
  expect(figures.length).toBeGreaterThan(25);
  expect(figures.filter((title) => !/\d|\bthird\b|\bpercent\b/.test(title.replace(/20\d\d/, '')))).toEqual(
    [],
  );
});

test('every event stands on a card: trade figures on those of both countries', () => {
  const shown = new Set(kb.entities.flatMap(({ id }) => kb.eventsOf(id)));
  expect(kb.events.filter((event) => !shown.has(event)).map(({ title }) => title)).toEqual([]);
  const figures = kb
    .eventsOf('china')
    .filter(({ title }) => /^China-Russia trade .+ (?:in|of) .*20\d\d$/.test(title));
  expect(figures.length).toBeGreaterThan(10);
  expect(kb.eventsOf('russia')).toEqual(expect.arrayContaining(figures));
});

test('every article says how its date is known and on what evidence, or that none was seen', () => {
  for (const { published, known, evidence } of kb.articles) {
    expect(evidence).toMatch(/./);
    if (published === undefined) expect(evidence).toContain('No date');
    else expect(known).toBeDefined();
  }
});

test('nothing is told twice: each report stands in one event', () => {
  const reports = kb.events.flatMap(({ reports }) => reports);
  expect(new Set(reports).size).toBe(reports.length);
  expect(reports.length).toBeGreaterThan(1460);
});

test('every person has a card: somebody reports of each', () => {
  for (const { id } of kb.entities) expect(kb.eventsOf(id), id).not.toEqual([]);
});

test('a surname that several of our people bear tells nobody apart and stands alone for none', () => {
  const surnames = kb.entities
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ id, names }) =>
      names.map((name) => ({ id, ...(typeof name === 'string' ? { text: name } : name) })),
    )
    .filter(({ text }) => text === 'Li');
  expect(surnames.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['li-keqiang', 'li-qiang', 'li-shangfu']),
  );
  for (const { needsSupport } of surnames) expect(needsSupport).toBe(true);
});

test('a kind of source is said in the words of the guide', () => {
  const words =
    /^(?:wire|official(?: register)?|state agency, .+|state media, .+|state-funded media, .+|press, from .+|(?:machine-(?:translated|reworded) )?mirror(?: of .+)?|(?:machine-(?:translated|written) |Russia-aligned )?aggregator|encyclopedia|weblog|business magazine)(?:, as its style or credits suggest|, possibly machine-written)?$/;
  const strange = kb.articles
    .flatMap(({ sourceKind }) => sourceKind ?? [])
    .filter((kind) => !words.test(kind));
  expect(strange).toEqual([]);
});

test("everybody whose description gives him an office of a country that the corpus has is on that country's card", () => {
  const countries = new Map(
    kb.entities.flatMap(({ id, kind, name, within }) =>
      kind === 'place' && within === undefined ? [[name, id]] : [],
    ),
  );
  const amiss = kb.entities.filter(({ kind, description, of }) => {
    const [, country = ''] = /^[^,;.]*? of ((?:[A-Z]\p{L}+ ?)+)/u.exec(description) ?? [];
    const id = countries.get(country.trim());
    return kind === 'person' && id !== undefined && of !== id;
  });
  expect(amiss.map(({ id }) => id)).toEqual([]);
});

test('in the trade of a year or month no person takes part: who gives the figure is only named', () => {
  const totals = kb.events.filter(({ title }) =>
    /\btrade (?:sets|reaches|falls|rises|shrinks|comes|passes|grows)\b/.test(title),
  );
  expect(totals.length).toBeGreaterThan(20);
  const people = totals.flatMap(({ title, participants }) =>
    participants.filter((id) => kb.entity(id)?.kind === 'person').map((id) => `${id}: ${title}`),
  );
  expect(people).toEqual([]);
});
