import type { ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { fail, type Result } from '../model/result.ts';
import { readFlags } from './flags.ts';
import { type Answer, answerLines, INVALID, type Streams } from './json-lines.ts';

type Flags<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Options }>
>['values'];

/** Says a sentence on the error stream. */
export type Warn = (sentence: string) => void;

/**
 * A command that answers JSON Lines. `prepare` gets its flags and gives what answers one line, or the sentence that says what
 * is wrong with them; `warn` says a sentence to the one who typed them, and the command goes on. The command resolves with its exit status: 2 for wrong use or a line that was not valid.
 */
export function lineCommand<const Options extends ParseArgsOptionsConfig>(
  usage: string,
  options: Options,
  prepare: (flags: Flags<Options>, warn: Warn) => Result<Answer>,
): (args: readonly string[], streams: Streams) => Promise<number> {
  return async (args, streams) => {
    if (args.includes('--help')) {
      streams.stdout.write(usage);
      return 0;
    }
    const warn: Warn = (sentence) => streams.stderr.write(`${sentence}\n`);
    const flags = readFlags({ args: [...args], options });
    const answer = flags.ok ? prepare(flags.value.values, warn) : fail(`${flags.error}\n\n${usage}`);
    if (answer.ok) return answerLines(streams, answer.value);
    warn(answer.error);
    return INVALID;
  };
}
