/** Letters of the languages of Sweden and its neighbours: SOURCES.md. */

/** By language (BCP 47), the letters of its alphabet that are in a table. Yiddish has no pe without a point. */
export const alphabets: Readonly<Record<string, RegExp>> = {
  sv: /[a-zàäåéö]/,
  fi: /[a-zäåöšž]/,
  fit: /[a-zäåö]/,
  se: /[a-pr-vzáčđŋšŧž]/,
  smj: /[abd-pr-váäåńŋ]/,
  sje: /[abd-pr-váäåđŋŧ]/,
  sju: /[abd-pr-vyáäåïöüđŋŧ]/,
  sma: /[abd-pr-vyäåæïöø]/,
  smn: /[a-pr-vyzáâäčđŋšž]/,
  sms: /[a-pr-vzâäåõčđŋšžǥǧǩǯʒ]/,
  rom: /[a-pr-vxzäåöčšž]/,
  yi: /(?!\u05E4$)[\u05D0-\u05F2]/,
  da: /[a-zåæø]/,
  nb: /[a-zàåæéòóôø]/,
  nn: /[a-zàåæéòóôø]/,
  is: /[abd-pr-vxyáæéíðóöúýþ]/,
  fo: /[abd-pr-vyáæíðóøúý]/,
};
