import { patternWith } from '../../text/pattern-of.ts';
import type { Cues } from './cues.ts';
import { IMAGINED_IN } from './imagined.ts';
import { UNFOUNDED_IN } from './unfounded.ts';

const E = '(?<!\\p{L})';
const Z = '(?!\\p{L})';

/** What news in Spanish tells events with: the preterite, the perfect, the future. */
export const SPANISH: Cues = {
  planned: patternWith(
    'u',
    `${E}(?:\\p{Ll}{2,}(?:ará|arán|erá|erán|irá|irán|drá|drán)|será|serán|irá|irán|va a|van a|debía|debían|deben? \\p{Ll}+[aei]r|iba a|iban a|tenía previsto|prevé|prevén|`,
    `planea|planean|deberá|deberán|podría|podrían|tiene previsto|está previst[oa]|próxim[oa]s?)${Z}`,
  ),
  past: patternWith(
    'u',
    `${E}(?:(?:ha|han|había|habían|habría|habrían|fue|fueron) \\p{Ll}+(?:ado|ada|ados|adas|ido|ida|idos|idas|`,
    `to|cho|sto)|\\p{Ll}{2,}(?:ó|aron|ieron)|fue|fueron|dijo|hizo|hicieron|tuvo|estuvo|vino|puso|era|eran|`,
    `apoyaba|había)${Z}`,
  ),
  wasPlanned:
    /(?<!\p{L})(?:debía|debían|iba a|iban a|(?:estaban?|había sido|habían sido) (?:previst|programad|fijad)[oa]s?|tenía previsto)(?!\p{L})/u,
  telling: patternWith(
    'u',
    `${E}(?:se reunió|reunió|se entrevistó|conversó con|almorzó con|cenó con|visitó|llegó|aterrizó|firmó|`,
    `firmaron|recibió|anunció|invadió|atacó|fue elegid[oa]|nombró|dimitió|murió|falleció|detuvo|detuvieron|`,
    `reunid[oa]s?|habló con|hablado con|visitado|llegado|firmado|recibido|atacado|aprobó|impuso|envió|ha enviado|ha firmado)${Z}`,
  ),
  denied: new RegExp(`${E}(?:negó|niega|desmintió|desmiente|ha negado)${Z}`, 'u'),
  stayedAway: /^,?\s*pero (?:no (?:vino|acudió|apareció|se presentó))/,
  cancelled: new RegExp(
    `${E}(?:no se celebrará|no tendrá lugar|canceló|cancelad[oa]s?|aplazó|aplazad[oa]s?|suspendió|suspendid[oa]s?)${Z}`,
    'u',
  ),
  putOff: {
    verb: /(?<!\p{L})(?:aplaz|pospu|pospon|retras|traslad)\p{Ll}+(?!\p{L})/u,
    // "Previsto para marzo" is the old day, and "a principios de mes" the day of putting off.
    until: /(?<!(?:previst|programad|fijad|anunciad)[oa]s? )(?<!\p{L})(?:al|hasta|para)(?: el| la)? $/u,
  },
  reported: new RegExp(
    `${E}(?:habría|habrían|supuestamente|presuntamente|según (?:fuentes|medios))${Z}`,
    'u',
  ),
  negated: new RegExp(`${E}(?:no|nunca|jamás|tampoco)${Z}`, 'iu'),
  imagined: IMAGINED_IN.es,
  unfounded: UNFOUNDED_IN.es,
  ownVoice: /(?<!\p{L})(?:[Yy]o|[Nn]osotros|[Nn]uestr[oa]s?)(?!\p{L})/u,
  eventNoun: patternWith(
    'iu',
    `${E}(?:cumbre|visita|reunión|elecciones|invasión|guerra|ataques?|acuerdo|tratado|sanciones|detención|`,
    `referéndum|entrevista|discurso|muerte|golpe de Estado|anexión|retirada|ofensiva|atentados?|bombardeos?|`,
    `dimisión|renuncia|nombramiento|investidura|conferencia|congreso|foro|comicios|votación|juicio|sentencia|`,
    `terremoto|explosión|alto el fuego|tregua|protestas?|manifestación|revolución|levantamiento|masacre|`,
    `asesinato|secuestro|viaje|gira|conversaciones|negociaciones|llamada|anuncio|lanzamiento|ensayo|`,
    `ejercicios|maniobras|desfile|carta|firma|adhesión|independencia)${Z}`,
  ),
  clauseStart: patternWith(
    'gu',
    String.raw`,?\s+(?:que)(?!\p{L})|,\s+(?:quien|cuando|después|antes|mientras|pero|y|donde|si|según|cuyo|`,
    String.raw`cuya)(?!\p{L})|[;:]\s|(?<!\p{L})(?:cuando|mientras|después de que|antes de que)(?!\p{L})`,
  ),
  supposed: /^[\s,]*[Ss]i(?!\p{L})/u,
  sameDay:
    /(?<!\p{L})(?:están? (?:[\p{L}\d]+ ){0,3}en \p{Lu}|(?:viaja|llega|visita|se reúne|recibe)n?(?!\p{L}))/u,
  sameTime: /^[\s,]*(?:cuando|donde)(?!\p{L})/u,
  verbToCome: /(?<![^\s,])(?:[a-zà-ÿ]{2,}(?:irá|erá|ará))(?![^\s,.;:])/,
  together:
    /^(?:exigi|pidi|prometi|advirti|invit|nombr|design|firm|habl|convers|acord|dialog|intercambi|almorz|cen)(?:ó|aron)/,
  itBefore:
    /^(?:Pero )?(?:Es[ae]|Est[ae]|(?:La|Esta) (?:visita|reunión|cumbre|cita)|(?:El|Este) (?:viaje|encuentro))(?!\p{L})/u,
  apposition: /^(?!previst|programad)\p{Ll}{2,}(?:ad|id)[oa]s? (?:en|el|por|a|al|como)(?!\p{L})/u,
  lead: /^\s*(?:Tras|Después de|Antes de)(?= )/,
  ofNoun: /^[\s,]*(?:que|quien|cuy[oa])(?!\p{L})/u,
  goesOn: /^[\s,]*que(?!\p{L})/u,
  // "El" is an article and "por su parte" nobody’s subject; as a noun only with its verb right behind it.
  pronoun: patternWith(
    'u',
    String.raw`(?:^|\s)(?:[Éé]l|[Ee]lla|Su|(?:Durante|Tras|En|Con|Antes de|Después de) su|(?:[Ll]a presidenta|`,
    String.raw`[Ee]l (?:presidente|ministro))(?=\s(?:ha|había|se|fue|va|no|\p{Ll}+(?:ó|á|aba|ía))(?!\p{L})))(?=\s)`,
  ),
  subjectPronoun: /(?:^|\s)(?:[Éé]l|[Ee]lla)\s[^,;]*$/,
  objectPronoun:
    /(?<!\p{L})(?:lo|le|(?<her>la)) (?:ha |había )?(?:recib|acog|salud|felicit|invit)\p{Ll}+(?!\p{L})/u,
  // Nothing but a time before its verb: "Por la tarde se reunió con Lind".
  dropsSubject:
    /^[\s,]*(?:[Yy] |[Pp]or la (?:mañana|tarde|noche),? |[Mm]ás tarde,? |[Dd]espués,? |[Ll]uego,? |[Aa]ntes,? |(?:[Ee]l|[Ee]ste) (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo),? |[Aa]yer,? |[Tt]ambién ){0,2}(?:se |ha |había |lo |le )*\p{Ll}+(?:ó|irá|ará|erá|ido|ado)(?!\p{L})[^,;]*(?<!\p{L})(?:con|al?) (?:(?:el|la) (?:\p{Ll}+ )+)?$/u,
  pronounOfMany: /(?:^|\s)(?:[Ee]llos|[Aa]mbos|[Ll]os dos (?:líderes|presidentes|países))(?=\s)/u,
  there: /(?<!\p{L})(?:[Aa]llí|[Aa]llá)(?!\p{L})/u,
  thatDay:
    /(?<!\p{L})(?:[Pp]or la (?:mañana|tarde|noche)|(?:[Ee]se|[Ee]l) mismo día|[Hh]oras (?:después|más tarde)|[Mm]ás tarde)(?!\p{L})/u,
  figures:
    /(?<!\p{L})(?:comercio|exportaciones|importaciones|intercambios?|ventas|inflación|PIB)(?!\p{L})[^;]*?\d[\d.,]* ?(?:%|por ciento|millones|mil millones)/iu,
  backToEvent:
    /(?<!\p{L})(?:[Dd]urante (?:su|la|el) (?:reunión|visita|encuentro)|(?:^|\s)(?:La reunión|La visita|La cumbre))(?!\p{L})/u,
  attributionBefore: patternWith(
    'u',
    String.raw`^(?!(?:Cuando|Tras|Después|Antes|Mientras|Aunque|Si|Al)(?!\p{L}))[^,;]{1,90}?(?<!\p{L})(?:dijo|dijeron|`,
    '(?:ha|han) (?:dicho|anunciado|informado|afirmado|declarado|confirmado|asegurado)|(?:anunci|inform|afirm|',
    String.raw`declar|confirm|señal|asegur|comunic|explic)(?:ó|aron)|(?:recuerda|señala|asegura|afirma|sostiene|explica|subraya)n?|dicen?)(?!\p{L})[^,;]{0,60}? que\s+`,
  ),
  aheadInSpeech: /(?<!\p{L})(?!habría|debería|podría)\p{Ll}{2,}(?:[aeid]ría|[aeid]rían)(?!\p{L})/u,
  state:
    /(?<!\p{L})(?:era|eran|es|son|estaba|estaban|está|están|sería|serían) (?!\p{Ll}+(?:ad|id)[oa]s?(?!\p{L}))/u,
  attributionAfter: patternWith(
    'u',
    String.raw`(?<=^(?!(?:Cuando|Tras|Después|Antes|Mientras|Aunque|Si|Al|En)(?!\p{L}))[^,;]{10,240}(?:, (?:previst|`,
    String.raw`programad)[oa]s? [^,;]{3,60},[^,;]{3,100})?),\s+(?:dijo|dijeron|(?:anunci|inform|afirm|declar|confirm|`,
    String.raw`señal|asegur|comunic|explic)(?:ó|aron))(?!\p{L})[^,;]{0,100}$`,
  ),
  placeBefore: /(?<!\p{L})(?:en|a|hacia|visit\p{L}*)(?: (?:el|la|los|las))? $/iu,
  further: /(?<!\p{L})(?:también|además|después|luego)(?!\p{L})/iu,
};
