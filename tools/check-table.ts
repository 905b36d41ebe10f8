/** What a table has to keep before it is published, beyond what readTable reads. */
import { notation } from '../src/code-points.js';
import { derivedProperty } from '../src/idna/property.js';
import type { Table } from '../src/lgr/table.js';
import { expand } from '../src/lgr/repertoire.js';
import { MAX_TABLE_OCTETS } from '../src/limits.js';
import { validateTable } from '../src/lgr/validate-table.js';

/** @throws Error that says what is wrong */
export function checkTable(table: Table): void {
  const { version, date, repertoire } = table;
  // RFC 7940 §4.3.1: who has a table knows by the number whether another is newer
  if (!/^[1-9]\d*$/.test(version)) throw new Error(`the version is no whole number: ${version}`);
  // §4.3.2
  if (new Date(date).toJSON()?.slice(0, 10) !== date) throw new Error(`the date is no day, as 2020-10-02 is one: ${date}`);
  const entries = repertoire.flatMap(expand).map(({ codePoints }) => String.fromCodePoint(...codePoints));
  entries.forEach(checkNormalized);
  for (const character of entries.join('')) checkPermitted(character);
  const text = JSON.stringify(table);
  if (Buffer.byteLength(text) > MAX_TABLE_OCTETS || !validateTable(JSON.parse(text))) throw new Error('too large for browsers to take');
}

/** RFC 5891 §4.1: a label is in NFC, so an entry that is not would never be found in one. */
function checkNormalized(text: string): void {
  if (text.normalize('NFC') !== text) throw new Error(`not in NFC: ${notation(text)}`);
}

/** RFC 5891 §4.2.2: no registry may permit what the protocol does not. */
function checkPermitted(character: string): void {
  const property = derivedProperty(character.codePointAt(0)!);
  if (permitted.includes(property)) return;
  throw new Error(`not permitted by IDNA2008: ${notation(character)} is ${property}`);
}

const permitted = ['PVALID', 'CONTEXTJ', 'CONTEXTO'];
