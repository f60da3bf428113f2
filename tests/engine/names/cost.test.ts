import { describe, expect, it } from 'vitest';
import { annotateNames } from '../../../src/engine/names/annotate-names.ts';
import { buildNameIndex } from '../../../src/engine/names/index/name-index.ts';
import { readerOf } from '../../../src/engine/names/index/shipped-index.ts';
import { foldText } from '../../../src/engine/text/fold.ts';
import { cpuMs } from '../../bench/cpu-time.ts';
import { makeNames, makeProse } from '../../bench/names-prose.ts';
import { cast, entity } from './cast.ts';
import { looksOf } from './count-looks.ts';

const reader = readerOf(buildNameIndex(cast));

describe('the reading of names takes twice as long for twice the text', () => {
  it.each([
    ['a short name over and over', 'Xi '],
    ['a full name over and over', 'Xi Jinping '],
    ['a name in capitals on one line', 'XI JINPING '],
    ['a place in capitals on one line', 'MOSCOW '],
    ['beginnings of names', 'Xi Jinpin Wang Y United State '],
    ['names joined by hyphens', 'Wang-Putin-'],
    ['names joined by apostrophes', "Xi'Wang'"],
    ['apostrophes alone', "Xi''"],
    ['names behind a slash', 'Xi/'],
    ['a name and much white space', `Xi${' '.repeat(90)}`],
    ['a name between lines', 'Moscow\n\n'],
    ['small words before a name', 'of the of the of China '],
    ['titles before a name', 'President Mr President Xi '],
    ['capitals around a name', 'Bank Of The China Open Tower '],
    ['a name in one long word', `${'a'.repeat(300)} Putin `],
    ['a German text', 'die Rede und der Putin Besuch in Moskau '],
    ['Chinese names', '中国北京习近平王毅'],
    ['Korean names with particles', '푸틴은중국에'],
    ['names in two scripts by turns', 'Putin Путин 普京 '],
    ['lone surrogates', '\ud83dXi\udc00'],
    ['bidi controls', '\u202eXi\u202c Wang\u2066'],
    ['marks that are not seen', `Xi${'\u00ad'.repeat(70)}`],
    ['no edge at all', 'XiXiXiXi'],
  ])('%s', (_, unit) => {
    const text = unit.repeat(Math.ceil(1_000 / unit.length));
    const once = looksOf(() => annotateNames(reader, text));
    const twice = looksOf(() => annotateNames(reader, text + text));
    expect(twice).toBeLessThanOrEqual(2.2 * once);
  });
});

describe('what a pattern asks of the words around a name', () => {
  const asked = readerOf(buildNameIndex([...cast, entity('icc', 'organisation', 'ICC')]));
  it.each([
    ['a line of capitals', 'THEY ROBBED US AND '],
    ['initials of another', 'ICC '],
    ['a list of results', 'Moscow Comets 4, '],
    ['bodies of a state', 'Democrats and the General Assembly of Ohio in China '],
    ['ships', 'the cruiser Moscow '],
  ])('%s costs eight times as much for eight times the text', (_, unit) => {
    const timeOf = (times: number) => {
      const text = unit.repeat(times);
      return Math.min(...Array.from({ length: 3 }, () => cpuMs(() => annotateNames(asked, text))));
    };
    timeOf(200);
    // Sixty times as much it was, when the pattern looked back to the beginning of the line.
    expect(timeOf(16_000)).toBeLessThanOrEqual(30 * timeOf(2_000));
  });
});

describe('a large pack', () => {
  const prose = makeProse(12_000, ['Xi Jinping', 'Moscow', 'President Putin', 'NATO', 'the Kremlin']);
  it('of 100,000 names changes neither what is found nor what it costs on a page that holds none of them', () => {
    const onPage = new Set(prose.split(/\P{L}+/u));
    const strangers = makeNames(120_000)
      .filter((name) => name.includes(' ') && name.split(' ').every((word) => !onPage.has(word)))
      // One in ten is a person: the surnames that follow make an index twice as dear to build.
      .map((name, number) => entity(`stranger-${number}`, number % 10 === 0 ? 'person' : 'place', name));
    expect(strangers.length).toBeGreaterThanOrEqual(100_000);
    const large = readerOf(buildNameIndex([...cast, ...strangers]));
    expect(annotateNames(large, prose)).toEqual(annotateNames(reader, prose));
    const withPack = looksOf(() => large.read(prose));
    expect(withPack).toBeLessThanOrEqual(1.3 * looksOf(() => reader.read(prose)));
  });

  it('finds an entity of ten thousand names as it finds one of two', () => {
    const names = Array.from({ length: 10_000 }, (_, number) => `Wang Yi ${number}`);
    const many = readerOf(buildNameIndex([...cast, entity('many', 'person', 'Wang Yi 0', ...names)]));
    expect(many.read(prose)).toEqual(reader.read(prose));
    expect(looksOf(() => many.read(prose))).toBeLessThanOrEqual(1.3 * looksOf(() => reader.read(prose)));
    expect(annotateNames(many, 'Wang Yi 9999 spoke.').map((mention) => mention.entity)).toEqual(['many']);
  });

  it('offers ten thousand bearers of one name, in time that grows as they do', () => {
    const timeOf = (count: number) => {
      const bearers = Array.from({ length: count }, (_, number) => entity(`j-${number}`, 'person', 'Jo Doe'));
      const doubtful = readerOf(buildNameIndex(bearers));
      const text = 'Jo Doe spoke. '.repeat(10);
      expect(annotateNames(doubtful, text)[0]?.candidates).toHaveLength(count);
      return Math.min(...Array.from({ length: 3 }, () => cpuMs(() => annotateNames(doubtful, text))));
    };
    // Ten times as many took a hundred times as long: 3.6 s for ten mentions.
    expect(timeOf(10_000)).toBeLessThanOrEqual(40 * timeOf(1_000));
  });

  it('folds a name of twice as many words at twice the cost, before it is refused', () => {
    const foldingOf = (words: number) => looksOf(() => foldText('word '.repeat(words)));
    expect(foldingOf(4_000)).toBeLessThanOrEqual(2.2 * foldingOf(2_000));
  });
});
