/**
 * The months as datelines write them, a line a month: English, German, French, Spanish, Italian, Portuguese, Dutch,
 * Polish, Russian, Ukrainian, Turkish and Arabic, in full and short, in the cases that follow a day and "in". No word stands for two months.
 */
const MONTHS: readonly string[] = [
  'january jan januar jänner januari janvier janv enero ene gennaio gen janeiro stycznia sty января янв січня січ styczniu січні ocak يناير',
  'february feb februar februari février févr fevrier fév febrero febbraio fevereiro fev lutego lut февраля фев лютого лют lutym лютому şubat فبراير',
  'march mar märz mär maerz maart mrt mars marzo março marca марта мар березня бер marcu березні mart مارس',
  'april apr avril avr abril abr aprile kwietnia kwi апреля апр квітня кві kwietniu квітні nisan أبريل ابريل إبريل',
  'may mai mei mayo maggio maio maja мая травня тра maju травні mayıs مايو',
  'june jun juni juin junio giugno giu junho czerwca cze июня июн червня чер czerwcu червні haziran يونيو',
  'july jul juli juillet juil julio luglio lug julho lipca lip июля июл липня лип lipcu липні temmuz يوليو',
  'august aug août aout agosto ago augustus sierpnia sie августа авг серпня сер sierpniu серпні ağustos أغسطس اغسطس',
  'september sep sept septembre septiembre settembre setembro września wrz сентября сен сент вересня вер wrześniu вересні eylül سبتمبر',
  'october oct oktober okt octobre octubre ottobre ott outubro października paź октября окт жовтня жов październiku жовтні ekim أكتوبر اكتوبر',
  'november nov novembre noviembre novembro listopada lis ноября ноя листопада listopadzie листопаді kasım نوفمبر',
  'december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro grudnia gru декабря дек грудня гру grudniu грудні aralık ديسمبر',
];

const MONTH_OF: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

/** All of them, in lower case. */
export const MONTH_NAMES: readonly string[] = [...MONTH_OF.keys()];

/** The month, 1 to 12, that a word names in any of the languages; undefined for any other word. */
export function monthOf(word: string): number | undefined {
  return MONTH_OF.get(word.toLowerCase());
}
