import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** `npm run bench`: every benchmark, each in a process of its own so that none warms or burdens the next; or those that are named. */

const ALL = ['names', 'search', 'related', 'marking', 'page-start', 'card', 'corpus', 'dates', 'reading'];

const wanted = process.argv.length > 2 ? process.argv.slice(2) : ALL;
for (const name of wanted) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(process.execPath, [fileURLToPath(new URL(`${name}.ts`, import.meta.url))], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
