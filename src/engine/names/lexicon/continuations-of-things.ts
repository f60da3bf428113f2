import { AMERICAN_STATES } from './american-states.ts';

/** Things in Latin letters that begin or end with the name of a place or a body: teams, ships, dishes, offices of a state. Without a backslash, as continuations.ts says. */

/** The states of one word, and of two the second, as prose writes them. */
export const STATES = `${AMERICAN_STATES} mexico island`
  .replace(/(?<![a-z])[a-z]/g, (first) => first.toUpperCase())
  .replaceAll(' ', '|');

/** What ships are by type. */
export const SHIPS = 'liner|carrier|cruiser|destroyer|frigate|battleship|warship|yacht|submarine|ferry';

/**
 * The pronoun in a line of capitals was the United States: "CONTACT US", "GIVE US A BREAK", "TALK TO US", "THEY ROBBED US". But "IN US", "THE US AND
 * CHINA", "BUY US STOCKS" and "PUTIN WARNS US" are the state.
 */
const PRONOUN =
  '(?<=(?:^|[|•·\n]) ?(?!THE |IN |FROM |AND |WHY |NEW |TOP |WILL )[A-Z]+ US)(?= ?(?:$|[,.:|•·!?\n]| (?:AN?|TO|AT|ON|NOW|TODAY)(?![A-Z])))|' +
  '(?<=(?:^|[|•·\n]) ?[A-Z]+ (?:TO|WITH|FOR|BY) US|(?:^|[^A-Z])(?:THEY|YOU|WE|HE|SHE|OUR|MY) [A-Z ]*US)(?= ?(?:$|[,.:|•·!?\n]))';

/**
 * "The cruiser Moscow sank", "the submarine Kazan has dived"; but "the carrier China is building" and "a ferry Greece sold" are a state's. German has the
 * nouns among VENUE (words-for-places.ts).
 */
const SHIP =
  `(?<= (?:${SHIPS}) [A-Z][a-z]+(?: [A-Z][a-z]+)?)` +
  '(?! (?:(?:ha[sd]|is|was) )?(?:buil|sen[dt]|b[ou][uy]|lost|s[oe]l[dl]|launch|order|sa[iy]|call|want|need|us))';

/** Teams in a list of results, where every word has a capital: "Washington Capitals 3, New York Rangers 2"; "Paris May 3, Rome June 4" are days. */
const RESULT =
  ' (?!Ja|Feb|Ma|Ap|Ju|Au|Sep|Oct|No|De)(?:[A-Z][a-z]+ ){1,2}[0-9]{1,3}(?:(?=, [A-Z])|(?<=[0-9], [A-Z][A-Za-z ]+ [0-9]+)(?![-–%0-9]))';

/** "Florida State lost"; "Washington state" is the other Washington, but "Washington state officials" may serve either. */
const STATE = `(?<=${STATES}|Washington) State(?! [A-Z]|[a-z])|(?<=Washington) state(?! (?:department|visit|dinner|media)|[a-z])`;

/** "General Washington crossed", "Team China", "Captain America", "Voice of America"; but "the Consul General London wants". */
const BEARER =
  '(?<=(?:(?<!(?:Consul|Attorney)[- ])General|Captain|Colonel|(?<!Vice )President|Team|Voice of) [A-Z][A-Za-z]+)(?! (?:said|wants))';

/** "United Russia", "US Soccer", "the America's Cup", "Brussels sprouts", "America First was the slogan", "Beijing 2022 had no crowds". */
const THING =
  "(?<=United Russia)|(?<=USA?) (?:Soccer|Gymnastics|Swimming|Foods)(?![a-z])|[’']s Cup(?![a-z])|(?<![Ii]n [A-Z][a-z]+) (?:sprouts|noodles)(?![a-z])|" +
  '(?<=America|Britain) First(?! [A-Z])| Trade (?:House|Fair|Show)(?![a-z])|' +
  '(?<=(?:^|[.!?\n] ?)[A-Z][a-z]+) 20[0-9]{2}(?= (?:had|was|will))';

/** What makes a thing of a place's name. */
export const THING_OF_PLACE = `${PRONOUN}|${SHIP}|${RESULT}|${STATE}|${BEARER}|${THING}`;

/**
 * The bodies of an American state, a town or another land: "Minnesota's Department of Commerce", "Missouri's General Assembly", "the city Duma",
 * "Kenya's State Department for Fisheries".
 */
export const OTHER_BODY =
  `(?<=(?:${STATES})(?:[’']s)? (?:Department of [A-Z][a-z]+|(?:General|State|Commerce) [A-Z][a-z]+))|` +
  '(?<=(?:city|regional|local|municipal) Duma)|(?<=State Department) for [A-Z]|' +
  '(?<=(?:Democrats|Republicans|[Ll]awmakers) [^.!?\n]{0,40}General Assembly)|' +
  // Initials of another: "the CPC pipeline", the ICC of cricket.
  '(?<=CPC) [Pp]ipeline|(?<=ICC)(?=[^.!?\n]* [Cc]ricket)';
