/** Reads Unicode's conformance files and holds the converter to them; the same in Node and in browsers. */
import { mapCodePoint, deviations } from '../../src/idna/mapping.js';
import { toASCII, toUnicode } from '../../src/idna/name.js';
import { derivedProperty } from '../../src/idna/property.js';

export interface Outcome {
  readonly checked: number;
  readonly failures: readonly string[];
}

/** Tells which code points take part; an engine whose normalize() is older than the file knows fewer. */
export type Knows = (codePoint: number) => boolean;

/** IdnaTestV2.txt: every line, both directions, as UTS 46 with every check on. */
export function checkIdnaTest(file: string, knows: Knows): Outcome {
  const failures: string[] = [];
  let checked = 0;
  for (const line of dataLines(file)) {
    const columns = line.split(';').map((column) => column.trim());
    const source = unescape(columns[0] as string);
    const unicode = columns[1] ? unescape(columns[1]) : source;
    const unicodeStatus = columns[2] || '[]';
    const ascii = columns[3] ? unescape(columns[3]) : unicode;
    const asciiStatus = columns[4] || unicodeStatus;
    if (!Array.from(source + unicode).every((character) => knows(character.codePointAt(0) as number))) continue;
    checked++;
    const options = { standard: 'uts46' } as const;
    failures.push(
      ...compare('toUnicode', line, toUnicode(source, options), unicode, unicodeStatus),
      ...compare('toASCII', line, toASCII(source, options), ascii, asciiStatus),
    );
  }
  return { checked, failures };
}

/** IdnaMappingTable.txt: the mapping of every code point. */
export function checkMappingTable(file: string, knows: Knows): Outcome {
  return checkRanges(file, knows, (codePoint, [status, mapping]) => {
    const text = String.fromCodePoint(codePoint);
    const expected = {
      valid: text,
      deviation: text,
      ignored: '',
      disallowed: null,
      mapped: String.fromCodePoint(...(mapping?.match(/\S+/g) ?? []).map((hex) => parseInt(hex, 16))),
    }[status as string];
    const isRight = mapCodePoint(codePoint) === expected && deviations.has(text) === (status === 'deviation');
    return isRight ? null : `${status}: ${mapCodePoint(codePoint)}`;
  });
}

/** Idna2008.txt: the derived property of every code point that was assigned in its version. */
export function checkDerivedProperty(file: string, knows: Knows): Outcome {
  return checkRanges(file, knows, (codePoint, [property]) => {
    // the file writes CONTEXT0 for CONTEXTO, and UNASSIGNED for what later versions assigned
    const expected = property === 'CONTEXT0' ? 'CONTEXTO' : property;
    return expected === 'UNASSIGNED' || derivedProperty(codePoint) === expected
      ? null
      : `${expected}: ${derivedProperty(codePoint)}`;
  });
}

function checkRanges(file: string, knows: Knows, fault: (codePoint: number, fields: string[]) => string | null): Outcome {
  const failures: string[] = [];
  let checked = 0;
  for (const line of dataLines(file)) {
    const [range, ...fields] = line.split(';').map((field) => field.trim());
    const [first, last = first] = (range as string).split('..').map((hex) => parseInt(hex, 16)) as [number, number?];
    for (let codePoint = first; codePoint <= last; codePoint++) {
      if (!knows(codePoint)) continue;
      checked++;
      const found = fault(codePoint, fields);
      if (found !== null) failures.push(`U+${codePoint.toString(16)} ${found}`);
    }
  }
  return { checked, failures };
}

const dataLines = (file: string): string[] =>
  file
    .split(/\r?\n/)
    .map((line) => line.replace(/#.*/, '').trim())
    .filter(Boolean);

const unescape = (column: string): string =>
  column === '""'
    ? ''
    : column.replace(/\\u([0-9A-F]{4})|\\x\{([0-9A-F]+)\}/g, (_, short: string | undefined, long: string | undefined) =>
        // code units, so that a pair of escaped surrogates is one code point
        short ? String.fromCharCode(parseInt(short, 16)) : String.fromCodePoint(parseInt(long as string, 16)),
      );

function compare(
  direction: string,
  line: string,
  { name, findings }: ReturnType<typeof toASCII>,
  expected: string,
  status: string,
): string[] {
  const hasError = findings.some(({ severity }) => severity === 'error');
  const isRight = status === '[]' ? !hasError && name === expected : hasError && name === '';
  return isRight ? [] : [`${direction} ${JSON.stringify(name)} ${findings.map(({ code }) => code)} for ${line}`];
}
