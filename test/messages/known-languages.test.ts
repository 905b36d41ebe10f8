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
const those = Object.keys(bundled);

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
    for (const tag of ['qaa', '', undefined, 'toString']) expect(chosen(tag)).toStrictEqual(builtIn.en);
    expect(chosen('sv-FI')).toStrictEqual(builtIn.sv);
    expect(chosen('sv').messages).toBe(swedish.messages);
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
    expect([known.areLoaded('no', ['messages']), chosen('no').tag]).toEqual([false, 'en']);
    await known.loadLanguage('no');
    expect(known.areLoaded('no', ['messages'])).toBe(true);
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
    expect(chosen('nb')).toStrictEqual(builtIn.en);
  });
});

describe('sections of a language', () => {
  /** What was read of the languages, `sv.name`; each section comes when it is read, as in the built package. */
  let read: string[];

  beforeEach(async () => {
    vi.resetModules();
    read = [];
    const later = (tag: string, language: Language) => () =>
      Object.defineProperties({}, Object.fromEntries(Object.keys(language).map((name) => [name, { get: () => (read.push(`${tag}.${name}`), Promise.resolve(language[name as keyof Language])) }])));
    vi.doMock('../../src/languages/bundled.js', () => ({ bundled: { sv: later('sv', swedish), en: later('en', english) }, standIns: {} }));
    known = await import('../../src/messages/known-languages.js');
    choose = await import('../../src/messages/choose-language.js');
    return () => vi.doUnmock('../../src/languages/bundled.js');
  });

  it('are loaded of the one language that is spoken, once', async () => {
    expect(choose.chooseSections('sv-FI', ['name'])).toBeUndefined();
    await known.loadSections('sv-FI', ['name', 'copying']);
    await known.loadSections('sv', ['name']);
    expect(read).toEqual(['sv.name', 'sv.copying']);
    expect(choose.chooseSections('sv', ['name', 'copying'])).toEqual({ tag: 'sv', name: swedish.name, copying: swedish.copying });
    expect([known.areLoaded('sv', ['name', 'copying']), known.areLoaded('sv', ['name', 'table']), known.areLoaded('en', ['name'])]).toEqual([true, false, false]);
  });

  it('are English where the package lacks the language, also for what a page’s own lacks', async () => {
    known.registerLanguage('qaa', { name: { invalid: 'Ei nimi' } });
    await known.loadSections('qaa', ['name']);
    expect(read).toEqual(['en.name']);
    expect(choose.chooseSections('qaa', ['name'])).toEqual({ tag: 'qaa', name: { ...english.name, invalid: 'Ei nimi' } });
    expect(choose.chooseSections('qab', ['name'])).toEqual({ tag: 'en', name: english.name });
  });

  it('tell those who speak when they have come, and nobody when there is nothing new', async () => {
    const listener = vi.fn();
    known.onLanguages(listener);
    await known.loadSections('sv', ['name', 'copying']);
    await known.loadSections('sv', ['copying']);
    expect(listener).toHaveBeenCalledOnce();
  });

  it('stay the same object when others come', async () => {
    await known.loadSections('sv', ['name']);
    const before = choose.chooseSections('sv', ['name']);
    await known.loadSections('sv', ['table']);
    expect(choose.chooseSections('sv', ['name'])).toBe(before);
  });
});

describe('sentences of the page', () => {
  it('in a language that another one stands in for are said in both tags', async () => {
    await known.loadLanguage('nb');
    expect(chosen('no', { nb: { label: 'nb' } })).toMatchObject({ tag: 'nb', converter: { label: 'nb', tld: 'Toppdomene' } });
    expect(chosen('nn', { nn: { label: 'Domenenamn' }, nb: { label: 'nb' } }).converter).toMatchObject({ label: 'Domenenamn', tld: 'Toppdomene' });
  });

  it('go with a language to the sections that are added to it', async () => {
    const language = chosen('qaa', { qaa: { label: 'Nimi', speak: 'Lue' } });
    expect(choose.addSections(language, ['letters'])).toBeUndefined();
    await known.loadSections('qaa', ['letters']);
    const letters = choose.addSections(language, ['letters'])?.letters;
    expect([letters?.speak, letters?.['copy-spelling']]).toEqual(['Lue', english.letters['copy-spelling']]);
  });
});
