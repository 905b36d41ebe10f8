/** Input that broke other converters, by the bug that it showed there. */
import { describe, expect, it, vi } from 'vitest';
import { diagnose } from '../../src/core.js';
import { errorsOf, linesOf } from '../idna/reading.js';
import { suggestionsOf, titled } from './reading.js';

/** How often a code point is looked at: mapped, held to its derived property, asked for its script. */
const visited = vi.hoisted(() => ({ count: 0 }));

vi.mock(import('../../src/idna/mapping.js'), async (importOriginal) => {
  const original = await importOriginal();
  return { ...original, mapCodePoint: (codePoint) => (visited.count++, original.mapCodePoint(codePoint)) };
});

vi.mock(import('../../src/idna/traits.js'), async (importOriginal) => {
  const original = await importOriginal();
  // what is remembered of code points is no matter here
  const counted = <Answer>(count: number, find: () => Answer): Answer => {
    const before = visited.count;
    const answer = find();
    visited.count = before + count;
    return answer;
  };
  return {
    ...original,
    traitsOf: (codePoint) => counted(1, () => original.traitsOf(codePoint)),
    traitsIn: (text) => counted(Array.from(text).length, () => original.traitsIn(text)),
  };
});

vi.mock(import('../../src/idna/property.js'), async (importOriginal) => {
  const original = await importOriginal();
  return { ...original, derivedProperty: (codePoint) => (visited.count++, original.derivedProperty(codePoint)) };
});

vi.mock(import('../../src/diagnosis/scripts.js'), async (importOriginal) => {
  const original = await importOriginal();
  return {
    ...original,
    scriptOf: (codePoint) => (visited.count++, original.scriptOf(codePoint)),
    scriptsOf: (codePoints) => ((visited.count += codePoints.length), original.scriptsOf(codePoints)),
  };
});

/** Under .se: the input, and every error with its place. */
const refused: Record<string, [string, ...string[]][]> = {
  'ACE that is ASCII only': [
    ['xn--example-.se', 'ace-ascii-only 0:0+12'],
    ['example.org.xn--', 'ace-undecodable 2:0+4'],
    ['xn--.se', 'ace-undecodable 0:0+4'],
    ['xn--a-.se', 'ace-ascii-only 0:0+6'],
    ['xn--ASCII-.se', 'ace-ascii-only 0:0+10'],
  ],
  'ACE inside ACE': [
    ['xn--xn--zca-hia.se', 'ace-in-ace 0:0+15'],
    ['xn--xn---epa.se', 'ace-in-ace 0:0+12'],
    ['xn--Xn---epa.se', 'ace-in-ace 0:0+12'],
  ],
  'non-ASCII inside ACE': [
    ['xn--が-.se', 'ace-non-ascii 0:0+6'],
    ['xn--tešla.se', 'ace-non-ascii 0:0+9'],
    ['xn--💩', 'ace-non-ascii 0:0+5'],
  ],
  'code point above 10FFFF, overflow': [
    ['xn--0000h.se', 'ace-undecodable 0:0+9'],
    ['xn--99999999.se', 'ace-undecodable 0:0+12'],
  ],
  'no round trip': [
    ['xn--bc-9x80a.xyz', 'disallowed-character 0:0+12'],
    ['xn--p6j412gn7f.cn', 'space 0:0+14'],
    ['xn--1nd.com', 'disallowed-character 0:0+7'],
    ['xn----5da7e.de', 'disallowed-character 0:0+11', 'disallowed-character 0:0+11'],
  ],
  'dots and slashes inside compatibility characters': [
    ['c\u2100.se', 'disallowed-mapping 0:1+1'],
    ['a\u2488.se', 'disallowed-character 0:1+1'],
    ['a\u2024se', 'disallowed-character 0:1+1'],
    ['a\u2044b.se', 'disallowed-character 0:1+1'],
    ['\u2105.se', 'disallowed-mapping 0:0+1'],
    ['a\uFF20b.se', 'disallowed-mapping 0:1+1'],
    ['a\uFF0Fb.se', 'disallowed-mapping 0:1+1'],
  ],
  'two standards': [
    ['straße.se', 'not-in-table 0:4+1'],
    ['βόλος', 'not-in-table 0:0+1', 'not-in-table 0:1+1', 'not-in-table 0:2+1', 'not-in-table 0:3+1', 'not-in-table 0:4+1'],
    ['\uFDFA.se', 'disallowed-mapping 0:0+1'],
    ['a\u200Db.se', 'context-joiner 0:1+1'],
    ['a\u200Cb.se', 'context-joiner 0:1+1'],
  ],
  case: [
    ['\u0130.se', 'not-in-table 0:0+1'],
    ['\u0131.se', 'not-in-table 0:0+1'],
    ['ΟΔΟΣ', 'not-in-table 0:0+1', 'not-in-table 0:1+1', 'not-in-table 0:2+1', 'not-in-table 0:3+1'],
    ['\u1E9E.se', 'not-in-table 0:0+1'],
  ],
  'lone surrogates, NUL, controls': [
    ['\uD800', 'lost-letter 0:0+1'],
    ['\uDFFF', 'lost-letter 0:0+1'],
    ['a\uD800b.se', 'lost-letter 0:1+1'],
    ['\0', 'disallowed-character 0:0+1'],
    ['a\0.se', 'disallowed-character 0:1+1'],
    ['\x1F', 'disallowed-character 0:0+1'],
  ],
  'invisible, direction': [
    ['a\u202Eb', 'disallowed-character 0:1+1'],
    ['a\u{E0001}b.se', 'disallowed-character 0:1+1'],
  ],
  combining: [
    ['\u0301a.se', 'leading-mark 0:0+1'],
    ['\u0301', 'leading-mark 0:0+1'],
    ['á\u0301.se', 'not-in-table 0:1+1'],
    [`a${'\u0301'.repeat(200)}.se`, 'label-too-long 0', 'not-in-table 0:0+201'],
    ['i\u0307.se', 'not-in-table 0:1+1'],
    ['j\u0307.se', 'not-in-table 0:1+1'],
    ['l\u0307.se', 'not-in-table 0:1+1'],
  ],
  bidi: [
    ['a\u05D0', 'mixed-scripts 0:1+1'],
    ['1\u05D0', 'bidi 0:0+1', 'digit-at-edge 0:0+1'],
    ['\u05D01', 'digit-at-edge 0:1+1'],
    ['0a.\u05D0', 'bidi 0:0+1'],
    ['0a.\u05D0.se', 'bidi 0:0+1'],
    ['\u05D00\u0660', 'mixed-scripts 0:2+1'],
    ['a\u05B7.se', 'mixed-scripts 0:1+1'],
  ],
  'Yiddish points and digraphs': [
    ['\u05B7', 'leading-mark 0:0+1'],
    ['\u05DC\u05B7', 'not-in-table 0:1+1'],
    ['\u05F0', 'not-in-table 0:0+1'],
    ['\u05F1', 'not-in-table 0:0+1'],
    ['\u05F2', 'not-in-table 0:0+1'],
  ],
  hyphens: [
    ['-a', 'hyphen-start 0:0+1'],
    ['a-', 'hyphen-end 0:1+1'],
    ['ab--cd', 'hyphen-third-fourth 0:2+2'],
    ['--', 'hyphen-start 0:0+1', 'hyphen-end 0:1+1'],
    ['a\u2010b', 'disallowed-character 0:1+1'],
    ['a\u2011b', 'disallowed-mapping 0:1+1'],
    ['a\u2212b', 'disallowed-character 0:1+1'],
  ],
  'look-alikes': [
    ['\uA771ropbox.se', 'not-in-table 0:0+1'],
    ['аррӏе', 'not-in-table 0:0+1', 'not-in-table 0:1+1', 'not-in-table 0:2+1', 'not-in-table 0:3+1', 'not-in-table 0:4+1'],
    ['gö\u043Egle.se', 'mixed-scripts 0:2+1'],
    ['\u0262oogle', 'not-in-table 0:0+1'],
    ['\u0138', 'not-in-table 0:0+1'],
    ['\u0140', 'context-other 0:0+1'],
    ['\u0131', 'not-in-table 0:0+1'],
  ],
};

describe.each(Object.entries(refused))('%s', (_, rows) => {
  it.each(titled(rows))('%s is refused', (_title, input, ...errors) => {
    const diagnosis = diagnose(input);
    expect(errorsOf(diagnosis.findings)).toEqual(errors);
    expect(diagnosis.registrable).toBe(false);
  });
});

/** Under .se: the input, the name, and every finding. */
const accepted: Record<string, [string, string, ...string[]][]> = {
  'the four dots': [
    ['räksmörgås\u3002se', 'räksmörgås.se'],
    ['räksmörgås\uFF0Ese', 'räksmörgås.se'],
    ['räksmörgås\uFF61se', 'räksmörgås.se'],
    ['räksmörgås.se', 'räksmörgås.se'],
  ],
  case: [
    ['RÄKSMÖRGÅS.SE', 'räksmörgås.se', 'note mapped-case 0:0+1', 'note mapped-case 1:0+1'],
    ['XN--RKSMRGS-5WAO1O.SE', 'räksmörgås.se', 'note mapped-case 0:0+1', 'note mapped-case 1:0+1'],
    ['å\u017F.se', 'ås.se', 'note mapped 0:1+1'],
    ['å\u212A.se', 'åk.se', 'note mapped-case 0:1+1'],
    ['\u212B.se', 'å.se', 'note mapped-case 0:0+1'],
  ],
  'invisible characters that mapping leaves out': ['\u00AD', '\u200B', '\u2060', '\uFEFF', '\u034F', '\u115F', '\uFE0F'].map(
    (invisible) => [`a${invisible}b.se`, 'ab.se', 'note removed 0:1+1'],
  ),
  'marks of direction': ['\u061C', '\u200E', '\u200F', '\u202A', '\u202B', '\u202C', '\u202D', '\u2066', '\u2067', '\u2068', '\u2069', '\uFFFC'].map(
    (mark) => [`a${mark}b.se`, 'ab.se', 'note removed -1:1+1'],
  ),
  hyphens: [['a--b', 'a--b.se'], ['a-b', 'a-b.se']],
  'Yiddish sequences': [['\uFB1F', '\u05F2\u05B7.se', 'warning display 0'], ['\u05F2\u05B7', '\u05F2\u05B7.se', 'warning display 0']],
};

describe.each(Object.entries(accepted))('%s', (_, rows) => {
  it.each(titled(rows))('%s is registrable', (_title, input, unicode, ...findings) => {
    const diagnosis = diagnose(input);
    expect(diagnosis).toMatchObject({ unicode, registrable: true });
    expect(linesOf(diagnosis.findings)).toEqual(findings);
  });
});

describe('a code that stands for nothing', () => {
  it.each(['xn--example-.se', 'example.org.xn--', 'xn--a-.se', 'xn--xn---epa.se', 'xn--が-.se', 'xn--0000h.se'])(
    '%s stays as it was typed, and nothing is guessed',
    (input) => {
      const diagnosis = diagnose(input);
      expect(diagnosis).toMatchObject({ unicode: input, ascii: '' });
      expect(suggestionsOf(diagnosis)).toEqual([]);
    },
  );

  it('says what it decodes to', () => {
    expect(diagnose('xn--example-.se').findings[0]?.values).toEqual({ decoded: 'example' });
    expect(diagnose('xn--xn---epa.se').findings[0]?.values).toEqual({ decoded: 'xn--é' });
  });
});

describe('names that are too long', () => {
  it('xn-- and 520 × a', () => {
    const errors = errorsOf(diagnose(`xn--${'a'.repeat(520)}`).findings);
    expect(errors.slice(0, 2)).toEqual(['name-too-long -1', 'label-too-long 0']);
  });

  it('600 dots', () => {
    const errors = errorsOf(diagnose('.'.repeat(600)).findings);
    expect(errors).toEqual(['name-too-long -1', ...Array.from({ length: 601 }, (_, label) => `empty-label ${label}`)]);
  });
});

describe('nothing is replaced in silence', () => {
  it('℀ would become a/c', () => {
    expect(diagnose('c\u2100.se').findings[0]?.values).toMatchObject({ typed: '\u2100', becomes: 'a/c', character: '/' });
  });

  it.each<[string, string, number, string]>([
    ['straße.com', 'straße.com', 4, 'ss'],
    ['βόλος.com', 'βόλος.com', 4, 'σ'],
    ['क्\u200Dष.com', 'क्\u200Dष.com', 2, ''],
    ['نامه\u200Cای.com', 'نامه\u200Cای.com', 4, ''],
  ])('%s stays, and what IDNA2003 made of it is said', (input, unicode, at, idna2003) => {
    const diagnosis = diagnose(input);
    expect(diagnosis).toMatchObject({ unicode, registrable: null });
    expect(diagnosis.findings).toContainEqual(
      expect.objectContaining({ code: 'deviation', label: 0, at, values: expect.objectContaining({ idna2003 }) }),
    );
  });

  it('a final sigma in capitals is read by itself', () => {
    expect(diagnose('ΟΔΟΣ.com').unicode).toBe('οδοσ.com');
  });

  it('no locale has a say in lower case', () => {
    const inLocale = vi.spyOn(String.prototype, 'toLocaleLowerCase');
    expect(diagnose('INGRID.SE').unicode).toBe('ingrid.se');
    expect(inLocale).not.toHaveBeenCalled();
    inLocale.mockRestore();
  });
});

describe('the character at fault is named', () => {
  it.each(titled<[string, Record<string, string>]>([
    ['a\u202Eb', { codePoint: 'U+202E' }],
    ['\uA771ropbox.se', { codePoint: 'U+A771', script: 'Latn', looksLike: 'd' }],
    ['аррӏе', { codePoint: 'U+0430', script: 'Cyrl', looksLike: 'a' }],
    ['gö\u043Egle.se', { codePoint: 'U+043E', script: 'Cyrl', looksLike: 'o' }],
    ['\u0262oogle', { codePoint: 'U+0262', script: 'Latn', looksLike: 'g' }],
    ['\u0138', { codePoint: 'U+0138', script: 'Latn', looksLike: 'k' }],
    ['\u0131', { codePoint: 'U+0131', script: 'Latn', looksLike: 'i' }],
    ['\u0140', { codePoint: 'U+00B7', typed: '\u0140' }],
    ['l\u00B7a', { codePoint: 'U+00B7' }],
    ['a\u200Db', { codePoint: 'U+200D' }],
  ]))('%s', (_title, input, values) => {
    const error = diagnose(input).findings.find(({ severity }) => severity === 'error');
    expect(error?.values).toMatchObject(values);
  });
});

describe('the host page', () => {
  it.each(['<img src=x onerror=alert(1)>.se', '"><script>'])('%s is text, refused as it stands', (input) => {
    const diagnosis = diagnose(input);
    expect(diagnosis.registrable).toBe(false);
    expect(diagnosis.labels[0]?.input).toBe(input.replace(/\.se$/, ''));
    for (const suggestion of suggestionsOf(diagnosis)) expect(suggestion).toMatch(/^[-a-z0-9]+\.se$/);
  });
});

describe('a pasted megabyte', () => {
  const visitsOf = (input: string): number => {
    visited.count = 0;
    JSON.stringify(diagnose(input)); // all of it
    return visited.count;
  };
  const every = (step: number, first: number): string =>
    String.fromCodePoint(...Array.from({ length: 1000 }, (_, index) => first + step * index));

  /** A text to repeat, and what stands before and after. */
  const texts: [string, string, string, string][] = [
    ['letters', '', 'a', ''],
    ['Arabic digits', '', '\u0660', ''],
    ['katakana middle dots', '', '\u30FB', '漢'],
    ['letters before a joiner', '', 'a', '\u200C'],
    ['a code for one character many times', 'xn--016c', 'a', ''],
    ['different characters', '', every(1, 0x4E00), ''],
    ['marks', 'a', '\u0301', ''],
    ['Hangul jamo', '', '\u1100', ''],
    ['white space', 'a', ' ', 'b'],
    ['words', '', 'smörgås bord ', ''],
    ['labels', '', 'å!.', ''],
    ['characters that become words', '', '\uFDFA', ''],
    ['percent-encoding', '', '%C3%A5', ''],
    ['many scripts', '', every(0x80, 0x80), ''],
  ];

  it.each(texts)('%s: no code point beyond the cap is looked at', (_, before, piece, after) => {
    const megabyte = before + piece.repeat(1_000_000 / piece.length) + after;
    visitsOf(megabyte); // what is remembered of code points is not asked again
    const visits = visitsOf(megabyte);
    expect(visits).toBe(visitsOf(megabyte.slice(0, 4096)));
    expect(visits).toBeGreaterThan(0);
    expect(visits).toBeLessThan(500 * 1000);
  }, 60_000);

  it('is refused for its length, once, with the counts', () => {
    const { ascii, registrable, findings } = diagnose('a'.repeat(1_000_000));
    expect({ ascii, registrable }).toEqual({ ascii: '', registrable: false });
    expect(findings.filter(({ code }) => code === 'too-much-input')).toEqual([
      expect.objectContaining({ severity: 'error', label: -1, values: { count: 1_000_000, limit: 4096 } }),
    ]);
  });

  it('of a name, a thousand code points are examined', () => {
    const { labels, findings } = diagnose('å'.repeat(1001));
    expect(labels[0]?.characters).toHaveLength(1000);
    expect(findings[0]).toMatchObject({ code: 'too-much-input', label: -1, values: { count: 1001, limit: 1000 } });
    expect(diagnose('å'.repeat(1000)).findings[0]?.code).toBe('name-too-long');
  });

  it('a name at the cap of what is read is read', () => {
    expect(diagnose(`${' '.repeat(4092)}å.se`)).toMatchObject({ unicode: 'å.se', registrable: true });
    expect(diagnose(`${' '.repeat(4093)}å.se`)).toMatchObject({ registrable: false });
  });
});
