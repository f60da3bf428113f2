import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QueryPart } from '../../../src/engine/search/parse-query.ts';
import { parseQuery } from '../../../src/engine/search/search.ts';
import { yearlyEdtf } from '../../../src/engine/search/yearless-date.ts';
import { civilDay } from '../../../src/model/civil-day.ts';
import { parseEdtf } from '../../../src/model/edtf.ts';
import { sample, sampleIndex } from './sample.ts';

/** Recognised parts as `typed=meaning`, then the words that are left. */
function read(query: string): string {
  const parsed = parseQuery(sampleIndex, query);
  const parts = parsed.parts.map((part) => {
    const meaning = part.kind === 'entity' ? sample.entities[part.entity]?.id : timeOf(part);
    return `${query.slice(part.start, part.end)}=${meaning}`;
  });
  const text = parsed.text.map((word) => word.term);
  return [...parts, ...(text.length > 0 ? [`+ ${text.join(' ')}`] : [])].join(' | ');
}

function timeOf(part: Exclude<QueryPart, { kind: 'entity' }>): string {
  return part.kind === 'date' ? part.edtf : yearlyEdtf(part.days);
}

describe('names', () => {
  it.each<[query: string, reading: string]>([
    ['xi moscow', 'xi=xi-jinping | moscow=moscow'],
    ['XI JINPING', 'XI JINPING=xi-jinping'],
    ["Xi's trip", "Xi's=xi-jinping | + trip"],
    ['xi-putin', 'xi=xi-jinping | putin=vladimir-putin'],
    ['王毅莫斯科', '王毅=wang-yi | 莫斯科=moscow'],
    ['Ван И', 'Ван И=wang-yi'],
    ['JOSE MUNOZ', 'JOSE MUNOZ=jose-munoz'],
    ['sean o’brien', 'sean o’brien=sean-obrien'],
    // Two bear the name: it stays a word.
    ['li', '+ li'],
    ['li hui', 'li hui=li-hui'],
    ['wang y', '+ wang y'],
    // A word that no record holds is the name that it is nearest to, in any of its cases.
    ['putins', 'putins=vladimir-putin'],
    ['lavrvo 拉夫罗夫', 'lavrvo=lavrov | 拉夫罗夫=lavrov'],
    ['wnag yi', 'wnag yi=wang-yi'],
    ['mosocw pipelin', 'mosocw=moscow | + pipelin'],
    // The German genitive; "Li" is the name of two.
    ['Xis Besuch', 'Xis=xi-jinping | + besuch'],
    ['Wang Yis Reise', 'Wang Yis=wang-yi | + reise'],
    ['Lis Rede', '+ lis rede'],
    ['Путина в Москве', 'Путина=vladimir-putin | Москве=moscow'],
    ['с Путиным', 'Путиным=vladimir-putin'],
    ['визит Си Цзиньпина', 'Си Цзиньпина=xi-jinping | + визит'],
    // A question word is no organisation unless it is written as one.
    ['who is xi', 'xi=xi-jinping'],
    ['WHO in wuhan', 'WHO=who | + wuhan'],
    // While it is typed, a short name in small letters may become a longer word.
    ['xi sco', 'xi=xi-jinping | + sco'],
    ['xi sco ', 'xi=xi-jinping | sco=sco'],
    ['xi SCO', 'xi=xi-jinping | SCO=sco'],
    // Of several words a name outdoes a date, of one word a date outdoes a name.
    ['theresa may 2016', 'theresa may=theresa-may | 2016=2016'],
    ['may 2016', 'may 2016=2016-05'],
    ['may office', 'may=theresa-may | + office'],
  ])('%s', (query, reading) => {
    expect(read(query)).toBe(reading);
  });
});

describe('times', () => {
  it.each<[query: string, edtf: string]>([
    ['2023', '2023'],
    ['march 2023', '2023-03'],
    ['Mar. 2023', '2023-03'],
    ['2023 march', '2023-03'],
    ['märz 2023', '2023-03'],
    ['mars 2023', '2023-03'],
    ['marzo de 2023', '2023-03'],
    ['март 2023', '2023-03'],
    ['20 марта 2023', '2023-03-20'],
    ['2023年3月', '2023-03'],
    ['2023年3月20日', '2023-03-20'],
    ['2023年', '2023'],
    ['20 march 2023', '2023-03-20'],
    ['March 20th, 2023', '2023-03-20'],
    ['20. März 2023', '2023-03-20'],
    ['марте 2023', '2023-03'],
    ['setiembre 2015', '2015-09'],
    ['Jänner 2015', '2015-01'],
    ['maggio 2024', '2024-05'],
    ['20–22 march 2023', '2023-03-20/2023-03-22'],
    ['march 20-22, 2023', '2023-03-20/2023-03-22'],
    ['2023-03-20', '2023-03-20'],
    ['2023/03', '2023-03'],
    ['20.03.2023', '2023-03-20'],
    ['03/20/2023', '2023-03-20'],
    ['03/2023', '2023-03'],
    ['2019-2021', '2019/2021'],
    ['2021 – 2019', '2019/2021'],
    ['from 2019 to 2021', '2019/2021'],
    ['between march 2022 and may 2023', '2022-03/2023-05'],
    ['march to may 2023', '2023-03/2023-05'],
    ['since 2024', '2024/..'],
    ['seit märz 2024', '2024-03/..'],
    ['с марта 2024', '2024-03/..'],
    ['2024年以来', '2024/..'],
    ['2014年之前', '../2013'],
    ['before 2014', '../2013'],
    ['before march 2014', '../2014-02'],
    ['avant le 1er janvier 2014', '../2013-12-31'],
    ['after 31 december 2014', '2015-01-01/..'],
    ['after 2014', '2015/..'],
    ['until 2014', '../2014'],
    ['1990s', '199X'],
    ['before 1990s', '../198X'],
  ])('%s', (query, edtf) => {
    const { parts, text } = parseQuery(sampleIndex, query);
    expect(parts).toEqual([{ kind: 'date', start: 0, end: query.length, edtf }]);
    expect(text).toEqual([]);
  });

  it.each<[query: string, edtf: string]>([
    ['30 february 2023', '2023-02'],
    ['2023-02-30', '2023-02'],
    ['2023-13-01', '2023'],
    ['2023年13月', '2023'],
    ['45 march 2023', '2023-03'],
    ['march 45, 2023', '2023-03'],
    ['before 30 february 2023', '../2023-01'],
  ])('%s does not exist, and is read as the nearest thing that does', (query, edtf) => {
    const { parts } = parseQuery(sampleIndex, query);
    expect(parts).toEqual([{ kind: 'date', start: 0, end: query.length, edtf, isUnreal: true }]);
  });

  it.each<[query: string, reading: string]>([
    ['march', '+ march'],
    ['1000 troops', '+ 1000 troops'],
    ['since spring', '+ since spring'],
    ['45 2023', '2023=2023 | + 45'],
    ['2023-2024-2025', '2023-2024=2023/2024 | 2025=2025'],
    ['2023 march 2024', '2023=2023 | march 2024=2024-03'],
    ['in 2023 march 20', '2023 march 20=2023-03-20'],
    ['last week', '+ week'],
    ['xi march 2023 putin', 'xi=xi-jinping | march 2023=2023-03 | putin=vladimir-putin'],
  ])('%s reads %s', (query, reading) => {
    expect(read(query)).toBe(reading);
  });
});

describe('days in figures', () => {
  it.each<[query: string, edtf: string]>([
    ['3/5/2023', '2023-03-05'],
    ['3-5-2023', '2023-03-05'],
    ['3/20/2023', '2023-03-20'],
    // There is no twentieth month, and full stops are not American.
    ['20/3/2023', '2023-03-20'],
    ['3.5.2023', '2023-05-03'],
    ['since 3/5/2023', '2023-03-05/..'],
    ['2023-03-05', '2023-03-05'],
  ])('%s of a reader who writes the month first', (query, edtf) => {
    const { parts } = parseQuery(sampleIndex, query, { isMonthFirst: true });
    expect(parts).toEqual([{ kind: 'date', start: 0, end: query.length, edtf }]);
  });

  it('of anybody else begin with the day', () => {
    expect(read('3/5/2023')).toBe('3/5/2023=2023-05-03');
  });
});

describe('days without a year', () => {
  it.each<[query: string, reading: string]>([
    ['putin 9 may', 'putin=vladimir-putin | 9 may=XXXX-05-09'],
    ['May 9th putin', 'May 9th=XXXX-05-09 | putin=vladimir-putin'],
    ['Путин 9 мая', 'Путин=vladimir-putin | 9 мая=XXXX-05-09'],
    ['习近平5月9日', '习近平=xi-jinping | 5月9日=XXXX-05-09'],
    ['5月9号', '5月9号=XXXX-05-09'],
    ['xi 7-10 may', 'xi=xi-jinping | 7-10 may=XXXX-05-07/XXXX-05-10'],
    ['may 10-7', 'may 10-7=XXXX-05-10'],
    ['29 february', '29 february=XXXX-02-29'],
    ['from 20 to 22 march xi', 'from 20 to 22 march=XXXX-03-20/XXXX-03-22 | xi=xi-jinping'],
    ['between March 20 and March 25', 'between March 20 and March 25=XXXX-03-20/XXXX-03-25'],
    ['vom 20. bis 22. März', 'vom 20. bis 22. März=XXXX-03-20/XXXX-03-22'],
    ['du 20 au 22 mars', 'du 20 au 22 mars=XXXX-03-20/XXXX-03-22'],
    ['del 20 al 22 de marzo', 'del 20 al 22 de marzo=XXXX-03-20/XXXX-03-22'],
    ['30 december - 2 january', '30 december - 2 january=XXXX-12-30/XXXX-01-02'],
    ['3月20日至22日', '3月20日至22日=XXXX-03-20/XXXX-03-22'],
    ['from 20 to 22 march 2023', 'from 20 to 22 march 2023=2023-03-20/2023-03-22'],
    // With its year a day is one day.
    ['9 may 2025', '9 may 2025=2025-05-09'],
    // What no year has is no day.
    ['31 june', '+ 31 june'],
    ['may office', 'may=theresa-may | + office'],
  ])('%s', (query, reading) => expect(read(query)).toBe(reading));

  it.each<[query: string, edtf: string]>([
    ['since 9 may', '2026-05-09/..'],
    ['before 21 may', '../2025-05-20'],
    ['after may 9', '2026-05-10/..'],
    ['5月9日以后', '2026-05-10/..'],
    ['3月', '2026-03'],
    ['6月', '2025-06'],
  ])('%s on 20 May 2026 counts from the last one that has begun', (query, edtf) => {
    const { parts } = parseQuery(sampleIndex, query, { today: civilDay(2026, 5, 20) });
    expect(parts).toEqual([{ kind: 'date', start: 0, end: query.length, edtf }]);
  });
});

describe('times told from another', () => {
  // A Wednesday.
  const today = civilDay(2026, 5, 20);

  it.each<[query: string, edtf: string]>([
    ['today', '2026-05-20'],
    ['yesterday', '2026-05-19'],
    ['next week', '2026-05-25/2026-05-31'],
    ['last week', '2026-05-11/2026-05-17'],
    ['上周', '2026-05-11/2026-05-17'],
    ['на прошлой неделе', '2026-05-11/2026-05-17'],
    ['last month', '2026-04'],
    ['上个月', '2026-04'],
    ['в прошлом месяце', '2026-04'],
    ['letzten Monat', '2026-04'],
    ['last year', '2025'],
    ['去年', '2025'],
    ['в прошлом году', '2025'],
    ['l’an dernier', '2025'],
    ['next year', '2027'],
    ['3 years ago', '2023'],
    ['2 months ago', '2026-03'],
    ['10 days ago', '2026-05-10'],
    ['last 6 months', '2025-11-20/2026-05-20'],
    ['past 30 days', '2026-04-20/2026-05-20'],
    ['since last month', '2026-04/..'],
    ['before last week', '../2026-05-10'],
    ['in march', '2026-03'],
    ['in june', '2025-06'],
    ['last june', '2025-06'],
    ['next march', '2027-03'],
    ['spring 2023', '2023-21'],
    ['весной 2023', '2023-21'],
    ['2023年春', '2023-21'],
    ['before spring 2023', '../2023-02'],
    ['early 2023', '2023-01/2023-04'],
    ['end of 2023', '2023-09/2023-12'],
    ['q3 2023', '2023-07/2023-09'],
    ['last thursday', '2026-05-14'],
    ['last wednesday', '2026-05-13'],
    ['next wednesday', '2026-05-27'],
    ['next friday', '2026-05-22'],
    ['letzten Donnerstag', '2026-05-14'],
  ])('%s', (query, edtf) => {
    const { parts, text } = parseQuery(sampleIndex, query, { today });
    expect(parts.map((part) => part.kind === 'date' && part.edtf)).toEqual([edtf]);
    expect(text).toEqual([]);
  });

  it.each<[query: string, edtf: string]>([
    ['this article', '2023-03-13'],
    ['before this article', '../2023-03-12'],
    ['since this page', '2023-03-13/..'],
    ['next week', '2023-03-20/2023-03-26'],
    ['last week', '2023-03-06/2023-03-12'],
    ['last thursday', '2023-03-09'],
  ])('%s, on a page of a Monday in 2023', (query, edtf) => {
    const { parts, text } = parseQuery(sampleIndex, query, { today, page: '2023-03-13' });
    expect(parts.map((part) => part.kind === 'date' && part.edtf)).toEqual([edtf]);
    expect(text).toEqual([]);
  });

  it('passes over the words for a page that has no date', () => {
    const { parts, text } = parseQuery(sampleIndex, 'xi before this article', {
      today: civilDay(2026, 5, 20),
    });
    expect(parts.map(({ kind }) => kind)).toEqual(['entity']);
    expect(text).toEqual([]);
  });
});

describe('laws', () => {
  const words = [
    'xi',
    'li',
    '2023',
    'march',
    'may',
    'since',
    'to',
    '-',
    '20',
    '/',
    '年',
    '3',
    '月',
    '王毅',
    'the',
  ];
  const query = fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom('', ' ', ', ')), { maxLength: 12 })
    .map((pairs) => pairs.map(([word, gap]) => word + gap).join(''));

  it('reads every time as EDTF that parses', () => {
    fc.assert(
      fc.property(query, (typed) => {
        for (const part of parseQuery(sampleIndex, typed).parts)
          if (part.kind === 'date') expect(parseEdtf(part.edtf)).toMatchObject({ ok: true });
      }),
      { numRuns: 500 },
    );
  });

  it('uses each word once: as part of a chip or as text', () => {
    fc.assert(
      fc.property(query, (typed) => {
        const { parts, text } = parseQuery(sampleIndex, typed);
        for (const word of text)
          expect(parts.some((part) => part.start < word.fullEnd && word.start < part.end)).toBe(false);
      }),
    );
  });
});
