import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { fail, ok, type Result } from '../model/result.ts';

/** The streams of a command: those of the process, or a test's own. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** What one line is answered with; the failure is a sentence about that line. The id is put before it. */
export type Answer = (value: unknown) => Result<object>;

/** Longest line, in UTF-16 units: a page of 3 MB fits twenty times; one without an end must not fill the memory. */
const LONGEST_LINE = 64 * 1024 * 1024;

/** Exit status of a command whose use was wrong, or that met a line that was not valid. */
export const INVALID = 2;

/**
 * Answers JSON Lines, a line for a line and in order, one at a time and never faster than they are taken, so that a
 * million lines run in constant memory. A line that is not valid gets `{"id", "error"}` in its place, and so does one whose answer
 * throws: it is one document of many. Blank lines are passed over. Resolves with the exit status.
 */
export async function answerLines({ stdin, stdout }: Streams, answer: Answer): Promise<number> {
  let status = 0;
  let closed = false;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader of our output has enough (`| head`): that is no fault.
    if (error.code !== 'EPIPE') throw error;
    closed = true;
  });
  for await (const line of linesOf(stdin)) {
    if (closed) break;
    if (line.ok && line.value.trim() === '') continue;
    const answered = answerLine(line, answer);
    if ('error' in answered) status = INVALID;
    // `once` rejects where the stream fails meanwhile, which the listener above has judged.
    if (
      !stdout.write(`${JSON.stringify(answered)}
`)
    )
      await once(stdout, 'drain').catch(() => undefined);
  }
  return status;
}

function answerLine(line: Result<string>, answer: Answer): object {
  if (!line.ok) return { id: null, error: line.error };
  let value: unknown;
  try {
    value = JSON.parse(line.value);
  } catch (error) {
    return { id: null, error: `This line is no JSON: ${messageOf(error)}` };
  }
  const id = idOf(value);
  try {
    const answered = answer(value);
    return answered.ok ? { id, ...answered.value } : { id, error: answered.error };
  } catch (error) {
    return { id, error: `This document could not be read: ${messageOf(error)}` };
  }
}

/** The lines of a stream of UTF-8, without their ends; a failure in place of one that is too long. */
async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<Result<string>> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  let length = 0;
  const take = (): Result<string> => {
    const line =
      length > LONGEST_LINE
        ? fail(`This line is longer than ${LONGEST_LINE} characters.`)
        : ok(parts.join(''));
    [parts, length] = [[], 0];
    return line;
  };
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      length += end - start;
      if (length <= LONGEST_LINE) parts.push(text.slice(start, end));
      yield take();
      start = end + 1;
    }
    length += text.length - start;
    if (length <= LONGEST_LINE) parts.push(text.slice(start));
    else parts = [];
  }
  parts.push(decoder.decode());
  if (length > 0) yield take();
}

function idOf(value: unknown): string | number | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
