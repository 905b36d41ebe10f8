/** What is said of a name and its code, in Swedish. */
export const pairInSwedish = {
  same: 'Ja. {code} är koden för {name}.',
  sameForm: 'Ja. Båda är {name}.',
  other: 'Nej. Koden står för {meant}, inte för {name}.',
  differs: 'Tecken {n}: ”{inName}” i namnet, ”{inCode}” i koden.',
  onlyInName: 'Tecken {n} i namnet, ”{inName}”, finns inte i koden.',
  onlyInCode: 'Tecken {n} i koden, ”{inCode}”, finns inte i namnet.',
  badName: 'Namnet kan inte kodas.',
  badCode: 'Koden kan inte läsas.',
};

export type PairWording = Readonly<Record<keyof typeof pairInSwedish, string>>;
