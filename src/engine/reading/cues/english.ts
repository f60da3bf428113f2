import { anyOf } from './any-of.ts';
import type { Cues } from './cues.ts';
import { where } from './where.ts';

/** Irregular verbs of the past that news tells events with; small letters, so that a name never counts. */
const IRREGULAR =
  'met|went|came|left|began|took|gave|told|said|sent|made|held|spoke|struck|became|won|lost|led|rose|fell|grew|saw|flew|broke|built|bought|brought|sold|paid|shot|fought|fled|drove|drew|chose|spent|stood|sought|ran|got|kept|overthrew|overran|withdrew|undertook|swore|wrote|rang|hung|sank|shook|threw|taught|thought|found|caught|heard|knew|laid|lay|lent|hid|rode|stole|stuck|swept|tore|woke|wore|understood|forbade|overtook|froze|forgot|felt|fed|dug|clung|crept|dealt|swung|bore|hit|died|sued|tied|lied|was|were|had|did';

/** Words that look like a regular past and are none, or that describe. */
const NO_PAST =
  'need|indeed|speed|feed|seed|exceed|proceed|succeed|hundred|based|related|concerned|interested|supposed|unprecedented|limited|advanced|armed|aged|alleged|so-called|sacred|naked|wicked|biased|experienced|sophisticated|increased|continued|seasoned|talented|red|bed|shed|embed|sped';

const PAST = `\\b(?:${IRREGULAR})\\b|\\b(?!(?:${NO_PAST})\\b)(?:[a-z]{2,}[^e\\W]ed|(?:agr|disagr|fr|guarant|decr|refer)eed)\\b`;

/** Verbs of events that are told without a date as often as with one. */
const TELLING =
  'met|visited|arrived|landed|travelled|traveled|flew|hosted|received|welcomed|signed|struck|spoke (?:with|to|by)|phoned|telephoned|held (?:talks|a (?:meeting|call|summit|phone))|agreed|invaded|attacked|bombed|shelled|seized|annexed|elected|re-elected|appointed|named|inaugurated|sworn in|resigned|stepped down|dismissed|ousted|died|killed|arrested|detained|charged|convicted|sentenced|launched|opened|closed|ended|wrapped up|began|voted|ratified|vetoed|imposed|sanctioned|lifted|expelled|recalled|joined|withdrew|left office|announced|unveiled|released|published|testified|tested|fired|deployed|oversaw|attended|addressed|chaired|cancel+ed|called off|postponed|confirmed in|took (?:office|over|part)|thanked|congratulated';

const SAYING =
  'said|says|say|told [^,.]{1,40}?|reported|reports|announced|noted|added|claimed|confirmed|stated|declared|wrote|warned|argued|insisted|acknowledged|recalled|explained|reiterated|stressed';

/** Who says something stands before any other clause. */
const LEAD = '(?:(?!\\b(?:after|before|when|while|as|since|because|which|who)\\b)[^,;]){1,90}?';

/** Who is named after what he said; "which was confirmed" names nobody. */
const VOICE =
  '(?:(?!\\b(?:after|before|when|while|as|since|because|which|who|was|were|is|are|been|be|had|has|have)\\b)[^,;]){0,80}';

/** What news in English tells events with. */
export const ENGLISH: Cues = {
  planned: anyOf(
    /\b(?:will|shall|won't|'ll)\b|\b(?:plans?|planned|intends?|intended|hopes?|hoped|expects?|aims?|prepares?|wants?|asked|calls?|called) (?:to|for) [a-z]|\bis to [a-z]+|\bare to [a-z]+|\bto (?:meet|visit|host|attend|hold) [A-Z]|\bno later than\b|\bfaces? next\b|\bupcoming\b|\bplans? for\b/,
    /\b(?:would|could|might|may) (?:[a-z]+ly )?(?:be|begin|come|go|happen|hold|host|include|join|last|leave|meet|return|see|sign|start|take|travel|visit|welcome|end|open|close|launch|halt|send|resume|become|help|cut|raise|publish|impose|lift)\b/,
    /\b(?:is|are|was|were|be|been|being|remains?)\s+(?:[a-z]+\s+){0,2}?(?:set|due|expected|scheduled|slated|likely|planning|planned|preparing|about|going|poised|supposed|bound|booked|hoping|aiming|getting ready|lining up) (?:to|for)\b/,
    /\b(?:is|are) (?:[a-z]+ ){0,2}?(?:planned|scheduled|expected|due|foreseen|pencilled in)\b/,
  ),
  past: new RegExp(PAST),
  wasPlanned: where(
    'was|were|been|planned',
    /\b(?:was|were|had been|has been|have been) (?:[a-z]+ )?(?:to|due|expected|scheduled|slated|planned|set|likely|supposed)\b|\bplanned (?:to|for)\b/,
  ),
  telling: new RegExp(`\\b(?:${TELLING})`),
  denied: where(
    'true|false|a lie| lies|baseless|unfounded|groundless|fake|invented|deny|denie|dismiss|refut|reject|no plan|ontrary',
    /\b(?:(?:[Ii]t |This |That )(?:is|was) (?:simply |just )?(?:not true|untrue|false|a lie)(?: that)?|that\b[^;]*\b(?:is|are|was|were) (?:false|untrue|not true|baseless|unfounded|groundless|fake|invented|a lie|lies)|den(?:y|ies|ied)|dismiss(?:ed|es) (?:(?:on [A-Z][a-z]+|as [a-z-]+) )?(?:an? |the |those |such |all )?(?:reports?|claims?|rumou?rs?|suggestions?|allegations?)|refut(?:ed|es)|reject(?:ed|s) (?:on [A-Z][a-z]+ )?(?:an? |the |those |such |all )?(?:reports?|claims?|allegations?|accusations?)|(?:has|have|had) no plans? to|[Cc]ontrary to (?:[a-z]+ ){0,2}(?:reports?|claims?|rumou?rs?)\b[^;]*\b(?:not|never))\b/,
  ),
  cancelled: where(
    "to have |cancel|call|scrap|postpone|put off|shelve|suspended|ill not|ould not|no longer|won't",
    /\b(?:was|were|had been|has been) (?:due |set |scheduled |expected |supposed |meant )?to have [a-z]+(?:ed|n|t|d|e|g)\b|\b(?:visits?|trips?|talks|meetings?|summits?|calls?|travels?|events?|elections?|exercises?|drills?|(?:news |press )?conferences?|briefings?|speech|ceremony|sessions?|rally|rallies|parades?|votes?|hearings?|dinner|banquet|tours?|launch|signing)\b[^,;]{0,60}(?:,[^,;]{3,60},[^,;]{0,20})?\b(?:was|were|been|is|are|being) (?:cancel+ed|called off|scrapped|postponed|put off|shelved|suspended)\b|\b(?:cancel(?:s|l?ed)|call(?:s|ed) off|scrap(?:s|ped)|postpone[sd]?|shelve[sd]?) (?:a|an|the|his|her|their|its|all|plans?)\b|\b(?:will|would) (?:not|no longer) (?:take place|attend|visit|travel|go|come|meet)\b|\bwon't (?:take place|attend|visit|travel|go|come|meet)\b/,
  ),
  reported: where(
    'confirm| to comment|report|alleg|umor|umour|unconfirmed| said to| believed to| thought to| understood to|ource|laim|insider',
    /\b(?:reportedly|allegedly|rumou?red|unconfirmed|(?:is|are|was|were) (?:said|believed|thought|understood|alleged|reported|rumou?red) to|(?:unnamed |anonymous )?[Ss]ources? (?:say|said|claim)|(?:according to|citing) (?:an? )?(?:unnamed |anonymous )?(?:sources?|media reports?|reports?|insiders?)|claim(?:s|ed)?(?: [^,;]{1,40})? that|alleg(?:es|ed) (?:[^,;]{1,40} )?that|neither confirm(?:ed|s)? nor den(?:y|ied|ies)|(?:declined|refused) to (?:confirm|comment))\b/,
  ),
  negated:
    /\b(?:never|[Nn]either|[Nn]one of|[Tt]here (?:is|are|was|were) no|[Nn]o (?:visits?|trips?|meetings?|talks|summits?|calls?)\b[^,;]{0,60}\b(?:is|are|was|were|has|have|took|take|happened|came)|(?:did|has|have|had|was|were|could|would|does|do|is|are)(?:n't| not| never| yet to)|nobody|no one|[Nn]o (?:date|time|meeting|visit|talks|plans?|decision|agreement|deal) (?:has|have|had|was|were|is|are)|(?:nearly|almost|all but) (?:met|visited|went|came|left|signed|resigned|died|won|lost|struck|hit|joined|agreed|killed|attacked|cancel+ed|postponed|withdrew|ousted|overthrew|arrested)|(?:came|come) (?:close|near) to [a-z]+ing|failed to|refus(?:ed|es) to|declin(?:ed|es) to|without \w+ing)\b/,
  accuses: where(
    'lied|lying|cheated|deceived|betrayed|violated|brok|stole|sabotaged|staged|rigged|faked|plotted|conspired',
    /\b(?:lied|lying|cheated|deceived|betrayed|violated|broke(?:n)? (?:a |the |his |her |their |its )?(?:promises?|word|agreements?|truce|ceasefire|law)|stolen?|sabotaged|staged|rigged|faked|plotted|conspired)\b/,
  ),
  instead: /\b(?:[Rr]ather than|[Ii]nstead of) [^,;.]{3,120}/g,
  ownVoice:
    /(?<![\p{L}’'])(?:I|I['’](?:m|ve|d|ll)|[Ww]e(?:['’](?:re|ve|d|ll))?|[Oo]ur|[Mm]y)(?![\p{L}’'])|\b[Ii]f\b[^,;]*\b(?:had|were|would)\b/u,
  ofMyself: where('I ', new RegExp(`\\bI (?:first |last |also |once |then |personally )?(?:${TELLING})\\b`)),
  prospect: where(
    'agreed|consented|committed|pledged|invit',
    /\b(?:agreed|consented|committed|pledged)\b[^,;]{0,40}?(?= to (?:(?:an?|the|their|his|her|another|further|new|fresh|more) ){0,2}(?:[a-z-]+ ){0,2}?(?:summit|meeting|talks|visit|trip|call|round|conference|debate|ceasefire|truce|vote|elections?|meet|visit|hold|host|attend|travel|come|go|begin|start|end|open|halt|resume|withdraw|join|send|return|release|hand)\b)|\b(?:accept(?:ed|s)|received|extended|issued|sent) (?:an?|the|his|her|their) (?:[a-z]+ )?invitation\b[^,;]{0,60}?(?= (?:to|for) )|\binvited [^,;]{2,60}?(?= to )/,
  ),
  eventNoun:
    /\b(?:invasion|call|visit|meeting|summit|trip|talks|election|elections|arrests?|sanctions|war|coup|attacks?|strikes?|partnership|agreement|treaty|deal|speech|inauguration|exercise|drills?|session|congress|vote|referendum|ceasefire|truce|protests?|testimony|interview|letter|report|campaign|ban|shutdown|assassination|murder|killing|capture|kidnapping|bombings?|shooting|crash|disaster|earthquake|hearing|trial|ruling|decision|announcement|independence|revolution|uprising|massacre|blast|explosion|raid|verdict|resignation|appointment|birth|merger|takeover|accord|pact|debate|conference|forum|parade|funeral|death|launch|test|deployment|withdrawal|crackdown|term|games|olympics)\b/i,
  clauseStart:
    /(?:,\s+)?\b(?:(?:just |only |barely )?(?:over |more than |less than |about |some |a few |several |a dozen )?(?:(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) )?(?:hours|days|weeks|months|years) (?:after|before)|(?:just |only )?(?:over |more than |less than |about )?an? (?:day|week|month|year) (?:after|before)|during which|after which|in which|which|who|whose|whom|when|while|where|whereas|after|before|because|although|though|since(?! (?:\d|[A-Z][a-z]+ \d|last|then|early|late|mid))|(?:if|unless|whether)(?= )|as (?=[A-Za-z]+ [a-z]+ed\b|[a-z]+ (?:war|troops|he|she|they|it)\b)|but|that (?=[A-Za-z])(?! ?(?:day|night|morning|afternoon|evening|week|weekend|month|year)\b))\b|(?:[;:—–]| -)\s|,\s+(?=(?:and|rather|yet) )/g,
  itBefore:
    /^(?:But |Yet |However, )?(?:It|This|That|They|Both|The (?:[a-z]+ )?(?:visit|trip|meeting|talks|summit|call|event|session|journey|tour|plan))\b/i,
  onlyWithVerb: {
    words: /^(?:,\s+)?(?:after|before)$/,
    subject: /^ (?:[a-z]+ing|he|she|they|it|his|her|their)\b/,
    notPast: /\b(?:is|are|will|be|been)\b/,
  },
  relative: {
    words: /^,\s+(?:who|whose|whom|which)$/,
    goesOn: /^(?:will|would|shall|may|might|could|is|are|has|have)$/,
  },
  apposition:
    /^(?:[a-z]+ed|born|chosen|built|held|sworn in) (?:in|on|at|as|by|to|last|this|early|late|only)\b/,
  goesOn: /^[\s,]*that\b/,
  supposed: where(
    'if|If|nless|hether|t would be|Should|Were|Had',
    /^[\s,]*(?:if|unless|whether)\b|^["“]?It would be (?!the )(?:[a-z]+ ){1,4}for [^,;]{1,60} to\b|^["“]?(?:If|Unless|Whether|(?:Should|Were|Had) (?:he|she|it|they|the|either|both|\p{Lu}\p{L}+))(?!\p{L})/u,
  ),
  sameTime: /^[\s,]*(?:when|where)\b/,
  sameDay:
    /\b(?:opens?|begins?|starts?|ends?|closes?|flies|fly|arrives?|lands?|leaves?|departs?|travels?|heads?|goes|comes|visits?|meets?|hosts?|holds?|receives?|welcomes?|gathers?|convenes?|votes?|takes? (?:place|effect)|enters? (?:in)?to force|resumes?|expires?|signs?|attends?|addresses|speaks?|kicks? off)\b/,
  onceMore: where('again', /^[\s,]*(?:and |then |once )*again\b/),
  calledOff: where(
    'cancel|called off|scrapped|postponed|put off|shelved|suspended',
    /\b(?:was|were|been|is|are|being|got) (?:[a-z]+ )?(?:cancel+ed|called off|scrapped|postponed|put off|shelved|suspended)\b/,
  ),
  pronoun:
    /(?:^|[\s(“"])(?:[Hh]e|[Ss]he|His|Her|(?:During|In|On|At|After|Before|With|Since|For|From|Under|Of|By|Throughout|Following) (?:his|her)|the (?:president|leader|minister|chancellor|premier|Kremlin chief))\b/,
  pronounIsPerson: true,
  subjectPronoun: /(?:^|[\s(“"])(?:[Hh]e|[Ss]he)\s[^,;]*$/,
  frame:
    /^[\s“"]*(?:After|Before|While|When|Since|Following|During|Despite|As|With|In|At|On|Alongside)\b[^,]{3,160}, /,
  pronounOfMany:
    /(?:^|[\s(“"])(?:[Tt]hey|[Tt]heir|[Tt]he two (?:leaders|presidents|sides|men|ministers)|[Tt]he two (?=(?:last|also|later|then|had|have|met|were|will|spoke|talked|agreed|signed|discussed|held|shook)\b)|[Bb]oth (?:leaders|presidents|men)|the pair)\b/,
  backToEvent:
    /\b(?:[Dd]uring|[Aa]t|[Ii]n|[Ff]or|[Aa]head of) (?:their|the|his|her|this) (?:two-day |state |official )?(?:meeting|visit|talks|trip|summit|session|call|stay)\b|^(?:The|This|His|Her|Their|It) (?:[a-z-]+ )?(?:meeting|visit|talks|trip|summit|session|call|stay|exercise|law|letter|move)\b/,
  attributionBefore: new RegExp(
    `^(?:${LEAD}\\b)(?:${SAYING})(?: (?:on |in |at |to |last |this |earlier |late )?[^,;]{0,40}?)? that\\b|^(?:${LEAD}\\b)(?:said|reported) (?:(?:(?:on|late|early) ){0,2}(?:[A-Z][a-z]+day|today|yesterday) (?:(?:morning|afternoon|evening|night) )?)?(?=[^,;]{0,40}?\\b(?:will|would|had|has|is|are|was|were)\\b)`,
  ),
  attributionAfter: new RegExp(
    `,\\s+(?:${VOICE}\\b)?(?:${SAYING}|according to)\\b[^,;]{0,80}\\.?["”]?$|,\\s+(?:as )?(?:described|reported) by [^,]{1,60}$|,\\s+it (?:has )?(?:emerged|transpired|turned out|was (?:reported|revealed|announced|disclosed|confirmed))\\b[^,;]{0,60}$`,
  ),
  placeBefore:
    /(?<!(?:war|crisis|conflict|peace|situation|actions?|operations?|fighting|troops|interests?|invasion) )\b(?:[Ii]n|to|[Aa]t|near|outside|into|across|visit(?:s|ed|ing)?|left|reach(?:ed|es)?|toured?|bound for) (?:the )?(?:[a-z-]+ ){0,2}$/,
  further: /\b(?:also|besides|in addition|separately|later|then|another|next stop)\b/i,
};
