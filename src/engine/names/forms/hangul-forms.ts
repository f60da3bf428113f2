import type { Entity } from '../../../model/pack.ts';
import { isFamilyFirst } from './short-forms.ts';

/** Forms of a Korean or Chinese name in Hangul: the surname, which is one syllable, with an office: "문 대통령", "시 주석". */

/** Offices that Korean says behind a surname, by what the description says of somebody; "전" is "former". */
const OFFICES: readonly (readonly [held: RegExp, offices: string])[] = [
  [/\bvice president/i, '부주석 부총통'],
  [/^president of (?:south )?korea|^president of south/i, '대통령 당선인'],
  [/^president of taiwan/i, '총통'],
  [/^president of china|^general secretary/i, '주석 국가주석'],
  [/^premier|^prime minister/i, '총리'],
  [/^vice premier/i, '부총리'],
  [/^foreign minister/i, '외교부장 부장'],
  [/^leader of north korea/i, '위원장 국무위원장'],
  [/\b(?:defence|commerce|finance) minister/i, '부장'],
];

/** What many of a surname are, or many presidents were: it names him only where the page introduces him. */
const OF_MANY = /^[김박이]|(?:부장|위원장|총리)$/;

/** One syllable of a surname and one to three of a given name. */
const KOREAN_NAME = /^[가-힣]{2,4}$/;

/** "문 대통령" and "문 전 대통령" for 문재인, whose names stand in this order in Latin letters too; `weak` where others hold the like. */
export function withKoreanOffices(
  name: string,
  { name: canonical, kind, description }: Entity,
): { text: string; weak: boolean }[] {
  if (kind !== 'person' || !KOREAN_NAME.test(name) || !isFamilyFirst(canonical, canonical.split(' ')))
    return [];
  const held = OFFICES.filter(([words]) => words.test(description)).flatMap(([, offices]) =>
    offices.split(' '),
  );
  return held
    .flatMap((office) => [`${name.charAt(0)} ${office}`, `${name.charAt(0)} 전 ${office}`])
    .map((text) => ({ text, weak: OF_MANY.test(text) }));
}
