/** First names of men alone, in lower case: of somebody else than him is "Mrs Putin". Those that women bear too (Alexis, Jean, Nicola) are left out. */
const MEN = new Set(
  (
    'abdel abdul ahmed alan albert alejandro aleksandar alexander alexei alexey ali anatoly andrei andrey andrii andriy andrzej anthony antonio antony arseniy arthur barack ' +
    'benjamin bernard bill boris carlos celso charles chris christian cyril david denys dick dmitry dmytro donald ebrahim edward emmanuel enrique eric faisal felipe ' +
    'fernando francisco francois frank françois friedrich fumio george gerald gerhard giovanni giuseppe gordon gustavo hans harry hassan helmut henry hossein howard hugo ' +
    'hussein ibrahim ignazio igor ivan jack jacob jacques jake james jared javier jens jimmy joe johannes john jonathan jorge jose josef josep joseph josh josé juan justin ' +
    'kassym-jomart keir keith kevin kirill klaus konstantin lawrence leonid lloyd lorenzo luis luiz marc marco mario mark markus martin masoud matteo max michael miguel mike ' +
    'mikhail mohamed mohammad mohammed muhammad narendra nicolas nikolai olaf oleksandr oleg otto pablo patrick paul pavel pedro pete peter petro philip philippe pierre ' +
    'piotr rafael rahm ralph recep rex richard rishi robert roberto roman ronald rudolf rustem ruslan salvador scott sebastian sergei sergey sergii silvio stefan ' +
    'stephen steve steven tamim theodore thomas tim tom tony valery vassily viktor vladimir volodymyr vyacheslav walter werner wilhelm william wolfgang yevgeny yuri yury zoran'
  ).split(' '),
);

/** True for a person with a man's first name. */
export function isMan(name: string): boolean {
  return MEN.has(name.slice(0, name.indexOf(' ')).toLowerCase());
}
