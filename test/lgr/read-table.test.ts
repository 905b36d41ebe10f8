/** Tables from the text of a file, without any DOM. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LgrError } from '../../src/lgr/lgr-error.js';
import { LgrTextError } from '../../src/lgr/lgr-text-error.js';
import { readTable } from '../../src/lgr/read-table.js';
import { MAX_LGR_CODE_UNITS } from '../../src/limits.js';
import { bundledTables } from '../registries/bundled-tables.js';
import { lgrXml, meta } from './lgr-xml.js';
import { inLgr, inVersion, justEnough, malformed, manyNamespaces, misdeclared, misnamed, places, readable, refused, tooMuch } from './xml-texts.js';

/** What reading a text throws; undefined where it throws nothing. */
function errorOf(source: string | Uint8Array): LgrTextError | undefined {
  try {
    readTable(source);
  } catch (error) {
    return error as LgrTextError;
  }
  return undefined;
}

it.each(bundledTables)('$id is read from what is served', (table) => {
  expect(readTable(readFileSync(new URL(`../../public/tables/${table.id}.xml`, import.meta.url)))).toMatchObject(table);
});

it.each(Object.entries(readable))('%s is read', (_, xml) => {
  expect(readTable(xml).id).toBe('example-latn');
});

it.each(Object.entries(refused))('%s is refused by what it says', (_, xml) => {
  const error = errorOf(xml);
  expect(error).toBeInstanceOf(LgrError);
  expect(error).not.toBeInstanceOf(LgrTextError);
});

it.each([...Object.entries(malformed), ...[...misnamed, ...misdeclared.flatMap((each) => [inLgr(`<a ${each}/>`), `<a ${each}/>`])].map((xml) => [xml, xml] as const)])(
  '%s is not well-formed',
  (_, xml) => expect(errorOf(xml)).toMatchObject({ name: 'LgrError', element: 'document', fault: 'not-well-formed' }),
);

it('an element that is called as a declaration is refused, too', () => {
  expect(errorOf('<xmlns xmlns:x="urn:x"/>')).toMatchObject({ reason: 'unknown: xmlns' });
});

it.each(places)('the place is told of what is not well-formed: %s', (_, xml, line, column) => {
  const error = errorOf(xml);
  expect(error?.place).toEqual({ line, column });
  expect(error?.message).toMatch(new RegExp(`^document: line ${line}, column ${column}: \\S.*\\S$`));
});

describe('before there is much to do', () => {
  it.each(tooMuch)('%s is refused as %s', (_, fault, xml) => {
    expect(errorOf(xml)?.fault).toBe(fault);
  });

  it.each(justEnough)('but not %s', (_, xml) => expect(readTable(xml).id).toBe('example-latn'));

  it('a sequence is refused that no label has room for', () => {
    const inSequence = (length: number) => lgrXml({ data: `<char cp="${Array.from({ length }, () => '0061').join(' ')}"/>` });
    expect(readTable(inSequence(63)).repertoire).toHaveLength(1);
    for (const length of [64, 190_000]) expect(errorOf(inSequence(length))?.reason).toMatch(/^unknown or malformed: lgr\/data\/char\/cp /);
  });

  it('not for long with namespaces on every level and in every element', () => {
    expect(errorOf(manyNamespaces)?.reason).toBe('unknown: lgr/a');
  });

  it('a language that is as long as a file may be is refused', () => {
    const language = `a${'-a'.repeat(400_000)}`;
    expect(errorOf(lgrXml({ meta: meta.replace('und-Latn', language) }))).toMatchObject({ element: 'language', reason: `malformed: ${language}` });
  });
});

describe('bytes', () => {
  const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

  it('are read as UTF-8, with and without a byte order mark', () => {
    const xml = inVersion('1<!-- \u{1F41F} -->');
    for (const bytes of [bytesOf(xml), bytesOf(`\uFEFF${xml}`), bytesOf(xml).buffer as ArrayBuffer]) expect(readTable(bytes)).toEqual(readTable(xml));
  });

  it('are read as UTF-16 where a byte order mark says so, in either order', () => {
    const xml = inVersion('1<!-- \u{1F41F} -->');
    const units = Array.from({ length: xml.length + 1 }, (_, index) => `\uFEFF${xml}`.charCodeAt(index));
    const big = Uint8Array.from(units.flatMap((unit) => [unit >> 8, unit & 0xff]));
    const small = Uint8Array.from(units.flatMap((unit) => [unit & 0xff, unit >> 8]));
    for (const bytes of [big, small, small.buffer, new Uint8Array([0, ...small]).subarray(1)]) expect(readTable(bytes)).toEqual(readTable(xml));
  });

  it('are refused where they are no text', () => {
    expect(errorOf(new Uint8Array([0xff, 0xfe, 0x3c, 0]))?.fault).toBe('not-well-formed');
    expect(errorOf(new Uint8Array())?.fault).toBe('not-well-formed');
  });

  it('are not even decoded where they are too many', () => {
    expect(errorOf(new Uint8Array(3 * MAX_LGR_CODE_UNITS + 4))?.fault).toBe('too-large');
  });
});
