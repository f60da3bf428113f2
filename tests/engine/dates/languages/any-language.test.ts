import { describe, expect, it } from 'vitest';
import { readDates } from '../../../../src/engine/dates/read-dates.ts';

/** A Monday. */
const PUBLISHED = '2023-03-13';

describe('where the words for days near today come from the engine', () => {
  it.each([
    ['it', 'Mercoledì è stato arrestato. Mercoledì riprenderà il lavoro.', '2023-03-08', '2023-03-15'],
    ['pt', 'Na quarta-feira foi preso; a cúpula será em maio.', '2023-03-08', '2023-05'],
    ['pl', 'W środę zatrzymano go; szczyt odbędzie się w maju.', '2023-03-08', '2023-05'],
    ['uk', 'У середу його затримали. Саміт відбудеться у травні.', '2023-03-08', '2023-05'],
    ['uk', 'Вчора і позавчора.', '2023-03-12', '2023-03-11'],
    ['ja', '水曜日に逮捕された。首脳会談は5月に開かれる。', '2023-03-08', '2023-05'],
    ['ja', '一昨日から明後日まで。', '2023-03-11', '2023-03-15'],
    ['ko', '수요일에 체포됐다. 정상회담은 5월에 열릴 예정이다.', '2023-03-08', '2023-05'],
    ['ko', '10일간 계속된다. 이번주와 다음 달.', '2023-03-13/2023-03-19', '2023-04'],
  ])('%s: %s', (language, text, ...expected) => {
    expect(readDates(text, { published: PUBLISHED, language }).map(({ edtf }) => edtf)).toEqual(expected);
  });
});
