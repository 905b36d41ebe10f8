import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnosis/diagnose.js';
import { verdictOf } from '../../src/diagnosis/verdict.js';
import * as english from '../../src/languages/en.js';
import { MAX_LISTED_MESSAGES } from '../../src/limits.js';
import { formatVerdict } from '../../src/messages/format-finding.js';
import { toText } from '../../src/messages/message.js';
import { faultOf, type FindingMessage, messagesOf } from '../../src/messages/messages.js';
import { registries } from '../../src/registries/bundled.js';

function messages(name: string): FindingMessage[] {
  return messagesOf({ diagnosis: diagnose(name, registries), tld: 'se', tlds: ['se', 'nu'] }, english);
}

const codes = (name: string): string[] => messages(name).map(({ code }) => code);
const sentences = (name: string): string[] => messages(name).map(({ phrase }) => toText(phrase));

describe('a mix of directions', () => {
  it.each(['a\u05D0.com', '\u05D0-.com', '0a.\u05D0.se'])('is told: %s', (name) => {
    expect(codes(name)).toContain('bidi');
    expect(sentences(name)).toContain(english.messages.bidi);
  });

  it('is not told again where a plainer message tells of the same place', () => {
    expect(codes('1\u05D0.se')).toEqual(['digit-at-edge']);
    expect(codes('1\u05D0.com')).toContain('bidi');
  });

  it('is told once of a label, however many rules it breaks', () => {
    expect(codes('\u05D0bc.com').filter((code) => code === 'bidi')).toHaveLength(1);
  });

  it('is told beside a digit that is wrong elsewhere', () => {
    expect(codes('0a.\u05D01.se')).toEqual(['bidi', 'digit-at-edge']);
  });
});

describe('the order and the number of messages', () => {
  it('errors stand before warnings, and these before notes', () => {
    expect(messages('https://ab.hem_ma.se').map(({ severity }) => severity)).toEqual(['error', 'note']);
    expect(messages('https://850709-9805.se').map(({ severity }) => severity)).toEqual(['warning', 'note']);
  });

  it('the same fault of the same character is one message, with all its places', () => {
    expect(sentences('a%b%c.se')).toEqual(['Characters 2 and 4, “%” (percent sign), can’t be part of a domain name.']);
    expect(messages('a%b.c%d.se')).toHaveLength(2); // of two labels
  });

  it('those beyond a number are counted', () => {
    const many = messages('!%&=*~^.se');
    expect(many).toHaveLength(MAX_LISTED_MESSAGES + 1);
    expect(toText(many.at(-1)!.phrase)).toBe('And 1 more.');
    expect(codes('!%&=*~.se')).not.toContain('more');
  });

  it('each suggestion stands in the first message that has it', () => {
    expect(messages('ab!c%d.se').map(({ suggestions }) => suggestions)).toEqual([['abcd.se'], []]);
  });
});

describe('what is left out', () => {
  it('upper case is told where nothing is wrong', () => {
    expect(codes('HEM.se')).toEqual(['mapped-case']);
    expect(codes('HEM-.se')).toEqual(['hyphen-end']);
  });

  it('a name that is missing, and a TLD that nobody refuses, are the verdict’s to tell', () => {
    expect(codes('')).toEqual([]);
    expect(codes('hem.com')).toEqual([]);
  });
});

it('a code is explained to whoever typed it', () => {
  expect(codes('xn--hbo-ula.se')).toEqual(['explained']);
  expect(codes('håbo.se')).toEqual([]);
  expect(codes('xn--9.se')).not.toContain('explained');
});

describe('the one fault that is told where there is room for one', () => {
  const fault = (name: string): string | undefined => faultOf(diagnose(name, registries))?.code;

  it.each([
    ['hem_ma-.se', 'disallowed-character'], ['1\u05D0.se', 'digit-at-edge'], ['850709-9805.se', 'personal-number'],
    ['850709-9805.a-.se', 'hyphen-end'], ['HEM.se', undefined], ['hem.com', undefined], ['', undefined],
  ])('of %s is %s', (name, code) => expect(fault(name)).toBe(code));

  it('is an error also where a warning comes first', () => {
    const shapes = [{ pattern: /ã/, code: 'personal-number', severity: 'warning', reference: 'a rule' }] as const;
    expect(faultOf(diagnose('ã.se', { ...registries.se, shapes }))?.code).toBe('not-in-table');
  });
});

it('a code is explained by the domain, as the verdict speaks of it', () => {
  expect(sentences('www.xn--hbo-ula.se')).toContain(
    'xn--hbo-ula.se is the same domain as håbo.se. The code exists because the domain name system handles only a–z, 0–9 and hyphen.',
  );
});

it.each([
  ['www.håbo.se', 'håbo.se'],
  ['www.håb!o.se', 'håb!o.se'],
  ['håbo.se.se', 'håbo.se.se'],
  ['w!w.håbo.se', 'w!w.håbo.se'],
])('the verdict on %s speaks of %s, as a fault elsewhere is one of the whole name', (name, spoken) => {
  const diagnosis = diagnose(name, registries);
  const verdict = toText(formatVerdict(verdictOf(diagnosis), { diagnosis, tld: 'se', tlds: ['se', 'nu'] }, english));
  expect(verdict.split(' ')[0]).toBe(spoken);
});

describe('each thing is said once, and nothing that is untrue', () => {
  it.each([
    ['👩‍💻.se', ['disallowed-character']], ['❤️‍🔥bil.se', ['disallowed-character']], // one picture of several code points
    ['..', ['empty-label']], ['bil...nu', ['empty-label']], ['b..se', ['empty-label']],
    ['www.b?t.se', ['lost-letter']], ['shop.Bengts Bil.se', ['space']], // no word of what is registered instead
    ['anna@', ['empty-name', 'cleaned']], ['%20', ['empty-name', 'cleaned', 'cleaned']], ['https://www.', ['empty-name']],
    ['[bil.se](https://bil.se)', ['cleaned', 'cleaned']], ['Bo <b@bil.se> tack', ['cleaned', 'cleaned', 'cleaned']],
  ])('%s', (name, expected) => expect(codes(name)).toEqual(expected));

  it('text is shown without what can not be seen around it', () => {
    expect(sentences('2.  bil.se')).toEqual(['2. is no part of the name and is left out.']);
    expect(sentences('anna:hemligt@bil.se')).toEqual(['anna:hemligt@ belongs to the web address and is left out.']);
  });

  it('letters have their everyday names, points are no accents, and a tab is a space', () => {
    expect(sentences('bıl.se')).toEqual(['Character 2, “ı” (i without a dot), is not allowed under .se, but is under .de and .eu.']);
    expect(sentences('\u05E9\u05BC\u05C1.se')[0]).toContain('(Hebrew');
    expect(sentences('bil․se')[0]).toContain('(looks like a dot)');
    expect(toText(formatVerdict('refused', { diagnosis: diagnose('bi\tl.se', registries), tld: 'se', tlds: [] }, english))).toContain('bi l.se');
  });

  it('a space between an address and its host is left out', () => {
    expect(['https:// bil.nu', 'info@ bil.nu'].map((input) => verdictOf(diagnose(input, registries)))).toEqual(['permitted', 'permitted']);
  });
});
