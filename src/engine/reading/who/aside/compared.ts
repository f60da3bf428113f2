import type { Around } from './around.ts';
import { governingSurely } from './before-name.ts';

/** "Like Lind before him, Berg left". "Leaders like Lind" are he, too. */
const LIKE = new Set([
  'like',
  'as did',
  'compared with',
  'wie zuvor',
  'wie schon',
  'wie auch',
  'wie vor ihm',
  'как и',
]);

/** True for whoever somebody is only compared with. */
export function isCompared({ before, behind }: Around): boolean {
  const found = governingSurely(before, LIKE, behind);
  return found?.isFirst === true && !(found.lead.startsWith('wie') && OWN_CLAUSE.test(behind));
}

/** "Wie zuvor Lind besuchte Berg …", but "wie schon Lind angekündigt hatte, …". */
const OWN_CLAUSE = /^ [^,]+,/;
