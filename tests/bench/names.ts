import { medianMs, round } from './cpu-time.ts';
import { bundleContestants, contestantsIn } from './names-bundle.ts';
import { coldMs } from './names-cold.ts';
import { packRows } from './names-pack.ts';
import { rowOf, sumOfCodes } from './names-row.ts';
import { NAMED_TEXTS, type TextKey } from './names-texts.ts';

/**
 * What finding names costs beside the least that reading a text can cost: one pass over its character codes. CPU time, medians; see
 * names-row.ts. Each row says what it finds that our matcher does not, and the other way round.
 */

const SIZES = [500, 5_000, 50_000];
/** Ours alone: the peers need a gigabyte or a minute. */
const LARGEST = 500_000;
/** The bounds that issue 5 sets for the matcher, in passes over the text: up to 50,000 names, at 500,000, in Chinese. */
const BOUND = 3;
const BOUND_OF_LARGEST = 4;
const BOUND_OF_CHINESE = 10;

const TEXTS: readonly TextKey[] = ['made-up', 'newswire', 'chinese'];

/** Measures every contestant at every size and on every text, and prints a table of each. */
export async function benchNames(): Promise<void> {
  const bundle = await bundleContestants();
  const contestants = (await contestantsIn(bundle)).map(({ name }) => name);
  for (const key of TEXTS) benchText(bundle, contestants.length, key);
  console.log('a large pack beside the corpus, on prose that names nobody of it');
  console.table(packRows());
  console.log(
    'the first page of 20000 characters that a process reads, each in five processes of their own; ours decodes what it looks for',
  );
  console.table(
    contestants.map((contestant, number) => ({
      contestant,
      ...Object.fromEntries(SIZES.map((size) => [`${size} names, ms`, round(coldMs(bundle, number, size))])),
    })),
  );
  console.log(
    `The bounds for the matcher: ${BOUND} times the limit, ${BOUND_OF_LARGEST} at ${LARGEST} names, ${BOUND_OF_CHINESE} in Chinese.`,
  );
}

function benchText(bundle: string, contestants: number, key: TextKey): void {
  const named = NAMED_TEXTS[key](LARGEST);
  if (!named) {
    console.log(`names: ../shared/texts is absent, so the text "${key}" is not read`);
    return;
  }
  const { name, text, names } = named;
  const limit = round(medianMs(() => sumOfCodes(text)));
  console.log(
    `names in ${name}, ${text.length} characters; the limit, one pass over the character codes: ${limit} ms`,
  );
  const sizes = SIZES.filter((size) => size <= names.length);
  const rows = (sizes.length > 0 ? sizes : [names.length]).flatMap((size) =>
    Array.from({ length: contestants }, (_, number) => rowOf(bundle, number, key, size)),
  );
  if (names.length >= LARGEST) rows.push(rowOf(bundle, 0, key, LARGEST));
  console.table(rows);
}

if (import.meta.main) await benchNames();
