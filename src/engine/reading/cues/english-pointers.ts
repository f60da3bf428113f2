import { patternOf } from '../../text/pattern-of.ts';
import { where } from '../../text/where.ts';
import type { Cues } from './cues.ts';

/** By what English points to somebody or something that it told of before. */
export const POINTERS: Pick<
  Cues,
  | 'itBefore'
  | 'pronoun'
  | 'pronounIsPerson'
  | 'subjectPronoun'
  | 'objectPronoun'
  | 'frame'
  | 'pronounOfMany'
  | 'backToEvent'
  | 'there'
> = {
  itBefore:
    /^(?:But |Yet |However, )?(?:It|This|That|They|Both|The (?:[a-z]+ )?(?:visit|trip|meeting|talks|summit|call|event|session|journey|tour|plan))\b/i,
  pronoun: patternOf(
    String.raw`(?:^|[\s(“"])(?:[Hh]e|[Ss]he|His|Her|(?:During|In|On|At|After|Before|With|Since|For|From|Under|Of|By|Throughout|`,
    String.raw`Following) (?:his|her)|the (?:president|leader|minister|chancellor|premier|Kremlin chief))\b`,
  ),
  pronounIsPerson: true,
  subjectPronoun: /(?:^|[\s(“"])(?:[Hh]e|[Ss]he)\s[^,;]*$/,
  objectPronoun:
    /[a-z] (?:him\b(?! (?:that|to|of))|(?<her>her)(?=[.,;]|$| (?:in|at|on|for|after|before|with|by|during|over)\b))/,
  frame:
    /^[\s“"]*(?:After|Before|While|When|Since|Following|During|Despite|As|With|In|At|On|Alongside)\b[^,]{3,160}, /,
  pronounOfMany: where(
    'hey|heir|he two|oth leaders|oth presidents|oth men|the pair',
    patternOf(
      String.raw`(?:^|[\s(“"])(?:[Tt]hey|[Tt]heir|[Tt]he two (?:leaders|presidents|sides|men|ministers)|[Tt]he two (?=(?:last|`,
      String.raw`also|later|then|had|have|met|were|will|spoke|talked|agreed|signed|discussed|held|shook)\b)|[Bb]oth (?:leaders|`,
      String.raw`presidents|men)|the pair)\b`,
    ),
  ),
  there: /\bthere\b(?! (?:is|are|was|were|will|would|has|have|had|could|may|might|can|must|should)\b)/,
  backToEvent: patternOf(
    String.raw`\b(?:[Dd]uring|[Aa]t|[Ii]n|[Ff]or|[Aa]head of) (?:their|the|his|her|this) (?:two-day |state |`,
    String.raw`official )?(?:meeting|visit|talks|trip|summit|session|call|stay)\b|^(?:The|This|His|Her|Their|`,
    String.raw`It) (?:[a-z-]+ )?(?:meeting|visit|talks|trip|summit|session|call|stay|exercise|law|letter|move)\b`,
  ),
};
