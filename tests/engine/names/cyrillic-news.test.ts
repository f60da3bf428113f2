import { describe } from 'vitest';
import { tableOfNews } from './bundled-names.ts';

describe('initials before a Russian surname', () => {
  tableOfNews([
    ['Министр С.В. Лавров прибыл в Пекин.', 'Лавров=sergey-lavrov', 'Пекин=beijing'],
    ['Выступили С. В. Лавров и А.Ю. Руденко.', 'Лавров=sergey-lavrov', 'Руденко=andrey-rudenko'],
    ['С.В. Лавров провёл переговоры. С. Лаврова ждут.', 'Лавров=sergey-lavrov', 'Лаврова=sergey-lavrov'],
    ['В зал вошёл Ю. Ушаков, за ним Д. Песков.', 'Ушаков=yuri-ushakov', 'Песков=dmitry-peskov'],
    ['А. Лавров выиграл турнир, В.С. Лавров стал вторым.'],
    ['Указ подписал В. Путин. В Кремле молчат.', 'Путин=vladimir-putin', 'Кремле=kremlin'],
  ]);
});

describe('initials behind a Russian surname', () => {
  tableOfNews([
    [
      'Путин В.В. подписал указ, Зеленский В. А. ответил.',
      'Путин=vladimir-putin',
      'Зеленский=volodymyr-zelensky',
    ],
    ['Путин Иванов и Путин Сервис ничего не говорят.'],
  ]);
});

describe('a surname of whom only the whole name is listed', () => {
  tableOfNews([
    [
      'Дорогу осмотрел Юрий Трутнев. Трутнев обещал разобраться.',
      'Юрий Трутнев=yury-trutnev',
      'Трутнев=yury-trutnev',
    ],
    [
      'Выступил Вячеслав Володин. Володина поддержали.',
      'Вячеслав Володин=vyacheslav-volodin',
      'Володина=vyacheslav-volodin',
    ],
    ['Прибув Джейк Салліван. Саллівана зустріли.', 'Джейк Салліван=jake-sullivan', 'Саллівана=jake-sullivan'],
    ['Трутнев работает слесарем, Володин водит трамвай.'],
  ]);
});

describe('first names of one syllable have cases, those of Chinese do not', () => {
  tableOfNews([
    [
      'Зустріч під головуванням Шарля Мішеля та з Джейком Салліваном.',
      'Шарля Мішеля=charles-michel',
      'Джейком Салліваном=jake-sullivan',
    ],
    [
      'Слова Марка Рютте и Джона Керри о Ван И и Ли Цяне.',
      'Марка Рютте=mark-rutte',
      'Джона Керри=john-kerry',
      'Ван И=wang-yi',
      'Ли Цяне=li-qiang',
    ],
  ]);
});

describe('a namesake who is told by what he is', () => {
  tableOfNews([
    ['На сцене пел Сергей Лавров (полный тёзка министра). Лавров кланялся.'],
    ['Учитель физики Сергей Лавров получил грант. Лаврова поздравили.'],
    ['Капитан сухогруза «Амур» Ли Хуэй признан виновным.'],
    ['Депутат городской думы Юрий Ушаков сложил мандат. Сам Ушаков молчит.'],
    ['Житель Казани Дмитрий Медведев выиграл в лотерею.', 'Казани=kazan'],
    ['Андрея Медведева задержали в Казани. Медведев работал бухгалтером.', 'Казани=kazan'],
    ['Професор Сергій Лавров із Чернівців розповів про вчителя.'],
    ['Приз отримала студентка; про фільм Марії Кулеби писали. Кулеба усміхається.', 'Кулеба?'],
  ]);
});

describe('somebody in office beside a trade', () => {
  tableOfNews([
    ['Водитель Владимира Путина рассказал о работе.', 'Владимира Путина=vladimir-putin'],
    ['Врач рассказал Сергею Лаврову о вакцине.', 'Сергею Лаврову=sergey-lavrov'],
    [
      'Депутат Госдумы Вячеслав Володин выступил.',
      'Госдумы=state-duma',
      'Вячеслав Володин=vyacheslav-volodin',
    ],
    ['Директор департамента Мария Захарова выступила.', 'Мария Захарова=maria-zakharova'],
    [
      'Министр Андрей Белоусов прибыл. Белоусова встретили.',
      'Андрей Белоусов=andrey-belousov',
      'Белоусова=andrey-belousov',
    ],
  ]);
});

describe('a firm, a club and a pipeline with a name of ours in theirs', () => {
  tableOfNews([
    ['Стадион «Газпром Арена» и «Газпром нефть». «Газпром» молчит.', 'Газпром=gazprom'],
    ['«Динамо Київ» летить до Брюсселя, Динамо Москва теж.', 'Брюсселя=brussels'],
    [
      'Газопровод «Сила Сибири» построен, «Силу Сибири — 2» обсуждают.',
      'Сила Сибири=power-of-siberia',
      'Силу Сибири — 2=power-of-siberia-2',
    ],
  ]);
});

describe('bodies and their short names', () => {
  tableOfNews([
    [
      'Речниця МЗС Росії, Держдеп США',
      'МЗС Росії=ministry-of-foreign-affairs-of-russia',
      'Держдеп=us-department-of-state',
      'США=united-states',
    ],
    [
      'В МИД РФ и МИД России не ответили.',
      'МИД РФ=ministry-of-foreign-affairs-of-russia',
      'МИД России=ministry-of-foreign-affairs-of-russia',
    ],
    ['Після Канн він був у Каліфорнії.', 'Канн=cannes', 'Каліфорнії=california'],
  ]);
});
