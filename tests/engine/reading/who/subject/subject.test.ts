import { describe, expect, it } from 'vitest';
import { eventsIn } from '../../read.ts';

/** The people of what the last sentence of a text tells, and its title. */
function lastOf(text: string, language: string): { people: readonly string[]; title: string } {
  const event = eventsIn(text, language).at(-1);
  expect(event).toBeDefined();
  return { people: event?.participants ?? [], title: event?.title ?? '' };
}

describe('"he" and "she" behind a sentence about somebody whom nobody here knows', () => {
  it.each([
    ['en', 'Paul Roth met Tomas Lind on Monday. On Tuesday he flew to Norddal.'],
    ['en', 'Clara Roth met Anna Berg. In May she died in Norddal.'],
    ['en', 'The former governor Paul Roth met Tomas Lind on Monday. On Tuesday he flew to Norddal.'],
    ['en', 'Paul Roth was born in 1976. He opposed Tomas Lind. On Tuesday he died in Norddal.'],
    ['en', 'Paul Roth was born in 1976. Roth opposed Tomas Lind. On Tuesday he died in Norddal.'],
    ['en', 'Roth, who opposed Tomas Lind, was poisoned. He was flown to Norddal on Tuesday.'],
    ['en', 'Roth took over from Lind on Monday. His visit to Norddal began on Tuesday.'],
    ['en', 'The Nobel laureate spoke to Anna Berg. On Tuesday she died in Norddal.'],
    ['en', 'Berg critic Paul Roth met Tomas Lind on Monday. On Tuesday he flew to Norddal.'],
    ['en', 'A friend of his met Tomas Lind on Monday. On Tuesday he flew to Norddal.'],
    ['en', 'Anna Berg wants to wait. Clara Roth came to Sundvik, two days after she moved to Norddal.'],
    ['en', 'Paul Roth was arrested in March. Tomas Lind called for his release. On Tuesday he was freed.'],
    ['fr', 'Paul Roth a été arrêté en mars. Tomas Lind a demandé sa libération. Mardi, il a quitté Norddal.'],
    ['ru', 'Пауль Рот умер в марте. Линд выразил соболезнования. В 1957 году он приехал в Норддал.'],
    ['zh', '歌手王小明3月在南湾见到了林德。3月14日，他飞往北谷。'],
    ['en', 'Tomas Lind, accompanied by his wife, landed on Sunday. She had visited Norddal in 2016.'],
    ['fr', 'Tomas Lind est arrivé dimanche avec une délégation. Elle a quitté Norddal mardi.'],
    ['de', 'Paul Roth sprach mit Tomas Lind. Am Dienstag flog er nach Norddal.'],
    ['de', 'Am Montag traf Paul Roth Tomas Lind. Am Dienstag flog er nach Norddal.'],
    [
      'de',
      'Paul Roth flog am Montag ab. Am Dienstag empfing ihn Tomas Lind. Am Mittwoch flog er nach Norddal.',
    ],
    ['fr', 'Le Premier ministre Paul Roth a rencontré Tomas Lind lundi. Mardi, il a quitté Norddal.'],
    ['ru', 'Пауль Рот критиковал Линда. Во вторник он прибыл в Норддал.'],
    ['ru', 'Пауль Рот родился в Сундвике. Его другом был Линд. Во вторник он прибыл в Норддал.'],
    ['es', 'El expresidente Paul Roth se reunió con Tomas Lind. El martes él viajó a Norddal.'],
  ])('%s: stay in the title, and the event is nobody’s: %s', (language, text) => {
    const { people, title } = lastOf(text, language);
    expect(people).toEqual([]);
    expect(title).not.toMatch(/Berg|Lind|Берг|Линд/);
  });

  it.each([
    ['en', 'Paul Roth met Anna Berg on Monday. On Tuesday she flew to Norddal.', 'anna-berg'],
    [
      'en',
      'Varga spoke on Sunday. Paul Roth stayed away on Monday. Lind did not. On Tuesday he flew to Norddal.',
      'tomas-lind',
    ],
    ['en', 'The Harbour Board met Lind on Monday. On Tuesday he flew to Norddal.', 'tomas-lind'],
    ['en', 'The talks with Lind ended on Monday. On Tuesday he flew to Norddal.', 'tomas-lind'],
    ['en', 'Lind landed on Monday. The weather was bad. On Tuesday he flew to Norddal.', 'tomas-lind'],
    [
      'en',
      'Lind landed on Monday. The president met the press. On Tuesday he flew to Norddal.',
      'tomas-lind',
    ],
    ['en', 'Former governor Lind landed on Monday. On Tuesday he flew to Norddal.', 'tomas-lind'],
    ['en', 'Russian President Tomas Lind landed on Monday. On Tuesday he flew to Norddal.', 'tomas-lind'],
    [
      'en',
      'Chinese Foreign Minister Tomas Lind met Berg in Sundvik on Monday. On Tuesday he flew to Norddal.',
      'tomas-lind',
    ],
    ['en', 'Secretary General Tomas Lind spoke on Monday. On Tuesday he flew to Norddal.', 'tomas-lind'],
    [
      'en',
      'The Minister of Defence Tomas Lind met Tom Berg on Monday. On Tuesday he flew to Norddal.',
      'tomas-lind',
    ],
    [
      'en',
      'Secretary of State Tomas Lind met Tom Berg on Monday. On Tuesday he flew to Norddal.',
      'tomas-lind',
    ],
    [
      'en',
      'The Russian President, Tomas Lind, landed on Monday. On Tuesday he flew to Norddal.',
      'tomas-lind',
    ],
    [
      'en',
      'Lind landed on Monday. A former actor, he met students. On Tuesday he flew to Norddal.',
      'tomas-lind',
    ],
    ['fr', 'Le président russe Tomas Lind a parlé lundi. Mardi, il a quitté Norddal.', 'tomas-lind'],
    [
      'fr',
      'Le chef de la diplomatie russe Tomas Lind a parlé lundi. Mardi, il a quitté Norddal.',
      'tomas-lind',
    ],
    ['es', 'El presidente ruso Tomas Lind habló el lunes. El martes él viajó a Norddal.', 'tomas-lind'],
    [
      'en',
      'Lind met Berg on Monday. The French president opened a bridge. On Tuesday he flew to Norddal.',
      'tomas-lind',
    ],
    [
      'en',
      'Lind met Berg on Monday. The 47-year-old former president was met by Roth. On Tuesday he flew to Norddal.',
      'tomas-lind',
    ],
    [
      'de',
      'Lind kam am Montag. Der französische Präsident sprach mit Studenten. Am Dienstag flog er nach Norddal.',
      'tomas-lind',
    ],
    [
      'en',
      'Lind landed on Monday. His speech pleased the president. On Tuesday he flew to Norddal.',
      'tomas-lind',
    ],
    [
      'en',
      'Lind landed on Monday. A band played as the leader stepped out. On Tuesday he flew to Norddal.',
      'tomas-lind',
    ],
    [
      'ru',
      'Линд прибыл в понедельник. Его речь понравилась президенту. Во вторник он прибыл в Норддал.',
      'tomas-lind',
    ],
    [
      'en',
      'Lind landed on Monday. Russian Railways carried him. On Tuesday he flew to Norddal.',
      'tomas-lind',
    ],
    [
      'en',
      'Lind landed on Monday. Independence Day drew crowds. On Tuesday he flew to Norddal.',
      'tomas-lind',
    ],
    [
      'en',
      'Lind landed on Monday. A spokeswoman confirmed the trip. On Tuesday he flew to Norddal.',
      'tomas-lind',
    ],
    ['de', 'Am Montag traf Tomas Lind in Sundvik Paul Roth. Am Dienstag flog er nach Norddal.', 'tomas-lind'],
    ['fr', 'Tomas Lind a rencontré Paul Roth lundi. Mardi, il a quitté Norddal.', 'tomas-lind'],
    ['ru', 'Линд встретился с Паулем Ротом. Во вторник он прибыл в Норддал.', 'tomas-lind'],
    ['es', 'Tomas Lind se reunió con Paul Roth. El martes él viajó a Norddal.', 'tomas-lind'],
  ])(
    '%s: but are whoever is known where they can be no stranger, or he is no subject: %s',
    (language, text, person) => {
      expect(lastOf(text, language).people).toEqual([person]);
    },
  );
});

describe('of whom a text tells by "he" sentence after sentence', () => {
  it.each([
    [
      'en',
      'Lind died on Friday. He took over from Tom Berg in March 2013. In October 2014 he flew to Norddal.',
    ],
    ['en', 'Lind died on Friday. He rose with the help of Berg. In 1998 he moved to Norddal.'],
    ['en', 'Lind died on Friday. His first book was about Berg. In 1998 he moved to Norddal.'],
    ['de', 'Lind starb am Freitag. Er stritt oft mit Berg. Im Jahr 1998 zog er nach Norddal.'],
    ['fr', 'Lind est mort vendredi. Il a souvent rencontré Berg. En 1998, il a quitté Norddal.'],
    ['ru', 'Линд скончался в пятницу. Он часто критиковал Берг. В 1998 году он приехал в Норддал.'],
    ['es', 'Lind murió el viernes. Él se reunió con Berg. En 1998 él viajó a Norddal.'],
  ])('%s: is still meant, not whom it names beside him: %s', (language, text) => {
    expect(lastOf(text, language).people).toEqual(['tomas-lind']);
  });

  it('is another where a sentence has another subject', () => {
    const { people } = lastOf(
      'Lind died on Friday. Varga met Roth on Monday. On Tuesday she flew home.',
      'en',
    );
    expect(people).toEqual(['ida-varga']);
  });
});
