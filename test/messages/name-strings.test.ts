/** The sentences of the name to read, which is small because it brings its own. */
import { describe, expect, it } from 'vitest';
import { IdnNameElement } from '../../src/elements/name/idn-name.js';
import { converterLanguageOf } from '../../src/messages/converter-language.js';
import { nameLanguageOf } from '../../src/messages/name-language.js';

describe.each(['sv', 'en'])('in %s', (tag) => {
  it('copying is said in the words of the converter', () => {
    const { copy, copied, selected } = converterLanguageOf(tag).strings;
    expect(nameLanguageOf(tag, undefined).strings).toMatchObject({ copy, copied, selected });
  });
});

describe('own sentences', () => {
  it.each([null, undefined, {}])('may be %s', (own) => {
    expect(nameLanguageOf('sv', own as undefined).strings).toEqual(nameLanguageOf('sv', undefined).strings);
  });

  it.each(['constructor', '__proto__', '', 'x-y'])('a language called “%s” is English', (tag) => {
    expect(nameLanguageOf(tag, { sv: {} })).toEqual(nameLanguageOf('en', undefined));
  });
});

it('the class can be imported where there is no screen', () => {
  expect(IdnNameElement.observedAttributes).toEqual(['value', 'lang']);
});
