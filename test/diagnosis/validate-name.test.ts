import { describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../src/diagnosis/diagnosis.js';
import { diagnose } from '../../src/core.js';
import { nu } from '../../src/registries/nu/policy.js';
import { noRegistry } from '../../src/registry/none.js';
import type { Registry } from '../../src/registry/registry.js';
import { se } from '../../src/registries/se/policy.js';
import { errorsOf, linesOf } from '../idna/reading.js';
import { meta, readSections } from '../lgr/lgr-xml.js';
import { titled } from './reading.js';

const errors = (input: string, registry?: Registry): string[] => errorsOf(diagnose(input, registry).findings);

describe('which label the registry judges', () => {
  it.each<[string, number, boolean | null, string]>([
    ['håbo', 0, true, 'håbo.se'],
    ['håbo.se', 0, true, 'håbo.se'],
    ['www.håbo.se', 1, true, 'www.håbo.se'],
    ['a.b.håbo.se', 2, true, 'a.b.håbo.se'],
    ['se', 0, true, 'se.se'],
    ['håbo.SE', 0, true, 'håbo.se'],
    ['håbo.ſe', 0, true, 'håbo.se'],
    ['håbo.com', -1, null, 'håbo.com'],
    ['håbo.nu', -1, null, 'håbo.nu'],
    ['håbo.se.com', -1, null, 'håbo.se.com'],
    ['', -1, false, ''],
    ['.se', 0, false, '.se'],
    ['håbo..se', 1, false, 'håbo..se'],
  ])('of %j it is label %d', (input, judged, registrable, unicode) => {
    expect(diagnose(input)).toMatchObject({ judged, registrable, unicode });
  });

  it('a name without its TLD gets that of the registry', () => {
    expect(diagnose('håbo', nu)).toMatchObject({ unicode: 'håbo.nu', ascii: 'xn--hbo-ula.nu', registrable: true });
  });

  it('without a registry it is that of .se', () => {
    expect(diagnose('ŧest.se')).toEqual(diagnose('ŧest.se', se));
    expect(diagnose('ŧest')).not.toEqual(diagnose('ŧest', nu));
  });

  it.each(['håbo.рф', 'håbo.РФ', 'håbo.xn--p1ai', 'håbo.XN--P1AI'])('a TLD in any form is the registry’s own: %s', (input) => {
    const { judged, registrable, ascii } = diagnose(input, { ...se, tld: 'xn--p1ai' });
    expect({ judged, registrable, ascii }).toEqual({ judged: 0, registrable: true, ascii: 'xn--hbo-ula.xn--p1ai' });
  });
});

describe('a name of which nothing is left', () => {
  it.each<[string, string]>([[' ', ' '], ['\u00AD', '.se'], ['""', '"".se'], ['', '']])('%j reads %j', (input, unicode) => {
    expect(diagnose(input).unicode).toBe(unicode);
  });

  it('stays as it was typed if there is no TLD either', () => {
    expect(diagnose('\u00AD', noRegistry).unicode).toBe('\u00AD');
    expect(diagnose(' \u00AD', noRegistry).unicode).toBe('\u00AD');
  });
});

describe('under another TLD', () => {
  it('the registry has no say, and the name is still converted', () => {
    const diagnosis = diagnose('bücher.com');
    expect(diagnosis).toMatchObject({ ascii: 'xn--bcher-kva.com', registrable: null });
    expect(diagnosis.findings).toEqual([
      { code: 'other-tld', severity: 'note', label: 1, reference: 'RFC 1034 §3.1', values: { tld: 'com' } },
    ]);
    expect(diagnosis.labels.some(({ table }) => table)).toBe(false);
  });

  it('what the registry’s tables refuse is as good as any', () => {
    expect(diagnose('漢.рф')).toMatchObject({ registrable: null, ascii: 'xn--hex.xn--p1ai' });
    expect(diagnose('漢.XN--P1AI').findings).toContainEqual(expect.objectContaining({ code: 'other-tld', values: { tld: 'рф' } }));
  });

  it('what the protocol refuses is refused', () => {
    expect(diagnose('a_b.com')).toMatchObject({ registrable: false, ascii: '' });
    expect(errors('a_b.com')).toEqual(['disallowed-character 0:1+1']);
  });
});

describe('a label before the judged one', () => {
  it.each(['ñ.håbo.se', 'ü\u0308.håbo.se', '漢.håbo.se', 'aа.håbo.se', '811228-9874.håbo.se'])('is held to the protocol alone: %s', (input) => {
    const diagnosis = diagnose(input);
    expect(diagnosis.registrable).toBe(true);
    expect(linesOf(diagnosis.findings)).toEqual(['note subdomain 0']);
    expect(diagnosis.labels.map(({ table }) => table)).toEqual([undefined, 'se-latn', undefined]);
  });

  it.each<[string, string]>([
    ['_x.håbo.se', 'disallowed-character 0:0+1'],
    ['-a.håbo.se', 'hyphen-start 0:0+1'],
    ['0a.\u05D0.se', 'bidi 0:0+1'],
    ['a.ã.se', 'not-in-table 1:0+1'],
  ])('has its own place among the errors: %s', (input, error) => {
    expect(diagnose(input).registrable).toBe(false);
    expect(errors(input)).toEqual([error]);
  });

  it('is named apart from the domain', () => {
    expect(diagnose('A.b.Håbo.se').findings.find(({ code }) => code === 'subdomain')).toEqual({
      code: 'subdomain', severity: 'note', label: 0, reference: 'RFC 1034 §3.1', values: { host: 'a.b', domain: 'håbo.se' },
      suggestions: ['håbo.se'],
    });
  });

  it('stands there without a domain where that stands for nothing', () => {
    expect(linesOf(diagnose('www.xn--a-.se').findings)).toEqual(['error ace-ascii-only 1:0+6']);
  });
});

it('a name is held to the lengths of the DNS', () => {
  expect(errors(`${'a'.repeat(63)}.se`)).toEqual([]);
  expect(errors(`${'a'.repeat(64)}.se`)).toEqual(['label-too-long 0']);
  expect(errors(`${'a'.repeat(63)}.`.repeat(4) + 'se')).toEqual(['name-too-long -1']);
});

describe('of one fault, one finding', () => {
  it.each(titled<[string, ...string[]]>([
    ['å!.se', 'disallowed-character 0:1+1'],
    ['-å.se', 'hyphen-start 0:0+1'],
    ['å-.se', 'hyphen-end 0:1+1'],
    ['ab--cd.se', 'hyphen-third-fourth 0:2+2'],
    ['ab---cd.se', 'hyphen-third-fourth 0:2+2'],
    ['\u0301å.se', 'leading-mark 0:0+1'],
    ['a\u200Db.se', 'context-joiner 0:1+1'],
    ['\u0378.se', 'unassigned-character 0:0+1'],
    ['xn--hbo!.se', 'ace-undecodable 0:0+8'],
    ['-\u05D0.se', 'hyphen-start 0:0+1', 'bidi 0:0+1'],
    ['håb!ã.se', 'disallowed-character 0:3+1', 'not-in-table 0:4+1'],
    ['ã!.se', 'not-in-table 0:0+1', 'disallowed-character 0:1+1'],
  ]))('%s', (_title, input, ...expected) => {
    expect(errors(input)).toEqual(expected);
  });

  it('a word on a replaced character is left out where an error speaks of it, and only there', () => {
    expect(linesOf(diagnose('㎏½.se').findings)).toEqual(['note mapped 0:0+1', 'error disallowed-mapping 0:1+1']);
    expect(linesOf(diagnose('㎏ŉ.se').findings)).toEqual(['note mapped 0:0+1', 'error not-in-table 0:1+1']);
    expect(linesOf(diagnose('½㎏½.se').findings)).toEqual(['error disallowed-mapping 0:0+1', 'note mapped 0:1+1', 'error disallowed-mapping 0:2+1']);
  });

  it('a mix of scripts stands for all that a table refuses, and not for what the protocol does', () => {
    expect(errors('håboаб.se')).toEqual(['mixed-scripts 0:4+1']);
    expect(errors('håbo!а.se')).toEqual(['disallowed-character 0:4+1', 'mixed-scripts 0:5+1']);
    expect(errors('1\u05D0.a\u05D0.se')).toEqual(['bidi 0:0+1', 'mixed-scripts 1:1+1']);
  });

  it('a run of white space is one, two runs are two', () => {
    expect(errors('a  \tb c.se')).toEqual(['space 0:1+3', 'space 0:5+1']);
    expect(errors('a .b c.se')).toEqual(['space 0:1+1', 'space 1:1+1']);
    expect(errors('a! b.se')).toEqual(['disallowed-character 0:1+1', 'space 0:2+1']);
  });

  it('a digit at the edge of a Yiddish name is two faults where it is first', () => {
    const [bidi, digit] = diagnose('1\u05D0.se').findings;
    expect(bidi).toMatchObject({ code: 'bidi', reference: 'RFC 5893 §2 rule 1' });
    expect(digit).toMatchObject({ code: 'digit-at-edge', reference: 'se-hebr digit-disallowed', values: { character: '1' } });
  });

  it('of a code, each character has its own', () => {
    const found = diagnose('xn--3ca0d.se').findings;
    expect(found.map(({ code, at, length, values }) => [code, at, length, values?.['decodedAt']])).toEqual([
      ['not-in-table', 0, 9, 0],
      ['not-in-table', 0, 9, 1],
    ]);
    expect(errors('xn--!-yfa.se')).toEqual(['disallowed-character 0:0+9', 'not-in-table 0:0+9']);
  });

  it('what is wrong with a code as a whole says nothing of its characters', () => {
    expect(errors('xn--e-ela45k.se')).toEqual(['not-nfc 0:0+12', 'not-in-table 0:0+12']);
  });

  it('the same place in another label is another place', () => {
    expect(errors('a!.bã.se')).toEqual(['disallowed-character 0:1+1', 'not-in-table 1:1+1']);
  });
});

describe('which script is said to be the stranger', () => {
  it.each<[string, number, string, string]>([
    ['aбв', 0, 'Cyrl Latn', 'a'],
    ['abв', 2, 'Latn Cyrl', 'в'],
    ['aб', 1, 'Latn Cyrl', 'б'],
    ['бa', 1, 'Cyrl Latn', 'a'],
    ['aбγaб', 2, 'Latn Cyrl Grek', 'γ'],
    ['a1б2', 2, 'Latn Cyrl', 'б'],
  ])('in %s the rarer one, else the later: place %d', (input, at, scripts, character) => {
    expect(diagnose(input).findings).toEqual([
      expect.objectContaining({ code: 'mixed-scripts', at, values: expect.objectContaining({ scripts, character }) }),
    ]);
  });

  it('in a code it is at the code, with the place in what it stands for', () => {
    expect(diagnose('xn--a-0hc.se').findings).toEqual([
      expect.objectContaining({ code: 'mixed-scripts', at: 0, length: 9, values: expect.objectContaining({ decodedAt: 1, decoded: 'a\u05D0' }) }),
    ]);
  });
});

describe('which table a label is held to', () => {
  it.each(titled<[string, string | undefined]>([
    ['håbo', 'se-latn'],
    ['123', 'se-latn'],
    ['\u05D0\u05D1', 'se-hebr'],
    ['\u05D01', 'se-hebr'],
    ['1\u05D0', 'se-hebr'],
    ['-\u05D0', 'se-hebr'],
    ['\u05D0\u05D1a', 'se-hebr'],
    ['ab\u05D0', 'se-latn'],
    ['\u05F0', 'se-latn'],
    ['漢', 'se-latn'],
    ['xn--a-', undefined],
    ['', undefined],
  ]))('%s', (_title, input, table) => {
    expect(diagnose(`${input}.se`).labels[0]?.table).toBe(table);
  });
});

describe('what is known of a label beside its findings', () => {
  it.each(titled<[string, Partial<Diagnosis['labels'][number]>]>([
    ['HÅBO', { input: 'HÅBO', unicode: 'håbo', ascii: 'xn--hbo-ula', octets: 11, scripts: ['Latn'] }],
    ['XN--HBO-ULA', { input: 'XN--HBO-ULA', unicode: 'håbo', ascii: 'xn--hbo-ula', octets: 11 }],
    ['hem-', { unicode: 'hem-', ascii: 'hem-', octets: 4 }],
    ['a\u05D0', { ascii: 'xn--a-0hc', octets: 9, scripts: ['Latn', 'Hebr'] }],
    ['\u05D0\u05D1аa', { scripts: ['Hebr', 'Cyrl', 'Latn'] }],
    ['123', { scripts: [] }],
    ['a\u0308\u0301', { scripts: ['Latn'] }],
    ['xn--a-', { unicode: 'xn--a-', ascii: 'xn--a-', octets: 6, scripts: [], characters: [] }],
  ]))('%s', (_title, input, expected) => {
    expect(diagnose(`${input}.se`).labels[0]).toMatchObject(expected);
  });

  it('the name in ACE form is there where only the table refuses, and not where the protocol does', () => {
    expect(diagnose('ã.se').ascii).toBe('xn--3ca.se');
    expect(diagnose('ã_.se').ascii).toBe('');
    expect(diagnose('ã.a_.se').ascii).toBe('');
  });
});

describe('a refusal by the table', () => {
  it('names the character, its script, what it is taken for, and the rule', () => {
    expect(diagnose('ħ.se').findings).toEqual([
      expect.objectContaining({
        code: 'not-in-table', severity: 'error', label: 0, at: 0, length: 1, reference: 'se-latn repertoire',
        values: { character: 'ħ', codePoint: 'U+0127', script: 'Latn', elsewhere: 'de eu' },
      }),
    ]);
    expect(diagnose('ɢ.se').findings[0]?.values).toEqual({ character: 'ɢ', codePoint: 'U+0262', script: 'Latn', looksLike: 'g' });
  });

  it('points at what was typed, and says what that became', () => {
    expect(diagnose('XÃ.se').findings.at(-1)).toMatchObject({ at: 1, length: 1, values: { character: 'ã', typed: 'Ã', becomes: 'ã' } });
    expect(diagnose('xA\u0303.se').findings.at(-1)).toMatchObject({ at: 1, length: 2, values: { character: 'ã', typed: 'A\u0303' } });
  });
});

describe('personal identity numbers', () => {
  it.each(['811228-9874', '19811228-9874', '811228-9874.se', 'www.811228-9874.se'])('%s is permitted, with a warning', (input) => {
    const diagnosis = diagnose(input);
    expect(diagnosis.registrable).toBe(true);
    expect(diagnosis.findings.filter(({ severity }) => severity === 'warning')).toEqual([
      { code: 'personal-number', severity: 'warning', label: diagnosis.judged, reference: '.se personal identity numbers' },
    ]);
  });

  it.each(['8112289874', '81122-9874', '1811228-9874', '119811228-9874', '811228-987', '811228-98745', 'a811228-9874', '811228-9874a', '811228--9874'])(
    '%s has another shape',
    (input) => expect(diagnose(input).findings).toEqual([]),
  );

  it('under .nu nothing is said of them', () => {
    expect(diagnose('811228-9874', nu).findings).toEqual([]);
  });
});

describe('.nu', () => {
  it.each(['ã', 'ÿ', 'ā', 'ē', 'ī', 'ō', 'ū'])('has %s and .se has not', (letter) => {
    expect([diagnose(letter, nu).registrable, diagnose(letter, se).registrable]).toEqual([true, false]);
  });

  it.each(['č', 'đ', 'š', 'ŧ', 'ž', 'ə', 'ʒ', '\u05D0'])('has no %s, which .se has', (letter) => {
    expect([diagnose(letter, nu).registrable, diagnose(letter, se).registrable]).toEqual([false, true]);
  });
});

describe('a registry of one’s own', () => {
  const letters = '<range first-cp="0061" last-cp="007A"/>';
  const digits = '<range first-cp="0030" last-cp="0039"/>';
  const registryOf = (...tables: Registry['tables']): Registry => ({
    tld: 'example', tables, findingOfRule: {}, shapes: [],
  });

  it('may want three characters at least', () => {
    const reference = '.se length';
    const values = { min: 3, max: 63 };
    const strict = { ...se, shapes: [{ pattern: /^.{1,2}$/u, code: 'label-length', severity: 'error', reference, values } as const] };
    expect(diagnose('åb.se', strict)).toMatchObject({ registrable: false, ascii: 'xn--b-1fa.se' });
    expect(diagnose('åb.se', strict).findings).toEqual([{ code: 'label-length', severity: 'error', label: 0, reference, values }]);
    expect(diagnose('åbo.se', strict).registrable).toBe(true);
    expect(diagnose('www.åb.se', strict).findings.at(-1)).toMatchObject({ code: 'label-length', label: 1 });
  });

  it('prefers a table that fits to one before it, and counts a refused disposition as one', () => {
    const blocked = readSections({ data: letters, rules: '<action disp="blocked"/>' });
    const open = readSections({ meta: meta.replace('example', 'open'), data: digits + letters });
    expect(diagnose('ab', registryOf(blocked, open)).labels[0]?.table).toBe('open-latn');
    expect(errors('ab', registryOf(blocked))).toEqual(['disposition 0']);
    expect(errors('ab', registryOf(readSections({ data: digits }), blocked))).toEqual(['disposition 0']);
  });

  it('prefers the table that has the character, though not in that place', () => {
    const data = letters + digits.replace('/>', ' not-when="first"/>');
    const rules = '<rule name="first"><look-behind><start/></look-behind><anchor/></rule>';
    const strict = readSections({ meta: meta.replace('example', 'strict'), data, rules });
    const registry = registryOf(readSections({ data: letters }), strict);
    expect(diagnose('1a', registry).findings).toEqual([
      expect.objectContaining({ code: 'context-rule', reference: 'strict-latn first', values: expect.objectContaining({ rule: 'first' }) }),
    ]);
    expect(errors('1a', { ...registry, findingOfRule: { first: 'digit-at-edge' } })).toEqual(['digit-at-edge 0:0+1']);
    expect(errors('1å', registry)).toEqual(['context-rule 0:0+1', 'not-in-table 0:1+1']);
    expect(diagnose('å', registry).labels[0]?.table).toBe('example-latn');
  });

  it('may have a table of two scripts, which then may mix', () => {
    const table = readSections({ data: `${letters}<range first-cp="0430" last-cp="044F"/>` });
    expect(diagnose('aа', registryOf(table))).toMatchObject({ registrable: true, findings: [{ code: 'display', severity: 'warning' }] });
    expect(errors('aаå', registryOf(table))).toEqual(['mixed-scripts 0:1+1']);
  });

  it('has words of its own for shapes, matched against the name in Unicode', () => {
    const shape = { pattern: /^å+$/, code: 'disposition', severity: 'error', reference: 'reserved' } as const;
    const registry = { ...se, shapes: [shape] };
    expect(diagnose('xn--5caa.se', registry).registrable).toBe(false);
    expect(errors('åå', registry)).toEqual(['disposition 0']);
    expect(errors('åa', registry)).toEqual([]);
  });

  it('without tables says nothing more than the protocol does', () => {
    for (const name of ['漢', '漢.example', 'www.漢.example']) {
      expect(diagnose(name, registryOf())).toMatchObject({ registrable: null, judged: -1, domain: null, findings: [] });
    }
    expect(diagnose('漢', registryOf())).toMatchObject({ unicode: '漢.example', ascii: 'xn--hex.example' });
    expect(diagnose('漢', { ...registryOf(), tld: 'xn--p1ai' })).toMatchObject({ unicode: '漢.рф', ascii: 'xn--hex.xn--p1ai' });
    expect(diagnose('漢', { ...registryOf(), tld: 'xn--9' })).toMatchObject({ unicode: '漢.xn--9', ascii: 'xn--hex.xn--9' });
    for (const name of ['a b', 'a_b.example', `${'a'.repeat(64)}.example`]) expect(diagnose(name, registryOf())).toMatchObject({ registrable: false, judged: -1 });
  });
});

describe('both forms of a host have one answer', () => {
  it.each([['\u06F0.b.c.nu', 'xn--dmb.b.c.nu'], ['堑.b.c-d.com', 'xn--rks.b.c-d.com']])('%s and %s', (unicode, ascii) => {
    for (const form of [unicode, ascii]) expect(diagnose(form, nu)).toMatchObject({ unicode, ascii });
  });

  it('a mark of byte order before a dot is left out of it', () => {
    expect(diagnose('https://www\uFEFF.håbo.se/kontakt', nu)).toMatchObject({ unicode: 'www.håbo.se', registrable: null });
  });
});
