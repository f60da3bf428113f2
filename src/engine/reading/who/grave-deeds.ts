import { patternWith } from '../../text/pattern-of.ts';
import { blanked, isInside, type Span } from '../layout/span.ts';
import type { NamedSpan } from './cast.ts';
import { isRole } from './words/roles.ts';

/** A stretch of text, dates in it blanks, behind what was told before it, as far back as nobody was named. */
export interface Told {
  readonly names: readonly NamedSpan[];
  readonly within: Span;
  readonly words: string;
  readonly before: Told | undefined;
}

/** What is told in a stretch, behind what was told `before` it. */
export function toldBehind(
  names: readonly NamedSpan[],
  within: Span,
  words: string,
  before: Told | undefined,
): Told {
  const inside = names.filter((name) => isInside(name, within));
  const isNamed = inside.some(({ kind }) => kind === 'person');
  return { names: inside, within, words, before: isNamed ? undefined : before };
}

/** True for a grave deed of somebody for whom a pronoun stands, where another may be meant: he was not named alone in what was told. */
export function isGraveOfAnother(person: string, words: string, told: Told | undefined): boolean {
  return GRAVE.test(words) && person !== aloneIn(told);
}

/** The one person whom the text told of last, known by name; undefined where it told of several, or of somebody of whom nothing is known. */
function aloneIn(told: Told | undefined): string | undefined {
  for (let one = told; one; one = one.before) {
    if (isOfUnknown(one)) return undefined;
    const people = new Set(one.names.flatMap(({ kind, entity }) => (kind === 'person' ? [entity] : [])));
    if (people.size > 0) return people.size === 1 ? [...people][0] : undefined;
  }
  return undefined;
}

function isOfUnknown({ names, within, words }: Told): boolean {
  const unnamed = blanked(words, within.start, names);
  return (
    SOMEBODY.test(unnamed) || [...unnamed.matchAll(UNKNOWN)].some(({ 1: second = '' }) => !isRole(second))
  );
}

/** Two words in capitals within a sentence, as a name of somebody unknown has; at its head only with an initial: "Wladimir P., 45,". */
const UNKNOWN = /(?<=\S\s*)\p{Lu}\p{Ll}+ (\p{Lu}\p{L}*)|^\s*\p{Lu}\p{Ll}+ (?=\p{Lu}\.)/gu;

/** Somebody who is told of without a name. */
const SOMEBODY =
  /(?<!\p{L})(?:(?:the|an?|another|one|his|her) (?:\p{Ll}+ )?(?:man|woman|boy|girl|attacker|assailant|gunman|shooter|suspect|activist|driver|soldier|officer|student|protester|prisoner|defendant|victim|teenager|journalist)|(?:der|ein|den|einen) (?:\p{Ll}+ )?(?:Mann|Täter|Angreifer|Schütze|Verdächtige|Aktivist|Soldat|Angeklagte)|(?:l['’]|un |le )(?:homme|assaillant|tireur|suspect|militant|soldat|accusé)|(?:el|un) (?:hombre|atacante|tirador|sospechoso|activista|soldado|acusado)|мужчин\p{L}+|нападавш\p{L}+|подозреваем\p{L}+|активист\p{L}*|обвиняем\p{L}+)(?!\p{L})|男子|嫌疑人|枪手|袭击者/iu;

/**
 * What nobody may be said to have done or suffered on a pronoun alone where another may be meant: deaths, crimes, courts, the end of an office.
 * "Joe Biden met the widow of Alexei Navalny. He died in prison" had Biden die.
 */
const GRAVE = patternWith(
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
