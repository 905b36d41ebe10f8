import { describe, expect, it } from 'vitest';
import { advise } from '../../src/advice.js';
import { expand } from '../../src/lgr/repertoire.js';
import { registries } from '../../src/registries/bundled.js';
import { titled } from '../diagnosis/reading.js';

const { se, nu } = registries;
const none = { counterpart: '', alternatives: [] };

describe('the name in ASCII, and as some people spell it', () => {
  it.each<[string, string, ...string[]]>([
    ['räksmörgås', 'raksmorgas.se', 'raeksmoergaas.se'],
    ['räksmörgås.se', 'raksmorgas.se', 'raeksmoergaas.se'],
    ['Räksmörgås.SE', 'raksmorgas.se', 'raeksmoergaas.se'],
    ['xn--rksmrgs-5wao1o.se', 'raksmorgas.se', 'raeksmoergaas.se'],
    ['www.räksmörgås.se', 'raksmorgas.se', 'raeksmoergaas.se'],
    ['håbo.se', 'habo.se', 'haabo.se'],
    ['blåbærsyltetøy.se', 'blabarsyltetoy.se', 'blaabaersyltetoey.se'],
    ['crêpe-1.se', 'crepe-1.se'],
    ['þór.se', 'thor.se'],
    ['þö.se', 'tho.se', 'thoe.se'],
    ['đŧłǥŋʒəð.se', 'dtlgnzed.se'],
    ['ǯa.se', 'za.se'],
    ['ǯ.se', ''], // z.se is a public suffix
  ])('%s: %s', (name, counterpart, ...alternatives) => {
    expect(advise(name)).toEqual({ counterpart, alternatives });
  });

  it('is under the top-level domain of the registry', () => {
    expect(advise('mäÿ.nu', nu)).toEqual({ counterpart: 'may.nu', alternatives: ['maey.nu'] });
    expect(advise('mā', nu)).toEqual({ counterpart: 'ma.nu', alternatives: [] });
  });

  it('is of a–z for each of the 60 letters of the tables that are not', () => {
    const letters = [se, nu].flatMap((registry) =>
      registry.tables
        .flatMap(({ repertoire }) => repertoire.flatMap(expand))
        .map(({ codePoints }) => String.fromCodePoint(...codePoints))
        .filter((letter) => /^[^\0-\x7F]$/.test(letter) && /\p{sc=Latn}/u.test(letter))
        .map((letter) => ({ letter, registry })),
    );
    expect(new Set(letters.map(({ letter }) => letter)).size).toBe(60);
    const plain: Record<string, string> = { þ: 'th', ð: 'd', đ: 'd', ŧ: 't', ł: 'l', ǥ: 'g', ŋ: 'n', ʒ: 'z', ǯ: 'z', ə: 'e', æ: 'a', ø: 'o' };
    for (const { letter, registry } of letters) {
      const [base = ''] = letter.normalize('NFD');
      expect(advise(`k${letter}t`, registry).counterpart).toBe(`k${plain[letter] ?? base}t.${registry.tld}`);
      expect(`${plain[letter] ?? base}`).toMatch(/^[a-z]+$/);
    }
  });
});

describe('none', () => {
  it.each<[string, string[]]>([
    ['for names in ASCII', ['kalle', 'kalle.se', 'www.kalle.se', 'a-1.se', 'åäö.kalle.se']],
    ['for names that are not in Latin letters', ['שלום.se', 'אַב.se', 'בײַב.se', 'ב1ב.se']],
    ['for refused names', ['smörgåsb\u043Erd.se', '-å.se', 'å_ä.se', 'ÿ.se', 'ö b.se', 'a..å.se', 'ÿ.nu']],
    ['where the registry has no say', ['håbo.com', 'håbo.nu', 'bücher.рф']],
    ['for what is no name', ['', '.', '.se', 'xn--', 'xn--.se', '\uD800', 'å\uDC00.se', 'å'.repeat(5000)]],
  ])('%s', (_, names) => {
    for (const name of names) expect([name, advise(name)]).toEqual([name, none]);
  });

  it.each(titled<[string, string, ...string[]]>([
    // position 3 and 4 have no hyphens
    ['þ--a.se', ''],
    ['å--a.se', 'a--a.se'],
    // 63 characters are the most
    [`${'þ'.repeat(32)}.se`, ''],
    [`${'å'.repeat(32)}.se`, `${'a'.repeat(32)}.se`],
    [`${'å'.repeat(31)}.se`, `${'a'.repeat(31)}.se`, `${'a'.repeat(62)}.se`],
  ]))('that would break the rules: %s', (_title, name, counterpart, ...alternatives) => {
    expect(advise(name)).toEqual({ counterpart, alternatives });
  });
});
