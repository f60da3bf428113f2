import { expect, it } from 'vitest';
import { annotateNames } from '../../../../src/engine/names/annotate-names.ts';
import { isMarked } from '../../../../src/engine/names/confidence.ts';
import { buildNameIndex } from '../../../../src/engine/names/index/name-index.ts';
import { readerOf } from '../../../../src/engine/names/index/shipped-index.ts';
import type { Entity, EntityKind } from '../../../../src/model/pack.ts';
import { speaking } from '../cast.ts';

/** An entity with a description, and names by language. */
export const told = (
  id: string,
  kind: EntityKind,
  name: string,
  description: string,
  names: Readonly<Record<string, string>> = {},
): Entity => ({ ...speaking(id, kind, name, names), description });

const reader = readerOf(
  buildNameIndex([
    told('xi', 'person', 'Xi Jinping', 'President of China.', { zh: '习近平', de: 'Xi Jinping' }),
    told('wang-yi', 'person', 'Wang Yi', 'Foreign minister of China.', { zh: '王毅' }),
    told('wang-qishan', 'person', 'Wang Qishan', 'Vice premier of China.'),
    told('li-qiang', 'person', 'Li Qiang', 'Premier of China.', { zh: '李强', ru: 'Ли Цян' }),
    told('lee', 'person', 'Lee Jae-myung', 'President of South Korea.', { ko: '이재명', ja: '李在明' }),
    told('cameron', 'person', 'David Cameron', 'Prime minister of Britain.', { ru: 'Кэмерон' }),
    told('keeper', 'person', 'Iker Casillas', 'Goalkeeper, later secretary of a foundation.'),
    told('singer', 'person', 'Peng Liyuan', 'Wife of Xi Jinping and a singer.'),
    told('medvedev', 'person', 'Dmitry Medvedev', 'President of Russia.', { ru: 'Дмитрий Медведев' }),
    told('putin', 'person', 'Vladimir Putin', 'President of Russia.', {
      es: 'Putin',
      de: 'Putin',
      zh: '普京',
    }),
    told('prigozhin', 'person', 'Yevgeny Prigozhin', 'Leader of Wagner.', { zh: '普里戈任' }),
    told('merkel', 'person', 'Angela Merkel', 'Chancellor of Germany.', { de: 'Merkel' }),
    told('trump', 'person', 'Donald Trump', 'US president.', { en: 'Trump' }),
    told('austin', 'person', 'Lloyd Austin', 'US defence secretary.'),
    told('kerry', 'person', 'John Kerry', 'US secretary of state.'),
    told('michel', 'person', 'Charles Michel', 'President of the European Council.'),
    told('han', 'person', 'Han Zheng', 'Vice president of China.'),
    told('queen', 'person', 'Queen Elizabeth II', 'British monarch.'),
    told('paris', 'place', 'Paris', 'Capital of France.', { ru: 'Париж', fr: 'Paris' }),
    told('rome', 'place', 'Rome', 'Capital of Italy.', { it: 'Roma' }),
    told('london', 'place', 'London', 'Capital of Britain.'),
    told('moscow', 'place', 'Moscow', 'Capital of Russia.', {
      de: 'Moskau',
      it: 'Mosca',
      pl: 'Moskwa',
      fr: 'Moscou',
      zh: '莫斯科',
      ja: 'モスクワ',
      ru: 'Москва',
    }),
    told('beijing', 'place', 'Beijing', 'Capital of China.', { zh: '北京', it: 'Pechino' }),
    told('shanghai', 'place', 'Shanghai', 'City in China.', { zh: '上海' }),
    told('tokyo', 'place', 'Tokyo', 'Capital of Japan.', { ja: '東京' }),
    told('russia', 'place', 'Russia', 'Country.', { ru: 'Россия', uk: 'Росія' }),
    told('washington', 'place', 'Washington', 'Capital of the United States.'),
    told('osaka', 'place', 'Osaka', 'City in Japan.', { ja: '大阪' }),
    told('china', 'place', 'China', 'Country in Asia.', { ja: '中国' }),
    told('georgia', 'place', 'Georgia', 'Country in the Caucasus.'),
    told('turkey', 'place', 'Turkey', 'Country on the Black Sea.'),
    told('atlanta', 'place', 'Atlanta', 'City in Georgia, United States.'),
    told('korea', 'place', 'South Korea', 'Country.', { zh: '韩国' }),
    told('air-force-one', 'place', 'Air Force One', 'Aircraft.', { 'zh-Hans': '空军一号' }),
    told('customs', 'organisation', 'China Customs', 'Office of China.', { 'zh-Hans': '海关总署' }),
    told('treasury', 'organisation', 'US Treasury', 'American finance ministry.'),
    told('us', 'place', 'United States', 'Country.', { en: 'US' }),
    told('commerce', 'organisation', 'Department of Commerce', 'American ministry.'),
    told('duma', 'organisation', 'State Duma', 'Chamber of the parliament of Russia.', { en: 'Duma' }),
    told('assembly', 'organisation', 'General Assembly', 'Body of the United Nations.'),
    told('icc', 'organisation', 'ICC', 'Court in The Hague.'),
    told('reuters', 'organisation', 'Reuters', 'News agency.', { zh: '路透社' }),
    told('xinhua', 'organisation', 'Xinhua', 'News agency.', { zh: '新华社' }),
    {
      ...told('wagner', 'organisation', 'Wagner Group', 'Russian mercenary force.'),
      names: [{ text: 'Wagner', needsSupport: true }],
    },
  ]),
);

/** A test for each text: what is marked in it, as "surface=id". */
export const table = (rows: readonly (readonly [text: string, ...expected: string[]])[]) =>
  it.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(marksIn(text)).toEqual(expected);
  });

/** What is marked in a text, as "surface=id". */
export function marksIn(text: string): string[] {
  return annotateNames(reader, text)
    .filter(isMarked)
    .map(({ start, end, entity }) => `${text.slice(start, end)}=${entity}`);
}

/** The same mention, so many times. */
export function times(count: number, mention: string): string[] {
  return Array<string>(count).fill(mention);
}
