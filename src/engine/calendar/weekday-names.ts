/** The weekdays of each language from Monday on, forms parted by bars. */
export const WEEKDAYS_OF: Readonly<Record<string, string>> & { readonly en: string } = {
  en: 'monday tuesday wednesday thursday friday saturday sunday',
  de: 'montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag',
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  es: 'lunes martes miércoles jueves viernes sábado domingo',
  ru: 'понедельник|понедельника вторник|вторника среда|среду|среды четверг|четверга пятница|пятницу|пятницы суббота|субботу|субботы воскресенье|воскресенья',
};

/** The parts of a day that a language writes in one word with the weekday: "Montagabend". The day is what they say. */
export const DAY_PARTS_OF: Readonly<Record<string, string>> = {
  de: '|früh|morgen|vormittag|mittag|nachmittag|abend|nacht',
};
