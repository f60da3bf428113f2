/**
 * Trades that no holder of an office is introduced by, in the languages of news and in lower case: "the goalkeeper Li Qiang" is another.
 * Left out is what presidents have been before: actors and comedians, physicists and engineers, lawyers and judges, teachers and coaches,
 * students ("Every student Xi Jinping met", "Former judge Ebrahim Raisi"), businessmen.
 */
const ENGLISH =
  'chef baker barber butcher plumber carpenter electrician mechanic welder waiter waitress bartender hairdresser nurse dentist pharmacist ' +
  'librarian pupil schoolboy schoolgirl teenager violinist pianist cellist drummer guitarist sculptor florist shopkeeper pensioner postman courier gardener ' +
  'driver tailor tourist villager housewife shopper cleaner cashier receptionist passer-by bystander miner fisherman rev reverend';

/** What stands before a name alone: behind it, it may be told of anybody ("a teacher by training"). */
const BEFORE =
  'actress singer rapper dancer filmmaker novelist skier wrestler bäcker bäckermeister friseur koch schüler torwart stürmer lehrer apotheker rentner boulanger étudiant ' +
  'étudiante lycéen gardien cuisinier pharmacien infirmière futbolista panadero estudiante cocinero portero delantero fornaio studente ' +
  'allenatore portiere cuoco calciatore attaccante padeiro goleiro cozinheiro piekarz uczeń kucharz bramkarz piłkarz ' +
  'bäckerin metzger fleischer friseurin kellner kellnerin schreiner tischler klempner elektriker hausmeister krankenschwester ' +
  'verkäuferin taxifahrer busfahrer förster gärtnerin imker winzer landwirt zahnarzt zahnärztin rentnerin schülerin lehrerin apothekerin ' +
  'boulangère boucher bouchère infirmier coiffeur coiffeuse dentiste pharmacienne plombier garagiste agriculteur agricultrice ' +
  'institutrice instituteur libraire fleuriste vigneron pompier retraité retraitée lycéenne ' +
  'panadera carnicero carnicera enfermero enfermera dentista peluquero peluquera fontanero cartero camarero camarera farmacéutica ' +
  'farmacéutico agricultor ganadero pescador jubilado jubilada taxista albañil librera ' +
  'panettiere fornaia macellaio infermiere infermiera parrucchiere parrucchiera idraulico postino cameriere cameriera barista farmacista ' +
  'contadino libraio pescatore tassista muratore pensionato pensionata elettricista ' +
  'padeira talhante enfermeiro enfermeira cabeleireira cabeleireiro carteiro canalizador pedreiro reformado reformada estudante ' +
  'kucharka dentysta dentystka fryzjer fryzjerka rzeźnik hydraulik listonosz kelner kelnerka aptekarz aptekarka rolnik leśniczy ' +
  'emeryt emerytka taksówkarz stolarz strażak pielęgniarka cukiernik uczennica sprzedawczyni ' +
  'тренер повар учитель школьник студент вратарь футболист пекарь кухар учень воротар футболіст вчитель ' +
  'الطالب الطباخ الخباز اللاعب الحارس 셰프 요리사 학생 골키퍼 교사';

/** Players, of whom English says it straight before a surname: nobody in office does a player's deeds. */
export const PLAYERS =
  'goalkeeper striker midfielder defender winger footballer cricketer batsman bowler sprinter swimmer cyclist jockey gymnast';

/** All of them, by spaces. */
export const TRADES = `${ENGLISH} ${BEFORE} ${PLAYERS}`;

/**
 * What people are told by who share a surname with somebody in office, who may have been it himself: behind it a surname alone is another's,
 * "Judge Obama", a full name may be his, "Professor Xi Jinping". Nominatives, so that what is owned is left to its owner ("адвокат Трампа").
 */
export const CALLINGS =
  'judge magistrate coach professor captain sergeant detective inspector constable corporal lt sgt maj det lawyer pastor deacon bishop rabbi ' +
  'richter richterin anwalt anwältin rechtsanwalt oberst hauptmann pfarrer trainer trainerin kommissar staatsanwalt arzt ärztin ' +
  'sänger sängerin schauspieler schauspielerin maler wirt nachbar cantante vecino alcalde alcaldesa sindaco maire cantor cantora ' +
  'juge capitaine professeur avocat avocate maître entraîneur docteur médecin abbé juez jueza profesor profesora abogado abogada capitán doctor ' +
  'doctora entrenador fiscal giudice professore avvocato capitano dottor dottoressa juiz juíza advogado advogada capitão doutor treinador ' +
  'wirtin pfarrerin bürgermeisterin landrat landrätin stadtrat stadträtin inhaber inhaberin kassenwart hausarzt hausärztin ' +
  'curé notaire vétérinaire concejal concejala párroco vecina assessore parroco ' +
  'vereador vereadora autarca pároco burmistrz wójt sołtys starosta radny radna proboszcz ksiądz sędzina lekarka nauczyciel nauczycielka ' +
  'jogador sędzia adwokat trener lekarz profesor kapitan prokurator судья адвокат профессор капитан следователь хоккеист теннисист актриса ' +
  'врач майор сержант лейтенант суддя професор капітан слідчий лікар фермер мэр мер певец художник слесарь القاضي المحامي المدرب المغني الطبيب 변호사 투수 가수 축구선수 의사 판사';

/**
 * Behind a name a comma, an age perhaps, and a trade with three words before it at most, an article among them: ", a retired village baker", ", 54, повар". But
 * "a student of history" tells of an interest, "a pianist since" of a hobby. As a pattern, for a script by its letters.
 */
export function toldOfTrade(article: string, letters: RegExp): string {
  const trades = TRADES.split(' ').filter((trade) => letters.test(trade));
  return `,(?: [0-9]{2},)? ${article}(?:[^ ,.;]{1,20} ){0,2}(?:${trades.join('|')})(?![a-zа-яіїєё-]| (?:of|since|by)(?![a-z]))`;
}

/** An age, as a pattern, of somebody younger than anybody in office. */
export const AGE = '(?:[1-9]|1[0-9]|2[0-4])';
