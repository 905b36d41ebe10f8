import { indexOf } from '../lgr/repertoire.js';
import type { Table } from '../lgr/table.js';
import { scriptOf, scriptsOf } from './scripts.js';

/**
 * The ISO 15924 codes of the scripts of a label, in order of appearance, if no table has a letter of any of them; none if a
 * table has.
 */
export function foreignScriptsOf(label: string, tables: readonly Table[]): string[] {
  const scripts = scriptsOf(label);
  return tables.some((table) => scripts.some((script) => scriptsIn(table).has(script))) ? [] : scripts;
}

function scriptsIn(table: Table): ReadonlySet<string> {
  let scripts = known.get(table);
  if (!scripts) {
    scripts = new Set(Object.keys(indexOf(table)).map((codePoint) => scriptOf(String.fromCodePoint(Number(codePoint)))));
    known.set(table, scripts);
  }
  return scripts;
}

/** A list has many names, and a table many letters. */
const known = new WeakMap<Table, ReadonlySet<string>>();
