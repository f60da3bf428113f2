import { describe, expect, it } from 'vitest';
import { claimedCounts } from '../../../src/engine/answers/claimed-counts.ts';
import { civilDay } from '../../../src/model/civil-day.ts';
import { eventOf } from './valley.ts';

/** The number that a sentence counts; with a tilde where it counts only some of the meetings. */
function counted(summary: string): string | undefined {
  const report = { article: 'post', date: '2023-05-01', status: 'reported' as const, summary };
  const [claim] = claimedCounts(
    [eventOf({ reports: [{ ...report, participants: ['ada', 'bo'] }] })],
    ['ada', 'bo'],
  );
  return claim && `${claim.ofAll ? '' : '~'}${claim.count}`;
}

describe('how often people met by the count of an article', () => {
  it.each([
    ['The post counts 42 meetings of the two.', '42'],
    ['It was their tenth meeting.', '10'],
    ['They met for the fourth time.', '4'],
    ['It puts the number of their meetings at above forty.', '40'],
    ['It was their third meeting of the year.', '~3'],
    ['It was their thirty-seventh meeting.', '37'],
    ['They have had forty-two face-to-face meetings.', '42'],
    ['They have met a hundred or nineteen times.', '19'],
    ['They met in 2023.', undefined],
    ['After a two hours meeting they parted.', undefined],
    ['After two hours of meetings they parted.', undefined],
    ['They saw each other at the Group of Seven meetings.', undefined],
    ['They saw each other at the 20 leaders meeting.', undefined],
    ['They saw each other at the pre-ten meeting.', undefined],
    ['It was their second telephone call.', undefined],
    ['They signed 42 papers.', undefined],
  ])('%s', (summary, count) => expect(counted(summary)).toBe(count));

  it('is one up to the end of its month', () => {
    const report = {
      article: 'post',
      date: '2022-09',
      status: 'reported' as const,
      summary: 'Their tenth meeting.',
    };
    const event = eventOf({ reports: [{ ...report, participants: ['ada', 'bo'] }] });
    expect(claimedCounts([event], ['ada', 'bo'])).toMatchObject([{ day: civilDay(2022, 9, 30) }]);
  });

  it('is of those whom the report names', () => {
    const report = {
      article: 'post',
      date: '2023',
      status: 'reported' as const,
      summary: 'Their tenth meeting.',
    };
    const event = eventOf({ participants: ['ada', 'bo'], reports: [{ ...report, participants: ['ada'] }] });
    expect(claimedCounts([event], ['ada', 'bo'])).toEqual([]);
  });
});
