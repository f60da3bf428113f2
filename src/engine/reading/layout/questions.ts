import { patternWith } from '../../text/pattern-of.ts';

/** True for words that ask: what is asked has not been told. Whoever is quoted as asking has done so: "Lind asked: “Who won?”" */
export function asks(words: string): boolean {
  const end = END.exec(words.slice(-8))?.[0];
  if (end === undefined) return false;
  const quoted = /["”’»」)]/.test(end);
  return !quoted || /^\s*["“‘«„「(]/.test(words);
}

const END = /[?？؟]["”’»」)\s]*$/;

/** Where a question begins that stands at the end of a sentence for itself: "Lind met Berg — but who won?" In UTF-16 units; undefined where there is none. */
export function ownQuestionAt(words: string): number | undefined {
  if (!END.test(words.slice(-8)) || ASKS_AT_ONCE.test(words)) return undefined;
  const found = OWN_QUESTION.exec(words);
  return found === null || found.index === 0 ? undefined : found.index;
}

/** Behind a dash, a semicolon, or a comma and "but", with a word that asks; in Spanish behind its own mark. */
const BUT = '(?:but|and|yet|so|aber|und|doch|mais|et|pero|y|но|а|и)';
const ASKING = [
  '(?:who|whom|whose|what|when|where|which|why|how|will|would|did|does|do|is|are|was|were|can|could|has|have|had|should|',
  String.raw`wer|wen|wem|wann|wo|wohin|warum|wie|welche\S?|kann|wird|hat|ist|war|qui|que|quoi|quand|où|pourquoi|comment|`,
  String.raw`est-ce|кто|кого|кому|что|когда|где|куда|почему|зачем|как)(?=\s)`,
].join('');
const OWN_QUESTION = patternWith(
  'i',
  String.raw`(?:\s[—–-]\s|—|;\s|,\s(?=${BUT}\s))(?:${BUT}\s)?`,
  ASKING,
  String.raw`[^—;]*$|[\s,]+¿[^¿]*$|(?:——|[，；])(?:但|而|那么|可是)?(?:谁|为什么|为何|怎么|如何)[^，；]*$`,
);
/** "Will Lind come, and will he meet Berg?" asks from its beginning on. */
const ASKS_AT_ONCE = patternWith('i', String.raw`^[\s“"«„¿]*`, ASKING);
