import { describe, expect, it } from 'vitest';
import { eventsIn } from '../read.ts';

const read = (text: string): string[] =>
  eventsIn(text).map(({ date, status, participants }) => [date, status, ...participants].join(' '));

describe('what somebody is quoted as having done', () => {
  it('is told of him', () => {
    const [event] = eventsIn('“I met Lind in Norddal in 2018 and told him so,” said Berg.');
    expect(event).toMatchObject({
      date: '2018',
      status: 'happened',
      participants: ['anna-berg', 'tomas-lind'],
      places: ['norddal'],
      title: 'Berg met Lind in Norddal in 2018',
    });
  });

  it.each([
    '“In May 2018 I met Lind,” Berg said.',
    '“It rained, and I met Lind in May 2018,” Berg said.',
    '“I met Lind in May 2018,” said the former minister Anna Berg.',
    'Berg told reporters: “I met Lind in May 2018.”',
  ])('is told of him, wherever he is named: %s', (text) => {
    expect(read(text)).toEqual(['2018-05 happened anna-berg tomas-lind']);
  });

  it.each([
    ['of what was told before', '“I spoke with him in May 2018,” said Berg.'],
    ['that he did not', '“I never met Lind in 2018,” said Berg.'],
    ['that he would have', '“I would have met Lind in 2018,” said Berg.'],
    ['by nobody known', '“I met Lind in 2018,” said a baker.'],
    ['to somebody', '“I met Lind in May 2018,” a baker told Berg.'],
    ['by somebody to somebody', '“I met Lind in May 2018,” she told Berg.'],
    ['for somebody', '“I met Lind in May 2018,” an aide to Berg said.'],
    ['by whose spokesman', '“I met Lind in May 2018,” said a spokesman for Berg.'],
    ['that it may be', '“If I met Lind in May 2018, I do not remember,” Berg said.'],
    ['that others say so', '“They say I met Lind in May 2018,” Berg said.'],
    ['that it is a lie', '“They lie when they say I met Lind in May 2018,” Berg said.'],
    ['that nobody believes it', '“Nobody believes I met Lind in May 2018,” Berg said.'],
  ])('is nothing %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});
