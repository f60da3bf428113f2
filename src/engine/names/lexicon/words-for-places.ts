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
  // What a place is named after with a preposition too, "rue de Moscou", "l’orchestre de Varsovie", or before it: "Moscow Hotel".
  [
    VENUE | HEAD,
    {
      en: 'dynamo dinamo dínamo spartak lokomotiv lokomotiw restaurant bar bistro pub cafe hotel avenue boulevard cska zska orchestra',
      de: 'kneipe gasthaus lokal straße universität',
      es: 'plaza puerta restaurante hostal calle avenida paseo universidad banco orquesta copa glorieta',
      pt: 'rua travessa praça universidade taça',
      it: 'ristorante trattoria pizzeria viale corso piazza università banca coppa',
      fr: 'café hôtel rue quai square gare lycée hôpital université banque orchestre coupe',
      pl: 'uniwersytet',
    },
  ],
  // What stands straight before the name that it has, while behind a preposition it is merely there: "el cine Moscú", but "un cine de Moscú".
  [
    VENUE,
    {
      en: 'uss hms',
      de:
        'kreuzer zerstörer fregatte flugzeugträger dampfer frachter viermastbark uni theater opernhaus kino stadion klub ' +
        'gasthof landgasthof gaststätte biergarten pension eiscafé bäckerei metzgerei fleischerei konditorei brauerei ' +
        'apotheke buchhandlung kaufhaus möbelhaus autohaus reisebüro verlag galerie kanzlei salon friseursalon zirkus ' +
        'orchester philharmonie chor kita spedition weingut siedlung eintracht lokomotive',
      es:
        'cine teatro colegio instituto escuela clínica parroquia panadería farmacia librería pastelería cafetería peluquería ' +
        'ferretería carnicería frutería taberna bodega cooperativa barrio edificio estadio estación gimnasio circo galería ' +
        'buque barco crucero fragata carguero petrolero submarino',
      pt:
        'cinema padaria farmácia livraria papelaria pastelaria talho taberna cervejaria churrascaria oficina escola colégio ' +
        'clínica clube bairro edifício pousada estádio estação navio barco fragata cruzador',
      it:
        'teatro albergo osteria enoteca bar libreria edicola farmacia panetteria pasticceria gelateria macelleria carrozzeria ' +
        'scuola clinica parrocchia liceo istituto stadio palestra palazzo galleria circo ditta nave traghetto incrociatore ' +
        'fregata premio',
      fr:
        'théâtre brasserie auberge camping château boulangerie pâtisserie boucherie charcuterie fromagerie librairie ' +
        'pharmacie épicerie garage salon école collège clinique galerie résidence cirque stade navire cargo paquebot croiseur ' +
        'frégate voilier péniche cuirassé',
      pl:
        'spartaka spartakiem zenit zenitu zenitem restauracja restauracji hotelu hotelem motel pensjonat zajazd gospoda ' +
        'kawiarnia kawiarni kino kina kinie teatr barze szkoła przedszkole galeria cyrk ulica ulicy aleja alei plac placu ' +
        'rondo ronda rondzie osiedle osiedla osiedlu sklep sklepie apteka apteki aptece księgarnia kwiaciarnia piekarnia ' +
        'piekarni cukiernia klub klubie prom statek krążownik krążownika fregata',
      ru:
        'динамо спартак крейсер фрегат банк банка банку почта университет университета институт института академия театр театра музей улица ' +
        'улице улицу площадь проспект гостиница гостинице ресторан ресторане кафе',
      uk: 'металіст університет університету вулиця вулиці вулицю площа',
      ko: '산프레체 레알 아틀레티코 디나모',
      ar: 'نهر مطعم مقهى فندق شارع جامعة صحيفة بنك نادي مستشفى مسرح ملعب متحف ريال دينامو أتلتيكو',
    },
  ],
];
