import { parseXml, XmlElement } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/lgr/table.js';
import { readTable } from '../../src/lgr/read-table.js';
import { writeLgr } from '../../src/lgr/write-lgr.js';
import { registries } from '../../src/registries/bundled.js';
import { readSections } from './lgr-xml.js';

const throughXml = (table: Table): Table => readTable(writeLgr(table, ''));

describe('a table that is written', () => {
  it.each(Object.values(registries).flatMap(({ tables }) => tables).map((table) => [table.id, table] as const))('reads as the same table: %s', (_, table) => {
    expect(throughXml(table)).toStrictEqual(table);
  });

  it('keeps every kind of entry, condition, operator and action', () => {
    const table = readSections({
      data: `<char cp="0061 0301" when="after"/><range first-cp="0030" last-cp="0039" not-when="after"/><char cp="1F600"/>`,
      rules: `<rule name="after"><look-behind><choice><char cp="0061 0062"/><rule><any/></rule></choice></look-behind><anchor/></rule>
        <rule name="whole"><start/><any/><end/></rule>
        <action disp="invalid" match="whole"/><action disp="blocked" not-match="whole"/><action disp="valid"/>`,
    });
    expect(throughXml(table)).toStrictEqual(table);
  });

  it('has all that is known of a table, in the order of RFC 7940', () => {
    const table = readSections({
      meta: `<validity-end>2030-01-01</validity-end><unicode-version>6.3.0</unicode-version><scope type="domain">x</scope>
        <version>1</version><date>2026-01-31</date><validity-start>2026-02-01</validity-start><language>sv</language>`,
    });
    expect(throughXml(table)).toStrictEqual(table);
    expect(writeLgr(table, '').match(/<([a-z-]+)(?= type|>)/g)?.join('')).toBe(
      '<meta<version<date<language<scope<validity-start<validity-end<unicode-version<description<data',
    );
  });

  it('can be described in any words, which stay words', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", ']', 'å', 'a', ' ') }), (description) => {
        const { root } = parseXml(writeLgr(registries.nu.tables[0]!, description));
        const meta = root?.children.find((child) => child instanceof XmlElement) as XmlElement;
        expect((meta.children.findLast((child) => child instanceof XmlElement) as XmlElement).text).toBe(description);
      }),
    );
  });
});
