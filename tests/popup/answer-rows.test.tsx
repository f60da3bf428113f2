import { afterEach, describe, expect, it, vi } from 'vitest';
import type {
  AnswerDetailView,
  AnswerView,
  FoundAnswerView,
  HolderView,
} from '../../src/model/answer-views.ts';
import '../ui/browser-double.ts';
import { drawnPopup } from './drawn-popup.tsx';
import { claim, event, lastVisit, results } from './views.ts';

vi.mock('../../src/platform/browser.ts', () => import('../ui/browser-double.ts'));

const drawn = drawnPopup();
const { answers: ANSWERS, open, act, text } = drawn;

describe('the answer to a question', () => {
  afterEach(() => {
    ANSWERS.search = results;
  });

  it('stands above what was found, with how it was understood and on whose word', async () => {
    const controller = await open();
    ANSWERS.search = { ...results, answer: lastVisit };
    await act(controller, { kind: 'typed', query: 'when did xi last go to moscow' });
    const answer = drawn.root.querySelector('.answer');
    expect(answer?.querySelector('.group-head')?.textContent).toBe(
      'Last visit · Xi Jinping · Moscow · known until May 2026',
    );
    expect(answer?.textContent).toContain('State visit of Xi to Moscow');
    expect(answer?.textContent).toContain('20–22 Mar 2023');
    expect(answer?.textContent).toContain(
      'He came on Monday. · Valley News · 2 articles · sources disagree on the date',
    );
    expect(drawn.root.querySelector('[role=status]')?.textContent).toMatch(
      /^State visit of Xi to Moscow, 20–22 Mar 2023/,
    );
    await act(controller, { kind: 'entered' });
    expect(drawn.asked.at(-1)).toEqual(['popup.event', { event: 'visit' }]);
  });

  it('names who is asked for where the title of the event does not', async () => {
    const controller = await open();
    const who = [{ id: 'ana', name: 'Ana Lindqvist' }];
    ANSWERS.search = { ...results, answer: { ...lastVisit, asks: 'successor', kind: 'office', who } };
    await act(controller, { kind: 'typed', query: 'who replaced xi' });
    expect(text('.answer .row-title')).toBe('Ana Lindqvist: State visit of Xi to Moscow');
  });

  it('says of an office that was lost that it is not told who followed', async () => {
    const controller = await open();
    const asked = { asks: 'successor', kind: 'office', isUntold: true } as const;
    ANSWERS.search = { ...results, answer: { ...lastVisit, ...asked } };
    await act(controller, { kind: 'typed', query: 'who replaced xi' });
    expect(text('.answer .row-line')).toContain('who followed is not told here');
  });

  const holder = (id: string, name: string, held: HolderView['held']): HolderView => ({
    entity: { id, name },
    description: `Chancellor, ${held}`,
    held,
  });
  const asked = {
    asks: 'holder',
    kind: 'office',
    people: [],
    places: [],
    dates: ['2025-02'],
    event: null,
  } as const;

  it('names who held an office, and as a perhaps whose time is not told', async () => {
    const controller = await open();
    const holders = [holder('ana', 'Ana Lindqvist', 'told'), holder('ben', 'Ben Ode', 'perhaps')];
    ANSWERS.search = { ...results, answer: { ...asked, holders } };
    await act(controller, { kind: 'typed', query: 'chancellor in february 2025' });
    const titles = [...drawn.root.querySelectorAll('.answer .row-title')].map((row) => row.textContent);
    expect(titles).toEqual(['Ana Lindqvist', 'Perhaps Ben Ode']);
    expect(text('.answer .group-head')).toBe('In office · Feb 2025');
    expect(text('.answer .row-line')).toContain('Chancellor, told · by this description');
    expect(text('[role=status]')).toMatch(/^Ana Lindqvist, Perhaps Ben Ode/);
    await act(controller, { kind: 'entered' });
    expect(drawn.asked.at(-1)).toEqual(['popup.timeline', expect.objectContaining({ entity: 'ana' })]);
  });

  it('says of an office that is told without a time that since when is not told', async () => {
    const controller = await open();
    ANSWERS.search = {
      ...results,
      answer: { ...asked, dates: [], knownUntil: '2026-05-20', holders: [holder('ana', 'Ana', 'untimed')] },
    };
    await act(controller, { kind: 'typed', query: 'chancellor' });
    expect(text('.answer .group-head')).toBe('In office · known until May 2026');
    expect(text('.answer .row-line')).toBe(
      'Chancellor, untimed · by this description, as far as is known; since when is not told',
    );
  });

  it('says of a change of office whose way is not told that it is not', async () => {
    const controller = await open();
    const whether = { ...lastVisit, asks: 'whether', kind: 'office', verdict: 'how-untold' } as const;
    ANSWERS.search = { ...results, answer: whether };
    await act(controller, { kind: 'typed', query: 'did xi resign' });
    expect(text('.answer .row-title')).toBe('A change is told, not how: State visit of Xi to Moscow');
  });

  it('says of a time in office of which only the end is told that it is the end', async () => {
    const controller = await open();
    const since = { ...lastVisit, asks: 'since', kind: 'office', places: [] } as const;
    ANSWERS.search = { ...results, answer: { ...since, verdict: 'ended' } };
    await act(controller, { kind: 'typed', query: 'how long was xi president' });
    expect(text('.answer .group-head')).toMatch(/^Until when in office · Xi Jinping/);
    expect(text('.answer .row-line')).toMatch(/^since when is not told here · /);
    ANSWERS.search = { ...results, answer: since };
    await act(controller, { kind: 'typed', query: 'since when is xi president' });
    expect(text('.answer .group-head')).toMatch(/^Since when in office/);
    expect(text('.answer .row-line')).not.toContain('since when is not told');
  });

  it.each([
    [{ asks: 'holder' }, 'In office', 'Who held this office is not known here'],
    [{ asks: 'first-holder' }, 'First in office', 'Who held this office first is not known here'],
    [{ asks: 'predecessor' }, 'In office before', 'Who held this office before is not known here'],
    [
      { asks: 'whether', kind: 'visit', people: lastVisit.people.concat({ id: 'ana', name: 'Ana' }) },
      'Was there a visit · Xi Jinping and Ana',
      'Whether they went together is not known here',
    ],
    [
      { asks: 'whether', kind: 'visit', people: lastVisit.people },
      'Was there a visit · Xi Jinping',
      'No visit is known here',
    ],
  ] as const)('says what is not known, to a screen reader too: %j', async (question, heading, sentence) => {
    const controller = await open();
    ANSWERS.search = { ...results, answer: { ...asked, ...question, dates: [] } };
    await act(controller, { kind: 'typed', query: 'did they' });
    expect(text('.answer .group-head')).toBe(heading);
    expect(text('.answer .none-line:not(.facts)')).toBe(sentence);
    expect(text('[role=status]')).toMatch(new RegExp(`^${sentence}`));
  });

  it.each(['who', 'what'] as const)(
    'says of one of several that answers "%s" that there are more',
    async (asks) => {
      const controller = await open();
      ANSWERS.search = { ...results, answer: { ...lastVisit, count: 4, asks } };
      await act(controller, { kind: 'typed', query: 'visits of moscow' });
      expect(text('.answer')).toContain('one of 4 known here');
    },
  );

  it('says of the last of several that it is not the only one, unless the last was asked for', async () => {
    const controller = await open();
    const last = { ...lastVisit, count: 3, isLast: true } as const;
    ANSWERS.search = { ...results, answer: { ...last, asks: 'when' } };
    await act(controller, { kind: 'typed', query: 'when did xi visit moscow' });
    expect(text('.answer')).toContain('the last of 3 known here');
    ANSWERS.search = { ...results, answer: last };
    await act(controller, { kind: 'typed', query: 'when did xi last visit moscow' });
    expect(text('.answer')).not.toContain('the last of');
  });

  it('leads to all that fits, numbered, between what articles counted by then', async () => {
    const controller = await open();
    const asksHowOften: FoundAnswerView = { ...lastVisit, asks: 'count', kind: 'meeting', count: 2, claim };
    ANSWERS.search = { ...results, answer: asksHowOften };
    ANSWERS['search.answer'] = {
      answer: asksHowOften,
      entries: [
        {
          kind: 'occasion',
          occasion: { number: 2, event: event('visit'), others: [{ id: 'x', title: 'Parade' }] },
        },
        { kind: 'claim', claim },
        { kind: 'occasion', occasion: { number: 1, event: event('sochi', { title: 'Games' }), others: [] } },
      ],
    } satisfies AnswerDetailView;
    await act(controller, { kind: 'typed', query: 'xi putin' });
    expect(drawn.root.querySelector('.answer')?.textContent).toContain('2 meetings in person are known here');
    expect(drawn.root.querySelector('.answer')?.textContent).toContain('Valley News counts 42');
    await act(controller, { kind: 'entered' });
    const rows = [...drawn.root.querySelectorAll('.row')].map((row) => row.textContent);
    expect(rows[0]).toContain('2. State visit of Xi to Moscow');
    expect(rows[0]).toContain('also: Parade');
    expect(rows[1]).toContain('Known here by then: 1, so some are missing.');
    expect(rows[2]).toContain('1. Games');
    await act(controller, { kind: 'moved', to: 1 });
    await act(controller, { kind: 'entered' });
    expect(drawn.asked.at(-1)).toEqual(['popup.article', { article: 'valley' }]);
  });
});

describe('a question that no rule answers', () => {
  afterEach(() => {
    ANSWERS.search = results;
  });

  it('says so above what was found, and to a screen reader', async () => {
    const controller = await open();
    ANSWERS.search = { ...results, unanswered: 'no-rule' };
    await act(controller, { kind: 'typed', query: 'why did xi go to moscow' });
    expect(text('.screen')).toContain('No answer by rule; these fit your words.');
    expect(text('[role=status]')).toMatch(/^No answer by rule; these fit your words. \d/);
    ANSWERS.search = results;
    await act(controller, { kind: 'typed', query: 'xi moscow' });
    expect(text('.screen')).not.toContain('No answer by rule');
  });
});

describe('a question to which nothing is known', () => {
  afterEach(() => {
    ANSWERS.search = results;
  });

  const { people, places } = lastVisit;
  const none: AnswerView = { asks: 'whether', kind: 'visit', people, places, dates: [], event: null };

  it('says so above what was found, and to a screen reader', async () => {
    const controller = await open();
    ANSWERS.search = { ...results, answer: none };
    await act(controller, { kind: 'typed', query: 'did xi go to moscow?' });
    expect(drawn.root.querySelector('.answer')?.textContent).toContain('No visit is known here');
    expect(text('[role=status]')).toMatch(/^No visit is known here/);
    // The first row is the first of what was found.
    expect(drawn.root.querySelector('.answer [role=option]')).toBeNull();
  });

  it('leads to what was called off instead', async () => {
    const controller = await open();
    const instead = event('sochi', { title: 'The trip to Moscow is called off', status: 'cancelled' });
    ANSWERS.search = { ...results, answer: { ...none, instead } };
    await act(controller, { kind: 'typed', query: 'did xi go to moscow?' });
    expect(drawn.root.querySelector('.answer')?.textContent).toContain('The trip to Moscow is called off');
    await act(controller, { kind: 'entered' });
    expect(drawn.asked.at(-1)).toEqual(['popup.event', { event: 'sochi' }]);
  });

  it('never calls a plan whose day has passed one that is to come', async () => {
    const controller = await open();
    const instead = event('sochi', { title: 'Xi plans to go to Moscow', status: 'planned', overdue: true });
    ANSWERS.search = { ...results, answer: { ...none, instead } };
    await act(controller, { kind: 'typed', query: 'did xi go to moscow?' });
    expect(drawn.root.querySelector('.answer')?.textContent).toContain('planned; no later report here');
  });
});
