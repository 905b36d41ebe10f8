/** RFC 3492 section 7.1, and every way in which text that begins with xn-- is no A-label. */
import { describe, expect, it } from 'vitest';
import { decodeAce, encodeAce, isAscii } from '../../src/idna/ace.js';
import { ExaminedLabel } from '../../src/idna/label.js';
import { toASCII, toUnicode } from '../../src/idna/name.js';
import { idna2008Rules, type Standard, uts46Rules } from '../../src/idna/rules.js';
import { errorsOf } from './reading.js';

const standards: readonly Standard[] = ['idna2008', 'uts46'];

/** The RFC writes some digits in upper case to keep the case of letters (its appendix A); nobody reads that. */
const samples: readonly (readonly [string, string, string])[] = [
  ['(A) Arabic', 'ليهمابتكلموشعربي؟', 'egbpdaj6bu4bxfgehfvwxn'],
  ['(B) Chinese, simplified', '他们为什么不说中文', 'ihqwcrb4cv8a8dqg056pqjye'],
  ['(C) Chinese, traditional', '他們爲什麽不說中文', 'ihqwctvzc91f659drss3x8bo0yb'],
  ['(D) Czech', 'Pročprostěnemluvíčesky', 'Proprostnemluvesky-uyb24dma41a'],
  ['(E) Hebrew', 'למההםפשוטלאמדבריםעברית', '4dbcagdahymbxekheh6e0a7fei0b'],
  ['(F) Hindi', 'यहलोगहिन्दीक्योंनहींबोलसकतेहैं', 'i1baa7eci9glrd9b2ae1bj0hfcgg6iyaf8o0a1dig0cd'],
  ['(G) Japanese', 'なぜみんな日本語を話してくれないのか', 'n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa'],
  [
    '(H) Korean',
    '세계의모든사람들이한국어를이해한다면얼마나좋을까',
    '989aomsvi5e83db1d2a355cv1e0vak1dwrv93d5xbh15a0dt30a5jpsd879ccm6fea98c',
  ],
  ['(I) Russian', 'почемужеонинеговорятпорусски', 'b1abfaaepdrnnbgefbaDotcwatmq2g4l'],
  ['(J) Spanish', 'PorquénopuedensimplementehablarenEspañol', 'PorqunopuedensimplementehablarenEspaol-fmd56a'],
  ['(K) Vietnamese', 'TạisaohọkhôngthểchỉnóitiếngViệt', 'TisaohkhngthchnitingVit-kjcr8268qyxafd2f1b9g'],
  ['(L) 3年B組', '3年B組金八先生', '3B-ww4c5e180e575a65lsy2b'],
  ['(M) hyphens', '安室奈美恵-with-SUPER-MONKEYS', '-with-SUPER-MONKEYS-pc58ag80a8qai00g7n9n'],
  ['(N) a hyphen last in ASCII', 'Hello-Another-Way-それぞれの場所', 'Hello-Another-Way--fc4qua05auwb3674vfr0b'],
  ['(O) a digit last', 'ひとつ屋根の下2', '2-u9tlzr9756bt3uc0v'],
  ['(P) ASCII in three places', 'MajiでKoiする5秒前', 'MajiKoi5-783gue6qz075azm5e'],
  ['(Q) ASCII inside', 'パフィーdeルンバ', 'de-jg4avhby1noc0d'],
  ['(R) no ASCII', 'そのスピードで', 'd9juau41awczczp'],
];

describe('Punycode, by the samples of RFC 3492', () => {
  it.each(samples)('%s', (_, text, punycode) => {
    const label = text.toLowerCase();
    const ace = `xn--${punycode.toLowerCase()}`;
    expect(encodeAce(label)).toBe(ace);
    expect(decodeAce(ace)).toEqual({ decoded: label });
  });

  it('(S) ASCII alone is never encoded, and its Punycode is refused', () => {
    expect(encodeAce('-> $1.00 <-')).toBe('-> $1.00 <-');
    expect(decodeAce('xn---> $1.00 <--')).toEqual({ decoded: '-> $1.00 <-', fault: 'ace-ascii-only' });
  });
});

describe('isAscii', () => {
  it.each([
    ['', true],
    ['a-z\0\u007F', true],
    ['\u0080', false],
    ['a\nä', false],
    ['💩', false],
  ])('%j: %s', (text, expected) => {
    expect(isAscii(text)).toBe(expected);
  });
});

describe('what an ACE form stands for', () => {
  it.each([
    ['xn--smrgs-pra0j', { decoded: 'smörgås' }],
    ['xn--smrgås-pra0j', { decoded: '', fault: 'ace-non-ascii' }],
    ['xn--', { decoded: '', fault: 'ace-undecodable' }],
    ['xn--ä', { decoded: '', fault: 'ace-non-ascii' }],
    ['xn---epa', { decoded: '', fault: 'ace-undecodable' }], // the last hyphen ends the ASCII part, and none stands before it
    ['xn--zc_', { decoded: '', fault: 'ace-undecodable' }], // no digit of Punycode
    ['xn--zc', { decoded: '', fault: 'ace-undecodable' }], // a number that does not end
    ['xn--0000h', { decoded: '', fault: 'ace-undecodable' }], // above U+10FFFF
    ['xn--99999999', { decoded: '', fault: 'ace-undecodable' }], // overflow
    ['xn--example-', { decoded: 'example', fault: 'ace-ascii-only' }],
    ['xn--xn--abc-', { decoded: 'xn--abc', fault: 'ace-in-ace' }],
    ['xn--xn---epa', { decoded: 'xn--é', fault: 'ace-in-ace' }],
  ])('%s', (ace, expected) => {
    expect(decodeAce(ace)).toEqual(expected);
  });
});

/** The Punycode of U+D800 and U+DC00, which side by side are U+10000 with a Punycode of its own (2n7c). */
const TWO_SURROGATES = 'xn--ib9b66e';

describe('a label that begins with xn-- and is no A-label', () => {
  const refused: readonly (readonly [string, string, readonly string[]])[] = [
    // RFC 5890 §2.3.2.1: an A-label is all ASCII
    ['a letter that is not ASCII', 'xn--が-', ['ace-non-ascii 0:0+6']],
    ['a letter that is not ASCII, inside', 'xn--tešla', ['ace-non-ascii 0:0+9']],
    ['an emoji', 'xn--💩', ['ace-non-ascii 0:0+5']],
    // RFC 3492 §6.2: Punycode that fails, or of nothing
    ['the prefix alone', 'xn--', ['ace-undecodable 0:0+4']],
    ['a code point above U+10FFFF', 'xn--0000h', ['ace-undecodable 0:0+9']],
    ['overflow', 'xn--99999999', ['ace-undecodable 0:0+12']],
    // RFC 5890 §2.3.2.1, UTS 46 §4 step 4: it stands for something that is not ASCII
    ['ASCII alone', 'xn--example-.se', ['ace-ascii-only 0:0+12']],
    ['ASCII alone, one letter', 'xn--a-', ['ace-ascii-only 0:0+6']],
    ['ASCII alone, upper case', 'xn--ASCII-', ['ace-ascii-only 0:0+10']],
    // UTS 46 §4.1: nor is that an ACE form again
    ['ACE in ACE', 'xn--xn--zca-hia', ['ace-in-ace 0:0+15']],
    ['ACE in ACE, no ASCII after it', 'xn--xn---epa', ['ace-in-ace 0:0+12']],
    ['ACE in ACE, upper case', 'xn--Xn---epa', ['ace-in-ace 0:0+12']],
    // RFC 5891 §5.4: it decodes, to code points that are disallowed because they would be mapped
    ['mathematical letters', 'xn--bc-9x80a.xyz', ['disallowed-character 0:0+12']],
    ['an ideographic space', 'xn--p6j412gn7f.cn', ['space 0:0+14']],
    ['a Georgian capital letter', 'xn--1nd.com', ['disallowed-character 0:0+7']],
    ['Ä-Ü: both, although the place is the same', 'xn----5da7e.de', ['disallowed-character 0:0+11', 'disallowed-character 0:0+11']],
    // RFC 5891 §5.4: to a label that is not in NFC
    ['a and a combining diaeresis', encodeAce('a\u0308'), ['not-nfc 0:0+9']],
    // RFC 5891 §4.2.3: to a label that breaks a rule of labels
    ['a leading mark', encodeAce('\u0301a'), ['leading-mark 0:0+9']],
    ['a hyphen last', encodeAce('ä-'), ['hyphen-end 0:0+9']],
    ['a joiner', encodeAce('ä\u200D'), ['context-joiner 0:0+11']],
    ['a symbol', encodeAce('☃'), ['disallowed-character 0:0+7']],
    // RFC 5890 §2.3.2.1: to something that is encoded in another way
    ['two surrogates', TWO_SURROGATES, [`ace-round-trip 0:0+${TWO_SURROGATES.length}`]],
  ];

  it.each(refused)('is refused: %s', (_, name, expected) => {
    for (const convert of [toUnicode, toASCII]) {
      const { name: converted, findings } = convert(name);
      expect(converted).toBe('');
      expect(errorsOf(findings)).toEqual(expected);
    }
  });

  it('is refused by UTS 46 with the same reasons, symbols apart', () => {
    for (const [text, name, expected] of refused) {
      const { name: converted, findings } = toUnicode(name, { standard: 'uts46' });
      if (text === 'a symbol') expect(converted).toBe('☃');
      else expect([converted, errorsOf(findings)]).toEqual(['', expected]);
    }
  });

  it('is refused where 520 letters stand for 520 controls, and do not fit', () => {
    const { name, findings } = toUnicode(`xn--${'a'.repeat(520)}`);
    expect(name).toBe('');
    expect([...new Set(errorsOf(findings))]).toEqual(['name-too-long -1', 'label-too-long 0', 'disallowed-character 0:0+524']);
  });

  it.each([['idna2008', idna2008Rules], ['uts46', uts46Rules]] as const)('stays as it was typed where it stands for nothing (%s)', (_, rules) => {
    for (const typed of ['xn--Example-', 'xn--0000H', 'xn--TEšla', 'Xn--xn---epa']) {
      const label = new ExaminedLabel(typed, 0, rules);
      expect(label).toMatchObject({ isAce: true, input: typed, decoded: '', ascii: typed.toLowerCase() });
    }
  });

  it('says what it decodes to, and which place of that is at fault', () => {
    const values = (name: string): unknown[] => toUnicode(name).findings.map((finding) => finding.values);
    expect(values('xn--example-')).toEqual([{ decoded: 'example' }]);
    expect(values('xn--0000h')).toEqual([{}]);
    expect(values('xn----5da7e')).toEqual([
      { decoded: 'Ä-Ü', decodedAt: 0, character: 'Ä', codePoint: 'U+00C4' },
      { decoded: 'Ä-Ü', decodedAt: 2, character: 'Ü', codePoint: 'U+00DC' },
    ]);
  });
});

describe('a good ACE label', () => {
  it.each(standards)('is read in either case (%s)', (standard) => {
    expect(toUnicode('XN--RKSMRGS-5WAO1O.SE', { standard }).name).toBe('räksmörgås.se');
    expect(toASCII('XN--RKSMRGS-5WAO1O.SE', { standard }).name).toBe('xn--rksmrgs-5wao1o.se');
  });

  it('is found behind forms that mapping makes ASCII', () => {
    expect(toUnicode('ｘn-\u00AD-smrgs-pra0j').name).toBe('smörgås');
  });

  it('is examined as what it stands for', () => {
    const label = new ExaminedLabel('xn--Zca', 0, idna2008Rules);
    expect(label).toMatchObject({ isAce: true, input: 'xn--Zca', decoded: 'ß', ascii: 'xn--zca' });
    expect(new ExaminedLabel('Ä', 0, idna2008Rules)).toMatchObject({ isAce: false, decoded: 'ä', ascii: 'xn--4ca' });
  });
});
