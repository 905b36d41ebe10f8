/**
 * No sentence, in no language and wherever it is said, has an empty place for a word, whatever was typed and whatever a finding
 * lacks; and none about .se is said of a name under another top-level domain.
 */
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnosis/diagnose.js';
import { evaluateInput, formatFault, speak, stateOf, type Terms } from '../../src/elements/shared/evaluate-input.js';
import type { Finding } from '../../src/finding.js';
import { checkRow } from '../../src/lists/check-row.js';
import { type AnswerMessage, formatAnswer } from '../../src/messages/answer-message.js';
import { formatFinding, formatVerdict, type Subject } from '../../src/messages/format-finding.js';
import { type Message, toText } from '../../src/messages/message.js';
import { messagesOf } from '../../src/messages/messages.js';
import { contentOf } from '../../src/picture/content.js';
import { registries } from '../../src/registries/bundled.js';
import { listOf } from '../../src/registry/choose.js';
import { findingCodes } from './finding-codes.js';
import { readLanguages } from './read-languages.js';

const languages = await readLanguages();

const parts = [
  'håbo', 'HÅBO', '', '.', '..', '-', 'a-', 'ab--c', 'a b', ' ', '\u00A0', '\uFEFF', '\u200B', '\uFFFC', '\uFFFD', '♥', 'a♥b', '\u0301', 'ж', 'блины', '日本', 'aж', 'ß', 'a_b',
  'a&b', 'xn--', 'xn--9', 'xn--a', 'xn--hbo-ula', 'xn--xn--abc-', 'xn--ä', '1\u05D0', '\u05D01', 'a\u05D0', 'www.håbo', '.håbo', 'www..håbo', '½', 'ａ', 'a\u00ADb', 'a\u200Eb', '850709-9805',
  'a'.repeat(64), 'ŧest', 'ā', 'rÃ¤k', 'r%C3%A4k', '%', '"håbo"', 'https://håbo', 'info@håbo', '@', '://', 'mailto:', '\u0378', 'a·b', 'نامه', '𝒜', '<b>',
  'xn--rksmrgs-5waolo', 'þing', 'דוד', 'pp', 'köp.pp',
];
const tlds = ['', '.se', '.nu', '.no', '.com', '.рф', '.se.', '.com.', '.c_m', '.com/a?b#c', ':80'];
const names = parts.flatMap((part) => tlds.map((tld) => part + tld));

const terms: readonly Terms[] = [
  { accept: 'registrable', tld: null, registries },
  { accept: 'registrable', tld: 'nu', registries },
  { accept: 'registrable', tld: null, registries, strict: true },
  { accept: 'registrable', tld: 'se', registries },
  { accept: 'registrable', tld: 'com nu', registries },
  { accept: 'any', tld: null, registries },
];

/** A place for a word that has none: nothing between quotation marks or brackets, before a full stop, or at an end. */
const EMPTY = /[{}]|undefined|NaN|\[object|””|“”|«»|\(\)|, ,|: \.| \.$|: *$| {2}/;

const isEmptyAnywhere = (message: Message): boolean => message.length === 0 || message.some((piece) => typeof piece === 'object' && piece.text === '') || EMPTY.test(toText(message));

/** The sentences of a language about a name, wherever it is said. */
function sentencesOn(name: string, language: (typeof languages)[number]): Message[] {
  const ofElements = terms.flatMap((term) => {
    const answer = evaluateInput(name, term);
    return [
      ...[true, false].map((isTyping) => formatVerdict(stateOf(answer, isTyping), answer, language)),
      [speak(answer, language)],
      [formatFault(answer, language)],
      ...shownOf(formatAnswer(stateOf(answer, false), answer, language)),
    ];
  });
  const row = checkRow({ line: 1, name }, { registries: listOf(registries), language, seen: { lineOf: () => undefined } });
  return [...ofElements, ...(row.fault ? [[row.fault]] : [])];
}

const shownOf = ({ headline, body, others, display }: AnswerMessage): Message[] => [
  headline, ...(body.length > 0 ? [body] : []), ...others.map(({ phrase }) => phrase), ...(display ? [display.headline, display.body] : []),
];

describe.each(languages)('in $tag', (language) => {
  it('no sentence about whatever was typed has an empty place', () => {
    const wrong = names.flatMap((name) => sentencesOn(name, language).filter(isEmptyAnywhere).map((message) => [name, toText(message)]));
    expect(wrong).toEqual([]);
  });

  it('nor has one of a finding that lacks what its sentence speaks of', () => {
    for (const name of ['håbo.se', 'å.com', '']) {
      const subject: Subject = { diagnosis: diagnose(name, registries), tld: 'se', tlds: ['se'] };
      const bare = findingCodes.flatMap((code): Finding[] => ['', undefined].map((text) => {
        const values = { what: 'path', ...(text !== undefined && { character: text, typed: text, becomes: text, text, host: text, domain: text, meant: text, scripts: text, tld: text, codePoint: text }) };
        return { code, severity: 'error', label: 0, reference: '', values };
      }));
      for (const finding of bare) expect([finding.code, EMPTY.exec(toText(formatFinding(finding, subject, language)))?.[0]]).toEqual([finding.code, undefined]);
      const told = messagesOf({ ...subject, diagnosis: { ...subject.diagnosis, findings: bare } }, language);
      expect(told.filter(({ phrase }) => toText(phrase) === '')).toEqual([]);
    }
  });

  it('no sentence about .se, .nu or .no is said of a name under another top-level domain', () => {
    const others = parts.map((part) => `${part}.com`).filter((name) => !/[%:/@]/.test(name));
    const wrong = others.flatMap((name) => messagesOf(evaluateInput(name, terms[0] as Terms), language).map(({ phrase }) => [name, toText(phrase)])).filter(([, said = '']) => /\.(se|nu|no)\b/.test(said));
    expect(wrong).toEqual([]);
  });
});

it.each(['sv', 'en'])('a picture in %s has no empty place', (lang) => {
  const date = new Date('2026-11-30T12:00:00Z');
  for (const name of names) {
    const { sentences, notes, labels } = contentOf(name, { lang, date });
    const said: Message[] = [...sentences, ...[...notes, ...labels.flatMap(({ letters }) => letters.map(({ what }) => what))].map((text) => [text])];
    expect([name, said.filter(isEmptyAnywhere).map(toText)]).toEqual([name, []]);
  }
});
