import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/core.js';
import { toASCII, toUnicode } from '../../src/idna/name.js';
import { nu } from '../../src/registries/nu/policy.js';
import { errorsOf, linesOf } from '../idna/reading.js';
import { suggestionsOf } from './reading.js';

const read = (input: string) => linesOf(diagnose(input).findings);

describe('1: Räksmörgås on a phone', () => {
  it('is räksmörgås.se, with a quiet note on lower case', () => {
    expect(diagnose('Räksmörgås')).toMatchObject({
      input: 'Räksmörgås', unicode: 'räksmörgås.se', ascii: 'xn--rksmrgs-5wao1o.se', registrable: true, judged: 0,
    });
    expect(read('Räksmörgås')).toEqual(['note mapped-case 0:0+1']);
  });
});

describe('2: Björns Åkeri', () => {
  const diagnosis = diagnose('Björns Åkeri');

  it('is refused for its space alone', () => {
    expect(diagnosis).toMatchObject({ registrable: false, ascii: '' });
    expect(errorsOf(diagnosis.findings)).toEqual(['space 0:6+1']);
  });

  it('is offered joined and with a hyphen', () => {
    expect(suggestionsOf(diagnosis)).toEqual(['björnsåkeri.se', 'björns-åkeri.se']);
  });

  it.each([
    ['björnsåkeri.se', 'xn--bjrnskeri-92a7p.se'],
    ['björns-åkeri.se', 'xn--bjrns-keri-65a3r.se'],
  ])('is mended by one click: %s', (unicode, ascii) => {
    expect(diagnose(unicode)).toMatchObject({ unicode, ascii, registrable: true, findings: [] });
  });
});

describe('3 and 4: the code on an invoice', () => {
  it.each(['XN--RKSMRGS-5WAO1O.SE', 'xn--rksmrgs-5wao1o.se', 'xn--rksmrgs-5wao1o'])('%s is räksmörgås.se', (code) => {
    expect(diagnose(code)).toMatchObject({ unicode: 'räksmörgås.se', ascii: 'xn--rksmrgs-5wao1o.se', registrable: true });
  });

  it('1 read as l is another name, within the rules', () => {
    expect(diagnose('xn--rksmrgs-5waolo.se')).toMatchObject({ unicode: 'räèksmrgåsæ.se', registrable: true });
  });

  it('o read as 0 stands for nothing', () => {
    expect(diagnose('xn--rksmrgs-5wao10.se')).toMatchObject({ unicode: 'xn--rksmrgs-5wao10.se', ascii: '', registrable: false });
    expect(read('xn--rksmrgs-5wao10.se')).toEqual(['error ace-undecodable 0:0+18']);
  });
});

describe('5: smörgåsbоrd.se with a Cyrillic о', () => {
  const diagnosis = diagnose('smörgåsb\u043Erd.se');

  it('is refused once, at the ninth character, naming both scripts', () => {
    expect(diagnosis.registrable).toBe(false);
    expect(diagnosis.findings).toEqual([
      expect.objectContaining({
        code: 'mixed-scripts', severity: 'error', label: 0, at: 8, length: 1,
        values: { scripts: 'Latn Cyrl', script: 'Cyrl', character: '\u043E', codePoint: 'U+043E', looksLike: 'o' },
      }),
    ]);
  });

  it('is offered with the Latin o', () => {
    expect(suggestionsOf(diagnosis)).toEqual(['smörgåsbord.se']);
    expect(diagnose('smörgåsbord.se')).toMatchObject({ ascii: 'xn--smrgsbord-82a8p.se', registrable: true });
  });
});

describe('6: a Yiddish name typed with a precomposed letter', () => {
  const yiddish = '\u05D9\uFB1D\u05D3\u05D9\u05E9';
  const composed = '\u05D9\u05D9\u05B4\u05D3\u05D9\u05E9.se';

  it('is registrable', () => {
    expect(diagnose(`${yiddish}.se`)).toMatchObject({ unicode: composed, ascii: 'xn--cdb6dqac0h.se', registrable: true });
    expect(errorsOf(diagnose(`${yiddish}.se`).findings)).toEqual([]);
  });

  it('is refused with a final digit for the digit alone, and offered without', () => {
    const diagnosis = diagnose(`${yiddish}1.se`);
    expect(linesOf(diagnosis.findings)).toEqual(['error digit-at-edge 0:5+1']);
    expect(suggestionsOf(diagnosis)).toEqual([composed]);
  });
});

describe('7: https://www.håbo.se/kontakt?x=1 in an order form', () => {
  const diagnosis = diagnose('https://www.håbo.se/kontakt?x=1');

  it('is www.håbo.se, of which håbo.se is judged', () => {
    expect(diagnosis).toMatchObject({ unicode: 'www.håbo.se', ascii: 'www.xn--hbo-ula.se', registrable: true, judged: 1 });
  });

  it('has notes on protocol, path and www', () => {
    expect(linesOf(diagnosis.findings)).toEqual(['note cleaned -1:0+8', 'note cleaned -1:19+12', 'note subdomain 0']);
    expect(diagnosis.findings.map(({ values }) => values)).toEqual([
      { what: 'protocol', text: 'https://' },
      { what: 'path', text: '/kontakt?x=1' },
      { host: 'www', domain: 'håbo.se' },
    ]);
    expect(diagnose('håbo.se').ascii).toBe('xn--hbo-ula.se');
  });
});

describe('8: one name under .nu and .se', () => {
  it('ŧest.nu is refused at its first character', () => {
    const diagnosis = diagnose('ŧest.nu', nu);
    expect(diagnosis).toMatchObject({ registrable: false, ascii: 'xn--est-o0a.nu' });
    expect(linesOf(diagnosis.findings)).toEqual(['error not-in-table 0:0+1']);
  });

  it('ŧest.se is permitted', () => {
    expect(diagnose('ŧest.se')).toMatchObject({ registrable: true, ascii: 'xn--est-o0a.se' });
  });

  it('bücher.com is not judged', () => {
    expect(diagnose('bücher.com', nu)).toMatchObject({ registrable: null, ascii: 'xn--bcher-kva.com' });
  });
});

describe('9: lengths', () => {
  it('Guðrúnsislandshästar is registrable', () => {
    expect(diagnose('Guðrúnsislandshästar')).toMatchObject({ ascii: 'xn--gurnsislandshstar-2qb0tth.se', registrable: true });
  });

  it('58 × ä is too long by one, and says so once', () => {
    const { ascii, registrable, findings, labels } = diagnose('ä'.repeat(58));
    expect({ ascii, registrable, octets: labels[0]?.octets }).toEqual({ ascii: '', registrable: false, octets: 64 });
    expect(findings).toEqual([expect.objectContaining({ code: 'label-too-long', label: 0, values: { octets: 64, limit: 63 } })]);
  });

  it('57 × ä is registrable', () => {
    const { registrable, findings, labels } = diagnose('ä'.repeat(57));
    expect({ registrable, findings, octets: labels[0]?.octets }).toEqual({ registrable: true, findings: [], octets: 63 });
  });
});

describe('10: a list', () => {
  it.each([
    ['RÄKSMÖRGÅS.se', 'xn--rksmrgs-5wao1o.se', true],
    ['xn--rksmrgs-5wao1o.se', 'xn--rksmrgs-5wao1o.se', true],
    ['hem-.se', '', false],
    ['=1+1.se', '', false],
  ])('%s', (input, ascii, registrable) => {
    expect(diagnose(input)).toMatchObject({ ascii, registrable });
  });
});

describe('a name has one answer, however it is typed', () => {
  it.each([
    ['in capitals', 'RÄKSMÖRGÅS.SE'],
    ['decomposed', 'räksmörgås.se'.normalize('NFD')],
    ['in decomposed capitals', 'RÄKSMÖRGÅS.SE'.normalize('NFD')],
    ['as its code', 'xn--rksmrgs-5wao1o.se'],
    ['without its TLD', 'räksmörgås'],
  ])('%s', (_, input) => {
    const { unicode, ascii, registrable, judged } = diagnose('räksmörgås.se');
    expect(diagnose(input)).toMatchObject({ unicode, ascii, registrable, judged });
    expect(errorsOf(diagnose(input).findings)).toEqual([]);
  });

  it('smörgås and xn--smrgs-pra0j are the same', () => {
    expect(toASCII('smörgås').name).toBe('xn--smrgs-pra0j');
    expect(toUnicode('xn--smrgs-pra0j').name).toBe('smörgås');
    expect(diagnose('xn--smrgs-pra0j').unicode).toBe(diagnose('smörgås').unicode);
    expect(diagnose('xn--smrgs-pra0j').ascii).toBe(diagnose('smörgås').ascii);
  });
});

describe('straße.se', () => {
  const diagnosis = diagnose('straße.se');

  it('is refused by the table, with ss offered', () => {
    expect(diagnosis).toMatchObject({ unicode: 'straße.se', ascii: 'xn--strae-oqa.se', registrable: false });
    expect(errorsOf(diagnosis.findings)).toEqual(['not-in-table 0:4+1']);
    expect(suggestionsOf(diagnosis)).toEqual(['strasse.se']);
  });

  it('has a note that IDNA2003 read ß as ss', () => {
    expect(diagnosis.findings).toContainEqual(
      expect.objectContaining({ code: 'deviation', severity: 'note', label: 0, at: 4, values: expect.objectContaining({ character: 'ß', idna2003: 'ss' }) }),
    );
  });
});

it('aא.se is said once to mix Latin and Hebrew', () => {
  const { findings } = diagnose('a\u05D0.se');
  expect(linesOf(findings)).toEqual(['error mixed-scripts 0:1+1']);
  expect(findings[0]?.values).toMatchObject({ scripts: 'Latn Hebr', script: 'Hebr', character: '\u05D0' });
});

it('xn--example-.se is refused and never shown as example.se', () => {
  const diagnosis = diagnose('xn--example-.se');
  expect(diagnosis).toMatchObject({ unicode: 'xn--example-.se', ascii: '', registrable: false });
  expect(linesOf(diagnosis.findings)).toEqual(['error ace-ascii-only 0:0+12']);
  expect(suggestionsOf(diagnosis)).toEqual([]);
});
