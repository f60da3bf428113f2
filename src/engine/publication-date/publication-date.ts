import { type CivilDay, MS_PER_DAY } from '../../model/civil-day.ts';
import { datesOverlap, type EdtfDate } from '../../model/edtf.ts';
import type { PageDate, PageFacts } from '../../model/page-facts.ts';
import { type Claim, claimsOf, type Origin } from './claims.ts';
import { ownAddress } from './own-address.ts';

/**
 * Entries of encyclopaedias are never published but kept up: what they state is the day on which somebody began them.
 * Wikipedia has folders by script, too: /zh-hans/. That an article was changed years later is no sign: newspapers that move
 * to another system state such a day for all that they have.
 */
const ENTRY =
  /^https?:\/\/[^/]*(?:wikipedia\.org\/|britannica\.com\/|\bbaike\.|encyclop|\/wiki\/|\/w\/index\.php)/i;

/** Software that keeps encyclopaedias, as a page names it: a copy of an entry has its own address. */
const WIKI_SOFTWARE = /^MediaWiki\b/i;

/**
 * Judges when a page was published, from what it says of itself. The order of trust is JSON-LD of an article, meta,
 * `<time>`, address, dateline (tuning.ts); two sources that do not copy one another overrule one. The day is the one on
 * the page's own calendar, at the precision in which it is written. Null where the page states nothing that can be
 * believed. `today` (a day number) bounds the future; pass it where the outcome must not depend on the clock.
 */
export function publicationDate(
  page: PageFacts,
  today: CivilDay = Math.floor(Date.now() / MS_PER_DAY),
): PageDate | null {
  const facts = { ...page, url: ownAddress(page.url) };
  if (isEntry(facts)) return null;
  const claims = claimsOf(facts, today);
  const best = overruled(claims) ?? claims[0];
  if (!best) return null;
  const settled = finer(best, claims) ?? ownCalendar(best, claims) ?? best;
  const others = new Set(
    claims
      .filter((claim) => claim.origin !== settled.origin && datesOverlap(claim.date, settled.date))
      .map((claim) => claim.origin),
  );
  return {
    edtf: settled.date.text,
    known: settled.origin === 'url' ? 'inferred' : 'stated',
    evidence: sentence(settled, others),
  };
}

/** True for an entry of an encyclopaedia, by its address or by the software that wrote it. */
function isEntry({ url, dates }: PageFacts): boolean {
  return (
    ENTRY.test(url) ||
    dates.some(({ property, value }) => property === 'generator' && WIKI_SOFTWARE.test(value))
  );
}

/** The claim that two independent origins share where the most trusted one stands alone against them. */
function overruled(claims: readonly Claim[]): Claim | undefined {
  const [best, ...rest] = topOfEachOrigin(claims);
  const [second, third] = rest;
  if (!best || !second || !third || !datesOverlap(second.date, third.date)) return undefined;
  return [second, third].some((claim) => nearDays(claim.date, best.date)) ? undefined : second;
}

/** Where the best claim gives only a month or year, a claim within it that gives the day. */
function finer(best: Claim, claims: readonly Claim[]): Claim | undefined {
  if (best.date.precision === 'day') return undefined;
  return claims.find((claim) => claim.date.precision === 'day' && datesOverlap(claim.date, best.date));
}

/**
 * A moment in UTC shortly before midnight is the next day in Rome, and the page, its address or another field says
 * which: the claim a day off that is not in UTC, if none agrees with the day in UTC.
 */
function ownCalendar(best: Claim, claims: readonly Claim[]): Claim | undefined {
  if (!best.utc) return undefined;
  const local = claims.filter(
    (claim) => !claim.utc && claim.date.precision === 'day' && nearDays(claim.date, best.date),
  );
  return local.some((claim) => datesOverlap(claim.date, best.date)) ? undefined : local[0];
}

function topOfEachOrigin(claims: readonly Claim[]): Claim[] {
  const tops = new Map<Origin, Claim>();
  for (const claim of claims) if (!tops.has(claim.origin)) tops.set(claim.origin, claim);
  return [...tops.values()];
}

/** True where two dates overlap or lie a day apart, which a time zone explains. */
function nearDays(a: EdtfDate, b: EdtfDate): boolean {
  return a.earliest <= b.latest + 1 && b.earliest <= a.latest + 1;
}

const AGREEING: Readonly<Record<Origin, string>> = {
  metadata: "the page's metadata",
  shown: 'the date shown on the page',
  url: "the page's address",
};

function sentence(claim: Claim, others: ReadonlySet<Origin>): string {
  const agreeing = [...others].map((origin) => AGREEING[origin]);
  const says = claim.origin === 'url' ? 'taken from' : 'stated in';
  if (agreeing.length === 0) return `${says} ${claim.place}`;
  return `${says} ${claim.place}; ${agreeing.join(' and ')} ${agreeing.length > 1 ? 'agree' : 'agrees'}`;
}
