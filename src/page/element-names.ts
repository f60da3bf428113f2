/** Elements that stand inside a line of text; every other begins a new one. In lower case. */
export const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|label|mark|nobr|q|r[bpt]|rtc|ruby|s|slot|small|span|strike|strong|sub|sup|time|tt|u|wbr|#text|#comment)$/;

/** Elements whose text no reader sees as part of the page, and the readings over characters, which part a name. In lower case. */
export const UNSEEN = /^(?:script|style|noscript|template|svg|select|textarea|rt|rp|rtc|#comment)$/;
