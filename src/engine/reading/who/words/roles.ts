import { wordsOfAll } from './function-words.ts';

/**
 * Who people are to others and what they are, by language, for questions of who takes part. Looked up word by word: as one pattern this took
 * 60 ms before its first use.
 */

/** Who somebody can be to another: "his wife", "an aide to". Of German the ends of words, of Russian the stems. */
const RELATED = {
  en:
    'wife husband widow widower son daughter brother sister father mother cousin nephew niece uncle aunt son-in-law ' +
    'daughter-in-law brother-in-law family child children grandson granddaughter friend colleague counterpart predecessor ' +
    'successor deputy deputies adviser advisor aide assistant envoy emissary ambassador minister secretary spokesman ' +
    'spokesmen spokeswoman spokesperson rival ally allies opponent critic lawyer lawyers attorney bodyguard interpreter ' +
    'translator biographer representative negotiator supporter follower confidant confidante associate lieutenant team ' +
    'party founder co-founder owner publisher editor reporter correspondent foe enemy nominee appointee protégé mentor ' +
    'cook chef driver teacher tutor classmate neighbour neighbor namesake double lookalike look-alike impersonator victim fan ' +
    'backer donor loyalist crony henchman gunman ex-wife ex-husband staff killer attacker assassin murderer heir conductor ' +
    'singer composer painter tailor physician girlfriend boyfriend mistress fiancée partner',
  fr:
    'femme épouse mari veuve fils fille frère sœur père mère neveu nièce ami amie collègue homologue prédécesseur ' +
    'successeur adjoint adjointe conseiller conseillère ministre porte-parole rival rivale émissaire envoyé envoyée ' +
    'représentant représentante avocat avocate allié alliée opposant opposante collaborateur collaboratrice ambassadeur ' +
    'ambassadrice fondateur fondatrice cofondateur cofondatrice biographe interprète ennemi ennemie protégé ' +
    'sosie cuisinier chauffeur homonyme victime corps ex-femme',
  es:
    'esposa esposo mujer marido viuda viudo hijo hija hermano hermana padre madre sobrino sobrina amigo amiga homólogo ' +
    'homóloga predecesor predecesora sucesor sucesora asesor asesora asesores ministro ministra portavoz portavoces enviado ' +
    'enviada emisario emisaria representante abogado abogada aliado aliada opositor opositora colaborador colaboradora ' +
    'embajador embajadora fundador fundadora cofundador cofundadora secretario secretaria enemigo enemiga crítico crítica ' +
    'guardaespaldas antecesor antecesora cocinero chófer doble exmujer tocayo víctima',
  de:
    'frau ehefrau mann ehemann witwe sohn tochter bruder schwester vater mutter neffe nichte freund freundin kollege ' +
    'kollegin kollegen amtskollege amtskollegen amtskollegin vorgänger vorgängerin nachfolger nachfolgerin stellvertreter ' +
    'stellvertreterin vertrauter vertrauten vertraute verbündeter verbündeten gegner gegnerin kritiker kritikerin anwalt ' +
    'anwältin anwälte vertreter vertreterin botschafter botschafterin gründer gründerin mitarbeiter mitarbeiterin assistent ' +
    'assistentin rivale rivalen unterhändler feind feindin erzfeind widersacher widersacherin ' +
    'anhänger anhängern anhängerin unterstützer leibwächter leibwächtern leibwächterin doppelgänger doppelgängerin koch köchin fahrer fahrerin exfrau ex-frau namensvetter',
  ru:
    'жен супруг муж сын доч дочер брат сестр друг коллег предшественник преемник заместител советник министр представител ' +
    'спецпредставител помощник посланник спецпосланник посланец посланц спецпосланец спецпосланц пресс-секретар адвокат ' +
    'соратник союзник противник критик основател враг ' +
    'охранник телохранител повар водител двойник однофамилец однофамильц',
};

/** What somebody can be without another: "the Nobel laureate". */
const ROLES = {
  en:
    'laureate leader president chancellor king queen prince princess pope general colonel commander officer soldier ' +
    'governor mayor senator lawmaker congressman congresswoman candidate politician diplomat dissident activist campaigner ' +
    'journalist author writer poet novelist historian economist scientist professor academic scholar analyst doctor teacher ' +
    'student tycoon billionaire businessman businesswoman banker executive chairman chairwoman director manager investor ' +
    'entrepreneur actor actress singer musician artist architect filmmaker coach player striker goalkeeper champion athlete ' +
    'judge prosecutor priest bishop cardinal man woman boy girl veteran prisoner defendant suspect gunman winner boss chief ' +
    'head monarch oligarch warlord mercenary premier guest host',
  fr:
    'président présidente chancelier chancelière lauréat lauréate dirigeant dirigeante roi reine prince princesse pape ' +
    'général colonel gouverneur maire sénateur sénatrice député députée candidat candidate homme dissident dissidente ' +
    'militant militante journaliste auteur autrice écrivain écrivaine historien historienne économiste professeur patron ' +
    'patronne milliardaire banquier chef cheffe acteur actrice chanteur chanteuse artiste entraîneur joueur joueuse juge ' +
    'procureur diplomate oligarque',
  es:
    'presidente presidenta expresidente expresidenta canciller líder rey reina príncipe princesa papa general coronel ' +
    'gobernador gobernadora alcalde alcaldesa senador senadora diputado diputada candidato candidata hombre disidente ' +
    'activista periodista autor autora escritor escritora historiador economista profesor profesora empresario empresaria ' +
    'multimillonario banquero banquera jefe jefa actor actriz cantante artista entrenador jugador juez jueza fiscal ' +
    'diplomático diplomática',
  de:
    'präsident präsidentin kanzler kanzlerin könig königin prinz prinzessin papst general oberst gouverneur bürgermeister ' +
    'bürgermeisterin senator senatorin abgeordnete abgeordneter kandidat kandidatin dissident dissidentin aktivist ' +
    'aktivistin journalist journalistin autor autorin historiker historikerin ökonom ökonomin professor professorin ' +
    'milliardär bankier schauspieler schauspielerin sänger sängerin künstler künstlerin trainer trainerin spieler spielerin ' +
    'richter richterin diplomat diplomatin staatsanwalt premier',
  ru:
    'президент канцлер лауреат лидер глав корол королев принц принцесс пап генерал полковник губернатор мэр сенатор депутат ' +
    'кандидат политик диссидент активист активистк журналист журналистк автор писател писательниц историк экономист ' +
    'профессор бизнесмен миллиардер банкир актёр актер актрис певец певиц художник тренер игрок судь прокурор дипломат ' +
    'олигарх оппозиционер мужчин женщин',
};

/** What German composes them with: "Außenminister", "Friedensnobelpreisträgerin". */
const ENDS =
  /(?:minister|sprecher|berater|gesandte|preisträger|chef|politiker|unternehmer|führer|schriftsteller|meister)(?:in|s|n|r|innen)?$/;

/** What their words end in, in the plural and in Russian cases. */
const BENT = /(?:ами|ями|ом|ем|ой|ей|ью|[аяуюиыеь]|(?<=[a-zé])s)$/;

const related = wordsOfAll(RELATED);
const roles = wordsOfAll(ROLES);

/** True for a word that says who somebody is to another: "envoy", "Gesandten", "помощником". */
export function isRelated(word: string): boolean {
  const small = word.toLowerCase();
  return related.has(small) || related.has(small.replace(BENT, '')) || ENDS.test(small);
}

/** True for a word that says who or what somebody is: "laureate", "envoy". */
export function isRole(word: string): boolean {
  const small = word.toLowerCase();
  return roles.has(small) || roles.has(small.replace(BENT, '')) || isRelated(word);
}
