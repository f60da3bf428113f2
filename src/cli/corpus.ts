import { parseArgs } from 'node:util';
import { CORPUS_FOLDER, loadCorpus, readCorpusFiles } from './corpus-files.ts';
import { groupLines } from './corpus-groups.ts';
import { corpusStats } from './corpus-stats.ts';

/** The command for corpus authors: `npm run corpus -- check | stats | groups`, `npm run --silent corpus -- export`. */

const USAGE = `Usage: npm run corpus -- check    every fault as file:line: what is wrong; the mend
       npm run corpus -- stats    counts, coverage and disagreements
       npm run corpus -- groups   the groups of three or more reports, to be read
       npm run --silent corpus -- export    the whole knowledge base as one pack
Option: --folder FOLDER    another corpus than ${CORPUS_FOLDER}`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { folder: { type: 'string', default: CORPUS_FOLDER } },
});
process.exitCode = run(positionals[0], values.folder);

/** Runs a subcommand; returns the exit status: 1 for a corpus with errors, 2 for a command that there is not. */
function run(command: string | undefined, folder: string): number {
  if (command !== 'check' && command !== 'stats' && command !== 'groups' && command !== 'export') {
    console.error(USAGE);
    return 2;
  }
  const { faults, pack } = loadCorpus(folder);
  const errors = faults.filter(({ severity }) => severity === 'error');
  for (const { severity, text } of command === 'check' ? faults : errors)
    console.error(severity === 'warning' ? `${text} (warning)` : text);
  if (pack === undefined) {
    console.error(`${errors.length} errors. Nothing is built from a corpus with errors.`);
    return 1;
  }
  if (command === 'export') process.stdout.write(`${JSON.stringify(pack, null, 1)}\n`);
  else if (command === 'stats') console.log(corpusStats(pack).join('\n'));
  else if (command === 'groups') console.log(groupLines(readCorpusFiles(folder)).join('\n'));
  else {
    const { articles, events, entities } = pack;
    console.log(
      `${articles.length} articles, ${events.length} events, ${entities.length} entities: 0 errors, ${faults.length} warnings.`,
    );
  }
  return 0;
}
