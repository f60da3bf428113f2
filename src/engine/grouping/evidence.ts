import type { Deed } from './deeds.ts';
import type { Lore } from './lore.ts';
import type { Traits } from './traits.ts';
import { BIAS, DEEDS, ORGANISATIONS, PEOPLE, PLACES, WORDING } from './tuning.ts';
import { cosine } from './words.ts';

/** Evidence that two reports tell of one thing, by what it rests on. The sum decides; its parts explain it. */
export interface ContentEvidence {
  readonly chance: number;
  readonly kind: number;
  readonly people: number;
  readonly places: number;
  readonly organisations: number;
  readonly wording: number;
}

/** Evidence that two reports tell of one thing, apart from their dates: who, where, what, in which words. */
export function contentEvidence(a: Traits, b: Traits, lore: Lore): number {
  // Most pairs are of different kinds: what else they share need not be asked.
  const kind = deedEvidence(a, b, lore);
  return kind <= DEEDS.clash ? kind : sumOf(contentParts(a, b, lore, kind));
}

/** The same evidence by its parts. */
export function explainContent(a: Traits, b: Traits, lore: Lore): ContentEvidence {
  return contentParts(a, b, lore, deedEvidence(a, b, lore));
}

/** What the parts come to. */
export function sumOf({ chance, kind, people, places, organisations, wording }: ContentEvidence): number {
  return chance + kind + people + places + organisations + wording;
}

function contentParts(a: Traits, b: Traits, lore: Lore, kind: number): ContentEvidence {
  const weight = a.people.size === 0 && b.people.size === 0 ? WORDING.nobody : WORDING.people;
  return {
    chance: BIAS,
    kind,
    people: peopleEvidence(a, b, lore),
    places: placeEvidence(a, b, lore),
    organisations: organisationEvidence(a, b, lore),
    wording: weight * cosine(a.words, b.words),
  };
}

function peopleEvidence(a: Traits, b: Traits, lore: Lore): number {
  if (isSameGathering(a, b, lore)) return PEOPLE.gathering;
  // Whoever gives a figure is only its voice.
  if ((a.people.size === 0 && b.people.size === 0) || (a.figure && b.figure)) return 0;
  if (a.people.size === 0) return b.format === 'two' ? PEOPLE.nobodyAtMeeting : PEOPLE.nobody;
  if (b.people.size === 0) return a.format === 'two' ? PEOPLE.nobodyAtMeeting : PEOPLE.nobody;
  const shared = [...a.people].filter((person) => b.people.has(person));
  const othersOfA = [...a.principals].filter((person) => !b.people.has(person));
  const othersOfB = [...b.principals].filter((person) => !a.people.has(person));
  const bothOthers = othersOfA.length > 0 && othersOfB.length > 0;
  if (shared.length === 0) return bothOthers ? PEOPLE.strangers : PEOPLE.bothOthers / 2;
  const sum = shared.reduce((total, person) => {
    const isVoice = !a.principals.has(person) || !b.principals.has(person);
    return total + lore.rarity(person) * (isVoice ? PEOPLE.sharedVoice : PEOPLE.shared);
  }, 0);
  const known = Math.min(PEOPLE.sharedMost, sum);
  if (bothOthers) {
    const sides = new Set([...othersOfA, ...othersOfB].map((person) => lore.sides.get(person) ?? person));
    if (sides.size === 1) return known + PEOPLE.oneSide;
    return known + (a.format === 'two' && b.format === 'two' ? PEOPLE.otherCounterpart : PEOPLE.bothOthers);
  }
  return known + PEOPLE.extra * Math.min(3, othersOfA.length + othersOfB.length);
}

/** Two reports of one summit or parade: nobody speaks of a meeting of two, and they share its organisation, or place and words. */
function isSameGathering(a: Traits, b: Traits, { gazetteer }: Lore): boolean {
  if (a.format === 'two' || b.format === 'two') return false;
  if (a.format === 'open' && b.format === 'open') return false;
  const relation = gazetteer.relate(a.places, b.places);
  if (intersects(a.organisations, b.organisations)) return relation === 'same' || relation === 'within';
  return a.format === b.format && relation === 'same' && cosine(a.words, b.words) > 0.2;
}

function placeEvidence(a: Traits, b: Traits, { gazetteer, rarity }: Lore): number {
  const relation = gazetteer.relate(a.places, b.places);
  if (relation === 'unknown') return 0;
  if (relation === 'within') return PLACES.within;
  // Where somebody announces a thing is not where it will be.
  if (relation === 'apart')
    return a.timing === 'ahead' || b.timing === 'ahead' ? PLACES.announced : PLACES.apart;
  const shared = a.places.filter((place) => gazetteer.relate([place], b.places) === 'same');
  return (
    PLACES.same + PLACES.rarity * Math.max(...shared.map((place) => rarity(gazetteer.cityOf(place) ?? place)))
  );
}

function organisationEvidence(a: Traits, b: Traits, { rarity, companies }: Lore): number {
  if (a.organisations.size === 0 && b.organisations.size === 0) return 0;
  const shared = [...a.organisations].filter((organisation) => b.organisations.has(organisation));
  if (shared.length > 0) {
    const sum = shared.reduce((total, organisation) => total + rarity(organisation), 0);
    return Math.min(ORGANISATIONS.sharedMost, ORGANISATIONS.shared * sum);
  }
  const lonely = [...a.organisations, ...b.organisations];
  const dealing = [a, b].flatMap(({ deeds, organisations }) => (deeds.has('deal') ? [...organisations] : []));
  if (dealing.some((organisation) => companies.has(organisation))) return ORGANISATIONS.company;
  if (a.organisations.size > 0 && b.organisations.size > 0) return ORGANISATIONS.differ;
  return ORGANISATIONS.lonely * Math.max(...lonely.map(rarity));
}

const TELLING_DEEDS: readonly Deed[] = ['office', 'vote', 'sanctions'];
const SAME_DEEDS: readonly Deed[] = ['call', 'letter', 'drill', 'death', ...TELLING_DEEDS];

function deedEvidence(a: Traits, b: Traits, lore: Lore): number {
  if (clashes(a, b, lore) || clashes(b, a, lore)) return DEEDS.clash;
  let evidence = 0;
  for (const deed of TELLING_DEEDS) if (a.deeds.has(deed) !== b.deeds.has(deed)) evidence += DEEDS.lonely;
  if (a.deeds.has('death') !== b.deeds.has('death')) evidence += DEEDS.lonelyDeath;
  if (a.figure && b.figure) evidence += DEEDS.sameFigure;
  if (SAME_DEEDS.some((deed) => a.deeds.has(deed) && b.deeds.has(deed))) evidence += DEEDS.same;
  if (a.format === 'many' && b.format === 'many') evidence += DEEDS.gatherings;
  if ((a.format === 'many' && b.format === 'two') || (a.format === 'two' && b.format === 'many'))
    evidence += DEEDS.twoAndMany;
  return evidence;
}

/** True where `a` is of a kind that `b` cannot be. */
function clashes(a: Traits, b: Traits, { gazetteer }: Lore): boolean {
  if (a.figure) return !b.figure || a.date.text !== b.date.text || a.planned !== b.planned;
  if (a.deeds.has('interview')) return !b.deeds.has('interview');
  if (a.deeds.has('drill')) return !b.deeds.has('drill');
  // Who visited somebody before a call of others tells of the visit.
  if (a.deeds.has('call') && !a.deeds.has('visit') && a.format !== 'many' && !b.deeds.has('call')) {
    if (b.deeds.has('letter')) return true;
    const atPlace = b.places.length > 0 && gazetteer.relate(a.places, b.places) !== 'same';
    return atPlace && (b.deeds.has('in person') || b.deeds.has('visit') || b.format === 'many');
  }
  if (a.deeds.has('three-way') && b.format === 'many' && !b.deeds.has('three-way')) return true;
  return isLetter(a) && !b.deeds.has('letter');
}

function isLetter({ deeds, source }: Traits): boolean {
  if (!deeds.has('letter') || deeds.has('call') || deeds.has('visit') || deeds.has('in person')) return false;
  return !/\btalks?\b|\bin person\b/i.test(source.report.summary);
}

function intersects(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const item of a) if (b.has(item)) return true;
  return false;
}
