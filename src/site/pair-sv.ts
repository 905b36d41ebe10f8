/** What is said of a name and its code, in Swedish. */
export const pairInSwedish = {
  same: 'Ja. {code} är koden för {name}.',
  sameForm: 'Ja. Båda är {name}.',
  other: 'Nej. Koden står för {meant}, inte för {name}.',
  confused: 'Ett tecken i koden är troligen förväxlat: {right} är koden för {name}.',
  differs: 'I stället för ”{inName}” ({place}) ger koden ”{inCode}”.',
  differsInScript: 'I stället för ”{inName}” ({place}) ger koden ”{inCode}” ({what}).',
  onlyInName: 'Koden saknar ”{inName}” ({place}).',
  onlyInCode: 'Koden ger också ”{inCode}” ({place} i namnet som den står för).',
  place: 'tecken {n}',
  places: 'tecken {n}–{m}',
  badName: 'Namnet kan inte kodas.',
  badCode: 'Koden kan inte läsas.',
};

export type PairWording = Readonly<Record<keyof typeof pairInSwedish, string>>;
