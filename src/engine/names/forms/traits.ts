import type { Entity } from '../../../model/pack.ts';
import { DIPLOMAT, FOREIGN, LESSER, MAN, OFFICIAL } from '../index/script-index.ts';
import { AMERICAN_STATES } from '../lexicon/american-states.ts';
import { bearersOf } from '../lexicon/men-and-women.ts';
import { TRADES } from '../lexicon/trades.ts';

/** What a description says of an entity beside its names, so that words beside a name can contradict it. Made when an index is built. */

/** What says that a place lies in the United States, and in which state. */
const AMERICAN = /\b(?:us|u\.s\.|united states|american?)\b/i;
const IN_STATE = new RegExp(
  `\\b(?:${AMERICAN_STATES.replaceAll(' ', '|')}|californian|georgia|rhode)\\b`,
  'i',
);

/** True for a place that is described as lying in no state of the United States; their capital is none either. */
function isForeign({ kind, description, within = '' }: Entity): boolean {
  if (kind !== 'place' || description === '') return false;
  const told = `${description} ${within}`;
  return !IN_STATE.test(told) && (!AMERICAN.test(told) || /^capital\b/i.test(description));
}

/** What a description says of whoever holds an office. */
const OFFICE_HELD = new RegExp(
  '\\b(?:presiden|premier|minist|chancell|secretar|ambassador|envoy|spokes|king\\b|queen\\b|emir\\b|prince|governor|speaker|' +
    'commission|chair|head\\b|chief\\b|advis|leader\\b|commander|senator|congress|mayor\\b|lawmaker|politician|general\\b|' +
    'representative|official\\b)',
  'i',
);
const TRADE_OF_HIS = new RegExp(`\\b(?:${TRADES.replaceAll(' ', '|')})\\b`, 'i');

/** The offices that thousands hold (words-for-people.ts), as descriptions have them; of whom nothing is said may hold each. */
const LESSER_OFFICE =
  /^$|\b(?:governor|senator|representative\b|general|chair|marshal|admiral|colonel|mayor|judge|commissioner|director|military|commander|chief executive|head of|diplomat|business|envoy|foreign policy|defen[cs]e)/i;

/** The offices that tell bearers of one surname apart, as descriptions have them, in the order of their bits; of whom nothing is said may hold each. */
const OFFICES = [
  /^$|\bforeign (?:minister|secretary)/i,
  /^$|(?<!\b(?:vice|deputy)[ -])\b(?:president|premier|prime minister)/i,
  /^$|\b(?:advis[eo]r|aide)\b/i,
];

/** "@", the first of 64 characters: its lower six bits are free for traits. */
const NO_TRAIT = 0x40;

/** The character of an entity; see `NameIndex.traits`. */
export function traitsOf(entity: Entity): string {
  const ofPlace = isForeign(entity) ? FOREIGN : 0;
  return String.fromCharCode(NO_TRAIT + (entity.kind === 'person' ? ofPerson(entity) : ofPlace));
}

function ofPerson({ name, description }: Entity): number {
  let traits = bearersOf(name) === 'men' ? MAN : 0;
  if (LESSER_OFFICE.test(description)) traits |= LESSER;
  if (OFFICE_HELD.test(description) && !TRADE_OF_HIS.test(description)) traits |= OFFICIAL;
  for (const [office, held] of OFFICES.entries()) if (held.test(description)) traits |= DIPLOMAT << office;
  return traits;
}
