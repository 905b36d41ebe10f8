/** What the check of lists says around its rows. */
import { nothing, type TemplateResult } from 'lit';
import { expect, it } from 'vitest';
import { formatNotes } from '../../src/elements/batch/list-summary.js';
import type { ListMends } from '../../src/elements/batch/list-mends.js';
import { renderMendBar } from '../../src/elements/batch/mend-bar.js';
import { nameReturned } from '../../src/elements/batch/save-bar.js';
import type { BatchLanguage } from '../../src/elements/batch/batch-language.js';
import * as swedish from '../../src/languages/sv.js';
import { noCounts } from '../../src/lists/counts.js';

const language = { ...swedish, tag: 'sv' } as unknown as BatchLanguage;

/** The text of a template, without its tags. */
function textOf(part: unknown): string {
  if (Array.isArray(part)) return part.map(textOf).join('');
  if (part === nothing || typeof part === 'function') return '';
  if (typeof part !== 'object' || part === null) return String(part);
  const { strings, values } = part as TemplateResult;
  return strings.map((text, index) => text + (index < values.length ? textOf(values[index]) : '')).join('').replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').trim();
}

it('as many are offered to be mended as can still be', () => {
  const bar = (mends: Partial<ListMends>): string => textOf(renderMendBar({ sure: 20, mended: 0, faulty: 8, canUndo: false, ...mends } as ListMends, language));
  expect(bar({})).toBe('Byt alla 20 12 av dem är tillåtna, men skrivs om: små bokstäver, inget runt namnet.');
  expect(bar({ mended: 5, canUndo: true })).toBe('Byt alla 15 Ångra 5 rader rättade');
  expect(bar({ mended: 20, canUndo: true })).toBe('Byt alla 0 Ångra 20 rader rättade');
  expect(bar({ sure: 0 })).toBe('');
});

it('what is saved is called after the list that it comes from', () => {
  const names = (list: string, offered = false): string[] => {
    const reading = offered ? { offered: [{ head: 'namn', first: 'hem.se', asked: 'namn' }] } : {};
    return [nameReturned(list, reading, swedish.batch), nameReturned(list, reading, swedish.batch, 'toMendFile'), nameReturned(list, reading, swedish.batch, 'shownFile'), nameReturned(list, reading, swedish.batch, 'checkedFile', 'jsonl')];
  };
  expect(names('Kunder 2026.v2.csv')).toEqual(['Kunder 2026.v2-kontrollerad.csv', 'Kunder 2026.v2-att-rätta.csv', 'Kunder 2026.v2-urval.csv', 'Kunder 2026.v2-kontrollerad.jsonl']);
  expect(names('kunder')).toEqual(['kunder-kontrollerad', 'kunder-att-rätta', 'kunder-urval', 'kunder-kontrollerad.jsonl']);
  expect(names('')).toEqual(['kontrollerade-namn.txt', 'kontrollerade-namn-att-rätta.txt', 'kontrollerade-namn-urval.txt', 'kontrollerade-namn.jsonl']);
  expect(names('', true)[1]).toBe('kontrollerade-namn-att-rätta.csv');
});

it('the button is named by which a file is read in another way', () => {
  const notes = (reading: Parameters<typeof formatNotes>[1]): string[] => formatNotes(noCounts(), reading, language);
  const offered = [{ head: 'id', first: '7', asked: 'id' }, { head: 'kund', first: 'Ek', asked: 'kund' }];
  expect(notes({ encoding: 'windows-1252', offered })).toEqual(['Filen är läst som Windows-1252. Välj en annan teckenkodning med ”Ändra kolumner” om bokstäver är fel.']);
  expect(notes({ encoding: 'windows-1252' })).toEqual(['Filen är läst som Windows-1252. Välj en annan teckenkodning med ”Ändra teckenkodning” om bokstäver är fel.']);
  expect(notes({ columns: { name: 'id', isGuess: true }, offered })).toEqual(['Ingen kolumn har tydliga domännamn. Välj en annan med ”Ändra kolumner” om det här är fel.']);
});
