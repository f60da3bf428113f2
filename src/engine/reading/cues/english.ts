import { patternOf, patternWith } from '../../text/pattern-of.ts';
import { where } from '../../text/where.ts';
import { anyOf } from './any-of.ts';
import type { Cues } from './cues.ts';
import { CLAUSES } from './english-clauses.ts';
import { POINTERS } from './english-pointers.ts';
import { SPEECH } from './english-speech.ts';
import { PAST, TELLING } from './english-words.ts';
import { IMAGINED_IN } from './imagined.ts';
import { UNFOUNDED_IN } from './unfounded.ts';

/** What news in English tells events with. */
export const ENGLISH: Cues = {
  planned: anyOf(
    patternOf(
      String.raw`\b(?:will|shall|won't|'ll)\b|\b(?:plans?|planned|intends?|intended|hopes?|had (?:hoped|wanted|meant|aimed)|expects?|aims?|prepares?|wants?|`,
      String.raw`asked|calls?(?<!\b(?:an?|the|his|her|its|their) calls?)|called) (?:to|for) [a-z]|\bis to [a-z]+|\bare to [a-z]+|\bto (?:meet|visit|host|attend|hold) [A-Z]|`,
      String.raw`\bno later than\b|\bfaces? next\b|\bupcoming\b|\bplans? for\b`,
    ),
    where(
      'would|could|might|may',
      patternOf(
        String.raw`\b(?:would|could|might|may) (?:[a-z]+ly )?(?:be|begin|come|go|happen|hold|host|include|join|last|leave|meet|`,
        'return|see|sign|start|take|travel|visit|welcome|end|open|close|launch|halt|send|resume|become|help|cut|raise|',
        String.raw`publish|impose|lift)\b`,
      ),
    ),
    where(
      'set|due|expect|scheduled|slated|likely|plan|preparing|about|going|poised|supposed|bound|booked|hoping|aiming|getting ready|lining up',
      patternOf(
        String.raw`\b(?:is|are|was|were|be|been|being|remains?)\s+(?:[a-z]+\s+){0,2}?(?:set|due|expected|scheduled|slated|likely|`,
        'planning|planned|preparing|about|going|poised|supposed|bound|booked|hoping|aiming|getting ready|',
        String.raw`lining up) (?:to|for)\b|\b(?:was|were) due (?:in|at|on|back)\b`,
      ),
    ),
    where(
      'considering|weighing|mulling',
      /\b(?:is|are|was|were) (?:considering|weighing|mulling) (?:an?|the|his|her|their|whether)\b/,
    ),
    where(
      'planned|scheduled|expected|due|foreseen|pencilled',
      /\b(?:is|are) (?:[a-z]+ ){0,2}?(?:planned|scheduled|expected|due|foreseen|pencilled in)\b/,
    ),
  ),
  past: new RegExp(PAST),
  wasPlanned: where(
    'was|were|been|planned|had ',
    patternOf(
      String.raw`\b(?:was|were|had been|has been|have been) (?:[a-z]+ )?(?:to|due|expected|scheduled|slated|planned|set|likely|`,
      String.raw`supposed)\b|\bplanned (?:to|for)\b|\bhad (?:hoped|wanted|intended|meant|aimed) to\b`,
    ),
  ),
  telling: new RegExp(`\\b(?:${TELLING})`),
  denied: where(
    'true|false|a lie| lies|baseless|unfounded|groundless|fake|invented|deny|denie|dismiss|refut|reject|no plan|ontrary',
    patternOf(
      String.raw`\b(?:(?:[Ii]t |This |That )(?:is|was) (?:simply |just )?(?:not true|untrue|false|a lie)(?: that)?|`,
      String.raw`that\b[^;]*\b(?:is|are|was|were) (?:false|untrue|not true|baseless|unfounded|groundless|fake|invented|a lie|`,
      'lies)|den(?:y|ies|ied)|dismiss(?:ed|es) (?:(?:on [A-Z][a-z]+|as [a-z-]+) )?(?:an? |the |those |such |',
      'all )?(?:reports?|claims?|rumou?rs?|suggestions?|allegations?)|refut(?:ed|es)|reject(?:ed|',
      's) (?:on [A-Z][a-z]+ )?(?:an? |the |those |such |all )?(?:reports?|claims?|allegations?|accusations?)|(?:has|',
      'have|had) no plans? to|(?:[Rr]eports?|[Cc]laims?|[Rr]umou?rs?|[Aa]llegations?|',
      String.raw`[Ss]uggestions?)\b[^,;]{0,80}\b(?:was|were|been) (?:denied|dismissed|rejected|refuted)|`,
      String.raw`[Cc]ontrary to (?:[a-z]+ ){0,2}(?:reports?|claims?|rumou?rs?)\b[^;]*\b(?:not|never))\b`,
    ),
  ),
  cancelled: where(
    "to have |cancel|call|scrap|postpone|put off|delay|pushed back|shelve|suspended|ill not|ould not|no longer|won't",
    patternOf(
      String.raw`\b(?:was|were|had been|has been) (?:due |set |scheduled |expected |supposed |meant )?to have [a-z]+(?:ed|n|t|d|`,
      String.raw`e|g)\b|\b(?:visits?|trips?|talks|meetings?|summits?|calls?|travels?|events?|elections?|exercises?|drills?|`,
      '(?:news |press )?conferences?|briefings?|speech|ceremony|sessions?|rally|rallies|parades?|votes?|hearings?|',
      String.raw`dinner|lunch|breakfast|reception|banquet|tours?|launch|signing)\b[^,;]{0,60}(?:,[^,;]{3,60},[^,;]{0,20})?\b(?:was|were|been|is|are|`,
      'being) (?:cancel+ed|called off|scrapped|postponed|put off|delayed|pushed back|shelved|',
      String.raw`suspended)\b|\b(?:cancel(?:s|l?ed)|put off|pushed back|delay(?:s|ed)|call(?:s|ed) off|scrap(?:s|ped)|`,
      String.raw`postpone[sd]?|shelve[sd]?) (?:a|an|the|his|her|their|its|all|plans?)\b|\b(?:cancel(?:s|l?ed)|call(?:s|ed) off|`,
      String.raw`scrap(?:s|ped)|postpone[sd]?|shelve[sd]?) (?:(?!(?:about|after|before|during|for|from|in|of|on|over|until|with)\b)`,
      String.raw`[a-z-]+ ){0,2}(?:talks|consultations|negotiations|meetings|visits|trips|elections|hearings|exercises|drills)\b|\b(?:will|`,
      String.raw`would) (?:not|no longer) (?:take place|attend|visit|travel|go|come|meet)\b|\bwon't (?:take place|attend|visit|`,
      String.raw`travel|go|come|meet)\b`,
    ),
  ),
  reported: where(
    'confirm| to comment|may have|might have|ritics|pponents|report|alleg|umor|umour|unconfirmed| said to| believed to| thought to| understood to|ource|laim|insider',
    patternOf(
      String.raw`\b(?:(?:may|might) have (?!to)[a-z]+|(?:[Cc]ritics|[Oo]pponents) (?:say|said|claim|claimed|allege|alleged)|reportedly|allegedly|rumou?red|unconfirmed|(?:is|are|was|were) (?:said|believed|thought|understood|alleged|`,
      'reported|rumou?red) to|(?:unnamed |anonymous )?[Ss]ources? (?:say|said|claim)|(?:according to|',
      'citing) (?:an? )?(?:unnamed |anonymous )?(?:sources?|media reports?|reports?|insiders?)|claim(?:s|',
      'ed)?(?: [^,;]{1,40})? that|alleg(?:es|ed) (?:[^,;]{1,40} )?that|neither confirm(?:ed|s)? nor den(?:y|ied|ies)|',
      String.raw`(?:declined|refused) to (?:confirm|comment))\b`,
    ),
  ),
  negated: where(
    "never|could have|pretend|avoid|either|one of|here is no|here are no|here was no|here were no|o visit|o trip|o meeting|o talks|o summit|o call|n't|not|yet to|ought|obody|o one|o date|o time|o plan|o decision|o agreement|o deal|nearly|almost|all but|close|near|failed to|refus|declin|without",
    patternOf(
      String.raw`\b(?:never|could have (?!to)[a-z]+|pretend(?:ed|s) to|avoid(?:ed|s) [a-z]+ing|[Nn]either|[Nn]one of|[Tt]here (?:is|are|was|were) no|[Nn]o (?:visits?|trips?|meetings?|talks|`,
      String.raw`summits?|calls?)\b[^,;]{0,60}\b(?:will|would|is|are|was|were|has|have|took|take|happened|came)|(?:did|has|have|had|was|`,
      "were|could|would|does|do|is|are)(?:n't| not| never| yet to)|ought to have|[Nn]obody|[Nn]o one|[Nn]o (?:date|time|meeting|visit|",
      'talks|plans?|decision|agreement|deal) (?:has|have|had|was|were|is|are)|(?:nearly|almost|all but) (?:met|visited|',
      'went|came|left|signed|resigned|died|won|lost|struck|hit|joined|agreed|killed|attacked|cancel+ed|postponed|',
      'withdrew|ousted|overthrew|arrested)|(?:came|come) (?:close|near) to [a-z]+ing|failed to|refus(?:ed|es) to|',
      String.raw`declin(?:ed|es) to|without \w+ing)\b`,
    ),
  ),
  instead: where('ather than|nstead of', /\b(?:[Rr]ather than|[Ii]nstead of) [^,;.]{3,120}/g),
  imagined: IMAGINED_IN.en,
  unfounded: UNFOUNDED_IN.en,
  ownVoice:
    /(?<![A-Za-zÀ-ÿ’'])(?:I|I['’](?:m|ve|d|ll)|[Ww]e(?:['’](?:re|ve|d|ll))?|[Oo]ur|[Mm][ey])(?![A-Za-zÀ-ÿ’'])|\b[Ii]f\b[^,;]*\b(?:had|were|would)\b/,
  prospect: where(
    'agreed|consented|committed|pledged|invit',
    patternOf(
      String.raw`\b(?:agreed|consented|committed|pledged)\b[^,;]{0,40}?(?= to (?:(?:an?|the|their|his|her|another|further|new|`,
      'fresh|more) ){0,2}(?:[a-z-]+ ){0,2}?(?:summit|meeting|talks|visit|trip|call|round|conference|debate|vote|',
      String.raw`elections?|meet|visit|hold|host|attend|travel|come|go)\b)|\b(?:accept(?:ed|s)|received|extended|issued|sent) (?:an?|the|his|her|`,
      String.raw`their) (?:[a-z]+ )?invitation\b[^,;]{0,60}?(?= (?:to|for) )|\binvited [^,;]{2,60}?(?= to )`,
    ),
  ),
  ...CLAUSES,
  ...POINTERS,
  ...SPEECH,
  eventNoun: patternWith(
    'i',
    String.raw`\b(?:invasion|call|visit|meeting|summit|trip|talks|election|elections|arrests?|sanctions|war|coup|attacks?|`,
    'strikes?|partnership|agreement|treaty|deal|speech|inauguration|exercise|drills?|session|congress|vote|',
    'referendum|ceasefire|truce|protests?|testimony|interview|letter|report|campaign|ban|shutdown|assassination|',
    'murder|killing|capture|kidnapping|bombings?|shooting|crash|disaster|earthquake|hearing|trial|ruling|decision|',
    'announcement|independence|revolution|uprising|massacre|blast|explosion|raid|verdict|resignation|appointment|',
    'birth|merger|takeover|accord|pact|debate|conference|forum|parade|funeral|death|launch|test|deployment|',
    String.raw`withdrawal|crackdown|term|games|olympics)\b`,
  ),
  sameDay: patternOf(
    String.raw`\b(?:opens?|begins?|starts?|ends?|closes?|flies|fly|arrives?|lands?|leaves?|departs?|travels?|heads? (?:to|for|off)|goes|comes|`,
    'visits?|meets?|hosts?|holds?|receives?|welcomes?|gathers?|convenes?|votes?|takes? (?:place|effect)|',
    String.raw`enters? (?:in)?to force|resumes?|expires?|signs?|attends?|addresses|speaks?|kicks? off|shakes? hands|greets?|(?:is|are) (?:back )?in [A-Z]\w+|poses?|tours|inspects?|dines?|becomes?|takes over|declares?)\b`,
  ),
  ought:
    /\b(?:should|ought to|must)\b(?! (?:\w+ (?:\w+ ){0,4}by |arrive|land|begin|start|end|open|last|be|come|reach|return|take place))/,
  putOff: {
    verb: where(
      'ostpon|ut |elayed|ushed|rescheduled|moved|shifted|brought forward',
      patternOf(
        String.raw`\b(?:postpon(?:ed|es)|(?:put|puts|pushed|pushes) (?:[^,;]{1,60} )?(?:off|back)|delay(?:ed|s)|rescheduled|`,
        String.raw`moved|shifted|brought forward)\b`,
      ),
    ),
    // "The trip planned for Friday was delayed": that is the old day.
    until:
      /(?<!\b(?:planned|scheduled|set|due|slated|expected|announced) )\b(?:until|till|to|for)(?: the| early| late| mid| next)* $/,
  },
  deniedIt: where(
    'den|reject|dismiss',
    /^[^,;]{0,80}\b(?:denied|denies|rejected|dismissed) (?:it|this|that|the (?:reports?|claims?|rumou?rs?))\b(?! (?:he|she|it|they|[A-Z]))[^,;]{0,30}$/,
  ),
  stayedAway: where(
    "stayed|ever |ot come|n’t come|n't come|show|turn|appear",
    /^[,;]?\s*(?:but|and|yet) (?:then |in the end )?(?:stayed (?:away|at home|home)|never (?:came|showed up|turned up|appeared)|(?:did not|didn['’]t|failed to) (?:come|show up|turn up|appear))\b/,
  ),
  calledOff: where(
    'instead|cancel| off|called off|scrapped|postponed|put off|delayed|pushed back|shelved|suspended',
    patternOf(
      String.raw`\b(?:was|were|been|is|are|being|got) (?:[a-z]+ )?(?:cancel+ed|called off|scrapped|postponed|put off|delayed|pushed back|`,
      String.raw`shelved|suspended)\b|\b(?:(?:cancel+ed|scrapped|postponed|shelved) (?:it|them)|(?:called|put) (?:it|them) off)\b|^,? ?but\b[^,;]*\b(?:will|would) instead\b`,
    ),
  ),
  thatDay: where(
    'orning|fternoon|vening|day|night|dawn|noon',
    patternOf(
      String.raw`\b(?:(?:[Ii]n the|[Tt]hat|[Tt]he same|[Ll]ater (?:in the|that|the same)|[Ee]arlier (?:in the|that|the same)) `,
      String.raw`(?:morning|afternoon|evening|day|night)|[Oo]vernight|[Aa]t (?:dawn|noon|midnight))\b(?! before| after| of)`,
    ),
  ),
  ceremony: where(
    'alute|anthem|carpet|uard',
    /\b(?:[Gg]un salutes?|salutes? (?:was|were)|(?:played|sang|struck up) (?:the|their|both) [a-z ]*anthems?|anthems? (?:was|were) (?:played|sung)|red carpets?|[Gg]uards? of honou?r|honou?r guards?)\b/,
  ),
  figures: where(
    'rade|xport|mport|urnover|hipments|ales|nflation|conomy|GDP|hares|tocks|il |rices',
    patternOf(
      String.raw`\b(?:[Tt]rade|[Ee]xports?|[Ii]mports?|[Tt]urnover|[Ss]hipments|[Ss]ales|[Ii]nflation|[Ee]conomy|GDP|[Ss]hares|[Ss]tocks|[Oo]il|[Pp]rices)\b[^;]*?`,
      String.raw`\d(?:[\d.,]*)(?: ?%| per ?cent| [mb]illion| trillion)`,
    ),
  ),
  followsOn: /^[\s,]*follow(?:s|ed|ing)\b/,
  placeBefore: patternOf(
    '(?<!(?:war|crisis|conflict|peace|situation|actions?|operations?|fighting|troops|interests?|',
    String.raw`invasion) )\b(?:[Ii]n|to|[Aa]t|near|outside|into|across|visit(?:s|ed|ing)?|left|reach(?:ed|es)?|toured?|`,
    'bound for) (?:the )?(?:[a-z-]+ ){0,2}$',
  ),
  further: where(
    'also|besides|in addition|separately|later|then|another|next stop',
    /\b(?:also|besides|in addition|separately|later|then|another|next stop)\b/i,
  ),
};
