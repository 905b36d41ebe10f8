/** All languages that there are in src/languages: whoever adds one learns here what is missing. */
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/characters/facts.js';
import { bundled, standIns } from '../../src/languages/bundled.js';
import { nameOfLanguage } from '../../src/elements/table/character-row.js';
import * as english from '../../src/languages/en.js';
import type { Language } from '../../src/languages/language.js';
import { availableLanguages, lookUpLanguage } from '../../src/messages/known-languages.js';
import { registries } from '../../src/registries/bundled.js';
import { fillPage } from '../../tools/page-texts.js';
import { everyRegistry } from '../../tools/every-registry.js';
import { findingCodes } from './finding-codes.js';
import { languageTags, readLanguages } from './read-languages.js';

const languages = await readLanguages();

/** What each language has as many of as it likes: names by character, and words by letter. */
const isFree = (path: string): boolean => /^(names|otherNames)\.(characters|marks)$|^conventions\.scripts$|^telephone\.(glosses|alphabet)$|^columnHeads\./.test(path);

/** Path → sentence: `table.search` → `Search the table`. */
function sentencesIn(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (isFree(path)) return new Map([[path, 'any']]);
  return new Map(Object.entries(value as object).flatMap(([key, each]) => [...sentencesIn(each, path ? `${path}.${key}` : key)]));
}

const slotsOf = (sentence: string): string[] => [...new Set(sentence.match(/\{\w+\}/g))].toSorted();

const inEnglish = sentencesIn(english);

it('are found, and each can be asked for', () => {
  expect(languageTags).toEqual(expect.arrayContaining(['en', 'sv', 'nb']));
  expect(availableLanguages().toSorted()).toEqual([...languageTags].toSorted());
});

it('have a file that is loaded, unless they are built in', async () => {
  for (const [tag, load] of Object.entries(bundled)) expect((await load()).tag).toBe(tag);
  for (const [tag, other] of Object.entries(standIns)) expect([lookUpLanguage(tag), languageTags.includes(other)]).toEqual([other, true]);
});

describe.each(languages.map((language) => [language.tag, language] as const))('%s', (tag, language) => {
  const sentences = sentencesIn(language);

  it('is named like its file, and known to the browser', () => {
    expect(languageTags).toContain(tag);
    expect(Intl.DisplayNames.supportedLocalesOf([tag])).toEqual([tag]);
  });

  it('has every section and every sentence of English, and no others', () => {
    expect([...sentences.keys()].toSorted()).toEqual([...inEnglish.keys()].toSorted());
  });

  it('has no empty sentence, and none that is cut off', () => {
    const mayBeEmpty = /^conventions\./;
    const mayHaveSpaces = /^(names\.(joint|and)|telephone\.(like|digit)|cli\.(help|drawHelp)|paper\.help)$/;
    const wrong = [...sentences].filter(([path, sentence]) =>
      sentence === '' ? !mayBeEmpty.test(path) : sentence !== sentence.trim() && !mayHaveSpaces.test(path),
    );
    expect(wrong).toEqual([]);
  });

  it('says no sentence of more than 20 words', () => {
    const spoken = [...sentences].filter(([path]) => !/^(cli\.(help|drawHelp)|paper\.help|pages\.aboutText)$/.test(path));
    const long = spoken.flatMap(([path, text]) => text.split(/(?<=[.!?:;]) /).filter((sentence) => sentence.split(/\s+/).length > 20).map((sentence) => [path, sentence]));
    expect(long).toEqual([]);
  });

  it('fills in what English fills in', () => {
    for (const [path, sentence] of inEnglish) expect([path, slotsOf(sentences.get(path) ?? '')]).toEqual([path, slotsOf(sentence)]);
  });

  it('says every finding, of a name and in a list', () => {
    const said = (code: string): boolean => Object.keys(language.messages).some((key) => key === code || key.startsWith(`${code}.`) || key.startsWith(`${code}-`));
    expect(findingCodes.filter((code) => !said(code) || !language.batch[code])).toEqual([]);
  });

  it('names every language of the characters, or leaves it to the engine', () => {
    const tags = new Set(Object.values(everyRegistry).flatMap((registry) => factsOf(registry).flatMap((facts) => facts.languages)));
    const named = [...tags].map((each) => [each, nameOfLanguage(each, language)] as const);
    expect(named.filter(([each, name]) => !/\p{L}{4}/u.test(name) || name === each)).toEqual([]);
    expect(new Set(named.map(([, name]) => name)).size).toBe(named.length);
  });

  it('has a word or a gloss for each letter on the telephone', () => {
    const { alphabet, glosses } = language.telephone;
    expect(Array.from('abcdefghijklmnopqrstuvwxyz').filter((letter) => !alphabet[letter] && !glosses[letter])).toEqual([]);
  });

  it('names another language in the table, which is built in', () => {
    expect(['en', 'sv'].filter((each) => each !== tag)).toContain(language.table.tagElsewhere);
  });

  it('writes --help for a terminal of 80 columns', () => {
    const help = language.cli.help.replace('{languages}', languageTags.join(', ')).replace('{tlds}', Object.keys(registries).join(', '));
    expect([help, language.paper.help].flatMap((text) => text.split('\n')).filter((line) => line.length > 80)).toEqual([]);
    for (const option of ['--tld', '--lang', '--json', '--help', '--version', '--format', '--column', '--code-column', '--separator', '--quiet']) {
      expect(help).toContain(option);
    }
  });

  it('has the texts of the pages', () => {
    const page = '<html lang="sv"><a href="?lang={lang}" data-text="language"></a><h1><span data-text="title"></span></h1></html>';
    const filled = fillPage(page, [language]);
    expect(filled).toContain(`<a href="?lang=${tag}" lang="${tag}"${tag === 'sv' ? ' hidden' : ''}>`);
    expect(filled).toContain(language.pages.title);
    expect(fillPage('<html lang="sv"><script data-texts="title"></script></html>', [language])).toBe(`<html lang="sv"><script data-${tag}="${language.pages.title}" data-stand-ins="${JSON.stringify(standIns).replaceAll('"', '&quot;')}"></script></html>`);
    expect(() => fillPage('<p data-text="nothing"></p>', [language])).toThrow(/“nothing”/);
  });
});

it('a page can say each sentence otherwise by its key alone', () => {
  const { messages, copying, converter, rows, letters, advice, ace, tables } = english;
  const keys = [messages, copying, converter, rows, letters, advice, ace, tables].flatMap((section) => Object.keys(section));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

it('a language is data that another thread can be sent', () => {
  const { tag, conventions, messages }: Language = languages[0] as Language;
  expect(structuredClone({ tag, conventions, messages })).toEqual({ tag, conventions, messages });
});
