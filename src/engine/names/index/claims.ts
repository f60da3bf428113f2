import { grown, NONE } from './grown.ts';
import type { Match } from './matcher.ts';
import { flagsAt, ownerAt, SAME_KEY } from './script-index.ts';
import { NOT_SPELLED, spelledEnd } from './spelling.ts';

/** One entity's claim to a match. */
export interface Claim {
  readonly owner: number;
  readonly flags: number;
  /** The form that the text spells. */
  readonly form: string;
  /** True where the text has the name in capitals that are not its own. */
  readonly capitals: boolean;
  /** Where the form ends in the text; the match may end behind it, with an ending. */
  readonly end: number;
}

/** Who claims a match. Where the very case of a form is met, forms in other case are left aside ("US" is not "Us"). */
export function claimsOf(match: Match, text: string): readonly Claim[] {
  const { index } = match.tables;
  let claims: Claim[] = NONE;
  let { row } = match;
  let spelled = NOT_SPELLED;
  let form = '';
  let exact = 0;
  let flags = flagsAt(index, row);
  do {
    // The rows of one form stand together, and a surname may have hundreds.
    if (form !== index.forms[row]) {
      form = index.forms[row] ?? '';
      spelled = spelledEnd(text, match.start, form);
    }
    if (spelled !== NOT_SPELLED) {
      const capitals = (spelled & 1) === 1;
      if (!capitals) exact++;
      claims = grown(claims, { owner: ownerAt(index, row), flags, form, capitals, end: spelled >> 1 });
    }
    row++;
    flags = flagsAt(index, row);
  } while ((flags & SAME_KEY) !== 0);
  return exact === 0 || exact === claims.length ? claims : claims.filter((claim) => !claim.capitals);
}
