/** YIVO's names of pointed letters: Swedish and English have none of their own. */
export const namesInYiddish: Readonly<Record<string, string>> = {
  '\u05D0\u05B7': 'pasekh alef',
  '\u05D0\u05B8': 'komets alef',
  '\u05D1\u05BF': 'veys',
  '\u05D5\u05BC': 'melupm vov',
  '\u05D9\u05B4': 'khirek yud',
  '\u05DB\u05BC': 'kof',
  '\u05E4\u05BC': 'pey',
  '\u05E4\u05BF': 'fey',
  '\u05E9\u05C2': 'sin',
  '\u05EA\u05BC': 'tof',
  '\u05F2\u05B7': 'pasekh tsvey yudn',
};
