import { describe, expect, it } from 'vitest';
import { mostOfQuery } from '../../../src/engine/search/most-words.ts';
import { parseQuery, searchParsed } from '../../../src/engine/search/search.ts';
import { valleyWith } from '../answers/valley.ts';

const index = valleyWith(
  { id: 'tariff', title: 'Ada threatens Harbour with a tariff', participants: ['ada'], places: ['harbour'] },
  { id: 'truce', title: 'Ada agrees to a truce on trade', participants: ['ada'], places: ['harbour'] },
  { id: 'strike', title: 'A strike in the docks', date: '2024-02-03', places: ['harbour'] },
);

/** What is left out of a query, as typed, and the events that the rest finds. */
function most(query: string): { leftOut: string[]; events: string[] } | undefined {
  const found = mostOfQuery(index, parseQuery(index, query));
  return (
    found && {
      leftOut: found.leftOut.map(([start, end]) => query.slice(start, end)),
      events: searchParsed(index, found.parsed, { limit: 20 }).events.hits.map(({ id }) => id),
    }
  );
}

describe('the most of a query that one event holds', () => {
  it.each<[query: string, leftOut: string[], events: string[]]>([
    ['ada harbour tariff whistle', ['whistle'], ['tariff']],
    ['harbour strike docks in 2023', ['2023'], ['strike']],
    ['cy strike docks 2024', ['cy'], ['strike']],
  ])('%s', (query, leftOut, events) => {
    expect(most(query)).toEqual({ leftOut, events });
  });

  it('leaves out of two that stand apart the one, and says so', () => {
    const found = most('tariff truce ada harbour');
    expect(found?.events).toHaveLength(1);
    expect(['tariff', 'truce']).toContain(found?.leftOut.join());
  });

  it('is nothing where no event holds more than half, or one holds it all', () => {
    expect(most('tariff whistle')).toBeUndefined();
    expect(most('whistle drum')).toBeUndefined();
    expect(most('ada tariff')).toBeUndefined();
    expect(most('')).toBeUndefined();
  });
});
