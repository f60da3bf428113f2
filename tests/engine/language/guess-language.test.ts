import { expect, test } from 'vitest';
import { guessLanguage } from '../../../src/engine/language/guess-language.ts';

test.each([
  ['en', 'The minister said that the talks were of use and that he was ready to return.'],
  [
    'de',
    'Der Minister sagte, die Gespräche seien nützlich, und er sei bereit, sich mit dem Gast zu treffen.',
  ],
  ['fr', 'Le ministre est arrivé dans la capitale pour des entretiens avec les autorités.'],
  ['es', 'El ministro llegó a la capital para hablar con los jefes del gobierno y las empresas.'],
  ['ru', 'Министр прибыл в столицу на переговоры.'],
  ['uk', 'Міністр прибув до столиці на переговори, що їх він обіцяв.'],
  ['zh', '部长抵达首都举行会谈。'],
  ['ja', '大臣は会談のため首都に到着した。'],
  ['ko', '장관이 회담을 위해 수도에 도착했다.'],
  ['ar', 'وصل الوزير إلى العاصمة لإجراء محادثات.'],
  ['und', 'Xi Putin'],
  ['und', `${'Li met Putin. '.repeat(9)}`],
  ['und', '12:30 — 2–1'],
  ['und', ''],
  ['en', 'The visit of 习近平 was the first of the year, and that was what he said to the press.'],
])('%s: %s', (language, text) => expect(guessLanguage(text)).toBe(language));
