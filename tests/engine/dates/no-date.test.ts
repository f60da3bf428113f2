import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/engine/dates/read-dates.ts';

/** The dates of a text of Wednesday, 20 August 2025. */
const read = (language: string, text: string): (string | null)[] =>
  readDates(text, { published: '2025-08-20', language }).map(({ edtf }) => edtf);

describe('what is spelt as a date and is none', () => {
  it.each([
    ['en', 'Drones hit the port overnight into Sunday.', ['2025-08-17']],
    ['en', 'Drones hit the port overnight, officials said on Monday.', ['2025-08-18']],
    // The Monday behind another Sunday than the last.
    ['en', 'Prices fell on Easter Monday.', []],
    ['it', 'Giovanni Sabato ha detto di no.', []],
    ['it', 'Il Venerdì di Repubblica ha un nuovo direttore.', []],
    ['it', 'Prima di marzo non si saprà nulla.', []],
    ['it', 'È qui dall’altro ieri.', []],
    ['pl', 'W marcu ubiegłego roku był w Paryżu.', []],
    ['ko', '취임 30일 만에 사임했다. 1일 3회 먹는다. 지난해 7월 만났다.', []],
    ['ko', '푸틴 대통령은 미사일 17 발을 쐈다. 3 시간 동안 만났다.', []],
    ['th', 'ปูติน 17 คน', []],
    ['uk', 'У березні минулого року він був у Парижі.', ['2024']],
  ])('%s: %s', (language, text, dates) => expect(read(language, text)).toEqual(dates));

  it.each([
    ['en', 'Drones hit the port overnight. On Monday he came.', ['2025-08-20', '2025-08-18']],
    ['it', 'Sabato ha parlato. In marzo era a Roma.', ['2025-08-16', '2025-03']],
    ['it', 'Ha parlato sabato.', ['2025-08-16']],
    ['pl', 'W marcu był w Paryżu.', ['2025-03']],
    ['ko', '13일 베이징에서 만났다. 7월 3일.', ['2025-08-13', '2025-07-03']],
    ['de', 'Das Treffen, das am Freitag geplant ist, wird schwierig.', ['2025-08-22']],
    ['de', 'Das Schiff, das am Dienstag eine Rakete abgeschossen hat, wird gesucht.', ['2025-08-19']],
    [
      'de',
      'Das Treffen am Freitag war lang. Nach dem Treffen am Montag flog er heim.',
      ['2025-08-15', '2025-08-18'],
    ],
    ['de', 'Sie treffen sich am Freitag.', ['2025-08-22']],
    ['pl', 'W piątek prezydent leci do Paryża.', ['2025-08-22']],
    ['uk', 'У п’ятницю президент летить до Парижа.', ['2025-08-22']],
  ])('but not in %s: %s', (language, text, dates) => expect(read(language, text)).toEqual(dates));
});

describe('a sentence that goes on with "and" does not go back', () => {
  it.each([
    ['en', 'The deal was signed on July 22, 2022 and expired on July 17.', '2023-07-17'],
    ['en', 'He was arrested on June 3, 2022, and freed on May 2.', '2023-05-02'],
    ['en', 'He was freed on June 3, 2022, and had been arrested on May 2.', '2022-05-02'],
    ['en', 'He was freed on June 3, 2022, after his arrest on May 2.', '2022-05-02'],
    ['de', 'Er wurde am 3. Juni 2022 verhaftet und am 2. Mai freigelassen.', '2023-05-02'],
  ])('%s: %s', (language, text, date) => expect(read(language, text).at(-1)).toBe(date));
});

describe('a Russian present is ahead only where nothing in its sentence is past', () => {
  it.each([
    ['Туристы, которые посещают Крым, в понедельник стояли в очереди.', '2025-08-18'],
    ['Страна не принимает решений, принятых в понедельник.', '2025-08-18'],
    ['В понедельник Берг посещает Шанхай.', '2025-08-25'],
  ])('%s', (text, date) => expect(read('ru', text)).toEqual([date]));
});
