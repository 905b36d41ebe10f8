/** Names below which others register: the registry has no say there, and nobody registers such a name itself. */
import { describe, expect, it } from 'vitest';
import { lookalikes } from '../../src/advice.js';
import { diagnose } from '../../src/core.js';
import { verdictOf } from '../../src/diagnosis/verdict.js';
import { evaluateInput, formatFault, formValueOf } from '../../src/elements/shared/evaluate-input.js';
import * as english from '../../src/languages/en.js';
import * as swedish from '../../src/languages/sv.js';
import { formatVerdict } from '../../src/messages/format-finding.js';
import { toText } from '../../src/messages/message.js';
import { messagesOf } from '../../src/messages/messages.js';
import { registries } from '../../src/registries/bundled.js';
import { findPublicSuffix } from '../../src/registry/public-suffix.js';

const { se, nu } = registries;
const list = [se, nu] as const;

describe('a name below a public suffix', () => {
  it.each([
    ['köp.pp.se', 'pp.se'], ['köp.org.se', 'org.se'], ['köp.o.se', 'o.se'], ['www.köp.press.se', 'press.se'], ['www.pp.se', 'pp.se'],
    ['pp.pp.se', 'pp.se'], ['KÖP.PP.SE', 'pp.se'], ['https://köp.kommunalforbund.se/', 'kommunalforbund.se'], ['xn--kp-fka.tm.se', 'tm.se'],
  ])('%s', (name, suffix) => {
    const diagnosis = diagnose(name, list);
    expect(diagnosis).toMatchObject({ registrable: null, judged: -1, domain: null });
    expect(verdictOf(diagnosis)).toBe('elsewhere');
    expect(diagnosis.findings).toContainEqual(expect.objectContaining({ code: 'below-public-suffix', severity: 'warning', values: { suffix } }));
    expect(diagnosis.findings.some(({ suggestions }) => suggestions)).toBe(false);
    const subject = { diagnosis, tld: 'se', tlds: ['se', 'nu'] };
    expect(toText(formatVerdict('elsewhere', subject, swedish))).toBe(`Det här är ett namn under ${suffix}. Här bedöms bara namn direkt under .se.`);
    expect(messagesOf(subject, swedish).map(({ code }) => code)).not.toContain('below-public-suffix'); // said by the verdict
    expect(lookalikes(name)).toEqual([]);
  });

  it('is taken as a whole, or not at all by a page that names the TLDs that it takes', () => {
    const answer = (tld: string) => evaluateInput('www.köp.pp.se', { accept: 'registrable', tld, registries: { se, nu } });
    expect(formValueOf(answer(''), 'domain')).toBe('www.xn--kp-fka.pp.se');
    expect(formValueOf(answer('se nu'), 'domain')).toBeNull();
    expect(formatFault(answer('se nu'), english)).toBe('This is a name below pp.se. Only names directly under .se are judged here. Names below pp.se can’t be ordered here.');
    expect(answer('se nu').diagnosis.findings.some(({ suggestions }) => suggestions)).toBe(false);
  });

  it('that breaks the protocol is no name', () => {
    expect(verdictOf(diagnose('k_p.pp.se', list))).toBe('invalid');
    expect(diagnose('k p.pp.se', list).findings.flatMap(({ suggestions = [] }) => suggestions)).toEqual(['kp.pp.se', 'k-p.pp.se']);
  });
});

describe('a public suffix itself', () => {
  it.each(['pp.se', 'PP.SE', 'pp', 'a.se', 'https://org.se/'])('%s can’t be registered, and is not offered', (name) => {
    const diagnosis = diagnose(name, list);
    expect(verdictOf(diagnosis)).toBe('refused');
    expect(diagnosis).toMatchObject({ registrable: false, domain: null });
    expect(diagnosis.findings.filter(({ severity }) => severity === 'error')).toMatchObject([{ code: 'public-suffix', values: { suffix: diagnosis.unicode } }]);
    expect(diagnosis.findings.flatMap(({ suggestions = [] }) => suggestions)).toEqual([diagnosis.unicode.replace('.se', '.nu')]);
    expect(formValueOf(evaluateInput(name, { accept: 'registrable', tld: '', registries: { se, nu } }), 'domain')).toBeNull();
  });

  it('is one of its own registry alone', () => {
    expect(diagnose('pp.nu', list)).toMatchObject({ registrable: true });
    expect(diagnose('www.pp.nu', list).domain).toEqual({ unicode: 'pp.nu', ascii: 'pp.nu' });
  });

  it('is nothing that a fault is mended to', () => {
    for (const name of ['p!p.se', 'www.p!p.se', 'ɡ.se', 'www.ɡ.se']) {
      expect(diagnose(name, se).findings.flatMap(({ suggestions = [] }) => suggestions).filter((each) => /(^|\.)(pp|g)\.se$/.test(each))).toEqual([]);
    }
  });
});

it('the longest suffix counts, and one may have several labels', () => {
  const registry = { publicSuffixes: ['oslo', 'gs.oslo', 'xn--bod-2na'] };
  const found = (labels: string): number => findPublicSuffix(labels.split('.'), registry);
  expect(['a.oslo', 'gs.oslo', 'a.gs.oslo', 'b.a.gs.oslo', 'oslo', 'a.b', 'oslo.a', 'a.xn--bod-2na'].map(found)).toEqual([1, 0, 1, 2, 0, -1, -1, 1]);
  expect(findPublicSuffix(['a', 'b'], {})).toBe(-1);
  expect(findPublicSuffix(Array.from({ length: 1000 }, () => 'a'), { publicSuffixes: ['a'] })).toBe(999);
});

it('.se has the 39 of the Public Suffix List', () => {
  expect(new Set(se.publicSuffixes).size).toBe(39);
  for (const suffix of se.publicSuffixes ?? []) expect(diagnose(`håbo.${suffix}.se`, se).registrable, suffix).toBeNull();
});
