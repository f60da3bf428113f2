import { describe } from 'vitest';
import { table, times } from '../around/told.ts';

describe('"US" in a line of capitals', () => {
  table([
    ['CALL US NOW\nThe shop opens at ten.\nMENU | ABOUT US | SHOP\nSPEAK TO US\nWE BUILT US, SAYS BAND'],
    ['PAPER WARNS US\nThe paper said so.', 'US=us'],
    [
      'WHY WE LEFT THE US\nCHINA TO US: NO DEAL\nWE STAND WITH THE US\nTHEY BUY US STOCKS',
      'US=us',
      'CHINA=china',
      ...times(3, 'US=us'),
    ],
    ['THE US AND BRAZIL SIGN DEAL\nTOP US GENERAL QUITS\nWAR HITS US', ...times(3, 'US=us')],
  ]);
});

describe('a ship', () => {
  table([
    ['The cruiser Moscow sank. The submarine Tokyo has dived; the liner Paris was towed into port.'],
    ['Der Zerstörer Moskau sank.'],
    [
      'The carrier Tokyo sent turned back. A destroyer Moscow is building leaked.',
      'Tokyo=tokyo',
      'Moscow=moscow',
    ],
    ['The warship Ukraine sank was the cruiser Moscow. A frigate Russia bought sailed.', 'Russia=russia'],
    ['The submarine Russia lost was old. A carrier China is building left.', 'Russia=russia', 'China=china'],
    ['The cruiser left Moscow. A ferry to Osaka sank.', 'Moscow=moscow', 'Osaka=osaka'],
  ]);
});

describe('teams, and who bears a place’s name', () => {
  table([
    ['Moscow Comets 4, Osaka Hawks 12.'],
    ['In Paris May 3, Rome June 4.', 'Paris=paris', 'Rome=rome'],
    ['General Washington froze at Valley Forge. Team China won the relay.'],
    ['The president China admires and the general Tokyo sent spoke.', 'China=china', 'Tokyo=tokyo'],
    ['The general left Washington. Team leaders in China wept.', 'Washington=washington', 'China=china'],
    ['Fires burned in Washington state and beyond. Washington State lost.'],
    ['In Washington state media were named.', 'Washington=washington'],
  ]);
});

describe('dishes, firms and slogans', () => {
  table([
    ['Tokyo noodles, Turkey sandwiches and the Moscow Trade House. London 2012 was a summer of rain.'],
    [
      'In Tokyo noodles are eaten. In Beijing 2022 was a good year. The China Trade Commission met.',
      'Tokyo=tokyo',
      'Beijing=beijing',
      'China=china',
    ],
  ]);
});

describe('a town whose state is cut short', () => {
  table([
    ['ROME, Ill. — Voters chose. PARIS, Ont. — Snow fell.'],
    ['They saw Rome, Ill with fever. From Paris, La Scala is far.', 'Rome=rome', 'Paris=paris'],
  ]);
});

describe('a body of another state', () => {
  table([
    ['Ohio’s Department of Commerce fined it. The Texas Department of Commerce did not. The city Duma met.'],
    [
      'The Department of Commerce fined it. In Ohio, the Department of Commerce did not.',
      ...times(2, 'Department of Commerce=commerce'),
    ],
    [
      'Democrats praised the UN General Assembly. Republicans left the U.N. General Assembly early.',
      ...times(2, 'General Assembly=assembly'),
    ],
    ['The State Duma voted on the budget of a city.', 'State Duma=duma'],
  ]);
});
