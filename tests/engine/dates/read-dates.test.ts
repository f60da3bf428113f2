import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulesOf } from '../../../src/engine/dates/languages/languages.ts';
import { readDates } from '../../../src/engine/dates/read-dates.ts';
import { parseEdtf } from '../../../src/model/edtf.ts';

/** Laws of the reader of dates, on text made of what dates are made of. */

const PIECES =
  'March 22 2023 Friday last next the of - / , . 1990s a two years ago week month early from to Q3 quarter second 99999 0000 2023-02-30 noon p.m. May every Jan. century и 2023年3月 марта 20. März le 3 mars de'.split(
    ' ',
  );
const LANGUAGES = ['en', 'de', 'fr', 'es', 'ru', 'zh', 'und'];
const PUBLISHED = [null, '2023-03-13', '2023-03-10/2023-04-02', '2023', '0001-01-01', '9999-12-31'];

const ALL_RULES = LANGUAGES.flatMap((language) => [...rulesOf(language).rules.values()].flat());

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((words) => words.join(' ')),
);

describe('on any text', () => {
  it('mentions are in order, do not overlap, and every EDTF is valid', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(...PUBLISHED),
        (text, language, published) => {
          let from = 0;
          for (const one of readDates(text, { published, language })) {
            expect(one.start).toBeGreaterThanOrEqual(from);
            expect(one.end).toBeGreaterThan(one.start);
            expect(one.surface).toBe(text.slice(one.start, one.end));
            expect(one.timex).not.toMatch(/NaN|undefined|^$/);
            if (one.edtf !== null) {
              expect(parseEdtf(one.edtf)).toMatchObject({ ok: true });
              expect(() => edtf(one.edtf ?? '')).not.toThrow();
            }
            from = one.end;
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('nothing relative gets a date without a publication date or a date told before', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...LANGUAGES), (text, language) => {
        for (const { edtf: date, known, anchor } of readDates(text, { published: null, language }))
          if (date !== null) expect(known === 'stated' || anchor === 'reference').toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

it('every rule reads a bounded stretch, so that a text costs what its length is', () => {
  for (const rule of ALL_RULES) {
    const quantifiers = rule.pattern.source.replace(/\\.|\[(?:\\.|[^\]])*\]/g, '_');
    expect(quantifiers, rule.name).not.toMatch(/[*+]|\{\d+,\}/);
  }
});
