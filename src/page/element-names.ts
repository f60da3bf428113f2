/** Elements that stand inside a line of text; every other begins a new one. In lower case. */
export const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr|#text)$/;

/** Elements whose text no reader sees as part of the page. In lower case. */
export const UNSEEN = /^(?:script|style|noscript|template|svg|select|textarea|#comment)$/;
