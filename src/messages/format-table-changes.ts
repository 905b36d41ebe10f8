/** What has changed between two versions of tables, as sentences. */
import type { LanguageWith } from '../languages/language.js';
import type { DetailedChanges, NamedChanges, TablePair } from '../lgr/compare-tables.js';
import type { Table } from '../lgr/table.js';
import { expand } from '../lgr/repertoire.js';
import type { Registry } from '../registry/registry.js';
import { inserted } from './format-finding.js';
import { formatVersion } from './format-version.js';
import { fill, type Inserted, type Message } from './message.js';
import { printable, printableCharacter } from './printable.js';
import { quoted } from './quoted.js';

type ChangesLanguage = LanguageWith<'tableChanges'>;

/**
 * Each change of a table as one sentence; that there is none, where there is none.
 * @param limit how many characters a sentence lists
 */
export function formatChanges({ added, removed, variants, details }: DetailedChanges, { tableChanges }: ChangesLanguage, limit: number): Message[] {
  const lines = [
    ...(['added', 'removed'] as const).flatMap((kind) => {
      const texts = kind === 'added' ? added : removed;
      return [...list(texts.filter(isLetter), tableChanges[kind], limit), ...list(texts.filter((text) => !isLetter(text)), tableChanges[`${kind}Sequences`], limit)];
    }),
    ...list(variants, tableChanges.changed, limit),
    ...list(details.places, tableChanges.places, limit),
    ...sayNamed(details.rules, 'Rules', tableChanges),
    ...sayNamed(details.classes, 'Classes', tableChanges),
    ...(details.actions ? [[tableChanges.actions]] : []),
  ];
  return lines.length > 0 ? lines : [[tableChanges.none]];
}

/** The same of a table and its counterpart, or of one that has none, which `describe` names. */
export function formatTablePair(pair: TablePair, language: ChangesLanguage, limit: number, describe: (table: Table) => Inserted = describeTable): Message[] {
  if ('changes' in pair) return formatChanges(pair.changes, language, limit);
  const { tableChanges } = language;
  const [table, sentence] = 'newer' in pair ? [pair.newer, tableChanges.addedTable] : [pair.older, tableChanges.removedTable];
  const texts = table.repertoire.flatMap(expand).map(({ codePoints }) => String.fromCodePoint(...codePoints));
  return [fill(sentence, { table: describe(table), count: texts.length, characters: listed(texts, limit) }, texts.length)];
}

/** The name of a row that two versions judge differently, with the reason. */
export function formatChangedRow(row: JudgedRow, { tableChanges }: ChangesLanguage): Message {
  const { line, unicode, input, becomes, fault, suggestion } = row;
  const sentence = tableChanges[becomes === 'permitted' ? 'rowPermitted' : becomes === 'refused' ? 'rowRefused' : 'rowUnjudged'];
  return fill(sentence, { line, name: inserted('name', printable(unicode || input)), fault, suggestion: inserted('name', printable(suggestion)) });
}

/** What is said of a row; the engine of lists has more. */
interface JudgedRow {
  readonly line: number;
  readonly unicode: string;
  readonly input: string;
  readonly becomes: 'permitted' | 'refused' | 'unjudged';
  readonly fault: string;
  readonly suggestion: string;
}

/** How many names of a list are judged differently. */
export function formatComparedCounts(counts: Readonly<Record<'names' | JudgedRow['becomes'], number>>, { tableChanges, tag }: ChangesLanguage): Message[] {
  const sayCount = (key: keyof typeof counts): Message => fill(tableChanges[key], { count: counts[key].toLocaleString(tag) }, counts[key]);
  const kinds = (['permitted', 'refused', 'unjudged'] as const).filter((kind) => counts[kind] > 0);
  return [sayCount('names'), ...(kinds.length > 0 ? kinds.map(sayCount) : [[tableChanges.noRows]])];
}

/** The names of a table and its version, to tell it from another one. The root's tables have no domain to be named by: `.-arab`. */
export const describeTable = ({ id, version, date }: Table): Inserted => quoted([id.replace(/^\.-/, ''), version, date].filter(Boolean).join(', '), 'name');

/** The same as people know it: the first table of a registry by its top-level domain, and versions by the registry's own word. */
export function describeTableOf(table: Table, registry: Pick<Registry, 'tld' | 'tables' | 'revisions'> | undefined, { tableChanges }: ChangesLanguage): Inserted {
  const name = registry?.tables[0]?.id === table.id ? `.${registry.tld}` : table.id.replace(/^\.-/, '');
  return quoted(formatVersion(table, registry ?? {}, tableChanges, { name }), 'name');
}

const list = (texts: readonly string[], sentence: string, limit: number): Message[] =>
  texts.length > 0 ? [fill(sentence, { count: texts.length, characters: listed(texts, limit) }, texts.length)] : [];

const listed = (texts: readonly string[], limit: number): Inserted => ({
  kind: 'character',
  text: texts.slice(0, limit).map(printableCharacter).join(' ') + (texts.length > limit ? ' …' : ''),
});

const sayNamed = (changes: NamedChanges, what: 'Rules' | 'Classes', sentences: ChangesLanguage['tableChanges']): Message[] =>
  (['added', 'removed', 'changed'] as const).flatMap((kind) =>
    changes[kind].length > 0 ? [fill(sentences[`${kind}${what}`], { names: quoted(changes[kind].join(', ')) }, changes[kind].length)] : [],
  );

/** One code point: a sequence stands or falls as one. */
const isLetter = (text: string): boolean => Array.from(text).length === 1;
