import { describe, expect, it } from 'vitest';
import { annotateNames } from '../../../src/engine/names/annotate-names.ts';
import { isMarked } from '../../../src/engine/names/confidence.ts';
import { buildNameIndex } from '../../../src/engine/names/index/name-index.ts';
import { readerOf } from '../../../src/engine/names/index/shipped-index.ts';
import { entity, speaking } from './cast.ts';

/** Languages of Europe in Latin letters: short reports, of which each has a class of names that are not ours, or are. */

const reader = readerOf(
  buildNameIndex(
    [
      entity('merz', 'person', 'Friedrich Merz', '?Merz'),
      entity('scholz', 'person', 'Olaf Scholz', '?Scholz'),
      entity('costa', 'person', 'António Costa', '?Costa'),
      entity('novak', 'person', 'Alexander Novak', '?Novak'),
      entity('trump', 'person', 'Donald Trump', 'Trump'),
      entity('biden', 'person', 'Joe Biden', 'Biden'),
      entity('macron', 'person', 'Emmanuel Macron', 'Macron'),
      speaking('zelensky', 'person', 'Volodymyr Zelensky', { pl: 'Wołodymyr Zełenski, Zełenski' }),
      entity('paris', 'place', 'Paris', 'París'),
      speaking('france', 'place', 'France', {}),
      speaking('poland', 'place', 'Poland', { es: 'Polonia', de: 'Polen' }),
      speaking('munich', 'place', 'Munich', { de: 'München' }),
      speaking('geneva', 'place', 'Geneva', { fr: 'Genève' }),
      speaking('normandy', 'place', 'Normandy', { fr: 'Normandie' }),
      entity('lavrov', 'person', 'Sergey Lavrov', 'Lavrov'),
      speaking('putin', 'person', 'Vladimir Putin', {
        en: 'Putin',
        de: 'Wladimir Putin',
        pl: 'Władimir Putin',
      }),
      speaking('moscow', 'place', 'Moscow', {
        de: 'Moskau',
        fr: 'Moscou',
        es: 'Moscú',
        it: 'Mosca',
        pt: 'Moscovo',
        pl: 'Moskwa',
      }),
      speaking('beijing', 'place', 'Beijing', {
        de: 'Peking',
        fr: 'Pékin',
        es: 'Pekín',
        it: 'Pechino',
        pt: 'Pequim',
        pl: 'Pekin',
      }),
      speaking('london', 'place', 'London', { fr: 'Londres', it: 'Londra', pl: 'Londyn' }),
      speaking('warsaw', 'place', 'Warsaw', {
        de: 'Warschau',
        fr: 'Varsovie',
        es: 'Varsovia',
        it: 'Varsavia',
        pl: 'Warszawa',
      }),
      speaking('ukraine', 'place', 'Ukraine', { pl: 'Ukraina' }),
      entity('china', 'place', 'China'),
      speaking('new-york', 'place', 'New York', { es: 'Nueva York', pl: 'Nowy Jork' }),
      speaking('us', 'place', 'United States', { pl: 'Stany Zjednoczone' }),
      speaking('budapest', 'place', 'Budapest', { pl: 'Budapeszt' }),
      speaking('egypt', 'place', 'Egypt', { pl: 'Egipt' }),
      speaking('black-sea', 'place', 'Black Sea', { pl: 'Morze Czarne' }),
      speaking('rutte', 'person', 'Mark Rutte', { pl: 'Mark Rutte, Rutte' }),
      speaking('kazan', 'place', 'Kazan', { pl: 'Kazań' }),
      speaking('sea', 'place', 'South China Sea', { de: 'Südchinesisches Meer' }),
      speaking('court', 'organisation', 'International Criminal Court', {
        de: 'Internationaler Strafgerichtshof',
      }),
      speaking('council', 'organisation', 'Security Council', { pl: 'Rada Bezpieczeństwa ONZ' }),
      speaking('leyen', 'person', 'Ursula von der Leyen', { pl: 'Ursula von der Leyen' }),
      entity('gazprom', 'organisation', 'Gazprom'),
    ].map((known) => (known.kind === 'person' ? { ...known, description: 'President or minister' } : known)),
  ),
);

/** What is marked, by surface and entity. */
function marked(text: string): string[] {
  return annotateNames(reader, text)
    .filter(isMarked)
    .map(({ start, end, entity: id }) => `${text.slice(start, end)}=${id}`);
}

const table = (rows: readonly (readonly [text: string, ...expected: string[]])[]) =>
  it.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(marked(text)).toEqual(expected);
  });

describe('what is called by a place is not the place', () => {
  table([
    [
      'Er wohnt im Hotel Peking, isst in der Gaststätte Moskau und war im Kino Moskau. Die Apotheke London ist zu.',
    ],
    ['Der Dampfer Peking liegt im Hafen. Sie lehrte an der Uni Peking und sang im Opernhaus Warschau.'],
    ['Lokomotive Moskau und ZSKA Moskau siegten, und auch Eintracht Moskau gewann nach der Pause.'],
    [
      'Le cargo Moscou a coulé. La brasserie Londres ferme, et l’orchestre de Varsovie a joué au théâtre Moscou.',
    ],
    ['El cine Moscú cierra. La cooperativa Nueva York vende café. El buque Moscú y el CSKA de Moscú llegan.'],
    ['Il cinema Mosca, il liceo Londra e l’albergo Pechino sono chiusi. La nave Mosca è ferma nel porto.'],
    ['O cinema Moscovo fechou. A padaria Pequim e o navio Moscovo. A escola Moscovo reabre em setembro.'],
    ['Kino Moskwa, rondo Pekin, osiedle Ukraina i apteka Londyn. Na osiedlu Ukraina stoi sklep Pekin.'],
    [
      'Die Metzgerei Merz schließt. La boulangerie Macron et la librairie Biden ouvrent. L’osteria Costa è chiusa.',
    ],
  ]);
});

describe('a bank, a race, a club, a house that a place is part of', () => {
  table([
    ['Die Bank Moskau meldet Gewinn. Bei 1860 München und Bayern München ist man froh, auch bei Munich Re.'],
    [
      'Paris St. Germain siegte. Il Giro di Polonia parte. Le Stade de France est plein. Das Lokal Peking-Garten.',
    ],
    ['Polonia Warszawa wygrała. Polonia w Chicago świętuje. La panadería París cierra.'],
    ['Il tient la librairie de la place de Genève, près de la Maison de la Normandie.'],
    ['Es ist die größte Bank Moskaus, und auch die in München.', 'Moskaus=moscow', 'München=munich'],
    [
      'La Polonia e la Normandie. La place de Genève dans le monde.',
      'Polonia=poland',
      'Normandie=normandy',
      'Genève=geneva',
    ],
  ]);
});

describe('whose a place or a thing is, and where it is, is named', () => {
  table([
    [
      'Das größte Stadion Moskaus blieb leer, und die Theater Warschaus auch.',
      'Moskaus=moscow',
      'Warschaus=warsaw',
    ],
    ['Die Kinos in Peking öffnen. Das Hotel in Moskau ist zu.', 'Peking=beijing', 'Moskau=moscow'],
    ['Le théâtre de Moscou et les cinémas de Pékin ouvrent.', 'Moscou=moscow', 'Pékin=beijing'],
    ['El estadio de Moscú está lleno, a lo largo de China no.', 'Moscú=moscow', 'China=china'],
    ['Il teatro di Mosca riapre. La nave parte per Londra.', 'Mosca=moscow', 'Londra=london'],
    ['O estádio de Moscovo está cheio. A escola fica em Pequim.', 'Moscovo=moscow', 'Pequim=beijing'],
    [
      'Największe kino Moskwy jest zamknięte, a w hotelu Trumpa na kino nie ma miejsca.',
      'Moskwy=moscow',
      'Trumpa=trump',
    ],
    ['W klubie w Warszawie i w kinie w Moskwie.', 'Warszawie=warsaw', 'Moskwie=moscow'],
    ['The bar China sets is high, and the theater China built is empty.', 'China=china', 'China=china'],
    ['Die Firma Gazprom liefert wieder, und der Preis ist nicht hoch.', 'Gazprom=gazprom'],
  ]);
});

describe('a stranger by a first name that no language of ours had', () => {
  table([
    [
      'Die Wirtin Roswitha Putin hat die Kneipe und ist nicht reich. Putin lacht. Wladimir Putin weiß es nicht.',
      'Wladimir Putin=putin',
    ],
    [
      'Der Stadtrat hat Heribert Merz gewählt, und Merz will nicht sparen. Auch Friedrich Merz schickte Grüße.',
      'Friedrich Merz=merz',
    ],
    ['Inhaber Hans-Peter Scholz ist 68 und hat den Laden von der Mutter. Scholz hört auf, sagt Scholz.'],
    [
      'Agnieszka Kowalczyk-Biden prowadzi kwiaciarnię. Biden mieszka w Gdyni. Joe Biden przyjechał do Polski.',
      'Joe Biden=biden',
    ],
    [
      'Das Finale in der Stadt und auf der Insel gewann Novak Djokovic. Alexander Novak kam.',
      'Alexander Novak=novak',
    ],
    [
      'Luís Costa, de 49 anos, disse que um amigo das ilhas e um primo o viram. A advogada de Costa não fala. António Costa sorriu.',
      'António Costa=costa',
    ],
  ]);
});

describe('a trade that no office has', () => {
  table([
    ['Die Zahnärztin Scholz bohrt, und der Metzger Biden schneidet. Landrat Merz klatscht.'],
    ['Le boulanger Macron ouvre. L’infirmière Biden travaille, et le vigneron Trump dort.'],
    ['La enfermera Biden trabaja en Sevilla. El pescador Putin salió al mar.'],
    ['Il panettiere Trump ha chiuso. Il macellaio Biden vende salsicce. Il parroco Costa celebra.'],
    ['O carteiro Trump chegou tarde. A enfermeira Biden canta. O vereador Costa votou.'],
    ['Fryzjerka Biden strzyże w Radomiu. Strażak Trump ugasił pożar.'],
    [
      'Der Arzt von Putin schwieg, und das ist nicht neu. Le boulanger de Macron témoigne.',
      'Putin=putin',
      'Macron=macron',
    ],
    ['Fryzjer Trumpa jest zły, a kucharz Zełenskiego nie.', 'Trumpa=trump', 'Zełenskiego=zelensky'],
    ['Der Kanzler und der Gast Macron. Le président Macron dîne.', 'Macron=macron', 'Macron=macron'],
  ]);
});

describe('a noun with a capital before somebody of ours', () => {
  table([
    [
      'Der Gastgeber Putin und der Gast Macron sind da, sagte die Sprecherin.',
      'Putin=putin',
      'Macron=macron',
    ],
    [
      'Friedrich Merz kam. Herausforderer Merz hat es nicht leicht, und die Kritik trifft Merz hart.',
      'Friedrich Merz=merz',
      'Merz=merz',
      'Merz=merz',
    ],
    ['Es ist nicht neu, dass Putin Angst hat und Trump Zölle will.', 'Putin=putin', 'Trump=trump'],
    [
      'Spotkanie Sikorski-Rubio. Wizyta Putina trwa, a Biden jest już w Warszawie.',
      'Putina=putin',
      'Biden=biden',
      'Warszawie=warsaw',
    ],
  ]);
});

describe('German names behind an article', () => {
  table([
    [
      'Das Südchinesische Meer, im Südchinesischen Meer',
      'Südchinesische Meer=sea',
      'Südchinesischen Meer=sea',
    ],
    ['Der Internationale Strafgerichtshof schweigt.', 'Internationale Strafgerichtshof=court'],
  ]);
});

describe('Polish names in their cases', () => {
  table([
    [
      'w Nowym Jorku, do Nowego Jorku, przed Nowym Jorkiem',
      'Nowym Jorku=new-york',
      'Nowego Jorku=new-york',
      'Nowym Jorkiem=new-york',
    ],
    ['ze Stanów Zjednoczonych', 'Stanów Zjednoczonych=us'],
    [
      'w Budapeszcie, do Budapesztu, w Egipcie',
      'Budapeszcie=budapest',
      'Budapesztu=budapest',
      'Egipcie=egypt',
    ],
    ['Nad Morzem Czarnym', 'Morzem Czarnym=black-sea'],
    ['w Radzie Bezpieczeństwa ONZ', 'Radzie Bezpieczeństwa ONZ=council'],
    ['o Władimirze Putinie', 'Władimirze Putinie=putin'],
    ['z Markiem Ruttem, o Ruttem, Ruttego', 'Markiem Ruttem=rutte', 'Ruttem=rutte', 'Ruttego=rutte'],
    ['do Kazania i w Kazaniu', 'Kazania=kazan', 'Kazaniu=kazan'],
    ['Premier rozmawiał z Ursulą von der Leyen', 'Ursulą von der Leyen=leyen'],
  ]);
});

describe('Polish by its small words', () => {
  table([['Z Putinem rozmawiał tylko raz, a Bidenowi już odpisał.', 'Putinem=putin', 'Bidenowi=biden']]);
});
