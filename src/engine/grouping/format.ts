import { patternWith } from '../text/pattern-of.ts';
/** How many sit together: a meeting of two, a gathering of many (summit, forum, parade, three-way talks), or it does not say. */
export type Format = 'two' | 'many' | 'open';

const GATHERING = patternWith(
  'i',
  String.raw`\bsummit\b|\b(?:APEC|BRICS|SCO|ASEAN) (?:meetings?|session|leaders|gathering)\b|\bleaders of APEC\b|`,
  String.raw`\bG(?:7|8|20)\b|\bforum\b|\bparade\b|\bleaders' (?:council|session|meeting)\b|\bcouncil\b|`,
  String.raw`\bcelebrations?\b|\bministers' (?:meeting|council)\b|(?<!\b(?:news|press|video) )\bconference\b`,
);

/** Words of those who come to a gathering, and of its course. */
const ATTENDING = patternWith(
  'i',
  String.raw`\battend\w*|\b(?:took|take|takes|taking) part\b|\baddress\w*|\bjoin(?:ed|s)\b|\bhosted\b|\bchair\b|`,
  String.raw`\bheld (?:its|their)\b|\badopted\b|\bclosed with\b|\b(?:for|to) the\b.*\b(?:summit|forum|parade|`,
  String.raw`celebrations|council|meeting|G20)\b|\bdue at the\b|\bsession\b|\bguests?\b|\bstood\b|\bwatch\w*|`,
  String.raw`\bexpected at\b|\bsat with\b`,
);

/** Words of a gathering that need no other. */
const SESSION =
  /\b(?:ministers|leaders)\b.*\bheld\b|\bleaders (?:met|conferr?ed|gathered|invited|sat)\b|\btwo-day meeting\b/i;

const TALKING = patternWith(
  'i',
  String.raw`\bm[ee]e?t(?:s|ing|ings)?\b|\btalk(?:s|ed|ing)?\b|\bconferr?\w*|\breceiv\w*|\bsaw\b|\bsee\b|`,
  String.raw`\bdiscuss\w*|\btold\b|\bface[- ]to[- ]face\b|\balone\b|\bone-on-one\b|\bexchange\b`,
);

/** Two people are the subject of a meeting, whatever gathering it lies beside. */
const TWO_MEETING =
  /\b(?:met|talked|welcomed \w+ to|(?:fuller?|formal) talks|meeting (?:of|with|between)|told|saw each other|held (?:[\w-]+ ){0,3}talks)\b/i;

/** Words of what two do beside a gathering, and of where that lies. */
const BESIDE = patternWith(
  'i',
  String.raw`\b(?:during|beside|before|ahead of|margins?|sidelines|around|eve|edge|after)\b|\bwelcom\w*|`,
  String.raw`\bproposed to\b|\bgreeted\b|\bagreed\b|\bbilateral\b|\btalks?\b|\bencounter\b`,
);

/** Two who speak by video are in a call, whatever it is called. */
const VIDEO_SUMMIT = /\b(?:video|virtual) (?:summit|conference|session)\b/i;

const THREE_WAY = /\bthree-way\b|\btrilateral\b|\b(?:group|meeting|talks) of three\b/i;

/** Who comes on a visit of state comes for that, whatever he attends besides. */
const OWN_VISIT = /\b(?:state|official|working) visit\b/i;

/** The format of what a summary tells; `principals` are the people in it who do not only tell it. */
export function formatOf(summary: string, principals: number): Format {
  const pair = principals === 2;
  if (OWN_VISIT.test(summary)) return pair && TALKING.test(summary) ? 'two' : 'open';
  if (THREE_WAY.test(summary)) return principals > 2 ? 'many' : 'open';
  if (SESSION.test(summary)) return 'many';
  if (GATHERING.test(summary) && !VIDEO_SUMMIT.test(summary)) {
    if (!pair) return 'many';
    if (TWO_MEETING.test(summary)) return 'two';
    if (ATTENDING.test(summary)) return 'many';
    return TALKING.test(summary) || BESIDE.test(summary) ? 'two' : 'open';
  }
  return pair && TALKING.test(summary) ? 'two' : 'open';
}
