/** Whole names, both ways: what comes out, what is said of it, and where. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/finding.js';
import { ExaminedName, inReadingOrder, toASCII, toUnicode } from '../../src/idna/name.js';
import { MAX_NAME_CODE_POINTS } from '../../src/limits.js';
import { idna2008Rules } from '../../src/idna/rules.js';
import { errorsOf, linesOf } from './reading.js';

/** Names of places, people and words, with an ACE form that other programs give as well. */
const names: readonly (readonly [string, string])[] = [
  ['räksmörgås.se', 'xn--rksmrgs-5wao1o.se'],
  ['smörgås', 'xn--smrgs-pra0j'],
  ['drönare', 'xn--drnare-xxa'],
  ['färgbolaget', 'xn--frgbolaget-q5a'],
  ['håbo', 'xn--hbo-ula'],
  ['båt.no', 'xn--bt-yia.no'],
  ['øl.no', 'xn--l-4ga.no'],
  ['vær.no', 'xn--vr-1ia.no'],
  ['været.no', 'xn--vret-voa.no'],
  ['jørgensen.no', 'xn--jrgensen-54a.no'],
  ['sørensen.no', 'xn--srensen-q1a.no'],
  ['søk.no', 'xn--sk-lka.no'],
  ['økonomi.no', 'xn--konomi-9xa.no'],
  ['strøm.no', 'xn--strm-ira.no'],
  ['lån.no', 'xn--ln-yia.no'],
  ['blåbærsyltetøy.no', 'xn--blbrsyltety-y8ao3x.no'],
  ['ærlig', 'xn--rlig-uoa'],
  ['østen', 'xn--sten-fra'],
  ['åse', 'xn--se-xia'],
  ['straße.de', 'xn--strae-oqa.de'],
  ['βόλος', 'xn--nxasmm1c'],
  ['ייִדיש.se', 'xn--cdb6dqac0h.se'],
  ['iis.se', 'iis.se'],
  ['a--b.1.x-y', 'a--b.1.x-y'],
];

const standards = ['idna2008', 'uts46'] as const;

describe('a good name', () => {
  it.each(names)('%s ⇄ %s', (unicode, ascii) => {
    for (const standard of standards) {
      expect(toASCII(unicode, { standard }).name).toBe(ascii);
      expect(toASCII(ascii, { standard })).toEqual({ name: ascii, findings: [] });
      expect(toUnicode(ascii, { standard })).toEqual({ name: unicode.normalize('NFC'), findings: [] });
      expect(toUnicode(unicode, { standard }).name).toBe(unicode.normalize('NFC'));
    }
  });

  it.each([
    ['in upper case', 'RÄKSMÖRGÅS.SE'],
    ['in decomposed letters', 'räksmörgås.se'.normalize('NFD')],
    ['in decomposed upper case', 'RÄKSMÖRGÅS.SE'.normalize('NFD')],
    ['with an ideographic full stop', 'räksmörgås。se'],
    ['in full width', 'ｒäｋｓmörgås．ｓｅ'],
    ['with soft hyphens', 'räk\u00ADsmör\u00ADgås.s\u00ADe'],
    ['half of it in ACE', 'XN--rksmrgs-5wao1o.SE'],
  ])('is the same name %s', (_, typed) => {
    expect(toASCII(typed).name).toBe('xn--rksmrgs-5wao1o.se');
    expect(toUnicode(typed).name).toBe('räksmörgås.se');
  });
});

describe('a name that is read in two ways', () => {
  it('keeps ß and says what IDNA2003 made of it', () => {
    expect(toASCII('straße.de')).toEqual({
      name: 'xn--strae-oqa.de',
      findings: [
        {
          code: 'deviation',
          severity: 'note',
          label: 0,
          at: 4,
          length: 1,
          reference: 'UTS 46 §2.3',
          values: { character: 'ß', codePoint: 'U+00DF', idna2003: 'ss' },
        },
      ],
    });
  });

  it.each([
    ['a final sigma', 'βόλος', 'ς', 'σ', 4],
    ['a zero width joiner', 'ශ\u0DCA\u200Dර', '\u200D', '', 2],
    ['a zero width non-joiner', 'نامه\u200Cای', '\u200C', '', 4],
  ])('keeps %s', (_, name, character, idna2003, at) => {
    const { name: converted, findings } = toUnicode(name);
    expect(converted).toBe(name);
    expect(findings).toMatchObject([{ code: 'deviation', severity: 'note', label: 0, at, length: 1, values: { character, idna2003 } }]);
  });
});

it('ß that was typed in upper case is read in two ways, too', () => {
  const { name, findings } = toASCII('STRAẞE');
  expect(name).toBe('xn--strae-oqa');
  expect(findings).toMatchObject([{ code: 'mapped-case' }, { code: 'deviation', at: 4, length: 1, values: { idna2003: 'ss' } }]);
});

it('a single ẞ is both in upper case and read in two ways', () => {
  expect(toASCII('ẞ').findings.map(({ code }) => code)).toEqual(['mapped-case', 'deviation']);
});

describe('what mapping changed is said', () => {
  const findingsOf = (name: string): readonly Finding[] => toASCII(name).findings;

  it('upper case: once a label, with the first place and the count', () => {
    expect(findingsOf('xÅÄ.se.SE')).toEqual([
      {
        code: 'mapped-case',
        severity: 'note',
        label: 0,
        at: 1,
        length: 1,
        reference: 'UTS 46 §4',
        values: { character: 'Å', codePoint: 'U+00C5', becomes: 'å', count: 2 },
      },
      {
        code: 'mapped-case',
        severity: 'note',
        label: 2,
        at: 0,
        length: 1,
        reference: 'UTS 46 §4',
        values: { character: 'S', codePoint: 'U+0053', becomes: 's', count: 2 },
      },
    ]);
  });

  it('invisible characters: once a label, with the first place and the count', () => {
    expect(findingsOf('a\u00ADb\u200Bc')).toMatchObject([
      { code: 'removed', severity: 'note', label: 0, at: 1, length: 1, values: { codePoint: 'U+00AD', becomes: '', count: 2 } },
    ]);
  });

  it('compatibility characters: each of them', () => {
    expect(linesOf(findingsOf('ﬁx²'))).toEqual(['note mapped 0:0+1', 'note mapped 0:2+1']);
    expect(findingsOf('ﬁx²').map(({ values }) => values)).toEqual([
      { character: 'ﬁ', codePoint: 'U+FB01', becomes: 'fi' },
      { character: '²', codePoint: 'U+00B2', becomes: '2' },
    ]);
  });

  it('an invisible character inside a letter: as one character', () => {
    expect(findingsOf('a\u00AD\u0308')).toMatchObject([
      { code: 'mapped', at: 0, length: 3, values: { codePoint: 'U+0061 U+00AD U+0308', becomes: 'ä' } },
    ]);
  });

  it.each([
    ['a decomposed letter, which is the same', 'a\u0308'],
    ['the other full stops, which only split', 'a。b．c｡d'],
    ['nothing', 'räksmörgås-1'],
  ])('not: %s', (_, name) => {
    expect(findingsOf(name)).toEqual([]);
  });

  it('also where the name is refused', () => {
    expect(linesOf(findingsOf('Å_'))).toEqual(['note mapped-case 0:0+1', 'error disallowed-character 0:1+1']);
  });
});

describe('what is wrong is said in its place', () => {
  it.each<[string, string, string[]]>([
    ['hyphens', '-a.b-.cd--e', ['hyphen-start 0:0+1', 'hyphen-end 1:1+1', 'hyphen-third-fourth 2:2+2']],
    ['a leading mark', '\u0301a', ['leading-mark 0:0+1']],
    ['a leading mark behind an invisible character', '\u00AD\u0301a', ['leading-mark 0:1+1']],
    ['a leading mark by mapping', '\uFF9Eか', ['leading-mark 0:0+1']],
    ['symbols, each', 'a☃b♥', ['disallowed-character 0:1+1', 'disallowed-character 0:3+1']],
    ['a sign among the lower case letters of Latin-1', 'a÷b', ['disallowed-character 0:1+1']],
    ['a sign among its upper case letters', 'a×b', ['disallowed-character 0:1+1']],
    ['a character that mapping makes a symbol', 'c℀', ['disallowed-mapping 0:1+1']],
    ['a mark that was typed within a letter of another case', 'A\u20D0\u0323', ['disallowed-character 0:0+3']],
    ['one that mapping makes a phrase with spaces', '\uFDFA', ['disallowed-mapping 0:0+1']],
    ['an unassigned code point', 'a\u0378', ['unassigned-character 0:1+1']],
    ['a lone surrogate', 'a\uD800.se', ['disallowed-character 0:1+1']],
    ['NUL and a control', '\0.a\u001F', ['disallowed-character 0:0+1', 'disallowed-character 1:1+1']],
    ['a space', 'a b', ['space 0:1+1']],
    ['a full width space, which becomes one', 'a\u3000b', ['space 0:1+1']],
    ['a joiner', 'a\u200Db', ['context-joiner 0:1+1']],
    ['a middle dot', 'ab·c', ['context-other 0:2+1']],
    ['a mirror', 'a\u202Eb', ['disallowed-character 0:1+1']],
    // places count what was typed
    ['a hyphen behind a decomposed letter', 'a\u0308-', ['hyphen-end 0:2+1']],
    ['a hyphen behind a ligature', 'ﬁ-', ['hyphen-end 0:1+1']],
    ['a full width hyphen', 'a－', ['hyphen-end 0:1+1']],
    ['hyphens behind a ligature', 'ﬁ--x', ['hyphen-third-fourth 0:1+2']],
    ['hyphens with an invisible character between', 'ab-\u00AD-c', ['hyphen-third-fourth 0:2+3']],
    ['Bidi behind an invisible character', 'א\u00ADb1', ['bidi 0:2+1']],
    ['Bidi, once for two rules in one place', 'aא', ['bidi 0:1+1']],
    ['code points, not code units', '💩💩☃', ['disallowed-character 0:0+1', 'disallowed-character 0:1+1', 'disallowed-character 0:2+1']],
  ])('%s', (_, name, expected) => {
    const { name: converted, findings } = toASCII(name);
    expect(errorsOf(findings)).toEqual(expected);
    expect(converted === '').toBe(expected.length > 0);
  });

  it('with what was typed and what it would become', () => {
    expect(toASCII('c℀').findings.at(-1)).toEqual({
      code: 'disallowed-mapping',
      severity: 'error',
      label: 0,
      at: 1,
      length: 1,
      reference: 'RFC 5891 §4.2.2',
      values: { character: '/', codePoint: 'U+002F', typed: '℀', becomes: 'a/c' },
    });
  });

  it.each([
    ['what is as it was typed', '☃', { character: '☃', codePoint: 'U+2603' }],
    ['a halfwidth sound mark', '\uFF9Eか', { character: '\u3099', codePoint: 'U+3099', typed: '\uFF9E', becomes: '\u3099' }],
    ['marks out of order', '\u0301\u0323', { character: '\u0323', codePoint: 'U+0323', typed: '\u0301\u0323', becomes: '\u0323\u0301' }],
    ['a mark for symbols in a letter', 'a\u20D0\u0323', { character: '\u20D0', codePoint: 'U+20D0', typed: 'a\u20D0\u0323', becomes: 'ạ\u20D0' }],
    ['a hyphen', 'a－', { character: '-', codePoint: 'U+002D', typed: '－', becomes: '-' }],
  ])('with what was typed, where that is something else: %s', (_, name, values) => {
    const findings = toASCII(name).findings.filter(({ severity }) => severity === 'error');
    expect(findings.map((finding) => finding.values)).toEqual([values]);
  });

  it('all of it, in reading order', () => {
    const { name, findings } = toASCII('-Å☃.xn--a-..ab--ﬁ-.\u0301\u200Dx.א_a.1');
    expect(name).toBe('');
    expect(linesOf(findings)).toEqual([
      'error hyphen-start 0:0+1',
      'error bidi 0:0+1',
      'note mapped-case 0:1+1',
      'error disallowed-character 0:2+1',
      'error ace-ascii-only 1:0+6',
      'error empty-label 2',
      'error hyphen-third-fourth 3:2+2',
      'note mapped 3:4+1',
      'error hyphen-end 3:5+1',
      'error bidi 3:5+1',
      'error leading-mark 4:0+1',
      'error bidi 4:0+1',
      'note deviation 4:1+1',
      'error context-joiner 4:1+1',
      'error disallowed-character 5:1+1',
      'error bidi 5:2+1',
      'error bidi 6:0+1',
    ]);
  });

  it('the whole name first, then each label as a whole, then its places', () => {
    const finding = (label: number, at?: number): Finding => ({
      code: 'bidi',
      severity: 'error',
      label,
      reference: '',
      ...(at !== undefined && { at }),
    });
    const inOrder = [finding(-1), finding(0), finding(0, 0), finding(0, 2), finding(1), finding(1, 1), finding(10, 0)];
    expect(inReadingOrder(inOrder.toReversed())).toEqual(inOrder);
    expect(inReadingOrder([])).toEqual([]);
    expect(linesOf(toASCII(`${'a'.repeat(260)}-`).findings)).toEqual([
      'error name-too-long -1',
      'error label-too-long 0',
      'error hyphen-end 0:260+1',
    ]);
  });

  it('and nothing that was typed is changed', () => {
    const { labels } = new ExaminedName('RÄK.XN--ZCA', idna2008Rules, true);
    expect(labels).toMatchObject([
      { input: 'RÄK', isAce: false, decoded: 'räk', ascii: 'xn--rk-via' },
      { input: 'XN--ZCA', isAce: true, decoded: 'ß', ascii: 'xn--zca' },
    ]);
  });

  it.each([
    ['a soft hyphen', '\u00AD'],
    ['forty soft hyphens', '\u00AD'.repeat(40)],
    ['a variation selector', '\uFE0F'],
  ])('two halves of a surrogate pair with %s between are no letter', (_, between) => {
    for (const standard of standards) {
      const { name, findings } = toASCII(`a\uD800${between}\uDC00`, { standard });
      expect(name).toBe('');
      expect(errorsOf(findings)).toHaveLength(2);
    }
  });
});

describe('lengths', () => {
  it.each<[string, string, string, number]>([
    ['57 × ä', 'ä'.repeat(57), 'ä'.repeat(58), 64],
    ['55 × a and ä', `${'a'.repeat(55)}ä`, `${'a'.repeat(56)}ä`, 64],
    ['18 × åäö', 'åäö'.repeat(18), 'åäö'.repeat(19), 65],
    ['27 × אַ', '\u05D0\u05B7'.repeat(27), '\u05D0\u05B7'.repeat(28), 64],
    ['63 letters of ASCII', 'a'.repeat(63), 'a'.repeat(64), 64],
  ])('%s fit, one more does not', (_, fits, tooLong, octets) => {
    expect(toASCII(fits).findings).toEqual([]);
    expect(toASCII(fits).name.length).toBeLessThanOrEqual(63);
    expect(toUnicode(fits).name).toBe(fits);
    for (const { name, findings } of [toASCII(tooLong), toUnicode(tooLong), toASCII(tooLong, { standard: 'uts46' })]) {
      expect(name).toBe('');
      expect(findings).toEqual([
        { code: 'label-too-long', severity: 'error', label: 0, reference: 'RFC 1035 §2.3.4', values: { octets, limit: 63 } },
      ]);
    }
  });

  it('a name of 253 octets fits, of 254 does not', () => {
    const start = `${'a'.repeat(63)}.`.repeat(3);
    expect(toASCII(start + 'a'.repeat(61)).findings).toEqual([]);
    expect(toASCII(start + 'a'.repeat(62))).toEqual({
      name: '',
      findings: [{ code: 'name-too-long', severity: 'error', label: -1, reference: 'RFC 1035 §2.3.4', values: { octets: 254, limit: 253 } }],
    });
  });

  it('are more of what is not read to its end, and exactly those of labels before that', () => {
    const sizes = (name: string) => toASCII(name).findings.filter(({ code }) => code.endsWith('too-long')).map(({ label, values }) => [label, values]);
    expect(sizes('a'.repeat(1001))).toEqual([[-1, { octets: 1000, limit: 253, more: 1 }], [0, { octets: 1000, limit: 63, more: 1 }]]);
    expect(sizes(`${'a'.repeat(64)}.${'b'.repeat(2000)}`)).toEqual([[-1, { octets: 1000, limit: 253, more: 1 }], [0, { octets: 64, limit: 63 }], [1, { octets: 935, limit: 63, more: 1 }]]);
    expect(sizes('a'.repeat(1000))).toEqual([[-1, { octets: 1000, limit: 253 }], [0, { octets: 1000, limit: 63 }]]);
  });

  it('are those of the ACE form', () => {
    const label = `${'ä'.repeat(30)}.`;
    expect(errorsOf(toASCII(`${label.repeat(6)}se`).findings)).toEqual([]);
    expect(errorsOf(toASCII(`${label.repeat(7)}se`).findings)).toEqual(['name-too-long -1']);
  });

  it('are not asked for by UTS 46 on the way to Unicode', () => {
    for (const name of ['ä'.repeat(58), `${'a'.repeat(60)}.`.repeat(5) + 'se']) {
      expect(toUnicode(name, { standard: 'uts46' })).toEqual({ name, findings: [] });
      expect(toUnicode(name).name).toBe('');
    }
  });
});

describe('emptiness', () => {
  it.each<[string, string[]]>([
    ['', ['empty-name -1']],
    ['\u00AD', ['empty-name -1']],
    ['.', ['empty-label 0', 'empty-label 1']],
    ['.se', ['empty-label 0']],
    ['a..se', ['empty-label 1']],
    ['a.\u200B.se', ['empty-label 1']],
  ])('%j: %j', (name, expected) => {
    for (const standard of standards) {
      expect(toASCII(name, { standard }).name).toBe('');
      expect(errorsOf(toASCII(name, { standard }).findings)).toEqual(expected);
    }
    expect(errorsOf(toUnicode(name).findings)).toEqual(expected);
  });

  it.each<[string, string, string]>([
    ['räksmörgås.se.', 'xn--rksmrgs-5wao1o.se.', 'räksmörgås.se.'],
    ['köp。se。', 'xn--kp-fka.se.', 'köp.se.'],
    ['se.', 'se.', 'se.'],
  ])('but not the root of the DNS, whose dot stays: %s', (name, ascii, unicode) => {
    expect([toASCII(name), toUnicode(name)]).toEqual([{ name: ascii, findings: [] }, { name: unicode, findings: [] }]);
    expect(toUnicode(ascii).name).toBe(unicode);
    const outcome = toASCII(name, { standard: 'uts46' });
    expect([outcome.name, errorsOf(outcome.findings)]).toEqual(['', [`empty-label ${unicode.split('.').length - 1}`]]); // VerifyDnsLength
  });

  it('the root has one dot, and comes behind a name', () => {
    expect(errorsOf(toASCII('se..').findings)).toEqual(['empty-label 1']);
    expect(errorsOf(toASCII('se..', { standard: 'uts46' }).findings)).toEqual(['empty-label 1', 'empty-label 2']);
  });

  it('the root takes none of the 253 octets', () => {
    const name = (last: number) => `${`${'a'.repeat(63)}.`.repeat(3)}${'a'.repeat(last)}`;
    expect(toASCII(`${name(61)}.`)).toEqual({ name: `${name(61)}.`, findings: [] });
    expect(errorsOf(toASCII(`${name(62)}.`).findings)).toEqual(['name-too-long -1']);
    expect(errorsOf(toASCII(name(62)).findings)).toEqual(['name-too-long -1']);
  });

  it.each<[string, string, string[]]>([
    ['', '', ['empty-name -1']],
    ['se.', 'se.', []],
    ['se。', 'se.', []],
    ['se.\u00AD', 'se.', []],
    ['.', '', ['empty-label 0', 'empty-label 1']],
    ['\u00AD.', '', ['empty-label 0', 'empty-label 1']],
    ['.se', '', ['empty-label 0']],
    ['a..se.', '', ['empty-label 1']],
    ['se..', '', ['empty-label 1']],
  ])('on the way to Unicode UTS 46 lets the root stand: %j', (name, converted, expected) => {
    const outcome = toUnicode(name, { standard: 'uts46' });
    expect([outcome.name, errorsOf(outcome.findings)]).toEqual([converted, expected]);
  });

  it('of 601 labels is said of each', () => {
    const lines = errorsOf(toASCII('.'.repeat(600)).findings);
    expect(lines).toHaveLength(602);
    expect([lines[0], lines[1], lines.at(-1)]).toEqual(['name-too-long -1', 'empty-label 0', 'empty-label 600']);
  });
});

describe('the two standards', () => {
  it.each<[string, string, string]>([
    ['a symbol', '☃.se', 'xn--n3h.se'],
    ['an emoji', 'i♥sverige', 'xn--isverige-uj5e'],
    ['a middle dot outside l·l', 'a·b', 'xn--ab-0ea'],
    ['a katakana middle dot among Latin letters', 'a・b', 'xn--ab-3n4a'],
    ['tatweel', 'بـب', 'xn--ngba5e'],
    ['old Hangul', '\u1113', 'xn--iqd'],
  ])('IDNA2008 refuses %s', (_, name, ascii) => {
    expect(toASCII(name).name).toBe('');
    expect(toASCII(name, { standard: 'uts46' }).name).toBe(ascii);
  });

  it('is IDNA2008 where nothing is said', () => {
    expect(toASCII('☃', {})).toEqual(toASCII('☃', { standard: 'idna2008' }));
    expect(toUnicode('☃', {})).toEqual(toUnicode('☃', { standard: 'idna2008' }));
    expect(toUnicode('☃', { standard: 'uts46' }).name).toBe('☃');
  });

  it('give a reference each', () => {
    expect(toASCII('_').findings[0]?.reference).toBe('RFC 5891 §4.2.2');
    expect(toASCII('_', { standard: 'uts46' }).findings[0]?.reference).toBe('UTS 46 §4.1 V7');
  });
});

describe('a name that is too much', () => {
  const filled = (count: number): string => `a${'\u00AD'.repeat(count - 2)}b`;

  it('is one of more than 1,000 code points', () => {
    expect(MAX_NAME_CODE_POINTS).toBe(1000);
    expect(toASCII(filled(1000)).name).toBe('ab');
    expect(errorsOf(toASCII(filled(1001)).findings)).toEqual(['too-much-input -1']);
    expect(toASCII(filled(1001)).name).toBe('');
  });

  it('is told with a count above the limit, also where mapping makes few code points many', () => {
    for (const name of ['a'.repeat(1001), '\uFDFA'.repeat(60)]) {
      const [finding] = toASCII(name).findings;
      expect(finding?.code).toBe('too-much-input');
      expect(Number(finding?.values?.['count'])).toBeGreaterThan(MAX_NAME_CODE_POINTS);
    }
  });

  it('is counted in code points, and told in code units', () => {
    const codesOf = (name: string): string[] => toASCII(name).findings.map(({ code }) => code);
    expect(codesOf('𐀀'.repeat(1000))).not.toContain('too-much-input');
    expect(toASCII('𐀀'.repeat(1001)).findings[0]).toEqual({
      code: 'too-much-input',
      severity: 'error',
      label: -1,
      reference: 'RFC 1035 §2.3.4',
      values: { count: 2002, limit: 1000 },
    });
  });
});
