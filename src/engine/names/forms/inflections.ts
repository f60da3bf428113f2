import type { EntityKind } from '../../../model/pack.ts';

/**
 * The cases of Russian, Ukrainian and Polish names, by rule from the form that is given. Made when an index is built,
 * so a page pays for them in data only. The rules give every ending that a word of its kind may take and some that it
 * does not: a form that nobody writes costs a few bytes and hits nothing. Rules: the declension tables of any school
 * grammar of Russian (second and first declension, adjectival surnames, foreign names in a consonant) and Ukrainian
 * (the same with its own endings and the change of і to о in "Харків").
 */

/** How a word's end is replaced in each case, the cases in one order; a case may have several. Some rules are for people's names alone. */
type Rule = readonly [end: RegExp, cases: string, of?: EntityKind];

// Genitive, dative, accusative, instrumental, prepositional; '|' between two of one case, '=' where the word stays, '_' for no ending.
const RUSSIAN: readonly Rule[] = [
  [/пет$/, 'пта пту пет птом пте'],
  [/(?<=нн)ы$/, '_ ам ы ами ах'],
  [/(?<=[бвгдзклмнпрстфх])ы$/, 'ов ам ов|ы ами ах'],
  [/(?<=[нт])ые$/, 'ых ым ых|ые ыми ых'],
  [/ая$/, 'ой ой ую ой ой'],
  [/яя$/, 'ей ей юю ей ей'],
  [/(?<=[гкхжшчщ])ое$/, 'ого ому ое им ом'],
  [/ое$/, 'ого ому ое ым ом'],
  [/ское$/, 'ского скому ское ским ском'],
  [/ие$/, 'ия ию ие ием ии'],
  [/ия$/, 'ии ии ию ией ии'],
  [/я$/, 'и е ю ей е'],
  [/(?<=[гкхжшчщ])а$/, 'и е у ой|ей е'],
  // "Захаровой"; of "Екатерина" and "Пушкина" the end does not tell which is a first name.
  [/(?<=[оеё]в)а$/, 'ой ой у ой ой', 'person'],
  [/(?<=ин)а$/, 'ы|ой е|ой у ой е|ой', 'person'],
  [/а$/, 'ы е у ой е'],
  [/ский$/, 'ского скому ского|ский ским ском'],
  [/ый$/, 'ого ому ого|ый ым ом'],
  [/ий$/, 'ия|ого ию|ому ия|ого ием|им ии|ом'],
  [/й$/, 'я ю я|й ем е'],
  [/ь$/, 'я|и ю|и я|ь ем|ью е|и'],
  [/(?<=[оеё]в)$/, 'а у а ым е', 'person'],
  // "Путиным", "Остином"
  [/(?<=[иы]н)$/, 'а у а ым|ом е', 'person'],
  [/(?<=[жшчщц])$/, 'а у а|= ем|ом е'],
  [/(?<=[бвгдзклмнпрстфх])$/, 'а у а|= ом е'],
  [/(?<=мор)е$/, 'я ю е ем е'],
];

// The cases as above. The vocative ("Байдене"), which news has in quoted speech alone, was 365 bytes of the index.
const UKRAINIAN: readonly Rule[] = [
  [/(?<=нн)и$/, '_ ам и ами ах'],
  [/пет$/, 'пту пту пет птом пті'],
  [/їв$/, 'єва єву їв євом єві'],
  [/ів$/, 'ова|єва ову|ові ова|ів овом ові'],
  [/ський$/, 'ського ському ського|ський ським ському'],
  [/ій$/, 'ія ію|ієві ія|ій ієм ії'],
  // "Міжнародний", "Південна", "Чорне", "Сполучені Штати"
  [/(?<=[нктв])ий$/, 'ого ому ого|ий им ому'],
  [/(?<=[зсц]ьк|[ії]чн|енн|льн|[кз]ов|Червон|Велик)а$/, 'ої ій у ою ій'],
  [/(?<=[нкх])е$/, 'ого ому е им ому'],
  [/(?<=ен|ан|[зсц]ьк)і$/, 'их им і ими их'],
  [/(?<=[тр])и$/, 'ів ам и ами ах'],
  [/(?<=мор)е$/, 'я ю е ем і'],
  // "у Санкт-Петербурзі", "у Владивостоці"
  [/(?<=бур|кон)г$/, 'га|гу гу г гом зі|гу'],
  [/ок$/, 'ока|оку оку ок оком оці|оку'],
  [/й$/, 'я|ю ю|єві я|й єм ї|ю'],
  [/(?<=[еі])я$/, 'ї ї ю єю ї'],
  [/я$/, 'і і ю ею і'],
  [/ка$/, 'ки ці ку кою ці'],
  [/га$/, 'ги зі гу гою зі'],
  [/ха$/, 'хи сі ху хою сі'],
  [/(?<=[жчшщ])а$/, 'і і у ею і'],
  [/(?<=[оеє]в)а$/, 'ої ій у ою ій', 'person'],
  [/(?<=[иі]н)а$/, 'и|ої і|ій у ою і|ій', 'person'],
  [/а$/, 'и і у ою і'],
  [/о$/, 'а у|ові а|о ом і|ові'],
  [/ь$/, 'я|і ю|еві|і я|ь ем і'],
  [/(?<=[оеє]в)$/, 'а у|ові а им і|ові', 'person'],
  [/(?<=[иі]н)$/, 'а у|ові а им|ом і|ові', 'person'],
  [/(?<=[жчшщ])$/, 'а у|еві а|= ем і|у|еві'],
  [/(?<=[бвгґдзклмнпрстфхц])$/, 'а у|ові а ом і|ові', 'person'],
  [/(?<=[бвгґдзклмнпрстфхц])$/, 'а|у у|ові = ом і|у'],
];

// The cases as above, for the names whose Polish form is given; what is written alike elsewhere has its endings in the lexicon.
const POLISH: readonly Rule[] = [
  [/one$/, 'onych onym one onymi onych'],
  [/^Stany$/, 'Stanów Stanom Stany Stanami Stanach'],
  // "Nowy Jork", "Morze Czarne", "Morze Bałtyckie"
  [/(?<=[nw])e$|(?<=(?<!Chi)[nw])y$/, 'ego emu = ym ym'],
  [/kie$/, 'kiego kiemu kie kim kim'],
  [/nie$/, 'nia niu nie niem niu'],
  [/rze$/, 'rza rzu rze rzem rzu'],
  [/two$/, 'twa twu two twem twie'],
  [/^Polska$/, 'Polski Polsce Polskę Polską Polsce'],
  // "Alaska", a noun
  [/aska$/, 'aski asce askę aską asce'],
  [/ska$/, 'skiej skiej ską ską skiej'],
  [/ski$/, 'skiego skiemu skiego skim skim'],
  [/di$/, 'diego diemu diego dim dim', 'person'],
  [/e$/, 'ego emu ego em em', 'person'],
  [/ko$/, 'ki ce kę ką ce', 'person'],
  [/da$/, 'dy dzie dę dą dzie'],
  [/ra$/, 'ry rze rę rą rze'],
  [/ta$/, 'ty cie tę tą cie'],
  [/ga$/, 'gi dze gę gą dze'],
  [/ea$/, 'ei ei eę eą ei'],
  [/(?<=cz)a$/, 'y y ę ą y'],
  [/ki$/, 'ek kom ki kami kach', 'place'],
  [/ł$/, 'ła łowi ła łem le', 'person'],
  [/ł$/, 'łu łowi ł łem le'],
  [/ś$/, 'si si ś sią si'],
  [/ń$/, 'nia niowi ń niem niu'],
  [/(?<=ow|ocn)a$/, 'ej ej ą ą ej'],
  [/(?<=[jil])a$/, 'i i ę ą i'],
  [/ka$/, 'ki ce kę ką ce'],
  [/no$/, 'na nu no nem nie'],
  [/(?<=[wns])a$/, 'y ie ę ą ie'],
  [/a$/, 'y ie ę ą ie'],
  [/mcy$/, 'miec mcom mcy mcami mczech'],
  [/gry$/, 'gier grom gry grami grzech'],
  [/chy$/, 'ch chom chy chami szech'],
  [/(?<=[a-ząćęłńóśźż]{2})y$/, '_ om y ami ach', 'place'],
  [/ów$/, 'owa owi ów owem owie'],
  // "Monachium" stays.
  [/ium$/, '='],
  [/szt$/, 'sztu sztowi = sztem szcie'],
  [/t$/, 'ta towi ta tem cie', 'person'],
  [/t$/, 'tu towi = tem cie'],
  [/d$/, 'da dowi da dem dzie', 'person'],
  [/d$/, 'du dowi = dem dzie'],
  [/r$/, 'ra rowi ra rem rze', 'person'],
  [/(?<=[kg])$/, 'a owi a iem u', 'person'],
  [/(?<=burg|sk)$/, 'a owi = iem u'],
  [/(?<=[kg])$/, 'u owi = iem u'],
  [/(?<=[cjlż])$/, 'a owi a em u', 'person'],
  [/(?<=[lż])$/, 'a owi = em u'],
  [/(?<=[cj])$/, 'u owi = em u'],
  [/(?<=[bfmnpswz])$/, 'a owi a em ie', 'person'],
  [/(?<=[bfmnprswz])$/, 'u owi = em ie'],
];

/** A first name in -a or -я before a surname in a consonant. */
const WOMAN = /^[^ ]+[aая] .*[бвгдзклмнпрстфхцчшщьb-df-hj-np-tv-xz]$/;

const RULES: Readonly<Record<string, readonly Rule[]>> = { ru: RUSSIAN, uk: UKRAINIAN, pl: POLISH };

/** Genitive to prepositional. */
const CASES = 5;

/** The first word of "Южная Корея" and "Европейский союз" goes with the noun; that of "Совет Безопасности" is the noun. */
const ADJECTIVE =
  /(?:[иыо]й|ий|[ая]я|[ое]е|(?<!н)[ыи]е|ные|[нк]е|(?:[зсц]ьк|[ії]чн|енн|льн|[кз]ов|Червон|Велик)а|(?:ен|ан|[зсц]ьк)і|na|(?<!st)wa|ska|one|[nw][ey]|kie)$/;

/** A word of one syllable: a part of a Chinese or Korean name, of which the last alone changes. */
const ONE_SYLLABLE = /^[^аеёиоуыэюяіїє]*[аеёиоуыэюяіїє]{1,2}[^аеёиоуыэюяіїє]*$/i;

/** First names of one syllable that have cases themselves: "Марка Рютте", "Джейком Салліваном". */
const SHORT_FIRST_NAME = /^(?:Джейк|Джон|К[иі]р|К[иі]т|Майк|Марк|П[иі]т|Ст[иі]в|Том|Шарль)$/;

/**
 * The cases of a name, without the form given: all words changed ("Владимира Путина"), the last alone ("Си Цзиньпина"), or
 * the first alone ("Совета Безопасности"). None for other languages, and none for words in capitals alone ("США").
 */
export function casesOfName(name: string, kind: EntityKind, language: string | undefined): string[] {
  if (language === 'de') return germanCases(name, kind);
  const rules = RULES[language ?? ''];
  if (!rules) return [];
  const words = name.split(' ');
  // "Ангелы Меркель", "Ursulą von der Leyen": a woman's surname in a consonant stays.
  const isWoman = kind === 'person' && WOMAN.test(name);
  const changes = words.map((_, number) => (isWoman ? number === 0 : isChanged(words, number, kind)));
  const found = new Set<string>();
  for (let number = 0; number < CASES; number++) {
    const forms = words.map(
      (word, at) => (changes[at] ? casesOfWord(word, rules, kind)[number] : [word]) ?? [word],
    );
    const head = forms.findIndex((_, at) => changes[at]);
    // Of the word that leads each form in turn, of the others the first. A person's first name has one form, but for the Ukrainian
    // dative; with all of them, "Дмитрого Пескова" and the like were a tenth of the shipped index.
    const heads = forms[Math.max(head, 0)] ?? [];
    const isFirstName = kind === 'person' && head < forms.length - 1;
    for (const form of isFirstName ? heads.filter((other, at) => at === 0 || /[ое]ві$/.test(other)) : heads)
      found.add(forms.map(([first = ''], at) => (at === head ? form : first)).join(' '));
    for (const form of forms.at(-1) ?? [])
      found.add([...forms.slice(0, -1).map(([first = '']) => first), form].join(' '));
  }
  found.delete(name);
  return [...found];
}

/**
 * "Russlands", "der Europäischen Union", "am Schwarzen Meer", "das Schwarze Meer". People, and what is written alike elsewhere, get their "s" from the
 * lexicon, where small words of German stand around.
 */
function germanCases(name: string, kind: EntityKind): string[] {
  if (kind === 'person') return [];
  if (/^\p{Lu}\p{Ll}+e[rs]? \p{Lu}/u.test(name))
    return ['en ', 'e '].map((ending) => name.replace(/e[rs]? /, ending)).filter((form) => form !== name);
  return kind === 'organisation' || /[ -]|[sxzß]$/.test(name) ? [] : [`${name}s`];
}

function isChanged(words: readonly string[], number: number, kind: EntityKind): boolean {
  const word = words[number] ?? '';
  if (words.length === 1) return true;
  if (kind !== 'person') {
    // The noun behind its adjectives, "Міжнародного кримінального суду"; or before one: "Рады Федеральной".
    const noun = words.findIndex((part) => !ADJECTIVE.test(part));
    return noun < 0 || number <= (noun === 0 && ADJECTIVE.test(words[1] ?? '') ? 1 : noun);
  }
  if (!/^\p{Lu}/u.test(word)) return false;
  return (
    number === words.length - 1 ||
    !words.slice(0, -1).every((part) => ONE_SYLLABLE.test(part) && !SHORT_FIRST_NAME.test(part))
  );
}

/** For each case the forms of one word; the word itself where it does not change. */
function casesOfWord(word: string, rules: readonly Rule[], kind: EntityKind): readonly (readonly string[])[] {
  const same: readonly string[][] = [];
  // "Ына" of Kim Jong Un; but "Ma" stays as it is in Polish.
  if (word.length < (word < 'А' ? 3 : 2) || !/\p{Ll}/u.test(word)) return same;
  const rule = rules.find(([end, , of]) => (of ?? kind) === kind && end.test(word));
  if (!rule) return same;
  const [end, cases] = rule;
  return cases.split(' ').map((forms) =>
    forms
      .split('|')
      // Whoever lives has the accusative of the genitive: "увидел Путина".
      .filter((form) => form !== '=' || forms === '=' || kind !== 'person')
      .map((form) => (form === '=' ? word : word.replace(end, form === '_' ? '' : form))),
  );
}
