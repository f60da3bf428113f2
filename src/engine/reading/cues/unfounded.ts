import { patternOf, patternWith } from '../../text/pattern-of.ts';
import { where } from '../../text/where.ts';
import type { Cue } from './any-of.ts';

/** Sentences that tell of a rumour, a falsehood or a forgery: what they say has not happened, a language each. */
export const UNFOUNDED_IN: Readonly<Record<'en' | 'de' | 'fr' | 'es' | 'ru' | 'zh', Cue>> = {
  en: where(
    'umour|umor|laims that|laim that|eports that|eport that|eports of|tory that|llegations that|fake|withdrew|etracted|reamed|reamt|o evidence|o proof|atirical|istakenly|was claimed| a joke',
    patternOf(
      String.raw`^["“\s]*(?:(?:The|A|Old|False|Wild) )?[Rr]umou?rs? that\b|`,
      String.raw`^["“\s]*(?:It|This|That) (?:is|was) a joke\b|\b[Tt]here (?:is|was|has been) no (?:evidence|proof) that\b|`,
      String.raw`\bsatirical (?:[a-z]+ ){1,2}[^;]*\b(?:wrote|said|reported|joked|claimed)\b|\bmistakenly reported\b|\bas was claimed\b|`,
      String.raw`^["“\s]*(?:(?:The|A|An|Some) )?(?:[a-z]+ )?(?:[Cc]laims?|[Rr]eports?|[Aa]llegations?|[Ss]tory) (?:that|of)\b[^;]*\b(?:(?:proved|proven|were|was|are|is|being) `,
      String.raw`(?:[a-z]+ly )?(?:un(?:true|founded)|false|baseless|fabricated|invented|wrong|dismissed|rejected|retracted|withdrawn|exaggerated|made up|a hoax))\b|`,
      String.raw`(?:\baccording to|,|^) ?[Aa]n? (?:deepfake|fake|doctored|forged|bogus)\b(?! [a-z]+ (?:was|of))[^,;]*(?:\b(?:claim|show|suggest|say|said|tweet)|\.?$)|`,
      String.raw`\b(?:withdrew|retracted|deleted) (?:an?|the|its|his|her|their) (?:[a-z]+ )?(?:report|story|article|tweet|claim|post) that\b|`,
      String.raw`\bdream(?:ed|t) that\b`,
    ),
  ),
  de: patternWith(
    'u',
    String.raw`^["„\s]*(?:(?:Das|Die|Ein|Den) )?Gerüchte?n?(?:,| (?:über|um|zufolge))|[Ee]s (?:gibt|gab) keine(?:rlei)? (?:Belege|Beweise) dafür, dass|`,
    String.raw`^["„\s]*(?:(?:Die|Der) )?(?:Berichte?|Meldung(?:en)?|Behauptung(?:en)?), (?:dass |wonach |[^,;]{0,60}\b(?:sei|seien|habe|hätten)\b)[^;]*(?:falsch|erfunden|unwahr|erlogen|stimm(?:t|en) nicht)|(?<!\p{L})gefälscht\p{Ll}+ (?:Video|Bericht|Meldung|Tweet)\p{Ll}*[^;]*(?:behaupt|zeig|, wonach)`,
  ),
  fr: patternWith(
    'u',
    String.raw`^[«“\s]*(?:La|Les|Une|Des|Selon une|Selon des) (?:fausses? )?rumeurs? (?:selon|que |d[’'e])|`,
    String.raw`^[«“\s]*(?:Il est faux qu|Aucune preuve |Il n[’']y a (?:pas de|aucune) preuve |Une? fau(?:x|sse) \p{Ll}+ (?:affirm|prétend|annon|montr))`,
  ),
  es: patternWith(
    'u',
    String.raw`^[«“\s]*(?:(?:Es|Era) falso que|No hay (?:pruebas|evidencias?) de que|(?:Un|El) bulo |(?:El|Los|Un|Unos) (?:falsos? )?rumor(?:es)? de que|Un(?:a)? fals[oa] \p{Ll}+ (?:afirm|asegur|mostr))`,
  ),
  ru: patternWith(
    'u',
    String.raw`^[«“\s]*(?:Слух(?:и)? о|(?:Сообщения|Информация|Утверждения) о[^;]*(?:ложн|не соответству|недостоверн|неправд))|`,
    String.raw`[Нн]ет (?:доказательств|подтверждени[йя])(?: тому| того)?, что|назвал\p{Ll}* (?:ложью|фейком|вымыслом|выдумкой) |[Фф]ейков\p{Ll}+ (?:видео|новост|сообщени)\p{Ll}*[^;]*(?:говор|утвержд|сообщ|показ)`,
  ),
  zh: /^(?:有传言|传言|谣言|(?:网上|网络)?谣传|网传|有谣言)|(?:纯属|系|是)谣言|，[^，]*是假的/,
};
