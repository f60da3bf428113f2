import { OTHER_BODY, SHIPS, STATES, THING_OF_PLACE } from './continuations-of-things.ts';
import { AGE, toldOfTrade } from './trades.ts';

/** "US-China Business Council": seen from the first of the two, whose other may be known too. */
const LATIN_COUNCIL =
  '(?=-[A-Z][a-z]+(?: [A-Z][a-z]+){1,3} (?:Council|Commission|Chamber|Association|Society|Committee|Foundation|Institute)(?![a-z]))';

/** Broadcasters called by a country and a number: "France 24 said"; but "in France 24 people died". */
const LATIN_CHANNEL =
  '(?<=France|Russia|Rossiya) 24(?= (?:said|says|reported|reports|aired|broadcast|showed|television|TV|interview|journalist|reporter|' +
  "correspondent|channel)(?![a-z])|[’']s |[.,)] ?(?![0-9a-z])|$)";

/**
 * Streets of Italian towns, by what only Italian calls the cities: other languages fly "via Moscow"; and a town with an article is its
 * club: "la Roma ha pareggiato", "el Madrid empata", "beat Roma 2-1", but "nella Roma antica".
 */
const ITALIAN_STREET =
  '(?<=[Vv]ia (?:Mosca|Pechino|Parigi|Londra|Roma|Varsavia|Lisbona|Ginevra|Amburgo)|[Ll]argo [A-Z][a-z]+|(?:L|[^a-z]l|[^a-z](?:da|a|de|su)ll)a Roma)|(?<=(?:E|[^A-Za-z]e)l Madrid)(?! (?:del siglo|antiguo))';

/** "Center for China and Globalization", but "the Security Council on Ukraine". */
const LATIN_INSTITUTE =
  '(?<=(?:(?:Cent(?:er|re)|Institute) (?:for|on)|National Committee on) (?:[A-Z][A-Za-z]+ ?){1,2})';

/** A picture's credit: "Photo by Xinhua News Agency", "Ann Lee/REUTERS", "REUTERS/Ann Lee", "Sputnik via REUTERS", "AP Photo/Ann Lee". */
const LATIN_CREDIT =
  '(?<=(?:[Pp]hotos?|[Ff]otos?|[Cc]redits?|[Ii]mages?|[Pp]ictures?|Crédit|Bild|Imagen|Zdjęcie)(?::| by) (?:[A-Z][^ ,;:/]*[ /]){0,6}[A-Z][^ .,;:/]*)|' +
  '(?<=[A-Z][a-z]+ [A-Z][a-z]+/[A-Z][A-Za-z]*)(?![a-z])|(?=/[A-Z][a-z]+ [A-Z][a-z]+)|(?<= via (?:[RX][A-Za-z]+|AF?P))';

/**
 * A town for its team, beside the score: "beat Washington 4-2", "Moscow drew 1-1", "Moscú ganó a Madrid por 80-75"; and
 * where a sentence makes many of it that lead or win, "Kazan are top". "London 5-6 May" are days, "Paris 18:30" is an
 * hour, and "Moscow lost 12-3 in the vote" no match.
 */
const LATIN_SCORE =
  '(?= [0-9]{1,3}[-–][0-9]{1,3}(?![-–0-9]| [A-Z]))|' +
  '(?= (?:beats?|lost|defeated|drew|won|gewann|schlug|verlor|besiegte|a battu|ganó|venció|empató|perdió|batte|perde|venceu|perdeu|pokonał|wygrał)' +
  '(?: [^ .,;:]+){0,4} [0-9]{1,3}[-–:][0-9]{1,3}(?![-–:0-9]| (?:at|in) the (?:WTO|court|vote)))|(?= (?:are top|have won) )(?<=(?:^|[.;!?\n] ?)[A-Z][a-z]+)|(?<=ative für Deutschland)|(?<=(?:gegen|por|contra) [A-Z][a-zéü]+)(?= [0-9]{1,2}:[0-9](?![0-9:]))';

/** What closes is asked first, since it costs least. In quotes behind a noun, alone or in guillemets with a word or two: "le navire « Moskva »", "el bar «Moscú»"; but "from “Moscow”". */
const LATIN_QUOTED =
  '(?=[^«».,:!?—]{0,16}»|["”“«])(?<=[a-zà-ÿ]{3,}(?<!the|from|with|and|that|about|les|des|dans|pour|los|las|con|por|para|und|die|der|das|dem|den|von|mit|nach|che|per) ' +
  '(?:«[^«».,:!?—]{0,24}|["“„»][A-Z][^ "“”„«»]*(?: [A-Z][^ "“”„«»]*)?))';

/**
 * "Bayern München", "die Bank Moskau" (but "die Bank Chinas"), "Giro di Polonia", "Stade de France", "la Maison de la Normandie", the club
 * "Polonia Warszawa" and the Poles abroad, "das Lokal Peking-Garten", "la librairie de la place de Genève".
 */
const EUROPEAN_THING =
  '(?<=(?:1860|Bayern) München)|(?<=(?<![A-Za-z])(?:[Dd](?:ie|er)|[Ee]iner?|[Zz]ur|[Bb]ei|[Vv]on) Bank [A-Z][a-zü]+)(?<!s)|(?<=Giro di [A-Z][a-z]+)|(?<=[Ss]tade de France)|' +
  '(?<=Maison (?:de(?: la)? |du |de l’)[A-ZÉ][a-zéô]+)|(?<=Polonia)(?= (?:Warszaw|Bytom|[wz] ))|(?<=Poloni[a-zęą]+ Warszaw[a-zęą])|-(?:Garten|Ente)(?![a-z])|' +
  '(?<=(?:librairie|pharmacie|boulangerie|école|église|marché|café) de la place de [A-ZÉ][a-zéèç]+)';

/** "Paris-Nice", "Beijing-on-Thames", "Pyrénées-Orientales", "US$5", "Manchester City", "AC Milan", "Kazan Kremlin", "USA Today reported", a "Turkey sandwich", "Peking duck", "Moscow State University". */
const LATIN_PLACE =
  '-(?:Nice|Roubaix|Dakar)|(?<=Moscow) [Rr]iver(?![a-z])|(?<=China) (?:East|South)ern(?! Europe|[a-z])|-(?:on|upon|sur|sous|an|am|en)-|-(?:Orientales?|Occidentales?|Atlantiques?|Maritimes?|Mitte|Nord|Süd|Ouest)(?![a-zé])|[$]| (?:City|SG|Open|Steel|Saint-Germain|St[.] Germain|FC|Re)(?![A-Za-zé])|(?<=[A-Z]{2}) Today(?= [a-z]|[’,])|' +
  '(?<=T(?:urkey|URKEY)) (?:dinner|sandwich(?:es)?|stuffing|prices|DINNER)(?![a-z])|(?<=(?:Kazan|Rostov|Tula|Pskov|Novgorod) Kremlin)|(?<=Kazan)(?= Kremlin)|(?<=Peking) [Dd]uck(?![a-z])|' +
  '(?<![A-Z.])(?: [A-Z][a-z]+){1,2} (?:University|Institute|College|Academy|Airport|Museum|Conservatory|Hospital|Daily|Times|Post|' +
  `Journal|Herald|Tribune|Bank|Corp|Inc|Ltd|Club|Airlines|Airways|Railway|Television|Holdings)(?![a-z])|${LATIN_COUNCIL}|${LATIN_CHANNEL}|${ITALIAN_STREET}|${LATIN_INSTITUTE}|${LATIN_SCORE}|${LATIN_QUOTED}|${EUROPEAN_THING}|${THING_OF_PLACE}`;

const FINAL =
  '(?:a(?:[io]|ng?)?|e(?:[ir]|ng?)?|i(?:a(?:o|ng?)?|e|ng?|ong|u)?|ong|ou?|u(?:a(?:i|ng?)?|[eino])?)';
/** A syllable of Pinyin. */
export const SYLLABLE = `(?:[zcs]h?|[bpmfdtnlgkhjqxryw])?${FINAL}`;
/** The same with a capital, alone. */
const SYLLABLE_NAME = `(?=(?:[ZCS]h?|[BPMFDTNLGKHJQXRYW])${FINAL}(?![a-z’']|-[A-Z]))`;

/** "US Treasury yields" are the country's debt, "US Treasury Secretary" an office. */
const DEBT = '(?<=Treasury) (?:yield|bond|bill|notes|market|[Ss]ecretar)';

/** "HMS Queen Elizabeth", "the carrier Admiral Gorshkov"; but "the liner President Putin boarded" is a liner. */
const LATIN_SHIP = `(?<=(?:HMS|RMS|USS| (?:${SHIPS})) (?:Queen|King|Prince|Princess|Admiral|Marshal) )`;

/** "Die Metzgerei Merz", "à la boulangerie Macron": a shop has its owner's name, where in a stadium or a theatre somebody merely is. */
const LATIN_SHOP =
  '(?<=(?:(?:Bäck|Metzg|Fleisch|Brau|Schrein|Tischl)erei|Konditorei|Apotheke|Buchhandlung|(?:Kauf|Möbel|Auto)haus|Spedition|Weingut|boulangerie|pâtisserie|boucherie|charcuterie|fromagerie|librairie|pharmacie|épicerie|' +
  'garage|panadería|farmacia|librería|pastelería|peluquería|ferretería|carnicería|frutería|panetteria|pasticceria|macelleria|gelateria|carrozzeria|libreria|ditta|' +
  'padaria|farmácia|livraria|papelaria|pastelaria|talho|piekarni[ai]?|cukierni[ai]?|apte[kc][aieę]?|księgarnia|kwiaciarnia|sklep) )';

/** "Queen Elizabeth I" and the liner "Queen Elizabeth 2". */
const OTHER_SOVEREIGN = '(?<=(?:Queen|King|Pope|Emperor|Tsar) [A-Z][a-zé]+) (?:[IVX]+|[1-9])(?![A-Za-z0-9])';

/**
 * Firms called by their founders, "Kerry Group", "Sullivan & Sons", "le groupe Costa", and what is said of firms alone: "Kellogg slipped 0.3 percent", "Kerry
 * employs 24,000 people". But "Merz lost 3 percent among women", and "the Merz group of Republicans" is his.
 */
const LATIN_FIRM =
  ' ?& (?:Sons|Co|Partners|Associates)(?![a-z])| (?:Group|Holdings|Construction|Industries|Foods|Motors|Brewery)(?![a-z])| (?:group|company) of [A-Z][a-z]*[^sn](?![a-z])| employs [0-9]| had sales of|(?<=(?:[Gg]roupe|[Gg]ruppo|[Gg]rupo|[Gg]rupa|Firma) [A-Z][a-zà-ÿ]+)|' +
  ' (?:(?:shares|stock) )?(?:rose|fell|slipped|gained|lost|dropped|climbed|jumped|added|sank) (?:by |about )?[0-9.]+ ?(?:%|per ?cent(?!age))' +
  '(?! (?:in (?:the |an? )?(?:[a-z]+ )?(?:polls?|surveys?|[A-Z])|of|among|points)(?![a-z]))';

/** "In Austin it was hot", "Han Chinese", on a page about Lloyd Austin and Han Zheng. */
const TOWN_OR_PEOPLE =
  '(?<=(?:^|[.!?”\n] ?)In [A-Z][a-z]+)(?= (?!the )[a-z])| [A-Z][a-z]+(?:[nml]ese|[rtn]ian)(?![a-z])';

/** "Mr Justice Hammond"; "third seed Medvedev", "world number four Medvedev", "die an Nummer drei gesetzte Novak", "la tête de série n° 3 Medvedev". */
const LATIN_SEED =
  '(?<=(?:Mr|Mrs|Ms|Lord|Lady|Chief) Justice |[Ww]orld (?:[Nn]umber|[Nn]o[.]?) [a-z0-9]+ |(?:st|nd|rd|th|op)[- ]seed(?:ed)? |Nummer [a-z0-9]+ gesetzte[nr]? |' +
  '(?:tête de série|cabeza de serie|testa di serie) (?:n(?:úmero|uméro|umero|°) ?)?[0-9]+,? )';
/** "the trainer, Lavrov, hugged him", "Medvedev beat Rublev in straight sets". */
const LATIN_PLAYER =
  '(?<= (?:coach|trainer|goalkeeper|striker|captain|referee), [A-Z][a-z]+)(?=,)| [a-z]+(?: to)? [A-Z][a-z]+ in (?:straight|three|four|five) sets';

/** What the known have been too, so that an age or a home must stand beside it: "Jimmy Carter, a farmer". */
const ORDINARY = 'teacher|student|farmer|resident|mother|father|worker|engineer|girl|boy|woman|man';

/** Surnames that millions bear. */
const COMMON_CHINESE = '(?:Wang|Li|Zhang|Liu|Chen|Yang|Zhao|Dong|Guo|Han|Hu|Lin|Mao|Qin)';
/** A name that thousands bear, so that a trade and a town tell another; "Xi Jinping, a worker in Shaanxi for seven years" is his own life. */
const COMMON_NAME = `${COMMON_CHINESE} [A-Z][a-z]{1,5}`;
/** "Li-ion batteries", "Li (lithium)"; "Xi is the 14th letter", "the Xi baryon", "skipped Nu and Xi". */
const ELEMENT_OR_LETTER =
  '-(?:ion|S)(?![a-z])| [(]lithium| (?:baryon|is the [a-z0-9]+ letter)|(?<=Nu,?(?: and)? Xi)';

/** "Foreign Minister Wang of Taiwan", "Singapore's Foreign Minister Wang", "Taiwanese Premier Li": no minister of China. */
const OF_ANOTHER_LAND = `(?<=(?<![a-z])(?!Chin|Beij|Xi)[A-Z][a-z]+(?:[’']s|ese|[ei]an) (?:[A-Z][a-z]+ ){1,2})(?=${COMMON_CHINESE}[^a-z])|(?<=(?:inister|remier) )(?=${COMMON_CHINESE} of (?!China)[A-Z])`;

/** "Xi Jinping, 14, of Leeds", "Xi Jinping (14) aus Köln"; "Li Qiang, who drives a lorry", "Wang Yi, a 24-year-old teacher", "a farmer from Hunan". */
const LATIN_NO_OFFICIAL =
  `, ${AGE}(?:,|[.] | (?:ans|Jahre|anni|anos|lat)(?![a-z]))|, [0-9]{2}, (?:of|from) [A-Z]|, de ${AGE} a[ñn]os| [(]${AGE}[)] (?:aus|de|di|z|of|from) |` +
  `, who (?:owns|sells|drives|teaches|studies|works (?:as|at)|runs an? (?:shop|bar|farm|bakery))(?![a-z])|, an? (?:senior|junior|sophomore|freshman) at [A-Z]|, an? [0-9]{2}-year-old (?:[a-z]+ )?(?:${ORDINARY})(?![a-z])|` +
  `(?<= man named ${COMMON_NAME})|(?<=${COMMON_NAME})(?:, [23][0-9],|,? PhD| et al|(?:,| of| from) (?:[A-Z][a-z]+ ){1,2}(?:University|Institute|College)(?![a-z]))|` +
  `(?<=${COMMON_NAME}), a (?:student at |(?:farmer|teacher|worker|resident) (?:from|of) [A-Z])`;

/** "in Rome" before ", Georgia"; the towns of the country are in the country. */
const AT_A_TOWN =
  '(?:^|[^A-Za-z])(?:[Ii]n|[Nn]ear|of|[Ff]rom|to) (?!Tbilisi|Batumi|Kutaisi|Gori|Sukhumi|Poti|Rustavi)[A-Z][a-z]+';
const NO_LIST = '(?:[.)]|,(?! (?:and|or) | [A-Z]))';

/** "From Beijing, Virginia Harrison reports": states that are first names. */
const SOMEBODY = '(?!(?:Virginia|Carolina|Montana|Dakota|Alberta|Indiana) [A-Z][a-z])';
const PROVINCES = 'Ontario|Alberta|Manitoba|Saskatchewan';
/** What is a word or another name without its stop: "WARSAW, Ind." */
const STOPPED_STATES = '(?:Ind|Ill|Ont|Ore|Kan|La|Va|Vt|Wash|Mo|Ark|Del|Que|Alta|Sask)[.]';
const SHORT_STATES =
  'Fla|Ala|Ariz|Calif|Colo|Conn|Tenn|Tex|Okla|Wis|Pa|Mass|Minn|Mich|Ga|Ky|Md|Nev|Neb|Wyo|N[.]?[YJCDHM]';

/** Behind the name of a place that is better known elsewhere: "Paris, Texas", "Moscou, dans l’Idaho"; the town of a state that has a namesake abroad. */
const LATIN_IN_AMERICA =
  `(?=(?:, | [(])(?:(?:in|en|em|no|na|au|im|dans) )?(?:l[’'])?(?:(?:North|South|West|New|Rhode) )?${SOMEBODY}(?:(?:${STATES}|${PROVINCES}|${SHORT_STATES})(?![A-Za-z])|${STOPPED_STATES})|` +
  ' (?:w stanie|im US-Bundesstaat|in the (?:US |U.S. )?state of) [A-Z])|' +
  // "in Rome, Georgia, on Monday", but "in London, New York and Tokyo"
  `(?<=${AT_A_TOWN})(?=, (?:Georgia|New York|Washington)${NO_LIST})|` +
  `(?<=${AT_A_TOWN}, (?:Georgia|Washington))(?=${NO_LIST})|` +
  // "There is a Moscow in Idaho."
  `(?<=[^A-Za-z](?:[Aa]|[Tt]he) [A-Z][a-z]+)(?= in (?:(?:North|South|West|New|Rhode) )?(?:${STATES})(?![a-z]))`;

/** "Mayor Merkel, no relation to the chancellor"; but "Li Qiang, no relation, succeeded Li Keqiang" is who he is. */
const NO_RELATION =
  ',? [(]?(?:no relation|not related|nicht verwandt|sans lien de parenté|homonyme d|omonimo d|sin parentesco|sem parentesco|niespokrewnion)';

/** Behind a hyphen a syllable of a Chinese name: "Li Qiang-hua", but "Xi Jinping-led"; "Ben Wallace & Sons", "Donald Trump, Jr.", "the Trump family", "the Moon". */
const LATIN_PERSON = `(?<=the Moon)|${OTHER_SOVEREIGN}| ?& ?[A-Z]|-based(?![a-z])|, (?:Jr|Sr)(?![a-z])| (?:family|families|clan|dynasty|household|brothers|cells?)(?![a-z])|-${SYLLABLE}(?![a-z])`;

/** "Putin'in", "Ankara’ya": the cases of Turkish, which parts them from a name; "Xi'an" has none of them. */
const TURKISH_CASE =
  '.(?:y?[aeıiuü]|n?[ıiuü]n|[dt][ae]n?|y?l[ae]|[dt][ae]ki|n[aeıiuü]|n[dt][ae]n?|l[ae]r|[dt][ıiuü]r)(?![a-zçğıöşü])';

/** What kin is called, in the languages of news, and whose it may be. */
const KIN =
  'wife|husband|son|daughter|brother|sister|father|mother|Frau|Mann|Sohn|Tochter|Bruder|Schwester|femme|épouse|mari|fils|fille|frère|sœur|' +
  'esposa|esposo|mujer|marido|hijo|hija|hermano|hermana|moglie|marito|figlio|figlia|fratello|sorella|mulher|filho|filha|irmão|irmã|żon[aąy]|m[ąę]ż(?:em|a)?|syn(?:em|a)?|córk[aąi]';
const HIS =
  '[Hh]is|[Hh]er|[Ss]eine?[mnr]?|[Ii]hre?[mnr]?|[Ss]a|[Ss]on|[Ss]u|[Ss]ua|[Ss]uo|[Ss]eu|[Jj]ego|[Jj]ej|ze?';

/**
 * "His wife Brigitte Macron", "the first lady, Jill Biden", in the wake of a man. But behind "Barack Obama’s wife, Michelle Obama, spoke", where he
 * is told for her sake, a bare "Obama" may be she.
 */
const LATIN_KIN = `(?<=(?:[^a-z](?:${HIS}) (?:[a-z]+ )?(?:${KIN})|[Ff]irst [Ll]ady|[Pp]rimera dama|[Pp]rimeira-dama|[Pp]remière dame),? (?:[A-Z][^ ,.;]{0,20} ){1,2}[A-Z][^ ,.;]{1,20})`;

/** The patterns of languages in Latin letters. Without a backslash, as continuations.ts says. */
export const LATIN = {
  person: LATIN_PERSON,
  place: LATIN_PLACE,
  organisation: `${LATIN_COUNCIL}|${LATIN_CREDIT}|${DEBT}|${OTHER_BODY}`,
  inAmerica: `${LATIN_IN_AMERICA}|${NO_RELATION}`,
  noOfficial: `${LATIN_NO_OFFICIAL}|${LATIN_PLAYER}|${toldOfTrade('an? ', /^[a-z-]+$/)}`,
  noPerson: `${LATIN_FIRM}|${TOWN_OR_PEOPLE}|${ELEMENT_OR_LETTER}`,
  beforePerson: `${LATIN_SHIP}|${LATIN_SHOP}`,
  beforeOfficial: LATIN_SEED,
  beforeOffices: [
    '(?<=(?:[Ff]oreign [Mm]inister|FM|[Aa]ußenminister|des [Aa]ffaires étrangères|degli [Ee]steri|de Exteriores) )',
    '(?<=(?<!(?:[Vv]ice|[Dd]eputy)[- ])(?:[Pp]remier|[Pp]rime [Mm]inister|[Pp]resident|(?<![0-9] ?|[0-9]:[0-9]{2} ?)PM) )',
    '(?<=(?:[Aa]dvis[eo]r|[Aa]ide) )',
    OF_ANOTHER_LAND,
  ] as const,
  kin: LATIN_KIN,
  suffix: TURKISH_CASE,
  syllableName: SYLLABLE_NAME,
};
