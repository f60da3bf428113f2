import type { Entity } from '../../model/pack.ts';
import { COMMON_SURNAMES } from './common-names.ts';
import { GIVEN, PARTICLE } from './lexicon.ts';
import { lexiconOf } from './lexicon-words.ts';

/**
 * Shorter forms that follow from the name of an entity, for packs that list few names: a surname, a company without its
 * "Inc.", a town's team by the town, initials, a title without what an encyclopedia adds to tell it from others. Made when
 * an index is built. None stands alone where others may bear it; what each needs is said with it.
 */
export interface ShortForm {
  readonly text: string;
  /**
   * `bare`: the name that others bear too and that a title had to tell apart ("Paris, Texas"); `surname` and `short` need the
   * page's support; `team` counts in a report of its sport, `nation` is a country's; `sure` stands alone.
   */
  readonly way: 'bare' | 'surname' | 'short' | 'team' | 'nation' | 'sure';
}

/** "Michael Jordan (footballer)", "Paris, Texas". */
const DISAMBIGUATED = /^(.+?)(?: \([^()]+\)|, \p{Lu}[^,]+)$/u;

/** What a title adds, as words: the cues by which one of several is told. */
export function disambiguatorOf(name: string): string {
  const bare = DISAMBIGUATED.exec(name)?.[1];
  return bare === undefined ? '' : name.slice(bare.length);
}

const LEGAL_FORM =
  / (?:Motor Company|Inc|Incorporated|Corp|Corporation|Company|Co|Ltd|Limited|plc|PLC|AG|SA|S\.A|SpA|S\.p\.A|NV|N\.V|GmbH|LLC|Group|Holdings|& Co)\.?,?$/;
const CLUB_BEFORE =
  /^(?:1\. )?(?:A\.?F\.?C|F\.?C|A\.?C|A\.?S|S\.?C|S\.?V|S\.?S|C\.?F|R\.?C|V\.?f\.?[BL]|T\.?S\.?V|P\.?S\.?V|N\.?K|H\.?N\.?K|F\.?K|S\.?K|B\.?K|I\.?F\.?K|K\.?F|C\.?D|U\.?D|U\.?S|A\.?J|O\.?G\.?C|Olympique|Deportivo|Sporting|Atl[eé]tico|Racing|Real|D[iy]namo|Spartak|Lokomotiv|Torpedo|Hapoel|Maccabi|Bayer|Borussia|Werder|Eintracht|Hansa|Fortuna|Arminia|Inter)\.? (?:de )?/;
const CLUB_AFTER =
  / (?:A\.?F\.?C|F\.?C|A\.?C|S\.?C|C\.?F|B\.?C|S\.?K|F\.?K|B\.?K|I\.?F|R\.?F\.?C|R\.?L\.?F\.?C|C\.?C\.?C|Football Club|Soccer Club|Hockey Club|Rugby (?:Football )?Club|(?:County )?Cricket Club|Calcio|Football)\.?$/;
/** The second name of a British club: the town alone names it in a report. */
const CLUB_NAME =
  / (?:United|City|Town|Rovers|Wanderers|Athletic|County|Albion|Hotspur|Wednesday|Forest|Rangers|Argyle|Orient|Alexandra|North End|Stanley|Academical|Thistle|Villa|Palace|Dons)$/;
const NATIONAL_TEAM = /^(.+?) (?:men's |women's )?national .*team$/;
/** The plural of American clubs, and those whose nickname is none. */
const NICKNAME = /^(?:[\p{Lu}\d][\p{L}\d]+s|Sox|Heat|Magic|Jazz|Avalanche|Lightning|Wild|Thunder)$/u;

/** Says of an organisation that it plays: "Texas Rangers" are police too. */
const PLAYS = /team|club|league|franchise|ball|hockey|rugby|cricket|soccer/i;

/** The first word of a nickname of two: "Red Sox", "Maple Leafs". */
const COLOUR = /^(?:Red|White|Blue|Golden|Maple|Trail)$/;

/** Words that begin the names of many: no town. */
const NO_TOWN = new Set(
  'United General National American International European Federal World Royal First'.split(' '),
);

/** What goes by its initials, be it a place. */
const UNION = /^(?:United|European) /;

const OF_TWO = /^(\p{Lu}[\p{L}-]+) (?:and|&) \p{Lu}/u;
const REPUBLIC = /^(?:\p{Lu}[\p{L}']+ )*(?:Republic|Kingdom|State) of (?:the )?(\p{Lu}.*)$/u;

const SMALL = /^(?:of|the|and|for|on|in|de|des|du|et|del|y|&)$/;

/** Family names that come first; with a hyphen or a second syllable behind them, the name is Chinese or Korean. */
const FAMILY_FIRST = /^(?:\p{Lu}\p{Ll}{0,4}) \p{Lu}\p{Ll}*(?:-\p{L}\p{Ll}*)?(?: \p{Lu}\p{Ll}{1,4})?$/u;

const latin = lexiconOf('latin');

/** The short forms of an entity. */
export function shortFormsOf(entity: Entity): ShortForm[] {
  // Asked first for what is in few names: a pack may hold a hundred thousand.
  const bare = /[(,]/.test(entity.name) ? DISAMBIGUATED.exec(entity.name)?.[1] : undefined;
  const name = bare ?? entity.name;
  const forms: ShortForm[] = bare === undefined ? [] : [{ text: bare, way: 'bare' }];
  if (entity.kind === 'person') forms.push(...surnamesOf(name, entity));
  // Of places hardly any but the United ones go by initials, and each costs a walk at every "A" and "I" of a text.
  else if (entity.kind === 'organisation' || UNION.test(name))
    forms.push(...initialsOf(name).filter(({ way }) => way === 'sure' || entity.kind === 'organisation'));
  if (entity.kind === 'place') forms.push(...placesOf(name));
  if (entity.kind === 'organisation') forms.push(...companyOrClub(name, entity.description));
  return forms;
}

/** "New York City", "Bosnia and Herzegovina", "Republic of Macedonia". */
function placesOf(name: string): ShortForm[] {
  // Both patterns have a space behind a small word: few names, and the patterns cost ten times this look.
  const hasSmallWord = /(?:and|&|of) /.test(name);
  const short = name.endsWith(' City')
    ? name.slice(0, -5)
    : hasSmallWord
      ? (OF_TWO.exec(name)?.[1] ?? REPUBLIC.exec(name)?.[1])
      : undefined;
  return short === undefined ? [] : [{ text: short, way: 'bare' }];
}

/** The surname, with the particles before it; and without middle names. Only where the pack gives no word of one's own. */
function surnamesOf(name: string, entity: Entity): ShortForm[] {
  if (!name.includes(' ')) return [];
  if (entity.names.some((form) => !(typeof form === 'string' ? form : form.text).includes(' '))) return [];
  const words = name.replace(/,? (?:Jr|Sr)\.?$| [IVX]+$/, '').split(' ');
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  if (words.length < 2) return [];
  const forms: ShortForm[] = [];
  if (COMMON_SURNAMES.has(first.toLowerCase()) && FAMILY_FIRST.test(name) && isChinese(words)) {
    forms.push({ text: first, way: 'surname' });
  } else {
    let from = words.length - 1;
    forms.push({ text: last, way: 'surname' });
    while (from > 1 && isParticle(words[from - 1] ?? '')) from--;
    if (from < words.length - 1) forms.push({ text: words.slice(from).join(' '), way: 'surname' });
    if (from > 1 && words.length > 2)
      forms.push({ text: [first, ...words.slice(from)].join(' '), way: 'sure' });
  }
  return forms;
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
  if (CLUB_NAME.test(name)) return [];
  // Two bare letters are too many things: "SA" is not only Saudi Arabia.
  if (way === 'short' && letters.length < 3) return [{ text: dotted, way }];
  return [
    { text: dotted, way },
    { text: letters.join(''), way },
  ];
}

function companyOrClub(name: string, description: string): ShortForm[] {
  const nation = NATIONAL_TEAM.exec(name)?.[1];
  if (nation !== undefined) return [{ text: nation, way: 'nation' }];
  const forms: ShortForm[] = [];
  const legal = name.replace(LEGAL_FORM, '').replace(/,$/, '');
  if (legal !== name) forms.push({ text: legal, way: legal.includes(' ') ? 'sure' : 'bare' });
  const whole = name.replace(CLUB_AFTER, '');
  const club = whole.replace(CLUB_BEFORE, '');
  if (whole !== name) forms.push({ text: whole, way: whole.includes(' ') ? 'sure' : 'team' });
  if (club !== whole) forms.push({ text: club, way: club.includes(' ') ? 'sure' : 'team' });
  const letters = /^[A-Z]{3,4}(?= )/.exec(name)?.[0];
  if (letters !== undefined && club !== name) forms.push({ text: letters, way: 'team' });
  const town = club.replace(CLUB_NAME, '');
  if (town !== club) forms.push({ text: town, way: 'team' });
  const words = club.split(' ');
  const last = words.at(-1) ?? '';
  if (
    town === club &&
    words.length > 1 &&
    words.length < 4 &&
    NICKNAME.test(last) &&
    !NO_TOWN.has(words[0] ?? '')
  ) {
    const nickname = words.length > 2 && COLOUR.test(words.at(-2) ?? '') ? words.slice(-2) : [last];
    const home = words.slice(0, -nickname.length).join(' ');
    forms.push({ text: home, way: 'team' }, { text: nickname.join(' '), way: 'team' });
  }
  const plays = description === '' || PLAYS.test(description);
  return forms.filter(({ text, way }) => text.length > 2 && !NO_TOWN.has(text) && (plays || way !== 'team'));
}
