import { isParticle } from '../who/words/function-words.ts';
import { isRole } from '../who/words/roles.ts';
import { asks } from './questions.ts';

/** A label is no longer than this, in UTF-16 units: "REX TILLERSON, SECRETARY OF STATE:". */
const LONGEST = 70;

/** Every label ends with one, and few paragraphs have one near their head. */
const COLON = /[:：]/;

/** What opens a turn of an interview, by its first letter or whole, and "Reporter:", "记者：". With a dot it is an initial: "В. Путин", "A. Merkel". */
const TURN =
  /^(?:[QAFRPВО]|Question|Answer|Frage|Antwort|Réponse|Pregunta|Respuesta|Вопрос|Ответ|Reporter|Moderator|Host|Anchor)\s?[:：]\s/;

/** "REX TILLERSON, SECRETARY OF STATE:", "LINDQVIST:", "HOST (in Paris):". */
const IN_CAPITALS = /^[^a-zà-öø-ÿа-яё\d:!?;]{2,60}?(?:\s\([^()]{1,30}\))?:\s/;

/** "Lin Jian:", "Jean-Noël Barrot, ministre:", of two words or more with a capital; "Breaking news:" has but one. */
const NAME = /^(?<words>[^\s\d:,;!?“”"«»()]+(?: [^\s\d:,;!?“”"«»()]+){1,3})(?:, [^:\d.]{3,40})?:\s/;

/** "林剑：", "彭博社记者：": signs of Chinese alone, and no report of somebody's. */
const CHINESE = /^[\u3400-\u9fff·]{1,14}[：:](?!\d)/;
/** "彭博社记者：", "问：". */
const CHINESE_TURN = /^[\u3400-\u9fff·]{0,12}(?:记者|主持人|发言人|[问答])[：:](?!\d)/;
const NO_CHINESE = /(?:报道|消息|表示|指出|称|说|时间|如下)[：:]$/;

/**
 * The label of who speaks, at the head of a paragraph: "林剑：", "Q: ", "REX TILLERSON, SECRETARY OF STATE: ". It is no part of what is said, and who
 * speaks takes no part in it. Empty where there is none.
 */
export function speakerLabelOf(paragraph: string): string {
  return sureLabelOf(paragraph) ?? nameLabelOf(paragraph);
}

/** A label whose very form is that of a transcript; undefined where there may be one of another form. */
function sureLabelOf(paragraph: string): string | undefined {
  const beginning = paragraph.slice(0, LONGEST);
  if (!COLON.test(beginning)) return undefined;
  return TURN.exec(beginning)?.[0] ?? inCapitals(beginning, paragraph) ?? CHINESE_TURN.exec(beginning)?.[0];
}

/** A label that is a name: "Lin Jian: ", "林剑：". Empty where there is none. */
function nameLabelOf(paragraph: string): string {
  const beginning = paragraph.slice(0, LONGEST);
  if (!COLON.test(beginning)) return '';
  const chinese = CHINESE.exec(beginning)?.[0];
  if (chinese !== undefined) return NO_CHINESE.test(chinese) ? '' : chinese;
  const name = NAME.exec(beginning);
  const words = name?.groups?.words?.split(' ') ?? [];
  return name && words.every((word) => isCapital(word) || isParticle(word) || isRole(word)) ? name[0] : '';
}

/**
 * The label of each paragraph of a text, without its quotations; empty where nobody speaks. A name alone before a colon may be that of a headline or a
 * list, "Lind: the mayor visited Norddal"; it speaks where the text is a talk, or where the rest begins with another person's name or speaks of "I".
 * `isPersonAt` tells whether a person's name begins somewhere in the paragraph of an index.
 */
export function speakerLabelsOf(
  paragraphs: readonly string[],
  isPersonAt: (index: number, at: number) => boolean,
): string[] {
  const found = paragraphs.map((paragraph) => {
    const sure = sureLabelOf(paragraph);
    const label = sure ?? nameLabelOf(paragraph);
    const rest = label === '' ? '' : paragraph.slice(label.length).trimEnd();
    return { label, isSure: sure !== undefined, isMine: MINE.test(rest), asks: asks(rest) };
  });
  const given = found.filter(({ label }) => label !== '');
  const isTalk =
    given.length > 1 &&
    (new Set(given.map(({ label }) => label)).size < given.length ||
      given.some((one) => one.isMine || one.asks));
  return found.map(({ label, isSure, isMine }, index) =>
    isTalk || isSure || isMine || (label !== '' && isPersonAt(index, label.length)) ? label : '',
  );
}

/** Who speaks, of himself. */
const MINE =
  /(?<![\wà-ÿа-яё’'])(?:I|I['’]m|we|We|my|My|our|Our|[Jj]e|[Jj]['’]|[Nn]ous|[Ii]ch|[Ww]ir|[Yy]o|[Nn]osotros|[Яя]|[Мм]ы|[Мм]ой)(?![\wà-ÿа-яё])|我/;

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
