/** Saves the table as a file. Loaded when people ask for a file. */
import { attestedBy } from '../../characters/attested.js';
import { nameOf } from '../../characters/names.js';
import { otherNamesOf, telephoneOf } from '../../characters/other-names.js';
import { notation } from '../../code-points.js';
import { writeLgr } from '../../lgr/write-lgr.js';
import { toCSV } from '../../lists/csv.js';
import type { Registry } from '../../registry/registry.js';
import { download } from '../shared/download.js';
import type { Row } from './character-row.js';
import { lgrNameOf } from './header-footer.js';
import { languagesBeside, type TableLanguage } from './table-language.js';

/** Saves `se.csv`, `se.json`, or `se-latn.lgr.xml`, which is the whole table even if only a part is shown. */
export function save(file: string, rows: readonly Row[], registry: Registry, language: TableLanguage): void {
  const table = registry.tables.find((each) => file === lgrNameOf(each));
  if (table) download(file, fileOf('application/xml', writeLgr(table, registry.source || undefined)));
  else if (file.endsWith('.csv')) download(file, fileOf('text/csv', csvOf(rows, language)));
  else download(file, fileOf('application/json', jsonOf(rows, registry, language)));
}

const fileOf = (type: string, text: string): Blob => new Blob([text], { type: `${type};charset=utf-8` });

/** For a spreadsheet. */
function csvOf(rows: readonly Row[], { table, conventions }: TableLanguage): string {
  const columns = ['text', 'code', 'name', 'alsoCalled', 'telephone', 'unicodeName', 'spokenIn', 'permittedSince'] as const;
  const lines = [table, ...rows].map((line) => columns.map((column) => line[column]));
  return toCSV(lines, conventions.csvSeparator);
}

/** For programs: the facts, the names in each language that is there, and what the Swedish name rests on. */
function jsonOf(rows: readonly Row[], { tld, name, source, evidence, uncertain, tables }: Registry, language: TableLanguage): string {
  const versions = tables.map(({ id, version, date }) => ({ id, version, date }));
  const characters = rows.map((row) => ({
    character: row.text,
    codePoints: Array.from(row.text, notation),
    unicodeName: row.unicodeName,
    script: row.script,
    languages: row.languages,
    since: row.since || null,
    names: Object.fromEntries(languagesBeside(language).map((each) => [each.tag, namesOf(row, each)])),
    swedishName: attestedBy(row),
  }));
  return `${JSON.stringify({ tld, registry: name?.en, source, evidence, isComplete: !uncertain, tables: versions, characters }, null, 1)}\n`;
}

const namesOf = ({ text }: Row, language: TableLanguage) => ({
  name: nameOf(text, language.names),
  otherNames: otherNamesOf(text, language),
  telephone: telephoneOf(text, language),
});
