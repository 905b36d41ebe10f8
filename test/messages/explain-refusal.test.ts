import { expect, it } from 'vitest';
import * as sv from '../../src/languages/sv.js';
import { LgrTextError } from '../../src/lgr/lgr-text-error.js';
import type { LgrError } from '../../src/lgr/lgr-error.js';
import { readTable } from '../../src/lgr/read-table.js';
import { explainRefusal } from '../../src/messages/explain-refusal.js';
import { toText } from '../../src/messages/message.js';

const explain = (error: LgrError): string => toText(explainRefusal(error, sv.site.ownTable, 'sv'));

function refusalOf(text: string): LgrError {
  try {
    readTable(text);
  } catch (error) {
    return error as LgrError;
  }
  throw new Error('was read');
}

it.each([
  ['', 'Filen är varken en LGR-fil (RFC 7940) eller en lista med kodpunkter.'],
  ['namn;kod', 'Filen är varken en LGR-fil (RFC 7940) eller en lista med kodpunkter.'],
  ['{"a": 1}', 'Filen är varken en LGR-fil (RFC 7940) eller en lista med kodpunkter.'],
  ['U+0061\nhej', 'Det finns inga kodpunkter som går att läsa i hej.'],
  ['<lgr>\n&aring;</lgr>', 'Filen är inte välformad XML. Felet finns på rad 2, tecken 1.'],
])('what is no table: %j', (text, sentence) => {
  const error = refusalOf(text);
  expect(explain(error)).toBe(sentence);
  // as it comes from another thread
  if (error instanceof LgrTextError) expect(explain(new LgrTextError(error.fault, error.reason, error.place))).toBe(sentence);
});
