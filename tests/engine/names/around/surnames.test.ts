import { describe } from 'vitest';
import { table, times } from './told.ts';

/** Surnames of ours that are a firm, a player, a ship, a town or a people, and the same words around those who bear them. */

const POLITICS = 'Vladimir Putin met Donald Trump in Paris.';
const IN_POLITICS = ['Vladimir Putin=putin', 'Donald Trump=trump', 'Paris=paris'];

describe('a firm that bears a surname', () => {
  table([
    [`${POLITICS} Kerry Group makes cheese, and Kerry is growing.`, ...IN_POLITICS],
    [`${POLITICS} Michel & Sons built the stage. Michel was paid in advance.`, ...IN_POLITICS],
    [`${POLITICS} Austin Motors closed. Old hands still talk of Austin.`, ...IN_POLITICS],
    [`${POLITICS} In New York cereals did badly, and Kerry dropped 2.4 percent.`, ...IN_POLITICS],
    [`${POLITICS} The Kerry group of Hull makes pills. Kerry had sales of a billion.`, ...IN_POLITICS],
    [`${POLITICS} Le groupe Michel embauche. El grupo Kerry y la Firma Austin crecen.`, ...IN_POLITICS],
    [`${POLITICS} Kerry shares rose 3%. Michel employs 400 people in Hull.`, ...IN_POLITICS],
    [
      'Charles Michel & Sons, builders, are no kin of Charles Michel, who was there.',
      'Charles Michel=michel',
    ],
  ]);
});

describe('an element or a letter that is a surname too', () => {
  table([
    ['Premier Li Qiang came. Li-ion cells, Li (lithium) and Li-S cells are made here.', 'Li Qiang=li-qiang'],
    ['Xi Jinping came. They named Nu, and Xi; the Xi baryon decays.', 'Xi Jinping=xi'],
    ['Xi Jinping came. Xi is the 14th letter.', 'Xi Jinping=xi'],
    [
      'Xi Jinping and Li Qiang came. Xi is the host. Li is no guest.',
      'Xi Jinping=xi',
      'Li Qiang=li-qiang',
      'Xi=xi',
      'Li=li-qiang',
    ],
  ]);
});

describe('who bears it, with the same words around', () => {
  table([
    [
      'John Kerry came. Kerry rose at six, and Kerry fell ill.',
      ...['John Kerry', 'Kerry', 'Kerry'].map((name) => `${name}=kerry`),
    ],
    [
      'Charles Michel lost 3 percent among women. Michel gained 4 percent of the vote.',
      'Charles Michel=michel',
      'Michel=michel',
    ],
    ['John Kerry slipped on 3 percent beer. Kerry employs a cook.', 'John Kerry=kerry', 'Kerry=kerry'],
    ['Trump gained 4 percent and Merkel lost 2 percent, a survey said.', 'Trump=trump', 'Merkel=merkel'],
    [
      'John Kerry came. The Kerry group of Republicans met; Kerry slept.',
      'John Kerry=kerry',
      ...times(2, 'Kerry=kerry'),
    ],
    ['John Kerry and the group met. Kerry lost by 3 votes.', 'John Kerry=kerry', 'Kerry=kerry'],
    [
      'Charles Michel and Partners of the EU met. Michel shares the view.',
      'Charles Michel=michel',
      'Michel=michel',
    ],
  ]);
});

describe('a player who bears it', () => {
  table([
    [`${POLITICS} Third seed Medvedev plays next. Medvedev is tired.`, ...IN_POLITICS],
    [`${POLITICS} World No. 4 Medvedev won. On Friday Medvedev rests.`, ...IN_POLITICS],
    [`${POLITICS} Medvedev beat Rublev in straight sets.`, ...IN_POLITICS],
    [
      'Die an Nummer drei gesetzte Merkel siegte. La tête de série numéro 3 Putin et la cabeza de serie 2 Putin.',
    ],
    ['Четвёртая ракетка мира Дмитрий Медведев выиграл. Дмитрий Медведев устал.'],
    ['四号种子普京晋级，普京很高兴。'],
    ['Das Gesetz Merkels und die Nummer drei, Merkel, sind alt.', 'Merkels=merkel', 'Merkel=merkel'],
    ['Дмитрий Медведев сломал ракетку.', 'Дмитрий Медведев=medvedev'],
    ['普京带来种子。', '普京=putin'],
    ['The goalkeeper Merkel saved two penalties. The midfielder Putin passed to the striker Trump.'],
    ['The coach, Merkel, blamed the wind.'],
    [`${POLITICS} Later Medvedev spoke.`, ...IN_POLITICS, 'Medvedev=medvedev'],
    ['Donald Trump beat Joe Doe in the final debate.', 'Donald Trump=trump'],
    ['The goalkeeper whom Merkel praised retired.', 'Merkel=merkel'],
    ['The chancellor, Merkel, blamed the wind.', 'Merkel=merkel'],
    ['The judge Trump attacked resigned from the court.', 'Trump=trump'],
  ]);
});

describe('a ship, another sovereign, a town, a people', () => {
  table([
    [
      'HMS Queen Elizabeth left Portsmouth. Donald Trump saw the carrier Queen Elizabeth.',
      'Donald Trump=trump',
    ],
    [
      'Queen Elizabeth I never married. The liner Queen Elizabeth 2 lies in Dubai. Donald Trump left.',
      'Donald Trump=trump',
    ],
    [
      'Queen Elizabeth II died. She was Queen Elizabeth for 70 years.',
      'Queen Elizabeth II=queen',
      'Elizabeth=queen',
    ],
    ['Queen Elizabeth received Xi Jinping in London.', 'Elizabeth=queen', 'Xi Jinping=xi', 'London=london'],
    ['Lloyd Austin flew to Texas. In Austin it was hot.', 'Lloyd Austin=austin'],
    [
      'Lloyd Austin spoke. Few have faith in Austin now, and in Austin’s view few should.',
      'Lloyd Austin=austin',
      ...times(2, 'Austin=austin'),
    ],
    ['Han Zheng spoke. Most people there are Han Chinese.', 'Han Zheng=han'],
    ['Charles Michel rested near Mont-Saint-Michel. Michel swam.', 'Charles Michel=michel', 'Michel=michel'],
    ['Faith In Kerry Is Low, Says John Kerry', 'Kerry=kerry', 'John Kerry=kerry'],
    ['In Trump many see a friend.', 'Trump=trump'],
  ]);
});

describe('a government called by its head', () => {
  table([
    ['The Trump White House denied it. The Trump Pentagon did not.', ...times(2, 'Trump=trump')],
    ['The Trump Treasury and the Merkel government agreed.', 'Trump=trump', 'Merkel=merkel'],
    ['The Trump White Party and the Trump Organization are neither.'],
  ]);
});

describe('a town that is a surname behind a first name, an initial or "Mr."', () => {
  table([
    ['P.J. Washington had 21 points. Washington sat out the rest.'],
    ['Cedric Washington plays the boxer. Washington trained for a year.'],
    ['Luigi Paris cooked, Chiara London sang. Paris was late.'],
    ['In Paris Olivier Blanc spoke. In Moscow Renato Ferri rested.', 'Paris=paris', 'Moscow=moscow'],
    ['Paris told Thierry that Moscow would wait.', 'Paris=paris', 'Moscow=moscow'],
    ['Mr. Paris opened the door. Dr. London was out.'],
    ['Washington was quiet. In Washington, D. Smith waited.', ...times(2, 'Washington=washington')],
    ['They spoke with the U.S. Washington agreed.', 'U.S.=us', 'Washington=washington'],
    ['The meeting is at 9 a.m. Moscow time, says plan B. London waits.', 'Moscow=moscow'],
  ]);
});
