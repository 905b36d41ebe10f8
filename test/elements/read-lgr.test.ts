/** Tables from text in browsers, beside what the browser's own parser of XML makes of the same text. */
import { expect } from '@open-wc/testing';
import { LgrError, LgrTextError, parseLgr, readTable, type Table } from '../../src/lgr.js';
import { readLgr } from '../../src/read-lgr.js';
import { withoutProse } from '../../tools/without-prose.js';
import { bundledTables } from '../registries/bundled-tables.js';
import { inLgr, justEnough, malformed, misdeclared, misnamed, readable, refused, tooMuch } from '../lgr/xml-texts.js';
import { staysQuiet } from './quiet.js';

staysQuiet();

describe('is read as by the browser’s own parser', () => {
  for (const table of bundledTables) {
    it(`${table.id}.xml`, async () => {
      const xml = await (await fetch(`/public/tables/${table.id}.xml`)).text();
      expect(withoutProse(readTable(xml))).to.deep.equal(table);
      expect(outcome(readTable, xml)).to.deep.equal(outcome(byBrowser, xml));
    });
  }

  for (const [what, xml] of Object.entries(readable)) {
    it(what, () => {
      const { table } = outcome(readTable, xml);
      expect(table?.id).to.equal('example-latn');
      // WebKit’s own knows of byte order marks in files alone
      expect({ table }).to.deep.equal(outcome(byBrowser, xml.replace('\uFEFF', '')));
    });
  }
});

describe('is refused for the same reason as by the browser’s own parser', () => {
  for (const [what, xml] of Object.entries(refused)) {
    it(what, () => {
      const own = outcome(readTable, xml);
      expect(own.refusal).to.be.a('string').that.does.not.include('document:');
      expect(own).to.deep.equal(outcome(byBrowser, xml));
    });
  }

});

describe('is not well-formed, and the browser says so, too', () => {
  for (const [what, xml] of Object.entries(malformed)) {
    it(what, () => {
      expect([faultOf(xml), outcome(byBrowser, xml).refusal]).to.deep.equal(['not-well-formed', 'not well-formed']);
    });
  }

  // which of these a browser lets through depends on the browser
  for (const xml of [...misnamed, ...misdeclared.flatMap((each) => [inLgr(`<a ${each}/>`), `<a ${each}/>`])]) {
    it(xml, () => expect(faultOf(xml)).to.equal('not-well-formed'));
  }
});

describe('is refused before a browser has much to do', () => {
  for (const [what, fault, xml] of tooMuch) {
    it(what, () => expect(faultOf(xml)).to.equal(fault));
  }

  for (const [what, xml] of justEnough) {
    it(`but not for ${what}`, () => expect(readTable(xml).id).to.equal('example-latn'));
  }
});

it('has its name of 0.1, too', () => {
  expect(readLgr).to.equal(readTable);
});

interface Outcome {
  readonly table?: Table;
  /** Why it is none. */
  readonly refusal?: string;
}

function outcome(read: (xml: string) => Table, xml: string): Outcome {
  try {
    return { table: read(xml) };
  } catch (error) {
    expect(error).to.be.instanceOf(LgrError);
    return { refusal: (error as LgrError).message };
  }
}

function byBrowser(xml: string): Table {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  if (document.querySelector('parsererror')) throw Object.assign(new LgrError('', ''), { message: 'not well-formed' });
  return parseLgr(document);
}

function faultOf(xml: string): string | undefined {
  try {
    readTable(xml);
  } catch (error) {
    return (error as LgrTextError).fault;
  }
  return undefined;
}
