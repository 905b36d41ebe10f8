/** The sentences in plain Swedish, word by word, with the English and Norwegian ones where these have to agree with a number. */
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnosis/diagnose.js';
import { verdictOf } from '../../src/diagnosis/verdict.js';
import * as english from '../../src/languages/en.js';
import * as norwegian from '../../src/languages/nb.js';
import * as swedish from '../../src/languages/sv.js';
import type { FindingLanguage } from '../../src/messages/finding-language.js';
import { formatVerdict, type Subject } from '../../src/messages/format-finding.js';
import { toText } from '../../src/messages/message.js';
import { messagesOf } from '../../src/messages/messages.js';
import { registries } from '../../src/registries/bundled.js';
import { chooseRegistry, listOf } from '../../src/registry/choose.js';

const list = listOf(registries);

function subjectOf(name: string): Subject {
  const diagnosis = diagnose(name, registries);
  return { diagnosis, tld: chooseRegistry(diagnosis.labels, list).tld, tlds: list.map(({ tld }) => tld) };
}

const verdict = (name: string, language: FindingLanguage): string => toText(formatVerdict(verdictOf(diagnose(name, registries)), subjectOf(name), language));
const said = (name: string, language: FindingLanguage): string[] => messagesOf(subjectOf(name), language).map(({ phrase }) => toText(phrase));

describe('in Swedish', () => {
  it.each([
    ['håb.se', 'håb.se är ett tillåtet .se-namn.'],
    ['å_.se', 'å_.se kan inte registreras.'],
    ['håbo.com', '.com bedöms inte här.'],
    ['münchen.рф', '.рф bedöms inte här.'],
  ])('the verdict on %s', (name, sentence) => expect(verdict(name, swedish)).toBe(sentence));

  it.each([
    ['\u212B.se', 'Domännamn skrivs med små bokstäver: å.se.'],
    ['ａ.se', 'Tecken 1, ”ａ”, blir ”a”.'],
    ['a\u202Eb\u202E.se', 'Tecken 2 och 4 är osynliga (U+202E) och får inte ingå i ett domännamn.'],
    ['a\u202Eb.se', 'Tecken 2 är osynligt (U+202E) och får inte ingå i ett domännamn.'],
    ['\uFEFFhåb.se', 'Ett osynligt tecken (U+FEFF) är utelämnat.'],
    ['mailto:info@håb.se', 'mailto: hör till e-postadressen och är utelämnat.'],
    ['https://user:pass@håb.se', 'user:pass@ hör till webbadressen och är utelämnat.'],
    ['a♥.se', 'Tecken 2, ”♥”, är en symbol. Symboler får inte ingå i .se-namn.'],
    ['♥a♥.se', 'Tecken 1 och 3, ”♥”, är symboler. Symboler får inte ingå i .se-namn.'],
    ['♥.nu', 'Tecken 1, ”♥”, är en symbol. Symboler får inte ingå i .nu-namn.'],
    ['♥.com', 'Tecken 1, ”♥” (symbol), får inte ingå i ett domännamn.'],
    ['♥.håbo.se', 'Tecken 1, ”♥” (symbol), får inte ingå i ett domännamn.'],
    ['ab--c.se', 'Namnet får inte ha bindestreck både som tredje och som fjärde tecken.'],
    ['xn--.se', 'Det saknas något efter xn--.'],
    ['xn--9.se', 'Koden xn--9 stämmer inte; den motsvarar inget domännamn. Kontrollera om 1 och l eller 0 och o har förväxlats.'],
    ['850709-9805.se', 'Namnet är skrivet som ett person- eller organisationsnummer. Registret brukar neka sådana namn.'],
    ['блины.se', 'Namnet är skrivet med kyrilliska bokstäver. De får inte användas under .se.'],
    ['ひカ.se', 'Namnet är skrivet med japanska tecken. De får inte användas under .se.'],
    ['日本ひ.se', 'Namnet är skrivet med kinesiska och japanska tecken. De får inte användas under .se.'],
    ['日本.se', 'Namnet är skrivet med kinesiska tecken. De får inte användas under .se.'],
    ['ꀀa.se', 'Namnet blandar yi tecken och latinska bokstäver. Använd bara det ena alfabetet.'],
    ['शाला.se', 'Namnet är skrivet med bokstäver ur devanagari. De får inte användas under .se.'],
    ['אב.nu', 'Namnet är skrivet med hebreiska bokstäver. De får inte användas under .nu, men under .se.'],
    ['aa日.se', 'Namnet blandar latinska bokstäver och kinesiska tecken. Använd bara det ena alfabetet.'],
    ['smörgåsжrd.se', 'Namnet blandar latinska och kyrilliska bokstäver. Använd bara det ena alfabetet.'],
    ['smörgåsbнrd.se', 'Namnet blandar latinska och kyrilliska bokstäver. Använd bara det ena alfabetet.'],
    ['smörgåsbоrd.se', 'Namnet blandar latinska och kyrilliska bokstäver. Tecken 9 är en kyrillisk bokstav som ser ut som ”o”.'],
    ['ɡo.se', 'Tecken 1 är en latinsk bokstav som ser ut som ”g”. Den får inte användas under .se.'],
    ['ɡoɡ.se', 'Tecken 1 och 3 är vardera en latinsk bokstav som ser ut som ”g”. Den får inte användas under .se.'],
    ['ßa.nu', 'Under .nu skrivs ß som ss. Under .de och .dk får ß användas.'],
    ['ßa.se', 'Tecken 1, ”ß” (tyskt s), får inte användas under .se, men under .de och .dk.'],
    ['ąe.se', 'Tecken 1, ”ą” (a med krok under), får inte användas under .se, men under .lt, .pl, .de och .eu.'],
    ['ŧa.nu', 'Tecken 1, ”ŧ” (t med tvärstreck), får inte användas under .nu, men under .se, .no, .fi och andra.'],
    ['ąbą.se', 'Tecken 1 och 3, ”ą” (a med krok under), får inte användas under .se, men under .lt, .pl, .de och .eu.'],
    ['a&b.se', 'Tecken 2, ”&” (och-tecken), får inte ingå i ett domännamn.'],
    ['a_b.se', 'Tecken 2, ”_” (understreck), får inte ingå i ett domännamn.'],
    ['ʻa.se', 'Tecken 1, ”ʻ” (omvänd apostrof), får inte användas under .se.'],
    ['ʺa.se', 'Tecken 1, ”ʺ” (bokstav), får inte användas under .se.'],
    ['ėa.se', 'Tecken 1, ”ė” (e med prick över), får inte användas under .se, men under .lt, .de och .eu.'],
    ['a\uFFFDb.com', 'En bokstav har gått förlorad (tecken 2). Skriv namnet som det ska vara.'],
    ['a?b\uFFFDc.se', 'En bokstav har gått förlorad (tecken 2). Skriv namnet som det ska vara.'],
    ['r%C3%A4k.se', 'Bokstäverna var skrivna som i en webbadress. Här står de som vanligt.'],
  ])('of %s it is said', (name, sentence) => expect(said(name, swedish)).toContain(sentence));
});

it('a page’s own sentence for another top-level domain may name those that are judged, and the code where there is one', () => {
  const own = { ...english, messages: { ...english.messages, 'verdict-other': 'Only {tlds}. Code: {ace}.' } };
  const excluded = (name: string): string => toText(formatVerdict('elsewhere', subjectOf(name), own));
  expect([excluded('å.com'), excluded('a b.com')]).toEqual(['Only .se and .nu. Code: xn--5ca.com.', 'Only .se and .nu.']);
});

describe('what agrees with a number', () => {
  it.each([
    ['a%%.se', ['Characters 2 and 3,', 'Tegn 2 og 3,']],
    ['a%.se', ['Character 2,', 'Tegn 2,']],
    ['♥a♥.se', ['Characters 1 and 3, “♥”, are symbols. Symbols can’t be part of .se names.', 'Tegn 1 og 3, «♥», er symboler. Symboler kan ikke brukes i .se-navn.']],
    ['a\u202Eb\u202E.se', ['Characters 2 and 4 are invisible (U+202E) and can’t be part of a domain name.', 'Usynlige tegn kan ikke brukes i et domenenavn: tegn 2 og 4 (U+202E).']],
    ['āā.se', ['Characters 1 and 2, “ā” (', 'Tegn 1 og 2, «ā» (']],
  ])('%s', (name, begins) => {
    expect([english, norwegian].map((language, index) => said(name, language).some((sentence) => sentence.startsWith(begins[index] as string)))).toEqual([true, true]);
  });
});
