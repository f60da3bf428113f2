import type { EntityKind } from '../../../../model/pack.ts';
import type { NamedSpan } from '../cast.ts';
import { type Around, readAround } from './around.ts';
import {
  isAndInChinese,
  isOwnerInChinese,
  isSourceInChinese,
  isWithoutInChinese,
} from './bystanders-chinese.ts';
import { isCompared } from './compared.ts';
import { isInOffice, isUnder } from './in-office.ts';
import { isAbsent, isBeside, isWithout } from './left-out.ts';
import { isModifier } from './modifiers.ts';
import { isOfOffice, isOfOfficeInChinese } from './offices.ts';
import { isOrigin } from './origins.ts';
import { isSource } from './sources.ts';
import { isOnlySpokenOf } from './spoken-of.ts';
import { isListed, isTopic } from './topics.ts';
import { isOfMany, isOfWorker, isOwner, isWhose, isWhoseToo } from './whose.ts';

/** What somebody or something can be in a sentence that has no part in what it tells. */
interface Part {
  readonly kinds: readonly EntityKind[];
  readonly has: (around: Around) => boolean;
  /** What joins another name to one that is this, so that it is this, too; by what stands between the two and behind the other. */
  readonly joins?: (between: string, behind: string) => boolean;
  /** True where it is he who is spoken of: a relative clause behind him tells of him. */
  readonly isHimself?: true;
}

const SOMEBODY: readonly EntityKind[] = ['person', 'organisation'];
const PERSON: readonly EntityKind[] = ['person'];

/**
 * Whoever is named has a part in what is told, as its subject, its object, a guest or where it happens, unless the words right around the name make it one of
 * these. Any of them is enough; those that join others to them come first.
 */
const PARTS: readonly Part[] = [
  // "Without Lind and Varga", "除林德外".
  { kinds: SOMEBODY, has: isWithout, joins: isBeside, isHimself: true },
  { kinds: SOMEBODY, has: isWithoutInChinese, joins: isAndInChinese },
  // "About Lind", "a street named after Lind", "marched against Lind", "fined for insulting Lind".
  { kinds: SOMEBODY, has: isOnlySpokenOf, joins: isBeside, isHimself: true },
  // "Representatives of Lind and Varga met".
  { kinds: PERSON, has: isOfMany, joins: isWhoseToo },
  // "An aide to Lind", "a portrait of Lind"; "Lind's envoy", "a Lind aide", "普京的特使".
  { kinds: PERSON, has: isWhose },
  { kinds: PERSON, has: isOwner },
  { kinds: PERSON, has: isOwnerInChinese },
  // "An actor playing Lind was shot", "Lind-backed rebels".
  { kinds: PERSON, has: isModifier },
  // "A reporter for the Sundvik Post".
  { kinds: ['organisation'], has: isOfWorker },
  // "When Lind was president", "under Lind".
  { kinds: PERSON, has: isInOffice },
  { kinds: PERSON, has: isUnder },
  // "Like Lind before him, Berg left".
  { kinds: PERSON, has: isCompared, isHimself: true },
  // "According to Lind", "据林德说".
  { kinds: PERSON, has: isSource, isHimself: true },
  { kinds: PERSON, has: isSourceInChinese },
  // "Berg traf Varga, Lind fehlte", "贝格会见瓦尔加，林德未受邀".
  { kinds: PERSON, has: isAbsent },
  // "Talks on Ostland and Norddal".
  { kinds: ['place'], has: isTopic, joins: isListed },
  // "Ostland's foreign minister Lind", "国务院总理林德".
  { kinds: ['place'], has: isOfOffice },
  { kinds: ['organisation'], has: isOfOfficeInChinese },
  // "From Ostland he flew to Norddal", "warships from Ostland".
  { kinds: ['place'], has: isOrigin, joins: isListed },
];

const PARTS_OF: Readonly<Record<EntityKind, readonly Part[]>> = {
  person: partsOf('person'),
  organisation: partsOf('organisation'),
  place: partsOf('place'),
};

function partsOf(kind: EntityKind): readonly Part[] {
  return PARTS.filter(({ kinds }) => kinds.includes(kind));
}

/** Names of one sentence with those marked who only stand by; `words` is the sentence, which begins at `start`. */
export function withBystanders(
  names: readonly NamedSpan[],
  words: string,
  start: number,
): readonly NamedSpan[] {
  /** The last name that was each of them. */
  const last = new Map<Part, NamedSpan>();
  return names.map((name, index) => {
    const around = readAround(name, words, start, names[index - 1], names[index + 1]);
    const part = PARTS_OF[name.kind].find((one) => {
      const other = last.get(one);
      const between = other && around.said.slice(other.end - start);
      return (between !== undefined && one.joins?.(between, around.behind)) || one.has(around);
    });
    if (!part) return name;
    last.set(part, name);
    return { ...name, isBystander: true, ...(part.isHimself && { isHimself: true }) };
  });
}
