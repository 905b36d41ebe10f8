/** The committed data, held to Unicode's files: as the tool writes it, and by a reading of the files that is not the tool's. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { restricted } from '../../src/diagnosis/identifier-status.js';
import { skeletonOf } from '../../src/advice/confusables.js';
import { expand } from '../../src/lgr/repertoire.js';
import { everyRegistry } from '../../tools/every-registry.js';
import { builtIn, confusablesData, identifierStatusData } from '../../tools/confusables.js';

const folder = process.env['CONFORMANCE_DATA'];
const read = (name: string): string => readFileSync(join(folder as string, name), 'utf8');
const reason = 'skipped: set CONFORMANCE_DATA to a folder with IdentifierStatus.txt and confusables.txt  and IdnaMappingTable.txt of Unicode 17.0';

const tables = Object.values(everyRegistry).flatMap((registry) => registry.tables);
const entries = [...new Set(tables.flatMap(({ repertoire }) => repertoire.flatMap(expand)).map(({ codePoints }) => String.fromCodePoint(...codePoints)))];
const characters = new Set(entries.join(''));

const fromCodes = (codes: string): string => String.fromCodePoint(...codes.trim().split(' ').map((code) => parseInt(code, 16)));

/** `0031 ;	006C ;	MA	# …` */
function readPrototypes(): Map<string, string> {
  const lines = read('confusables.txt').matchAll(/^\uFEFF?([0-9A-F]+) ;\t([0-9A-F ]+) ;\tMA/gm);
  return new Map([...lines].map(([, source = '', target = '']) => [fromCodes(source), fromCodes(target)]));
}

/** Whether a file gives a character the status: `0061..007A    ; Allowed    # …` */
function reading(file: string, status: string): (character: string) => boolean {
  const lines = [...read(file).matchAll(new RegExp(`^([0-9A-F]+)(?:\\.\\.([0-9A-F]+))?\\s*; ${status}\\b`, 'gm'))];
  const ranges = lines.map(([, first = '', last = first]) => [parseInt(first, 16), parseInt(last, 16)] as const);
  expect(ranges.length).toBeGreaterThan(100);
  return (character) => ranges.some(([first, last]) => first <= character.codePointAt(0)! && character.codePointAt(0)! <= last);
}

function skeleton(text: string, prototypes: ReadonlyMap<string, string>): string {
  let mapped = '';
  for (const character of text.normalize('NFD')) mapped += prototypes.get(character) ?? character;
  return mapped.normalize('NFD');
}

describe.skipIf(!folder || !existsSync(folder))(`Unicode's data of confusable characters (without it ${reason})`, () => {
  it('is committed as the tool writes it', () => {
    const committed = (name: string): string => readFileSync(new URL(`../../src/${name}`, import.meta.url), 'utf8');
    expect(confusablesData(read('confusables.txt'))).toBe(committed('diagnosis/confusables-data.ts'));
    expect(identifierStatusData(read('IdentifierStatus.txt'))).toBe(committed('diagnosis/identifier-status.ts'));
  });

  it('gives each entry of the tables its skeleton', () => {
    const prototypes = readPrototypes();
    expect(prototypes.size).toBe(6565);
    expect(entries.length).toBeGreaterThanOrEqual(135);
    for (const entry of entries) expect([entry, skeletonOf(entry)]).toEqual([entry, skeleton(entry, prototypes)]);
  });

  it('has exactly those characters of the tables as restricted whose status is not Allowed', () => {
    const isAllowed = reading('IdentifierStatus.txt', 'Allowed');
    expect([...restricted].toSorted()).toEqual([...characters].filter((character) => !isAllowed(character)).toSorted());
  });

  it('knows all letters and digits that not every script’s tables have and that look like those that they have', () => {
    const prototypes = readPrototypes();
    const latin = new Set([...builtIn].filter((character) => /[-0-9\p{sc=Latn}]/u.test(character)));
    const isValid = reading('IdnaMappingTable.txt', 'valid');
    const confusables = [...prototypes.keys()].filter(
      (source) =>
        !builtIn.has(source) &&
        /[\p{L}\p{N}\p{M}]/u.test(source) &&
        Array.from(skeleton(source, prototypes).normalize('NFC')).every((character) => latin.has(character)) &&
        isValid(source),
    );
    expect(confusables.length).toBeGreaterThan(200);
    for (const source of confusables) expect([source, skeletonOf(source)]).toEqual([source, skeleton(source, prototypes)]);
  });
});
