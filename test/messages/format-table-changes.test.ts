import { describe, expect, it } from 'vitest';
import * as english from '../../src/languages/en.js';
import * as norwegian from '../../src/languages/nb.js';
import * as swedish from '../../src/languages/sv.js';
import type { Table } from '../../src/lgr/table.js';
import { describeTableOf, formatComparedCounts, formatTablePair } from '../../src/messages/format-table-changes.js';
import { toText } from '../../src/messages/message.js';
import { se } from '../../src/registries/se/policy.js';
import { tablesAt } from '../../src/registry/earlier-tables.js';

const [latin, hebrew] = se.tables as unknown as [Table, Table];

describe('a table is called', () => {
  it('what it is called elsewhere: by the top-level domain, and by the revision of its registry', () => {
    expect([swedish, english, norwegian].map((language) => describeTableOf(latin, se, language).text)).toEqual(['.se, revision C (2020-10-02)', '.se, revision C (2020-10-02)', '.se, revisjon C (2020-10-02)']);
  });

  it('by its id, if its registry has another one before it', () => {
    expect(describeTableOf(hebrew, se, swedish).text).toBe('se-hebr, revision C (2020-10-02)');
  });

  it('by its date, if that is all there is', () => {
    expect(describeTableOf(tablesAt(se, '2003-10')[0]!, se, swedish).text).toBe('.se, 2003-10');
  });

  it('as it says itself, if it comes from a file', () => {
    const table = { ...latin, id: 'se-latn', version: '9', date: '2027-01-31' };
    expect([swedish, norwegian].map((language) => describeTableOf(table, undefined, language).text)).toEqual(['se-latn, version 9, 2027-01-31', 'se-latn, versjon 9, 2027-01-31']);
  });

  it('so where it was added', () => {
    expect(toText(formatTablePair({ newer: hebrew }, swedish, 3, (table) => describeTableOf(table, se, swedish))[0]!)).toMatch(/^Tabellen se-hebr, revision C \(2020-10-02\) har tillkommit, med 49 tecken: /);
  });
});

it('names are counted, and not the rows of their list', () => {
  const counts = { rows: 300, names: 296, permitted: 0, refused: 0, unjudged: 0 };
  expect(formatComparedCounts(counts, swedish).map(toText).join(' ')).toBe('296 namn är prövade mot båda. Inget namn bedöms annorlunda.');
});
