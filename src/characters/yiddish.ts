/** YIVO's names of the Yiddish letters, which are the same in all languages. */

/** Names of letters with points, for which other languages have none. */
export const pointedNames: Readonly<Record<string, string>> = {
  '\u05D0\u05B7': 'pasekh alef',
  '\u05D0\u05B8': 'komets alef',
  '\u05D1\u05BF': 'veys',
  '\u05D5\u05BC': 'melupm vov',
  '\u05D9\u05B4': 'khirek yud',
  '\u05E4\u05BF': 'fey',
  '\u05E9\u05C2': 'sin',
  '\u05F2\u05B7': 'pasekh tsvey yudn',
};

/**
 * Names, with commas between them, of letters that most languages call by their Hebrew names. Those with a dot are called by
 * their letter and its dot: *kof* and *qof*, *pey* and *pe*, *tof* and *tav* sound alike on the telephone.
 */
export const yiddishNames: Readonly<Record<string, string>> = {
  '\u05D0': 'shtumer alef',
  '\u05D1': 'beys',
  '\u05D2': 'giml',
  '\u05D3': 'daled',
  '\u05D4': 'hey',
  '\u05D5': 'vov',
  '\u05D6': 'zayen',
  '\u05D7': 'khes',
  '\u05D8': 'tes',
  '\u05D9': 'yud',
  '\u05DA': 'langer khof',
  '\u05DB': 'khof',
  '\u05DC': 'lamed',
  '\u05DD': 'shlos mem',
  '\u05DE': 'mem',
  '\u05DF': 'langer nun',
  '\u05E0': 'nun',
  '\u05E1': 'samekh',
  '\u05E2': 'ayen',
  '\u05E3': 'langer fey',
  '\u05E4': 'pe',
  '\u05E5': 'langer tsadek,langer tsadik',
  '\u05E6': 'tsadek,tsadik',
  '\u05E7': 'kuf',
  '\u05E8': 'reysh',
  '\u05E9': 'shin',
  '\u05EA': 'sof',
  '\u05DB\u05BC': 'kof',
  '\u05E4\u05BC': 'pey',
  '\u05EA\u05BC': 'tof',
};
