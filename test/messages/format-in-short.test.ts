/** What stands against a name, in two or three words. */
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnosis/diagnose.js';
import * as english from '../../src/languages/en.js';
import * as norwegian from '../../src/languages/nb.js';
import * as swedish from '../../src/languages/sv.js';
import { formatInShort, type ShortLanguage } from '../../src/messages/format-in-short.js';
import { toText } from '../../src/messages/message.js';
import { everyRegistry } from '../../tools/every-registry.js';

const said = (name: string, language: ShortLanguage = swedish): string => {
  const tld = name.slice(name.lastIndexOf('.') + 1);
  return toText(formatInShort(diagnose(name, everyRegistry[tld]!), language));
};

describe('in Swedish', () => {
  it.each([
    ['räksmörgås.is', 'ä och å går inte'],
    ['šäš.is', 'š och ä går inte'], // each once
    ['åäčšž.is', 'å, ä, č, š, … går inte'],
    ['åäčš.is', 'å, ä, č och š går inte'],
    ['straße.ch', 'ß skrivs ss'],
    ['a&b.se', '& går inte'],
    ['ä&.is', 'ä och & går inte'], // the registry refuses one, and the protocol the other
    ['å_!.pl', '_ och ! går inte'], // what is refused goes before what nobody knows
    ['блины.se', 'Inga kyrilliska bokstäver'],
    ['smörgåsb\u043Erd.se', 'Blandade alfabet'],
    ['a\u202Eb.se', 'Tecken som inga domännamn får ha'],
    ['a b.se', 'Mellanslag'],
    ['köp-.se', 'Bindestreck sist'],
    ['q.no', 'Minst 2 tecken'],
    ['ab.dk', 'Kanske för kort'],
    [`${'a'.repeat(52)}ð.is`, 'Kanske för långt'],
    ['räksmörgås.pl', 'Vi vet inte säkert om ä, ö och å går'],
    ['850709-9805.se', 'Person- eller organisationsnummer'],
    ['þing.se', 'Visas som xn-- av webbläsare'],
    ['xn--rksmrgs-5waolo.se', 'Kod som troligen är fel avskriven'],
  ])('%s', (name, words) => expect(said(name)).toBe(words));
});

it('agrees with the number of characters', () => {
  expect([said('ŧ.nu', english), said('äå.is', english)]).toEqual(['ŧ isn’t allowed', 'ä and å aren’t allowed']);
  expect([said('äå.is', norwegian), said('блины.se', norwegian)]).toEqual(['ä og å kan ikke brukes', 'Ingen kyrillisk skrift']);
});

it('has words for a code that no language knows', () => {
  const shapes = [{ pattern: /x/, code: 'toString' as 'space', severity: 'error' as const, reference: '' }];
  expect(toText(formatInShort(diagnose('x', { ...everyRegistry['se']!, shapes }), swedish))).toBe('Kan inte registreras');
});

it('says of a long name that it is too long, and of a short one how long it has to be', () => {
  const lengths = [{ unit: 'characters' as const, min: 3, max: 4, severity: 'error' as const, reference: '' }];
  const words = ['åå', 'ååååå'].map((label) => toText(formatInShort(diagnose(label, { ...everyRegistry['se']!, lengths }), swedish)));
  expect(words).toEqual(['Minst 3 tecken', 'För långt']);
});
