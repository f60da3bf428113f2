import { build } from 'vite';
import { expect, it } from 'vitest';
import { packedSize } from './built.ts';
import { ROOT } from './project.ts';

/** What all rules of dates together may come to, of every language, as gzip packs them: bytes. */
const RULES = 14 * 1024;

/**
 * Counted: every rule of every language with its words, tables, feasts and what its matches mean. Beside it, and no rule: the
 * calendar and its names (the same that datelines are read with, and those that Intl has), what compiles and tries a rule, the judges of a clause's
 * direction (6.2 KB), and what counts a reading from its anchors (resolve, told, story); with all of it but the calendar, 28.6 KB.
 */
const BESIDE_THE_RULES =
  /\/model\/|\/calendar\/|\/language\/|dates\/(?:period|month-of|pattern|rule-table|first-words)\.ts$|\/direction\//;

it('the rules of dates come to at most 14 KB', async () => {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      rolldownOptions: {
        input: `${ROOT}src/engine/dates/languages/languages.ts`,
        preserveEntrySignatures: 'strict',
        external: BESIDE_THE_RULES,
      },
    },
  });
  const [chunk] = 'output' in output ? output.output : [];
  const code = chunk?.code ?? '';
  expect(code, 'the rules are in it').toContain('that-day');
  expect(code, 'what is beside them is not').not.toContain('февраля');
  expect(packedSize(code)).toBeLessThanOrEqual(RULES);
});
