/**
 * The months as datelines write them, a line a month: English, German, French, Spanish, Italian, Portuguese, Dutch,
 * Polish, Russian and Ukrainian, in full and short, in the case that follows a day. No word stands for two months.
 */
const MONTHS: readonly string[] = [
  'january jan januar jänner januari janvier janv enero ene gennaio gen janeiro stycznia sty января янв січня січ',
  'february feb februar februari février févr fevrier fév febrero febbraio fevereiro fev lutego lut февраля фев лютого лют',
  'march mar märz mär maerz maart mrt mars marzo março marca марта мар березня бер',
  'april apr avril avr abril abr aprile kwietnia kwi апреля апр квітня кві',
  'may mai mei mayo maggio maio maja мая травня тра',
  'june jun juni juin junio giugno giu junho czerwca cze июня июн червня чер',
  'july jul juli juillet juil julio luglio lug julho lipca lip июля июл липня лип',
  'august aug août aout agosto ago augustus sierpnia sie августа авг серпня сер',
  'september sep sept septembre septiembre settembre setembro września wrz сентября сен сент вересня вер',
  'october oct oktober okt octobre octubre ottobre ott outubro października paź октября окт жовтня жов',
  'november nov novembre noviembre novembro listopada lis ноября ноя листопада',
  'december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro grudnia gru декабря дек грудня гру',
];

const MONTH_OF: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

/** The month, 1 to 12, that a word names in any of the languages; undefined for any other word. */
export function monthOf(word: string): number | undefined {
  return MONTH_OF.get(word.toLowerCase());
}
