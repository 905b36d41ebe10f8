/** What the table says of a character that is searched for and not permitted. */
import { describe, expect, it } from 'vitest';
import { findNotPermitted } from '../../src/elements/table/not-permitted.js';
import { tableLanguages } from '../../src/elements/table/table-language.js';
import { factsOf } from '../../src/characters/facts.js';
import { toText } from '../../src/messages/message.js';
import { registries } from '../../src/registries/bundled.js';
import type { Registry } from '../../src/registry/registry.js';

const languages = tableLanguages as never as Record<string, Parameters<typeof findNotPermitted>[4]>;

const said = (query: string, { registry = registries.se as Registry, isFound = false, tag = 'sv' } = {}): string[] =>
  findNotPermitted(query, new Set(factsOf(registry).map(({ text }) => text)), isFound, registry, languages[tag]!).map(({ sentence }) => toText(sentence));

describe('under .se', () => {
  it.each<[string, string]>([
    ['ß', 'ß (tyskt s) går inte under .se. Skriv ss. Tillåtet under .de och .dk.'],
    ['ẞ', 'ß (tyskt s) går inte under .se. Skriv ss. Tillåtet under .de och .dk.'],
    ['eszett', 'ß (tyskt s) går inte under .se. Skriv ss. Tillåtet under .de och .dk.'],
    ['tyskt s', 'ß (tyskt s) går inte under .se. Skriv ss. Tillåtet under .de och .dk.'],
    ['U+00DF', 'ß (tyskt s) går inte under .se. Skriv ss. Tillåtet under .de och .dk.'],
    ['u+043e', '\u043E (kyrillisk bokstav) går inte under .se. Skriv o.'],
    ['\u043E', '\u043E (kyrillisk bokstav) går inte under .se. Skriv o.'],
    ['_', '_ (understreck) går inte under .se. Skriv bindestreck.'],
    ['understreck', '_ (understreck) går inte under .se. Skriv bindestreck.'],
    ['&', '& (och-tecken) går inte under .se. Skriv och.'],
    ['emoji', '😀 (emoji) går inte under .se.'],
    ['♥', '♥ (symbol) går inte under .se.'],
    ['mellanslag', '␣ (mellanslag) går inte under .se. Skriv bindestreck.'],
    ['日', '日 (kinesiskt tecken) går inte under .se.'],
  ])('“%s”: %s', (query, sentence) => {
    expect(said(query)[0]).toBe(sentence);
  });

  it('of a whole name, each of its characters is found', () => {
    expect(said('björns & co!')).toEqual([
      '␣ (mellanslag) går inte under .se. Skriv bindestreck.',
      '& (och-tecken) går inte under .se. Skriv och.',
      '! (utropstecken) går inte under .se.',
    ]);
    expect(said('smörgåsb\u043Erd.se')).toEqual(['\u043E (kyrillisk bokstav) går inte under .se. Skriv o.']);
    expect(said('räksmörgås.se')).toEqual([]);
  });

  it.each(['', ' ', 'a', 'Å', '-', 'hake', 'samiska', 'klingon', 'U+0061', 'u+d800', 'u+110000', '\uD800', 'xn--hke-fta', 'ﬁ', '²'])('“%s”: nothing is refused that names may have, or that becomes a letter', (query) => {
    expect(said(query, { isFound: true })).toEqual([]);
  });

  it('beside what is permitted, only what is called so from the beginning is found', () => {
    expect(said('tyskt', { isFound: true })).toEqual(said('tyskt s'));
    expect(said('streck', { isFound: true })).toEqual([]);
    expect(said('streck')).not.toEqual([]);
  });

  it('finds no more than people read', () => {
    expect(said('кафетерий')).toHaveLength(4);
    expect(said('я'.repeat(100_000))).toHaveLength(1);
  });
});

it('is said of the registry whose table it is', () => {
  expect(said('ʒ', { registry: registries.nu })[0]).toBe('ʒ (ezh) går inte under .nu. Skriv z. Tillåtet under .fi och .se.');
  expect(said('ʒ')).toEqual([]);
});

it('in English', () => {
  expect(said('sharp s', { tag: 'en' })).toEqual(['ß (sharp s) is not permitted under .se. Write ss. Permitted under .de and .dk.']);
});
