import { describe, expect, it } from 'vitest';
import { speakerLabelOf } from '../../../src/engine/reading/speaker-label.ts';
import { eventsIn } from './read.ts';

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

describe('a question', () => {
  it.each([
    ['en', 'Q: Will Lind visit Norddal in May?'],
    ['en', 'Did Lind meet Berg in Norddal on Monday?'],
    ['fr', 'Lind se rendra-t-il à Norddal en mai ?'],
    ['es', '¿Viajará Lind a Norddal en mayo?'],
    ['zh', '记者：林德五月访问北谷的日程能否透露？'],
  ])('%s: tells of nothing: %s', (language, text) => {
    expect(eventsIn(text, language)).toEqual([]);
  });

  it('that somebody is quoted as asking leaves what he did', () => {
    const [event] = eventsIn(
      'Lind met Berg in Norddal on Monday and asked: "Will anybody come to the harbour?"',
    );
    expect(event?.participants).toEqual(['tomas-lind', 'anna-berg']);
  });
});
