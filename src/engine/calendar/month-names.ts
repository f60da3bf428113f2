/**
 * The months as texts and datelines write them, a language a line, from January on: the forms of each parted by bars, as
 * they stand alone, after a day and after "in"; short forms end in a full stop.
 */
export const MONTHS_OF: Readonly<Record<string, string>> & { readonly en: string } = {
  en: 'january|jan. february|feb. march|mar. april|apr. may june|jun. july|jul. august|aug. september|sept.|sep. october|oct. november|nov. december|dec.',
  de: 'januar|jänner|jan. februar|feber|feb. märz|mär.|maerz|mrz. april|apr. mai juni|jun. juli|jul. august|aug. september|sept.|sep. oktober|okt. november|nov. dezember|dez.',
  fr: 'janvier|janv. février|fevrier|févr.|fév. mars avril|avr. mai juin juillet|juil. août|aout septembre|sept. octobre|oct. novembre|nov. décembre|decembre|déc.',
  es: 'enero|ene. febrero|feb. marzo|mar. abril|abr. mayo junio|jun. julio|jul. agosto|ago. septiembre|setiembre|sept.|sep. octubre|oct. noviembre|nov. diciembre|dic.',
  it: 'gennaio|gen. febbraio|feb. marzo|mar. aprile|apr. maggio|mag. giugno|giu. luglio|lug. agosto|ago. settembre|sett. ottobre|ott. novembre|nov. dicembre|dic.',
  pt: 'janeiro|jan. fevereiro|fev. março|mar. abril|abr. maio|mai. junho|jun. julho|jul. agosto|ago. setembro outubro novembro|nov. dezembro|dez.',
  nl: 'januari|jan. februari|feb. maart|mrt. april|apr. mei juni|jun. juli|jul. augustus|aug. september|sep. oktober|okt. november|nov. december|dec.',
  pl: 'styczeń|stycznia|styczniu|sty. luty|lutego|lutym|lut. marzec|marca|marcu|mar. kwiecień|kwietnia|kwietniu|kwi. maj|maja|maju czerwiec|czerwca|czerwcu|cze. lipiec|lipca|lipcu|lip. sierpień|sierpnia|sierpniu|sie. wrzesień|września|wrześniu|wrz. październik|października|październiku|paź. listopad|listopada|listopadzie|lis. grudzień|grudnia|grudniu|gru.',
  ru: 'январь|января|январе|янв. февраль|февраля|феврале|фев. март|марта|марте|мар. апрель|апреля|апреле|апр. май|мая|мае июнь|июня|июне|июн. июль|июля|июле|июл. август|августа|августе|авг. сентябрь|сентября|сентябре|сент.|сен. октябрь|октября|октябре|окт. ноябрь|ноября|ноябре|нояб.|ноя. декабрь|декабря|декабре|дек.',
  uk: 'січень|січня|січні|січ. лютий|лютого|лютому|лют. березень|березня|березні|бер. квітень|квітня|квітні|кві. травень|травня|травні|тра. червень|червня|червні|чер. липень|липня|липні|лип. серпень|серпня|серпні|сер. вересень|вересня|вересні|вер. жовтень|жовтня|жовтні|жов. листопад|листопада|листопаді|лис. грудень|грудня|грудні|гру.',
  tr: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  ar: 'يناير فبراير مارس أبريل|ابريل|إبريل مايو يونيو يوليو أغسطس|اغسطس سبتمبر أكتوبر|اكتوبر نوفمبر ديسمبر',
};

/** Every form in lower case, without a full stop. No word stands for two months; "lis." of two languages is November in both. */
const MONTH_OF: ReadonlyMap<string, number> = new Map(
  Object.values(MONTHS_OF).flatMap((months) =>
    months
      .split(' ')
      .flatMap((forms, index) =>
        forms.split('|').map((form): [string, number] => [form.replace('.', ''), index + 1]),
      ),
  ),
);

/** The month, 1 to 12, that a word names in any of the languages; undefined for any other word. */
export function monthOf(word: string): number | undefined {
  return MONTH_OF.get(word.toLowerCase());
}
