/** What an element answers, by what its page takes. */
import { describe, expect, it } from 'vitest';
import { evaluateInput, formatFault, formValueOf, speak, stateOf, type Terms, type ValueFormat } from '../../src/elements/shared/evaluate-input.js';
import * as english from '../../src/languages/en.js';
import { registries } from '../../src/registries/bundled.js';

const { se, nu } = registries;
const answerTo = (value: string, terms: Partial<Terms> = {}) => evaluateInput(value, { accept: 'registrable', tld: null, registries: { se, nu }, ...terms });

describe('the state', () => {
  it.each<[string, Partial<Terms>, string, string]>([
    ['', {}, 'empty', 'empty'],
    [' ', { blocked: () => true }, 'empty', 'empty'],
    ['håbo', {}, 'permitted', 'permitted'],
    ['håbo', { blocked: () => true }, 'blocked', 'blocked'],
    ['håbo', { blocked: () => 'Taken.' }, 'blocked', 'blocked'],
    ['håbo', { blocked: () => '' }, 'permitted', 'permitted'],
    ['hem-', { blocked: () => true }, 'refused', 'unfinished'],
    ['ŧest.nu', {}, 'refused', 'refused'],
    ['å b.com', {}, 'invalid', 'invalid'],
    ['å.com', {}, 'elsewhere', 'unfinished'],
    ['å.com', { accept: 'any' }, 'elsewhere', 'elsewhere'],
    ['å b.com', { accept: 'any' }, 'invalid', 'invalid'],
    ['', { accept: 'any' }, 'empty', 'empty'],
    ['å.nu', { tld: 'se' }, 'elsewhere', 'unfinished'],
    ['å.nu', { tld: 'com' }, 'elsewhere', 'unfinished'],
    ['å.com', { tld: 'com' }, 'elsewhere', 'elsewhere'],
    ['å b.org', { tld: 'com se' }, 'invalid', 'invalid'],
    ['rÃ¤k.org', { tld: 'com se' }, 'refused', 'refused'],
    ['å', { tld: 'com se' }, 'elsewhere', 'elsewhere'],
    ['å b', { tld: 'com se' }, 'invalid', 'invalid'],
    ['hem-', { tld: 'com se' }, 'invalid', 'unfinished'],
    ['ŧest', { tld: 'nu com' }, 'refused', 'refused'],
    ['å.se', { tld: ' .SE ' }, 'permitted', 'permitted'],
  ])('of %j with %j is %s, and while somebody is typing %s', (value, terms, settled, typing) => {
    expect([stateOf(answerTo(value, terms), false), stateOf(answerTo(value, terms), true)]).toEqual([settled, typing]);
  });
});

describe('what a form gets', () => {
  const formats: ValueFormat[] = ['domain', 'label', 'host'];

  it.each<[string, Partial<Terms>, (string | null)[]]>([
    ['håbo', {}, ['xn--hbo-ula.se', 'xn--hbo-ula', 'xn--hbo-ula.se']],
    ['www.håbo.nu', {}, ['xn--hbo-ula.nu', 'xn--hbo-ula', null]],
    ['www.bücher.com', {}, ['xn--bcher-kva.com', 'xn--bcher-kva', 'www.xn--bcher-kva.com']],
    ['www.bücher.co.uk', {}, ['www.xn--bcher-kva.co.uk', 'www.xn--bcher-kva.co', 'www.xn--bcher-kva.co.uk']],
    ['www.pp.se', {}, ['www.pp.se', 'www.pp', 'www.pp.se']],
    ['bücher', { accept: 'any' }, ['xn--bcher-kva', 'xn--bcher-kva', 'xn--bcher-kva']],
    ['hem-', {}, [null, null, null]],
    ['', {}, [null, null, null]],
    ['', { accept: 'any' }, [null, null, null]],
    ['å.com', { tld: 'se' }, [null, null, null]],
    ['å.com', { tld: 'com' }, ['xn--5ca.com', 'xn--5ca', 'xn--5ca.com']],
    ['å', { tld: 'com se' }, ['xn--5ca.com', 'xn--5ca', 'xn--5ca.com']],
    ['å.se', { tld: 'com se' }, ['xn--5ca.se', 'xn--5ca', 'xn--5ca.se']],
    ['å.co.uk', { tld: 'co.uk' }, ['xn--5ca.co.uk', 'xn--5ca.co', 'xn--5ca.co.uk']],
    ['å.org', { tld: 'com se' }, [null, null, null]],
    ['a b', { tld: 'com' }, [null, null, null]],
    [`${'a'.repeat(64)}`, { tld: 'com' }, [null, null, null]],
    ['å', { blocked: () => true }, [null, null, null]],
  ])('of %j with %j', (value, terms, values) => {
    expect(formats.map((format) => formValueOf(answerTo(value, terms), format))).toEqual(values);
  });
});

it('of a name under a TLD whose rules are not known, its code is told', () => {
  expect(speak(answerTo('å', { tld: 'com' }), english)).toBe('Encoded form: xn--5ca.com.');
  expect(speak(answerTo('a', { tld: 'com' }), english)).toBe('The encoded form of the name is the same.');
});

describe('why a form can’t take the name', () => {
  it.each<[string, Partial<Terms>, string]>([
    ['hem-', {}, 'hem-.se can’t be registered. The name can’t end with a hyphen.'],
    ['www.håbo.se', {}, 'håbo.se is what is registered. www is a subdomain.'],
    ['www.håbo.se', { blocked: () => 'Taken.' }, 'Taken.'],
    ['www.håbo.se', { tld: 'nu' }, '.se is not judged here. Names under .se can’t be ordered here.'],
    ['www.hem-.se', {}, 'hem-.se can’t be registered. The name can’t end with a hyphen.'],
    ['-www.hem.se', {}, '-www.hem.se can’t be registered. The name can’t start with a hyphen.'],
    ['www.å.com', { tld: 'se' }, '.com is not judged here. Names under .com can’t be ordered here.'],
  ])('%j with %j', (value, terms, fault) => expect(formatFault(answerTo(value, terms), english)).toBe(fault));
});

describe('a TLD that the page does not take', () => {
  const others = (value: string, tld: string) => answerTo(value, { tld }).diagnosis.findings.filter(({ code }) => code === 'other-tld');

  it('is an error, and the same name is offered under those that it takes', () => {
    expect(others('www.ŧest.com', 'nu se')).toMatchObject([{ severity: 'error', suggestions: ['ŧest.se'] }]);
    expect(others('å.nu', 'se')).toMatchObject([{ severity: 'error', suggestions: ['å.se'] }]);
  });

  it('is none in a name that the protocol refuses, nor one that the page takes', () => {
    expect(others('å b.com', 'se')).toMatchObject([{ severity: 'note' }]);
    expect(others('å.com', 'com')).toEqual([]);
  });

  it('leaves the other findings as they are', () => {
    const { findings } = answerTo('Å.com', { tld: 'se' }).diagnosis;
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['mapped-case', 'note'], ['other-tld', 'error']]);
  });
});

it('the page is asked about what would be ordered, and not about what is refused', () => {
  const asked: string[] = [];
  const blocked = (domain: string): boolean => asked.push(domain) < 0;
  for (const value of ['www.håbo.se', 'www.bücher.com', 'hem-.se', '']) answerTo(value, { blocked });
  expect(asked).toEqual(['xn--hbo-ula.se', 'xn--bcher-kva.com']);
});

it('single words are judged under the chosen TLD, and whole names under their own', () => {
  expect(answerTo('ā', { chosen: 'nu' })).toMatchObject({ tld: 'nu', tlds: ['se', 'nu'], diagnosis: { unicode: 'ā.nu', registrable: true } });
  expect(answerTo('å.se', { chosen: 'nu' })).toMatchObject({ tld: 'se', diagnosis: { registrable: true } });
  expect(answerTo('å', { accept: 'any' })).toMatchObject({ tld: 'se', tlds: [], isExcluded: false });
});

it('the diagnosis is frozen to its depth', () => {
  const { diagnosis } = answerTo('www.ŧest.nu');
  const isFrozen = (value: unknown): boolean => typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));
  expect(isFrozen(diagnosis)).toBe(true);
});
