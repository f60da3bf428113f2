import type { Around } from './around.ts';
import { governingSurely, type Leads } from './before-name.ts';

/** "Like Lind before him, Berg left". "Leaders like Lind" are he, too. */
const LIKE = new Set(['like', 'as did', 'compared with', 'как и']);
/** "Wie zuvor Lind besuchte Berg …", but "wie zuvor Lind angekündigt hatte, …". */
const WIE = new Set(['wie zuvor', 'wie schon', 'wie auch', 'wie vor ihm']);
const OWN_CLAUSE = /^ [^,]+,/;
/** "Comme Lind avant lui", but "comme Lind l’a dit". */
const COMME = new Set(['comme']);
const COMME_BEHIND = /^(?:,| avant (?:lui|elle))/;

/** True for whoever somebody is only compared with. */
export function isCompared({ before, behind }: Around): boolean {
  const isBy = (leads: Leads): boolean => governingSurely(before, leads, behind)?.isFirst === true;
  return isBy(LIKE) || (isBy(WIE) && !OWN_CLAUSE.test(behind)) || (COMME_BEHIND.test(behind) && isBy(COMME));
}
