import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as en from '../../src/languages/en.js';
import type { LanguageWith } from '../../src/languages/language.js';
import * as sv from '../../src/languages/sv.js';
import { chooseLanguage, type Wording } from '../../src/messages/choose-language.js';
import { toText } from '../../src/messages/message.js';
import { formatMissingTable, formatTablesStatus } from '../../src/messages/format-tables-status.js';
import type { TablesStatus } from '../../src/table-updates/tables-source.js';

const languages = { en: { tag: en.tag, tables: en.tables }, sv: { tag: sv.tag, tables: sv.tables } };
const se: TablesStatus = {
  tld: 'se',
  tables: [{ id: 'se-latn', version: '3', date: '2020-10-02' }, { id: 'se-hebr', version: '3', date: '2020-10-02' }],
  checked: new Date(2026, 10, 22, 8),
  changes: {},
};

beforeEach(() => void vi.useFakeTimers({ now: new Date(2026, 10, 22, 14) }));
afterEach(() => void vi.useRealTimers());

const said = (status: Partial<TablesStatus>, language: LanguageWith<'tables'> = sv): string => toText(formatTablesStatus({ ...se, ...status }, language));

it('says of which date the table is, and when that was checked', () => {
  expect(said({})).toBe('Tabell för .se: revision C (2020-10-02), kontrollerad i dag.');
  expect(said({}, en)).toBe('Table for .se: revision C (2020-10-02), checked today.');
});

it('of a registry without words of its own for versions, and of one that nobody knows, gives the number', () => {
  for (const tld of ['no', 'test', 'constructor']) expect(said({ tld })).toBe(`Tabell för .${tld}: version 3 från 2020-10-02, kontrollerad i dag.`);
});

it('counts days as calendars do', () => {
  expect(said({ checked: new Date(2026, 10, 21, 23, 59) })).toContain('kontrollerad i går.');
  expect(said({ checked: new Date(2026, 10, 12) }, en)).toContain('checked 10 days ago.');
  expect(said({ checked: new Date(2026, 10, 23) })).toContain('kontrollerad i dag.'); // by a clock that was set back since
});

it('says nothing of a check that there was not', () => {
  expect(said({ checked: undefined })).toBe('Tabell för .se: revision C (2020-10-02).');
});

it('says both where one table is newer than the other, and what is new', () => {
  const tables = [{ id: 'se-latn', version: '4', date: '2026-05-01' }, se.tables[1]!];
  expect(said({ tables, changes: { 'se-latn': { added: ['ŵ', 'ŷ'], removed: ['ø'], variants: [], rules: true } } })).toBe(
    'Tabell för .se: version 4 från 2026-05-01 och revision C (2020-10-02), kontrollerad i dag. ' +
      'Nytt: ŵ ŷ får användas. Får inte längre användas: ø. Var tecken får stå har ändrats.',
  );
  expect(said({ changes: { 'se-latn': { added: ['ŵ'], removed: ['ø'], variants: [], rules: true } } }, en)).toContain(
    'New: ŵ may be used. May no longer be used: ø. Where characters may stand has changed.',
  );
});

it('names the first of many characters', () => {
  const added = Array.from('abcdefghijklmnopqrstuvwxyz');
  expect(said({ changes: { 'se-latn': { added, removed: [], variants: [], rules: false } } })).toContain('Nytt: a b c d e f g h i j k l m n o p q r s t … får användas.');
});

it('lets a page say it otherwise', () => {
  const say = (tag: string, wording: Wording) => chooseLanguage(tag, languages, wording);
  expect(said({}, say('sv', { sv: { 'tables-checked': '.{tld} {versions}' } }))).toBe('.se revision C (2020-10-02)');
  expect(toText(formatMissingTable(en))).toBe('The table could not be fetched.');
  expect(toText(formatMissingTable(say('qaa', { qaa: { 'tables-missing': 'Taulukko puuttuu.' } })))).toBe('Taulukko puuttuu.');
});
