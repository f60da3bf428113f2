/**
 * First names that nearly everywhere only men bear, or only women: of somebody else than him is "Mrs Putin", and "she" is not he. One
 * table for both questions, which two lists once answered differently. A name that men and women bear is in neither list: Alexis, Jean,
 * Nicola (an Italian man, a Scottish woman). Here are names of people whom news of states is full of; first-names.ts adds what else
 * parents give, without saying to whom.
 */

/** In lower case. */
export const MEN = namesIn(
  'abdel abdul ahmed alan albert alejandro aleksandar aleksandr alexander alexei alexey ali anatoly andrei ' +
    'andrey andrii andriy andrzej anthony antonio antónio antony arseniy arthur barack benjamin bernard bill ' +
    'boris carlos celso charles chris christian christopher cyril david denys dick dmitri dmitry dmytro donald ' +
    'ebrahim edward emmanuel enrique eric faisal felipe fernando fidel francisco francois françois frank ' +
    'friedrich fumio george gerald gerhard giovanni giuseppe gordon gustavo hakan hans harry hassan helmut henry ' +
    'hossein howard hugo hussein ibrahim ignazio igor ismail ivan jack jacob jacques jair jake james jared javier ' +
    'jens jimmy joe johannes john jonathan jorge jose josé josef josep joseph josh juan justin karl kassym-jomart ' +
    'keir keith kevin kirill klaus konstantin lars lawrence leonid lloyd lorenzo luis luiz mahmoud marc marco ' +
    'mario mark markus martin masoud matteo max michael miguel mike mikhail mohamed mohammad mohammed muhammad ' +
    'narendra nicolas nicolás nikolai olaf oleg oleksandr otto pablo patrick paul pavel pedro pete peter petro ' +
    'philip philippe pierre piotr rafael rahm ralph recep rex richard rishi robert roberto roman ronald rudolf ' +
    'ruslan rustem salvador scott sebastian sergei sergey sergii shinzo silvio stefan stephen steve steven tamim ' +
    'theodore thomas tim tom tomas tony valery vassily viktor vladimir volodymyr vyacheslav walter werner wilhelm ' +
    'william wolfgang yevgeny yuri yury zoran',
);

/** In lower case. */
export const WOMEN = namesIn(
  'alice amina andreea angela anita anna annalena anne annegret catherine christine claudia condoleezza ' +
    'cornelia cristina cynthia dalia diana dilma donna elena elisabeth elizabeth ellen emma erna eva federica ' +
    'fumiko geraldine gina giorgia gro hanna helena helle hillary indira ingrid irina isabel jacinda janet ' +
    'jennifer julia kaja kamala karin katarina kate kristalina laura linda liz luise magdalena maia margaret ' +
    'margrethe maria maría marie marine mary melania mette michelle nancy natalia olga patricia penny roberta ' +
    'rosa sanae sanna sara sarah sigrid sofia sonia susan svetlana sylvie theresa ursula valentina valérie ' +
    'victoria viola yulia zuzana',
);

function namesIn(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Whether men alone or women alone bear the first word of a full name; undefined where both do, or nothing is known, or it has one word. */
export function bearersOf(name: string): 'men' | 'women' | undefined {
  const first = name.slice(0, Math.max(0, name.indexOf(' '))).toLowerCase();
  return MEN.has(first) ? 'men' : WOMEN.has(first) ? 'women' : undefined;
}
