/** What the name to read says. */
import { describe, expect, it } from 'vitest';
import { IdnNameElement } from '../../src/elements/name/idn-name.js';
import { nameLanguages, type OwnNameStrings } from '../../src/elements/name/name-language.js';
import { converterLanguages } from '../../src/elements/converter/converter-language.js';
import { chooseLanguage } from '../../src/messages/choose-language.js';

const nameLanguageOf = (tag: string, own?: OwnNameStrings) => chooseLanguage(tag, nameLanguages, own);

describe.each(['sv', 'en'])('in %s', (tag) => {
  it('copying is said in the words of the converter', () => {
    expect(nameLanguageOf(tag).copying).toEqual(chooseLanguage(tag, converterLanguages).copying);
  });
});

describe('own sentences', () => {
  it.each([null, undefined, {}])('may be %s', (own) => {
    expect(nameLanguageOf('sv', own as undefined)).toEqual(nameLanguageOf('sv'));
  });

  it.each(['constructor', '__proto__', '', 'x-y'])('a language called “%s” is English', (tag) => {
    expect(nameLanguageOf(tag, { sv: {} })).toEqual(nameLanguageOf('en'));
  });
});

it('the class can be imported where there is no screen', () => {
  expect(IdnNameElement.observedAttributes).toEqual(['value', 'lang', 'qr', 'inline']);
});
