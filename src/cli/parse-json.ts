import { fail, ok, type Result } from '../model/result.ts';

/** Parses JSON; the failure is a sentence, without its end, that says what "it" is where a slip explains the fault. */
export function parseJson(text: string): Result<unknown> {
  if (text.trim() === '') return fail('it is empty');
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    if (isJsonLines(text))
      return fail('it holds several values, one a line (JSON Lines), and a pack is one object');
    const at = Number(/at position (\d+)/.exec(said)?.[1] ?? Number.NaN);
    return fail(`it is no JSON: ${Number.isNaN(at) ? said : faultAt(text, at, said)}`);
  }
}

function isJsonLines(text: string): boolean {
  const end = text.indexOf('\n');
  if (end < 0 || text.slice(end).trim() === '') return false;
  try {
    JSON.parse(text.slice(0, end));
    return true;
  } catch {
    return false;
  }
}

/** How far back a comma is looked for, in UTF-16 units: as far as lines are indented. */
const REACH = 200;

function faultAt(text: string, at: number, said: string): string {
  const before = text.slice(Math.max(0, at - REACH), at);
  const next = text.charAt(at);
  const line = text.slice(0, at).split('\n').length;
  const column = at - text.lastIndexOf('\n', at - 1);
  const place = `line ${line}, column ${column}`;
  if ((next === '}' || next === ']') && /,\s*$/.test(before))
    return `${place}: a comma stands before "${next}", and nothing after it`;
  if (next === '/') return `${place}: JSON has no comments`;
  return said.includes('line ') ? said : `${said} (${place})`;
}
