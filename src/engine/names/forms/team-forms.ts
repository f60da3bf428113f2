import { isTeamNickname } from '../lexicon/sport-cues.ts';
import type { ShortForm } from './short-form.ts';

/**
 * What a report calls a team: its town, its nickname, its country, or its name without the letters of the club. All but a whole name
 * of two words count in a report of its sport alone (sport-cues.ts).
 */

const LETTERS =
  String.raw`A\.?F\.?C|F\.?C|A\.?C|A\.?S|S\.?C|S\.?V|S\.?S|C\.?F|R\.?C|B\.?C|S\.?K|F\.?K|N\.?K|B\.?K|I\.?F|K\.?F|C\.?D|U\.?D|U\.?S|C\.?A|` +
  'A[CJ]F?|SSC|UC|RCD?|SD|OGC|LOSC|HSC|EA|BSC|FSV|TSG|TSV|PSV|HNK|IFK|KRC|RSC|KV|SpVgg|V[fv][BLR]|CSKA|RB';

/** What clubs call themselves before their town. */
const FIRST_WORDS =
  'Olympique|Girondins|Stade|Deportivo|Racing|Real|Celta|D[iy]namo|Spartak|Lokomotiv|Torpedo|Hapoel|Maccabi|Bayer|Borussia|Werder|' +
  'Eintracht|Hansa|Fortuna|Arminia|Sampdoria';

/** Letters before a club's name, and words that are no town. */
const CLUB_BEFORE = new RegExp(String.raw`^(?:1\. )?(?:${LETTERS}|${FIRST_WORDS})\.? (?:de )?(?:La )?`);
const CLUB_AFTER = new RegExp(
  String.raw` (?:${LETTERS}|R\.F\.C|R\.L\.F\.C|C\.C\.C|(?:Football|Soccer|Hockey|Rugby(?: Football| League| Union)?|(?:County )?Cricket) Club|Calcio|Football|Rugby)\.?$`,
);
/** The second name of a British club: the town alone names it in a report. */
const CLUB_NAME =
  / (?:United|City|Town|Rovers|Wanderers|Athletic|County|Albion|Hotspur|Wednesday|Forest|Rangers|Argyle|Orient|Alexandra|North End|Stanley|Academical|Thistle|Villa|Palace|Dons|& Hove Albion)$/;
const NATIONAL_TEAM = /^(.+?) (?:men's |women's )?national .*team$/;
/** The year in "Schalke 04", "TSV 1860". */
const YEAR = / (?:0\d|[3-9]\d|1[89]\d\d)(?= |$)/;

/** The first word of a nickname of two: "Red Sox", "Maple Leafs". */
const COLOUR = /^(?:Red|White|Blue|Golden|Maple|Trail)$/;

/** Nicknames that begin sentences as words do: "Heat in Doha". */
const IS_WORD = /^(?:Heat|Magic|Jazz|Wild|Thunder|Lightning|Avalanche)$/;

/** Says of an organisation that it plays: "Texas Rangers" are police too. */
const PLAYS = /team|club|league|franchise|ball|hockey|rugby|cricket|soccer/i;

/** Words that begin the names of many: no town. */
const NO_TOWN = new Set(
  'United General National American International European Federal World Royal First Real Athletic Sporting'.split(
    ' ',
  ),
);

/** What "the Foxes" of somewhere are called in a report, and a country's team by the country. */
export function teamFormsOf(name: string, description: string): ShortForm[] {
  const nation = NATIONAL_TEAM.exec(name)?.[1];
  if (nation !== undefined) return [{ text: nation, way: 'nation' }];
  const forms: ShortForm[] = [];
  const add = (text: string): void => {
    forms.push({ text, way: text.includes(' ') ? 'sure' : 'team' });
  };
  const whole = name.replace(CLUB_AFTER, '');
  const dated = whole.replace(YEAR, '');
  const club = dated.replace(CLUB_BEFORE, '');
  const driven = name.replace(/ (?:Grand Prix(?: Engineering)?|F1 Team|Formula|Racing Team)$/, '');
  if (driven !== name) return [{ text: driven, way: 'team' }];
  if (whole !== name) add(whole);
  if (dated !== whole) {
    add(dated);
    add(whole.replace(CLUB_BEFORE, ''));
  }
  if (club !== whole) add(club);
  const letters = /^[A-Z]{3,4}(?= )/.exec(name)?.[0];
  if (letters !== undefined && club !== name) forms.push({ text: letters, way: 'team' });
  const town = club.replace(CLUB_NAME, '');
  if (town !== club) forms.push({ text: town, way: 'team' });
  else forms.push(...nicknamesOf(club, description));
  const plays = description === '' || PLAYS.test(description);
  return forms.filter(({ text, way }) => text.length > 2 && !NO_TOWN.has(text) && (plays || way !== 'team'));
}

/** "Boston" and "Red Sox". */
function nicknamesOf(club: string, description: string): ShortForm[] {
  const words = club.split(' ');
  const last = words.at(-1) ?? '';
  if (words.length < 2 || words.length > 3 || NO_TOWN.has(words[0] ?? '')) return [];
  const nickname = words.length > 2 && COLOUR.test(words.at(-2) ?? '') ? words.slice(-2) : [last];
  if (!isTeamNickname(nickname.join(' '), description)) return [];
  const home = words.slice(0, -nickname.length).join(' ');
  return [
    { text: home, way: 'team' },
    { text: nickname.join(' '), way: IS_WORD.test(last) ? 'short' : 'team' },
  ];
}
