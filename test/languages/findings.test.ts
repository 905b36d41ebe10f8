/**
 * Every sentence about a name and about a row of a list, in every language, said of a finding that a name really has:
 * nothing is left to fill in, and no place for a word is empty.
 */
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnosis/diagnose.js';
import { verdictOf } from '../../src/diagnosis/verdict.js';
import { formatCounts } from '../../src/elements/batch/format-counts.js';
import type { Finding, RegistryRules } from '../../src/finding.js';
import * as english from '../../src/languages/en.js';
import type { Language } from '../../src/languages/language.js';
import type { FileKind } from '../../src/lists/file-kind.js';
import { checkRow, type RowVerdict } from '../../src/lists/check-row.js';
import { formatProblem, formatReading } from '../../src/lists/format-reading.js';
import { formatAceExplanation, formatFinding, formatSuggestion, formatVerdict, type State, type Subject } from '../../src/messages/format-finding.js';
import type { FindingLanguage } from '../../src/messages/finding-language.js';
import { type Message, toText } from '../../src/messages/message.js';
import { messagesOf } from '../../src/messages/messages.js';
import { ax } from '../../src/registries/ax/policy.js';
import { registries as bundled } from '../../src/registries/bundled.js';
import { dk } from '../../src/registries/dk/policy.js';
import { is } from '../../src/registries/is/policy.js';
import { pl } from '../../src/registries/pl/policy.js';
import { everyRegistry as registries } from '../../tools/every-registry.js';
import type { Separator } from '../../src/lists/records.js';
import type { Registry } from '../../src/registry/registry.js';
import { findingCodes } from './finding-codes.js';
import { readLanguages } from './read-languages.js';

const languages = await readLanguages();
const { se } = bundled;

type MessageKey = keyof Language['messages'];

/** What is not said of a finding, and what a sentence is made of. */
type OtherKey =
  | 'change' | 'suggested' | 'findings' | 'more' | 'availability' | `availability-${string}` | 'explained' | `verdict-${string}` | `what-${string}` | 'letters' | 'letters.other' | 'signs' | 'other-tlds' | 'undo' | `headline-${string}` | `miscopied-${string}`
  // said of a row of a list, which may have no name
  | 'malformed-row'
  | 'blocked-row'
  | 'malformed-row.no-name'
  | 'malformed-row.open-quote'
  | `separator-${string}`
  // said of a form
  | 'not-sent'
  // never said, as the verdict says it
  | 'empty-name'
  // said by an element whose page takes other names
  | 'below-public-suffix.excluded'
  // the registries have examples of these
  | keyof RegistryRules;

const shape = (code: 'disposition' | 'label-length', values?: Finding['values']): Registry => ({
  ...se,
  shapes: [{ pattern: /^å$/, code, severity: 'error', reference: 'a rule', ...(values && { values }) }],
});

type Example = readonly [name: string, registry?: Registry];

/** By sentence, a name of which it is said, and the registry that says it where it is not .se. */
const examplesOfSentences: Readonly<Record<Exclude<MessageKey, OtherKey>, Example>> = {
  'cleaned-space': [' håbo.se '],
  'cleaned-quotes': ['"håbo.se"'],
  'cleaned-protocol': ['https://håbo.se'],
  'cleaned-path': ['håbo.se/kontakt'],
  'cleaned-port': ['håbo.se:80'],
  'cleaned-mailto': ['mailto:info@håbo.se'],
  'cleaned-userinfo': ['https://anna:hemligt@håbo.se'],
  'cleaned-mailbox': ['info@håbo.se'],
  'cleaned-final-dot': ['håbo.se.'],
  'cleaned-percent': ['r%C3%A4k.se'],
  'cleaned-escape': ['h&aring;bo.se'],
  'cleaned-around': ['1. håbo.se'],
  'too-much-input': ['a'.repeat(5000)],
  space: ['björns åkeri.se'],
  mojibake: ['rÃ¤ksmÃ¶rgÃ¥s.se'],
  'lost-letter': ['h?bo.se'],
  'several-names': ['håbo.se håbo.nu'],
  'encoded-address': ['xn--info@hbo-m8a.se'],
  'ip-address': ['192.0.2.1'],
  'letter-like-at': ['b@nan.se'],
  'ace-prefix': ['xn-hbo-ula.se'],
  'repeated-tld': ['håbo.se.se'],
  'lookalike-tld': ['håbo.sе'],
  'lacking-tld': ['www.håbo'],
  'empty-label': ['a..se'],
  'mapped-case': ['HÅBO.se'],
  mapped: ['ａ.se'],
  removed: ['a\u00ADb.se'],
  'removed.many': ['a\u00AD\u00ADb.se'],
  deviation: ['straße.se'],
  'deviation.joiner': ['ک\u200Cا.se'],
  'not-nfc': ['xn--u-ccb.se'],
  'hyphen-start': ['-hem.se'],
  'hyphen-end': ['hem-.se'],
  'hyphen-third-fourth': ['ab--c.se'],
  'leading-mark': ['\u0301a.se'],
  'disallowed-character': ['räk_smörgås.se'],
  'disallowed-character.invisible': ['a\u202Eb.se'],
  'disallowed-character.symbol': ['♥.se'],
  'disallowed-mapping': ['½.se'],
  'unassigned-character': ['a\u0378b.se'],
  'context-joiner': ['नी\u200Dल.se'],
  'context-other': ['a·b.se'],
  bidi: ['a\u05D0b.com'],
  'label-too-long': [`${'ä'.repeat(58)}.se`],
  'label-too-long.plain': [`${'a'.repeat(64)}.se`],
  'label-too-long.more': ['a'.repeat(2000)],
  'name-too-long': [`${`${'a'.repeat(60)}.`.repeat(5)}se`],
  'name-too-long.more': ['ä'.repeat(100_000)],
  'ace-non-ascii': ['xn--ä.se'],
  'ace-undecodable': ['xn--9.se'],
  'ace-undecodable.nothing': ['xn--.se'],
  'ace-ascii-only': ['xn--abc-.se'],
  'ace-in-ace': ['xn--xn--abc-.se'],
  'ace-round-trip': ['xn--ib9b66e.se'],
  'not-in-table': ['ā.se'],
  'not-in-table.look-alike': ['ɡ.se'],
  'not-in-table.spelled': ['ß.nu', bundled.nu],
  'not-in-table.script': ['блины.se'],
  'mixed-scripts': ['smörgåsארוחה.se'],
  'mixed-scripts.look-alike': ['smörgåsbоrd.se'],
  'context-rule': ['1\u05D0.se', { ...se, findingOfRule: {} }],
  disposition: ['å.se', shape('disposition')],
  'disposition.blocked': ['å.se', shape('disposition', { disposition: 'blocked' })],
  'disposition.variant': ['å.se', shape('disposition', { disposition: 'blocked', because: 'variants' })],
  'disposition.effort': ['å.se', shape('disposition', { disposition: 'invalid', because: 'effort' })],
  'disposition.other': ['å.se', shape('disposition', { disposition: 'withheld' })],
  'digit-at-edge.start': ['1\u05D0.se'],
  'digit-at-edge.end': ['\u05D01.se'],
  'label-length': ['å.se', shape('label-length', { min: 2, max: 63 })],
  'uncertain-length': ['å.dk', dk],
  'uncertain-length.code': [`${'a'.repeat(52)}ð.is`, is],
  'uncertain-character': ['áa.ax', ax],
  'mixed-sets': ['ąä.pl', pl],
  'other-tld': ['håbo.com'],
  'public-suffix': ['pp.se'],
  'below-public-suffix': ['köp.pp.se'],
  miscopied: ['xn--rksmrgs-5waolo.se'],
  'glued-address': ['wwwhåbo.se'],
  display: ['þing.se'],
  'display-mixed-scripts': ['bаnk.com'],
  'display-whole-script': ['דוד.se'],
  subdomain: ['www.håbo.se'],
};

const examplesOfRegistries = Object.values(registries).flatMap((registry) =>
  registry.shapes.map(({ code, example }): [string, Example] => [code, [`${example}.${registry.tld}`, registry]]),
);

const examples: Readonly<Record<string, Example>> = { ...Object.fromEntries(examplesOfRegistries), ...examplesOfSentences };

/** Says its keys: so it is known which sentence was chosen. */
const keys: FindingLanguage = {
  ...english,
  messages: Object.fromEntries(Object.keys(english.messages).map((key) => [key, key])) as unknown as Language['messages'],
};

function subjectOf(name: string, registry: Registry = se): Subject {
  return { diagnosis: diagnose(name, registry), tld: registry.tld, tlds: ['se', 'nu'] };
}

function findingOf(key: string, subject: Subject): Finding {
  const found = subject.diagnosis.findings.find((finding) => toText(formatFinding(finding, subject, keys)) === key);
  if (!found) throw new Error(`“${subject.diagnosis.input}” has no finding of which “${key}” is said`);
  return found;
}

/** Every piece has words, and none is still to be filled in. */
function expectWhole(message: Message): void {
  const texts = message.map((piece) => (typeof piece === 'string' ? piece : piece.text));
  expect(texts.filter((text) => text === '' || /[{}]|undefined|NaN/.test(text))).toEqual([]);
  expect(toText(message)).toMatch(/^\S.*\S$/);
}

it('every finding has an example', () => {
  const said = Object.entries(examples).map(([key, [name, registry]]) => findingOf(key, subjectOf(name, registry)).code);
  expect(findingCodes.filter((code) => !said.includes(code))).toEqual(['empty-name']);
});

describe.each(languages)('in $tag', (language) => {
  it.each(Object.entries(examples))('%s is said', (key, [name, registry]) => {
    const subject = subjectOf(name, registry);
    const finding = findingOf(key, subject);
    const message = formatFinding(finding, subject, language);
    expectWhole(message);
    expectWhole(formatFinding(finding, subject, language, [2, 4]));
    if (language.tag !== 'en') expect(toText(message), 'not translated').not.toBe(toText(formatFinding(finding, subject, english)));
    const messages = messagesOf(subject, language);
    for (const each of messages) expectWhole(each.phrase);
    const isSaidByVerdict = finding.code === 'other-tld' || finding.code === 'below-public-suffix';
    expect(messages.some(({ code }) => code === finding.code)).toBe(!isSaidByVerdict);
  });

  it.each(Object.entries(examples))('a row with the fault of %s says it', (_, [name, registry = se]) => {
    const row = checkRow({ line: 1, name }, { registries: [registry], language, seen: { lineOf: () => undefined } });
    const isWrong = row.findings.length > 0;
    expect(row.fault !== '').toBe(isWrong);
    expect(row.fault).not.toMatch(/[{}]/);
    for (const code of row.findings) expect(language.batch[code]).toMatch(/^\S.*\S$/);
  });

  const states: Readonly<Record<State, string>> = {
    permitted: 'håbo.se', caution: '850709-9805.se', refused: 'hem-.se', invalid: 'a b.com', elsewhere: 'å.com', unfinished: 'hem-', empty: '', blocked: 'håbo.se', failed: 'håbo.se',
  };

  it.each(Object.entries(states))('the verdict %s is said', (state, name) => {
    const subject = subjectOf(name);
    if (!['blocked', 'failed'].includes(state)) expect(verdictOf(subject.diagnosis, state === 'unfinished')).toBe(state);
    expectWhole(formatVerdict(state as State, subject, language));
    expect(toText(formatVerdict('blocked', { ...subject, blocked: 'Ours!' }, language))).toBe('Ours!');
  });

  it('what a code is, what can be done, and how many more there are', () => {
    expectWhole(formatAceExplanation(subjectOf('xn--hbo-ula.se'), language));
    expectWhole(formatSuggestion('håbo.se', language));
    const more = messagesOf(subjectOf('-ā_♥\u200E\u0378a·b½-.se'), language).find(({ code }) => code === 'more');
    expectWhole(more?.phrase ?? []);
  });

  it('a list has words for each finding and each verdict, and no words for two', () => {
    const verdicts = ['permitted', 'caution', 'refused', 'invalid', 'other', 'empty', 'mismatched', 'malformed', 'blocked'] satisfies RowVerdict[];
    const kinds = [...verdicts, 'to-mend' as const, 'sure' as const, 'mended' as const, 'repeated' as const, 'related' as const, 'other-code' as const, 'no-code' as const, ...findingCodes].map((kind) => language.batch[kind]);
    expect(kinds.filter((words, index) => !words || kinds.indexOf(words) !== index)).toEqual([]);
  });

  it('every other sentence about lists', () => {
    const name = { kind: 'name', text: 'räk.se' } as const;
    const values = { count: 12_345, all: 20_000, line: 7, column: name, name, format: name, tld: 'se', version: '3', revision: 'C', date: '2020-10-02', mend: 22, left: 14, faulty: 3, repeated: 1, number: 3, first: 'a.se', more: 'b', code: 'c', character: '_', permitted: '.no', caution: '.se', refused: '.nu', other: '.com' };
    for (const sentence of Object.values(language.batch)) expect(formatCounts(sentence, values, language.tag)).not.toMatch(/[{}]|^$/);
  });

  it('how a list is read, or why it can’t be', () => {
    const { lists } = language;
    const reading = formatReading({ columns: { name: 'Namn', code: 'Kod', isGuess: true }, hasSeveral: true, skipped: [1, 3], encoding: 'macintosh' }, lists);
    expect(reading).toHaveLength(6);
    expect(reading.join(' ')).toMatch(/^[^{}]*Namn[^{}]*Kod[^{}]*1, 3[^{}]*MacRoman[^{}]*$/);
    expect(formatReading({ headWord: { line: 3, word: 'Zon' } }, lists).join()).toMatch(/^[^{}]*3[^{}]*Zon[^{}]*[.]$/);
    expect(formatReading({ columns: { name: 'SLD', tld: 'TLD', isGuess: false } }, lists).join()).toMatch(/^[^{}]*SLD[^{}]*TLD[^{}]*$/);
    expect(formatReading({}, lists)).toEqual([]);
    expect(formatProblem({ kind: 'no-column', column: 'räk' }, lists)).toMatch(/^[^{}]*räk\.$/);
    const kinds = Object.keys(lists).flatMap((key) => (key.startsWith('no-text.') ? [key.slice('no-text.'.length) as FileKind] : []));
    const problems = [formatProblem({ kind: 'encoding' }, lists), ...kinds.map((file) => formatProblem({ kind: 'no-text', file }, lists))];
    expect(problems).toHaveLength(8);
    for (const sentence of problems) expect(sentence).toMatch(/^[^{}]+\.$/);
    const faultOf = (cells: number, separator: Separator) => checkRow({ line: 1, name: 'a;b;c', malformed: { cells, width: 2, separator } }, { registries: [se], language, seen: { lineOf: () => undefined } }).fault;
    const { messages } = language;
    // the sign that stands between the cells of the file is to stand in quotation marks; none is where cells are lacking
    const signs = [[',', messages['separator-comma']], [';', messages['separator-semicolon']], ['\t', messages['separator-tab']], ['|', messages['separator-bar']]] as const;
    for (const [separator, sign] of signs) {
      expect(faultOf(3, separator)).toMatch(/^[^{}]*3[^{}]*2\. [^{}]*$/);
      expect(signs.filter(([, other]) => faultOf(3, separator).includes(other))).toEqual([[separator, sign]]);
      expect(faultOf(1, separator)).toMatch(/^[^{}]*1[^{}]*2\.$/);
    }
  });
});
