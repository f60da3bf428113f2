import { givenNameAt } from '../search/name-table.ts';
import type { SearchIndex } from '../search/search-index.ts';

/** Whose office it is: a place or organisation by its number, or a country that is no entity by its folded name. */
export interface OfficeBody {
  readonly entity?: number;
  readonly term?: string;
}

/**
 * What is said of a country, folded, beside its name: descriptions and questions say "Russian defence minister". German and
 * Russian without endings, French and Spanish of men; an underscore joins words. In Chinese one character stands for it.
 */
const DEMONYMS: ReadonlyMap<string, string> = new Map(
  [
    'afghanistan afghan afghanisch afghano афганск',
    'algeria algerian',
    'argentina argentine argentinian argentinisch argentin argentino аргентинск',
    'armenia armenian armenisch armenien armenio армянск',
    'australia australian australisch australien australiano австралииск 澳',
    'austria austrian osterreichisch autrichien austriaco австрииск',
    'azerbaijan azerbaijani azeri aserbaidschanisch азербаиджанск',
    'belarus belarusian belarussian belarussisch bielorusse bielorruso белорусск',
    'belgium belgian belgisch belge belga бельгииск',
    'brazil brazilian brasilianisch bresilien brasileno бразильск',
    'britain british uk united_kingdom great_britain england english britisch britannique britanico британск grossbritannien grande_bretagne reino_unido royaume_uni великобритании 英 英_国',
    'bulgaria bulgarian',
    'canada canadian kanadisch canadien canadiense канадск kanada канады 加 加_拿_大',
    'chile chilean',
    'china chinese chinesisch chinois chino китаиск 中 华',
    'colombia colombian',
    'cuba cuban kubanisch cubain cubano кубинск',
    'czech_republic czech czechia tschechisch tcheque checo чешск',
    'denmark danish danisch danois danes датск',
    'egypt egyptian agyptisch egyptien egipcio египетск',
    'ethiopia ethiopian',
    'finland finnish finnisch finlandais finlandes финск финляндск',
    'france french franzosisch francais frances французск 法',
    'georgia georgian',
    'germany german deutsch allemand aleman немецк германск 德',
    'greece greek',
    'hungary hungarian ungarisch hongrois hungaro венгерск',
    'india indian indisch indien indio индииск indien inde индии 印 印_度',
    'indonesia indonesian indonesisch indonesien indonesio индонезииск',
    'iran iranian iranisch iranien irani иранск ирана 伊_朗',
    'iraq iraqi irakisch irakien iraqui иракск',
    'ireland irish',
    'israel israeli israelisch israelien израильск израиля 以_色_列',
    'italy italian italienisch italien italiano итальянск',
    'japan japanese japanisch japonais japones японск 日',
    'kazakhstan kazakh kasachisch kazakh kazajo казахстанск казахск',
    'kyrgyzstan kyrgyz kirgisisch киргизск кыргызск',
    'malaysia malaysian',
    'mexico mexican mexikanisch mexicain mexicano мексиканск mexiko mexique мексики 墨_西_哥',
    'mongolia mongolian mongolisch mongol монгольск',
    'netherlands dutch niederlandisch neerlandais neerlandes нидерландск',
    'new_zealand new_zealander',
    'nigeria nigerian',
    'north_korea north_korean nordkoreanisch nord_coreen norcoreano северокореиск 朝',
    'norway norwegian norwegisch norvegien noruego норвежск',
    'pakistan pakistani pakistanisch pakistanais пакистанск 巴',
    'philippines philippine filipino',
    'poland polish polnisch polonais polaco польск',
    'portugal portuguese',
    'romania romanian rumanisch roumain rumano румынск',
    'russia russian russisch russe ruso россииск русск 俄',
    'saudi_arabia saudi saudi_arabian saudisch saoudien саудовск',
    'serbia serbian serbisch serbe serbio сербск',
    'slovakia slovak slowakisch slovaque eslovaco словацк',
    'south_africa south_african sudafrikanisch sud_africain sudafricano южноафриканск',
    'south_korea south_korean sudkoreanisch sud_coreen surcoreano южнокореиск 韩 韓',
    'spain spanish spanisch espagnol espanol испанск',
    'sweden swedish schwedisch suedois sueco шведск',
    'switzerland swiss schweizer schweizerisch suisse suizo швеицарск',
    'syria syrian syrisch syrien sirio сирииск',
    'taiwan taiwanese taiwanisch taiwanais taiwanes таиваньск 台',
    'thailand thai',
    'turkey turkish turkisch turc turco турецк',
    'ukraine ukrainian ukrainisch ukrainien ucraniano украинск 乌 烏',
    'united_arab_emirates emirati uae',
    'united_states american amerikanisch americain americano estadounidense американск 美',
    'uzbekistan uzbek usbekisch ouzbek uzbeko узбекск',
    'venezuela venezuelan venezolanisch venezuelien venezolano венесуэльск',
    'vietnam vietnamese vietnamesisch vietnamien vietnamita вьетнамск',
  ].flatMap((line) => {
    const [country = '', ...words] = line.split(' ').map((word) => word.replaceAll('_', ' '));
    return [country, ...words].map((word) => [word, country] as const);
  }),
);

/** The longest of them in words: "United Arab Emirates". */
const MOST_WORDS = 3;

/** A country that stands at some word of a text. */
export interface CountryMatch {
  readonly body: OfficeBody;
  /** How many words it takes. */
  readonly count: number;
}

/**
 * The country that the words at `at` are of, folded: "Chinese", "South Korean", "российского"; or that they name, where it is no
 * entity. Undefined for all others.
 */
export function countryAt(
  { names }: SearchIndex,
  terms: readonly string[],
  at: number,
): CountryMatch | undefined {
  for (let count = Math.min(MOST_WORDS, terms.length - at); count > 0; count--) {
    const said = terms.slice(at, at + count).join(' ');
    const country = DEMONYMS.get(said) ?? DEMONYMS.get(withoutEnding(said));
    if (country === undefined) continue;
    const [entity, another] = givenNameAt(names, country.split(' '), 0)?.entities ?? [];
    if (another !== undefined) return undefined;
    return { body: entity === undefined ? { term: country } : { entity }, count };
  }
  return undefined;
}

/** An adjective as the table has it: "russischer", "chinoise", "ukrainienne", "rusa", "китайского". */
function withoutEnding(word: string): string {
  if (/[а-я]$/.test(word)) return word.replace(/(?:[иыо]и|ого|ому|[иы]м|ом|ая|ую|[иы]е|[иы]х|ими)$/, '');
  return word
    .replace(/(?<=isch|deutsch)e[nmrs]?$/, '')
    .replace(/(?<=ien)ne$/, '')
    .replace(/(?<=ais|ois|ain|mand|coreen|gnol)e$/, '')
    .replace(/(?<=nces|ones|man|ues|anol)a$/, '')
    .replace(/(?<=[cdhijnrsz])a$/, 'o');
}
