import { MAX_LISTED_CHARACTERS } from '../limits.js';
import type { TablesStatus } from '../table-updates/tables-source.js';
import type { LanguageWith } from '../languages/language.js';
import { allRegistries } from '../registry/registered.js';
import { formatVersion } from './format-version.js';
import { fill, type Message } from './message.js';

/** Says how new the tables of a top-level domain are, and what is new in them. Tables of one version are mentioned once. */
export function formatTablesStatus({ tld, tables, checked, changes }: TablesStatus, language: LanguageWith<'tables'>): Message {
  const { tables: sentences } = language;
  const when = checked ? sayDay(checked, language.tag) : '';
  const registries = allRegistries();
  const registry = Object.hasOwn(registries, tld) ? (registries[tld] ?? {}) : {};
  const ofVersion = { version: sentences['tables-version'], revision: sentences['tables-revision'] };
  const each = new Set(tables.map((table) => formatVersion(table, registry, ofVersion)));
  const versions = new Intl.ListFormat(language.tag).format(each);
  const age = fill(sentences[when ? 'tables-checked' : 'tables-from'], { tld, versions, when });
  const news = Object.values(changes).flatMap(({ added, removed, rules }) => [
    added.length > 0 ? fill(sentences['tables-added'], { characters: listed(added) }) : [],
    removed.length > 0 ? fill(sentences['tables-removed'], { characters: listed(removed) }) : [],
    rules ? [sentences['tables-rules']] : [],
  ]);
  return [age, ...news.filter(({ length }) => length > 0)].flatMap((phrase, index) => (index > 0 ? [' ', ...phrase] : phrase));
}

/** Says that a table could not be fetched. */
export const formatMissingTable = ({ tables }: LanguageWith<'tables'>): Message => [tables['tables-missing']];

const listed = (characters: readonly string[]) =>
  ({ kind: 'character', text: characters.slice(0, MAX_LISTED_CHARACTERS).join(' ') + (characters.length > MAX_LISTED_CHARACTERS ? ' …' : '') }) as const;

/** Counts days as calendars do: `i dag`, `i går`, `för 3 dagar sedan`. */
function sayDay(day: Date, tag: string): string {
  const [from, to] = [new Date(day), new Date()].map((each) => each.setHours(0, 0, 0, 0)) as [number, number];
  const days = Math.min(0, Math.round((from - to) / 86_400_000));
  return new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }).format(days, 'day');
}
