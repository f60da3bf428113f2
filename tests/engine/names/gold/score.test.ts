import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../../src/model/mention.ts';
import type { GoldMention, GoldPage } from './gold.ts';
import { reliabilityOf } from './reliability.ts';
import { CLASSES, figuresOf, judgePage } from './score.ts';

const TEXT =
  'Vladimir Putin met Xi in the Gaza Strip, says the Moscow Times. Volodymyr was away. Putin left, so Xi did.';

const NAMES: Record<string, string> = {
  putin: 'Vladimir Putin',
  xi: 'Xi Jinping',
  gaza: 'Gaza',
  moscow: 'Moscow',
};

const PAGE: GoldPage = {
  id: 'page',
  publisher: '',
  language: 'en',
  text: '',
  length: TEXT.length,
  half: 'tuning',
  mentions: [
    at('Vladimir Putin', { entity: 'putin' }),
    at('Xi', { entity: 'xi' }),
    at('Gaza Strip', { entity: 'gaza', or: 'Gaza' }),
    at('Moscow', { trap: true }),
    at('Volodymyr', { entity: 'zelensky', unsure: true }),
  ],
};
const READ = TEXT.indexOf(' Putin left');

describe('a page judged', () => {
  it('has every mention found and nothing else', () => {
    expect(tally([hit('Vladimir Putin', 'putin'), hit('Xi', 'xi'), hit('Gaza Strip', 'gaza')])).toEqual([
      'right putin',
      'right xi',
      'right gaza',
    ]);
  });

  it('misses what was not found, and what was found with less than the confidence of a mark', () => {
    expect(tally([hit('Vladimir Putin', 'putin', 0.89), hit('Xi', 'xi', 0.9)])).toEqual([
      'missed putin',
      'right xi',
      'missed gaza',
    ]);
  });

  it('takes another span or another entity for a miss and an error', () => {
    expect(tally([hit('Putin', 'putin'), hit('Xi', 'gaza')])).toEqual([
      'missed putin',
      'wrong putin, is putin',
      'missed xi',
      'wrong gaza, is xi',
      'missed gaza',
    ]);
  });

  it('takes a part that is as good', () => {
    expect(tally([hit('Gaza', 'gaza')]).at(-1)).toBe('right gaza');
    expect(tally([hit('Strip', 'gaza')])).toContain('wrong gaza, is gaza');
  });

  it('counts hits in traps, and none where readers would differ', () => {
    const outcomes = judge([hit('Moscow', 'moscow'), hit('Volodymyr', 'putin')]);
    expect(outcomes.filter(({ verdict }) => verdict === 'wrong')).toMatchObject([
      { got: 'moscow', expected: null, trapped: true },
    ]);
  });

  it('knows a miss that was offered as "not sure"', () => {
    const notSure: Mention = { ...hit('Xi', 'xi', 0.6), entity: null, candidates: ['xi', 'putin'] };
    const outcomes = judge([notSure]);
    expect(outcomes.filter(({ offered }) => offered)).toMatchObject([{ verdict: 'missed', expected: 'xi' }]);
    expect(outcomes.some(({ verdict }) => verdict === 'wrong')).toBe(false);
  });

  it('ignores what stands after the part that was read', () => {
    const last = TEXT.lastIndexOf('Xi');
    const late = { ...hit('Xi', 'xi'), start: last, end: last + 2 };
    expect(judgePage({ ...PAGE, until: READ }, TEXT, [late], nameOf)).toHaveLength(3);
    expect(judgePage(PAGE, TEXT, [late], nameOf)).toHaveLength(4);
  });
});

describe('reliability', () => {
  it('counts for each confidence how often it was right, and for "not sure" whether the right one is offered', () => {
    const offered: Mention = { ...hit('Xi', 'xi', 0.6), entity: null, candidates: ['xi', 'putin'] };
    const found = [
      hit('Vladimir Putin', 'putin'),
      hit('Moscow', 'moscow'),
      hit('Volodymyr', 'putin'),
      offered,
    ];
    expect(reliabilityOf([{ page: PAGE, found }])).toEqual([
      { confidence: 0.95, made: 2, right: 1 },
      { confidence: 0.6, made: 1, right: 1 },
    ]);
  });
});

describe('figures', () => {
  it('divide what is right by what was marked and by what there is', () => {
    const outcomes = judge([hit('Vladimir Putin', 'putin'), hit('Moscow', 'moscow')]);
    expect(figuresOf(outcomes)).toMatchObject({
      precision: 1 / 2,
      recall: 1 / 3,
      wrong: 1,
      missed: 2,
      trapped: 1,
    });
  });

  it.each([
    ['all', 3],
    ['English', 3],
    ['other languages', 0],
    ['short forms alone', 1],
  ])('of the class "%s" take its outcomes', (name, size) => {
    const isIn = CLASSES[name];
    expect(isIn && judge([]).filter(isIn)).toHaveLength(size);
  });

  it('know no short form where words have no spaces between them', () => {
    const page: GoldPage = { ...PAGE, mentions: [{ start: 0, surface: '习近平', entity: 'xi' }] };
    expect(judgePage(page, '习近平', [], nameOf)).toMatchObject([{ short: false }]);
  });
});

function at(surface: string, rest: Omit<GoldMention, 'start' | 'surface'>): GoldMention {
  return { start: TEXT.indexOf(surface), surface, ...rest };
}

function hit(surface: string, entity: string, confidence = 0.95): Mention {
  const start = TEXT.indexOf(surface);
  return { start, end: start + surface.length, entity, candidates: [entity], confidence };
}

function nameOf(entity: string): string {
  return NAMES[entity] ?? entity;
}

function judge(found: readonly Mention[]) {
  return judgePage(PAGE, TEXT, found, nameOf);
}

function tally(found: readonly Mention[]): string[] {
  return judge(found).map(({ verdict, expected, got }) =>
    verdict === 'wrong' ? `wrong ${got}, is ${expected}` : `${verdict} ${expected}`,
  );
}
