import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { createTextPlaces } from '../../src/marking/text-places.ts';

describe('where a name stands on a page', () => {
  it.each([
    ['article', 'a paragraph of the article', '<main><p><b id="x">'],
    ['article', 'an article without a main', '<article><p id="x">'],
    ['article', 'main by role', '<div role="MAIN"><p id="x">'],
    ['article', 'the head of the article', '<article><header><h1 id="x">'],
    ['article', 'a list in the article', '<main><ul><li id="x">'],
    ['page', 'a page that does not say', '<div><p id="x">'],
    ['beside', 'a box beside it', '<aside><p id="x">'],
    ['beside', 'a box in the article', '<main><aside><p id="x">'],
    ['beside', 'a teaser in a box', '<aside><article><h3 id="x">'],
    ['beside', 'a caption or credit', '<article><figure><figcaption id="x">'],
    ['links', 'a list of links', '<article><ul><li><a href="#"><b id="x">'],
    ['links', 'a button', '<main><button id="x">'],
    ['links', 'a button by role', '<aside><div role="button"><p id="x">'],
    ['menu', 'a menu', '<nav><ul><li><a id="x">'],
    ['menu', 'a menu in the head of the site', '<header><nav><a id="x">'],
    ['around', 'the head of the site', '<header><p id="x">'],
    ['around', 'the foot of the site', '<footer><article><p id="x">'],
    ['menu', 'navigation in a box', '<aside><div role="navigation"><p id="x">'],
  ])('%s: %s', (place, _, html) => {
    const { document } = parseHTML(`<!doctype html><html><body>${html}Xi Jinping`);
    const element = document.querySelector('#x');
    expect(element && createTextPlaces()(element)).toBe(place);
  });
});
