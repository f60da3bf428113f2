import type { Entity, Name } from '../../../model/pack.ts';
import { type Script, scriptOf } from '../index/script.ts';
import { LONGEST_NAME } from '../index/spelling.ts';
import { SYLLABLE } from '../lexicon/continuations-latin.ts';
import { GIVEN, PARTICLE } from '../lexicon/lexicon.ts';
import { lexiconOf } from '../lexicon/lexicon-words.ts';
import { COMMON_SURNAMES, FAMILY_NAMES } from './common-names.ts';
import type { ShortForm } from './short-form.ts';
import { teamFormsOf } from './team-forms.ts';

/** "Michael Jordan (footballer)", "Paris, Texas". */
const DISAMBIGUATED = /^(.+?)(?: \([^()]+\)|, \p{Lu}[^,]+)$/u;

/** What a title adds, as words: the cues by which one of several is told. */
export function disambiguatorOf(name: string): string {
  const bare = DISAMBIGUATED.exec(name)?.[1];
  return bare === undefined ? '' : name.slice(bare.length);
}

const LEGAL_FORM =
  / (?:Motor Company|Inc|Incorporated|Corp|Corporation|Company|Co|Ltd|Limited|plc|PLC|AG|SA|S\.A|SpA|S\.p\.A|NV|N\.V|GmbH|LLC|Group|Holdings|Platforms|& Co)\.?,?$/;
/** What goes by its initials, be it a place. */
const UNION = /^(?:United|European) /;

/** News agencies that sign with two letters. */
const AGENCY = /^(?:Associated|Canadian) Press$/;

const OF_TWO = /^(\p{Lu}[\p{L}-]+) (?:and|&) \p{Lu}/u;
const REPUBLIC = /^(?:\p{Lu}[\p{L}']+ )*(?:Republic|Kingdom|State) of (?:the )?(\p{Lu}.*)$/u;

const SMALL = /^(?:of|the|and|for|on|in|de|des|du|et|del|y|&)$/;

/** Family names that come first; with a hyphen or a second syllable behind them, the name is Chinese or Korean. */
const FAMILY_FIRST = /^(?:\p{Lu}\p{Ll}{0,4}) \p{Lu}\p{Ll}*(?:-\p{L}\p{Ll}*)?(?: \p{Lu}\p{Ll}{1,4})?$/u;

/** Two syllables: of one there are too many words. */
const GIVEN_IN_PINYIN = new RegExp(`^(?:${SYLLABLE}){2}$`, 'i');

const latin = lexiconOf('latin');

/** The short forms of an entity. */
export function shortFormsOf(entity: Entity): ShortForm[] {
  // What is no name has no shorter one.
  if (entity.name.length > LONGEST_NAME) return [];
  // Asked first for what is in few names: a pack may hold a hundred thousand.
  const bare = /[(,]/.test(entity.name) ? DISAMBIGUATED.exec(entity.name)?.[1] : undefined;
  const name = bare ?? entity.name;
  const isSeat = FEDERAL_DISTRICT.test(entity.name);
  const forms: ShortForm[] = bare === undefined ? [] : [{ text: bare, way: isSeat ? 'seat' : 'bare' }];
  if (entity.kind === 'person') forms.push(...surnamesOf(name, entity));
  // Of places hardly any but the United ones go by initials, and each costs a walk at every "A" and "I" of a text.
  else if (entity.kind === 'organisation' || UNION.test(name))
    forms.push(...initialsOf(name).filter(({ way }) => way === 'sure' || entity.kind === 'organisation'));
  if (entity.kind === 'place') forms.push(...placesOf(name));
  if (entity.kind === 'organisation') forms.push(...companyOrClub(name, entity.description));
  return forms;
}

/** "Bosnia and Herzegovina", "Republic of Macedonia". */
function placesOf(name: string): ShortForm[] {
  // "Oklahoma" is the state and "Mexico" the country; of towns called City only this one goes by what is before it.
  if (name === 'New York City') return [{ text: 'New York', way: 'seat' }];
  // Both patterns have a space behind a small word: few names, and the patterns cost ten times this look.
  if (!/(?:and|&|of) /.test(name)) return [];
  const short = OF_TWO.exec(name)?.[1] ?? REPUBLIC.exec(name)?.[1];
  return short === undefined ? [] : [{ text: short, way: 'bare' }];
}

/** "D.C.", "D.F.": the seat of a federation, which a state of the same name stands back for. */
const FEDERAL_DISTRICT = /, (?:\p{Lu}\.){2,3}$/u;

/** The surnames of a person's names in scripts that part words; none where the pack has one of its own, in Cyrillic in the language of the name. */
function surnamesOf(name: string, entity: Entity): ShortForm[] {
  // Nearly all people of a large pack.
  if (entity.names.length === 0)
    return name.includes('.') ? [...surnameIn(name), ...initialsApart(name)] : surnameIn(name);
  const names: readonly Name[] = entity.names.map((form) =>
    typeof form === 'string' ? { text: form } : form,
  );
  const parted = names.filter(({ text }) => PARTED.has(scriptOf(text)));
  const familyFirst = isFamilyFirst(name, name.split(' '));
  const families = familyFirst ? parted.flatMap(familyInCyrillic) : [];
  const told = new Set(parted.filter(({ text }) => !text.includes(' ')).map(tongueOf));
  if (familyFirst && told.size > 0) return families;
  return [{ text: name }, ...parted]
    .filter((form) => !told.has(tongueOf(form)))
    .flatMap(({ text, language }) => [
      ...surnameIn(text).map((form) => ({ ...form, language })),
      ...initialsApart(text),
      ...families,
    ]);
}

/** Russian and Ukrainian spell a foreign surname each in their own way; of what is written in Latin letters one spelling does for all. */
function tongueOf({ text, language = '' }: Name): string {
  const script = scriptOf(text);
  return script === 'latin' ? script : language;
}

/** "Ван" of "Ван И": so short that it counts only where the page has the whole name. */
function familyInCyrillic({ text, language }: Name): ShortForm[] {
  const family = text.split(' ', 1)[0] ?? '';
  return scriptOf(text) === 'cyrillic' ? [{ text: family, way: 'short', language }] : [];
}

/** Scripts in which a surname is a word by itself. */
const PARTED: ReadonlySet<Script> = new Set<Script>(['latin', 'cyrillic']);

/** "J. M. Coetzee" is "J.M. Coetzee" and "JM Coetzee" too. */
function initialsApart(name: string): ShortForm[] {
  const [, written = '', rest = ''] = /^((?:\p{Lu}\. ?){2,})(\p{Lu}.+)$/u.exec(name) ?? [];
  if (rest === '') return [];
  const letters = written.replace(/[. ]/g, '').split('');
  const spelled = [`${letters.join('. ')}.`, `${letters.join('.')}.`, letters.join('')]
    .map((initials) => `${initials} ${rest}`)
    .filter((text) => text !== name);
  // "Deve Gowda" of H. D. Deve Gowda
  if (/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(rest)) spelled.push(rest);
  return spelled.map((text) => ({ text, way: 'sure' }));
}

/** The surname of a name, with the particles before it; and the name without middle names. */
export function surnameIn(name: string): ShortForm[] {
  const words = name.replace(/,? (?:Jr|Sr)\.?$| [IVX]+$/, '').split(' ');
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  // "Xyz Xyz Xyz" is a slip, or a refrain.
  if (words.length < 2 || (words.length > 2 && words.every((word) => word === first))) return [];
  if (isFamilyFirst(name, words)) return [{ text: first, way: 'surname' }];
  let from = words.length - 1;
  const forms: ShortForm[] = [{ text: last, way: 'surname' }];
  while (from > 1 && isParticle(words[from - 1] ?? '')) from--;
  if (from < words.length - 1) forms.push({ text: words.slice(from).join(' '), way: 'surname' });
  if (from > 1 && words.length > 2)
    forms.push({ text: [first, ...words.slice(from)].join(' '), way: 'sure' });
  return forms;
}

/** "Wang Yi", "Kim Jong-un"; with a rarer surname only where the rest is Chinese to the ear: "Ding Liren", but not "Mo Farah". */
export function isFamilyFirst(name: string, words: readonly string[]): boolean {
  const [first = '', ...rest] = words;
  if (COMMON_SURNAMES.has(first.toLowerCase())) return FAMILY_FIRST.test(name) && isChinese(words);
  return FAMILY_NAMES.has(first.toLowerCase()) && rest.length === 1 && GIVEN_IN_PINYIN.test(rest[0] ?? '');
}

function isChinese(words: readonly string[]): boolean {
  const rest = words.slice(1);
  return (
    rest.some((word) => word.includes('-')) ||
    !rest.some((word) => (latin.get(word.toLowerCase()) ?? 0) & GIVEN)
  );
}

function isParticle(word: string): boolean {
  return (
    ((latin.get(word.toLowerCase()) ?? 0) & PARTICLE) !== 0 ||
    /^(?:d[aeiou]s?|della|di|le|la|ter|ten|ap|mac)$/i.test(word)
  );
}

/** "U.N." and "UN"; sure for what begins with "United" and for the European Union, whose initials are said more often than they; "EC" was the Community too. */
function initialsOf(name: string): ShortForm[] {
  const words = name.split(/[ -]/).filter((word) => !SMALL.test(word));
  if (words.length < 2 || words.length > 5 || !words.every((word) => /^\p{Lu}\p{Ll}/u.test(word))) return [];
  const letters = words.map((word) => word.charAt(0));
  const way = /^(?:United |European Union$)/.test(name) && !/ A\./.test(name) ? 'sure' : 'short';
  const dotted = `${letters.join('.')}.`;
  // Two letters are too many things: "SA" is not only Saudi Arabia, "D.C." not Derby County, "H.D." begins a name. But a page
  // that names an agency credits it: "(AP)". A Free Press is a paper and goes by its name.
  if (way === 'short' && letters.length < 3)
    return AGENCY.test(name) ? [{ text: letters.join(''), way }] : [];
  return [
    { text: dotted, way },
    { text: letters.join(''), way },
  ];
}

/** "Apple Inc.", "Leeds United A.F.C.". */
function companyOrClub(name: string, description: string): ShortForm[] {
  const legal = name.replace(LEGAL_FORM, '').replace(/,$/, '');
  const forms = teamFormsOf(name, description);
  if (legal !== name) forms.unshift({ text: legal, way: legal.includes(' ') ? 'sure' : 'bare' });
  return forms;
}
