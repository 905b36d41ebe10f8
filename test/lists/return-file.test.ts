import { describe, expect, it } from 'vitest';
import { ListError } from '../../src/lists/list-error.js';
import { byteDecoder } from '../../src/lists/encodings.js';
import { exactEncoder, type FileEncoding } from '../../src/lists/exact-text.js';
import { randomNumbers } from '../bench/names.js';
import { latin1, utf16, utf8 } from './reading.js';
import { returned } from './returning.js';

const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

async function annotated(list: string, more: Parameters<typeof returned>[1] = {}): Promise<string[]> {
  return text((await returned(utf8(list), { annotates: true, ...more })).bytes).split('\n');
}

async function mended(list: string, more: Parameters<typeof returned>[1] = {}): Promise<string> {
  return text((await returned(utf8(list), { mends: true, ...more })).bytes);
}

describe('a file comes back byte for byte', () => {
  const encodings: readonly (readonly [string, FileEncoding, string])[] = [
    ['UTF-8', 'utf-8', ''], ['UTF-8 with a mark', 'utf-8', '\uFEFF'], ['UTF-16LE', 'utf-16le', '\uFEFF'], ['UTF-16BE', 'utf-16be', '\uFEFF'],
    ['Windows-1252', 'windows-1252', ''], ['MacRoman', 'macintosh', ''], ['CP850', 'cp850', ''],
  ];

  it.each(encodings)('in %s, whatever separates cells, quotes them and ends lines', async (_, encoding, mark) => {
    const random = randomNumbers(21);
    const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
    for (let round = 0; round < 40; round++) {
      const separator = pick([',', ';', '\t', '|']);
      const cell = (value: string): string => (random() < 0.3 ? `"${value.replaceAll('"', '""')}"` : value);
      const end = (): string => pick(round % 4 === 0 ? ['\n', '\r\n', '\r'] : [['\n', '\r\n', '\r'][round % 3]!]);
      let list = `${mark}Kund${separator}Domän${separator}Anmärkning${end()}`;
      for (let row = 0; row < 30; row++) {
        const cells = [String(row), pick(['köp.se', 'räksmörgås.se', 'hem.se', 'båt-hus.nu', 'hem-.se']), pick(['', 'å, ä; ö', 'två "ord"', ' x ', '\tö'])];
        list += cells.map((each) => (/["\t;,|]/.test(each) ? `"${each.replaceAll('"', '""')}"` : cell(each))).join(separator) + (row === 29 && round % 2 ? '' : end());
      }
      const file = exactEncoder(encoding)(list);
      const { bytes } = await returned(file, { mends: true, size: 100, ...(encoding.startsWith('utf-') ? {} : { encoding: encoding as 'cp850' }) });
      expect(bytes).toEqual(file);
    }
  });

  it('with bytes that are wrong in its encoding', async () => {
    const wrong = Uint8Array.of(...utf8('å.se\n'), 0xe5, ...utf8('.se\nö.se\n'), 0xf0, 0x9f, 0x0a, 0xed, 0xa0, 0x80, 0x0a, ...utf8('😀.se\n'), 0xc3);
    for (const size of [1, 3, 100]) expect((await returned(wrong, { mends: true, size })).bytes).toEqual(wrong);
    const lone = utf16('\uFEFFå.se\n\uD800.se\n\uDC12\n', true);
    expect((await returned(lone, { mends: true, size: 3 })).bytes).toEqual(lone);
  });

  it('with its titles, remarks, empty lines and what is meant for spreadsheets', async () => {
    for (const list of ['sep=;\r\nKundlista 2026;\r\n\r\nDomän;Pris\r\nköp.se;12\r\n;\r\n', '# Names\nköp.se\n\n\nhem.se', '\n\n', '', 'a.se, b.se, c.se\n']) expect(await mended(list)).toBe(list);
  });

  it('but not where a line is longer than what is read of it', async () => {
    await expect(returned(utf8(`a.se\n${'x'.repeat(70_000)}\n`), { mends: true })).rejects.toThrow(ListError);
  });
});

describe('behind each row stand', () => {
  it('the verdict, the reason, a suggestion, the code and the name in ASCII', async () => {
    expect(await annotated('Id,Domain\r\n1,räksmörgås.se\r\n2,hem-.se\r\n')).toEqual([
      'Id,Domain,Verdict,Reason,Suggestion,Code,Name in plain letters\r',
      '1,räksmörgås.se,Permitted,,,xn--rksmrgs-5wao1o.se,raksmorgas.se\r',
      '2,hem-.se,Can’t be registered,The name can’t end with a hyphen.,hem.se,,\r',
      '',
    ]);
  });

  it('tabs in a list with one name a line, and no head where there is none', async () => {
    expect(await annotated('köp.se\n\nhem-.se')).toEqual(['köp.se\tPermitted\t\t\txn--kp-fka.se\tkop.se', '', 'hem-.se\tCan’t be registered\tThe name can’t end with a hyphen.\them.se\t\t']);
  });

  it('quotation marks where the row has them, and where the cell needs them', async () => {
    const [, first, second] = await annotated('"Id","Domain"\n"1","köp.se"\n2,a%.se\n');
    expect(first).toBe('"1","köp.se","Permitted","","","xn--kp-fka.se","kop.se"');
    expect(second).toMatch(/^2,a%\.se,Can’t be registered,"Character 2, /);
  });

  it('cells where the columns begin, if a row is shorter', async () => {
    const rows = await annotated('Domain,Note,Price\nköp.se\nhem.se,x,1\nbil.se,,,\n');
    expect(rows.slice(0, 4).map((row) => row.split(',').indexOf('Permitted'))).toEqual([-1, 4, 4, 4]);
    expect(rows[0]).toBe('Domain,Note,Price,,Verdict,Reason,Suggestion,Code,Name in plain letters');
  });

  it('where the same name stood before, in whatever form', async () => {
    const rows = await annotated('Domain;x\nköp.se;1\nxn--kp-fka.se;2\nhem-.se;3\n', { size: 7 });
    expect(rows[2]).toBe('xn--kp-fka.se;2;Permitted;Same name as line 2.;;xn--kp-fka.se;kop.se');
  });

  it('what is said of each name of a line', async () => {
    expect((await annotated('köp.se hem-.se\nhem.se\nbil.se\n'))[0]).toBe('köp.se hem-.se\tPermitted, Can’t be registered\them-.se: The name can’t end with a hyphen.\them.se\txn--kp-fka.se\tkop.se');
  });

  it('no formulas, and no characters that act on a terminal', async () => {
    const [row = ''] = await annotated('=1+1.se hem.se\u001b[31m\u202e.se\nhem.se\nbil.se\n');
    const cells = row.split('\t').slice(1);
    expect(cells.filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
    expect(row).not.toMatch(/\u202e.*\u202e/);
    expect(row.split('\u001b')).toHaveLength(2); // their own
  });

  it('the same columns once, when the list is checked again', async () => {
    for (const list of ['Id,Domain\n1,köp.se\n2,hem-.se\n', 'Domain\nköp.se\nhem-.se\n']) {
      const once = await annotated(list);
      expect(await annotated(once.join('\n'))).toEqual(once);
      // a name that somebody mended by hand is judged alone, and not by the code of the one before
      expect((await annotated(once.join('\n').replace('hem-.se', 'hem.se'))).at(-2)).toMatch(/hem\.se[,\t]Permitted[,\t]{3}hem\.se[,\t]$/);
    }
  });

  it('characters that the encoding has: others by their number, and names as their codes', async () => {
    const { bytes, counts } = await returned(latin1('Dom\xe4n,x\nk\xf6p.se,1\nxn--kp-fkb.se,2\n\xb7o%C5%82%D0%B1.se,3\n'), { annotates: true });
    const back = byteDecoder('windows-1252')(bytes);
    expect(back).toContain('Domän,x,Verdict');
    expect(back).toContain('U+028E');
    expect(back).toContain('Can’t be registered');
    expect(counts.lacking).toBeGreaterThan(0);
    expect(back).not.toContain('?');
  });

  it('UTF-8 all through, where the file is found not to be ASCII when it has been begun', async () => {
    const list = latin1(`${'hem.se\n'.repeat(4000)}k\xf6p.se\nr\xe4ksm\xf6rg\xe5s.se\n`);
    const { bytes, form } = await returned(list, { annotates: true, size: 20_000 });
    expect(text(bytes)).toContain('räksmörgås.se\tPermitted');
    expect(form.otherEncoding).toBe('windows-1252');
  });
});

describe('mended are', () => {
  it('names where it is sure how, and nothing else', async () => {
    expect(await mended('Id;Domän;Kod\n1;" HEM_SIDA.se ";\n2;räk smörgås.se;\n3;кöp.se;\n4;https://www.köp.se/x;xn--kp-fkb.se\n5;köp.se;xn--kp-fkx.se\n')).toBe(
      'Id;Domän;Kod\n1;"hem-sida.se";\n2;räk smörgås.se;\n3;кöp.se;\n4;köp.se;xn--kp-fka.se\n5;köp.se;xn--kp-fka.se\n',
    );
  });

  it('no row whose code is that of another name within the rules', async () => {
    for (const list of ['Domän;Kod\nmalmö.se;xn--mlndal-wxa.se\n', 'Domän;Kod\nköp_1.se;xn--hbo-ula.se\n']) expect(await mended(list)).toBe(list);
  });

  it('codes, but no remarks in their column', async () => {
    const list = 'Domän;Kod\nköp.se;xn--kp-fka.se\nhåbo.se;xn--hbo-ulx.se\nåre.se;ej beställd\numeå.se;-\nmalmö.se;malmo.se\n';
    expect(await mended(list)).toBe(list.replace('xn--hbo-ulx.se', 'xn--hbo-ula.se'));
  });

  it('names without their TLD, which stay so', async () => {
    expect(await mended('Namn;Toppdomän\nRÄKSMÖRGÅS;.se\nhem_sida;.nu\nköp;.se\n')).toBe('Namn;Toppdomän\nräksmörgås;.se\nhem-sida;.nu\nköp;.se\n');
    expect(await mended('KÖP\nhem_sida\nbil\n')).toBe('köp\nhem-sida\nbil\n');
  });

  it('as many as are told', async () => {
    const { counts } = await returned(utf8('KÖP.se\nhem-.se\nräk smörgås.se\nhem.se\n'), { mends: true });
    expect([counts.changed, counts.verdicts.refused]).toEqual([1, 2]);
  });

  it('once for all', async () => {
    const random = randomNumbers(4);
    const parts = ['köp', 'HEM', 'räk', ' ', '_', '-', '.', '..', 'xn--kp-fka', 'XN--', 'https://', 'www.', '/', '"', 'é', 'Ã¶', '%C3%B6', '&ouml;', '–', '\u00AD', 'ｋ', '😀', '?', '@', 'б'];
    const lists = Array.from({ length: 300 }, () => Array.from({ length: 1 + random() * 6 }, () => parts[Math.floor(random() * parts.length)]).join(''));
    const list = lists.map((name) => `${name}.se\n`).join('');
    const once = await mended(list);
    expect(once).not.toBe(list);
    expect(await mended(once)).toBe(once);
  });
});
