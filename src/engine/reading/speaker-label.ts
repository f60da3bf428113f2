import { isRole } from './roles.ts';

/** A label is no longer than this, in UTF-16 units: "REX TILLERSON, SECRETARY OF STATE:". */
const LONGEST = 70;

/** What opens a turn of an interview, by its first letter or whole, and "Reporter:", "记者：". */
const TURN =
  /^(?:[QAFRPВО]|Question|Answer|Frage|Antwort|Réponse|Pregunta|Respuesta|Вопрос|Ответ|Reporter|Moderator|Host|Anchor)\s?[.:：]\s/;

/** "REX TILLERSON, SECRETARY OF STATE:", "LINDQVIST:", "HOST (in Paris):". */
const IN_CAPITALS = /^[^a-zà-öø-ÿа-яё\d:!?;]{2,60}?(?:\s\([^()]{1,30}\))?:\s/;

/** "Lin Jian:", "Jean-Noël Barrot, ministre:", of two words or more with a capital; "Breaking news:" has but one. */
const NAME = /^(?<words>[^\s\d:,;!?“”"«»()]+(?: [^\s\d:,;!?“”"«»()]+){1,3})(?:, [^:\d.]{3,40})?:\s/;

/** "林剑：", "彭博社记者：": signs of Chinese alone, and no report of somebody's. */
const CHINESE = /^[\u3400-\u9fff·]{1,14}[：:](?!\d)/;
const NO_CHINESE = /(?:报道|消息|表示|指出|称|说|时间|如下)[：:]$/;

/**
 * The label of who speaks, at the head of a paragraph: "林剑：", "Q: ", "REX TILLERSON, SECRETARY OF STATE: ". It is no part of what is said, and who
 * speaks takes no part in it. Empty where there is none.
 */
export function speakerLabelOf(paragraph: string): string {
  const beginning = paragraph.slice(0, LONGEST);
  const turn = TURN.exec(beginning)?.[0] ?? inCapitals(beginning, paragraph);
  if (turn !== undefined) return turn;
  const chinese = CHINESE.exec(beginning)?.[0];
  if (chinese !== undefined) return NO_CHINESE.test(chinese) ? '' : chinese;
  const name = NAME.exec(beginning);
  const words = name?.groups?.words?.split(' ') ?? [];
  return name && words.every((word) => isCapital(word) || PARTICLE.test(word) || isRole(word)) ? name[0] : '';
}

/** In a text that is all in capitals they say nothing. */
function inCapitals(beginning: string, paragraph: string): string | undefined {
  const label = IN_CAPITALS.exec(beginning)?.[0];
  if (label === undefined || label === label.toLowerCase()) return undefined;
  const rest = paragraph.slice(label.length, label.length + SAMPLE);
  return rest.trim() === '' || rest !== rest.toUpperCase() ? label : undefined;
}

/** So much behind a label shows whether its text is all in capitals, in UTF-16 units. */
const SAMPLE = 200;

function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

const PARTICLE = /^(?:de|del|von|van|bin|al|der|du|la|le)$/;

/** True for words that ask: what is asked has not been told. */
export function asks(words: string): boolean {
  return /[?？؟]["”’»」)\s]*$/.test(words.slice(-8));
}
