import { parseHTML } from 'linkedom';
import { describe, expect, it, vi } from 'vitest';
import { createGround, placeOfName } from '../../src/marking/text-places.ts';

describe('where a name stands on a page', () => {
  it.each([
    ['article', 'a paragraph of the article', '<main><p><b id="x">'],
    ['article', 'an article without a main', '<article><p id="x">'],
    ['article', 'main by role', '<div role="MAIN"><p id="x">'],
    ['article', 'the head of the article', '<article><header><h1 id="x">'],
    ['article', 'a list in the article', '<main><ul><li id="x">'],
    ['article', 'the headline above the article', '<section><h1 id="x">'],
    ['article', 'the headline of a page that does not say', '<h1><a id="x" href="#">'],
    ['around', 'the name of the site', '<header><h1 id="x">'],
    ['page', 'a page that does not say', '<div><p id="x">'],
    ['beside', 'a box beside it', '<aside><p id="x">'],
    ['beside', 'a box in the article', '<main><aside><p id="x">'],
    ['beside', 'a teaser in a box', '<aside><article><h3 id="x">'],
    ['caption', 'a caption', '<article><figure><figcaption id="x">'],
    ['caption', 'a credit in it', '<article><figcaption>Talks in Moscow <small id="x">'],
    ['beside', 'a caption in a box', '<aside><figcaption id="x">'],
    ['links', 'a list of links', '<article><ul><li><a href="#"><b id="x">'],
    ['links', 'a button', '<main><button id="x">'],
    ['links', 'a button by role', '<aside><div role="button"><p id="x">'],
    ['linked', 'a link in the article', '<main><p><a href="#"><b id="x">'],
    ['article', 'a headline that is a link', '<main><h2><a id="x" href="#">'],
    ['article', 'a headline in a link', '<main><a href="#"><h3 id="x">'],
    ['page', 'a link on a page that does not say', '<p><a id="x" href="#">'],
    ['menu', 'a menu', '<nav><ul><li><a id="x">'],
    ['menu', 'a menu in the head of the site', '<header><nav><a id="x">'],
    ['around', 'the head of the site', '<header><p id="x">'],
    ['around', 'the foot of the site', '<footer><article><p id="x">'],
    ['menu', 'navigation in a box', '<aside><div role="navigation"><p id="x">'],
  ])('%s: %s', (place, _, html) => {
    const { document } = parseHTML(`<!doctype html><html><body>${html}Xi Jinping`);
    const element = document.querySelector('#x');
    expect(element && createGround().placeOf(element)).toBe(place);
  });

  it('is asked of plain elements by their names, and of those that may tell by the selectors that may fit', () => {
    const { document, HTMLElement } = parseHTML(
      `<!doctype html><html><body>${'<div><p><b>Xi</b> <i>Jinping</i></p></div>'.repeat(50)}<p><a href="#">Putin`,
    );
    const asked = vi.spyOn(HTMLElement.prototype, 'matches');
    const { placeOf } = createGround();
    for (const element of document.querySelectorAll('b,i')) placeOf(element);
    expect(asked).not.toHaveBeenCalled();
    const link = document.querySelector('a');
    expect(link && placeOf(link)).toBe('page');
    // Whether an attribute of it tells, and whether it is one in a list.
    expect(asked).toHaveBeenCalledTimes(2);
    asked.mockRestore();
  });
});

it.each([
  ['around', 'the section over a headline', 'russia', 6, 6],
  ['article', 'a link in a short sentence', 'putin', 5, 24],
  ['article', 'a line that leads to another story', 'putin', 60, 60],
  ['around', 'a Chinese section', '中国', 2, 2],
  ['article', 'a Chinese line that leads to another story', '中国', 14, 14],
])('a name in a link of the article is marked as %s: %s', (place, _, name, text, line) => {
  const candidate = { key: name, isPlace: true, isPerson: false };
  expect(placeOfName('linked', candidate, text, line, '')).toBe(place);
});

describe('a caption ends in whose the picture is, which is never marked', () => {
  const organisation = { key: 'reuters', isPlace: false, isPerson: false };
  const place = { key: 'moscow', isPlace: true, isPerson: false };
  const person = { key: 'xi jinping', isPlace: false, isPerson: true };

  it.each([
    ['around', 'in brackets', organisation, ')'],
    ['around', 'with a line break after it', organisation, '\n   '],
    ['around', 'before a photographer', organisation, '/Evgenia Novozhenina'],
    ['around', 'in fullwidth brackets', organisation, '）'],
    ['beside', 'one that the sentence goes on behind', organisation, ' staff at work in Kyiv.'],
    ['beside', 'a place', place, '.'],
    ['beside', 'a person', person, '.'],
  ])('%s: %s', (where, _, name, behind) => {
    expect(placeOfName('caption', name, 40, 80, behind)).toBe(where);
  });
});
