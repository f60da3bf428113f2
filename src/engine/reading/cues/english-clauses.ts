import { patternOf, patternWith } from '../../text/pattern-of.ts';
import { where } from '../../text/where.ts';
import type { Cues } from './cues.ts';
import { SEVERAL } from './number-words.ts';

/** What is not counted, though a number may follow. */
const LOOSELY =
  'over|more than|less than|about|around|some|at least|at most|up to|nearly|almost|a few|several|a dozen';

/** How long before or after another a thing was: "two days before", "just over a week after", "the day before". */
const MEASURED = [
  String.raw`(?:(?:just|only|barely) )?(?:(?:${LOOSELY}) )?(?:(?:\d+|${SEVERAL}) )?(?:hours|days|weeks|months|years) (?:after|before)`,
  '(?:just |only )?(?:over |more than |less than |about )?an? (?:day|week|month|year) (?:after|before)',
  'the day (?:after|before)',
].join('|');

/** By what English parts its clauses, and what it joins them with. */
export const CLAUSES: Pick<
  Cues,
  | 'clauseStart'
  | 'lead'
  | 'onlyWithVerb'
  | 'relative'
  | 'apposition'
  | 'goesOn'
  | 'ofNoun'
  | 'relativeNoun'
  | 'supposed'
  | 'sameTime'
  | 'meanwhile'
  | 'together'
  | 'verbToCome'
> = {
  clauseStart: patternWith(
    'g',
    String.raw`(?:,\s+)?\b(?:(?:${MEASURED})(?! ?,)|(?:follow(?:s|ed)|ahead of) (?=(?:an?|the|his|her|their|talks|meetings) )|(?:(?:during|after|in) )?which|who|whose|whom|when|while|where|whereas|after|`,
    String.raw`before|what(?<!^[A-Z]?[a-z]+ what)|because|although|though|since(?! (?:\d|[A-Z][a-z]+(?: \d|[,.;]|$)|last|then|early|late|mid))|(?:if|unless|`,
    String.raw`whether)(?= )|as (?=(?:[A-Z][\w’'-]+ ){1,4}(?:[a-z]+ed|met|flew|left|held|began)\b|[A-Za-z]+ [a-z]+ed\b|[a-z]+ (?:war|troops|he|she|they|it)\b)|but|`,
    String.raw`that (?=[A-Za-z])(?! ?(?:day|night|morning|afternoon|evening|week|weekend|month|year)\b|(?<=(?:later|earlier) that )[A-Z][a-z]+day\b))\b|(?:[;:—–]| -)\s|`,
    String.raw`,\s+(?=(?:and|rather|yet) )|,\s+(?:on )?the (?:day|week|month|year|evening|night) (?:that |when )?(?=[A-Z][\w’'-]+ )`,
  ),
  lead: patternWith('i', String.raw`^\s*(?:${MEASURED}|before|after|ahead of|when|while|as)\b(?! ?,)`),
  onlyWithVerb: {
    words: /^(?:,\s+)?(?:the day )?(?:after|before)$/,
    subject: /^ (?:[a-z]+ing|he|she|they|it|his|her|their)\b/,
    notPast: /\b(?:is|are|will|be|been)\b/,
  },
  relative: {
    words: /^,\s+(?:who|whose|whom|which)$/,
    goesOn:
      /^(?:will|would|shall|may|might|could|is|are|has|have|wants?|plans?|hopes?|intends?|expects?|aims?|says?|heads?|leads?|remains?)$/,
    narrow: /^\s?who$/,
    second:
      /(?<!\b(?:he|she|they|it|that|which|and|but|or|there|not)|[,;]) (?:(?:was|were|has been|had been|is|are|will be) [a-z]+(?:ed|en|t|n)|died|resigned|pleaded)\b/,
  },
  apposition: patternOf(
    '^(?!planned|scheduled|expected|set|announced)(?:[a-z]+ed|born|chosen|built|held|',
    String.raw`sworn in) (?:(?:[\w’-]+ ){0,4}?(?:in|on)|at|as|by|to|last|this|early|late|only)\b`,
  ),
  goesOn: /^[\s,]*(?:that|what)\b|^[;,]\s+also (?:present|there|attending|invited) (?:was|were)\b/,
  ofNoun: /^[\s,]*(?:that|which|who)\b/,
  relativeNoun:
    /\b(?:an?|the|his|her|their|its) (?:[\w-]+ ){0,2}?(?:summit|meeting|visit|trip|conference|forum|session|parade|games|debate|hearing|exercise|dinner|banquet)s?\s*$/,
  supposed: where(
    'if|If|nless|hether|t would be|Should|Were|Had',
    patternOf(
      String.raw`^[\s,]*(?:if|unless|whether)\b|^["“]?It would be (?!the )(?:[a-z]+ ){1,4}for [^,;]{1,60} to\b|^["“]?(?:If|`,
      'Unless|Whether|(?:Should|Were|Had) (?:he|she|it|they|the|either|both|[A-ZÀ-Þ][A-Za-zÀ-ÿ]+))(?![A-Za-zÀ-ÿ])',
    ),
  ),
  sameTime: /^[\s,]*(?:when|where|as|while)\b/,
  meanwhile: /^[\s,]*(?:as|while)\b/,
  verbToCome: /(?<![^\s,])(?:(?:will|would|is to|are to|is due to|is set to|plans? to) [a-z]+)(?![^\s,.;:])/,
  together:
    /^(?:demanded|asked|urged|told|persuaded|pressed|promised|offered|warned|assured|invited|(?:re-?)?(?:named|appointed|nominated|installed)|signed|agreed|discussed|talked|exchanged|shook hands|dined|toured|(?:held|had) (?:an? |their |further |more )?(?:[a-z]+ )?(?:talks|meeting|call|conversation|lunch|dinner|tea|breakfast))\b/,
};
