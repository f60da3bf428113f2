import { cpuMs, medianMs, round, timesAsDear } from './cpu-time.ts';
import { bundleContestants, contestantsIn } from './names-bundle.ts';
import { coldMs } from './names-cold.ts';
import type { Contestant, Span } from './names-contestants.ts';
import { differencesOf } from './names-differences.ts';
import { packRows } from './names-pack.ts';
import { chineseText, madeUpText, type NamedText, newswireText } from './names-texts.ts';

/**
 * What finding names costs beside the least that reading a text can cost: one pass over its character codes. Everything
 * runs in one process on the same text; CPU time, medians. The limit is run before and behind each run of a contestant,
 * and the ratio is the middle one of these: a neighbour on the machine slows all by half or by twice, for seconds, so
 * 3.0 was once told as 5.9. Each row says what it finds that our matcher does not, and the other way round.
 */

const SIZES = [500, 5_000, 50_000];
/** Ours alone: the peers need a gigabyte or a minute. */
const LARGEST = 500_000;
/** The bounds that issue 5 sets for the matcher, in passes over the text: up to 50,000 names, at 500,000, in Chinese. */
const BOUND = 3;
const BOUND_OF_LARGEST = 4;
const BOUND_OF_CHINESE = 10;

type Contestants = Awaited<ReturnType<typeof contestantsIn>>;
type Row = Record<string, string | number>;

/** Measures every contestant at every size and on every text, and prints a table of each. */
export async function benchNames(): Promise<void> {
  const bundle = await bundleContestants();
  const all = await contestantsIn(bundle);
  const texts = [madeUpText(LARGEST), newswireText(LARGEST), chineseText()].filter(
    (text) => text !== undefined,
  );
  if (texts.length === 1) console.log('names: ../shared/texts is absent, so only made-up prose is read');
  for (const named of texts) benchText(named, all);
  console.log('a large pack beside the corpus, on prose that names nobody of it');
  console.table(packRows());
  console.log('the first page of 20000 characters that a process reads, each in five processes of their own');
  console.table(
    all.map(({ name }, number) => ({
      contestant: name,
      ...Object.fromEntries(SIZES.map((size) => [`${size} names, ms`, round(coldMs(bundle, number, size))])),
    })),
  );
  console.log(
    `The bounds for the matcher: ${BOUND} times the limit, ${BOUND_OF_LARGEST} at ${LARGEST} names, ${BOUND_OF_CHINESE} in Chinese.`,
  );
}

function benchText({ name, text, names }: NamedText, all: Contestants): void {
  const [matcher] = all;
  const limit = medianMs(() => sumOfCodes(text));
  console.log(
    `names in ${name}, ${text.length} characters; the limit, one pass over the character codes: ${round(limit)} ms`,
  );
  const sizes = SIZES.filter((size) => size <= names.length);
  const rows: Row[] = [];
  for (const size of sizes.length > 0 ? sizes : [names.length]) {
    const some = names.slice(0, size);
    const ours = matcher.build(some).spans(text);
    for (const contestant of all)
      rows.push(measure(contestant, some, text, contestant === matcher ? undefined : ours));
  }
  if (names.length >= LARGEST) rows.push(measure(matcher, names.slice(0, LARGEST), text));
  console.table(rows);
}

function measure(
  contestant: Contestant,
  names: readonly string[],
  text: string,
  ours?: readonly Span[],
): Row {
  let finder = { count: (_: string) => 0, spans: (_: string): readonly Span[] => [] };
  const build = cpuMs(() => {
    finder = contestant.build(names);
  });
  const matches = finder.count(text);
  const pass = medianMs(() => finder.count(text));
  const differences =
    ours === undefined
      ? { more: '', fewer: '' }
      : differencesOf(text, new Set(names), ours, finder.spans(text), contestant.passesOver);
  return {
    names: names.length,
    contestant: contestant.name,
    'x limit': round(
      timesAsDear(
        () => finder.count(text),
        () => sumOfCodes(text),
      ),
    ),
    'pass ms': round(pass),
    'build ms': round(build),
    matches,
    'more than ours': differences.more,
    'fewer than ours': differences.fewer,
  };
}

function sumOfCodes(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

if (import.meta.main) await benchNames();
