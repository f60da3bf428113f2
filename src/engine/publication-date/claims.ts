import { type CivilDay, civilDate } from '../../model/civil-day.ts';
import { type EdtfDate, parseEdtf } from '../../model/edtf.ts';
import { type DateFact, OWN_TEXT, type PageFacts } from '../../model/page-facts.ts';
import { datelineIn, isNoDateline } from './dateline.ts';
import { DAYS_AHEAD, DEFAULT_DAYS, FIRST_SHOWN_YEAR, FIRST_STATED_YEAR, TRUST } from './tuning.ts';
import { urlDate } from './url-date.ts';
import { findWrittenDates, readDateValue, type WrittenDate } from './written-date.ts';

/** Sources that do not copy one another: a system writes JSON-LD and meta together, `<time>` is what readers see. */
export type Origin = 'metadata' | 'shown' | 'url';

/** One place of the page that says when it was published, if it can be believed at all. */
export interface Claim {
  readonly date: EdtfDate;
  readonly origin: Origin;
  readonly trust: number;
  /** True where the day is one of UTC and the page's own calendar may be a day off. */
  readonly utc: boolean;
  /** Where it says so, for readers, to be put after "stated in". */
  readonly place: string;
}

/** Types of JSON-LD objects that are the page's own article; a page also states dates of its pictures, films and makers. */
const ARTICLE = /Article|Posting|Report|Review|Opinion/i;
const PAGE = /^$|WebPage|CreativeWork/i;
/** The page of a broadcast states its own day so; an article may have a player of one in it, which every date of the article goes before. */
const EPISODE = /Episode/;

/** A post of a live page or a comment is published too, later than the page. */
const PART = /^(?:Comment|SocialMediaPosting|UserComments)$/i;

/** What a page has beside its text, as sites of all kinds call it: a bar of news, comments, other stories, a picture. */
const BESIDE =
  /\b(?:aside|nav|figure|blockquote|index)\b|comment|related|recommend|teaser|breaking|ticker|popular|most-?read/i;

const MODIFIED = /modif|updat|revis|lastup|expir|valid|cutoff/i;
const PUBLISHED_META = /publi(?:sh|c)|issued|release|parsely|sailthru|pubdate|firstcreate|original/i;
const DATED_META = /(?:^|[.:_-])(?:date|created|datecreated|displaydate)(?:$|[.:_-])/i;

/** All that a page claims about its publication date, the most trusted first; `today` bounds what can be true. */
export function claimsOf(facts: PageFacts, today: CivilDay): Claim[] {
  const claims: Claim[] = [];
  const add = (
    date: Pick<WrittenDate, 'edtf' | 'utc'> | undefined,
    claim: Pick<Claim, 'origin' | 'trust' | 'place'>,
  ): void => {
    const parsed = date && parseEdtf(date.edtf);
    if (parsed?.ok && isPlausible(parsed.value, claim.origin, today))
      claims.push({ date: parsed.value, utc: date?.utc ?? false, ...claim });
  };
  for (const fact of facts.dates) {
    if (fact.source === 'visible') {
      const line = datelineIn(fact.value, facts.language);
      const above = fact.property.startsWith('before');
      // A masthead shows the day on which the page was loaded: above the headline, with its weekday and no label.
      if (!line || (above && line.weekday && !line.labelled)) continue;
      // Beyond the text stand comments and other stories, with dates of their own.
      if (fact.property.startsWith('beyond') && !line.labelled) continue;
      const trust = line.labelled
        ? TRUST.labelledLine
        : above
          ? TRUST.lineBeforeHeadline
          : TRUST.lineAfterHeadline;
      add(line.date, {
        origin: 'shown',
        trust,
        place: `the text near the headline (“${short(fact.value)}”)`,
      });
    } else {
      const claim = claimOf(fact, facts.language);
      if (claim) add(readDateValue(fact.value, facts.language), claim);
    }
  }
  const url = urlDate(facts.url);
  if (url)
    add(
      { edtf: url.edtf, utc: false },
      { origin: 'url', trust: TRUST.url, place: `the page's address (${url.path})` },
    );
  add(dateAtEnd(facts), { origin: 'shown', trust: TRUST.title, place: 'the title of the page' });
  // toSorted is stable: of two claims of one trust the first on the page comes first.
  return claims.toSorted((a, b) => b.trust - a.trust);
}

/** What a fact of metadata or a `<time>` element is worth; undefined where it is not about the page's publication. */
function claimOf(fact: DateFact, language: string): Pick<Claim, 'origin' | 'trust' | 'place'> | undefined {
  const { source, property, type = '', within = '', line = '' } = fact;
  if (MODIFIED.test(property)) return undefined;
  const place = `the page's metadata (${property})`;
  if (source === 'jsonld') {
    if (PART.test(type)) return undefined;
    if (ARTICLE.test(type) && property === 'datePublished')
      return { origin: 'metadata', trust: TRUST.articleJsonLd, place };
    if (EPISODE.test(type)) return { origin: 'metadata', trust: TRUST.episodeJsonLd, place };
    return ARTICLE.test(type) || PAGE.test(type)
      ? { origin: 'metadata', trust: TRUST.otherJsonLd, place }
      : undefined;
  }
  if (source === 'meta') {
    if (PUBLISHED_META.test(property)) return { origin: 'metadata', trust: TRUST.publishedMeta, place };
    return DATED_META.test(property) ? { origin: 'metadata', trust: TRUST.datedMeta, place } : undefined;
  }
  const shown = { origin: 'shown', place: 'the date line of the page' } as const;
  const [own = ''] = within.split('/');
  if (BESIDE.test(`${property} ${own}`) || MODIFIED.test(fact.value)) return undefined;
  if (isNoDateline(line, OWN_TEXT, language)) return undefined;
  if (/publi|pubdate/i.test(property)) return { ...shown, trust: TRUST.publishedTime };
  const isNear = /^(?:after|before)/.test(property);
  // Far from the headline another article is another story, a section of its own that of the comments, a paragraph prose.
  if (!isNear && (!/\/(?:article|main)\b/.test(within) || /^p *$|\b(?:article|section)\b/.test(own)))
    return undefined;
  if (!isNear || /\b(?:article|footer)\b/.test(own)) return { ...shown, trust: TRUST.timeInArticle };
  const isBelow = property.startsWith('after');
  return { ...shown, trust: isBelow ? TRUST.timeAtHeadline : TRUST.lineBeforeHeadline };
}

/** A date that is the whole last part of the title, as in "Headline | Site | 28.04.2023". */
function dateAtEnd(facts: PageFacts): WrittenDate | undefined {
  const last = facts.title.split(/\s[|–—-]\s/).at(-1) ?? '';
  return findWrittenDates(last, facts.language).find((date) => date.end - date.start === last.length);
}

function isPlausible(date: EdtfDate, origin: Origin, today: CivilDay): boolean {
  if (DEFAULT_DAYS.has(date.text) || date.earliest > today + DAYS_AHEAD) return false;
  return civilDate(date.earliest).year >= (origin === 'metadata' ? FIRST_STATED_YEAR : FIRST_SHOWN_YEAR);
}

/** A line as it stands in the evidence: enough to find it on the page. */
function short(line: string): string {
  return line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line;
}
