import { type ParseArgsConfig, type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { fail, ok, type Result } from '../model/result.ts';
import { BROWSERS, type BrowserKind } from './browsers/find-browser.ts';

/** The arguments of a command, read; what is wrong with them is a sentence for the one who typed them. */
export function readFlags<const Config extends ParseArgsConfig>(
  config: Config,
): Result<ReturnType<typeof parseArgs<Config>>> {
  try {
    return ok(parseArgs(config));
  } catch (error) {
    // parseArgs throws for a flag that it does not know; after its first sentence it tells programmers what else they could do.
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split(/\.\s/);
    const [, flag = ''] = /^Option '(?:-\w, )?(--[\w-]+)' argument is ambiguous/.exec(sentence) ?? [];
    const value = config.args?.[config.args.indexOf(flag) + 1];
    return fail(
      flag === '' ? `${sentence}.` : `${flag} takes no value that begins with a dash, as "${value}" does.`,
    );
  }
}

/** The flags of a command that opens a browser, and which one was named (Chromium if none was). Ends the command by a sentence where they are wrong. */
export function readBrowserFlags<const Options extends ParseArgsOptionsConfig>(
  options: Options,
): { kind: BrowserKind; values: ReturnType<typeof parseArgs<{ options: Options }>>['values'] } {
  const read = readFlags({ options, allowPositionals: true });
  if (!read.ok) return endWith(read.error);
  const [named = 'chrome'] = read.value.positionals as readonly string[];
  const kind = BROWSERS.find((known) => known === named);
  return kind
    ? { kind, values: read.value.values }
    : endWith(`"${named}" is none of the browsers: ${BROWSERS.join(', ')}.`);
}

/** The exit status for a command line that cannot be understood. */
const MISUSED = 2;

function endWith(sentence: string): never {
  console.error(sentence);
  process.exit(MISUSED);
}
