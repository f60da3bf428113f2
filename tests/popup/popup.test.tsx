import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import '../ui/browser-double.ts';
import { pageEntityLine } from '../../src/popup/row-text.ts';
import { drawnPopup } from './drawn-popup.tsx';
import { event, page, pageWith, results } from './views.ts';

vi.mock('../../src/platform/browser.ts', () => import('../ui/browser-double.ts'));

const drawn = drawnPopup();
const { answers: ANSWERS, open, act, click, settled, texts, text } = drawn;
const field = (name: string): string | null => drawn.root.querySelector('input')?.getAttribute(name) ?? null;

describe('the page view', () => {
  it('lists whom the page names, how often, and what came next or was before', async () => {
    await open();
    expect(text('.group-head span')).toBe('On this page · 13 Mar 2023 | 3 things happened next');
    expect(texts('.row-title')).toEqual(['Xi Jinping', 'Vladimir Putin', 'Moscow']);
    expect(texts('.row-line')).toEqual([
      'next: 20–22 Mar 2023, State visit to Moscow',
      'before: 4 Feb 2022, Partnership declared in Beijing',
      'Capital of Russia',
    ]);
    expect(texts('.row-aside')).toEqual(['9 ×named 9 times', '7 ×named 7 times', '1 ×named once']);
    expect(text('[role=status]')).toBe('3 names on this page');
  });

  it('counts what its lines tell, and nothing where the whole story stands below', async () => {
    const { content } = page;
    if (content.kind !== 'names') throw new Error('the page of these tests names somebody');
    await open(pageWith({ ...content, story: [event('visit', { next: true })] }));
    expect(text('.group-head span')).toBe('On this page · 13 Mar 2023');
  });

  it.each<[content: Parameters<typeof pageWith>[0], sentence: string]>([
    [{ kind: 'no-names' }, 'The text of this page names nobody whom Backstory knows.'],
    [{ kind: 'off', why: 'site' }, 'Backstory is off on news.example.'],
    [{ kind: 'off', why: 'everywhere' }, 'Backstory is off everywhere.'],
    [{ kind: 'off', why: 'unreachable' }, 'Backstory cannot read this page.'],
  ])('says why there is no list: %j', async (content, sentence) => {
    await open(pageWith(content));
    expect(text('.notice p')).toContain(sentence);
    expect(text('[role=status]')).toContain(sentence);
    expect(drawn.root.querySelector('[role=listbox]')).toBeNull();
    expect(field('aria-expanded')).toBe('false');
  });

  it('says that a date is inferred, and gives no date where the page has none', async () => {
    const { content } = page;
    if (content.kind !== 'names') throw new Error('the page of these tests names somebody');
    await open(pageWith({ ...content, pageDate: { edtf: '2023-03-13', known: 'inferred', evidence: '' } }));
    expect(text('#on-page')).toBe('On this page · 13 Mar 2023 · date inferred');
    render(null, drawn.root);
    await open(pageWith({ ...content, pageDate: null, nextCount: 0 }));
    expect(text('.group-head span')).toBe('On this page');
  });
});

it.each([
  ['next', 'next: 20 Mar 2023, Visit'],
  ['before', 'before: 20 Mar 2023, Visit'],
  ['around', '20 Mar 2023 · Visit'],
  ['same-day', 'the same day: Visit'],
] as const)('a name whose event lies %s', (side, line) => {
  const [entity] = page.content.kind === 'names' ? page.content.entities : [];
  if (!entity) throw new Error('the page of these tests names somebody');
  const headline = { side, date: '2023-03-20', title: 'Visit' };
  expect(pageEntityLine({ ...entity, headline }).join(' · ')).toBe(line);
});

describe('results', () => {
  it('shows chips, groups with counts, highlights and dates', async () => {
    const controller = await open();
    await act(controller, { kind: 'typed', query: 'xi moscow march 2023' });
    expect(texts('.chip')).toEqual(['Xi Jinping✕', 'Moscow✕', 'Mar 2023✕']);
    expect(texts('.group-head span')).toEqual([
      'People and places · 1',
      'Events · 4',
      'the best 2 shown',
      'Articles · 1',
    ]);
    expect(texts('mark')).toEqual(['Xi', 'Xi', 'Moscow', 'Xi']);
    expect(texts('.row-line')).toEqual([
      'President of China',
      'with Vladimir Putin · sources disagree on the date · 2 articles',
      'with Vladimir Putin · 2 articles',
      'Harbour Post',
    ]);
    expect(texts('.row-aside')).toEqual(['34 events', '20–22 Mar 2023', '13 Mar 2023', '13 Mar 2023']);
    expect(text('[role=status]')).toBe('1 person or place, 4 events, 1 article');
  });

  it('keeps the events in sight however many share a name', async () => {
    const [one] = results.entities;
    if (!one) throw new Error('the results of these tests hold an entity');
    const entities = Array.from({ length: 9 }, (_, number) => ({
      ...one,
      entity: { ...one.entity, id: `li-${number}` },
    }));
    ANSWERS.search = { ...results, entities, entityCount: 9 };
    const controller = await open();
    await act(controller, { kind: 'typed', query: 'li' });
    ANSWERS.search = results;
    expect(texts('.group-head span').slice(0, 2)).toEqual(['People and places · 9', 'the best 5 shown']);
    await act(controller, { kind: 'moved', to: 5 });
    expect(text('[aria-selected=true] .row-title')).toBe('State visit of Xi to Moscow');
  });

  it('points the search field to the chosen row', async () => {
    const controller = await open();
    await act(controller, { kind: 'typed', query: 'xi' });
    await act(controller, { kind: 'moved', to: 2 });
    const chosen = drawn.root.querySelector('[aria-selected=true]');
    expect(field('aria-activedescendant')).toBe(chosen?.id);
    expect(chosen?.querySelector('.row-title')?.textContent).toBe('Peskov gives no date');
    expect(drawn.root.querySelectorAll('[aria-selected=true]')).toHaveLength(1);
  });

  it('says of a day without a year that any year will do', async () => {
    const controller = await open();
    const query = 'putin 9 may';
    ANSWERS.search = {
      ...results,
      query,
      chips: [{ kind: 'yearly', start: 6, end: 11, value: 'XXXX-05-09' }],
    };
    await act(controller, { kind: 'typed', query });
    expect(texts('.chip')).toEqual(['9 May of any year✕']);
    ANSWERS.search = results;
  });

  it('says above what was found where a date does not exist', async () => {
    const controller = await open();
    ANSWERS.search = {
      ...results,
      query: '30 february 2023',
      chips: [{ kind: 'date', start: 0, end: 16, value: '2023-02', isUnreal: true }],
    };
    await act(controller, { kind: 'typed', query: '30 february 2023' });
    expect(text('.screen .hint')).toBe(
      '“30 february 2023” names a date that does not exist; searched: Feb 2023.',
    );
    ANSWERS.search = results;
  });

  it('says above what was found, and aloud, what was left out of a query, and that a long one was cut', async () => {
    const controller = await open();
    const query = 'tariff truce us china';
    ANSWERS.search = { ...results, query, leftOut: [[7, 12]], isCut: true };
    await act(controller, { kind: 'typed', query });
    const said = [
      'No event here has all of it; these are without “truce”.',
      'So long a text is searched by its beginning only.',
    ];
    expect(texts('.screen .hint')).toEqual(said);
    expect(text('[role=status]')).toContain(said.join(' '));
    ANSWERS.search = results;
  });

  it('takes a part out of the query when its chip is clicked', async () => {
    const controller = await open();
    await act(controller, { kind: 'typed', query: 'xi moscow march 2023' });
    await click('.chip:nth-child(2)');
    // The page before the reader goes with the words: what is near its date comes first, and "they" are its people.
    const page = { date: '2023-03-13', people: ['xi', 'putin'] };
    expect(drawn.asked.at(-1)).toEqual(['search', { query: 'xi march 2023', page }]);
  });

  it.each(['Delete', 'Backspace'])('takes it out by %s on its chip too', async (key) => {
    const controller = await open();
    await act(controller, { kind: 'typed', query: 'xi moscow march 2023' });
    const pressed = new window.Event('keydown', { bubbles: true, cancelable: true });
    Object.defineProperty(pressed, 'key', { value: key });
    drawn.root.querySelector('.chip:nth-child(2)')?.dispatchEvent(pressed);
    expect(drawn.asked.at(-1)?.[1]).toMatchObject({ query: 'xi march 2023' });
  });

  it('counts five thousand as the reader writes it, and draws the best of them', async () => {
    const controller = await open();
    ANSWERS.search = { ...results, eventCount: 5_000 };
    await act(controller, { kind: 'typed', query: 'talks' });
    expect(texts('.group-head').join(' ')).toContain('5,000');
    expect(texts('.row')).toHaveLength(4);
    ANSWERS.search = results;
  });

  it('says plainly when there is nothing', async () => {
    const controller = await open();
    const nothing = {
      ...results,
      chips: [],
      events: [],
      entities: [],
      articles: [],
      eventCount: 0,
      entityCount: 0,
      articleCount: 0,
    };
    ANSWERS.search = nothing;
    await act(controller, { kind: 'typed', query: 'zzz' });
    expect(text('.notice p')).toContain('Nothing found for “xi moscow march 2023”.');
    expect(field('aria-activedescendant')).toBeNull();
    ANSWERS.search = { ...nothing, unanswered: 'nobody-meant' };
    await act(controller, { kind: 'typed', query: 'when did they meet' });
    ANSWERS.search = results;
    const why = 'No page with names is open that could tell who is meant.';
    expect(text('.hint')).toBe(why);
    expect(text('[role=status]')).toBe(`Nothing found for “xi moscow march 2023”. ${why}`);
  });
});

describe('the focus', () => {
  it('goes to the field where the button that was pressed is gone', async () => {
    // A document that knows of the focus, which goes to the body where the element that had it is taken away.
    let active: Element | null = null;
    Object.defineProperty(document, 'activeElement', {
      get: () => (active?.isConnected ? active : document.body),
    });
    Object.assign(window.HTMLElement.prototype, {
      focus(this: Element) {
        active = this;
      },
    });
    const silent = [{ entity: { id: 'xi', name: 'Xi Jinping' }, where: 'news.example' }];
    const heard = { ...page, switches: { ...page.switches, silent } };
    const fieldHasIt = () => vi.waitFor(() => expect(document.activeElement?.localName).toBe('input'));
    await open(heard);
    await fieldHasIt();
    active = drawn.root.querySelector('.option-button');
    expect(active).not.toBeNull();
    Object.assign(heard.switches, { silent: [] });
    await click('.option-button');
    await fieldHasIt();
  });
});

describe('what is opened', () => {
  it('draws the line of the page between what came next and what was before', async () => {
    const controller = await open();
    await act(controller, { kind: 'opened', question: { kind: 'timeline', id: 'xi' } });
    expect(text('h2')).toBe('Xi Jinping习近平');
    expect(text('[role=listbox]')).toMatch(/Return visit.*this page · 13 Mar 2023.*Talks in Moscow/);
    expect(text('[aria-selected=true] .row-title')).toBe('Talks in Moscow');
    expect(text('[aria-selected=true] .row-line')).toContain('month known, day not');
  });

  it('shows what each article reports of an event, and where they disagree', async () => {
    const controller = await open();
    await act(controller, { kind: 'opened', question: { kind: 'event', id: 'visit' } });
    expect(texts('.facts')).toEqual([
      '20–22 Mar 2023 · happened',
      'planned for Apr–May 2023; came 20–22 Mar 2023',
    ]);
    expect(text('.dispute')).toContain('Harbour Post April or May');
    expect(texts('.report')).toEqual(['He came on Monday.', 'Apr–May 2023 · plannedHe may come in spring.']);
    expect(texts('cite')).toEqual(['How the visit went', '“Xi is expected in Moscow”']);
    expect(drawn.root.querySelector('.source a')?.getAttribute('rel')).toContain('noreferrer');
  });

  it('leads from an event to those who took part, and back', async () => {
    const controller = await open();
    await act(controller, { kind: 'opened', question: { kind: 'event', id: 'visit' } });
    await click('.entities li:nth-child(2) button');
    expect(drawn.asked.at(-1)).toEqual(['popup.timeline', { entity: 'putin', tabId: 7 }]);
    await click('.back');
    expect(text('h2')).toBe('State visit of Xi to Moscow');
  });

  it('shows of an article where to read it and only what it reports itself', async () => {
    const controller = await open();
    await act(controller, { kind: 'opened', question: { kind: 'article', id: 'harbour' } });
    expect(text('.facts')).toBe('Harbour Post · published 13 Mar 2023');
    expect(drawn.root.querySelector('.source a')?.getAttribute('href')).toBe('https://harbour.example/xi');
    expect(texts('.reports p')).toEqual(['Apr–May 2023 · planned', 'He may come in spring.']);
  });
});

describe('the switches', () => {
  it('turns this site off and asks how things stand', async () => {
    await open();
    await click('.switch');
    expect(drawn.asked.slice(-2)).toEqual([
      ['switch.site', { host: 'news.example', off: true, tabId: 7 }],
      ['popup.page', { tabId: 7 }],
    ]);
  });

  it('turns everything on again', async () => {
    await open(pageWith({ kind: 'off', why: 'everywhere' }, { everywhereOff: true }));
    expect(texts('.switch')).toEqual(['On for this site', 'On everywhere']);
    await click('.switch:nth-of-type(2)');
    expect(drawn.asked.at(-2)).toEqual(['switch.everywhere', { off: false }]);
  });

  it('stands off while it is paused, and ends the pause', async () => {
    await open(pageWith({ kind: 'off', why: 'paused' }, { pausedUntil: Date.now() + 60_000 }));
    const isOn = [...drawn.root.querySelectorAll('.switch')].map((one) => one.getAttribute('aria-checked'));
    expect(isOn).toEqual(['false', 'false']);
    await click('.switch:nth-of-type(2)');
    expect(drawn.asked.at(-2)).toEqual(['switch.everywhere', { off: false }]);
  });

  it('offers no site switch on a page without a host', async () => {
    await open(pageWith({ kind: 'off', why: 'unreachable' }, { host: '' }));
    expect(texts('.switch')).toEqual(['On everywhere']);
  });
});

describe('the way to the library', () => {
  const address = (): string | null => drawn.root.querySelector('.foot-link')?.getAttribute('href') ?? null;

  it('leads to what the popup shows', async () => {
    const controller = await open();
    expect(address()).toBe('/library.html#/');
    await act(controller, { kind: 'typed', query: 'xi moscow march 2023' });
    expect(address()).toBe('/library.html#/?words=xi+moscow+march+2023');
    await act(controller, { kind: 'opened', question: { kind: 'timeline', id: 'xi' } });
    expect(address()).toBe('/library.html#/entity/xi');
    await act(controller, { kind: 'opened', question: { kind: 'event', id: 'visit' } });
    expect(address()).toBe('/library.html#/event/visit');
    await act(controller, { kind: 'opened', question: { kind: 'article', id: 'harbour' } });
    expect(address()).toBe('/library.html#/article/harbour');
  });

  it('says where the page cannot show a name, until the reader does something else', async () => {
    const controller = await open();
    const status = () => drawn.root.querySelector('[role=status]')?.textContent;
    const before = status();
    await controller.showMention('xi');
    await settled();
    expect(status()).toContain('shows this name nowhere');
    await act(controller, { kind: 'moved', to: 1 });
    expect(status()).toBe(before);
  });
});
