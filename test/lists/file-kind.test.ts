import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type FileKind, fileKindOf } from '../../src/lists/file-kind.js';
import { rowsOf, utf16, utf8, latin1 } from './reading.js';

/** A file of an archive, as the local header of ZIP has it. */
function zipped(...names: readonly string[]): Uint8Array {
  return Uint8Array.from(names.flatMap((name) => {
    const content = deflateRawSync(Buffer.from(`the part ${name}`));
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(8, 8);
    header.writeUInt32LE(content.length, 18);
    header.writeUInt16LE(name.length, 26);
    return [...header, ...Buffer.from(name), ...content];
  }));
}

const files: readonly (readonly [FileKind, string, Uint8Array])[] = [
  ['excel', 'of Excel', zipped('[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml')],
  ['excel', 'of Excel, as another program writes it', zipped('xl/worksheets/sheet1.xml', '[Content_Types].xml')],
  ['excel', 'of an old Excel', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(500).fill(0xff))],
  ['excel', 'of XML for Excel', utf8('\uFEFF<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?><Workbook/>')],
  ['spreadsheet', 'of LibreOffice', Uint8Array.of(...zipped('mimetype'), ...utf8('application/vnd.oasis.opendocument.spreadsheet'))],
  ['spreadsheet', 'of Numbers', zipped('Index/Document.iwa')],
  ['document', 'of Word', zipped('[Content_Types].xml', 'word/document.xml')],
  ['document', 'in RTF', utf8('{\\rtf1 a.se\\par b.se}')],
  ['pdf', 'in PDF', latin1('%PDF-1.7\n%\xE2\xE3\xCF\xD3\na.se\n')],
  ['archive', 'in ZIP', zipped('names.csv')],
  ['archive', 'in GZIP', gzipSync('a.se\nb.se\n')],
  ['image', 'in PNG', latin1('\x89PNG\r\n\x1A\n\0\0\0\rIHDR')],
  ['image', 'in JPEG', latin1('\xFF\xD8\xFF\xE0\0\x10JFIF')],
  ['image', 'in WebP', latin1('RIFF\x24\0\0\0WEBPVP8 ')],
  ['image', 'in HEIC', latin1('\0\0\0\x18ftypheic')],
  ['binary', 'of a database', latin1(`SQLite format 3\0\x10\0\x01\x01\0\x40\x20\x20${'\0\0\x01\x02\x03\x04'.repeat(50)}`)],
];

describe.each(files)('a file %s %s', (file, _, bytes) => {
  it.each([1, 7, 100_000])('is no list, in pieces of %i bytes', async (size) => {
    await expect(rowsOf(bytes, {}, size)).rejects.toMatchObject({ problem: { kind: 'no-text', file } });
  });

  it('is none in whatever encoding it is said to be', async () => {
    await expect(rowsOf(bytes, { encoding: 'utf-8' })).rejects.toMatchObject({ problem: { kind: 'no-text', file } });
  });
});

it.each([
  ['names', utf8('PK.se\nBM.se\nRar.se\nGIF.se\n')],
  ['nothing', new Uint8Array()],
  ['markup', utf8('<a href="https://a.se">a</a>\n')],
  ['UTF-16 with Yiddish', utf16('\u05D0\u05D1\u05D2.se\n\u05D3\u05D4\u05D5.se\n'.repeat(20), true)],
  ['UTF-16 without a mark', utf16('a.se\nb.se\n', false)],
  ['a few controls', utf8(`a.se\n\u0001b.se\n\u001B[31mc.se\n${'d.se\n'.repeat(20)}`)],
])('text is no such file: %s', async (_, bytes) => {
  expect(fileKindOf(bytes)).toBeUndefined();
  await expect(rowsOf(bytes)).resolves.toBeInstanceOf(Array);
});
