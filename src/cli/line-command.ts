import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { fail, ok, type Result } from '../model/result.ts';
import { type Answer, answerLines, INVALID, type Streams } from './json-lines.ts';

type Flags<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Options }>
>['values'];

/**
 * A command that answers JSON Lines. `prepare` gets its flags and gives what answers one line, or the sentence that says what
 * is wrong with them. The command resolves with its exit status: 2 for wrong use or a line that was not valid.
 */
export function lineCommand<const Options extends ParseArgsOptionsConfig>(
  usage: string,
  options: Options,
  prepare: (flags: Flags<Options>) => Result<Answer>,
): (args: readonly string[], streams: Streams) => Promise<number> {
  return async (args, streams) => {
    if (args.includes('--help')) {
      streams.stdout.write(usage);
      return 0;
    }
    const flags = readFlags(args, options);
    const answer = flags.ok ? prepare(flags.value) : fail(`${flags.error}\n\n${usage}`);
    if (answer.ok) return answerLines(streams, answer.value);
    streams.stderr.write(`${answer.error}\n`);
    return INVALID;
  };
}

function readFlags<Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
): Result<Flags<Options>> {
  try {
    return ok(parseArgs({ args: [...args], options }).values);
  } catch (error) {
    // parseArgs throws for a flag that it does not know; its message is a sentence for the one who typed it.
    return fail(error instanceof Error ? error.message : String(error));
  }
}
