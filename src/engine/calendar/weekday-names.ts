/** The weekdays of each language from Monday on, forms parted by bars. */
export const WEEKDAYS_OF: Readonly<Record<string, string>> & { readonly en: string } = {
  en: 'monday tuesday wednesday thursday friday saturday sunday',
  de: 'montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag',
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  es: 'lunes martes miércoles jueves viernes sábado domingo',
  ru: 'понедельник|понедельника вторник|вторника среда|среду|среды четверг|четверга пятница|пятницу|пятницы суббота|субботу|субботы воскресенье|воскресенья',
};

/** What follows a weekday for its morning, afternoon, evening and night, `_` being a blank: "Montagabend", "jeudi soir". */
export const DAY_PARTS_OF: Readonly<Record<string, string>> = {
  de: 'früh|morgen|vormittag mittag|nachmittag abend nacht',
  fr: '_(au_)?matin _après-midi _(au_)?soir _nuit',
  es: '_por_la_mañana _por_la_tarde _al_anochecer _por_la_noche',
  ru: '_утром _дн[её]м _вечером _ночью',
};
