import { expect, it } from 'vitest';
import { isPermitted } from '../../../test/registries/entries.js';
import { hasLetters, judges, readingOf } from '../../../test/registries/judges.js';
import { diagnose } from '../../diagnosis/diagnose.js';
import { dk } from './policy.js';

hasLetters(dk, 'æøåöäüéß', 8);

it('has ß as a letter of its own, never as ss', () => {
  expect(diagnose('straße.dk', dk)).toMatchObject({ unicode: 'straße.dk', ascii: 'xn--strae-oqa.dk', registrable: true });
  expect(diagnose('strasse.dk', dk)).toMatchObject({ ascii: 'strasse.dk', registrable: true });
});

it('has names of up to 63 octets, and nobody knows how few characters', () => {
  expect(['a'.repeat(63), 'a'.repeat(64)].map((label) => isPermitted(label, dk))).toEqual([true, false]);
  expect(['a', 'ab', 'abc', 'æ', 'æøå'].map((label) => readingOf(label, dk))).toEqual([
    'caution: uncertain-length', 'caution: uncertain-length', 'permitted', 'caution: uncertain-length', 'permitted',
  ]);
});

judges(dk, {
  permitted: 'københavn aarhus århus ålborg ærø helsingør rødovre smørrebrød nørrebro jørgensen sørensen møller müller café malmö gävle flødeboller 112 h-c-andersen straße',
  'caution: uncertain-length': 'dr b øl',
  'refused: not-in-table ó': 'tórshavn',
  'refused: not-in-table í': 'reykjavík',
  'refused: not-in-table è': 'crème',
  'refused: not-in-table ç': 'garçon',
  'refused: not-in-table ñ': 'señor',
  'refused: not-in-table łóź': 'łódź',
  'refused: not-in-table ð': 'froði',
});
