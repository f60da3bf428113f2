import { upperUnit } from '../../text/units.ts';
import type { SurfaceForm } from '../forms/surface-forms.ts';
import { isPlain } from './beginnings.ts';
import { NO_UNIT, PREFIX_UNITS } from './prefix-filter.ts';
import { beginsWord, SHORTEST_NAME } from './spelling.ts';

/**
 * How the beginnings of forms may stand in a text: as they are, with a capital at any word's beginning, or all in capitals,
 * and before the s of a possessive ("Xis'"). It must allow whatever spelling.ts accepts, or the filter would hide a name.
 */
export function writingsOf(forms: readonly SurfaceForm[]): Set<string> {
  // Few beginnings for many names: a hundred thousand people share some thousand first names.
  const heads = new Set<string>();
  const whole = new Set<string>();
  for (const { text } of forms) {
    const head = beginningOf(text);
    (head.length === text.length && head.length < PREFIX_UNITS ? whole : heads).add(head);
  }
  const writings = new Set<string>();
  for (const head of heads) addWritings(writings, head, ['']);
  for (const head of whole) addWritings(writings, head, ['', 's', 'S']);
  return writings;
}

function addWritings(found: Set<string>, head: string, endings: readonly string[]): void {
  let writings = [''];
  let upper = '';
  let wordBegins = true;
  for (let at = 0; at < head.length; at++) {
    const unit = head.charCodeAt(at);
    const units = wordBegins ? [unit, upperUnit(unit)] : [unit];
    writings = writings.flatMap((begun) => units.map((next) => begun + String.fromCharCode(next)));
    upper += String.fromCharCode(upperUnit(unit));
    wordBegins = beginsWord(unit);
  }
  const isWord = isPlain(head.charCodeAt(0));
  for (const writing of [...writings, upper]) {
    if (!isWord) found.add(writing);
    else for (const end of endings) found.add((writing + end).padEnd(PREFIX_UNITS, NO_UNIT));
  }
}

/** The units that the prefix filter knows of a form: see `PREFIX_UNITS`; two where it begins with no word. */
function beginningOf(form: string): string {
  if (!isPlain(form.charCodeAt(0))) return form.slice(0, SHORTEST_NAME);
  let end = 1;
  while (end < PREFIX_UNITS && end < form.length && isPlain(form.charCodeAt(end))) end++;
  return form.slice(0, end);
}
