/**
 * Names of firms and towns that English has as words too, in lower case, and what goes on with the word: "Apple pie", "Next, they left",
 * "Visa rules". Where a sentence begins nothing else tells the two apart. None of them is a name of the bundled corpus: they serve packs
 * that are given to the commands (`--kb`), in which firms and towns go by nothing but such a word. An index has the patterns of the names
 * that its pack holds, so that no page pays for others.
 */
const FOLLOWERS: Readonly<Record<string, string>> = {
  apple: 'pies?|trees?|juice|cider|sauce|orchards?|growers?|crumble|blossom|picking|cores?|peel',
  bath: 'time|towels?|water|salts|tubs?|mats?',
  bell: 'ringers?|peppers?|towers?|bottoms',
  deal: 'or no|with|makers?|breakers?|making',
  delta: 'variants?|waves?|force',
  gap: 'years?|analysis|between',
  general: 'elections?|strikes?|practitioners?|anaesthetic|public|manager|relativity',
  meta: 'analys[ie]s|data',
  mobile: 'phones?|apps?|homes?|networks?|operators?|data|devices?|users?|internet|hospitals?|clinics?',
  next: 'week|weekend|month|year|day|time|door|up|to (?:the|a|him|her|them)|in line|comes|came|spring|summer|autumn|winter|season|steps?|generation|morning',
  nice: 'weather|to|work|try|people|guys?|things?',
  orange: 'juice|trees?|peel|groves?|growers?|alerts?|squash|flags?|jumpsuits?',
  reading:
    'books?|the|a|an|is (?:fun|hard|good|easy)|aloud|about|between|from|his|her|their|your|out|skills|lists?|glasses|rooms?|this|them|newspapers?|and writing',
  shell: 'casings?|shock|fire|fragments?|craters?|the|out|them|holes?|companies',
  sprint: 'finish|relays?|final|races?|to',
  stripe: 'patterns?|shirts?',
  target: 'practice|the|dates?|prices?|audiences?|of|them|groups?|languages?',
  time: 'and again|is (?:money|running|up|short|on)|to|ran|runs|will tell|for|flies|passed|passes|heals|after time|out|zones?|travel|limits?|spent|has come',
  visa: 'rules?(?! out)|applications?|applicants?|requirements?|holders?|fees?|restrictions?|bans?|waivers?|processing|free|policy|centres?|centers?',
};

/** What else may follow the word alone: "Next, they left." */
const COMMA: ReadonlySet<string> = new Set(['next', 'reading']);

/** The pattern for the words among these names (in lower case) where they are no names; empty where none is a word. */
export function asWords(hasName: (name: string) => boolean): string {
  return Object.keys(FOLLOWERS)
    .filter(hasName)
    .map((word) => {
      const name = word.charAt(0).toUpperCase() + word.slice(1);
      const comma = COMMA.has(word) ? '|, ?(?=[”"]|they |he |she |we |you |I )' : '';
      return `(?<=${name})(?: (?:${FOLLOWERS[word]})(?![A-Za-z])${comma})`;
    })
    .join('|');
}

/** What tells the state from the country of its name; the towns are those that news calls with it. */
const OF_GEORGIA =
  '(?<=(?:[Ss]tate of|(?:Atlanta|Athens|Augusta|Savannah|Macon|Columbus),) Georgia)|' +
  '(?<=Georgia)(?= (?:Gov|Governor|Sen|Senator|Rep|Secretary of State|Republicans?|Democrats?|Bulldogs)(?![a-z]))';

/** The pattern for the one country of these names that is a state of the United States too; empty where none is. */
export function asState(hasName: (name: string) => boolean): string {
  return hasName('georgia') ? OF_GEORGIA : '';
}
