import { expect, it } from 'vitest';
import { answerQuestion } from '../../../src/engine/answers/answer-question.ts';
import { readQuestion } from '../../../src/engine/answers/read-question.ts';
import { parseQuery } from '../../../src/engine/search/search.ts';
import { valleyWith } from './valley.ts';

/** The sentence beneath an answer, of an event that these reports tell. */
function said(query: string, ...summaries: string[]): string | undefined {
  const participants = ['ada', 'bo'];
  const report = { article: 'post', date: '2023-05-01', status: 'happened', participants } as const;
  const index = valleyWith({
    title: 'Ada and Bo sign a treaty in Quay',
    participants,
    places: ['quay'],
    reports: summaries.map((summary) => ({ ...report, summary })),
  });
  const parsed = parseQuery(index, query);
  const question = readQuestion(index, parsed);
  const answer = question && answerQuestion(index, question, parsed);
  return answer?.lead ? answer.says[0]?.summary : undefined;
}

const ASKED = 'Ada asked Bo to visit Millton.';
const HOPED = 'Ada hopes to meet Bo again soon.';
const SIGNED = 'They put their names to it in Quay.';
const MET = 'Ada met Bo at noon.';

it.each([
  ['what says where they were, before a visit that one asked the other for', [ASKED, SIGNED], SIGNED],
  ['what says where they were, before a meeting that was only hoped for', [HOPED, SIGNED], SIGNED],
  ['what tells of the meeting, before all else', ['The treaty has nine parts.', ASKED, MET], MET],
  ['what says who met, before what only says how long', ['The meeting took five hours.', MET], MET],
  ['what is left, where nothing bears it better', [ASKED], ASKED],
])('the sentence beneath an answer is %s', (_, summaries, sentence) => {
  expect(said('did Ada and Bo meet?', ...summaries)).toBe(sentence);
});
