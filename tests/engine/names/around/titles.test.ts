import { describe, expect, it } from 'vitest';
import { annotateNames } from '../../../../src/engine/names/annotate-names.ts';
import { buildNameIndex } from '../../../../src/engine/names/index/name-index.ts';
import { readerOf } from '../../../../src/engine/names/index/shipped-index.ts';
import type { Entity } from '../../../../src/model/pack.ts';
import { entity } from '../cast.ts';

/** What an office or "Mr" before a surname says on a page that hardly names anybody else of ours. */

const holder = (id: string, name: string, description: string, surname: string): Entity => ({
  ...entity(id, 'person', name, `?${surname}`),
  description,
});

const reader = readerOf(
  buildNameIndex([
    holder('hartigan', 'Amos Hartigan', 'US national security adviser.', 'Hartigan'),
    holder('park', 'Park Sung-min', 'President of South Korea.', 'Park'),
    holder('zhou', 'Zhou Tao', 'Chairman of an oil company.', 'Zhou'),
    holder('general', 'Oleg Garin', 'General in command of the army.', 'Garin'),
    holder('premier', 'Rita Castel', 'Prime minister of Portugal.', 'Castel'),
    holder('brandt', 'Karl Brandt', 'Head of a gas company.', 'Brandt'),
    holder('ilves', 'Anu Ilves', 'Foreign policy chief of the European Union.', 'Ilves'),
    holder('tang', 'Kong Tang', 'Defence minister of China.', 'Tang'),
    holder('speaker', 'Ned Loomis', 'Speaker of the US House of Representatives.', 'Loomis'),
    holder('novik', 'Andrei Novik', 'President of Poland.', 'Novik'),
    {
      ...entity('новик', 'person', 'Андрей Новик', '?Новик'),
      description: 'Foreign minister and former president.',
    },
    { ...entity('trump', 'person', 'Donald Trump', 'Trump'), description: 'US president.' },
    entity('macron', 'person', 'Emmanuel Macron', 'Macron'),
    entity('london', 'place', 'London'),
    entity('china', 'place', 'China'),
    entity('russia', 'place', 'России'),
    entity('chan', 'person', 'Chan Wai', '?Chan'),
  ]),
);

/** What is marked, as "surface=id", or offered, as "surface?id". */
const table = (rows: readonly (readonly [text: string, ...expected: string[]])[]) =>
  it.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    const found = annotateNames(reader, text).map(
      ({ start, end, entity: id, candidates }) =>
        `${text.slice(start, end)}${id === null ? `?${candidates}` : `=${id}`}`,
    );
    expect(found).toEqual(expected);
  });

describe('an office that is not his, or "Mr", names nobody of ours', () => {
  table([
    ['Gov. Hartigan signed the budget. Sen. Hartigan, his cousin, did not.'],
    ['Mr. Hartigan, the grocer, shut his shop in London.', 'London=london'],
    ['“Sit down, Dr. Garin,” said the nurse.'],
    ['Attorney General Castel sued the mill. Mayor Castel agreed.'],
    ['Premier Zhou poured the tea. Chairman Park said that the firm would grow.'],
    ['Senator Loomis of Ohio opposed the canal.'],
    ['Director Park Chan-ho shot the film.'],
    ['Mr Justice Castel froze the assets. Lady Justice Trump agreed.'],
    ['Lord Justice Hartigan dismissed the appeal. Donald Trump had asked for it.', 'Donald Trump=trump'],
    ['Paul Hartigan died at 90. Mr. Hartigan had met Donald Trump.', 'Donald Trump=trump'],
    ['President Hartigan of the college retired.'],
    ['Robert Hartigan won. Gov. Hartigan takes office in May.'],
    ['The doors open at 9 PM, Castel sings at 10 PM. At 11:30 PM Castel sang again.'],
  ]);
});

describe('"Mr" names whom few others bear the surname of, beside somebody of ours', () => {
  table([
    ['Mr. Hartigan spoke to Donald Trump.', 'Hartigan=hartigan', 'Donald Trump=trump'],
    ['Mr Castel and Mr Trump will travel to China.', 'Castel=premier', 'Trump=trump', 'China=china'],
    ['Herr Novik traf Emmanuel Macron.', 'Novik=novik', 'Emmanuel Macron=macron'],
    ['M. Novik a rencontré le président Macron dans la ville.', 'Novik=novik', 'Macron=macron'],
    ['Mr. Chan met Donald Trump.', 'Chan?chan', 'Donald Trump=trump'],
  ]);
});

describe('is asked about beside somebody of ours, or where many bear the surname', () => {
  table([
    ['Gov. Hartigan spoke to Donald Trump.', 'Hartigan?hartigan', 'Donald Trump=trump'],
    ['Mr. Hartigan spoke of London and China.', 'Hartigan?hartigan', 'London=london', 'China=china'],
    ['Trump aide Castel spoke to him.', 'Trump=trump', 'Castel?premier'],
    ['President Park slept.', 'Park?park'],
    ['President Park flew to China.', 'Park=park', 'China=china'],
  ]);
});

describe('his own office names him', () => {
  table([
    [
      'National Security Adviser Hartigan flew home. Hartigan was tired.',
      'Hartigan=hartigan',
      'Hartigan=hartigan',
    ],
    [
      'Security aide Hartigan called. White House adviser Hartigan rang.',
      ...Array(2).fill('Hartigan=hartigan'),
    ],
    ['General Garin spoke. Gen. Garin left.', 'Garin=general', 'Garin=general'],
    ['CEO Brandt sold gas.', 'Brandt=brandt'],
    [
      'High Representative Ilves spoke. Admiral Tang warned China.',
      'Ilves=ilves',
      'Tang=tang',
      'China=china',
    ],
    ['Prime Minister Castel spoke. Speaker Loomis lost.', 'Castel=premier', 'Loomis=speaker'],
    [
      'PM Castel arrived. PM Macron left, and VP Trump stayed.',
      'Castel=premier',
      'Macron=macron',
      'Trump=trump',
    ],
    ['President-elect Trump spoke. Chancellor-designate Macron sang.', 'Trump=trump', 'Macron=macron'],
    ['At 9 PM Trump spoke.', 'Trump=trump'],
    ['Rita Castel spoke. Mr Castel is her husband.', 'Rita Castel=premier', 'Castel=premier'],
    ['Donald Trump left. Ann Trump stayed. Mr. Trump slept.', 'Donald Trump=trump', 'Trump=trump'],
  ]);
});

describe('what stands between an office or a first name and the surname in Russian and Ukrainian', () => {
  table([
    ['Министр иностранных дел Новик прибыл. Новик молчал.', 'Новик=новик', 'Новик=новик'],
    ['Глава МИД Новик и глава МЗС Новик.', 'Новик=новик', 'Новик=новик'],
    ['Министр иностранных дел России Новик прибыл.', 'России=russia', 'Новик=новик'],
    ['Андрей Викторович Новик прибыл. Новик улыбался.', 'Андрей Викторович Новик=новик', 'Новик=новик'],
    ['Пётр Викторович Новик преподаёт химию. Новик доволен.'],
    ['Министр финансов Новик ушёл. Заместитель министра иностранных дел Борис Новик остался.'],
    ['Министр иностранных дел Борис Новик прибыл. Министра иностранных дел Бориса Новика ждали.'],
    ['Президент клуба Новик продал игрока. Вице-президент России Новик спал.', 'России=russia'],
    ['Директор завода А. И. Новик подписал договор.'],
  ]);
});

describe('in other languages too', () => {
  table([
    ['Herr Novik, der Vermieter, kam herauf. Senator Hartigan schwieg.'],
    ['M. Novik, le boulanger, a ouvert sa boutique dans la ville. Le général Castel est mort.'],
    ['El señor Novik vende pan en la plaza. Il signor Castel dorme. O senhor Garin saiu.'],
    ['Pan Novik naprawia rowery. Господин Новик открыл окно. Пан Новик відчинив вікно.'],
    ['Präsident Novik sprach mit dem Kanzler.', 'Novik=novik'],
    ['Le président Novik est arrivé. El presidente Novik habló.', 'Novik=novik', 'Novik=novik'],
    ['Prezydent Novik podpisał ustawę. Президент Новик молчал.', 'Novik=novik', 'Новик=новик'],
    ['Andrei Novik sprach. Herr Novik ging.', 'Andrei Novik=novik', 'Novik=novik'],
  ]);
});
