import type { Entity } from '../../../model/pack.ts';
import { COUNTS } from '../around/evidence.ts';

/** Which sport a team plays, and the words by which a report says what sport it is of. A town's name means its team in such a report. */

interface Sport {
  /** What the name or the description of a team says. */
  readonly of: RegExp;
  /** Nicknames of its American clubs, with their town where another league has the same. */
  readonly clubs: string;
  /** Words of its reports, each group with what one of its words counts. */
  readonly cues: readonly (readonly [weight: number, words: string])[];
}

/** Words of a match in any sport. One by one they are words of politics too, so they count least. */
const MATCH = 'match matches coach season scored standings playoffs fixtures';

/** What a team plays whose name has no nickname and nothing else that says so: "AS Roma", "Bayern Munich". */
const FOOTBALL: Sport = {
  of: /\bfootball|\bsoccer|\bF\.?C\b|\bA\.?F\.?C\b|calcio/i,
  clubs: '',
  cues: [
    [4, 'soccer fußball fútbol futebol calcio футбол bundesliga'],
    [
      3,
      'football midfielder striker goalkeeper stürmer torwart delantero portero attaccante portiere attaquant',
    ],
    [2, 'relegation liga serie uefa fifa halftime half-time goles goals'],
    [
      1,
      'goal defender penalty cup league referee qualifier championship beat gol tor tore buts partido partita',
    ],
  ],
};

const SPORTS: readonly Sport[] = [
  {
    of: /\bcricket/i,
    clubs: '',
    cues: [
      [4, 'cricket'],
      [3, 'wicket wickets batsman batsmen bowler lbw stumps'],
      [2, 'innings bowled overs'],
      [1, 'runs test county'],
    ],
  },
  {
    of: /\brugby/i,
    clubs: '',
    cues: [
      [4, 'rugby'],
      [3, 'scrum fly-half flyhalf lineout wallabies springboks'],
      [1, 'tries hooker winger'],
    ],
  },
  {
    of: /\bbaseball/i,
    clubs:
      'Diamondbacks|Braves|Orioles|Red Sox|White Sox|Cubs|Reds|Guardians|Indians|Rockies|Detroit Tigers|Astros|Royals|Angels|Dodgers|Marlins|Brewers|Twins|Mets|' +
      'Yankees|Athletics|Phillies|Pirates|Padres|San Francisco Giants|Mariners|St. Louis Cardinals|Rays|Texas Rangers|Blue Jays|Nationals|Expos',
    cues: [
      [4, 'baseball'],
      [3, 'inning pitcher homer homers homered bullpen doubleheader'],
      [2, 'innings pitched'],
      [1, 'hits hitter runs yankees mets'],
    ],
  },
  {
    of: /\bbasketball|\bnba\b/i,
    clubs:
      'Hawks|Celtics|Nets|Hornets|Bulls|Cavaliers|Mavericks|Nuggets|Pistons|Warriors|Rockets|Pacers|Clippers|Lakers|Grizzlies|Heat|Bucks|Timberwolves|Pelicans|' +
      'Knicks|Thunder|Magic|76ers|Suns|Trail Blazers|Sacramento Kings|Spurs|Raptors|Jazz|Wizards|Bullets|SuperSonics',
    cues: [
      [4, 'basketball nba'],
      [3, 'rebounds'],
      [1, 'points guard forward'],
    ],
  },
  {
    of: /\bhockey|\bnhl\b/i,
    clubs:
      'Ducks|Coyotes|Bruins|Sabres|Flames|Hurricanes|Blackhawks|Avalanche|Blue Jackets|Stars|Red Wings|Edmonton Oilers|Florida Panthers|Los Angeles Kings|Wild|' +
      'Canadiens|Predators|Devils|Islanders|New York Rangers|Senators|Flyers|Penguins|Sharks|Blues|Kraken|Lightning|Maple Leafs|Canucks|Golden Knights|Capitals|' +
      'Winnipeg Jets|Whalers|Nordiques',
    cues: [
      [4, 'hockey nhl'],
      [3, 'goaltender puck'],
      [1, 'overtime goals'],
    ],
  },
  {
    of: /\bamerican football|\bnfl\b/i,
    clubs:
      'Arizona Cardinals|Falcons|Ravens|Bills|Carolina Panthers|Bears|Bengals|Browns|Cowboys|Broncos|Lions|Packers|Texans|Houston Oilers|Colts|Jaguars|Chiefs|' +
      'Raiders|Chargers|Rams|Dolphins|Vikings|Patriots|Saints|New York Giants|New York Jets|Eagles|Steelers|49ers|Seahawks|Buccaneers|Titans|Commanders|Redskins',
    cues: [
      [4, 'nfl'],
      [3, 'quarterback touchdown touchdowns'],
      [2, 'football'],
      [1, 'yards'],
    ],
  },
  {
    of: /\bgrand prix|\bformula one/i,
    clubs: '',
    cues: [
      [3, 'formula prix'],
      [2, 'racing'],
      [1, 'lap laps driver drivers circuit'],
    ],
  },
  FOOTBALL,
];

/** For a nickname of which nothing says the sport: what is said of teams, and not of a tennis match. */
const ANY_SPORT: Sport['cues'] = [
  [2, 'soccer football rugby cricket hockey basketball standings'],
  [1, 'league team teams season coach playoffs fixtures'],
];

/** The plural of a club's nickname, as far as it is that of no business: "Japan Airlines". */
const PLURAL = /^[\p{Lu}\d][\p{L}\d]+s$/u;
const BUSINESS =
  /(?:lines|ways|ries|tems|ores|imes|ews|ions|dios|ures|ices|gies|ners|nics|oods|ents|ises|rces|ings|ates|airs|ghts|rats|cans|eens|tors|hers)$/;

/** True for the nickname of a team: of an American club that has one, or where the description says that it plays. */
export function isTeamNickname(nickname: string, description: string): boolean {
  if (SPORTS.some(({ clubs }) => clubs.split('|').some((club) => club.endsWith(nickname)))) return true;
  return PLURAL.test(nickname) && (description !== '' || !BUSINESS.test(nickname));
}

/** The cues of a team by spaces, those of each weight behind it: see evidence.ts. */
export function sportCuesOf({ name, description }: Entity): string {
  const sport =
    SPORTS.find(({ of }) => of.test(name)) ??
    SPORTS.find(({ of }) => of.test(description)) ??
    SPORTS.find(({ clubs }) => clubs.split('|').some((club) => club !== '' && name.endsWith(club)));
  const isNickname = sport === undefined && PLURAL.test(name.split(' ').at(-1) ?? '');
  const cues = isNickname ? ANY_SPORT : [...(sport ?? FOOTBALL).cues, [1, MATCH] as const];
  return cues.map(([weight, words]) => `${COUNTS}${weight} ${words}`).join(' ');
}
