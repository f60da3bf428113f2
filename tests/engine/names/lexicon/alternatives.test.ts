import { describe, expect, it } from 'vitest';
import { marksIn } from '../around/told.ts';

/**
 * The words that a pattern lists, each in a sentence of its own: a list that loses one is noticed. `{a|b}` stands for two texts; of each
 * nothing is marked, or what stands beside it.
 */
const table = (rows: readonly (readonly [template: string, ...expected: string[]])[]) =>
  it.each(rows.flatMap(([template, ...expected]) => textsOf(template).map((text) => ({ text, expected }))))(
    '$text',
    ({ text, expected }) => {
      expect(marksIn(text)).toEqual(expected);
    },
  );

/** Every text that a template stands for. */
function textsOf(template: string): string[] {
  const braces = /\{([^{}]*)\}/.exec(template);
  if (!braces) return [template];
  return (braces[1] ?? '').split('|').flatMap((word) => textsOf(template.replace(braces[0], word)));
}

describe('the pronoun in capitals', () => {
  table([
    [
      '{ABOUT|CONTACT|EMAIL|E-MAIL|MAIL|CALL|FOLLOW|JOIN|TELL|GIVE|LET|HELP|VISIT|ASK|LIKE|FIND|SEND|DROP|TEXT|MESSAGE|WRITE|RATE|REACH|SUPPORT|WATCH|SAVE|TRUST} US',
    ],
    ['HOME | {ADVERTISE|CONNECT|CHAT|SHOP|PARTNER|STAY|TRAVEL|BANK|COME|DONATE|CAREERS} WITH US'],
    ['FIND US ON FACEBOOK\nSEND US A TIP\nTHEY ARE KILLING US\nYOU CAN TRUST US'],
    ['HE FLED TO US ON FOOT', 'US=us'],
    ['MENU | {TALK|SPEAK|WRITE|WORK|VOTE} {TO|WITH|FOR} US'],
    ['{THEY|YOU|WE|HE|SHE} ROBBED US, SAYS BAND'],
    ['CALL US {A|AN|TO|AT|ON|NOW|TODAY}\nThe shop is open.'],
  ]);
});

describe('a ship', () => {
  table([
    ['The {liner|carrier|cruiser|destroyer|frigate|battleship|warship|yacht|submarine|ferry} Tokyo sank.'],
    ['The {HMS|RMS|USS|carrier} {Queen|King|Prince|Princess|Admiral|Marshal} Merkel sank.'],
  ]);
});

describe('who is told by rank in a sport', () => {
  const POLITICS = 'Dmitry Medvedev spoke. Medvedev left. ';
  const IN_POLITICS = ['Dmitry Medvedev=medvedev', 'Medvedev=medvedev'];
  table([
    [`${POLITICS}{World|world} {number|Number|no.|No.|no|No} {four|4} Medvedev lost.`, ...IN_POLITICS],
    [
      `${POLITICS}The {1st|2nd|3rd|4th|top} seed Medvedev lost. The {1st|top}-seed Medvedev lost.`,
      ...IN_POLITICS,
    ],
    [
      `${POLITICS}La {tête de série|testa di serie} n° 3 Medvedev. La cabeza de serie número 3 Medvedev.`,
      ...IN_POLITICS,
    ],
    [`${POLITICS}The {coach|trainer|goalkeeper|striker|captain|referee}, Medvedev, wept.`, ...IN_POLITICS],
    [`${POLITICS}Medvedev {beat|lost to} Rublev in {straight|three|four|five} sets.`, ...IN_POLITICS],
    [`${POLITICS}{Mr|Mrs|Ms|Lord|Lady|Chief} Justice Medvedev agreed.`, ...IN_POLITICS],
  ]);
});

describe('a firm of a founder’s name', () => {
  const POLITICS = 'John Kerry spoke. ';
  table([
    [
      `${POLITICS}Kerry {Group|Holdings|Construction|Industries|Foods|Motors|Brewery} grew.`,
      'John Kerry=kerry',
    ],
    [`${POLITICS}Kerry & {Sons|Co|Partners|Associates} grew.`, 'John Kerry=kerry'],
    [
      `${POLITICS}Kerry {rose|fell|slipped|gained|lost|dropped|climbed|jumped|added|sank} {|by |about }2.4{%| percent| per cent}.`,
      'John Kerry=kerry',
    ],
    [`${POLITICS}Kerry {employs 900 people|had sales of a million}.`, 'John Kerry=kerry'],
    [`${POLITICS}{Le groupe|Il gruppo|El grupo|O grupo|Grupa|Die Firma} Kerry.`, 'John Kerry=kerry'],
    [`${POLITICS}Kerry gained 3 percent {of the vote|among women}.`, 'John Kerry=kerry', 'Kerry=kerry'],
  ]);
});

describe('a town with its state behind it', () => {
  table([
    [
      'PARIS, {Fla|Ala|Ariz|Calif|Colo|Conn|Tenn|Tex|Okla|Wis|Pa|Mass|Minn|Mich|Ga|Ky|Md|Nev|Neb|Wyo|N.Y|N.J|N.C|N.D|N.H|N.M}. — It rained.',
    ],
    ['PARIS, {Ind|Ill|Ont|Ore|Kan|La|Va|Vt|Wash|Mo|Ark|Del|Que|Alta|Sask}. — It rained.'],
    ['A man from Paris, {Ontario|Alberta|Manitoba|Saskatchewan|Ohio|Idaho|New Mexico}, won.'],
    ['A man from Paris{ in the state of| w stanie} Idaho won.'],
    ['A man from Paris{ in the US state of| im US-Bundesstaat} Idaho won.', 'US=us'],
  ]);
});

describe('who is no relation', () => {
  table([
    [
      'Angela Merkel spoke. Uwe Merkel, {no relation|not related|nicht verwandt|sans lien de parenté|homonyme de l’autre|omonimo dell’altra|sin parentesco|sem parentesco|niespokrewniony}, sang.',
      'Angela Merkel=merkel',
    ],
  ]);
});

describe('who is told by a life that is not his', () => {
  table([
    ['Wang Yi, who runs {a shop|a bar|a farm|a bakery} in Leeds, spoke.'],
    ['Wang Yi, a {senior|junior|sophomore|freshman} at Ohio State, spoke.'],
    ['Wang Yi, a coal {miner|fisherman}, spoke. The {Rev.|Reverend} John Kerry prayed.'],
    ['They prayed for the Pope. Rome wept.', 'Rome=rome'],
    ['Wang Yi, a graduate of a college, who runs a hotel chain, spoke.', 'Wang Yi=wang-yi'],
    ['Wang Yi, who runs the ministry, spoke.', 'Wang Yi=wang-yi'],
    [
      '{Lt.|Sgt.|Col.|Maj.|Adm.|Det.} Kerry told Xi Jinping and Vladimir Putin so.',
      'Xi Jinping=xi',
      'Vladimir Putin=putin',
    ],
    ['They met the Pope. Vladimir Putin came, too.', 'Vladimir Putin=putin'],
  ]);
});

describe('kin', () => {
  table([
    [
      'Donald Trump came with {his|her} {wife|husband|son|daughter|brother|sister|father|mother} Lara Trump. Trump spoke.',
      'Donald Trump=trump',
      'Trump=trump',
    ],
    [
      'Donald Trump kam mit {seiner Frau|seinem Mann|seinem Sohn|seiner Tochter|seinem Bruder|seiner Schwester} Lara Trump. Trump sprach.',
      'Donald Trump=trump',
      'Trump=trump',
    ],
    [
      'Donald Trump est là avec {sa femme|son épouse|son mari|son fils|sa fille|son frère|sa sœur} Lara Trump. Trump parle.',
      'Donald Trump=trump',
      'Trump=trump',
    ],
    [
      'Donald Trump llegó con su {esposa|esposo|mujer|marido|hijo|hija|hermano|hermana} Lara Trump. Trump habló.',
      'Donald Trump=trump',
      'Trump=trump',
    ],
    [
      'Donald Trump è venuto con {sua moglie|suo marito|suo figlio|sua figlia|suo fratello|sua sorella} Lara Trump. Trump ha parlato.',
      'Donald Trump=trump',
      'Trump=trump',
    ],
    [
      'Donald Trump veio com {sua mulher|sua esposa|seu marido|seu filho|sua filha|seu irmão|sua irmã} Lara Trump. Trump falou.',
      'Donald Trump=trump',
      'Trump=trump',
    ],
    [
      'Donald Trump przyszedł, a jego {żona|mąż|syn|córka} Lara Trump też. Trump mówił.',
      'Donald Trump=trump',
      'Trump=trump',
    ],
  ]);
});
