import { beforeEach, expect, test } from 'vitest';
import { yearlyLabel } from '../../src/popup/yearly-label.ts';
import { reader } from '../ui/browser-double.ts';

beforeEach(() => {
  reader.language = 'en-GB';
});

test.each([
  ['XXXX-05-09', '9 May'],
  ['XXXX-02-29', '29 Feb'],
  ['XXXX-05-09/XXXX-05-11', '9–11 May'],
  ['XXXX-12-30/XXXX-01-02', '30 Dec – 2 Jan'],
])('%s, a day of whichever year, is %s', (edtf, label) => expect(yearlyLabel(edtf)).toBe(label));
