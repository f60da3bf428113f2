import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../src/popup/rows.ts';
import type { Screen } from '../../src/popup/screen.ts';
import { INITIAL_STATE, type PopupEvent, type PopupState, reduce } from '../../src/popup/state.ts';
import { event, lastVisit, page, pageWith, results, timeline } from './views.ts';

const onPage: Screen = { kind: 'page', page };
const onResults: Screen = { kind: 'results', results };
const onTimeline: Screen = { kind: 'timeline', timeline };
const onEvent: Screen = { kind: 'event', event: event('visit') };

function after(...events: PopupEvent[]): PopupState {
  return events.reduce(reduce, INITIAL_STATE);
}

/** The answer to whatever was asked last. */
function answer(state: PopupState, screen: Screen): PopupState {
  return reduce(state, { kind: 'answered', token: state.asked.token, screen });
}

const opened = answer(INITIAL_STATE, onPage);
const searched = answer(reduce(opened, { kind: 'typed', query: 'xi' }), onResults);

describe('opening', () => {
  it('asks what the page names and chooses its first name', () => {
    expect(INITIAL_STATE.asked.question).toEqual({ kind: 'page' });
    expect(opened).toMatchObject({ screen: onPage, selected: 0 });
  });

  it('chooses in the timeline of a whole page the last thing before its date', () => {
    if (page.content.kind !== 'names') throw new Error('the page of the test has no names');
    const story = [event('next', { next: true }), event('before'), event('long-before')];
    const state = answer(INITIAL_STATE, { kind: 'page', page: pageWith({ ...page.content, story }) });
    expect(rowsOf(state.screen)[state.selected]).toEqual({ kind: 'event', id: 'before' });
  });

  it('chooses nothing on a page without names', () => {
    const state = answer(INITIAL_STATE, { kind: 'page', page: pageWith({ kind: 'no-names' }) });
    expect(state.selected).toBe(-1);
  });
});

describe('turning to another page, in the panel', () => {
  it('asks for it when the reader comes back to the page from what he read', () => {
    const read = answer(
      reduce(opened, { kind: 'opened', question: { kind: 'event', id: 'visit' } }),
      onEvent,
    );
    const back = reduce(reduce(read, { kind: 'turned' }), { kind: 'back' });
    expect(back).toMatchObject({ screen: onPage, trail: [], asked: { question: { kind: 'page' } } });
  });

  it('asks for it and keeps what is shown until the answer', () => {
    const state = reduce(opened, { kind: 'turned' });
    expect(state).toMatchObject({ screen: onPage, page: null, asked: { question: { kind: 'page' } } });
  });

  it.each<[what: string, PopupState, Screen]>([
    ['searches', searched, onResults],
    [
      'reads',
      answer(reduce(opened, { kind: 'opened', question: { kind: 'event', id: 'visit' } }), onEvent),
      onEvent,
    ],
  ])('leaves what the reader %s, and asks for the page when it is wanted', (_, state, screen) => {
    const turned = reduce(state, { kind: 'turned' });
    expect(turned).toMatchObject({ screen, asked: { question: null } });
    expect(reduce({ ...turned, query: 'x' }, { kind: 'typed', query: '' }).asked.question).toEqual({
      kind: 'page',
    });
  });
});

describe('typing', () => {
  it('asks at once and keeps what is shown until the answer', () => {
    const state = reduce(opened, { kind: 'typed', query: 'xi' });
    expect(state).toMatchObject({
      query: 'xi',
      screen: onPage,
      asked: { question: { kind: 'search', query: 'xi' } },
    });
    expect(answer(state, onResults)).toMatchObject({ screen: onResults, selected: 0 });
  });

  it('drops the answer to a query that was typed over', () => {
    const first = reduce(opened, { kind: 'typed', query: 'x' });
    const second = reduce(first, { kind: 'typed', query: 'xi' });
    const late: Screen = { kind: 'results', results: { ...results, query: 'x' } };
    expect(reduce(second, { kind: 'answered', token: first.asked.token, screen: late })).toBe(second);
  });

  it('keeps what the page said for later where the reader typed before it came', () => {
    const typing = reduce(INITIAL_STATE, { kind: 'typed', query: 'xi' });
    const state = reduce(typing, { kind: 'answered', token: INITIAL_STATE.asked.token, screen: onPage });
    expect(state).toEqual({ ...typing, page });
  });

  it('shows the page again when the field is emptied, and drops the answer under way', () => {
    const typing = reduce(searched, { kind: 'typed', query: 'xi m' });
    const emptied = reduce(typing, { kind: 'typed', query: '  ' });
    expect(emptied).toMatchObject({ screen: onPage, selected: 0, asked: { question: null } });
    expect(reduce(emptied, { kind: 'answered', token: typing.asked.token, screen: onResults })).toBe(emptied);
  });

  it('asks for the page where the field is emptied before the page was known', () => {
    const state = after({ kind: 'typed', query: 'x' }, { kind: 'typed', query: '' });
    expect(state.asked.question).toEqual({ kind: 'page' });
  });

  it.each<[before: string, PopupState]>([
    ['what the page names', opened],
    ['the results of another query', searched],
  ])('opens the first thing found where Enter came before the answer, and not a row of %s', (_, before) => {
    const waiting = reduce(reduce(before, { kind: 'typed', query: 'lavrov' }), { kind: 'entered' });
    expect(waiting).toMatchObject({
      query: 'lavrov',
      asked: { question: { kind: 'search', query: 'lavrov' } },
    });
    const found = answer(waiting, onResults);
    expect(found.asked.question).toEqual({ kind: 'timeline', id: 'xi' });
    expect(reduce(answer(found, onTimeline), { kind: 'back' })).toMatchObject({
      screen: onResults,
      query: 'lavrov',
    });
  });

  it('opens nothing where the reader types on after Enter, or nothing was found', () => {
    const entered = reduce(reduce(opened, { kind: 'typed', query: 'x' }), { kind: 'entered' });
    const typedOn = reduce(entered, { kind: 'typed', query: 'xi' });
    expect(answer(typedOn, onResults).asked.question).toBeNull();
    const nothing: Screen = {
      kind: 'results',
      results: { ...results, entities: [], events: [], articles: [] },
    };
    expect(answer(entered, nothing)).toMatchObject({ screen: nothing, asked: { question: null } });
  });

  it('puts the query of a screen back over the screen whose row was clicked before the answer', () => {
    const question = { kind: 'event', id: 'visit' } as const;
    const clicked = reduce(reduce(opened, { kind: 'typed', query: 'xi' }), { kind: 'opened', question });
    expect(clicked).toMatchObject({ query: '', asked: { question } });
    const other = reduce(reduce(searched, { kind: 'typed', query: 'xi m' }), { kind: 'opened', question });
    expect(other.query).toBe(results.query);
  });

  it('leaves what was opened', () => {
    const open = answer(
      reduce(searched, { kind: 'opened', question: { kind: 'event', id: 'visit' } }),
      onEvent,
    );
    expect(reduce(open, { kind: 'typed', query: 'xi m' }).trail).toEqual([]);
  });
});

describe('going through rows', () => {
  it.each<[to: number, selected: number]>([
    [2, 2],
    [99, 3],
    [-5, -1],
  ])('to %i chooses %i', (to, selected) => {
    expect(reduce(searched, { kind: 'moved', to }).selected).toBe(selected);
  });
});

describe('opening and going back', () => {
  const chosen = reduce(searched, { kind: 'moved', to: 2 });
  const openedEvent = answer(
    reduce(chosen, { kind: 'opened', question: { kind: 'event', id: 'peskov' } }),
    onEvent,
  );

  it('comes back to the same row', () => {
    expect(openedEvent.screen).toEqual(onEvent);
    expect(reduce(openedEvent, { kind: 'back' })).toMatchObject({
      screen: onResults,
      selected: 2,
      query: 'xi',
    });
  });

  it('goes back step by step, then takes back the query, then stays', () => {
    const deeper = answer(
      reduce(openedEvent, { kind: 'opened', question: { kind: 'timeline', id: 'xi' } }),
      onTimeline,
    );
    const [once, twice, thrice, still] = [1, 2, 3, 4].map((steps) =>
      Array.from({ length: steps }).reduce<PopupState>((state) => reduce(state, { kind: 'back' }), deeper),
    );
    expect(once?.screen).toEqual(onEvent);
    expect(twice?.screen).toEqual(onResults);
    expect(thrice).toMatchObject({ screen: onPage, query: '' });
    expect(still?.screen).toEqual(onPage);
  });

  it('opens the chosen row by Enter', () => {
    expect(reduce(chosen, { kind: 'entered' }).asked.question).toEqual(rowsOf(onResults)[2]);
    expect(reduce(openedEvent, { kind: 'entered' })).toBe(openedEvent);
  });

  it('goes back once where Enter was pressed twice', () => {
    const twice = reduce(reduce(searched, { kind: 'entered' }), { kind: 'entered' });
    expect(reduce(answer(twice, onEvent), { kind: 'back' }).screen).toEqual(onResults);
  });

  it('puts what it found on the trail once where all that fits an answer is opened twice', () => {
    const counted: Screen = {
      kind: 'results',
      results: { ...results, answer: { ...lastVisit, asks: 'count' } },
    };
    const found = answer(reduce(opened, { kind: 'typed', query: 'xi putin' }), counted);
    const twice = reduce(reduce(found, { kind: 'entered' }), { kind: 'entered' });
    expect(twice).toMatchObject({ asked: { question: { kind: 'answer' } }, trail: [{ screen: counted }] });
    expect(twice.trail).toHaveLength(1);
  });

  it('drops what was asked when the reader went back first', () => {
    const asking = reduce(searched, { kind: 'opened', question: { kind: 'event', id: 'visit' } });
    const backAgain = reduce(asking, { kind: 'back' });
    expect(reduce(backAgain, { kind: 'answered', token: asking.asked.token, screen: onEvent })).toBe(
      backAgain,
    );
  });

  it('opens a timeline at the last thing before the page', () => {
    const state = answer(
      reduce(opened, { kind: 'opened', question: { kind: 'timeline', id: 'xi' } }),
      onTimeline,
    );
    expect(state.selected).toBe(2);
  });

  it('opens a timeline that lies wholly after the page at its end', () => {
    const later = { ...timeline, events: timeline.events.slice(0, 2) };
    expect(answer(opened, { kind: 'timeline', timeline: later }).selected).toBe(1);
  });
});

describe('failing and switching', () => {
  it('asks the same again', () => {
    const question = { kind: 'search', query: 'xi' } as const;
    const failed = answer(reduce(opened, { kind: 'typed', query: 'xi' }), {
      kind: 'failed',
      sentence: 'No.',
      question,
    });
    const again = reduce(failed, { kind: 'retried' });
    expect(again).toMatchObject({ screen: { kind: 'waiting' }, asked: { question } });
    expect(again.asked.token).toBeGreaterThan(failed.asked.token);
  });

  const off = pageWith({ kind: 'off', why: 'site' }, { siteOff: true });

  it('shows what a switch changed on the page view', () => {
    expect(reduce(opened, { kind: 'switched', page: off })).toMatchObject({
      screen: { page: off },
      selected: -1,
    });
  });

  it('does not take the results away from a reader who turns a switch', () => {
    expect(reduce(searched, { kind: 'switched', page: off })).toMatchObject({ screen: onResults, page: off });
  });
});
