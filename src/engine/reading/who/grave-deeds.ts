import { patternWith } from '../../text/pattern-of.ts';

/**
 * What nobody may be said to have done or suffered on a pronoun alone where another may be meant: deaths, crimes, courts, the end of an office.
 * "Joe Biden met the widow of Alexei Navalny. He died in prison" had Biden die.
 */
export const GRAVE = patternWith(
  'iu',
  String.raw`(?<!\p{L})(?:(?:has |had |have )?(?:died|resigned|confessed)|(?:was|were|is|been|being) (?:\p{L}+ly )?(?:killed|shot|stabbed|poisoned|murdered|`,
  'assassinated|wounded|injured|arrested|detained|jailed|imprisoned|charged|indicted|convicted|sentenced|acquitted|fined|',
  'deported|extradited|released|freed|dismissed|fired|sacked|removed|expelled|found (?:dead|guilty))|pleaded guilty|',
  'starb|gestorben|verstorben|zurückgetreten|trat zurück|(?:verhaftet|festgenommen|getötet|erschossen|ermordet|angeschossen|verletzt|',
  'vergiftet|angeklagt|verurteilt|inhaftiert|freigelassen|entlassen|ausgeliefert)|est mort|décédé|démissionné|(?:a été|fut) (?:arrêté|',
  'tué|abattu|assassiné|blessé|empoisonné|inculpé|condamné|incarcéré|emprisonné|libéré|limogé|expulsé|extradé)|murió|falleció|',
  'dimitió|(?:fue|ha sido) (?:detenido|arrestado|asesinado|herido|envenenado|acusado|condenado|encarcelado|liberado|destituido|',
  String.raw`expulsado|extraditado)|умер(?:ла)?|погиб(?:ла)?|скончал\p{L}+|(?:был[аи]? )?(?:арестован|задержан|убит|ранен|отравлен|осужден|осуждён|`,
  String.raw`приговорен|приговорён|освобожден|освобождён|уволен|обвинен|обвинён)\p{L}{0,2}(?!\p{L})|подал\p{L}* в отставку)|去世|逝世|死亡|身亡|被捕|`,
  '被逮捕|被拘|被判|遇刺|被杀|被害|中毒|获释|被免|辞职|被起诉',
);
