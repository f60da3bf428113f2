import type { Entity } from '../../model/pack.ts';

/** Words by which a report says what sport it is of. A town's name means its team in a report of the team's sport. */
const SPORTS: readonly (readonly [of: RegExp, cues: string])[] = [
  [
    /\bcricket/i,
    'cricket wicket wickets innings batsman batsmen bowler bowled overs runs test county championship stumps lbw',
  ],
  [/\brugby/i, 'rugby try tries scrum fly-half flyhalf lock hooker prop league union wallabies'],
  [
    /\bbaseball|major league baseball/i,
    'baseball inning innings pitcher pitched homer homers homered hits hitter bullpen doubleheader yankees mets american national',
  ],
  [/\bbasketball|nba\b/i, 'basketball nba rebounds points guard forward playoffs'],
  [/\bice hockey|\bhockey|nhl\b/i, 'hockey nhl goaltender puck overtime goals'],
  [/\bamerican football|nfl\b/i, 'nfl quarterback touchdown touchdowns yards football'],
  [
    /\bfootball|\bsoccer|\bF\.?C\b|\bA\.?F\.?C\b|calcio/i,
    'soccer football goal goals striker midfielder defender goalkeeper penalty halftime half-time cup league referee ' +
      'qualifier championship division premier bundesliga serie scorers scored relegation',
  ],
];

/** Where a team's name does not say its sport: all of them, and what every report of a match has. */
const ANY_SPORT =
  'match matches game games beat defeated season coach championship league playoffs standings tournament team won lost scored points goals innings cup';

/** The cues of a team, as words. */
export function sportCuesOf({ name, description }: Entity): string {
  const found = SPORTS.find(([of]) => of.test(name)) ?? SPORTS.find(([of]) => of.test(description));
  return found ? found[1] : ANY_SPORT;
}
