/** What the block below a field says of a name. */
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnosis/diagnose.js';
import { verdictOf } from '../../src/diagnosis/verdict.js';
import * as english from '../../src/languages/en.js';
import * as norwegian from '../../src/languages/nb.js';
import * as swedish from '../../src/languages/sv.js';
import { MAX_SHOWN_SUGGESTIONS } from '../../src/limits.js';
import { type AnswerMessage, formatAnswer } from '../../src/messages/answer-message.js';
import type { FindingLanguage } from '../../src/messages/finding-language.js';
import type { Subject } from '../../src/messages/format-finding.js';
import { toText } from '../../src/messages/message.js';
import { registries } from '../../src/registries/bundled.js';

const subjectOf = (name: string, tld = 'se'): Subject => ({ diagnosis: diagnose(name, registries), tld, tlds: ['se', 'nu'] });

function answer(name: string, { tld = 'se', language = swedish, isTyping = false }: { tld?: string; language?: FindingLanguage; isTyping?: boolean } = {}): AnswerMessage {
  const subject = subjectOf(name, tld);
  return formatAnswer(verdictOf(subject.diagnosis, isTyping), subject, language);
}

const said = (message: AnswerMessage): string[] => [message.headline, message.body, ...message.others.map(({ phrase }) => phrase)].map(toText).filter(Boolean);

describe('the headline', () => {
  it.each<[name: string, headline: string, ...others: string[]]>([
    ['håbo.se', 'Tillåtet .se-namn'],
    ['Håbo.se', 'Tillåtet .se-namn', 'Domännamn skrivs med små bokstäver: håbo.se.'],
    // several characters that no name can have
    ['Björns Bageri & Café', 'Mellanslag och ”&” går inte att ha i ett domännamn'],
    ['räk_!.se', '”_” och ”!” går inte att ha i ett domännamn'],
    ['r!ä!k_.se', '”!” och ”_” går inte att ha i ett domännamn'], // each once
    // one, and its place
    ['räk_.se', 'Tecken 4, ”_” (understreck), får inte ingå i ett domännamn'],
    ['r_k_.se', 'Tecken 2 och 4, ”_” (understreck), får inte ingå i ett domännamn'],
    ['a b.se', 'Mellanslag kan inte ingå i ett domännamn (tecken 2)'],
    // a full stop inside of what was filled in ends no sentence
    ['bücher.com', '.com bedöms inte här'],
    // the reason first, and then where
    ['smörgåsb\u043Erd.se', 'Namnet blandar latinska och kyrilliska bokstäver', 'Tecken 9 är en kyrillisk bokstav som ser ut som ”o”.'],
    ['блины.se', 'Namnet är skrivet med kyrilliska bokstäver', 'De får inte användas under .se.'],
    ['850709-9805.se', 'Namnet är skrivet som ett person- eller organisationsnummer', 'Registret brukar neka sådana namn.'],
    ['hem-.se', 'Namnet får inte sluta med bindestreck'],
    // codes
    ['xn--rksmrgs-5wao1o.se', 'Koden står för räksmörgås.se', 'Det är samma adress. Koden finns för att internets adressbok bara klarar a–z, 0–9 och bindestreck.'],
    [
      'xn--rksmrgs-5wao1p.se', 'Koden står för räksm÷rgås.se, som inte kan registreras',
      'Tecken 6, ”÷” (symbol), får inte ingå i ett domännamn. Kontrollera att koden är rätt avskriven.',
    ],
    [
      'xn--a-b-0na5zg.se', 'Koden står för aø-İıb.se, som inte kan registreras',
      '”İ” och ”ı” går inte under .se. Kontrollera att koden är rätt avskriven.',
    ],
    ['_.xn--kp-fka.se', 'Tecken 1, ”_” (understreck), får inte ingå i ett domännamn'], // is not of the code
    ['xn--example-.se', 'Koden xn--example- stämmer inte; den motsvarar inget domännamn'],
  ])('of %s: %s', (name, ...sentences) => expect(said(answer(name))).toEqual(sentences));

  it('of more characters than it has room for is the first fault, before the others', () => {
    const message = answer('a!%*#$b.se');
    expect(toText(message.headline)).toBe('Tecken 2, ”!” (utropstecken), får inte ingå i ett domännamn');
    expect(message.others).toHaveLength(4);
  });

  it('of letters that another table has names the top-level domain', () => {
    expect(said(answer('ŧ€.nu', { tld: 'nu' }))).toEqual(['”ŧ” och ”€” går inte under .nu']);
    expect(toText(answer('ŧ.nu', { tld: 'nu' }).headline)).toMatch(/^Tecken 1, ”ŧ” \(t med tvärstreck\), får inte användas under \.nu, men under \.se, /);
  });

  it('begins with a capital, and lists as the language does', () => {
    expect(toText(answer('a &.se', { language: english }).headline)).toBe('Space and “&” can’t be part of a domain name');
    expect(toText(answer('a &.se', { language: norwegian }).headline)).toBe('Mellomrom og «&» kan ikke brukes i et domenenavn');
  });

  it('sets what was typed apart, so that it reorders no words', () => {
    expect(answer('xn--7dbaf.se').headline).toContainEqual({ kind: 'name', text: 'דוד.se' });
  });

  it('is the page’s own reason where it does not take the name, and what is said of the name follows', () => {
    const blocked = formatAnswer('blocked', { ...subjectOf('www.håbo.se'), blocked: 'Upptaget. Sök ett annat!' }, swedish);
    expect(said(blocked)).toEqual(['Upptaget', 'Sök ett annat!', 'Det är håbo.se som registreras. www är en underdomän.']);
    expect(blocked.tellsAvailability).toBe(false);
  });

  it('says that something went wrong here', () => {
    expect(said(formatAnswer('failed', subjectOf('håbo'), swedish))).toEqual(['Något gick fel här', 'Namnet kunde inte bedömas.']);
  });

  it('is in no language a sentence with its full stop', () => {
    for (const language of [swedish, english, norwegian]) {
      for (const name of ['håbo', 'a b', 'a b!', 'hem-', 'bücher.com', 'xn--hbo-ula.se', 'xn--smrgs-praoj.se', '850709-9805', 'þing', '!', 'info@', '.']) {
        expect(toText(answer(name, { language }).headline), name).not.toMatch(/[^.]\.$|^$/);
      }
    }
  });
});

describe('of what is not finished', () => {
  it.each([
    ['hem-', 'Inte klart än'],
    ['håbo.s', 'Inte klart än'],
    ['xn--', 'Fortsätt skriva koden'],
    ['xn--rksm', 'Fortsätt skriva koden'], // 堑堗, so far
  ])('%s: nothing but that', (name, headline) => {
    const message = answer(name, { isTyping: true });
    expect(said(message)).toEqual([headline]);
    expect(message.suggestions).toEqual([]);
  });
});

describe('a code that may have been misread', () => {
  it('is compared, character by character, with what was probably meant, and can be kept', () => {
    const message = answer('www.xn--smrgs-praoj.se');
    expect(said(message)).toEqual(['Står det 0 i stället för o på fakturan?', 'Det är smrgåçsè.se som registreras. www är en underdomän.']);
    expect(message.comparison).toEqual([
      { words: 'Du skrev', code: ['xn--smrgs-pra', 'o', 'j.se'], name: 'smrgåçsè.se' },
      { words: 'Kanske', code: ['xn--smrgs-pra', '0', 'j.se'], name: 'smörgås.se' },
    ]);
    expect([message.suggestions, message.keep, message.tellsAvailability]).toEqual([['smörgås.se'], 'Nej, det står o', false]);
  });

  it('is none where the code is right', () => {
    const { comparison, keep } = answer('xn--rksmrgs-5wao1o.se');
    expect([comparison, keep]).toEqual([[], '']);
  });
});

describe('how browsers show a name', () => {
  it('stands beside an answer that is permitted', () => {
    const { state, display, others, headline } = answer('þing.se');
    expect([state, toText(headline), others]).toEqual(['permitted', 'Tillåtet .se-namn', []]);
    expect(toText(display?.headline ?? [])).toBe('Så här står det i Chrome och Firefox');
    expect(toText(display?.body ?? [])).toBe('Chrome och Firefox visar namnet som xn--ing-ooa.se på grund av ”þ”. Adressen fungerar ändå.');
    expect(display?.ace).toBe('xn--ing-ooa.se');
  });

  it('is one of the things said where something else stands against the name, or others judge it', () => {
    expect(answer('b\u0430nk.com').display).toBeUndefined();
    expect(said(answer('b\u0430nk.com'))).toContainEqual(expect.stringMatching(/^Chrome och Firefox visar namnet som xn--bnk-6cd\.com/));
  });
});

describe('what was probably meant', () => {
  it('is no more than four names, those with the reader’s own word for & first', () => {
    const name = 'Björns Bageri & Café';
    expect(answer(name).suggestions).toEqual(['björnsbageriochcafé.se', 'björns-bageri-och-café.se', 'björnsbagericafé.se', 'björns-bageri-café.se']);
    expect(answer(name, { language: english }).suggestions.slice(0, 2)).toEqual(['björnsbageriandcafé.se', 'björns-bageri-and-café.se']);
    expect(answer(name).suggestions).toHaveLength(MAX_SHOWN_SUGGESTIONS);
  });

  it('is in the order of likelihood where there is no &', () => {
    expect(answer('Sand och strand').suggestions).toEqual(['sandochstrand.se', 'sand-och-strand.se']);
  });

  it('is each of several names that were typed', () => {
    const names = ['håbo.se', 'hem.se', 'köp.se', 'mat.se', 'vin.se'];
    expect(answer(names.join(', ')).suggestions).toEqual(names);
  });
});

describe('availability', () => {
  it.each([
    ['håbo', true], ['850709-9805', true], ['þing', true],
    ['hem-', false], ['bücher.com', false], ['xn--hbo-ula.se', false], ['', false],
  ])('%s: %s', (name, tells) => expect(answer(name).tellsAvailability).toBe(tells));
});
