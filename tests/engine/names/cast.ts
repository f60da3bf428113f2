import type { Entity, EntityKind, Name } from '../../../src/model/pack.ts';

/** The people, places and organisations of these tests. A name after `?` needs support. */
export const cast: readonly Entity[] = [
  entity('xi', 'person', 'Xi Jinping', '?Xi', '习近平', 'Си Цзиньпин'),
  entity(
    'putin',
    'person',
    'Vladimir Putin',
    '?Putin',
    '?Vladimir',
    '普京',
    'Владимир Путин',
    'Путин',
    '푸틴',
    'بوتين',
  ),
  entity('wang-yi', 'person', 'Wang Yi', '?Wang', '王毅', '?王'),
  entity('lavrov', 'person', 'Sergei Lavrov', 'Sergey Lavrov', '?Lavrov', 'Сергей Лавров', 'Лавров'),
  entity('ben-wallace', 'person', 'Ben Wallace', '?Wallace'),
  entity('trump', 'person', 'Donald Trump', 'Donald J. Trump', '?Trump'),
  entity('biden', 'person', 'Joe Biden', '?Biden'),
  entity('li-qiang', 'person', 'Li Qiang', '?Li'),
  entity('li-keqiang', 'person', 'Li Keqiang', '?Li'),
  entity('he-lifeng', 'person', 'He Lifeng', '?He'),
  entity('orban', 'person', 'Viktor Orbán', '?Orbán'),
  entity('erdogan', 'person', 'Recep Tayyip Erdoğan', '?Erdoğan'),
  entity('leyen', 'person', 'Ursula von der Leyen', '?von der Leyen'),
  entity('moscow', 'place', 'Moscow', 'Moskau', 'Москва', 'Москве'),
  entity('beijing', 'place', 'Beijing', '北京'),
  entity('china', 'place', 'China', "People's Republic of China", '中国', '중국', 'الصين'),
  entity('russia', 'place', 'Russia', 'Россия'),
  entity('us', 'place', 'United States', 'US', 'U.S.', 'USA'),
  entity('jordan', 'place', 'Jordan'),
  entity('hong-kong', 'place', 'Hong Kong'),
  entity('nato', 'organisation', 'NATO'),
  entity('kremlin', 'organisation', 'Kremlin'),
  entity('brf', 'organisation', 'Belt and Road Forum'),
  entity('eu', 'organisation', 'European Union', 'EU'),
];

/** An entity with names written short: a name after `?` needs support, one after `!` is unchecked. */
export function entity(id: string, kind: EntityKind, name: string, ...others: string[]): Entity {
  const names: Name[] = [name, ...others].map((text) => {
    if (text.startsWith('?')) return { text: text.slice(1), needsSupport: true };
    return text.startsWith('!') ? { text: text.slice(1), unchecked: true } : { text };
  });
  return { id, kind, name: name.replace(/^[?!]/, ''), names, description: '' };
}

/** An entity whose names are given by language, by commas. */
export function speaking(
  id: string,
  kind: EntityKind,
  name: string,
  names: Readonly<Record<string, string>>,
  unchecked = false,
): Entity {
  return {
    id,
    kind,
    name,
    names: Object.entries(names).flatMap(([language, texts]) =>
      texts.split(', ').map((text) => ({ text, language, unchecked })),
    ),
    description: '',
  };
}
