import type { PairWording } from './pair-sv.js';

/** What is said of a name and its code, in English. */
export const pairInEnglish: PairWording = {
  same: 'Yes. {code} is the code of {name}.',
  sameForm: 'Yes. Both are {name}.',
  other: 'No. The code stands for {meant}, not for {name}.',
  confused: 'One character of the code was probably confused: {right} is the code of {name}.',
  differs: 'Instead of “{inName}” ({place}), the code gives “{inCode}”.',
  differsInScript: 'Instead of “{inName}” ({place}), the code gives “{inCode}” ({what}).',
  onlyInName: 'The code lacks “{inName}” ({place}).',
  onlyInCode: 'The code also gives “{inCode}” ({place} of the name it stands for).',
  place: 'character {n}',
  places: 'characters {n}–{m}',
  badName: 'The name can’t be encoded.',
  badCode: 'The code can’t be read.',
};
