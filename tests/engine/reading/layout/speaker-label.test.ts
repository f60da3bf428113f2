import { describe, expect, it } from 'vitest';
import { speakerLabelOf } from '../../../../src/engine/reading/layout/speaker-label.ts';
import { eventsIn } from '../read.ts';

describe('the label of who speaks', () => {
  it.each([
    ['en', 'ANNA BERG, MAYOR OF NORDDAL: Lind met Ida Varga on Monday.', 'Lind met Ida Varga on Monday'],
    ['en', 'BERG (in Norddal): Lind met Ida Varga on Monday.', 'Lind met Ida Varga on Monday'],
    ['en', 'Anna Berg: Lind met Ida Varga on Monday.', 'Lind met Ida Varga on Monday'],
    ['en', 'A: Lind met Ida Varga on Monday.', 'Lind met Ida Varga on Monday'],
    ['de', 'Frage: Lind traf Ida Varga am Montag.', 'Lind traf Ida Varga am Montag'],
    ['ru', 'Ответ: Линд встретился с Ida Varga в понедельник.', 'Линд встретился с Ida Varga в понедельник'],
    ['zh', '贝格：林德将于3月20日会见Ida Varga。', '林德将于3月20日会见Ida Varga'],
  ])('%s: is no part of the title, and he takes no part: %s', (language, text, title) => {
    const [event, ...more] = eventsIn(text, language);
    expect(more).toEqual([]);
    expect(event?.title).toBe(title);
    expect(event?.participants).toEqual(['tomas-lind', 'ida-varga']);
  });

  it.each(['Late Monday: Lind met Berg in Norddal.', 'The result: Lind met Berg in Norddal on Monday.'])(
    'is none: %s',
    (text) => {
      expect(eventsIn(text)[0]?.participants).toContain('tomas-lind');
      expect(eventsIn(text)[0]?.date).toBe('2023-03-13');
    },
  );

  it.each([
    '据新华社报道：林德',
    '北京时间：',
    '3月20日：',
    'Breaking: Lind',
    '12:30: Lind',
    'He said: ',
    'LIND MET BERG IN NORDDAL: THE MAYOR CAME, TOO.',
  ])('is none: %s', (text) => {
    expect(speakerLabelOf(text)).toBe('');
  });

  it('parts the turns of a talk: "he" in an answer is whom the question names, not whoever was named before it', () => {
    const talk = (question: string): string =>
      `BERG: Lind left Norddal on Monday.\n\nHOST: ${question}\n\nBERG: He was in Sundvik in January.`;
    expect(eventsIn(talk('And the weather?')).at(-1)?.participants).toEqual([]);
    expect(eventsIn(talk('Where was Lind?')).at(-1)?.participants).toEqual(['tomas-lind']);
  });
});

describe('what only looks like the label of who speaks', () => {
  it.each([
    ['en', 'T. Lind visited Norddal on Monday.', 'T. Lind visited Norddal on Monday'],
    ['en', 'R. T. Lind visited Norddal on Monday.', 'R. T. Lind visited Norddal on Monday'],
    ['en', 'A. Lind visited Norddal on Monday.', 'A. Lind visited Norddal on Monday'],
    ['de', 'F. Lind besuchte Norddal am Montag.', 'F. Lind besuchte Norddal am Montag'],
    ['fr', 'F. Lind s’est rendu à Norddal lundi.', 'F. Lind s’est rendu à Norddal lundi'],
    ['es', 'P. Lind viajó a Norddal el lunes.', 'P. Lind viajó a Norddal el lunes'],
    ['ru', 'В. Линд посетил Норддал в понедельник.', 'В. Линд посетил Норддал в понедельник'],
    ['ru', 'О. Линд посетил Норддал в понедельник.', 'О. Линд посетил Норддал в понедельник'],
  ])('%s: is an initial: %s', (language, text, title) => {
    const [event] = eventsIn(text, language);
    expect(event?.title).toBe(title);
    expect(event?.participants).toEqual(['tomas-lind']);
  });

  it('lets "he" of the next paragraph be whoever the initial belongs to', () => {
    const [, event] = eventsIn('A. Lind visited Norddal on Monday.\n\nHe went to Sundvik on Tuesday.');
    expect(event?.participants).toEqual(['tomas-lind']);
  });

  it.each([
    ['en', 'Tomas Lind: Norddal’s mayor went to Sundvik on Monday.'],
    ['en', 'Tomas Lind: in May 2018 he visited Norddal.'],
    ['en', 'Tomas Lind: elected in May 2017, he visited Norddal.'],
    ['en', 'Tomas Lind: “I will not stay,” said the president, who visited Norddal on Monday.'],
    ['zh', '林德：北谷市长3月13日访问南湾。'],
    ['de', 'Tomas Lind: Der Kanzler besuchte am Montag Norddal.'],
    ['en', 'Tomas Lind: the president visited Norddal on Monday.\n\nAnna Berg: the mayor stayed in Sundvik.'],
  ])('%s: is of a headline or a list: %s', (language, text) => {
    expect(eventsIn(text, language)[0]?.participants).toEqual(['tomas-lind']);
  });

  it.each([
    'Anna Berg: We are glad. The minister met Ida Varga in Norddal on Monday.',
    'Paul Roth: Where was Ida Varga?\n\nAnna Berg: Ida Varga came on Monday.',
    'Anna Berg: The harbour is full.\n\nPaul Roth: And?\n\nAnna Berg: The minister met Ida Varga on Monday.',
  ])('but where somebody speaks of himself, is asked or speaks again, it is one: %s', (text) => {
    expect(eventsIn(text).at(-1)?.participants).toEqual(['ida-varga']);
  });
});
