/** The states of the United States that are nothing else, a word for each, in lower case: of "South Carolina" the second. */
export const AMERICAN_STATES =
  'alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas ' +
  'kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma ' +
  'oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming carolina dakota hampshire jersey';
