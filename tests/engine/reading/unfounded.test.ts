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
    ['de', 'Berg flog am Freitag nach Norddal, obwohl Gerüchte etwas anderes sagten.', 'happened'],
    ['ru', 'Берг прилетела в субботу в Норддал, несмотря на слухи.', 'happened'],
  ])('but in %s: %s is %s', (language, text, status) => expect(statuses(language, text)).toEqual([status]));
});
