import type { PairWording } from './pair-sv.js';

/** What is said of a name and its code, in English. */
export const pairInEnglish: PairWording = {
  same: 'Yes. {code} is the code of {name}.',
  sameForm: 'Yes. Both are {name}.',
  other: 'No. The code stands for {meant}, not for {name}.',
  differs: 'Character {n}: “{inName}” in the name, “{inCode}” in the code.',
  onlyInName: 'Character {n} of the name, “{inName}”, is not in the code.',
  onlyInCode: 'Character {n} of the code, “{inCode}”, is not in the name.',
  badName: 'The name can’t be encoded.',
  badCode: 'The code can’t be read.',
};
