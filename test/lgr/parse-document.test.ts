/** Tables from documents that something else has parsed: here xmldom; in browsers see test/elements/read-lgr.test.ts. */
import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { LgrError, LgrTextError, parseLgr, readTable, type XmlDocument } from '../../src/lgr.js';
import { lgrXml } from './lgr-xml.js';
import { inLgr, readable, refused } from './xml-texts.js';

const documentOf = (xml: string): XmlDocument => new DOMParser().parseFromString(xml, 'text/xml');

/** The table, or why there is none. */
function outcome(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return [(error as LgrError).constructor, (error as LgrError).message];
  }
}

describe('a document', () => {
  it.each(Object.entries({ ...readable, ...refused }))('says what its text says: %s', (_, xml) => {
    expect(outcome(() => parseLgr(documentOf(xml.replace('\uFEFF', ''))))).toEqual(outcome(() => readTable(xml)));
  });

  it('is refused with a document type, as others read it differently', () => {
    expect(outcome(() => parseLgr(documentOf(`<!DOCTYPE lgr>${lgrXml({})}`)))).toEqual([
      LgrError, 'lgr xmlns="urn:ietf:params:xml:ns:lgr-1.0": has a document type',
    ]);
  });

  it('is refused without a root, and with more levels than are read', () => {
    expect(outcome(() => parseLgr({ doctype: null, documentElement: null }))).toEqual([LgrError, 'document: no root']);
    expect(outcome(() => parseLgr(documentOf(inLgr('<a>'.repeat(50) + '</a>'.repeat(50)))))).toEqual([LgrTextError, 'document: more than 50 levels']);
  });
});
