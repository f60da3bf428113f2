/** A pronoun that stands for one person, as the subject; not German "sie", which is as often many. "I" is whoever is quoted. */
const ONE = /^I(?=\s)|(?<![\p{L}’'])(?:[Hh]e|[Ss]he|[Ee]r|[Ii]l|[Ee]lle|[Éé]l|[Ee]lla)(?=\s)|[他她](?!们)/u;
const ITS = /^(?:His|Her)(?=\s)/;

/** The same for two: "the two" where a verb follows. */
const TWO =
  /^(?:[Tt]hey|The two(?= (?:had|have|met|were|will|would|are|also|last|spoke|talked|agreed|signed|discussed|held|shook)\b))(?=\s)/;
const THEIRS = /^Their(?=\s)/;

/** A subject stands no further from the head of a title, in UTF-16 units. */
const REACH = 40;

/** A title in which the names stand that its pronoun stands for; unchanged where it has none or nobody is known to be meant. */
export function withName(title: string, [one, other]: readonly string[]): string {
  if (one === undefined || title.includes(one)) return title;
  if (other !== undefined)
    return title.replace(TWO, `${one} and ${other}`).replace(THEIRS, `${one} and ${other}’s`);
  const at = title.search(ONE);
  if (at >= 0 && at <= REACH) return title.replace(ONE, one);
  return title.replace(ITS, `${one}’s`);
}
