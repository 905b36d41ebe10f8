/** The table as a file. A module of its own, which is loaded when someone asks for a file. */
import { attestedBy } from '../../characters/attested.js';
import { nameOf } from '../../characters/names.js';
import { otherNamesOf, telephoneOf } from '../../characters/other-names.js';
import { notation } from '../../code-points.js';
import { toCSV } from '../../lists/csv.js';
import { download } from '../shared/download.js';
import { writeLgr } from '../../lgr/write-lgr.js';
import { type TableLanguage, tableLanguages } from '../../messages/table-language.js';
import type { Registry } from '../../registry/registry.js';
import type { Row } from './character-row.js';

/** `se.csv`, `se.json`, or `se-latn.lgr.xml`, which is a whole table whatever is shown of it. */
export function save(file: string, rows: readonly Row[], registry: Registry, language: TableLanguage): void {
  const table = registry.tables.find(({ id }) => file.startsWith(`${id}.`));
  if (table) download(file, fileOf('application/xml', writeLgr(table, registry.source ?? '')));
  else if (file.endsWith('.csv')) download(file, fileOf('text/csv', csvOf(rows, language)));
  else download(file, fileOf('application/json', jsonOf(rows, registry)));
}

const fileOf = (type: string, text: string): Blob => new Blob([text], { type: `${type};charset=utf-8` });

/** For a spreadsheet: in Swedish with semicolons, as a Swedish one expects. */
function csvOf(rows: readonly Row[], { strings, tag }: TableLanguage): string {
  const columns = ['text', 'code', 'name', 'alsoCalled', 'telephone', 'unicodeName', 'spokenIn', 'permittedSince'] as const;
  const lines = [strings, ...rows].map((line) => columns.map((column) => line[column]));
  return toCSV(lines, tag === 'sv' ? ';' : ',');
}

/** For programs: the facts, the names in every language, and what the Swedish name rests on. */
function jsonOf(rows: readonly Row[], { tld, name, source, tables }: Registry): string {
  const versions = tables.map(({ id, version, date }) => ({ id, version, date }));
  const characters = rows.map((row) => ({
    character: row.text,
    codePoints: Array.from(row.text, notation),
    unicodeName: row.unicodeName,
    script: row.script,
    languages: row.languages,
    since: row.since || null,
    names: Object.fromEntries(tableLanguages.map((language) => [language.tag, namesOf(row, language)])),
    swedishName: attestedBy(row),
  }));
  return `${JSON.stringify({ tld, registry: name?.en, source, tables: versions, characters }, null, 1)}\n`;
}

const namesOf = ({ text }: Row, { names, otherNames }: TableLanguage) => ({
  name: nameOf(text, names),
  otherNames: otherNamesOf(text, names, otherNames),
  telephone: telephoneOf(text, names, otherNames),
});
