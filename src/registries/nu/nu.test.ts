import { expect, it } from 'vitest';
import { asciiCharacters, entriesOf, isPermitted, permittedLetters } from '../../../test/registries/entries.js';
import { judges } from '../../../test/registries/judges.js';
import { nu } from './policy.js';

/** Letters beyond a–z, as the registry publishes them. */
const letters = 'àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿāēīŋōū';

it('has the 74 entries of revision C', () => {
  const entries = nu.tables.flatMap((table) => entriesOf(table));
  expect(entries.toSorted()).toEqual([...asciiCharacters, ...letters].toSorted());
  expect([nu.tables.length, entries.length]).toEqual([1, 74]);
});

it('permits a name of each of them alone', () => {
  const entries = nu.tables.flatMap(entriesOf).filter((entry) => entry !== '-');
  expect(entries.filter((entry) => isPermitted(entry, nu) !== true)).toEqual([]);
});

it('permits no other letter of the Basic Multilingual Plane', () => {
  expect(permittedLetters(nu).toSorted()).toEqual([...asciiCharacters.filter((character) => /[a-z]/.test(character)), ...letters].toSorted());
}, 60_000);

judges(nu, {
  permitted: 'räksmörgås smörgås drönare åre ö å malmö müller café søk vær garçon señor crème-brûlée façade jõulud rīga ŋuolla são 112',
  'caution: display þ': 'þing',
  'caution: display ð': 'guð',
  'refused: not-in-table ß': 'straße',
  'refused: not-in-table š': 'škoda',
  'refused: not-in-table łź': 'łódź',
  'refused: not-in-table č': 'čáhci',
  'refused: not-in-table œ': 'cœur',
});
