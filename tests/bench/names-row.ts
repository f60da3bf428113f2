import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { cpuMs, medianMs, round, timesAsDear } from './cpu-time.ts';
import { contestantsIn } from './names-bundle.ts';
import type { Finder } from './names-contestants.ts';
import { differencesOf } from './names-differences.ts';
import { NAMED_TEXTS, type NamedText, type TextKey } from './names-texts.ts';

/**
 * One row of the table of names, in processes of its own: a page has one matcher over one list of names and no other contestant. In one
 * process behind all others our 2.9 passes at 50,000 names were 3.3. The limit is run before and behind each run of a contestant, since a
 * neighbour on the machine slows all by half or by twice, for seconds. And it is compiled alone, before anything else: among other work it
 * took .34 ms for 1 MB in one process of four and .68 in the others, by how far its loop was compiled when it was first left.
 */

/** What is told of one contestant. */
export interface NamesRow {
  readonly names: number;
  readonly contestant: string;
  readonly 'x limit': number;
  readonly 'pass ms': number;
  readonly 'build ms': number;
  readonly matches: number;
  readonly 'more than ours': string;
  readonly 'fewer than ours': string;
}

/** Ours is the first in the bundle. */
const OURS = 0;
/** The middle one of several, for ours alone: the peers are so far off that one tells enough. */
const PROCESSES = 3;

/** The row of a contestant, by its place in the bundle, over the first `size` names of a text. */
export function rowOf(bundle: string, contestant: number, text: TextKey, size: number): NamesRow {
  const self = fileURLToPath(import.meta.url);
  const rows = Array.from(
    { length: contestant === OURS ? PROCESSES : 1 },
    (): NamesRow =>
      JSON.parse(
        execFileSync(process.execPath, [self, bundle, String(contestant), text, String(size)], {
          encoding: 'utf8',
        }),
      ),
  );
  const middle = rows.toSorted((a, b) => a['x limit'] - b['x limit'])[rows.length >> 1];
  if (!middle) throw new RangeError('no process was asked for a row');
  return middle;
}

async function measure(
  bundle: string,
  contestant: number,
  { text, names: all }: NamedText,
  size: number,
): Promise<NamesRow> {
  const contestants = await contestantsIn(bundle);
  const { name, build, passesOver } = contestants[contestant] ?? contestants[OURS];
  const names = all.slice(0, size);
  let finder: Finder = { count: () => 0, spans: () => [] };
  const buildMs = cpuMs(() => {
    finder = build(names);
  });
  const find = () => finder.count(text);
  const limit = () => sumOfCodes(text);
  medianMs(limit);
  const passMs = medianMs(find);
  const times = timesAsDear(find, limit);
  // Behind the measuring, so that nothing of another contestant is in memory before.
  const { more, fewer } =
    contestant === OURS
      ? { more: '', fewer: '' }
      : differencesOf(
          text,
          new Set(names),
          contestants[OURS].build(names).spans(text),
          finder.spans(text),
          passesOver,
        );
  return {
    names: size,
    contestant: name,
    'x limit': round(times),
    'pass ms': round(passMs),
    'build ms': round(buildMs),
    matches: finder.count(text),
    'more than ours': more,
    'fewer than ours': fewer,
  };
}

/** The least that reading a text can cost: one pass over its character codes. */
export function sumOfCodes(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

if (import.meta.main) {
  const [bundle = '', contestant, key, size] = process.argv.slice(2);
  const text = NAMED_TEXTS[key as TextKey](Number(size));
  if (!text) throw new RangeError(`no text ${key}`);
  console.log(JSON.stringify(await measure(bundle, Number(contestant), text, Number(size))));
}
