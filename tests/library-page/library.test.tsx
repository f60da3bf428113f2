import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LibraryController } from '../../src/library-page/controller.ts';
import { answer, FINDS, finds } from './background.ts';
import '../ui/browser-double.ts';

const { createLibrary } = await import('../../src/library-page/controller.ts');
const { Library } = await import('../../src/library-page/library.tsx');

let root: Element;
let view: Window & typeof globalThis;

beforeEach(() => {
  const { window, document } = parseHTML('<!doctype html><html><body><div id="library"></div></body></html>');
  // A document without layout, address or history: it scrolls nowhere, and its hash is what a test says.
  const location = { hash: '' };
  const goTo = (_state: unknown, _title: string, hash: string): void => {
    location.hash = hash;
  };
  Object.assign(window, {
    scrollTo: () => {},
    location,
    history: { pushState: goTo, replaceState: goTo, scrollRestoration: 'auto' },
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
  });
  for (const name of ['history', 'HTMLElement', 'Element'] as const) vi.stubGlobal(name, window[name]);
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', document);
  view = window as unknown as typeof view;
  root = document.getElementById('library') as unknown as Element;
});

afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

/** The library at an address, with every answer in. */
async function open(hash = '#/'): Promise<LibraryController> {
  view.location.hash = hash;
  const controller = createLibrary(view, answer, new AbortController().signal);
  render(<Library controller={controller} />, root);
  await settled();
  return controller;
}

/** Follows a link, as the browser does. */
async function follow(selector: string): Promise<void> {
  const link = root.querySelector(selector);
  if (!link) throw new Error(`there is no ${selector}`);
  link.dispatchEvent(new view.Event('click', { bubbles: true }));
  view.location.hash = link.getAttribute('href') ?? '';
  view.dispatchEvent(new view.Event('hashchange'));
  await settled();
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 6; turn++) await new Promise((resolve) => setTimeout(resolve));
}

const texts = (selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent ?? '');
const text = (selector: string): string => texts(selector).join(' | ');
const addresses = (selector: string): (string | null)[] =>
  [...root.querySelectorAll(selector)].map((element) => element.getAttribute('href'));

describe('the timeline', () => {
  it('shows every event by year and month, latest first, with what a row of the card says', async () => {
    await open();
    expect(texts('.timeline-head')).toEqual(['5 eventsKnows up to 3 Dec 2024']);
    expect(texts('.year-head')).toEqual(['2024 1 event', '2023 3 events', '2014 1 event']);
    expect(texts('.month-head')).toEqual(['November', 'March', 'Month not known', 'February']);
    expect(texts('.event > time')).toEqual([
      'Nov 2024',
      '20–22 Mar 2023',
      '1 Mar 2023',
      '2023',
      '6 Feb 2014',
    ]);
    expect(texts('.event-meta > *').slice(0, 6)).toEqual([
      'planned; no later report here',
      'month known, day not',
      '2 articles',
      'sources disagree on the date',
      '4 articles',
      'planned for Apr–May 2023; came 20–22 Mar 2023',
    ]);
    expect(addresses('.event-title')[1]).toBe('#/event/visit');
    expect(text('[role=status]')).toBe('5 events');
  });

  it('lists people, places and years with their counts, as links that narrow it', async () => {
    await open();
    expect(texts('.filter h2')).toEqual(['People', 'Places', 'Status', 'Sources']);
    expect(texts('#filter-choices section:first-child .choice')).toEqual([
      'Xi Jinping4, 4 events',
      'Vladimir Putin4, 4 events',
    ]);
    expect(addresses('a.year')).toEqual(['#/?year=2014', '#/?year=2023', '#/?year=2024']);
    await follow('#filter-choices section:first-child .choice');
    expect(text('[role=status]')).toBe('4 events');
    expect(texts('[aria-current=true]')).toEqual(['Xi Jinping4, 4 events']);
    await follow('a.year[href*="2023"]');
    expect(view.location.hash).toBe('#/?person=xi&year=2023');
    expect(texts('.event-title')).toEqual(['State visit of Xi to Moscow', 'Title of call']);
    expect(texts('.chip span[dir]')).toEqual(['Xi Jinping', '2023']);
    await follow('.chip');
    expect(view.location.hash).toBe('#/?year=2023');
  });

  it('has one stop for Tab among the years', async () => {
    await open('#/?year=2014');
    expect([...root.querySelectorAll('a.year')].map((year) => year.getAttribute('tabIndex'))).toEqual([
      '0',
      '-1',
      '-1',
    ]);
  });

  it('keeps the latest years in sight when the window is made narrow', async () => {
    await open('#/');
    const years = root.querySelector('nav.years');
    Object.defineProperty(years, 'scrollWidth', { value: 900 });
    const size = (width: number): void => {
      Object.defineProperty(window, 'innerWidth', { value: width, configurable: true });
      window.dispatchEvent(new window.Event('resize'));
    };
    size(640);
    expect(years?.scrollLeft).toBe(900);
    // Of height alone, as by a phone's address bar: the reader has gone back to the first years.
    Object.assign(years ?? {}, { scrollLeft: 0 });
    size(640);
    expect(years?.scrollLeft).toBe(0);
  });

  it('says where nothing fits, and leads out of there', async () => {
    await open('#/?person=nobody');
    expect(text('main .notice')).toBe('No event fits all of that.');
    // Neither bare years nor a heading over nothing, and one way back to all.
    expect(root.querySelector('.years')).toBeNull();
    expect(root.querySelector('#filter-status')).toBeNull();
    expect(
      [...root.querySelectorAll('main a')].filter((link) => link.textContent === 'Clear all'),
    ).toHaveLength(1);
    expect(texts('.chip span[dir]')).toEqual(['nobody']);
    expect(addresses('.chosen li:last-child a')).toEqual(['#/']);
  });

  it('opens the first event that words find by Enter, once they have found it, and Down goes there', async () => {
    const controller = await open();
    const opened: (string | null)[] = [];
    root.addEventListener('click', ({ target }) => opened.push((target as Element).getAttribute('href')));
    const press = (key: string): void => {
      const event = new view.Event('keydown', { bubbles: true, cancelable: true });
      root.querySelector('.library-search input')?.dispatchEvent(Object.assign(event, { key }));
    };
    controller.type('moscow');
    press('Enter');
    expect(opened).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 250));
    await settled();
    expect(opened).toEqual(['#/event/visit']);
    press('Enter');
    await settled();
    expect(opened).toEqual(['#/event/visit', '#/event/visit']);
    const focus = vi.fn();
    Object.assign(root.querySelector('.event-title') ?? {}, { focus });
    press('ArrowDown');
    expect(focus).toHaveBeenCalledOnce();
  });

  it('says so where its address names more people than can be chosen', async () => {
    await open(`#/?${Array.from({ length: 3_000 }, (_, at) => `person=p${at}`).join('&')}`);
    expect(text('main .notice')).toContain('the first 20 of each kind count');
    expect(texts('.chip span[dir]')).toHaveLength(20);
  });

  it('follows what is typed once typing pauses, with the articles that it finds', async () => {
    const controller = await open();
    controller.type('mos');
    controller.type('moscow');
    await new Promise((resolve) => setTimeout(resolve, 250));
    await settled();
    expect(view.location.hash).toBe('#/?words=moscow');
    expect(texts('.event-title')).toEqual(['State visit of Xi to Moscow']);
    expect(text('.found summary')).toBe('Articles · 3');
    expect(texts('.article-link')).toEqual(['“Xi is expected in Moscow”', 'How the visit went']);
    expect(text('.found > .soft')).toBe('the best 2 shown');
    expect(texts('.not-searched')).toEqual([]);
  });

  it('says what of the words it left out, and to a screen reader', async () => {
    finds.now = { ...FINDS, query: 'moscow whistle', leftOut: [[7, 14]] };
    await open('#/?words=moscow+whistle');
    finds.now = FINDS;
    const sentence = 'No event here has all of it; these are without “whistle”.';
    expect(texts('.not-searched')).toEqual([sentence]);
    expect(text('[role=status]')).toBe(`${sentence} 1 event`);
  });
});

describe('the page of an event', () => {
  it('shows when it was and how that is known, its people and places, and what it belongs to', async () => {
    await open('#/event/visit');
    expect(text('h2')).toContain('State visit of Xi to Moscow');
    expect(texts('.page .facts > div')).toEqual([
      'Date20–22 Mar 2023 · planned for Apr–May 2023; came 20–22 Mar 2023',
      'How the date is knownThree articles name the days.',
      'Statushappened',
      'ParticipantsXi JinpingVladimir Putin',
      'PlacesMoscow',
      'Came in place ofA visit in spring Apr–May 2023',
      'Its partsDinner at the Kremlin 21 Mar 2023',
    ]);
    expect(addresses('.entity')).toEqual(['#/entity/xi', '#/entity/putin', '#/entity/moscow']);
    expect(document.title).toBe('State visit of Xi to Moscow · Backstory library');
  });

  it('shows each report with its own date, and its article as a source', async () => {
    await open('#/event/visit');
    expect(text('.page-dispute')).toContain('Valley News has 20 to 22 March, Harbour Post April or May.');
    expect(texts('.report-list > li')).toEqual([
      '20–22 Mar 2023 · happenedHe came on Monday.How the visit went' +
        'Valley News · published c. 22 Mar 2023 · date inferred · described, not quoted',
      'Apr–May 2023 · plannedHe may come in spring.“Xi is expected in Moscow”' +
        'Harbour Post · published 13 Mar 2023 · Read the article',
    ]);
    expect(addresses('.article-link')).toEqual(['#/article/valley', '#/article/harbour']);
  });

  it('leads back to the timeline as it was narrowed', async () => {
    await open('#/?person=xi');
    await follow('.event-title[href="#/event/visit"]');
    expect(root.querySelector('.library-columns')?.hasAttribute('hidden')).toBe(true);
    await follow('.way-back a');
    expect(view.location.hash).toBe('#/?person=xi');
    expect(texts('.event-title')).toHaveLength(4);
  });
});

describe('the page of an article', () => {
  it('shows its source, how its date is known, and what it reports', async () => {
    await open('#/article/valley');
    expect(text('.page .page-title')).toBe('How the visit went');
    expect(text('article > .soft')).toBe('A description in our own words, not a printed headline.');
    expect(texts('.page .facts > div')).toEqual([
      'PublisherValley News',
      'Kind of sourcestate media',
      'Publishedc. 22 Mar 2023 · inferred, stated nowhere',
      'How the date is knownIt calls the visit yesterday’s.',
      'LanguageRussian',
      'Addresshttps://valley.example/visit',
    ]);
    expect(text('.digest')).toBe('What was signed.');
    expect(texts('.report-list > li')).toEqual([
      'State visit of Xi to Moscow20–22 Mar 2023 · happenedHe came on Monday.',
    ]);
  });
});

describe('the page of an entity', () => {
  it('shows who that is, under which names, and a timeline of its own', async () => {
    await open('#/entity/xi');
    expect(text('.page .page-title')).toBe('Xi Jinping 习近平');
    expect(text('.description')).toBe('President of China');
    expect(texts('.names li')).toEqual(['Xi', 'Си Цзиньпин Russian, not found in a source']);
    expect(texts('.page .event-title')).toHaveLength(4);
    expect(addresses('.entity-events a')).toEqual(['#/?person=xi']);
  });
});

it.each<[hash: string, sentence: string]>([
  ['#/event/no', 'Backstory does not have this any more.'],
  ['#/article/no', 'Backstory does not have this any more.'],
  ['#/entity/no', 'Backstory does not have this any more.'],
  ['#/somewhere', 'There is nothing at this address.'],
])('%s is a sentence, and a way back', async (hash, sentence) => {
  await open(hash);
  expect(text('main .notice p')).toContain(sentence);
  expect(text('[role=status]')).toBe(sentence);
  expect(addresses('.way-back a')).toEqual(['#/']);
});
