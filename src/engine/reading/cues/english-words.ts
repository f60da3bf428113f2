import { IRREGULAR_PAST } from '../../language/english-past.ts';

/** The words of which the patterns of english.ts are made. */

/** Verbs of the past that the regular ending alone would not find; small letters, so that a name never counts. */
const IRREGULAR = `${IRREGULAR_PAST}|said|died|sued|tied|lied|used(?! to\\b)`;

/** Words that look like a regular past and are none, or that describe. */
const NO_PAST = [
  'need|indeed|speed|feed|seed|exceed|proceed|succeed|hundred|based|related|concerned|interested|supposed',
  'unprecedented|limited|advanced|armed|aged|alleged|so-called|sacred|naked|wicked|biased|experienced',
  'sophisticated|increased|continued|seasoned|talented|red|bed|shed|embed|sped',
].join('|');

/** A finite verb of the past. */
export const PAST = `\\bput (?=(?:[a-z]+ ){0,2}(?:sanctions|tariffs|duties)\\b)|\\b(?:cut|shut) (?=(?:its|his|her|their|ties|taxes|rates)\\b)|\\b(?:has|have) been (?=(?:in|at|on|under|behind) [^,;]{1,50} since )|\\b(?:${IRREGULAR})\\b|\\b(?!(?:${NO_PAST})\\b)(?:[a-z]{2,}[^e\\W]ed|(?:agr|disagr|fr|guarant|decr|refer)eed)\\b`;

/** Verbs of events that are told without a date as often as with one. */
export const TELLING = [
  'met|visited|arrived|landed|travelled|traveled|flew|hosted|received|welcomed|signed|struck|spoke(?:n)? (?:with|to|by)',
  'phoned|telephoned|held (?:talks|a (?:meeting|call|summit|phone))|agreed|invaded|attacked|bombed|shelled|seized',
  'annexed|elected|re-elected|appointed|named|inaugurated|sworn in|resigned|stepped down|dismissed|ousted|died',
  'killed|arrested|detained|charged|convicted|sentenced|launched|opened|closed|ended|wrapped up|began|voted',
  'ratified|vetoed|imposed|put sanctions|sanctioned|lifted|expelled|recalled|joined|withdrew|left office|announced|unveiled',
  'released|published|testified|tested|fired|deployed|oversaw|attended|addressed|chaired|cancel+ed|called off',
  'replaced|removed|ousted|quit|pulled out|nominated|upheld|overturned|acquitted|pardoned|jailed|freed|swapped|exchanged',
  'test-fired|crashed|sank|shot down|evacuated|endorsed|conceded|re-opened|reopened|recogni[sz]ed|ratified|repealed',
  'postponed|confirmed in|sat down with|dined with|had (?:dinner|lunch|tea|breakfast) with|took (?:office|over|part)|thanked|congratulated',
].join('|');

/** Verbs with which somebody is reported to say something. */
export const SAYING = [
  'said|says|say|told [^,.]{1,40}?|reported|reports|announced|noted|added|claimed|confirmed|stated|declared|wrote',
  'warned|argued|insisted|acknowledged|recalled|explained|reiterated|stressed',
  'notes|argues|insists|recalls|points out|acknowledges|warns|estimates|maintains',
].join('|');

/** Who says something stands before any other clause. */
export const LEAD = '(?:(?!\\b(?:after|before|when|while|as|since|because|which|who|but)\\b)[^,;]){1,90}?';

/** Who is named after what he said; "which was confirmed" names nobody. */
export const VOICE =
  '(?:(?!\\b(?:after|before|when|while|as|since|because|which|who|was|were|is|are|been|be|had|has|have)\\b)[^,;]){0,80}';
