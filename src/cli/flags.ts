import { type ParseArgsConfig, parseArgs } from 'node:util';
import { fail, ok, type Result } from '../model/result.ts';

/** The arguments of a command, read; what is wrong with them is a sentence for the one who typed them. */
export function readFlags<const Config extends ParseArgsConfig>(
  config: Config,
): Result<ReturnType<typeof parseArgs<Config>>> {
  try {
    return ok(parseArgs(config));
  } catch (error) {
    // parseArgs throws for a flag that it does not know; after its first sentence it tells programmers what else they could do.
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split(/\.\s/);
    return fail(`${sentence}.`);
  }
}
