import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { contestantsIn } from './names-bundle.ts';
import { madeUpText, newswireText } from './names-texts.ts';

/**
 * What the first page costs that a process reads: nothing is compiled, no table met before, no name decoded. Each row is the median of
 * fresh processes, in CPU time, so what the compiler does on its own threads meanwhile counts too.
 */

const PAGE_LENGTH = 20_000;
const PROCESSES = 5;
/** What ships has 7,000 forms; of larger packs a page gets none, and they are read in memory. */
const SHIPPED = 7_000;
/** The building of the index ends, its garbage and its compiling too, before the page is read. */
const PAUSE_MS = 300;

/** The first scan of a page in processes of their own, CPU milliseconds, the middle one; `contestant` by its place in the bundle. */
export function coldMs(bundle: string, contestant: number, size: number): number {
  const self = fileURLToPath(import.meta.url);
  const runs = Array.from({ length: PROCESSES }, () =>
    Number(
      execFileSync(process.execPath, [self, bundle, String(contestant), String(size)], { encoding: 'utf8' }),
    ),
  );
  return runs.toSorted((a, b) => a - b)[PROCESSES >> 1] ?? 0;
}

async function readOnePage(bundle: string, contestant: number, size: number): Promise<number> {
  const { text, names } = newswireText(size) ?? madeUpText(size);
  const found = (await contestantsIn(bundle))[contestant];
  if (!found) throw new RangeError(`no contestant ${contestant}`);
  const isShipped = found.ship && size <= SHIPPED;
  const finder = (isShipped ? found.ship : found.build)(names.slice(0, size));
  // A copy: what is cut out of a longer text is read by a slower way.
  const page = Buffer.from(text.slice(0, PAGE_LENGTH)).toString('utf8');
  await new Promise((done) => setTimeout(done, PAUSE_MS));
  // The clock has its own first time: until it had been asked, the table told a millisecond too much.
  process.cpuUsage(process.cpuUsage());
  const before = process.cpuUsage();
  finder.count(page);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

if (import.meta.main) {
  const [bundle = '', contestant, size] = process.argv.slice(2);
  console.log(await readOnePage(bundle, Number(contestant), Number(size)));
}
