import { readTable } from '../../src/lgr/read-table.js';
import type { Table } from '../../src/lgr/table.js';

export interface Sections {
  readonly meta?: string;
  readonly data?: string;
  readonly rules?: string;
}

export const meta = `<version>1</version><date>2026-01-31</date><unicode-version>6.3.0</unicode-version>
  <language>und-Latn</language><scope type="domain">example</scope>`;

/** A whole LGR of which a test writes only the section that it is about. */
export function lgrXml(sections: Sections): string {
  const data = sections.data ?? '<char cp="0061"/>';
  const rules = sections.rules === undefined ? '' : `<rules>${sections.rules}</rules>`;
  return `<lgr xmlns="urn:ietf:params:xml:ns:lgr-1.0"><meta>${sections.meta ?? meta}</meta><data>${data}</data>${rules}</lgr>`;
}

/** `charXml('ab')`: a char element with the sequence. */
export function charXml(text: string): string {
  const codePoints = Array.from(text, (character) => character.codePointAt(0)!.toString(16).padStart(4, '0').toUpperCase());
  return `<char cp="${codePoints.join(' ')}"/>`;
}

/** The table of an LGR of which a test writes only the section that it is about. */
export const readSections = (sections: Sections): Table => readTable(lgrXml(sections));
