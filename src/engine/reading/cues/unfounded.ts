import { patternOf, patternWith } from '../../text/pattern-of.ts';
import { where } from '../../text/where.ts';
import type { Cue } from './any-of.ts';

/** Sentences that tell of a rumour, a falsehood or a forgery: what they say has not happened, a language each. */
export const UNFOUNDED_IN: Readonly<Record<'en' | 'de' | 'fr' | 'es' | 'ru' | 'zh', Cue>> = {
  en: where(
    'umour|umor|laims that|eports that|eport that|llegations that|fake|withdrew|etracted|reamed|reamt',
    patternOf(
      String.raw`^["“\s]*(?:(?:The|A|Old|False|Wild) )?[Rr]umou?rs? that\b|`,
      String.raw`^["“\s]*(?:(?:The|A|An|Some) )?(?:[a-z]+ )?(?:[Cc]laims?|[Rr]eports?|[Aa]llegations?) that\b[^;]*\b(?:(?:proved|proven|were|was|are|is|being) `,
      String.raw`(?:[a-z]+ly )?(?:un(?:true|founded)|false|baseless|fabricated|invented|wrong|dismissed|rejected|retracted|withdrawn))\b|`,
      String.raw`(?:\baccording to|,|^) ?[Aa]n? (?:deepfake|fake|doctored|forged|bogus)\b(?! [a-z]+ (?:was|of))[^,;]*(?:\b(?:claim|show|suggest|say|said|tweet)|\.?$)|`,
      String.raw`\b(?:withdrew|retracted|deleted) (?:an?|the|its|his|her|their) (?:[a-z]+ )?(?:report|story|article|tweet|claim|post) that\b|`,
      String.raw`\bdream(?:ed|t) that\b`,
    ),
  ),
  de: patternWith(
    'u',
    String.raw`^["„\s]*(?:(?:Das|Die|Ein|Den) )?Gerüchte?n?(?:,| (?:über|um|zufolge))|^["„\s]*(?:Berichte|Meldungen|Behauptungen), (?:dass|wonach)`,
    String.raw`[^;]*(?:falsch|erfunden|unwahr|erlogen|stimm(?:t|en) nicht)|(?<!\p{L})gefälscht\p{Ll}+ (?:Video|Bericht|Meldung|Tweet)\p{Ll}*[^;]*(?:behaupt|zeig|, wonach)`,
  ),
  fr: patternWith(
    'u',
    String.raw`^[«“\s]*(?:La|Les|Une|Des|Selon une|Selon des) (?:fausses? )?rumeurs? (?:selon|que |d[’'e])|`,
    String.raw`^[«“\s]*(?:Il est faux qu|Une? fau(?:x|sse) \p{Ll}+ (?:affirm|prétend|annon|montr))`,
  ),
  es: patternWith(
    'u',
    String.raw`^[«“\s]*(?:(?:Es|Era) falso que|(?:El|Los|Un|Unos) (?:falsos? )?rumor(?:es)? de que|Un(?:a)? fals[oa] \p{Ll}+ (?:afirm|asegur|mostr))`,
  ),
  ru: patternWith(
    'u',
    String.raw`^[«“\s]*(?:Слух(?:и)? о|(?:Сообщения|Информация|Утверждения) о[^;]*(?:ложн|не соответству|недостоверн|неправд))|`,
    String.raw`[Фф]ейков\p{Ll}+ (?:видео|новост|сообщени)\p{Ll}*[^;]*(?:говор|утвержд|сообщ|показ)`,
  ),
  zh: /^(?:有传言|传言|谣言|网传|有谣言)|(?:纯属|系|是)谣言|，[^，]*是假的/,
};
