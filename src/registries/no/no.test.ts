import { expect, it } from 'vitest';
import { asciiCharacters, entriesOf, isPermitted, permittedLetters } from '../../../test/registries/entries.js';
import { judges } from '../../../test/registries/judges.js';
import { advise } from '../../advice/ascii-form.js';
import { diagnose } from '../../diagnosis/diagnose.js';
import { no } from './policy.js';

/** Letters beyond a–z, in the order in which Norid lists them; ï came in 2017. */
const letters = 'áàäčçđéèêïŋńñóòôöšŧüžæøå';

it('has 61 entries, of which 24 are letters beyond a–z', () => {
  const entries = no.tables.flatMap((table) => entriesOf(table));
  expect(entries.toSorted()).toEqual([...asciiCharacters, ...letters].toSorted());
  expect([no.tables.length, entries.length, letters.length]).toEqual([1, 61, 24]);
});

it('permits no other letter of the Basic Multilingual Plane', () => {
  expect(permittedLetters(no).toSorted()).toEqual([...asciiCharacters.filter((character) => /[a-z]/.test(character)), ...letters].toSorted());
}, 60_000);

it('encodes the example that Norid publishes', () => {
  expect(diagnose('blåbærsyltetøy.no', no)).toMatchObject({ ascii: 'xn--blbrsyltety-y8ao3x.no', registrable: true });
});

it.each([
  ['ærlig', 'xn--rlig-uoa'],
  ['østen', 'xn--sten-fra'],
  ['åse', 'xn--se-xia'],
  ['båt', 'xn--bt-yia'],
  ['jørgensen', 'xn--jrgensen-54a'],
  ['økonomi', 'xn--konomi-9xa'],
])('encodes %s as %s', (label, ace) => {
  expect(diagnose(`${label}.no`, no)).toMatchObject({ ascii: `${ace}.no`, registrable: true });
  expect(diagnose(`${ace}.no`, no)).toMatchObject({ unicode: `${label}.no`, registrable: true });
});

it('is advised to be written without its letters, æ as a', () => {
  expect(advise('blåbærsyltetøy.no', no).counterpart).toBe('blabarsyltetoy.no');
});

it('has names of 2 to 63 characters', () => {
  expect(['a', 'å', '1'].map((label) => isPermitted(label, no))).toEqual([false, false, false]);
  expect(['ab', 'åå', '11', 'a'.repeat(63)].map((label) => isPermitted(label, no))).toEqual([true, true, true, true]);
  expect(isPermitted('a'.repeat(64), no)).toBe(false);
  expect(diagnose('å.no', no).findings).toEqual([
    { code: 'label-length', severity: 'error', label: 0, reference: 'Norid’s rules for .no §3.1', values: { min: 2, max: 63, length: 1 } },
  ]);
});

it('takes every letter of the written languages of Norway', () => {
  // the alphabets of CLDR: bokmål and nynorsk, North Sami, Lule Sami, South Sami
  for (const letter of 'àåæéòóôø áčđŋšŧž áäåńŋ åäæïöø'.replaceAll(' ', '')) expect(isPermitted(`a${letter}`, no), letter).toBe(true);
});

it('takes no letters that only Swedish registries take', () => {
  expect(['ăå', 'ëå', 'þå', 'ʒå'].map((label) => isPermitted(label, no))).toEqual([false, false, false, false]);
});

it('has no say below the names that are for others, and nobody registers these', () => {
  const names = 'priv co museum kommune oslo svalbard gs.svalbard bergen tromso tromsø brønnøysund bærum'.split(' ');
  for (const name of names) {
    expect(diagnose(`fiskebåt.${name}.no`, no).registrable, name).toBeNull();
    expect(diagnose(`${name}.no`, no).registrable, name).toBe(false);
  }
  expect(diagnose('www.fiskebåt.no', no)).toMatchObject({ registrable: true, domain: { unicode: 'fiskebåt.no' } });
});

judges(no, {
  permitted: 'tromsøya bodøglimt ålesundet dagbladet vg nrk øl æra kaffe-og-te čáhppe ŧuolbmi naïv fjällräven müller café señor garçon 112 ås-kommune',
  'refused: label-length': 'å x',
  'refused: public-suffix': 'bodø oslo kommune bærum barum ås nøtterøy kárášjohka guovdageaidnu tana co',
  'refused: not-in-table ë': 'citroën',
  'refused: not-in-table ð': 'guð',
  'refused: not-in-table þ': 'þing',
  'refused: not-in-table ß': 'straße',
  'refused: not-in-table ł': 'łofot',
  'refused: not-in-table õ': 'jõulud',
});
