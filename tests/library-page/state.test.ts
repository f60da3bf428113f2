import { describe, expect, it } from 'vitest';
import type { Answer, LibraryEventHappened, LibraryState } from '../../src/library-page/state.ts';
import { type LibraryRoute, NO_FILTER } from '../../src/model/library-route.ts';
import { overview } from './views.ts';
import '../ui/browser-double.ts';

const { openAt, opensFirstRow, reduce } = await import('../../src/library-page/state.ts');

const timeline = (change = {}): LibraryRoute => ({ kind: 'timeline', filter: { ...NO_FILTER, ...change } });
const finds = { query: 'gas', chips: [], events: ['visit'], articles: [], articleCount: 0 };

/** The library at a place, with the overview in. */
function arrivedAt(route: LibraryRoute): LibraryState {
  return answer(openAt(route), { kind: 'overview', overview });
}

function answer(state: LibraryState, given: Answer): LibraryState {
  return reduce(state, { kind: 'answered', token: state.asked.token, answer: given });
}

describe('Enter in the search field', () => {
  const foundGas = answer(arrivedAt(timeline({ query: 'gas' })), { kind: 'finds', finds });
  const enter = (state: LibraryState) => reduce(state, { kind: 'entered' });

  it('opens the first event of what is typed, at once or once it is found', () => {
    expect(opensFirstRow(enter(foundGas))).toBe(true);
    const typed = enter(reduce(arrivedAt(timeline()), { kind: 'typed', text: 'gas' }));
    expect(opensFirstRow(typed)).toBe(false);
    const asked = reduce(typed, { kind: 'navigated', route: timeline({ query: 'gas' }) });
    expect(opensFirstRow(asked)).toBe(false);
    expect(opensFirstRow(answer(asked, { kind: 'finds', finds }))).toBe(true);
  });

  it('means nothing where nothing is typed', () => {
    expect(opensFirstRow(enter(arrivedAt(timeline())))).toBe(false);
    const blank = reduce(arrivedAt(timeline()), { kind: 'typed', text: '  ' });
    expect(opensFirstRow(enter(blank))).toBe(false);
  });

  it.each<[string, LibraryEventHappened]>([
    ['more is typed', { kind: 'typed', text: 'gas route' }],
    ['the field is left', { kind: 'leftSearch' }],
    ['the reader goes elsewhere', { kind: 'navigated', route: { kind: 'event', id: 'visit' } }],
  ])('is over once %s', (_, event) => {
    const moved = reduce(enter(foundGas), event);
    const back = reduce(moved, { kind: 'navigated', route: timeline({ query: 'gas' }) });
    expect(opensFirstRow(reduce(back, { kind: 'typed', text: 'gas' }))).toBe(false);
    expect(opensFirstRow(back)).toBe(false);
  });

  it('does not throw a reader who comes back from an event into the first one', () => {
    const onEvent = answer(reduce(foundGas, { kind: 'navigated', route: { kind: 'event', id: 'call' } }), {
      kind: 'failed',
      sentence: 'Gone.',
      question: { kind: 'event', id: 'call' },
    });
    const back = reduce(enter(onEvent), { kind: 'navigated', route: timeline({ query: 'gas' }) });
    expect(back.screen.kind).toBe('timeline');
    expect(opensFirstRow(back)).toBe(false);
  });
});

describe('the state of the library', () => {
  it('begins with the overview, and then asks for what the address names', () => {
    const opened = openAt({ kind: 'event', id: 'visit' });
    expect(opened.asked.question).toEqual({ kind: 'overview' });
    const arrived = answer(opened, { kind: 'overview', overview });
    expect(arrived.asked.question).toEqual({ kind: 'event', id: 'visit' });
    expect(arrived.screen.kind).toBe('waiting');
    expect(arrivedAt(timeline()).screen.kind).toBe('timeline');
    expect(arrivedAt({ kind: 'nowhere' }).screen.kind).toBe('nowhere');
  });

  it('goes where the reader has gone while the overview was awaited', () => {
    const moved = reduce(openAt(timeline()), { kind: 'navigated', route: { kind: 'entity', id: 'xi' } });
    expect(moved.asked.question).toEqual({ kind: 'overview' });
    expect(answer(moved, { kind: 'overview', overview }).asked.question).toEqual({
      kind: 'entity',
      id: 'xi',
    });
  });

  it('drops an answer that comes too late', () => {
    const opened = arrivedAt({ kind: 'event', id: 'visit' });
    const back = reduce(opened, { kind: 'navigated', route: timeline() });
    const late = reduce(back, {
      kind: 'answered',
      token: opened.asked.token,
      answer: { kind: 'failed', sentence: 'Gone.', question: { kind: 'overview' } },
    });
    expect(late.screen.kind).toBe('timeline');
  });

  it('asks what words find once, and keeps the rows until the answer is there', () => {
    const asking = arrivedAt(timeline({ query: 'gas' }));
    expect(asking).toMatchObject({ screen: { kind: 'waiting' }, asked: { question: { query: 'gas' } } });
    const found = answer(asking, { kind: 'finds', finds });
    expect(found).toMatchObject({ screen: { kind: 'timeline' }, rows: { filter: { query: 'gas' }, finds } });
    const inYear = reduce(found, { kind: 'navigated', route: timeline({ query: 'gas', year: '2023' }) });
    expect(inYear.asked.question).toBeNull();
    const other = reduce(inYear, { kind: 'navigated', route: timeline({ query: 'gas route' }) });
    expect(other.asked.question).toEqual({ kind: 'finds', query: 'gas route' });
    expect(other.screen.kind).toBe('timeline');
    expect(other.rows).toBe(inYear.rows);
    expect(reduce(other, { kind: 'navigated', route: timeline() }).rows?.finds).toBeNull();
  });

  it('keeps the filter while a page is read, and the very rows on the way back', () => {
    const narrowed = arrivedAt(timeline({ person: ['xi'] }));
    const reading = reduce(narrowed, { kind: 'navigated', route: { kind: 'event', id: 'visit' } });
    expect(reading.filter.person).toEqual(['xi']);
    const back = reduce(reading, { kind: 'navigated', route: timeline({ person: ['xi'] }) });
    expect(back.rows).toBe(narrowed.rows);
  });

  it('writes into the search field what the address says, but not over a space that is being typed', () => {
    const typing = reduce(arrivedAt(timeline()), { kind: 'typed', text: 'gas ' });
    const followed = reduce(typing, { kind: 'navigated', route: timeline({ query: 'gas' }) });
    expect(followed.typed).toBe('gas ');
    expect(reduce(followed, { kind: 'navigated', route: timeline() }).typed).toBe('');
  });

  it('asks again what has failed', () => {
    const question = { kind: 'event', id: 'visit' } as const;
    const failed = answer(arrivedAt(question), { kind: 'failed', sentence: 'Reload.', question });
    expect(failed.screen).toMatchObject({ kind: 'failed', sentence: 'Reload.' });
    const retried = reduce(failed, { kind: 'retried' });
    expect(retried).toMatchObject({ screen: { kind: 'waiting' }, asked: { question } });
    expect(retried.asked.token).toBeGreaterThan(failed.asked.token);
  });
});
