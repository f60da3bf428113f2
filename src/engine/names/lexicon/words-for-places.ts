import {
  DEMONYM,
  HEAD,
  LEGAL,
  LOCATIVE,
  NEUTRAL,
  PLACE_ADJECTIVE,
  PLACE_MODIFIER,
  VENUE,
  type WordList,
} from './lexicon.ts';

/** What makes another place, a firm or a thing of a place's name, and what leaves it one. */
export const WORDS_FOR_PLACES: readonly WordList[] = [
  [
    HEAD,
    {
      en:
        'tour treaty convention conventions times post daily herald journal tribune gazette observer globe tower towers street road avenue ' +
        'boulevard square bridge airport station university college institute school academy library museum hospital hotel centre center ' +
        'foundation bank prize medal cup stadium arena theatre theater park sea ocean strait straits bay gulf river lake island islands ' +
        'mountains canal valley peninsula airlines airways railway radio television tv telecom mobile unicom opera symphony orchestra ' +
        'cathedral church chamber republic federation association club league marathon festival magazine broadcasting united fc',
      fr: 'traité traités banque université mer',
      es: 'tratado atlético banco golfo estrecho universidad mar',
      it: 'trattato fratelli via banca università mare',
      de: 'universität meer meerenge straße platz',
      zh: '主义 主義 大厦 大廈 大楼 大樓',
    },
  ],
  [HEAD | LEGAL, { en: 'corp inc ltd llc plc' }],
  [
    NEUTRAL,
    {
      en:
        'government ministry embassy consulate people parliament army forces capital city town state region province district ' +
        'council constitution congress senate party leader leaders leadership president',
      de: 'sicherheitsrat',
    },
  ],
  [PLACE_ADJECTIVE, { en: 'neu new old little great greater central' }],
  [
    PLACE_MODIFIER,
    {
      en:
        'via north south east west northern southern eastern western northeast northwest southeast southwest northeastern ' +
        'northwestern southeastern southwestern upper lower inner outer real fc olympique saint st san santa fort lake mount cape port air radio',
    },
  ],
  [
    LOCATIVE,
    {
      en: 'in near from outside through across throughout around northern southern eastern western central downtown',
      es: 'en',
      pt: 'em no na',
      de: 'im',
      fr: 'dans',
    },
  ],
  [
    DEMONYM,
    {
      en:
        'german french dutch greek swiss thai czech saudi kuwaiti qatari cuban welsh irish swedish yemeni omani afghan kazakh uzbek tajik ' +
        'kyrgyz turkmen filipino argentine tibetan uighur uyghur arab kurdish jewish muslim soviet western eastern nazi communist ' +
        'mainland imperial tsarist',
      pl: 'polski',
    },
  ],
  [
    VENUE,
    {
      en: 'uss hms dynamo dinamo dínamo spartak spartaka spartakiem lokomotiv lokomotiw restaurant bar bistro pub cafe hotel avenue boulevard',
      de: 'kreuzer zerstörer fregatte flugzeugträger kneipe gasthaus lokal straße universität',
      es: 'plaza puerta restaurante hostal calle avenida paseo universidad banco',
      pt: 'rua travessa praça universidade',
      it: 'ristorante trattoria pizzeria viale corso piazza università banca',
      fr: 'café hôtel rue quai square gare lycée hôpital université banque',
      pl: 'restauracja restauracji hotelu kawiarnia kawiarni ulica ulicy aleja uniwersytet',
      ru:
        'крейсер фрегат банк банка банку почта университет университета институт института академия театр театра музей улица ' +
        'улице улицу площадь проспект гостиница гостинице ресторан ресторане кафе',
      uk: 'університет університету вулиця вулиці вулицю площа',
      ar: 'مطعم مقهى فندق شارع جامعة صحيفة بنك نادي مستشفى مسرح ملعب متحف ريال دينامو أتلتيكو',
    },
  ],
];
