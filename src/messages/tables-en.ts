import type { TablesStrings } from './tables-strings.js';

/** What is said in English of how new the tables are. */
export const tablesInEnglish: TablesStrings = {
  'tables-version': 'version {version} of {date}',
  'tables-from': 'Table for .{tld}: {versions}.',
  'tables-checked': 'Table for .{tld}: {versions}, checked {when}.',
  'tables-added': 'New: {characters} may be used.',
  'tables-removed': 'May no longer be used: {characters}.',
  'tables-rules': 'Where characters may stand has changed.',
  'tables-missing': 'The table could not be fetched.',
};
