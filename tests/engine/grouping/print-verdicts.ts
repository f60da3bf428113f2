import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { groupsOfBundledCorpus } from './bundled-groups.ts';

/**
 * Prints the entries that verdicts.yaml lacks, for groups of three or more that have changed: `node
 * tests/engine/grouping/print-verdicts.ts`. Read each group first; then put its entry in place of the old one.
 */

const passed = new Map(
  (
    parse(readFileSync(new URL('verdicts.yaml', import.meta.url), 'utf8')) as {
      event: string;
      reports: string[];
    }[]
  ) // its shape is asked by the test beside it
    .map(({ event, reports }) => [event, reports.toSorted().join('\n')]),
);
const alone = new Set(groupsOfBundledCorpus({ pinned: false }).map(({ reports }) => keysOf(reports)));
const groups = groupsOfBundledCorpus({ pinned: true }).filter(({ reports }) => reports.length >= 3);

for (const { id, reports } of groups.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
  const keys = keysOf(reports);
  if (passed.get(id) === keys) continue;
  console.log(`- event: ${id}\n  verdict: ${alone.has(keys) ? 'ok' : 'pinned'}\n  reports:`);
  console.log(`${keys.replace(/^/gm, '    - ')}\n`);
}
const known = new Set(groups.map(({ id }) => id));
for (const id of passed.keys()) if (!known.has(id)) console.log(`# gone, or smaller than three: ${id}`);

function keysOf(reports: readonly { readonly key: string }[]): string {
  return reports
    .map(({ key }) => key)
    .toSorted()
    .join('\n');
}
