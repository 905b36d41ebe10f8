/** An error that nobody expects, on the way from what was typed to the form. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { evaluateInput, formatFault, formValueOf, speak, stateOf } from '../../src/elements/shared/evaluate-input.js';
import * as english from '../../src/languages/en.js';
import { ax } from '../../src/registries/ax/policy.js';
import { registries } from '../../src/registries/bundled.js';
import { registerRegistry } from '../../src/registry/registered.js';

const report = vi.fn<(error: unknown) => void>();

beforeEach(() => void vi.stubGlobal('reportError', report.mockClear()));
afterEach(() => void vi.unstubAllGlobals());

const { se } = registries;
const fault = new TypeError('a table that nobody foresaw');
const broken = { ...se, get shapes(): never { throw fault; } };

describe('where judging fails', () => {
  const answer = evaluateInputOf('www.håbo.se');

  it('nothing of an answer is left, and no form gets the name', () => {
    expect(answer().diagnosis).toEqual({
      input: 'www.håbo.se', unicode: 'www.håbo.se', ascii: '', registrable: false, domain: null, judged: -1, labels: [], findings: [],
    });
    for (const format of ['domain', 'label', 'host'] as const) expect(formValueOf(answer(), format)).toBeNull();
    expect(Object.isFrozen(answer().diagnosis)).toBe(true);
  });

  it('the page hears of the error, and people that the name could not be judged', () => {
    expect(stateOf(answer(), false)).toBe('failed');
    expect(stateOf(answer(), true)).toBe('failed');
    expect(report).toHaveBeenCalledWith(fault);
    expect(speak(answer(), english)).toBe('Something went wrong here. The name could not be judged.');
    expect(formatFault(answer(), english)).toBe('Something went wrong here. The name could not be judged.');
  });

  it('the next name is judged again', () => {
    expect(stateOf(evaluateInput('håbo.nu', { accept: 'registrable', tld: null, registries: { se: broken, nu: registries.nu } }), false)).toBe('permitted');
    expect(report).not.toHaveBeenCalled();
  });
});

it('a name whose fault can’t be put into words is refused all the same', () => {
  const answer = evaluateInput('hem-.se', { accept: 'registrable', tld: null, registries });
  const speechless = { ...english, messages: { ...english.messages, get 'hyphen-end'(): never { throw fault; } } };
  expect(formatFault(answer, speechless)).toBe(english.messages['verdict-failed']);
  expect(report).toHaveBeenCalledExactlyOnceWith(fault);
});

it('the page hears of an error of its own, and the name is judged', () => {
  const blocked = (): never => { throw fault; };
  const answer = evaluateInput('håbo', { accept: 'registrable', tld: 'se', blocked, registries });
  expect([stateOf(answer, false), answer.hasFailed, formValueOf(answer, 'domain')]).toEqual(['permitted', false, 'xn--hbo-ula.se']);
  expect(report).toHaveBeenCalledExactlyOnceWith(fault);
});

it('a table may name a rule as every object names something', () => {
  for (const rule of ['toString', 'constructor', '__proto__', 'hasOwnProperty']) {
    const table = { ...se.tables[0]!, repertoire: [{ codePoints: [0x61], rule }], rules: Object.fromEntries([[rule, [{ type: 'start' as const }]]]) };
    const answer = evaluateInput('ba.se', { accept: 'registrable', tld: null, registries: { se: { ...se, tables: [table] } } });
    expect([stateOf(answer, false), formatFault(answer, english)]).toEqual(['refused', expect.stringMatching(/^ba\.se can’t be registered\. /)]);
    expect(answer.diagnosis.findings.map(({ code }) => typeof code)).not.toContain('function');
  }
  expect(report).not.toHaveBeenCalled();
});

function evaluateInputOf(value: string) {
  return () => evaluateInput(value, { accept: 'registrable', tld: null, registries: { se: broken } });
}

describe('where a registry that the page names is on its way', () => {
  const answer = (value: string, tld = 'no') => evaluateInput(value, { accept: 'registrable', tld, registries });

  it('nobody else judges, and no form gets the name', () => {
    for (const value of ['båt', 'båt.no', 'ŧ', 'ß.no']) {
      expect([stateOf(answer(value), false), formValueOf(answer(value), 'domain'), answer(value).isExcluded], value).toEqual(['unfinished', null, false]);
    }
    expect(stateOf(answer(''), false)).toBe('empty');
    expect(formatFault(answer('båt'), english)).toBe('Not finished yet.');
  });

  it('names under the others are judged meanwhile', () => {
    expect([stateOf(answer('båt', 'se no'), false), formValueOf(answer('båt', 'se no'), 'domain')]).toEqual(['permitted', 'xn--bt-yia.se']);
    expect([stateOf(answer('båt.se', 'no se'), false), stateOf(answer('båt', 'no se'), false)]).toEqual(['permitted', 'unfinished']);
    expect([stateOf(answer('båt.nu', 'no se'), false), answer('båt.nu', 'no se').isExcluded]).toEqual(['elsewhere', true]);
  });

  it('the choice of top-level domains is the one that it will be', () => {
    expect([answer('båt', 'no se com fi').tlds, answer('båt', 'no').tlds]).toEqual([['no', 'se', 'com', 'fi'], ['no']]);
  });

  it('those that are there judge where no other is named, and where nothing is judged anyway', () => {
    expect(stateOf(answer('båt', 'se com'), false)).toBe('permitted');
    expect(stateOf(evaluateInput('båt', { accept: 'any', tld: 'no', registries }), false)).toBe('elsewhere');
  });
});

it('a strict page does not take a name of which nobody knows whether its registry does', () => {
  registerRegistry(ax);
  const answer = (strict: boolean) => evaluateInput('čáhci.ax', { accept: 'registrable', tld: 'ax', strict, registries: { ...registries, ax } });
  expect([formValueOf(answer(true), 'domain'), formValueOf(answer(false), 'domain')]).toEqual([null, 'xn--hci-dla3t.ax']);
  expect([stateOf(answer(true), false), stateOf(answer(false), true)]).toEqual(['elsewhere', 'elsewhere']);
  expect(speak(answer(false), english)).toBe('We don’t know for certain whether čáhci.ax can be registered.');
});
