/** What is said in Swedish of how new the tables are. */
export const tablesInSwedish = {
  'tables-version': 'version {version} från {date}',
  'tables-from': 'Tabell för .{tld}: {versions}.',
  'tables-checked': 'Tabell för .{tld}: {versions}, kontrollerad {when}.',
  'tables-added': 'Nytt: {characters} får användas.',
  'tables-removed': 'Får inte längre användas: {characters}.',
  'tables-rules': 'Var tecken får stå har ändrats.',
  'tables-missing': 'Tabellen kunde inte hämtas.',
};
