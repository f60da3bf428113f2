import { FIRST_NAMES } from './first-names.ts';
import {
  CALLING,
  COURTESY,
  FAMILY,
  FORCE,
  GENERATION,
  GIVEN,
  MRS,
  OFFICE,
  PARTICLE,
  SPEECH,
  STARTER,
  TRADE,
  type WordList,
} from './lexicon.ts';
import { CALLINGS, PLAYERS, TRADES } from './trades.ts';

/** What people are called beside their names, and what they do. What an ending tells is among the forms of lexicon-words.ts. */
export const WORDS_FOR_PEOPLE: readonly WordList[] = [
  [
    OFFICE,
    {
      en:
        'secretary sec ambassador governor-general king queen prince princess emperor pope emir sheikh leader envoy boss speaker ' +
        'adviser advisor aide vp dictator strongman counterpart',
      de: 'könig königin staatschefin amtskollege botschafter generalsekretär',
      es: 'rey reina canciller embajador secretario líder',
      it: 'primo premier cancelliere ambasciatore',
      pt: 'embaixador chanceler',
      fr: 'roi chancelier ambassadeur dirigeant secrétaire',
      pl:
        'król prezydent prezydenta prezydentem prezydentowi premier premiera kanclerz szef szefa przywódca ' +
        'rzecznik ambasador sekretarz',
      ru: 'посол посла послом генсек генсека представитель представителя секретарь секретаря спикер спикера',
      uk: 'прем’єр',
    },
  ],
  // Offices that thousands hold: "Gov. Sullivan" is as little one of ours as "Mr Sullivan".
  [
    OFFICE | COURTESY,
    {
      en:
        'governor gov senator sen rep gen chairman chairwoman chairperson general marshal admiral colonel captain lieutenant ' +
        'sergeant lt sgt col maj adm det mayor judge justice representative candidate commissioner director ceo congressman congresswoman ' +
        'congressmember attorney diplomat tycoon billionaire',
    },
  ],
  [
    COURTESY,
    {
      en: 'comrade mr mrs ms miss dr prof professor rev sir lord lady madame',
      fr: 'monsieur mme',
      de: 'herr herrn frau',
      es: 'señor señora sr sra sres',
      it: 'dott mons signor signora',
      pt: 'senhor senhora',
      pl: 'pan pana panem panu pani',
      ru: 'господин господина господином г-н г-на',
      uk: 'пан пана пане панові паном',
    },
  ],
  [
    MRS,
    {
      en: 'mrs ms miss lady',
      fr: 'mme madame',
      de: 'frau',
      es: 'señora sra',
      it: 'signora',
      pt: 'senhora',
      pl: 'pani',
      uk: 'пані',
      ru: 'госпожа',
    },
  ],
  [
    STARTER,
    {
      en: 'a an i foreign prime vice deputy defence defense finance interior former ex state party acting first commerce trade pentagon treasury',
    },
  ],
  [
    FAMILY,
    {
      de: 'namens familie',
      es: 'llamado llamada familia los',
      pt: 'chamado chamada família os',
      fr: 'prénommé famille les époux',
      it: 'famiglia gli coniugi',
      en: 'clan dog cat',
      pl: 'rodzina rodziny rodzinie',
      ru: 'семья семьи семье семью семьёй клан чета супруги',
      uk: 'родина родини родині родину подружжя',
      ar: 'عائلة أسرة',
    },
  ],
  [TRADE, { all: TRADES }],
  [CALLING, { all: `${CALLINGS} ${PLAYERS}` }],
  [GIVEN, { all: FIRST_NAMES }],
  [GENERATION, { en: 'jr sr junior senior ii iii iv' }],
  [PARTICLE, { all: 'von van der den bin ibn al el' }],
  [
    FORCE,
    {
      en: 'mercenaries mercenary fighters troops forces militia militiamen paramilitaries paramilitary chief boss founder gunmen soldiers',
    },
  ],
  // Governments say so too, and places do not.
  [
    SPEECH,
    {
      en:
        'said says asked reminded assured informed warned warns denied denies announced announces told tells accused accuses urged urges insisted insists ' +
        'demanded demands rejected rejects condemned condemns vowed vows threatened threatens agreed agrees refused refuses ' +
        'called calls claimed claims confirmed confirms responded responds retaliated hopes hoped wants wanted believes ' +
        'argues argued acknowledged ordered offered pledged',
      de: 'sagte warnte erklärte teilte',
      fr: 'déclaré affirme annonce',
      es: 'dijo afirmó anunció',
      ru: 'заявил заявила заявили сообщил сообщили',
    },
  ],
];
