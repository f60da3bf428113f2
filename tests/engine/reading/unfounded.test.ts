import { describe, expect, it } from 'vitest';
import { eventsIn } from './read.ts';

const statuses = (language: string, text: string): string[] =>
  eventsIn(text, language).map(({ status }) => status);

describe('a rumour, a falsehood or a forgery is nothing that happened', () => {
  it.each([
    ['de', 'Gerüchte, dass Berg am Samstag verhaftet wurde, sind falsch.'],
    ['ru', 'Слухи о том, что Берг был арестован в субботу, ложны.'],
    ['fr', 'La rumeur selon laquelle Berg a été arrêtée samedi est fausse.'],
    ['es', 'Los rumores de que Berg murió el viernes son falsos.'],
    ['zh', '网传贝格周五去世，纯属谣言。'],
    ['en', 'Rumours that Berg had been placed under house arrest spread on Saturday.'],
    ['en', 'Berg surrendered on Monday, a deepfake video claimed.'],
    ['en', 'Berg resigned on Friday, according to a fake tweet.'],
    ['en', 'Reports that Berg had resigned on Friday proved untrue.'],
    ['en', 'The paper withdrew a report that Berg was arrested on Friday.'],
    ['en', 'Berg could have met Lind on Monday.'],
    ['en', 'Berg pretended to meet Lind on Monday.'],
    ['en', 'Berg dreamed that she met Lind on Monday.'],
    ['en', 'Berg avoided meeting Lind on Monday.'],
    ['en', 'Nobody arrested Berg on Monday.'],
    ['en', 'The claim that Berg was arrested on Saturday is a hoax.'],
    ['en', 'The story that Berg was arrested on Saturday was made up.'],
    ['en', 'There is no evidence that Berg was arrested on Saturday.'],
    ['en', 'Reports of the arrest of Berg on Friday were exaggerated.'],
    ['en', 'The satirical site Quay wrote that Berg resigned on Friday.'],
    ['en', 'In the final episode, Berg resigned on Friday.'],
    ['en', 'In the video game, Berg died on Friday.'],
    ['de', 'Es gibt keine Belege dafür, dass Berg am Samstag verhaftet wurde.'],
    ['de', 'Die Meldung, Berg sei am Samstag verhaftet worden, war erfunden.'],
    ['fr', 'Aucune preuve n’indique que Berg a été arrêtée samedi.'],
    ['es', 'Un bulo dice que Berg fue detenida el sábado.'],
    ['ru', 'Нет доказательств, что Берг была арестована в субботу.'],
    ['ru', 'Линд назвал ложью сообщения о том, что Берг умерла в пятницу.'],
    ['zh', '网上谣传贝格周六被捕。'],
    ['zh', '电影里，贝格周五被捕。'],
  ])('%s: %s', (language, text) => expect(statuses(language, text)).toEqual([]));

  it.each([
    ['en', 'Claims that Berg had died on Friday were dismissed by Lind.', 'denied'],
    ['en', 'Reports that Berg was arrested on Saturday were denied by Lind.', 'denied'],
    ['zh', '有传言称贝格周六被捕，外交部否认。', 'denied'],
    ['en', 'Berg may have met Lind on Monday.', 'reported'],
    ['en', 'Critics say Berg ordered the attack on Friday.', 'reported'],
    ['en', 'Berg met Lind on Monday amid rumours about his health.', 'happened'],
    ['en', 'Berg signed a false-claims act on Friday.', 'happened'],
    ['en', 'A report that Berg visited Norddal was published on Friday.', 'happened'],
    ['en', 'The story of the quay was told by Berg on Friday.', 'happened'],
    ['en', 'In the game of the year Berg met Lind on Friday.', 'happened'],
    ['en', 'Berg met Lind on Friday in the last episode of their quarrel.', 'happened'],
    ['de', 'Die Meldung kam am Freitag, als Berg in Norddal landete.', 'happened'],
    ['de', 'Berg flog am Freitag nach Norddal, obwohl Gerüchte etwas anderes sagten.', 'happened'],
    ['ru', 'Берг прилетела в субботу в Норддал, несмотря на слухи.', 'happened'],
  ])('but in %s: %s is %s', (language, text, status) => expect(statuses(language, text)).toEqual([status]));
});
