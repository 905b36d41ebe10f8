import { describe, expect, it } from 'vitest';
import { isPermitted } from '../../../test/registries/entries.js';
import { hasLetters, judges, readingOf } from '../../../test/registries/judges.js';
import { diagnose } from '../../diagnosis/diagnose.js';
import { toASCII } from '../../idna/name.js';
import { pl } from './policy.js';

hasLetters(pl, 'ąćęłńóśźż', 9);

it('encodes the example that NASK publishes', () => {
  expect(toASCII('różyczka.dns.pl').name).toBe('xn--ryczka-bxa01i.dns.pl');
  expect(diagnose('różyczka.pl', pl).registrable).toBe(true);
});

it('has names of up to 63 octets; whether one character is enough is not stated', () => {
  expect(['a'.repeat(63), 'a'.repeat(64), 'ab'].map((label) => isPermitted(label, pl))).toEqual([true, false, true]);
  expect(readingOf('a', pl)).toBe('caution: uncertain-length');
});

it('has names of digits and hyphens, whatever the set', () => {
  expect(['123', '4-5', '24h'].map((label) => isPermitted(label, pl))).toEqual([true, true, true]);
});

describe('one set of characters a name', () => {
  const registrable = (label: string) => diagnose(`${label}.pl`, pl).registrable;

  it('is Polish, or another one, of which nobody knows for certain', () => {
    expect(registrable('zażółć')).toBe(true);
    // Latvian, Lithuanian, Czech, Hungarian, French, German, Esperanto; Russian, Greek and Hebrew
    for (const label of ['rīgaķ', 'šiauliaiį', 'křížek', 'győr', 'cœur', 'köln', 'ĵaŭdo', 'привет', 'ελλάδα', 'שלום']) expect(registrable(label), label).toBeNull();
  });

  it('is never two', () => {
    for (const label of ['ąä', 'ęř', 'żķ', 'őč', 'ĉü']) {
      const { registrable: isRegistrable, findings } = diagnose(`${label}.pl`, pl);
      expect([isRegistrable, findings.find(({ code }) => code === 'mixed-sets')?.at], label).toEqual([false, 1]);
    }
    expect(diagnose('aпривет.pl', pl)).toMatchObject({ registrable: false, findings: [{ code: 'mixed-scripts' }] });
  });

  it('says nothing of a letter that is in none', () => {
    expect([registrable('ąß'), registrable('ʒ'), registrable('中')]).toEqual([null, null, null]);
  });
});

it('has no say below the names that are for others', () => {
  for (const name of ['com', 'waw', 'um.gov', 'warszawa']) expect(diagnose(`żółw.${name}.pl`, pl).registrable, name).toBeNull();
});

judges(pl, {
  permitted: 'łódź kraków gdańsk poznań żółw różyczka zażółć gęślą jaźń ćma źrebię świętokrzyskie allegro o2 wp onet-pl 112',
  'caution: uncertain-length': 'x ż',
  'refused: reserved-name': 'www mailto sip',
  'refused: public-suffix': 'warszawa com gov',
  'elsewhere: uncertain-character ü': 'müller',
  'elsewhere: uncertain-character ß': 'straße',
  'elsewhere: uncertain-character äö': 'fjällräven-ö',
  'refused: uncertain-character ä, mixed-sets ä': 'bąä',
});
