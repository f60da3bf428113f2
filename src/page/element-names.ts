/** Elements that stand inside a line of text; every other begins a new one. In lower case. */
export const INLINE =
  /^(?:a|abbr|b|bdi|bdo|cite|code|data|em|font|i|ins|label|mark|q|s|small|span|strong|sub|sup|time|u|wbr|#text)$/;

/** Elements whose text no reader sees as part of the page. In lower case. */
export const UNSEEN = /^(?:script|style|noscript|template|svg|select|textarea|#comment)$/;
