import { grown, NONE } from './grown.ts';
import type { Match } from './matcher.ts';
import { FLAG_BITS, LENGTH_SHIFT, SAME_KEY } from './script-index.ts';
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
  const { rows, forms, owners } = match.tables.index;
  let claims: Claim[] = NONE;
  let { row } = match;
  let spelled = NOT_SPELLED;
  let form = '';
  let exact = 0;
  let second = rows[2 * row + 1] ?? 0;
  do {
    const length = second >> LENGTH_SHIFT;
    // The rows of one form stand together, and a surname may have hundreds.
    if (length !== 0) {
      const start = rows[2 * row] ?? 0;
      spelled = spelledEnd(text, match.start, forms, start, start + length);
      form = forms.slice(start, start + length);
    }
    if (spelled !== NOT_SPELLED) {
      const capitals = (spelled & 1) === 1;
      if (!capitals) exact++;
      claims = grown(claims, {
        owner: owners[row] ?? 0,
        flags: second & FLAG_BITS,
        form,
        capitals,
        end: spelled >> 1,
      });
    }
    row++;
    second = rows[2 * row + 1] ?? 0;
  } while ((second & SAME_KEY) !== 0);
  return exact === 0 || exact === claims.length ? claims : claims.filter((claim) => !claim.capitals);
}
