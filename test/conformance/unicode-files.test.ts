import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDerivedProperty, checkIdnaTest, checkMappingTable } from './unicode-files.js';

const folder = process.env['CONFORMANCE_DATA'];
const read = (name: string): string => readFileSync(join(folder as string, name), 'utf8');
const reason = 'skipped: set CONFORMANCE_DATA to a folder with the files of unicode.org/Public/17.0.0/idna';

/** Node's own Unicode version is that of the files: every code point takes part. */
const all = (): boolean => true;

describe.skipIf(!folder || !existsSync(folder))(`Unicode's conformance files (without them ${reason})`, () => {
  it('IdnaTestV2.txt: 6,391 lines in both directions', { timeout: 60_000 }, () => {
    const { checked, failures } = checkIdnaTest(read('IdnaTestV2.txt'), all);
    expect(failures).toEqual([]);
    expect(checked).toBe(6391);
  });

  it('IdnaMappingTable.txt: every code point', { timeout: 60_000 }, () => {
    const { checked, failures } = checkMappingTable(read('IdnaMappingTable.txt'), all);
    expect(failures).toEqual([]);
    expect(checked).toBe(0x110000);
  });

  it('Idna2008-15.1.txt: every code point assigned in 15.1', { timeout: 60_000 }, () => {
    const { checked, failures } = checkDerivedProperty(read('Idna2008-15.1.txt'), all);
    expect(failures).toEqual([]);
    expect(checked).toBe(0x110000);
  });
});
