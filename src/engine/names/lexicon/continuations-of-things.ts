import { AMERICAN_STATES } from './american-states.ts';

/** Things in Latin letters that begin or end with the name of a place or a body: teams, ships, dishes, offices of a state. Without a backslash, as continuations.ts says. */

/** The states of one word, and of two the second, as prose writes them. */
export const STATES = `${AMERICAN_STATES} mexico island`
  .replace(/(?<![a-z])[a-z]/g, (first) => first.toUpperCase())
  .replaceAll(' ', '|');

/** What ships are by type. */
export const SHIPS = 'liner|carrier|cruiser|destroyer|frigate|battleship|warship|yacht|submarine|ferry';

/**
 * The pronoun in a line of capitals was the United States: "CONTACT US", "FIND US ON FACEBOOK", "SHOP WITH US", "THEY ARE KILLING US". But "WHY WE
 * LEFT THE US", "IRAN TO US: NO TALKS", "TRADE WITH US" and "BUY US STOCKS" are the state.
 */
const PRONOUN =
  '(?<=(?:^|[|•·\n]) ?(?!THE |IN |TO |OF |FROM |AND |WHY |NEW |TOP |WILL |VS |FOR |WITH |WARNS )[A-Z-]+ US)(?= ?(?:$|[|•·\n]))|' +
  '(?<=(?:^|[|•·\n]) ?(?:ABOUT|CONTACT|E?-?MAIL|CALL|FOLLOW|FIND|JOIN|TELL|SEND|DROP|GIVE|LET|HELP|VISIT|ASK|LIKE|TEXT|MESSAGE|WRITE|RATE|REACH|SUPPORT|WATCH|' +
  '(?:TALK|SPEAK|WRITE|WORK|VOTE|ADVERTISE|CONNECT|CHAT|SHOP|PARTNER|STAY|TRAVEL|BANK|COME|PRAY|SUBSCRIBE|DONATE|CAREERS|JOBS|SHARE) (?:TO|WITH|FOR)|(?:THEY|YOU|WE|HE|SHE) (?:(?!THE |IN |TO |FROM |AND )[A-Z]{1,12} ){0,2}(?!THE |TO |FROM |IN |FOR |WITH )[A-Z]{1,12}) US)' +
  '(?= ?(?:$|[,.:|•·!?\n]| (?:AN?|TO|AT|ON|NOW|TODAY)(?![A-Z])))';

/** "The cruiser Moscow sank", but "the warship Ukraine sank" was sunk by it: a ship bears a town's name. German has the nouns among VENUE (words-for-places.ts). */
const SHIP =
  `(?<= (?:${SHIPS}) [A-Z][a-z]+(?: [A-Z][a-z]+)?)` +
  '(?<!Ukraine|Russia|China|Japan|India|Iran|France|Italy|Germany|Britain|Turkey|Greece|Spain|Poland|Israel|Taiwan|Korea|America|Kingdom|Kremlin)' +
  // "The carrier Washington sent": its own state's.
  '(?! (?:(?:ha[sd]|is|was) )?(?:buil|sen[dt]|b[ou][uy]|lost|s[oe]l[dl]|launch|order|sa[iy]|call|want|need|us))';

/** Teams in a list of results, where every word has a capital: "Washington Capitals 3, New York Rangers 2"; "Paris May 3, Rome June 4" are days. */
const RESULT =
  ' (?!Ja|Feb|Ma|Ap|Ju|Au|Sep|Oct|No|De)(?:[A-Z][a-z]+ ){1,2}[0-9]{1,3}(?:(?=, [A-Z])|(?<=[0-9], [A-Z][A-Za-z ]+ [0-9]+)(?![-–%0-9]))';

/** "Florida State lost"; "Washington state" is the other Washington, but "Washington state officials" may serve either. */
const STATE = `(?<=${STATES}|Washington) State(?! [A-Z]|[a-z])|(?<=Washington) state(?! (?:department|visit|dinner|media)|[a-z])`;

/** "General Washington crossed", "Team China", "Captain America", "Voice of America"; but "the president Ukraine deserves". */
const BEARER = '(?<=(?:General|President) Washington|(?:Captain|Team|Voice of) [A-Z][A-Za-z]+)';

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
  '(?<=(?:Democrats|Republicans|[Ll]awmakers) [^.!?\n]{0,40}(?<!UN |N[.] |ations )General Assembly)|' +
  // Initials of another: "the CPC pipeline", the ICC of cricket.
  '(?<=CPC) [Pp]ipeline|(?<=ICC)(?=[^.!?\n]{0,60} [Cc]ricket)';
