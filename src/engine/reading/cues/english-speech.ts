import { patternOf } from '../../text/pattern-of.ts';
import { where } from '../../text/where.ts';
import type { Cues } from './cues.ts';
import { LEAD, SAYING, TELLING, VOICE } from './english-words.ts';

/** By what English tells who says something, where, and of whom. */
export const SPEECH: Pick<
  Cues,
  | 'accuses'
  | 'unsaid'
  | 'saysOn'
  | 'ofMyself'
  | 'spokenBy'
  | 'attributionBefore'
  | 'attributionAfter'
  | 'state'
  | 'speaking'
  | 'occasion'
> = {
  accuses: where(
    'lied|lying|cheated|deceived|betrayed|violated|brok|stole|sabotaged|staged|rigged|faked|plotted|conspired',
    patternOf(
      String.raw`\b(?:lied|lying|cheated|deceived|betrayed|violated|broke(?:n)? (?:a |the |his |her |their |its )?(?:promises?|`,
      String.raw`word|agreements?|truce|ceasefire|law)|stolen?|sabotaged|staged|rigged|faked|plotted|conspired)\b`,
    ),
  ),
  saysOn:
    /^,?\s*(?:and|but) (?:also |then |later )?(?:added|said|told|noted|stressed|warned|insisted|explained|confirmed)\b/,
  unsaid: where(
    'say|confirm|admit|claim|acknowledge|mention|reveal|disclose|said',
    patternOf(
      String.raw`\b(?:(?:declin|refus)(?:ed|es|ing)\b[^,;]{0,30}? to|(?:did|does|do|would|could|will|has|had)(?: not|n['’]t)(?: yet)?|never|stopped short of) `,
      String.raw`(?:say(?:ing)?|said|confirm(?:ed|ing)?|admit(?:ted|ting)?|claim(?:ed|ing)?|acknowledged?|mention(?:ed|ing)?|reveal(?:ed|ing)?|disclosed?)(?: that)?\s*$`,
    ),
  ),
  ofMyself: where('I ', new RegExp(`\\bI (?:first |last |also |once |then |personally )?(?:${TELLING})\\b`)),
  // "Told Macron", "an aide to Xi said": neither the hearer nor whose aide he is has spoken.
  spokenBy: {
    before: new RegExp(
      String.raw`\b(?:${SAYING})\s(?:(?!(?:to|of|for|by|at|in|with|that)\b)[\w.’'-]+\s){0,5}$`,
    ),
    behind: new RegExp(
      String.raw`^(?:,[^,]{1,60},)?\s(?:[a-z]+ly\s|has\s|had\s|also\s|later\s)?(?:${SAYING})\b`,
    ),
  },
  attributionBefore: patternOf(
    String.raw`^As [^,;]{1,60}\b(?:${SAYING})\b[^,;]{0,40},\s+|`,
    String.raw`^(?:${LEAD}\b)(?:${SAYING})(?: (?:on |in |at |to |last |this |earlier |late )?[^,;]{0,40}?)? that\b|`,
    String.raw`^(?:${LEAD}\b)(?:said|reported) (?:(?:(?:on|late|early) ){0,2}(?:[A-Z][a-z]+day|today|yesterday) (?:(?:morning|`,
    String.raw`afternoon|evening|night) )?)?(?=(?<! and [^,;]{0,30})(?:he|she|they) [a-z]|[^,;]{0,40}?\b(?:will|would|had|has|is|are|was|were)\b)`,
  ),
  attributionAfter: patternOf(
    String.raw`,\s+(?:${VOICE}\b)?(?:${SAYING}|according to)\b[^,;]{0,80}\.?["”]?$|,\s+(?:as )?(?:described|`,
    String.raw`reported) by [^,]{1,60}$|,\s+it (?:has )?(?:emerged|transpired|turned out|was (?:reported|revealed|announced|`,
    String.raw`disclosed|confirmed))\b[^,;]{0,60}$`,
  ),
  // A participle behind it tells of a deed: "was arrested"; some of them do not: "was worried".
  state: patternOf(
    String.raw`^\s*(?:that )?[^,;]*?\b(?:was|were|is|are) (?!(?:[a-z]+ly |not |also |still )?(?!(?:worried|concerned|pleased|`,
    'prepared|interested|convinced|determined|committed|opposed|scared|united|limited|needed|often|even|open|golden)\\b)',
    '(?:[a-z]+(?:ed|en|wn|orn)|hit|shot|struck|sunk|held|sent|made|sold|told|found|lost|won|built|shut|cut|put|brought|bought|',
    String.raw`caught|fought|led|met|paid|read|hung|swept|gone|done|overrun|being)\b)`,
  ),
  speaking:
    /^Speaking (?:to|at|in|after|before|on|with|alongside|ahead)\b[^,]{1,100},(?= [A-Z])|, speaking (?:to|at|in|after|before|on|with|alongside|ahead)\b[^,]{1,100},(?= [a-z])/g,
  occasion: patternOf(
    '^(?:(?:In|At|During) (?:an?|the|his|her|their) (?:[a-z]+ ){0,2}(?:speech|statement|interview|letter|address|',
    'news conference|briefing|call|meeting|talks|conversation|visit|trip|summit|session|dinner)|In talks|',
    '(?:After|Before|Following|Ahead of) (?:(?:an?|the|his|her|their|[a-z-]+) ){0,3}?(?:talks|meeting|call|',
    String.raw`summit|visit|trip|conversation|dinner) (?:with|to|in|on|at))\b[^,]*$`,
  ),
};
