import { patternWith } from '../text/pattern-of.ts';
import { type Gated, where } from '../text/where.ts';

/**
 * What kind of thing a summary tells of, by a small lexicon of the English in which summaries are written. A report may
 * be of several kinds, or of none that this list knows.
 */
export type Deed =
  | 'call'
  | 'letter'
  | 'meeting'
  | 'in person'
  | 'three-way'
  | 'visit'
  | 'figures'
  | 'drill'
  | 'sanctions'
  | 'vote'
  | 'office'
  | 'death'
  | 'count'
  | 'interview'
  | 'series'
  | 'deal';

/** The kinds of thing, each with what tells of it. */
export const DEEDS_BY_WORDS: Readonly<Record<Deed, Gated>> = {
  call: where(
    'phon|call|video|teleconference|rang|virtual',
    patternWith(
      'i',
      String.raw`\b(?:tele)?phon\w*|\bcalls? (?:of|with|between|on|that|about|made|took|ran|in|first)\b|\b(?:a|the|this|`,
      String.raw`their|evening|friday|monday|second|wartime|long|hour-long) call\b|\b(?:by|on a|via|a|`,
      String.raw`of three by) video\b|\bvideo (?:link|call|talks?|meeting|summit|conference)|\bvideoconference|`,
      String.raw`\bteleconference|\brang\b|\bvirtual\b`,
    ),
  ),
  letter: where(
    'congratulat|condolence|sympathy|wishes|greetings|message|letter|telegram|wrote|written|in writing',
    patternWith(
      'i',
      String.raw`\b(?:sent|wrote|sends|exchanged|conveyed) \w* ?(?:\w+ )?(?:congratulat\w*|condolences?|sympathy|wishes|`,
      String.raw`greetings|messages?|letters?|telegrams?)|\bcondolences?\b|\btelegrams?\b|\b(?:wrote|written) to\b|`,
      String.raw`\bin writing\b|\b(?:new year|birthday) (?:wishes|message)|\bsent (?:\w+ )?(?:\w+ )?(?:\w+ )?(?:wishes|`,
      String.raw`sympathy)|\bmessage from\b|\bcongratulat`,
    ),
  ),
  meeting: where(
    'met|meet|talk|confer|negotiat|receiv|convers|saw|discuss|sat down|face|consultation|told',
    patternWith(
      'i',
      String.raw`\bm[ee]e?t(?:s|ing|ings)?\b|\btalk(?:s|ed|ing)?\b|\bconferr?\w*|\bnegotiat\w*|\breceiv\w*|\bconvers\w*|`,
      String.raw`\bsaw\b|\bdiscuss\w*|\bsat down\b|\bface[- ]to[- ]face\b|\bconsultations?\b|\btold\b`,
    ),
  ),
  'in person': where(
    'met|meet|receiv|face|dinner|banquet|welcomed',
    /\bm[ee]e?t(?:s|ing)?\b|\breceiv\w*|\bface[- ]to[- ]face\b|\bdinner\b|\bbanquet\b|\bwelcomed\b/i,
  ),
  'three-way': where(
    'three|trilateral',
    /\bthree-way\b|\btrilateral\b|\b(?:group|meeting|talks) of three\b/i,
  ),
  visit: where(
    'visit|arriv|land|reach|flew|came to|come to|trip|journey|travel|stay|tour|set out',
    patternWith(
      'i',
      String.raw`\bvisit\w*|\barriv\w*|\bland(?:s|ed|ing)\b|\breach(?:es|ed)\b|\bflew\b|\bcame to\b|\bcome to\b|\btrip\b|`,
      String.raw`\bjourney\b|\btravel\w*|\bstay\b|\btour\b|\bset out\b`,
    ),
  ),
  figures: where(
    'trade|turnover|import|export|sales|purchases|goods',
    patternWith(
      'i',
      String.raw`\b(?:trade|turnover|imports?|exports?|sales|purchases|goods)\b.*(?:\d|billion|per ?cent|percent|record|`,
      String.raw`grew|fell|rose|shr[au]nk|double|hold)|\bbillion dollars of (?:trade|goods)\b|\b(?:billion|`,
      String.raw`record)\b.*\btrade\b`,
    ),
  ),
  drill: where(
    'drill|exercise|maneuv|manoeuv|patrol|train|parade',
    /\bdrills?\b|\bexercises?\b|\bman(?:o?eu|eu)v\w*|\bpatrols?\b|\bpatrolled\b|\btrained\b|\btrain together\b|\bparaded\b/i,
  ),
  sanctions: where(
    'sanction|package|export curbs|blacklist|trade limits|tariff|duties',
    /\bsanction\w*|\bpackage\b|\bexport curbs\b|\bblacklist\w*|\btrade limits\b|\btariffs?\b|\bduties\b/i,
  ),
  vote: where(
    'veto|resolution|abstain|vote|draft|general assembly',
    /\bveto\w*|\bresolution\b|\babstain\w*|\bvoted?\b|\bdraft\b|\bgeneral assembly\b/i,
  ),
  office: where(
    'elect|appoint|named|dismiss|remov|resign|replac|succeed|inaugurat|oath|office|term|post|premier on|took over|stepped down|at the head',
    patternWith(
      'i',
      String.raw`\b(?:elected|re-elect\w*|appoint\w*|named (?:\w+ ){0,4}(?:minister|premier|president|envoy|head|`,
      String.raw`secretary|adviser|successor|as|to (?:lead|follow|head|succeed))|dismiss\w*|removed|remov\w* from|`,
      String.raw`resign\w*|replac\w*|succeed\w*|inaugurat\w*|oath|took office|term|post|posts|premier on|took over|`,
      String.raw`stepped down|at the head of)\b`,
    ),
  ),
  death: where('died|death|heart attack', /\bdied\b|\bdeath\b|\bheart attack\b/i),
  count: where(
    'count|times|number of|meetings|third|fourth|fifth|tenth|fortieth',
    patternWith(
      'i',
      String.raw`\bcount(?:s|ed)?\b.*\b(?:times|meetings?)\b|\b(?:times|number of)\b.*\bmet\b|\b\d+ meetings\b|`,
      String.raw`\b(?:third|fourth|fifth|tenth|fortieth) (?:meeting|time)\b`,
    ),
  ),
  interview: where(
    'interview|op-ed|an article',
    /\binterview\w*|\bop-ed\b|\bwrote an article\b|\bin an article\b/i,
  ),
  deal: where(
    'sign|contract|deal|agree|memorand|bought|buy|sell|sold|order|price|billion',
    /\bsign\w*|\bcontract\w*|\bdeals?\b|\bagree\w*|\bmemorand\w*|\bbought|\bbuy\b|\bsell\b|\bsold|\border(?:ed|s)?\b|\bprice\b|\bbillion\b/i,
  ),
  series: where(
    'meetings|visits|talks|summits|regularly',
    /\b(?:two|three|four|five|six|several|many|regular|more) (?:\w+ )?(?:meetings|visits|talks|summits)\b|\bmeet(?:ing)? (?:\w+ )?regularly\b/i,
  ),
};

const DEEDS = Object.keys(DEEDS_BY_WORDS) as readonly Deed[]; // keys of a literal record

/** The kinds of thing that a summary tells of. */
export function deedsOf(summary: string): ReadonlySet<Deed> {
  return new Set(DEEDS.filter((deed) => DEEDS_BY_WORDS[deed].test(summary)));
}
