import { patternOf, patternWith } from '../../text/pattern-of.ts';
import { where } from '../../text/where.ts';
import type { Cue } from './any-of.ts';

/** Sentences that tell of what is only imagined, or what nobody believes, and of what happens in a novel or a film, a language each. */
export const IMAGINED_IN: Readonly<Record<'en' | 'de' | 'fr' | 'es' | 'ru' | 'zh', Cue>> = {
  en: where(
    'Imagine|Suppos|Picture |Pretend|Assum|What if|Let us|obody|o one |ew |ardly|doubt|hould|must|ought|ovel|ilm|ovie|eries|hriller|rama|omedy|atire|plot|pisode|game,|artoon|usical|opera|dream,|istory,|egend has',
    patternOf(
      String.raw`^["“\s]*(?:Imagine|Suppose|Supposing|Picture|Pretend|Assume|Assuming|What if|Let us (?:imagine|suppose|assume))\b|`,
      String.raw`\b(?:[Nn]obody|[Nn]o one|[Hh]ardly any(?:one|body)|[Ff]ew)(?: [a-z]+){0,4}? (?:believe|think|expect|imagine)(?:s|d|ed)?\b|`,
      String.raw`(?<!\b(?:[Nn]obody|[Nn]o one|[Ff]ew|not|never|no|n['’]t) )\bdoubt(?:s|ed)? (?:that|whether)\b|`,
      String.raw`\b(?:[Cc]ritics|[Oo]pponents|[Aa]ctivists|[Cc]ampaigners|[Cc]ommentators|[Pp]rotesters|[Ss]upporters|[Ss]ome|[Mm]any) (?:[a-z]+ )?`,
      String.raw`(?:say|said|argue|argued|believe|believed|think|thought)\b[^;]{0,60}\b(?:should|must|ought to)\b|`,
      '^In (?:the|an?|this|his|her) (?:[a-z-]+ ){0,2}(?:novel|film|movie|series|thriller|drama|comedy|satire|play|episode|game|cartoon|musical|',
      'opera|dream|alternative history)(?=[,:]| by| about| that| which)|^Legend has it|',
      String.raw`\b(?:novel|film|movie|series|thriller|drama|comedy|satire)\b[^.;]{0,60}\b(?:(?:begins|opens|ends|starts|closes) (?:when|with|as)|`,
      String.raw`imagines|depicts|portrays|is set in)\b|\bplot of (?:the|an?|this|his|her)\b`,
    ),
  ),
  de: patternWith(
    'u',
    String.raw`^["„\s]*(?:Stell(?:en|t)? (?:wir uns|Sie sich|euch|dir)|Man stelle sich|Angenommen|Wären?|Hätten?|`,
    String.raw`Im (?:Roman|Film|Krimi|Thriller|Theaterstück)|In (?:dem|diesem|seinem|ihrem) (?:Roman|Film)|In der (?:Serie|Komödie))(?!\p{L})|`,
    String.raw`(?<!\p{L})(?:[Nn]iemand|[Kk]aum (?:jemand|einer)) (?:glaubt|erwartet|rechnet)(?!\p{L})`,
  ),
  fr: patternWith(
    'u',
    String.raw`^[«“\s]*(?:Imagin(?:ons|ez)|Supposons|Supposez|Dans (?:le|ce|son) (?:roman|film)|Dans la (?:série|pièce|fiction))(?!\p{L})|`,
    String.raw`(?<!\p{L})[Pp]ersonne ne (?:croit|pense|imagine|s[’']attend)(?!\p{L})`,
  ),
  es: patternWith(
    'u',
    String.raw`^[«“\s]*(?:Imagin(?:emos|e|en|a) que|Supongamos|En la (?:novela|película|serie|ficción))(?!\p{L})|`,
    String.raw`(?<!\p{L})[Nn]adie (?:cree|piensa|espera|imagina)(?!\p{L})`,
  ),
  ru: patternWith(
    'u',
    String.raw`^[«“\s]*(?:Представ(?:ьте|им)|Предположим|Допустим|В (?:романе|фильме|сериале|пьесе)|По сюжету)(?!\p{L})|`,
    String.raw`(?<!\p{L})[Нн]икто не (?:верит|думает|ожидает|считает)(?!\p{L})`,
  ),
  zh: /^[“「\s]*(?:想象一下|假设|试想)|没有?人相信|(?:小说|影片|电影|剧|片)[中里]，/,
};
