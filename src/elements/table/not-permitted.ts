/** What is searched for but not permitted, and what to write instead. Loaded with the first search. */
import { html, nothing, type TemplateResult } from 'lit';
import { nameOf } from '../../characters/names.js';
import { otherNamesOf } from '../../characters/other-names.js';
import { isCalled, type Searchable, search } from '../../characters/search.js';
import { countCodePoints } from '../../code-points.js';
import { diagnose } from '../../diagnosis/diagnose.js';
import { scriptOf } from '../../diagnosis/scripts.js';
import { MAX_NOT_PERMITTED, MAX_QUERY_CODE_UNITS } from '../../limits.js';
import { nameOrDescribe } from '../../messages/describe-character.js';
import { inserted, listTlds } from '../../messages/format-finding.js';
import { fill, type Message } from '../../messages/message.js';
import { printableCharacter } from '../../messages/printable.js';
import { tldsWithLetters } from '../../registry/letters-elsewhere.js';
import type { Registry } from '../../registry/registry.js';
import { renderMessage } from '../shared/render-message.js';
import { languagesBeside, type TableLanguage } from './table-language.js';

export interface NotPermitted {
  readonly text: string;
  /** «ß (tyskt s) går inte under .se. Skriv ss.» */
  readonly sentence: Message;
}

/**
 * Finds characters that a registry refuses: by a name that a language has for them, by themselves or their code; where nothing is
 * called so, those that a whole name has.
 * @param permitted the characters of its tables
 * @param isFound whether one of these is what is searched for
 */
export function findNotPermitted(query: string, permitted: ReadonlySet<string>, isFound: boolean, registry: Registry, language: TableLanguage): NotPermitted[] {
  const wanted = query.trim().slice(0, MAX_QUERY_CODE_UNITS).normalize('NFC').toLowerCase();
  const fitting = search(wanted, namedCharacters(language).filter(({ text }) => !permitted.has(text)));
  // beside what is permitted, nothing that has only something of its name
  const named = (isFound ? fitting.filter((each) => isCalled(each.text, wanted) || beginsWith(each, wanted)) : fitting).map(({ text }) => text);
  const isName = !CODE.test(wanted) && (countCodePoints(wanted) < 2 || (!isFound && named.length === 0));
  const candidates = new Set([...codeOf(wanted), ...(isName ? charactersOf(wanted) : []), ...named]);
  const refused: NotPermitted[] = [];
  for (const text of candidates) {
    if (refused.length >= MAX_NOT_PERMITTED) break;
    const sentence = permitted.has(text) ? undefined : explain(text, registry, language);
    if (sentence) refused.push({ text, sentence });
  }
  return refused;
}

const beginsWith = ({ names, otherNames }: Searchable, wanted: string): boolean => wanted.length > 2 && [...names, ...otherNames].some((name) => name.startsWith(wanted));

export const renderNotPermitted = (refused: readonly NotPermitted[], written: string): TemplateResult => html`<ul class="not-permitted" part="refused">${refused.map(
  ({ text, sentence }) => html`<li><span class="glyph" aria-hidden="true" lang=${written || nothing}>${shown(text)}</span><span>${renderMessage(sentence)}</span></li>`,
)}</ul>`;

const shown = (text: string): string => (text === ' ' ? '␣' : printableCharacter(text));

/** What is said of a character, or undefined if names may have it, or become others by it. */
function explain(text: string, registry: Registry, language: TableLanguage): Message | undefined {
  const { tld } = registry;
  // by itself, as it may not stand with Latin letters; between two of them, as it may not stand first or last
  const [alone, between] = [`${text}.${tld}`, `a${text}a.${tld}`].map((name) => diagnose(name, registry));
  if (alone?.registrable !== false || between?.registrable !== false) return undefined;
  const instead = [...namesInsteadOf(between.findings, 'a', `a.${tld}`), ...namesInsteadOf(alone.findings, '', `.${tld}`)].find(Boolean) ?? '';
  const elsewhere = text > '\u007F' ? tldsWithLetters([text], tld, [registry]) : [];
  const what = nameOrDescribe(text, scriptOf(text), language);
  return fill(language.table.notPermitted, {
    c: inserted('character', shown(text)),
    what: what === text ? '' : what,
    tld,
    instead: /^[\p{L}\p{N}]*$/u.test(instead) ? instead : (nameOf(instead, language.names) ?? instead),
    elsewhere: elsewhere.length > 0 ? listTlds(elsewhere, language) : '',
  });
}

/** What suggestions have where the character stood. */
const namesInsteadOf = (findings: readonly { readonly suggestions?: readonly string[] }[], before: string, after: string): string[] =>
  findings.flatMap(({ suggestions = [] }) => suggestions).map((name) => (name.startsWith(before) && name.endsWith(after) ? name.slice(before.length, -after.length) : ''));

/** Those that languages have names for, with these. */
function namedCharacters(language: TableLanguage): readonly Searchable[] {
  let named = known.get(language);
  if (!named) {
    const languages = languagesBeside(language);
    const texts = new Set(languages.flatMap(({ names, otherNames }) => [...Object.keys(names.characters), ...Object.keys(otherNames.characters)]));
    named = Array.from(texts, (text) => ({
      text,
      names: languages.flatMap(({ names }) => nameOf(text, names) ?? []),
      otherNames: languages.flatMap((each) => otherNamesOf(text, each)),
      unicodeName: '',
      languageNames: [],
      more: [],
    }));
    known.set(language, named);
  }
  return named;
}

const known = new WeakMap<TableLanguage, readonly Searchable[]>();

const CODE = /^(?:u\+|0x)([\da-f]{2,6})$/;

/** The code point that a text is the code of: `U+00DF`. */
function codeOf(text: string): string[] {
  const value = Number.parseInt(CODE.exec(text)?.[1] ?? '', 16);
  const isCharacter = value <= 0x10ffff && !(value >= 0xd800 && value <= 0xdfff);
  return isCharacter ? [String.fromCodePoint(value)] : [];
}

/** What people may mean of a name: not a to z, nor the dots between labels. */
const charactersOf = (name: string): string[] => Array.from(name).filter((character) => !/[-.\da-z\uFE0F\u200D]|\p{Surrogate}/iu.test(character));
