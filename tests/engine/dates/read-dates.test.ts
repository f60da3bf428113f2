import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulesOf } from '../../../src/engine/dates/languages/languages.ts';
import { readDates } from '../../../src/engine/dates/read-dates.ts';
import type { Rule } from '../../../src/engine/dates/reading.ts';
import { spansOf } from '../../../src/engine/dates/spans.ts';
import { parseEdtf } from '../../../src/model/edtf.ts';
import { anyUnits } from '../../any-units.ts';

/** Laws of the reader of dates, on text made of what dates are made of. */

const PIECES =
  'March 22 2023 3/5/2023 20230305 14th Christmas Friday last next the of - / , . 1990s a two years ago week month early from to Q3 quarter second 99999 0000 2023-02-30 noon p.m. May every Jan. century и 2023年3月 марта 20. März le 3 mars de'.split(
    ' ',
  );
const LANGUAGES = ['en', 'en-GB', 'de', 'fr', 'es', 'ru', 'zh', 'it', 'pl', 'ja', 'ar', 'xx', 'und'];
const PUBLISHED = [null, '2023-03-13', '2023-03-10/2023-04-02', '2023', '0001-01-01', '9999-12-31'];

const ALL_RULES = LANGUAGES.flatMap((language) => [...rulesOf(language).rules.values()].flat());

const anyText = fc.oneof(
  anyUnits(60),
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

// Counted, since time is the machine's: a text twice as long tries rules twice as often, whatever stands in it.
it('rules are tried as often as a text is long', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 5, maxLength: 30 }), (words) => {
      const text = `${words.join(' ')} and so it went. `;
      const [once, twice] = [10, 20].map((times) => triesOf(text.repeat(times)));
      expect(twice).toBeLessThanOrEqual(2 * (once ?? 0) + MOST_TRIES_OF_A_WORD);
    }),
    { numRuns: 30 },
  );
});

/** More rules than any word has. */
const MOST_TRIES_OF_A_WORD = 100;

/** How often a rule of English is tried on a text. */
function triesOf(text: string): number {
  const { words, rules, directionOf } = rulesOf('en');
  let tries = 0;
  const counted = (rule: Rule): Rule => ({
    ...rule,
    get pattern() {
      tries++;
      return rule.pattern;
    },
  });
  const table = new Map([...rules].map(([start, list]) => [start, list.map(counted)]));
  for (const _ of spansOf(text, { words, rules: table, directionOf }));
  // The getter is read twice a try: for `lastIndex`, and to run it.
  return tries / 2;
}
