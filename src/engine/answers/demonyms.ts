import { givenNameAt } from '../search/name-table.ts';
import type { SearchIndex } from '../search/search-index.ts';

/** What is of a country, folded, beside the country: descriptions and questions say "Russian defence minister". */
const DEMONYMS: ReadonlyMap<string, string> = new Map(
  [
    'afghanistan afghan',
    'algeria algerian',
    'argentina argentine argentinian',
    'armenia armenian',
    'australia australian',
    'austria austrian',
    'azerbaijan azerbaijani',
    'belarus belarusian belarussian',
    'belgium belgian',
    'brazil brazilian',
    'britain british',
    'bulgaria bulgarian',
    'canada canadian',
    'chile chilean',
    'china chinese chinesischer chinesische chinois chinoise',
    'colombia colombian',
    'cuba cuban',
    'denmark danish',
    'egypt egyptian',
    'ethiopia ethiopian',
    'finland finnish',
    'france french franzosischer franzosische francais francaise',
    'georgia georgian',
    'germany german deutscher deutsche allemand allemande',
    'greece greek',
    'hungary hungarian',
    'india indian',
    'indonesia indonesian',
    'iran iranian',
    'iraq iraqi',
    'ireland irish',
    'israel israeli',
    'italy italian',
    'japan japanese',
    'kazakhstan kazakh',
    'kyrgyzstan kyrgyz',
    'malaysia malaysian',
    'mexico mexican',
    'mongolia mongolian',
    'netherlands dutch',
    'nigeria nigerian',
    'norway norwegian',
    'pakistan pakistani',
    'philippines philippine filipino',
    'poland polish',
    'portugal portuguese',
    'romania romanian',
    'russia russian russischer russische russe',
    'serbia serbian',
    'slovakia slovak',
    'spain spanish',
    'sweden swedish',
    'switzerland swiss',
    'syria syrian',
    'taiwan taiwanese',
    'thailand thai',
    'turkey turkish',
    'ukraine ukrainian ukrainischer ukrainische ukrainien ukrainienne',
    'united states american amerikanischer amerikanische americain americaine',
    'uzbekistan uzbek',
    'venezuela venezuelan',
    'vietnam vietnamese',
  ].flatMap((line) => {
    const [country = '', ...words] = line.split(/ (?!states)/);
    return words.map((word) => [word, country] as const);
  }),
);

/** The number of the country that a folded word is of: "Chinese"; undefined for every other word. */
export function countryOfDemonym({ names }: SearchIndex, term: string): number | undefined {
  const country = DEMONYMS.get(term);
  const [number, another] =
    country === undefined ? [] : (givenNameAt(names, country.split(' '), 0)?.entities ?? []);
  return another === undefined ? number : undefined;
}
