import { describe, expect, it } from 'vitest';
import { annotateNames } from '../../../src/engine/names/annotate-names.ts';
import type { Candidate } from '../../../src/engine/names/candidate.ts';
import { isMarked, MARK_FROM, UNSURE } from '../../../src/engine/names/confidence.ts';
import { buildNameIndex } from '../../../src/engine/names/index/name-index.ts';
import { readerOf } from '../../../src/engine/names/index/shipped-index.ts';
import { createPageMemory } from '../../../src/engine/names/page-memory.ts';
import { cast, entity } from './cast.ts';

const reader = readerOf(buildNameIndex(cast));

function only(text: string): Candidate {
  const [candidate, ...others] = reader.read(text);
  if (!candidate || others.length > 0) throw new Error(`${text} holds ${1 + others.length} candidates`);
  return candidate;
}

describe('page memory', () => {
  it('resolves a short form once the page has introduced who bears it', () => {
    const memory = createPageMemory();
    const short = only('Wang left.');
    memory.add([short]);
    expect(memory.resolve(short)).toBeNull();
    memory.add(reader.read('Wang Yi spoke.'));
    expect(memory.resolve(short)).toMatchObject({ entity: 'wang-yi', start: 0, end: 4 });
  });

  it('is unsure from the moment a second bearer appears', () => {
    const memory = createPageMemory();
    const short = only('Li left.');
    memory.add(reader.read('Li Qiang spoke.'));
    expect(memory.resolve(short)?.entity).toBe('li-qiang');
    memory.add(reader.read('Li Keqiang spoke.'));
    expect(memory.resolve(short)).toMatchObject({ entity: null, candidates: ['li-qiang', 'li-keqiang'] });
  });

  it('is introduced to somebody by his office too', () => {
    const memory = createPageMemory();
    memory.add(reader.read('said President Putin'));
    expect(memory.resolve(only('a word from Putin'))?.entity).toBe('putin');
  });

  it('does not take a short form for an introduction', () => {
    const memory = createPageMemory();
    memory.add(reader.read('Wang, Mr Wang and WANG'));
    expect(memory.resolve(only('so Wang left'))).toBeNull();
  });

  it('gives no mention to a stranger, and doubts who bears his surname', () => {
    const memory = createPageMemory();
    const stranger = only('A man called Anthony Wallace came');
    memory.add([stranger, only('then Ben Wallace came')]);
    expect(memory.resolve(stranger)).toBeNull();
    expect(memory.resolve(only('then Wallace left'))).toMatchObject({
      entity: null,
      candidates: ['ben-wallace'],
    });
  });

  it('keeps a short form with whom the page had introduced before any stranger of that name', () => {
    const memory = createPageMemory();
    const [before, after] = [only('then Wallace left'), only('so Wallace said')];
    memory.add([only('then Ben Wallace came'), before, only('A man called Anthony Wallace came'), after]);
    expect(memory.resolve(before)?.entity).toBe('ben-wallace');
    expect(memory.resolve(after)?.entity).toBeNull();
  });

  it('gives a surname of two to the one whom the page had introduced when it stood there', () => {
    const memory = createPageMemory();
    const [headline, before, after] = [only('Li died'), only('then Li rose'), only('and Li smiled')];
    memory.add([headline, only('that Li Keqiang came'), before, only('that Li Qiang came'), after]);
    expect(memory.resolve(before)?.entity).toBe('li-keqiang');
    for (const open of [headline, after])
      expect(memory.resolve(open)).toMatchObject({ entity: null, candidates: ['li-qiang', 'li-keqiang'] });
  });

  it('keeps confidence between the limits that its answer stands for', () => {
    const memory = createPageMemory();
    const text =
      'Xi Jinping, Xi, WANG YI, Moscow, NATO, Premier Li, Mr Wang, Mr Lavrov, President Putin, PUTIN';
    const candidates = reader.read(text);
    memory.add(candidates);
    const mentions = candidates.map(memory.resolve).filter((mention) => mention !== null);
    expect(mentions).toHaveLength(candidates.length);
    for (const { entity, confidence } of mentions) {
      expect(confidence).toBeLessThan(entity === null ? MARK_FROM : 1);
      expect(confidence).toBeGreaterThanOrEqual(entity === null ? UNSURE : MARK_FROM);
    }
  });

  it('says that a place stands for its government where it acts as people do', () => {
    const memory = createPageMemory();
    expect(memory.resolve(only('Beijing said no.'))).toMatchObject({
      entity: 'beijing',
      standsFor: 'government',
    });
    expect(memory.resolve(only('It rained in Beijing.'))).not.toHaveProperty('standsFor');
    expect(memory.resolve(only('Vladimir Putin said no.'))).not.toHaveProperty('standsFor');
  });
});

describe('a surname that another bears whom the page names', () => {
  const withObama = readerOf(buildNameIndex([...cast, entity('obama', 'person', 'Barack Obama', 'Obama')]));
  const marked = (text: string) =>
    annotateNames(withObama, text)
      .filter(isMarked)
      .map(({ start, end }) => text.slice(start, end));

  it.each([
    [
      'Barack Obama’s wife, Michelle Obama, gave a speech. Obama said that girls must learn. Obama left, and Obama slept.',
      'Barack Obama',
    ],
    ['Joe Biden waited. Jill Biden spoke. Biden, wearing a blue dress, said that she agreed.', 'Joe Biden'],
    ['Donald Trump’s daughter Ivanka Trump spoke. Trump said so.', 'Donald Trump'],
  ])('is nobody’s for sure behind the other: %s', (text, ...expected) => {
    expect(marked(text)).toEqual(expected);
  });

  it.each([
    [
      'Barack Obama came. Obama spoke, and Obama ate. Michelle Obama slept. Later Obama left.',
      'Barack Obama',
      'Obama',
      'Obama',
      'Obama',
    ],
    [
      'Michelle Obama spoke. Barack Obama came, and Barack Obama ate. Obama left.',
      'Barack Obama',
      'Barack Obama',
      'Obama',
    ],
    ['Donald Trump left. Mrs. Trump stayed. Trump waved. Mrs. Trump smiled.', 'Donald Trump', 'Trump'],
    [
      'President Trump spoke. Donald Trump ate. Melania Trump and Eric Trump slept. Trump left.',
      'Trump',
      'Donald Trump',
      'Trump',
    ],
    [
      'Donald Trump spoke. In Leeds Tom Trump and Ann Trump opened a shop. Trump sells cakes.',
      'Donald Trump',
    ],
    ['Donald Trump spoke. Eric Trump slept. E. Trump ate. Eric Trump left. Trump left.', 'Donald Trump'],
  ])('is his where the page is his: %s', (text, ...expected) => {
    expect(marked(text)).toEqual(expected);
  });

  it.each([
    'Donald Trump and first lady Melania Trump came. Trump spoke. Melania Trump slept. Trump left.',
    'Donald Trump kam mit seiner Frau Melania Trump. Trump lachte. Melania Trump nicht. Trump ging.',
    'Donald Trump est arrivé avec son épouse Melania Trump. Trump a souri. Melania Trump aussi. Trump est parti.',
    'Donald Trump llegó con su esposa Melania Trump. Trump habló. Melania Trump no. Trump salió.',
    'Donald Trump przyleciał z żoną Melanią Trump. Trump milczał. Trump wyszedł.',
  ])('is his where she is told in his wake: %s', (text) => {
    expect(marked(text)).toEqual(['Donald Trump', 'Trump', 'Trump']);
  });
});

describe('an office of his own', () => {
  it('names him whatever strangers of the surname the page names', () => {
    const text = 'Eric Trump and Lara Trump met. President Trump called. Trump laughed.';
    const found = annotateNames(reader, text).map(
      ({ start, end, entity: id }) => `${text.slice(start, end)}=${id}`,
    );
    expect(found).toEqual(['Trump=trump', 'Trump=null']);
  });
});

describe('a stranger whose first name is a surname of ours', () => {
  const states = (text: string) =>
    annotateNames(reader, text)
      .filter(({ candidates }) => candidates.includes('xi') || candidates.includes('wang-yi'))
      .map(({ start, end, entity }) => `${text.slice(start, end)}${entity ? '' : '?'}`);

  it('leaves it to whom the page introduces in full', () => {
    expect(
      states('What Xi wants. Joe Biden and Xi meet. Xi Jinping waits. So says Xi Chen of the institute.'),
    ).toEqual(['Xi', 'Xi', 'Xi Jinping']);
  });

  it('leaves open whom a surname means on a page that introduces nobody of ours who bears it', () => {
    expect(states('Joe Biden met Donald Trump in Beijing. Xi Chen came. Then Xi left.')).toEqual([]);
  });

  it('leaves doubt about a surname that many bear, and about one behind a first name', () => {
    expect(states('Wang waits. Wang Yi came. Wang Long left.')).toEqual(['Wang?', 'Wang Yi']);
    expect(states('What Xi wants. Xi Jinping waits. So says Max Xi.')).toEqual(['Xi?', 'Xi Jinping']);
  });
});
