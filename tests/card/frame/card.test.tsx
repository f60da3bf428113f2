import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Card } from '../../../src/card/frame/card.tsx';
import type { Screen } from '../../../src/card/frame/card-screen.ts';
import { type ScreenEvent, screenReducer } from '../../../src/card/frame/screen.ts';
import type { CardSession } from '../../../src/card/frame/session.ts';
import type { CardView } from '../../../src/model/card-views.ts';
import { rangeLabel, type StripRange } from '../../../src/ui/strip-range.ts';
import * as samples from '../sample-cards.ts';
import { openWithoutLayout } from './page-without-layout.ts';
import '../../ui/browser-double.ts';

let root: Element;
let screen: Screen;
/** What the reader's hand led to, in order. */
let done: string[];

beforeEach(() => {
  root = openWithoutLayout();
  done = [];
});

afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

function draw(): void {
  if (screen.kind === 'card') render(<Card screen={screen} session={session} />, root);
}

const session = {
  dispatch(event: ScreenEvent) {
    screen = screenReducer(screen, event);
    draw();
  },
  choose: (id: string) => done.push(`choose ${id}`),
  listAll: () => done.push('list all'),
  filterBy: (id: string) => done.push(`with ${id}`),
  hideHere: (isHidden: boolean) => done.push(isHidden ? 'hide here' : 'show here'),
  narrow: (range: StripRange | null) =>
    done.push(range === null ? 'all times' : `narrow to ${rangeLabel(range)}`),
  silence: (on: string, isSilent: boolean) => done.push(`${isSilent ? 'silence' : 'hear'} on ${on}`),
  drawn: () => done.push('drawn'),
  close: () => done.push('close'),
} as unknown as CardSession;

function show(card: CardView): void {
  screen = screenReducer(
    { kind: 'blank' },
    { kind: 'presented', presentation: { card, by: 'pointer', turn: 1 } },
  );
  draw();
}

const all = (selector: string): Element[] => [...root.querySelectorAll(selector)];
const words = (selector: string): string[] =>
  all(selector).map((element) => element.textContent.replaceAll(/\s+/g, ' ').trim());
/** A click; of a double click the second has `detail` 2. */
const click = (selector: string, nth = 0, detail = 1): void => {
  const element = all(selector)[nth];
  if (!element) throw new Error(`nothing matches ${selector}`);
  const { Event } = element.ownerDocument.defaultView as unknown as typeof globalThis;
  element.dispatchEvent(Object.assign(new Event('click', { bubbles: true }), { detail }));
};

describe('what a reader sees', () => {
  test('who it is, then the events around the line of the page', () => {
    show(samples.richCard);
    expect(words('h1')).toEqual(['Ana Lindqvist Анна Линдквист']);
    expect(root.querySelector('[role=dialog]')?.getAttribute('aria-label')).toBe('Ana Lindqvist');
    const lines = words('.timeline > li > .event-body > .event-title, .now-line > span');
    expect(lines).toHaveLength(6);
    expect(lines[2]).toMatch(/^this page · 13 Mar 2023/);
    expect(words('.event time')).toEqual([
      '16–17 May 2024',
      '20–22 Mar 2023',
      'Feb 2023',
      '4 Feb 2022',
      'spring 2021',
    ]);
    expect(done).toContain('drawn');
  });

  test('a row that may lie on either side of the page says so, and not that it came after', () => {
    const around = { ...samples.summit, date: '2023-03' };
    show({ ...samples.richCard, after: [samples.summit, around] });
    const [after, either] = words('.timeline .event-meta');
    expect(after).toContain('after this page');
    expect(after).not.toContain('before or after this page');
    expect(either?.match(/after this page/g)).toHaveLength(1);
    expect(either).toContain('before or after this page');
  });

  test('what was only planned, reported, denied or called off, in words and not by colour alone', () => {
    show(samples.oddCard);
    expect(words('.tag')).toEqual(expect.arrayContaining(['reported', 'denied', 'cancelled']));
    show(samples.richCard);
    expect(words('.tag')).toContain('planned; no later report here');
  });

  test('the sources of an event, on demand, with honest titles and safe links', () => {
    show(samples.richCard);
    expect(words('.source')).toEqual([]);
    click('.event-title', 1);
    expect(words('.source cite')).toEqual([
      '“Envoy expected at the summit next week”',
      'How the summit came about',
      '“Envoy expected at the summit next week”',
    ]);
    const link = root.querySelector('.source a');
    expect(link?.getAttribute('rel')).toContain('noreferrer');
    expect(link?.getAttribute('target')).toBe('_blank');
    expect(words('.source-line')[1]).toBe(
      'Valley Review · published c. 17 Mar 2023 · date inferred · described, not quoted · state media',
    );
    expect(words('.source-evidence')).toEqual(['how the date is knownIt calls the summit five days away.']);
    click('.event-title', 1);
    expect(words('.source')).toEqual([]);
  });

  test('one block for an article however often it reports, and what the date of an event rests on', () => {
    const thrice = samples.event('talks', {
      date: '2023',
      evidence: 'Accounts say only 2023.',
      namedIn: 'Lindqvist was in town that week.',
      reports: [1, 2, 3].map((day) =>
        samples.report(samples.harbourPost, { date: `2023-03-0${day}`, summary: `Day ${day}.` }),
      ),
    });
    show({ ...samples.richCard, after: [], before: [thrice] });
    expect(words('.event-named')).toEqual(['named in a report of it: Lindqvist was in town that week.']);
    click('.event-title');
    expect(words('.event-evidence')).toEqual(['how the date is known: Accounts say only 2023.']);
    expect(words('.source')).toHaveLength(1);
    expect(words('.report')).toEqual(['1 Mar 2023Day 1.', '2 Mar 2023Day 2.', '3 Mar 2023Day 3.']);
  });

  test('on what the sources disagree, on demand', () => {
    show(samples.richCard);
    click('.dispute-button');
    expect(words('.dispute dt')).toEqual(['20–22 Mar', '22 Mar', 'Apr–May']);
    expect(words('.dispute dd')).toEqual([
      'happened · Harbour Post',
      'planned · Valley Review',
      'reported · Lake Times',
    ]);
    expect(words('.dispute-rest summary')).toEqual(['what else they say']);
    expect(root.querySelector('.dispute dd a')?.getAttribute('title')).toBe(samples.harbourPost.title);
    click('.dispute-sources');
    expect(words('.source')).toHaveLength(3);
  });

  test('a day about which sources disagree once, with all that is said of it', () => {
    const { summit } = samples;
    const denied = samples.report(
      { ...samples.harbourPost, id: 'hill-echo', publisher: 'Hill Echo' },
      { status: 'denied', date: summit.date },
    );
    show({
      ...samples.richCard,
      after: [{ ...summit, reports: [...summit.reports.slice(0, 2), denied] }],
      before: [],
    });
    click('.dispute-button');
    expect(words('.dispute dt')).toEqual(['20–22 Mar', '22 Mar']);
    expect(words('.dispute dd')).toEqual([
      'happened · Harbour Post',
      'denied · Hill Echo',
      'planned · Valley Review',
    ]);
  });

  test('that a place stands for its government', () => {
    const { subject } = samples.richCard;
    expect(words('.card-stands')).toEqual([]);
    if (subject.kind === 'entity')
      show({ ...samples.richCard, subject: { ...subject, standsFor: 'government' } });
    expect(words('.card-stands')).toEqual(['Here: the government there, not the place']);
  });

  test('that nothing is known, and whom a name may mean', () => {
    show(samples.emptyCard);
    expect(words('.notice')).toEqual(['No event is known yet for Ana Lindqvist.']);
    show(samples.unsureCard);
    expect(words('h1')).toEqual(['“Lindqvist” may be']);
    click('.candidates button', 1);
    expect(done).toContain('choose per-lindqvist');
    show(samples.unsureOfOneCard);
    expect(words('.candidates b')).toEqual(['Ana Lindqvist']);
  });

  test('no way to hide a site where the page has none', () => {
    show({ ...samples.richCard, site: '' });
    expect(words('.foot-button')).toEqual(['All 16 events']);
  });
});

test('those who took part open their own card, whom the card is about does not', () => {
  show(samples.richCard);
  click('.event-title', 1);
  expect(words('.entity')).toEqual(['Omar Reyes', 'Lakeside']);
  click('.entity');
  click('.foot-button');
  click('.card-head .icon-button:last-child');
  expect(done.filter((what) => what !== 'drawn')).toEqual(['choose omar-reyes', 'list all', 'close']);
});

test('the others of the page are one click away, those beside the name told apart', () => {
  show(samples.richCard);
  expect(words('.companion > span:first-child')).toEqual(['Omar Reyes', 'Lena Holm']);
  expect(all('.companion-beside')).toHaveLength(1);
  click('.companion', 1);
  expect(done).toContain('with lena');
  show(samples.unsureCard);
  expect(all('.companions')).toEqual([]);
});

test('the way to all events is there while a filter is on, if it hides only one', () => {
  const before = samples.richCard.before.slice(0, 2);
  const few = { ...samples.richCard, after: [], before, dates: before.map(({ date }) => date) };
  show(few);
  expect(words('.foot-button')).not.toContain('All 2 events');
  const together = { companions: ['omar-reyes'], after: [], before: before.slice(1), strongest: [] };
  show({ ...few, together });
  expect(words('.foot-button')).toContain('All 2 events');
});

test('Tab reaches one event, the one nearest to the page at first', () => {
  show(samples.richCard);
  const reached = all('.event-title').filter((title) => title.getAttribute('tabIndex') === '0');
  expect(reached.map((title) => title.textContent)).toEqual([samples.summit.title]);
});

describe('"not this person"', () => {
  test('asks where, says that it is done, and takes it back', () => {
    show(samples.richCard);
    click('.foot-button', 1);
    expect(words('.silence .foot-button')).toEqual(['on this page', 'on this site', 'Cancel']);
    click('.silence .foot-button');
    session.dispatch({ kind: 'silenced', turn: 1, step: 0, silence: { on: 'site' } });
    expect(words('.silence [role=status]')).toEqual(['Silent on news.example from now on.']);
    click('.silence .foot-button');
    expect(done.filter((what) => what !== 'drawn')).toEqual(['silence on page', 'hear on site']);
  });

  test('asks beside nothing that takes a line, and the second press of a double click answers nothing', () => {
    show(samples.richCard);
    expect(words('.foot-button')[0]).toMatch(/^All/);
    click('.foot-button', 1);
    expect(words('.foot-button')).toEqual(['on this page', 'on this site', 'Cancel']);
    click('.foot-button', 0, 2);
    expect(done.filter((what) => what !== 'drawn')).toEqual([]);
  });

  test('is "none of these" where a name may mean several, and nothing where the page has no site', () => {
    show(samples.unsureCard);
    expect(words('.foot-button')[0]).toBe('None of these');
    show(samples.unsureOfOneCard);
    expect(words('.foot-button')[0]).toBe('Not this person');
    show({ ...samples.unsureCard, site: '' });
    expect(words('.foot-button')).toEqual([]);
  });
});

test('"Hide on this site" does it by one click, says what was done and where it is taken back, and takes it back', () => {
  show(samples.richCard);
  click('.foot-button', 2);
  session.dispatch({ kind: 'switchedOff', turn: 1 });
  expect(words('.card-foot [role=status]')).toEqual([
    'Off on news.example. The toolbar button of Backstory brings it back.',
  ]);
  expect(words('.foot-button')).toEqual(['Undo']);
  click('.foot-button');
  expect(done.filter((what) => what !== 'drawn')).toEqual(['hide here', 'show here']);
});

test('Escape closes it where what had the focus has given way, so that the key comes from the body', () => {
  show(samples.richCard);
  const { body, defaultView } = root.ownerDocument;
  const { Event } = defaultView as unknown as typeof globalThis;
  body.dispatchEvent(Object.assign(new Event('keydown', { bubbles: true }), { key: 'Escape' }));
  expect(done).toContain('close');
});

test('a key that is held down presses once: what was done is not taken back by its repeats', () => {
  show(samples.richCard);
  const [card] = all('.card');
  if (!card) throw new Error('no card');
  const { Event } = card.ownerDocument.defaultView as unknown as typeof globalThis;
  for (const stop of all('[data-stop]')) Object.assign(stop, { matches: () => false });
  const isPressed = (repeat: boolean): boolean => {
    const key = new Event('keydown', { bubbles: true, cancelable: true });
    return card.dispatchEvent(Object.assign(key, { key: 'Enter', repeat }));
  };
  expect([isPressed(false), isPressed(true)]).toEqual([true, false]);
});

test('the focus of "sources" in a dispute, which goes with it, comes to the title of its event', () => {
  show(samples.richCard);
  const focused: unknown[] = [];
  const [card] = all('.card');
  if (!card) throw new Error('no card');
  // linkedom has no focus.
  Object.assign(document, { hasFocus: () => true });
  Object.assign(card, { matches: () => false });
  for (const element of [card, ...all('button')])
    Object.assign(element, { focus: () => focused.push(element.textContent) });
  const { Event } = document.defaultView as unknown as typeof globalThis;
  click('.dispute-button');
  root.querySelector('.dispute-sources')?.dispatchEvent(new Event('focusin', { bubbles: true }));
  click('.dispute-sources');
  expect(focused).toEqual([samples.summit.title]);
});

test('the chart is gone through by keys: each stop has events, and Delete lets go', () => {
  show(samples.richCard);
  const press = (key: string, shiftKey = false): void => {
    const [field] = all('.strip-field');
    if (!field) throw new Error('no chart');
    const { Event } = field.ownerDocument.defaultView as unknown as typeof globalThis;
    field.dispatchEvent(Object.assign(new Event('keydown', { bubbles: true }), { key, shiftKey }));
  };
  press('End');
  press('Home');
  expect(root.querySelector('.strip-field')?.getAttribute('aria-valuetext')).toBe('all times');
  session.dispatch({ kind: 'ranged', range: { from: 2022 * 12, to: 2023 * 12 } });
  expect(root.querySelector('.strip-field')?.getAttribute('aria-valuetext')).toBe('2022');
  press('ArrowRight', true);
  press('Delete');
  click('.strip-range button');
  const told = done.filter((what) => /^(?:narrow|all)/.test(what));
  expect(told[0]).toMatch(/2026/);
  expect(told[1]).toMatch(/2013/);
  expect(told[2]).toMatch(/2022 – .*2023/);
  expect(told.slice(3)).toEqual(['all times', 'all times']);
});
