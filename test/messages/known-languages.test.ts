/** Languages that come from outside, and those that are loaded. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bundled } from '../../src/languages/bundled.js';
import * as english from '../../src/languages/en.js';
import type { Language } from '../../src/languages/language.js';
import * as swedish from '../../src/languages/sv.js';

/** Anew for each test: what one registers is not there for the next. */
let known: typeof import('../../src/messages/known-languages.js');
let choose: typeof import('../../src/messages/choose-language.js');

beforeEach(async () => {
  vi.resetModules();
  known = await import('../../src/messages/known-languages.js');
  choose = await import('../../src/messages/choose-language.js');
});

/** Those of the package. `qaa` is a tag that no language will ever have (ISO 639-2: for local use). */
const those = ['sv', 'en', ...Object.keys(bundled)];

const part = ({ tag, conventions, messages, converter, names }: Language) => ({ tag, conventions, messages, converter, names });
const builtIn = { en: part(english), sv: part(swedish) };
const chosen = (tag?: string, wording?: import('../../src/messages/choose-language.js').Wording) => choose.chooseLanguage(tag, builtIn, wording);

describe('a language for a tag', () => {
  it.each([
    ['sv', 'sv'], ['sv-FI', 'sv'], ['SV', 'sv'], ['en-GB', 'en'], ['no', 'nb'], ['nn', 'nb'], ['no-NO', 'nb'], ['nb-NO', 'nb'],
    ['svx', undefined], ['qaa', undefined], ['', undefined], [undefined, undefined], ['__proto__', undefined], ['constructor', undefined], ['x-sv', undefined],
  ])('%s is %s', (tag, found) => {
    expect(known.lookUpLanguage(tag)).toBe(found);
  });

  it('is English where nobody knows it, with the sections themselves', () => {
    for (const tag of ['qaa', '', undefined, 'toString']) expect(chosen(tag)).toBe(builtIn.en);
    expect(chosen('sv-FI')).toBe(builtIn.sv);
  });
});

describe('registerLanguage', () => {
  it('adds a language, which says in English what it lacks', () => {
    known.registerLanguage('qaa', { converter: { label: 'Verkkotunnus' }, names: { marks: { '\u030C': 'hattu' }, joint: ' ja ' } });
    const { tag, converter, messages, names } = chosen('qaa-FI');
    expect([tag, converter.label, converter.tld]).toEqual(['qaa', 'Verkkotunnus', english.converter.tld]);
    expect(messages).toEqual(english.messages);
    expect([names.marks['\u030C'], names.marks['\u0301'], names.characters['þ']]).toEqual(['hattu', 'acute accent', 'thorn']);
    expect(known.availableLanguages()).toEqual([...those, 'qaa']);
  });

  it('replaces sentences of a language that there is', () => {
    known.registerLanguage('sv', { messages: { availability: 'Fråga oss.' } });
    const { messages, converter } = chosen('sv');
    expect([messages.availability, messages.findings, converter.label]).toEqual(['Fråga oss.', swedish.messages.findings, 'Domännamn']);
    expect(chosen('en').messages.availability).toBe(english.messages.availability);
  });

  it('adds to what was registered before', () => {
    known.registerLanguage('qaa', { converter: { label: 'Verkkotunnus', copy: 'x' } as object });
    known.registerLanguage('QAA', { converter: { tld: 'Ylätason tunnus' } });
    expect(chosen('qaa').converter).toMatchObject({ label: 'Verkkotunnus', tld: 'Ylätason tunnus' });
  });

  it('prefers a region to its language, and the language to nothing', () => {
    known.registerLanguage('pt', { converter: { label: 'pt' } });
    known.registerLanguage('pt-BR', { converter: { label: 'pt-BR' } });
    expect(['pt-BR', 'pt-br-x-a', 'pt-PT'].map((tag) => chosen(tag).converter.label)).toEqual(['pt-BR', 'pt-BR', 'pt']);
  });

  it('is made once: the same object until there is more', () => {
    known.registerLanguage('qaa', { converter: { label: 'a' } });
    const first = chosen('qaa');
    expect(chosen('qaa')).toBe(first);
    known.registerLanguage('qaa', { converter: { label: 'b' } });
    expect(chosen('qaa').converter.label).toBe('b');
  });

  it('gives way to what the page says of one element', () => {
    known.registerLanguage('qaa', { converter: { label: 'Verkkotunnus', tld: 'Ylätaso' } });
    const { tag, converter, messages } = chosen('qaa', { qaa: { label: 'Nimi', availability: undefined as never } });
    expect([tag, converter.label, converter.tld, messages.availability]).toEqual(['qaa', 'Nimi', 'Ylätaso', english.messages.availability]);
  });

  it('tells who speaks, until they listen no more', () => {
    const listener = vi.fn();
    const forget = known.onLanguages(listener);
    known.registerLanguage('qaa', {});
    forget();
    known.registerLanguage('da', {});
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it.each(['', 'sv_SE', 'svenska språket', '-', 'toString()'])('takes no tag like “%s”', (tag) => {
    expect(() => known.registerLanguage(tag, {})).toThrow(/tag/);
  });

  it('changes nothing but the language', () => {
    known.registerLanguage('qaa', JSON.parse('{ "__proto__": { "polluted": 1 }, "converter": { "__proto__": { "polluted": 1 }, "label": "x" } }'));
    expect(chosen('qaa').converter.label).toBe('x');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(english.converter.label).toBe('Domain name');
  });
});

describe('loadLanguage', () => {
  it('loads a language that is not built in; English is spoken before', async () => {
    expect([known.missingLanguage('no'), chosen('no').tag]).toEqual(['nb', 'en']);
    await known.loadLanguage('no');
    expect(known.missingLanguage('no')).toBeUndefined();
    const { tag, converter } = chosen('no');
    expect([tag, converter.label]).toEqual(['nb', 'Domenenavn']);
    expect(chosen('nb-NO')).toBe(chosen('nn'));
  });

  it('has nothing to do for other tags', async () => {
    for (const tag of ['sv', 'en-GB', 'qaa', '', '__proto__']) await known.loadLanguage(tag);
    expect(known.availableLanguages()).toEqual(those);
  });

  it('keeps the sentences that a page has registered, before or after', async () => {
    known.registerLanguage('nb', { converter: { label: 'Navnet ditt' } });
    expect(chosen('nb').converter).toMatchObject({ label: 'Navnet ditt', tld: english.converter.tld });
    await known.loadLanguage('nb');
    known.registerLanguage('nb', { messages: { findings: 'Om det' } });
    const { converter, messages } = chosen('nb');
    expect([converter.label, converter.tld, messages.findings, messages.more]).toEqual(['Navnet ditt', 'Toppdomene', 'Om det', 'Og {count} til.']);
  });

  it('says it where the file can’t be had, and English is spoken', async () => {
    vi.doMock('../../src/languages/nb.js', () => {
      throw new TypeError('gone');
    });
    await expect(known.loadLanguage('nb')).rejects.toThrow();
    vi.doUnmock('../../src/languages/nb.js');
    expect(chosen('nb')).toBe(builtIn.en);
  });
});

describe('sentences of the page', () => {
  it('in a language that another one stands in for are said in both tags', async () => {
    await known.loadLanguage('nb');
    expect(chosen('no', { nb: { label: 'nb' } })).toMatchObject({ tag: 'nb', converter: { label: 'nb', tld: 'Toppdomene' } });
    expect(chosen('nn', { nn: { label: 'Domenenamn' }, nb: { label: 'nb' } }).converter).toMatchObject({ label: 'Domenenamn', tld: 'Toppdomene' });
  });

  it('go with a language to the sections that are added to it', () => {
    const language = chosen('qaa', { qaa: { label: 'Nimi', speak: 'Lue' } });
    const { letters } = choose.addSections(language, { en: { letters: english.letters }, sv: { letters: swedish.letters } });
    expect([letters.speak, letters['copy-spelling']]).toEqual(['Lue', english.letters['copy-spelling']]);
  });
});
