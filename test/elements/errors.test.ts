/** An error that nobody expects: no form gets the name, nothing is left of the answer before, and the page hears of it. */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';
import '../../src/define-check.js';
import type { Table } from '../../src/lgr/table.js';
import { registries } from '../../src/registries/bundled.js';
import { showCheck } from './check-screen.js';
import { dataOf, showForm } from './form-screen.js';
import { all, codeOf, nameOf, paste, saidOf, verdictOf } from './screen.js';
import { waitUntil } from './wait-until.js';

const SAID = ['Något gick fel här', 'Namnet kunde inte bedömas.'];
const FAILED = 'Något gick fel här. Namnet kunde inte bedömas.';

/** Gives an element a table of the page's own for .se, which is one when it is taken and none afterwards: hyphens are asked of its actions. */
async function breakTable(element: LitElement & { tables: string | Table }): Promise<void> {
  const table = { ...registries.se.tables[0] } as Table;
  element.tables = table;
  await new Promise((resolve) => element.addEventListener('idn-tables', resolve, { once: true }));
  await element.updateComplete;
  Object.assign(table, { actions: undefined });
}

let reported: unknown[];
const real = window.reportError;
beforeEach(() => {
  reported = [];
  window.reportError = (error) => void reported.push(error);
});
afterEach(() => {
  window.reportError = real;
});

describe('while a name is judged', () => {
  it('in a converter', async () => {
    const { form, converter, sent } = await showForm('<idn-converter name="d" value="håbo--kommun" advice="counterpart lookalikes codes"></idn-converter>');
    expect(dataOf(form)).to.deep.equal([['d', 'xn--hbo--kommun-x8a.se']]);
    await breakTable(converter);
    converter.value = 'hem';
    converter.value = 'håbo--kommun';
    await waitUntil(() => String(saidOf(converter)) === String(SAID));
    expect([nameOf(converter), codeOf(converter), dataOf(form), form.checkValidity(), converter.validationMessage]).to.deep.equal(['', '', [], false, FAILED]);
    expect(converter.diagnosis).to.include({ input: 'håbo--kommun', ascii: '', registrable: false, domain: null });
    form.requestSubmit();
    expect(sent).to.deep.equal([]);
    expect(reported.length).to.be.greaterThan(0);
    expect(reported.every((error) => error instanceof TypeError)).to.equal(true);
    await paste(converter, 'hem.nu');
    expect([verdictOf(converter), dataOf(form)]).to.deep.equal(['Tillåtet .nu-namn', [['d', 'hem.nu']]]);
  });

  it('in a check of an input', async () => {
    const { check, form, input } = await showCheck('ace-name="ace"', 'value="håbo--kommun"');
    expect(dataOf(form)).to.deep.include(['ace', 'xn--hbo--kommun-x8a.se']);
    await breakTable(check);
    check.update();
    await waitUntil(() => String(saidOf(check)) === String(SAID));
    expect([dataOf(form).map(([name]) => name), input.validationMessage]).to.deep.equal([['domain'], FAILED]);
    expect(reported.length).to.be.greaterThan(0);
  });
});

it('while an answer is put into words: nothing is shown', async () => {
  const { form, converter } = await showForm('<idn-converter name="d" value="håbo"></idn-converter>');
  const fault = new TypeError('a sentence that nobody foresaw');
  const messages = Object.defineProperty({}, 'hyphen-end', { enumerable: true, get: () => new Proxy({}, { get: () => { throw fault; } }) });
  converter.strings = { sv: messages as Record<string, string> };
  await paste(converter, 'hem-');
  converter.dispatchEvent(new FocusEvent('blur'));
  converter.value = 'hem-.se';
  await waitUntil(() => all(converter, '.verdict').length === 0);
  expect([dataOf(form), converter.validationMessage]).to.deep.equal([[], FAILED]);
  expect(reported).to.include(fault);
  converter.value = 'hem.se';
  await waitUntil(() => all(converter, '.verdict').length > 0);
  expect(verdictOf(converter)).to.equal('Tillåtet .se-namn');
});
