/**
 * Everything that answers a name gives the same answer: converter and check (which share `evaluateInput`), lists, the
 * command, pictures and receipts ask the same registry, come to the same verdict, and offer the same names in the same order.
 */
import { describe, expect, it, vi } from 'vitest';
import { comparePair } from '../src/advice.js';
import { judgeNames } from '../src/cli/judge-names.js';
import { readCommand } from '../src/cli/options.js';
import { diagnose } from '../src/core.js';
import { type FinalVerdict, verdictOf } from '../src/diagnosis/verdict.js';
import { evaluateInput, formatFault, formValueOf, speak, stateOf } from '../src/elements/shared/evaluate-input.js';
import { isError } from '../src/idna/name.js';
import * as language from '../src/languages/en.js';
import { checkRow } from '../src/lists/check-row.js';
import { DuplicateIndex } from '../src/lists/duplicate-index.js';
import { formatSuggestion, formatVerdict } from '../src/messages/format-finding.js';
import { toText } from '../src/messages/message.js';
import { messagesOf } from '../src/messages/messages.js';
import { contentOf } from '../src/picture/content.js';
import { makeReceipt } from '../src/receipt.js';
import { registries } from '../src/registries/bundled.js';
import { chooseRegistry, listOf } from '../src/registry/choose.js';

const names = [
  'ŧest.nu', 'ŧest', 'ŧest.se', 'ā.se', 'ā', 'ā.nu', 'nu', 'se', 'nu.nu', 'håbo', 'www.håbo.se', 'HÅBO.NU', 'xn--est-o0a.nu', 'xn--9.nu',
  'björns åkeri', 'smörgåsbоrd.se', 'rÃ¤ksmÃ¶rgÃ¥s.se', 'bücher.com', 'a b.com', 'hem-.nu', 'a..se', '.', '1א', 'ж', 'håb!ã.se',
  '850709-9805.se', 'https://www.håbo.nu/kontakt', 'xn--rksmrgs-5waolo.se', 'www.xn--hbo-u1a.se', 'þing.se', 'www.þing.se', 'www.xn--hbo-ula.se', 'www.hem-.se', '-.hem.se', '\u05D9\u05B4\u05D3.se', 'köp.pp.se', 'www.pp.se', 'pp', 'pp.se',
  'www.a b.se', 'ra\u0308k_smo\u0308r.se', `${'a'.repeat(64)}.nu`, 'a'.repeat(5000), '', ' ',
];

const list = listOf(registries);

const print = vi.hoisted(() => vi.fn<(texts: Iterable<string>) => Promise<boolean>>(() => Promise.resolve(true)));
vi.mock('../src/cli/print.js', () => ({ print }));

/** What the command prints, in its lines, and how it ends. */
async function run(...words: string[]): Promise<{ lines: string[]; exitCode: number }> {
  const command = await readCommand(['--lang', 'en', ...words], language);
  if (command.kind !== 'names') throw new TypeError(command.kind);
  const exitCode = await judgeNames(command);
  return { lines: [...(print.mock.lastCall?.[0] ?? [])].join('').split('\n').slice(0, -1), exitCode };
}

const exitCodes: Readonly<Record<FinalVerdict, number>> = { permitted: 0, caution: 3, refused: 1, invalid: 1, elsewhere: 0, empty: 1 };

describe.each(names.map((name) => [name]))('%j', (name) => {
  const diagnosis = diagnose(name, registries);
  const subject = { diagnosis, tld: chooseRegistry(diagnosis.labels, list).tld, tlds: list.map(({ tld }) => tld) };
  const sentence = toText(formatVerdict(verdictOf(diagnosis), subject, language));
  const messages = messagesOf(subject, language);
  const suggestions = messages.flatMap((message) => message.suggestions);
  const verdict = verdictOf(diagnosis);
  const fault = messages.find(({ severity }) => severity === 'error' || (verdict === 'caution' && severity === 'warning'));

  it('in the converter and the check', () => {
    const answer = evaluateInput(name, { accept: 'registrable', tld: '', registries });
    expect(answer.diagnosis).toEqual(diagnosis);
    expect([answer.tld, answer.tlds]).toEqual([subject.tld, subject.tlds]);
    expect(stateOf(answer, false)).toBe(verdictOf(diagnosis));
    expect(messagesOf(answer, language)).toEqual(messages);
    expect(speak(answer, language)).toBe([sentence, ...(fault ? [toText(fault.phrase)] : [])].join(' '));
    const ordered = diagnosis.registrable === null ? diagnosis.ascii : diagnosis.domain?.ascii;
    expect(formValueOf(answer, 'domain')).toBe(ordered ?? null);
    const strictly = evaluateInput(name, { accept: 'registrable', tld: '', registries, strict: true });
    expect(formValueOf(strictly, 'domain')).toBe(verdict === 'caution' ? null : (ordered ?? null));
    if (verdict === 'caution') expect(formatFault(strictly, language)).toBe(speak(answer, language));
  });

  it('in the command', async () => {
    const { lines, exitCode } = await run('--', name);
    expect(exitCode).toBe(exitCodes[verdict]);
    expect(lines).toContain(sentence);
    const offered = lines.filter((line) => line.startsWith('  Change to '));
    expect(offered).toEqual(suggestions.map((each) => `  ${toText(formatSuggestion(each, language))}`));
    expect(JSON.parse((await run('--json', '--', name)).lines.join('\n'))).toEqual(diagnosis);
  });

  it('in a list', () => {
    const row = checkRow({ line: 1, name }, { registries: list, language, seen: new DuplicateIndex() });
    expect(row.verdict).toBe(verdictOf(diagnosis).replace('elsewhere', 'other'));
    expect(row.ascii).toBe(diagnosis.ascii);
    if (verdict === 'caution') expect(fault).toBeDefined();
    if (fault) expect([row.fault, row.suggestion]).toEqual([toText(fault.phrase), fault.suggestions[0] ?? '']);
  });

  it('in a picture', () => {
    const { sentences, name: labels } = contentOf(name, { lang: 'en' });
    expect(labels.join('.')).toBe(contentOf(name, { lang: 'en', registry: chooseRegistry(diagnosis.labels, list) }).name.join('.'));
    // pictures know what characters are called, and cut what is too long for a name
    const plain = (text: string): string => text.replace(/ \(.*?\)/, '');
    const told = [sentence, ...(fault ? [toText(fault.phrase)] : [])];
    if (name.length < 1000) expect(sentences.slice(0, told.length).map((each) => plain(toText(each)))).toEqual(told.map(plain));
  });

  it('in a receipt', () => {
    const receipt = makeReceipt(name, { time: new Date(0), lang: 'en', registries });
    expect([receipt.verdict, receipt.sentence, receipt.name, receipt.code, receipt.registered]).toEqual([verdict, sentence, diagnosis.unicode, diagnosis.ascii, diagnosis.domain]);
    if (fault && name.trim() !== '') expect(receipt.against[0]?.text).toBe(toText(fault.phrase));
    if (verdict === 'permitted') expect(receipt.against).toEqual([]);
  });

  it('in a pair with itself', () => {
    const pair = comparePair(name, name, registries);
    expect([pair.name, pair.code]).toEqual([diagnosis, diagnosis]);
  });
});

it('a page that takes other TLDs only is told so at the TLD, and offered the same names', () => {
  const answer = evaluateInput('www.ŧest.com', { accept: 'registrable', tld: 'nu se', registries });
  expect(stateOf(answer, false)).toBe('elsewhere');
  expect(answer.diagnosis.findings.filter(isError)).toMatchObject([{ code: 'other-tld', suggestions: ['ŧest.se'] }]);
  expect(formValueOf(answer, 'domain')).toBeNull();
});
