import { patternWith } from '../../text/pattern-of.ts';
import type { Cues } from './cues.ts';
import { IMAGINED_IN } from './imagined.ts';
import { UNFOUNDED_IN } from './unfounded.ts';

const E = '(?<!\\p{L})';
const Z = '(?!\\p{L})';

/** What news in French tells events with: the perfect tenses, the literary past of common verbs, the future. */
export const FRENCH: Cues = {
  planned: patternWith(
    'u',
    `${E}(?:\\p{Ll}{2,}(?:era|eront|ira|iront|dra|dront|tra|tront|rra|rront)|sera|seront|ira|iront|aura|`,
    `auront|fera|feront|viendra|doit|doivent|devra(?:it|ient)?|devait|devaient|devrai(?:t|ent)|va|vont|pourrai(?:t|ent)|`,
    `prévoit de|prévue?s?|compte(?:nt)?|attendue?s?)${Z}(?! pas)`,
  ),
  past: patternWith(
    'u',
    `${E}(?:a|ont|avait|avaient|aurait|auraient|est|sont|était|étaient|eut|fut|n[’']a|n[’']ont|s[’']est|`,
    `se sont)${Z}(?: \\p{L}+){0,3}? \\p{Ll}*(?:é|ée|és|ées|i|ie|is|it|u|ue|us|ues|t)${Z}|${E}(?:fut|furent|`,
    `(?:était|étaient) (?:[\\p{L}\\d’']+ ){0,3}(?:à|en|au|aux) \\p{Lu}\\p{Ll}+|eut|prit|fit|vint|annonça|déclara|rencontra|prévoyait|prévoyaient|avait|avaient)${Z}|`,
    `${E}\\p{Ll}+ées?, (?=\\p{L}+ \\d)`,
  ),
  wasPlanned:
    /(?<!\p{L})(?:devait|devaient|était attendue?|(?:avai(?:t|ent) été|étai(?:t|ent)) (?:prévu|fixé|programmé)e?s?)(?!\p{L})/u,
  telling: patternWith(
    'u',
    `${E}(?:rencontrée?s?|reçue?s?|signée?s?|annoncée?s?|arrivée?s?|parlé (?:avec|à|au)|téléphoné|entretenue?s?|frappée?s?|atterri|envahi|attaquée?s?|élue?s?|`,
    `nommée?s?|démissionné|mort|morte|tuée?s?|arrêtée?s?|adoptée?s?|votée?s?|imposée?s?|visité|`,
    `présentée?s?)${Z}`,
  ),
  denied: new RegExp(`${E}(?:démenti\\p{L}*|nié\\p{L}*|nie|dément)${Z}`, 'u'),
  stayedAway:
    /^,?\s*mais (?:il |elle )?(?:n[’']est pas venue?|ne s[’']est pas présentée?|n[’']y est pas allée?)/,
  cancelled: new RegExp(
    `${E}(?:n[’']aura pas lieu|n[’']a pas eu lieu|annulée?s?|reportée?s?|suspendue?s?)${Z}`,
    'u',
  ),
  putOff: {
    verb: /(?<!\p{L})(?:report|repouss|décal|ajourn)(?:ée?s?|e|ent|era|eront)(?!\p{L})/u,
    until: /(?<!(?:prévu|programmé|fixé)e?s? )(?<!\p{L})(?:jusqu[’'])?(?:au|à)(?: la| mi-?| début| fin)? ?$/u,
  },
  reported: new RegExp(
    `${E}(?:aurait|auraient|selon (?:des sources|la presse|les médias)|semble(?:nt)? avoir)${Z}`,
    'u',
  ),
  negated: new RegExp(`(?<!\\p{L})n[e’'] ?\\p{L}+ (?:pas|jamais|plus|rien)${Z}(?! hésité)`, 'u'),
  imagined: IMAGINED_IN.fr,
  unfounded: UNFOUNDED_IN.fr,
  ownVoice: /(?<!\p{L})(?:[Jj]e|[Jj][’']|[Nn]ous|[Nn]os|[Nn]otre)(?!\p{L})(?! abonnés)/u,
  eventNoun: patternWith(
    'iu',
    `${E}(?:sommet|visite|rencontre|réunion|élections?|invasion|guerre|attaques?|accord|traité|sanctions|`,
    `arrestations?|référendum|entretien|discours|mort|décès|coup d[’'][EÉ]tat|putsch|annexion|retrait|`,
    `offensive|attentats?|bombardements?|démission|nomination|investiture|conférence|congrès|forum|scrutin|`,
    `vote|présidentielle|procès|verdict|jugement|séisme|explosion|cessez-le-feu|trêve|manifestations?|`,
    `révolution|soulèvement|massacre|assassinat|meurtre|enlèvement|déplacement|voyage|tournée|pourparlers|`,
    `négociations|annonce|lancement|essai|exercices?|défilé|lettre|signature|adhésion|indépendance)${Z}`,
  ),
  clauseStart: patternWith(
    'gu',
    String.raw`,\s+(?:qui|que|quand|lorsque|après|avant|alors que|tandis que|mais|et|où|dont|si|s[’']ils?)(?!\p{L})|`,
    // "Depuis qu’il a été élu" tells of another time than what stands before it.
    String.raw`(?<!\p{L})depuis qu(?:e(?=\s)|[’'])|`,
    String.raw`[;:]\s|(?<!\p{L})(?:qu[’']|que(?=\s))|(?<!\p{L})(?:lorsque|quand|après que|avant que|qui)(?!\p{L})`,
  ),
  supposed: /^[\s,]*(?:[Ss]i|[Ss][’']ils?)(?!\p{L})/u,
  relative: {
    narrow: /^\s?qui$/,
    second: / (?:a été|ont été|est mort|sont morts)(?!\p{L})/u,
    words: /^,\s+(?:qui|dont)$/,
    goesOn: /^(?:a|ont|est|sont|devait|devaient|doit|doivent|va|vont|sera|seront|avait|avaient|se|s)$/,
  },
  sameDay:
    /(?<!\p{L})(?:(?:est|sont) (?:[\p{L}\d’']+ ){0,3}(?:à|en|au|aux) \p{Lu}|se rend(?:ent)?(?!\p{L})|(?:arrive|rencontre|reçoit|reçoivent|visite|accueille)(?:nt)?(?!\p{L}))/u,
  sameTime: /^[\s,]*(?:lorsque|quand|où)(?!\p{L})/u,
  verbToCome: /(?<![^\s,])(?:[a-zà-ÿ]{2,}(?:era|eront))(?![^\s,.;:])/,
  together:
    /^(?:a|ont|s[’']est|se sont) (?:demandé|appelé|exhorté|promis|averti|invité|nommé|désigné|signé|discuté|évoqué|convenu|échangé|entretenu|parlé)/,
  itBefore: patternWith(
    'u',
    '^(?:Mais )?(?:Il|Elle|Cela|(?:La|Cette) (?:visite|rencontre|réunion|conférence)|(?:Le|Ce) (?:voyage|',
    String.raw`sommet|déplacement)|L[’'](?:entretien|appel))(?!\p{L})`,
  ),
  apposition:
    /^(?:\p{Ll}{2,}(?:é|i|u|is)e?s?|morte?s?) (?:en|le|à|au|par|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)(?!\p{L})/u,
  lead: /^\s*(?:Après|Avant)(?= )/,
  ofNoun: /^[\s,]*(?:qui|que|qu[’']|dont|où)(?!\p{L})|^qu[’']/u,
  goesOn: /^[\s,]*(?:que|qu[’'])(?!\p{L})|^qu[’']/u,
  // As a noun only with its verb right behind it: "le ministre de l’Économie" is another than the one named before.
  pronoun: patternWith(
    'u',
    String.raw`(?:^|\s)(?:[Ii]l|[Ee]lle|Son|Sa|(?:Lors de|Pendant|Après|Avant|Avec|Dans|À|En) (?:son|sa)|`,
    String.raw`[Ll]e (?:président|chancelier|ministre)(?=\s(?:a|est|avait|était|va|doit|devait|se|s[’']\p{L}+|`,
    String.raw`n[’']\p{L}+|ne|y|\p{Ll}+ra|\p{Ll}+ait)(?!\p{L})))(?=\s)`,
  ),
  subjectPronoun: /(?:^|\s)(?:[Ii]l|[Ee]lle)(?! y a | faut )\s[^,;]*$/,
  objectPronoun:
    /(?<!\p{L})(?:l[’'](?:a|avait) (?:reçu|rencontré|accueilli|invité|reconduit)(?<her>e)?|le (?:recevra|rencontrera|recevoir|rencontrer))(?!\p{L})/u,
  pronounOfMany:
    /(?:^|\s)(?:[Ii]ls|[Ee]lles|[Ll]eurs?|[Ll]es deux (?:dirigeants|présidents|hommes|pays))(?=\s)/u,
  there: /(?<!\p{L})(?:[Ll]à-bas|[Ss]ur place)(?!\p{L})/u,
  thatDay: patternWith(
    'u',
    String.raw`(?<!\p{L})(?:[Dd]ans (?:la matinée|l[’']après-midi|la soirée)|[Ll]e (?:matin|soir)(?: même)?|[Ll]e même jour|`,
    String.raw`[Ee]n (?:soirée|matinée|fin de journée)|[Pp]lus t(?:ard|ôt) dans la (?:journée|matinée|soirée))(?!\p{L})`,
  ),
  ceremony: /(?:salves? d[’']honneur|hymnes? nationa|tapis rouge|garde d[’']honneur)/,
  figures:
    /(?<!\p{L})(?:échanges|exportations?|importations?|commerce|ventes|inflation|PIB)(?!\p{L})[^;]*?\d[\d.,]* ?(?:%|pour cent|milliards|millions)/iu,
  backToEvent:
    /(?<!\p{L})(?:[Ll]ors de (?:leur|cette|sa|la) (?:rencontre|visite|réunion)|(?:^|\s)(?:La rencontre|La visite|Le sommet))(?!\p{L})/u,
  attributionBefore: patternWith(
    'u',
    String.raw`^Comme (?:annoncé|indiqué|confirmé)(?!\p{L})[^,;]{0,60},\s+|^(?!(?:Après|Alors|Lorsque?|Quand|Depuis|`,
    String.raw`Avant|Si|Bien)(?!\p{L}))[^,;]{1,90}?(?<!\p{L})(?:a|ont|avait|avaient) (?:\p{Ll}+ )?(?:annoncé|déclaré|`,
    'dit|indiqué|affirmé|précisé|assuré|expliqué|confirmé|rapporté|fait savoir|',
    String.raw`promis)(?!\p{L})[^,;]{0,60}? (?:que\s+|qu[’'])`,
  ),
  aheadInSpeech: /(?<!\p{L})(?!aurai|serai)\p{Ll}{2,}(?:rait|raient)(?!\p{L})/u,
  state:
    /(?<!\p{L})(?:était|étaient|est|sont|serait|seraient) (?!\p{Ll}*(?:ée?s?|ie?s?|ue?s?|it|is|morte?s?)(?!\p{L}))/u,
  attributionAfter: patternWith(
    'u',
    String.raw`(?<=^(?!(?:Après|Alors|Lorsque?|Quand|Depuis|Avant|Si|Bien|En|À)(?!\p{L}))[^,;]{10,240}),\s+(?:a|`,
    'ont) (?:annoncé|déclaré|dit|indiqué|affirmé|précisé|assuré|expliqué|confirmé|rapporté|',
    String.raw`fait savoir)(?!\p{L})[^,;]{0,100}$`,
  ),
  placeBefore: /(?<!\p{L})(?:à|en|au|aux|dans|vers|depuis|visit\p{L}*)(?: (?:la|le|les))? $|d[’']$/iu,
  further: /(?<!\p{L})(?:aussi|également|en outre|puis|ensuite)(?!\p{L})/iu,
};
