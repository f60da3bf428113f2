import type { Expected, ReaderPage } from './news-reader.ts';

/** What readers ask in Chinese, Russian, German, French and Spanish, with the answers that the bundled corpus holds. */

const NO_PAGE: ReaderPage = { people: [] };

const LAST_IN_MOSCOW: Expected = { month: '2025-05', title: /Moscow/ };
const PUTIN_IN_CHINA: Expected = { month: '2026-05', title: /visit to Beijing/ };
const LAST_MET: Expected = { month: '2026-05', title: /Beijing/ };
const QIN_LOST: Expected = { month: '2023-07', title: /replaces Qin Gang/ };
const SHOIGU_LOST: Expected = { month: '2024-05', title: /Shoigu/ };
const ALASKA: Expected = { month: '2025-08', title: /Alaska/ };
const LAST_CALL: Expected = { month: '2026-02', title: /video/ };
const SAMARKAND: Expected = { month: '2022-09', title: /Samarkand/ };

const heldBy = (...holders: string[]): Expected => ({ holders });

export const READERS_ABROAD: readonly (readonly [question: string, page: ReaderPage, right: Expected])[] = (
  [
    ['俄罗斯总统是谁', heldBy('vladimir-putin')],
    ['现任中国外长是谁', heldBy('wang-yi')],
    ['谁是美国总统', heldBy('donald-trump')],
    ['俄外长是谁', heldBy('sergey-lavrov')],
    ['印度总理是谁', heldBy('narendra-modi')],
    ['习近平上次访问俄罗斯是什么时候', LAST_IN_MOSCOW],
    ['普京上次访华是什么时候', PUTIN_IN_CHINA],
    ['普京和习近平最近一次会晤是什么时候', LAST_MET],
    ['秦刚什么时候被免职', QIN_LOST],
    ['李强的前任是谁', { month: '2023-03', title: /Li Qiang becomes premier/ }],
    ['普京和特朗普在哪里见面', ALASKA],
    ['кто президент России', heldBy('vladimir-putin')],
    ['кто глава МИД России?', heldBy('sergey-lavrov')],
    ['кто председатель КНР?', heldBy('xi-jinping')],
    ['кто президент Южной Кореи?', heldBy('lee-jae-myung')],
    ['когда Си последний раз был в Москве?', LAST_IN_MOSCOW],
    ['когда Путин летал в Китай?', PUTIN_IN_CHINA],
    ['когда Путин и Си говорили по телефону?', LAST_CALL],
    ['когда Шойгу уволили?', SHOIGU_LOST],
    ['кого сменил Белоусов?', SHOIGU_LOST],
    ['кто сменил Цинь Гана?', QIN_LOST],
    ['wer ist Kanzler', heldBy('friedrich-merz')],
    ['wer ist Außenminister Chinas?', heldBy('wang-yi')],
    ['wer ist der russische Präsident?', heldBy('vladimir-putin')],
    ['wer war 2015 Kanzlerin?', heldBy('angela-merkel')],
    ['wann war Wang Yis letzter Besuch in Moskau?', { month: '2025-12', title: /Moscow/ }],
    ['Xis letzter Besuch in Moskau', LAST_IN_MOSCOW],
    ['wann flog Putin zuletzt nach Peking?', PUTIN_IN_CHINA],
    ['wann telefonierten Xi und Putin zuletzt?', LAST_CALL],
    ['qui est le président de la France', heldBy('emmanuel-macron')],
    ['qui est le premier ministre chinois ?', heldBy('li-qiang')],
    ['qui est le chancelier allemand ?', heldBy('friedrich-merz')],
    ["quand Xi s'est-il rendu à Moscou ?", LAST_IN_MOSCOW],
    ['quand Poutine et Xi se sont-ils vus pour la dernière fois ?', LAST_MET],
    ['qui a remplacé Choïgou ?', SHOIGU_LOST],
    ['quién es el presidente de Rusia', heldBy('vladimir-putin')],
    ['quién era presidente de Estados Unidos en 2015?', heldBy('barack-obama')],
    ['quién es el ministro de Asuntos Exteriores de Rusia?', heldBy('sergey-lavrov')],
    ['¿Cuántas veces se han reunido Xi y Putin?', { ...LAST_MET, count: [40, 50] }],
    ['¿Dónde se reunieron Xi y Putin en 2022?', SAMARKAND],
  ] as const
).map(([question, right]) => [question, NO_PAGE, right]);
