import { patternOf } from '../../text/pattern-of.ts';

/**
 * The auxiliary that begins these words of a first verb and that what goes on with a participle shares: "was " of "was arrested in May" and "released
 * a month later". Undefined where there is none, or where what goes on is a deed: "was born in May", "joined the council".
 */
export function auxiliaryOfRow(first: string, rest: string): string | undefined {
  return PASSIVE.test(rest) || IN_A_ROW.test(rest) ? AUXILIARY.exec(first)?.[0] : undefined;
}

const AUXILIARY = /^(?:was|were|had been|has been|have been) /;

const VERB = [
  '(?:arrested|detained|charged|indicted|tried|convicted|acquitted|sentenced|jailed|executed|pardoned|released|freed|deported|extradited|expelled|',
  'banned|appointed|nominated|confirmed|(?:re-)?elected|promoted|dismissed|removed|replaced|sacked|fired|stripped|signed|ratified|approved|adopted|',
  'rejected|suspended|postponed|cancel+ed|extended|renewed|commissioned|completed|destroyed|captured|killed|wounded|buried|hanged|named|sent|taken|',
  'brought|flown|shot|poisoned|exiled|imprisoned|transferred|exchanged|reappointed)',
].join('');

/** A participle behind which no object stands. */
export const PASSIVE = patternOf(
  `^${VERB}(?= (?:in|on|at|by|as|for|to|from|with|of|last|this|early|late|two|three|again)\\b|[,.]|$)`,
);

/** And behind an auxiliary, with a length of time or with what somebody became: "released a month later", "elected president in 2012". */
const IN_A_ROW = patternOf(
  `^${VERB} (?:(?:[a-z]+ ){1,2}(?:later|after|before|earlier)\\b|(?!an?\\b|the\\b|his\\b|her\\b|their\\b)[a-z]+ (?:in|on|at|of|for|again)\\b)`,
);
