import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readDates } from '../../src/engine/dates/read-dates.ts';
import { cpuMs } from './cpu-time.ts';
import { makeNames, makeProse } from './names-prose.ts';

/**
 * What reading dates costs, in MB (of a million characters) a second of CPU, beside the least that reading a text can
 * cost: one pass over its character codes. No library is measured: none that reads news well enough is installed.
 */

/** The bound that issue 6 sets. */
const BOUND = 5;
const LENGTH = 1_000_000;
const ROUNDS = 15;

/** Made-up prose with a date in every sentence is dense: news has one in about 250 characters. */
const SENTENCE =
  ' On March 22 they met in Norddal, two weeks after the vote of 2019, and will meet again on Friday.';

const texts = [
  { text: 'made-up prose, a date in 250 characters', language: 'en', content: madeUp() },
  ...(['en', 'ru', 'zh'] as const).flatMap((language) => {
    const content = newswire(language);
    return content === undefined ? [] : [{ text: `newswire of ../shared, ${language}`, language, content }];
  }),
];

const rows = texts.map(({ text, language, content }) => {
  const read = () => readDates(content, { published: '2023-03-13', language }).length;
  const [pass, limit] = [medianMs(read), medianMs(() => sumOfCodes(content))];
  const megabytes = content.length / 1_000_000;
  return {
    text,
    'MB a second': round((1_000 * megabytes) / pass),
    'x one pass': round(pass / limit),
    dates: read(),
  };
});
console.table(rows);
console.log(`The bound is ${BOUND} MB a second.`);

function madeUp(): string {
  const prose = makeProse(LENGTH, makeNames(500));
  const parts: string[] = [];
  for (let at = 0; at < prose.length; at += 750) parts.push(prose.slice(at, at + 750), SENTENCE);
  return parts.join('').slice(0, LENGTH);
}

function newswire(language: string): string | undefined {
  const file = new URL(`../../../shared/texts/${language}-1mb.txt.gz`, import.meta.url);
  return existsSync(file) ? gunzipSync(readFileSync(file)).toString('utf8').slice(0, LENGTH) : undefined;
}

function sumOfCodes(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

function medianMs(task: () => number): number {
  task();
  const times = Array.from({ length: ROUNDS }, () => cpuMs(task)).toSorted((a, b) => a - b);
  return times[Math.floor(ROUNDS / 2)] ?? 0;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
