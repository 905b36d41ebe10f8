import { describe, expect, it } from 'vitest';
import { findMixedSets } from '../../src/registry/character-sets.js';

const characterSets = { sets: ['abå', 'abø', 'åø-ü', 'αβ'], reference: 'a rule' };
const placeIn = (label: string) => findMixedSets(label, { characterSets })[0]?.at;

describe('sets of characters', () => {
  it.each(['ab', 'aåb', 'bøa', 'øåü', 'αβ', '1α-2', '12-3'])('one has all of %s', (label) => expect(placeIn(label)).toBeUndefined());

  it.each([['aåø', 2], ['aø1å', 3], ['aα', 1], ['12αb', 3], ['øüb', 2]])('none has all of %s: from place %s on', (label, at) => expect(placeIn(label)).toBe(at));

  it('say which character it is', () => {
    expect(findMixedSets('aåø', { characterSets })).toEqual([
      { code: 'mixed-sets', at: 2, length: 1, reference: 'a rule', values: { character: 'ø', codePoint: 'U+00F8' } },
    ]);
  });

  it('say nothing of a name with a character of none', () => {
    expect(['ß', 'aåøß', 'ßåø', 'aα中'].map(placeIn)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('are none, unless the registry has some', () => {
    expect(findMixedSets('aα', {})).toEqual([]);
  });
});
