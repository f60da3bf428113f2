import { statSync } from 'node:fs';
import { CORPUS_FOLDER } from './corpus-folder.ts';
import { readFlags } from './flags.ts';
import { INVALID, type Streams } from './json-lines.ts';

/** The command for corpus authors: `npm run corpus -- check | stats | groups`, `npm run --silent corpus -- export`. */

const USAGE = `Usage: npm run corpus -- check    every fault as file:line: what is wrong; the mend
       npm run corpus -- stats    counts, coverage and disagreements
       npm run corpus -- groups   the groups of three or more reports, to be read
       npm run --silent corpus -- export    the whole knowledge base as one pack
Options: --folder FOLDER     another corpus than ${CORPUS_FOLDER}
         --sources FOLDER    plain texts (.txt, .md) of which check finds nine words in a row`;

const COMMANDS = ['check', 'stats', 'groups', 'export'] as const;
type Command = (typeof COMMANDS)[number];

/** Where the command says what it has to say. */
type Out = Pick<Streams, 'stdout' | 'stderr'>;

/** Runs what was asked for; resolves with the exit status: 1 for a corpus with errors, 2 for wrong use. */
export async function corpus(args: readonly string[], { stdout, stderr }: Out): Promise<number> {
  const misused = (sentence: string): number => {
    stderr.write(`${sentence}\n`);
    return INVALID;
  };
  const read = readFlags({
    args: [...args],
    allowPositionals: true,
    options: {
      folder: { type: 'string', default: CORPUS_FOLDER },
      sources: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (!read.ok) return misused(`${read.error}\n\n${USAGE}`);
  const { positionals, values } = read.value;
  if (values.help) {
    stdout.write(`${USAGE}\n`);
    return 0;
  }
  const [name, ...more] = positionals;
  const command = COMMANDS.find((known) => known === name);
  if (name === undefined) return misused(`Say which command.\n\n${USAGE}`);
  if (command === undefined) return misused(`There is no command "${name}".\n\n${USAGE}`);
  if (more.length > 0) return misused(`One command at a time, not "${positionals.join(' ')}".\n\n${USAGE}`);
  const missing = [values.folder, values.sources ?? '.'].find((folder) => !isFolder(folder));
  if (missing !== undefined) return misused(`There is no folder ${missing}.`);
  return run(command, values.folder, values.sources, { stdout, stderr });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

async function run(
  command: Command,
  folder: string,
  sources: string | undefined,
  { stdout, stderr }: Out,
): Promise<number> {
  const print = (text: string): void => void stdout.write(`${text}\n`);
  const complain = (text: string): void => void stderr.write(`${text}\n`);
  // Only now: the compiler takes a third of a second to load, and a wrong word should be answered at once.
  const { loadCorpus, readCorpusFiles, readSources } = await import('./corpus-files.ts');
  const { faults, pack } = loadCorpus(folder, sources === undefined ? [] : readSources(sources));
  const errors = faults.filter(({ severity }) => severity === 'error');
  for (const { severity, text } of command === 'check' ? faults : errors)
    complain(severity === 'warning' ? `${text} (warning)` : text);
  if (pack === undefined) {
    complain(`${errors.length} errors. Nothing is built from a corpus with errors.`);
    return 1;
  }
  if (command === 'export') print(JSON.stringify(pack, null, 1));
  else if (command === 'stats') {
    const { corpusStats } = await import('./corpus-stats.ts');
    print(corpusStats(pack).join('\n'));
  } else if (command === 'groups') {
    const { groupLines } = await import('./corpus-groups.ts');
    print(groupLines(readCorpusFiles(folder)).join('\n'));
  } else {
    const { articles, events, entities } = pack;
    print(
      `${articles.length} articles, ${events.length} events, ${entities.length} entities: 0 errors, ${faults.length} warnings.`,
    );
  }
  return 0;
}

if (import.meta.main) process.exitCode = await corpus(process.argv.slice(2), process);
