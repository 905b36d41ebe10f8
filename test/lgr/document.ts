import { DOMParser } from '@xmldom/xmldom';
import type { Table } from '../../src/lgr/table.js';
import { parseLgr } from '../../src/lgr/parse.js';
import { lgrXml, type Sections } from './lgr-xml.js';

export { charXml, lgrXml, meta, type Sections } from './lgr-xml.js';

/** What a browser's XML parser gives; here xmldom's, which parseLgr can't tell apart. */
export function documentOf(xml: string): Document {
  return new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;
}

export function validateTable(sections: Sections): Table {
  return parseLgr(documentOf(lgrXml(sections)));
}
