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
  'comme',
  'как и',
]);

/** True for whoever somebody is only compared with. */
export function isCompared({ before, behind }: Around): boolean {
  const found = governingSurely(before, LIKE, behind);
  if (found?.isFirst !== true) return false;
  return found.lead === 'comme'
    ? COMME_BEHIND.test(behind)
    : !(found.lead.startsWith('wie') && OWN_CLAUSE.test(behind));
}

/** "Wie zuvor Lind besuchte Berg …", but "wie schon Lind angekündigt hatte, …". */
const OWN_CLAUSE = /^ [^,]+,/;

/** "Comme Lind avant lui", but "comme Lind l’a dit". */
const COMME_BEHIND = /^(?:,| avant (?:lui|elle))/;
