import { patternWith } from '../../text/pattern-of.ts';
import { where } from '../../text/where.ts';
import type { Cue } from '../cues/any-of.ts';

/**
 * What stands in and around an article and tells nothing of its own: captions, links to other stories, notes on the author, tags,
 * comments. By name, for `annotate --explain`.
 */
const PATTERNS: readonly (readonly [rule: string, pattern: Cue])[] = [
  // "(AP Photo/Carolyn Kaster)", "Photo: Reuters", "Photograph: AFP via Getty", "Bild: dpa", "Florion Goga (REUTERS)".
  [
    'caption',
    where(
      ':|：|©|(|Getty Images|picture alliance',
      patternWith(
        'u',
        String.raw`(?:^|[\s.(]|[a-zäöüß](?=B))(?:[Pp]hoto(?:graph)?s?|[Ii]mage [Ss]ource|[Ii]mages?|[Pp]ic(?:ture)?|`,
        String.raw`[Cc]redit|Bild(?:er)?|[Ff]otos?|[Cc]rédit|[Фф]ото|图|图片)\s?[:：]\s?\S|©|\((?:[^()]{0,60}[\s/])?(?:AP|AFP|`,
        String.raw`EPA|EFE|dpa|Reuters|REUTERS|Getty|Xinhua|TASS|Sputnik|Pool)\b[^()]{0,60}\)\s*$|Getty Images|`,
        'picture alliance',
      ),
    ),
  ],
  // Who is seen where: "Lind, left, shakes hands with Berg".
  [
    'caption',
    where(
      'left,|right,|center,|centre,',
      /^[A-Z][^.!?]{2,120}, (?:far |second |third )?(?:left|right|cent(?:er|re)|from left)(?: to right)?, (?![a-z]+ed\b)[a-z]+/,
    ),
  ],
  // A sentence and a credit in brackets after its full stop: "… in Chinatown. (District Court)".
  ['caption', where('(', /^[^.!?]{20,300}[.!?]["”]? \([^()]{3,80}\)$/u)],
  [
    'link to another story',
    patternWith(
      'i',
      '^(?:(?:read (?:more|also|next)|see also|also (?:on|read)|more on|related|recommended|watch|listen|',
      String.raw`in pictures|explainer|opinion|analysis)\b[^.:：]{0,24}[:：]|(?:click here|lire aussi|à lire|`,
      'lesen sie (?:auch|mehr)|mehr zum thema|lee también|leer más|(?:te|le) puede interesar|читайте также|',
      'читать также|подробнее|leggi anche|potrebbe interessarti|leia (?:também|mais)|czytaj (?:też|także|',
      String.raw`więcej)|zobacz (?:też|także)|читайте також|関連記事|관련 ?기사|اقرأ أيض[اً]{1,2})(?![\wà-ɏЀ-ӿ]))`,
    ),
  ],
  ['link to another story', /^(?:相关阅读|延伸阅读|更多内容|点击)/u],
  [
    'note on the author',
    // News says when, or who said so: "Putin on March 3 said Lind is a reporter". As the dearest of all (2 ms before
    // its first use) it is asked only of lines with such a word.
    where(
      'ditor|riter|eporter|ournalist|orrespondent|olumnist|ellow|ontribut|reelance|eporting|diting|riting|ollow',
      patternWith(
        'i',
        String.raw`^(?!.*\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)(?:(?!\b(?:said|says|told|tells|that|whether|`,
        String.raw`because)\b)[^\d:;]){3,60}? is (?:an?|the|our) .{0,40}?\b(?:editor|writer|reporter|journalist|`,
        String.raw`correspondent|columnist|fellow|contributor|freelancer?)\b|contributed to this (?:report|story|article)|`,
        String.raw`(?:additional )?(?:reporting|editing|writing) by\b|you can follow (?:him|her|them)\b`,
      ),
    ),
  ],
  // A sentence is none: "By the time Lind arrived …", "Von der Leyen reiste …", "Par ailleurs …".
  ['byline', /^(?!.{24,}[.!?…。]["'”’»)]*$)(?:by|von|par|por|执笔|作者|责任编辑|编辑|автор)[\s/:：]\s?\S/iu],
  [
    'label',
    /^(?:source|quelle|источник|реклама|advertisement|anzeige|publicité|publicidad|tags?|tagged|来源|发布于|share|teilen|compartir)\s?[:：]/iu,
  ],
  ['label', /^(?:advertisement|реклама|anzeige)$/iu],
  // The error comes back as a fact where it is told what was said wrongly: "An earlier version misstated that Lind met Berg".
  [
    'correction',
    where(
      'version|fassung|correct|clarification|versión|верси|исправ|更正|此前版本|早前版本',
      patternWith(
        'iu',
        String.raw`^(?:correction|clarification|berichtigung|korrektur|rectificatif|corrección|исправление|更正)\s?[:：—–-]|`,
        String.raw`\b(?:earlier|previous|original|prior) version (?:of (?:this|the) (?:article|story|report|post|page|piece|headline|`,
        'caption)|(?:incorrectly|wrongly|mistakenly|misstated|misidentified|said|stated|gave))|',
        String.raw`\bthis (?:article|story|report|post|piece) (?:was|has been) (?:corrected|amended)|`,
        String.raw`\b(?:früheren|ersten|vorherigen|ursprünglichen) (?:fassung|version)(?: (?:dieses|des) (?:artikels|textes|`,
        'beitrags|berichts))?,? (?:hieß|stand|war|hatten|wurde)|',
        'une version (?:précédente|antérieure|initiale) de (?:cet|ce|l.)|una versión (?:anterior|previa) de est[ea]|',
        'в (?:предыдущей|прежней|ранней|более ранней|первоначальной|первой) версии (?:эт\\S+ |данн\\S+ )?(?:статьи|материала|новости|публикации|текста)|',
        '(?:此前|早前|先前|之前)(?:的)?版本',
      ),
    ),
  ],
  ['reference', /^\^/],
  [
    'reference',
    where(
      'retrieved|archived|originally|isbn|doi:',
      /\bretrieved (?:on )?\d|\barchived (?:from the original )?on \d|\[originally published|\bISBN\b|\bdoi:/i,
    ),
  ],
  [
    'page furniture',
    where(
      'javascript|required fields|rights reserved|sign up|subscribe|newsletter|share it now|cookie|privacy|terms of|email|编者|查看更多',
      patternWith(
        'iu',
        String.raw`\b(?:enable javascript|required fields|all rights reserved|sign up (?:for|to)|subscribe (?:to|now)|`,
        String.raw`newsletter|share it now|cookies?|privacy policy|terms of (?:use|service)|your email address)\b|编者|查看更多`,
      ),
    ),
  ],
];

/** From such a line on come comments or lists of other stories, to the end of the text. */
const AFTER_ARTICLE = patternWith(
  'iu',
  String.raw`^(?:(?:\d+ )?comments?(?: \(\d+\))?|\d+ (?:thoughts|responses|replies) (?:on|to) .+|about the authors?|what to read next|leave a (?:reply|comment)|join the conversation|kommentare?|`,
  'commentaires?|comentários?|comentarios|commenti|komentarze|комментарии|коментарі|评论|网友评论|コメント|댓글|',
  'you (?:might|may) also like|(?:most|more) (?:popular|read|viewed|stories|news)|popular news|',
  'trending(?: now)?|recommended(?: for you| stories)?|related (?:articles|stories|news|topics|content|',
  'posts)|more (?:from|on) [^.]{1,30}|das könnte sie auch interessieren|meistgelesen|les plus lus|',
  'à lire aussi|lo más (?:leído|visto)|i più letti|mais lidas|najczęściej czytane|популярное|',
  String.raw`самое читаемое|popular(?: posts)?|read more|观察员|热门新闻|相关新闻|相关阅读|延伸阅读|関連記事|관련 ?기사)\s?[:：]?$`,
);

/** Longest line that can be furniture, in UTF-16 units: a longer one is a paragraph, whatever words stand in it. */
const LONGEST = 600;

/** The rule by which a line is furniture; undefined for one that may be part of the article. */
export function furnitureRule(line: string): string | undefined {
  return line.length > LONGEST ? undefined : PATTERNS.find(([, pattern]) => pattern.test(line))?.[0];
}

/** True for a line behind which the article is over. */
export function endsArticle(line: string): boolean {
  return line.length < 60 && AFTER_ARTICLE.test(line);
}
