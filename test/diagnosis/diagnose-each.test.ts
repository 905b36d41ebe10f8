/** One label under many top-level domains, with the reasons and with those that nobody has rules for. */
import { describe, expect, it, vi } from 'vitest';
import { diagnose, judgeEach, verdictOf } from '../../src/core.js';
import { diagnoseEach } from '../../src/diagnosis/diagnose-each.js';
import { diagnose as diagnoseAlone } from '../../src/diagnosis/diagnose.js';
import { examineName } from '../../src/diagnosis/validate-name.js';
import { registriesOf } from '../../src/registry/choose.js';
import { everyRegistry } from '../../tools/every-registry.js';

vi.mock('../../src/diagnosis/validate-name.js', async (original) => {
  const actual = await original<{ examineName: typeof examineName }>();
  return { ...actual, examineName: vi.fn(actual.examineName) };
});
vi.mock('../../src/diagnosis/diagnose.js', async (original) => {
  const actual = await original<{ diagnose: typeof diagnoseAlone }>();
  return { ...actual, diagnose: vi.fn(actual.diagnose) };
});

const tlds = [...Object.keys(everyRegistry), 'com', 'xn--p1ai'];
const under = (label: string, ...asked: string[]) => diagnoseEach(label, registriesOf(asked.join(' '), everyRegistry));

describe.each(['räksmörgås', 'RÄKSMÖRGÅS', 'xn--rksmrgs-5wao1o', 'straße', 'q', 'pp', '850709-9805', 'wwwköp', 'smörgåsb\u043Erd', 'köp-', 'xn-kp-fka', '\u05D9\u05B4\u05D3'])('%s', (label) => {
  it('is judged as by itself', () => {
    const verdicts = Object.fromEntries(under(label, ...Object.keys(everyRegistry)).map(({ tld, verdict }) => [tld, verdict]));
    expect(verdicts).toEqual(judgeEach(label, everyRegistry));
    for (const { tld, verdict, diagnosis } of under(label, ...Object.keys(everyRegistry))) expect([tld, verdictOf(diagnosis())]).toEqual([tld, verdict]);
  });

  it('has the name that a diagnosis has', () => {
    for (const { tld, name } of under(label, ...tlds)) {
      const { unicode, ascii } = diagnose(`${label}.${tld}`, everyRegistry);
      // a name that is probably another one has no ACE form there
      expect([tld, ...(ascii ? [name.unicode, name.ascii] : [])]).toEqual([tld, ...(ascii ? [unicode, ascii] : [])]);
    }
  });
});

it('answers in the order that is asked for', () => {
  expect(under('å', 'fi', 'com', 'se').map(({ tld }) => tld)).toEqual(['fi', 'com', 'se']);
});

describe('a top-level domain without a registry', () => {
  it('neither permits nor refuses what the protocol takes', () => {
    const [com] = under('漢', 'com');
    expect([com?.verdict, com?.name, com?.diagnosis().registrable, com?.diagnosis().findings]).toEqual(['elsewhere', { unicode: '漢.com', ascii: 'xn--hex.com' }, null, []]);
  });

  it('refuses what the protocol refuses, and suggests a name of its own', () => {
    const [com] = under('a b', 'com');
    expect([com?.verdict, com?.name.ascii, com?.diagnosis().findings[0]?.suggestions]).toEqual(['invalid', '', ['ab.com', 'a-b.com']]);
  });
});

it('suggests what the registry permits', () => {
  const suggested = (label: string, tld: string) => under(label, tld)[0]?.diagnosis().findings.find(({ suggestions }) => suggestions)?.suggestions;
  expect([suggested('räksmörgås', 'is'), suggested('straße', 'ch'), suggested('ŧest', 'nu')]).toEqual([['raksmörgas.is'], ['strasse.ch'], ['test.nu']]);
});

it('examines a label once, however many are asked, and describes what is read', () => {
  vi.clearAllMocks();
  const answers = under('räksmörgås', ...tlds);
  expect(answers.map(({ verdict }) => verdict)).not.toContain('empty');
  expect([vi.mocked(examineName).mock.calls.length, vi.mocked(diagnoseAlone).mock.calls.length]).toEqual([1, 0]);
  for (let times = 0; times < 2; times++) answers[0]?.diagnosis();
  expect(diagnoseAlone).toHaveBeenCalledTimes(1);
});
