/** What `<idn-pair>` answers, in words: whatever people paste beside each other. */
import { describe, expect, it } from 'vitest';
import { comparePair } from '../../src/advice/compare.js';
import { answerPair, type PairAnswer } from '../../src/elements/pair/pair-answer.js';
import { IdnPairElement } from '../../src/elements/pair/idn-pair.js';
import { toText } from '../../src/messages/message.js';
import { registries } from '../../src/registries/bundled.js';
import { readLanguages } from '../languages/read-languages.js';

const languages = await readLanguages();

function answer(name: string, code: string, lang = 'sv'): PairAnswer {
  const language = languages.find(({ tag }) => tag === lang) as (typeof languages)[number];
  return answerPair(comparePair(name, code, registries), language);
}

/** The sentences in sight, both codes with what differs in brackets, and what stands behind the door. */
const told = ({ headline, body, codes, more }: PairAnswer): string[] => [
  ...[headline, ...body].map(toText), ...(codes ? [marked(codes.given), marked(codes.right)] : []), ...more.map(toText),
];

const marked = (pieces: readonly string[]): string => pieces.map((piece, index) => (index % 2 === 1 && piece ? `[${piece}]` : piece)).join('');

const pairs: [what: string, name: string, code: string, swedish: string[], english: string[]][] = [
  ['the code of the name', 'Räksmörgås', 'XN--RKSMRGS-5WAO1O.SE', ['Ja, koden hör till namnet.'], ['Yes, the code belongs to the name.']],
  ['twice the same name in ASCII', 'habo.nu', 'habo', ['Ja, båda är habo.nu.'], ['Yes, both are habo.nu.']],
  [
    'a miscopied code', 'räksmörgås.se', 'xn--rksmrgs-5waolo.se',
    [
      'Nej, ett tecken i koden är fel.', 'Koden står för räèksmrgåsæ.se, inte för räksmörgås.se.', 'xn--rksmrgs-5wao[l]o.se', 'xn--rksmrgs-5wao[1]o.se',
      'Koden innehåller ”è” (tecken 3), som inte finns i namnet.', 'Koden saknar ”ö” (tecken 6).', 'Koden innehåller ”æ” (tecken 11), som inte finns i namnet.',
    ],
    [
      'No, one character of the code is wrong.', 'The code stands for räèksmrgåsæ.se, not for räksmörgås.se.', 'xn--rksmrgs-5wao[l]o.se', 'xn--rksmrgs-5wao[1]o.se',
      'The code contains “è” (character 3), which is not in the name.', 'The code lacks “ö” (character 6).', 'The code contains “æ” (character 11), which is not in the name.',
    ],
  ],
  [
    'a code of a name that is like it', 'håbo', 'xn--hbo-qla',
    ['Nej, ett tecken i koden är fel.', 'Koden står för häbo.se, inte för håbo.se.', 'xn--hbo-[q]la.se', 'xn--hbo-[u]la.se', 'I stället för ”å” (tecken 2) ger koden ”ä”.'],
    ['No, one character of the code is wrong.', 'The code stands for häbo.se, not for håbo.se.', 'xn--hbo-[q]la.se', 'xn--hbo-[u]la.se', 'Instead of “å” (character 2), the code gives “ä”.'],
  ],
  [
    'a code with a letter of another script', 'smörgåsbord.se', 'xn--smrgsbrd-d0a1ou38a.se',
    ['Nej, koden hör till smörgåsbоrd.se.', 'Tecken 9 är ett latinskt ”o” i namnet och ett kyrilliskt ”о” i koden.', 'xn--smrgsbrd-[d0]a[1ou3]8[a].se', 'xn--smrgsb[o]rd-[82]a8[p].se'],
    ['No, the code belongs to smörgåsbоrd.se.', 'Character 9 is a Latin “o” in the name and a Cyrillic “о” in the code.', 'xn--smrgsbrd-[d0]a[1ou3]8[a].se', 'xn--smrgsb[o]rd-[82]a8[p].se'],
  ],
  [
    'the code of the domain of a host', 'www.köp.se', 'xn--kp-fka.se',
    ['Ja, koden hör till köp.se; ”www.” är bara en del framför domänen.'],
    ['Yes, the code belongs to köp.se; “www.” is just a part before the domain.'],
  ],
  [
    'the code of another host of the domain', 'www.köp.se', 'mail.xn--kp-fka.se',
    ['Domänen är samma, köp.se, men delarna framför är olika: ”www.” och ”mail.”.'],
    ['The domain is the same, köp.se, but the parts before it differ: “www.” and “mail.”.'],
  ],
  [
    'the code of a name that is usually refused', '850709-9805', '850709-9805.se',
    ['Ja, båda är 850709-9805.se.', 'Namnet är skrivet som ett person- eller organisationsnummer. Registret brukar neka sådana namn.'],
    ['Yes, both are 850709-9805.se.', 'The name is written like a personal or organisation number. The registry usually refuses such names.'],
  ],
  [
    'two that are no names', 'a%%.se', 'b c.se',
    ['Namnet kan inte kodas.', 'Tecken 2 och 3, ”%” (procenttecken), får inte ingå i ett domännamn.', 'Koden kan inte läsas.', 'Mellanslag kan inte ingå i ett domännamn (tecken 2).'],
    ['The name can’t be encoded.', 'Characters 2 and 3, “%” (percent sign), can’t be part of a domain name.', 'The code can’t be read.', 'A domain name can’t contain spaces (character 2).'],
  ],
  [
    'a code that stands for nothing', 'räksmörgås', 'xn--rksmrgs-5wao10.se',
    [
      'Nej, ett tecken i koden är fel.', 'xn--rksmrgs-5wao1[0].se', 'xn--rksmrgs-5wao1[o].se',
      'Koden xn--rksmrgs-5wao10 stämmer inte; den motsvarar inget domännamn. Kontrollera om 1 och l eller 0 och o har förväxlats.',
    ],
    [
      'No, one character of the code is wrong.', 'xn--rksmrgs-5wao1[0].se', 'xn--rksmrgs-5wao1[o].se',
      'The code xn--rksmrgs-5wao10 is not valid; it stands for no domain name. Check whether 1 and l, or 0 and o, were confused.',
    ],
  ],
  [
    'a single word that stands for nothing', 'håbo', 'xn--hbo-',
    ['Nej, koden kan inte läsas.', 'xn--hbo-.se', 'xn--hbo-[ula].se', 'Koden xn--hbo- stämmer inte; den motsvarar inget domännamn.'],
    ['No, the code can’t be read.', 'xn--hbo-.se', 'xn--hbo-[ula].se', 'The code xn--hbo- is not valid; it stands for no domain name.'],
  ],
  [
    'the code of a name that is refused', 'smörgåsbоrd.se', 'xn--smrgsbrd-d0a1ou38a.se',
    ['Ja, koden hör till namnet.', 'Namnet blandar latinska och kyrilliska bokstäver. Tecken 9 är en kyrillisk bokstav som ser ut som ”o”.'],
    ['Yes, the code belongs to the name.', 'The name mixes Latin and Cyrillic letters. Character 9 is a Cyrillic letter that looks like “o”.'],
  ],
];

describe.each(pairs)('%s: %s, %s', (_, name, code, swedish, english) => {
  it('in Swedish and English', () => {
    expect(told(answer(name, code))).toEqual(swedish);
    expect(told(answer(name, code, 'en'))).toEqual(english);
  });
});

describe('the code of köp.se belongs to the name, however both were pasted', () => {
  it.each([
    ['KÖP.SE', 'XN--KP-FKA.SE'], ['köp.se.', 'xn--kp-fka.se.'], ['köp。se', 'xn--kp-fka。se'], ['köp．se', 'xn--kp-fka｡se'], ['ko\u0308p.se', 'xn--kp-fka.se'],
    ['”köp.se”', '"xn--kp-fka.se"'], ['  köp.se ', '\txn--kp-fka.se\r\n'], ['http://köp.se/meny?x=1', 'https://xn--kp-fka.se/'], ['info@köp.se', 'Anna <anna@xn--kp-fka.se>'],
    ['1. köp.se', '- xn--kp-fka.se'], ['köp.se,', 'xn--kp-fka.se;'], ['köp', 'xn--kp-fka'], ['köp', 'xn--kp-fka.se'], ['köp.se', 'Kod: xn--kp-fka.se'], ['k\u00ADöp.se', 'xn--kp-\u00ADfka.se'],
    ['köp.se', 'köp.se (xn--kp-fka.se)'], ['köp.se (xn--kp-fka.se)', 'xn--kp-fka.se'], ['="köp.se"', "'xn--kp-fka.se'"], ['www.köp.se', 'www.xn--kp-fka.se'],
    ['köp.com', 'xn--kp-fka'], ['köp', 'xn--kp-fka.com'], ['köp.co.uk', 'xn--kp-fka'],
  ])('%j, %j', (name, code) => {
    const { state, headline } = answer(name, code);
    expect([state, toText(headline)]).toEqual(['permitted', 'Ja, koden hör till namnet.']);
  });

  it.each([['https://www.köp.se/meny', 'xn--kp-fka.se'], ['www.köp.com', 'xn--kp-fka.com'], ['köp.se', 'WWW.xn--kp-fka.se'], ['www.köp.se', 'xn--kp-fka']])('as a host: %s, %s', (name, code) => {
    const { state, headline } = answer(name, code);
    expect([state, toText(headline)]).toEqual(['permitted', expect.stringMatching(/^Ja, koden hör till köp\.(se|com); ”www\.” är bara en del framför domänen\.$/)]);
  });

  it('in each other’s place', () => {
    expect(told(answer('xn--kp-fka.se', 'köp.se'))).toEqual(['Ja, koden hör till namnet.', 'Namnet står i kodens fält, och koden i namnets.']);
    expect(told(answer('xn--hbo-qla.se', 'håbo.se')).slice(0, 5)).toEqual([
      'Nej, ett tecken i koden är fel.', 'Koden står för häbo.se, inte för håbo.se.', 'Namnet står i kodens fält, och koden i namnets.', 'xn--hbo-[q]la.se', 'xn--hbo-[u]la.se',
    ]);
  });

  it('twice the code, twice the name', () => {
    expect(told(answer('xn--kp-fka.se', 'xn--kp-fka'))).toEqual(['Ja, båda är koden för köp.se.']);
    const { state, headline, right } = answer('köp.se', 'KÖP');
    expect([state, toText(headline), right]).toEqual(['caution', 'Båda är namnet köp.se. Koden saknas.', 'xn--kp-fka.se']);
  });
});

describe('one slip of a code', () => {
  it.each([
    ['xn-kp-fka.se', 'Nej, koden ska börja med xn--.'], ['xn–kp-fka.se', 'Nej, koden ska börja med xn--.'], ['kp-fka.se', 'Nej, koden ska börja med xn--.'], ['XNKP-FKA', 'Nej, koden ska börja med xn--.'],
    ['xn--kp-fk.se', 'Nej, ett tecken saknas i koden.'], ['xn--kp-fkaa.se', 'Nej, koden har ett tecken för mycket.'], ['xn--kp- fka.se', 'Nej, koden har ett tecken för mycket.'], ['xn--kp-fla.se', 'Nej, ett tecken i koden är fel.'],
    ['köp.se (xn--kp-fkb.se)', 'Nej, ett tecken i koden är fel.'],
  ])('%s', (code, headline) => {
    expect(toText(answer('köp.se', code).headline)).toBe(headline);
    expect(answer('köp.se', code).right).toBe('xn--kp-fka.se');
  });
});

describe('the ways on', () => {
  it('of a code of another name: the right code, and that name', () => {
    const { right, names } = answer('www.håbo.se', 'xn--hbo-qla.se');
    expect([right, names]).toEqual(['xn--hbo-ula.se', ['häbo.se']]);
  });

  it('no name of a code that was probably misread, and none that its registry refuses', () => {
    expect(answer('smörgås.se', 'xn--smrgs-praoj.se').names).toEqual([]);
    expect(answer('smörgåsbord.se', 'xn--smrgsbrd-d0a1ou38a.se').names).toEqual([]);
    expect(answer('köp.se', 'kp-fka.se').names).toEqual([]);
  });

  it.each([['köp,se', 'köp.se'], ['köp.se, låt.se', 'köp.se'], ['Björns Bageri', 'björnsbageri.se']])('of a name that is not written as one, that of the code: %s', (name, meant) => {
    const code = comparePair(meant, meant, registries).name.ascii;
    const { state, headline, names } = answer(name, code);
    expect([state, toText(headline), names]).toEqual(['caution', `Koden hör till ${meant}, men namnet är felskrivet.`, [meant]]);
  });

  it('or all that it may be, and what the code stands for', () => {
    const { state, names, body } = answer('Björns Bageri', 'xn--kp-fka.se');
    expect([state, names]).toEqual(['refused', ['björnsbageri.se', 'björns-bageri.se', 'köp.se']]);
    expect(body.map(toText)).toContain('Koden står för köp.se.');
  });
});

it('places are those of what was typed, with its host', () => {
  expect(told(answer('www.håbo.se', 'xn--hbo-qla.se')).at(-1)).toBe('I stället för ”å” (tecken 6) ger koden ”ä”.');
  expect(told(answer('håbo.se', 'www.xn--hbo-qla.se')).at(-1)).toBe('I stället för ”å” (tecken 2) ger koden ”ä”.');
});

describe.each(languages)('in $tag', ({ tag }) => {
  it('no sentence has an empty place', () => {
    const texts = ['köp.se', 'xn--kp-fka.se', 'www.köp.se', 'mail.xn--kp-fka.se', 'a%%', '.', 'xn--', 'smörgåsbоrd.se', 'xn--smrgsbrd-d0a1ou38a.se', 'köp.com', 'habo', '\u05D0\u05D1.se', 'Björns Bageri', '\uD800', '💩.se', '<b>'];
    const wrong = texts.flatMap((name) => texts.flatMap((code) => told(answer(name, code, tag)).filter((sentence) => /[{}]|undefined|””|“”|«»/.test(sentence))));
    expect(wrong).toEqual([]);
  });
});

it('the class can be imported where there is no screen', () => {
  expect(IdnPairElement.observedAttributes).toEqual(['name', 'code', 'tld', 'readonly', 'lang', 'tables']);
});

describe('whoever does not see where the codes differ hears which character is at fault', () => {
  it.each([
    ['håbo', 'xn--hbo-qla', 'Tecken 9 i koden är ”q”, men ska vara ”u”.', 'Character 9 of the code is “q”, and should be “u”.'],
    ['håbo', 'www.xn--hbo-qla.se', 'Tecken 13 i koden är ”q”, men ska vara ”u”.', 'Character 13 of the code is “q”, and should be “u”.'],
    ['håbo', 'xn--hbo-la', 'Sätt in ”u” som tecken 9.', 'Put in “u” as character 9.'],
    ['håbo', 'www.xn--ho-ula.se', 'Sätt in ”b” som tecken 10.', 'Put in “b” as character 10.'],
    ['håbo', 'xn--hboula', 'Sätt in ”- (bindestreck)” som tecken 8.', 'Put in “- (hyphen)” as character 8.'],
    ['håbo', 'xn--hbo-uxla', 'Tecken 10, ”x”, ska bort.', 'Character 10, “x”, should go.'],
    ['håbo', 'xn-hbo-ula', '', ''],
    ['smörgåsbord.se', 'xn--smrgsbrd-d0a1ou38a.se', '', ''],
  ])('%s and %s', (name, code, swedish, english) => {
    expect(['sv', 'en'].map((lang) => toText(answer(name, code, lang).place ?? []))).toEqual([swedish, english]);
  });
});
