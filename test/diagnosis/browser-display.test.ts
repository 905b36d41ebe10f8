import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/core.js';
import { displayOf, type Shown } from '../../src/diagnosis/browser-display.js';
import { everyRegistry } from '../../tools/every-registry.js';
import { entriesOf } from '../registries/entries.js';
import { titled } from './reading.js';

const display = (name: string) => displayOf(diagnose(name));

/** `restricted chrome+firefox 0:1+1 ţ`: why, in which browsers, the label, the place and length in it, and what stands there. */
const reasonsOf = (name: string): string[] =>
  display(name).reasons.map(({ code, browsers, label, at, length, text }) => `${code} ${browsers.join('+')} ${label}:${at}+${length} ${text}`);

const bothOf = (name: string): [Shown, Shown] => [display(name).chrome, display(name).firefox];

/** A name, and why a browser shows its ACE form. */
const inCode: Record<string, [string, ...string[]][]> = {
  'characters that have no place in identifiers': [
    ['ţ.se', 'restricted chrome+firefox 0:0+1 ţ'],
    ['kaţǥt.se', 'restricted chrome+firefox 0:2+1 ţ'],
    ['www.aǥ.nu', 'restricted chrome+firefox 1:1+1 ǥ'],
  ],
  'pointed letters, with the letter that the point is on': [
    ['\u05D0\u05B7\u05D1.se', 'restricted chrome+firefox 0:0+2 \u05D0\u05B7'],
    ['\u05D1\u05D0\u05B8.se', 'restricted chrome+firefox 0:1+2 \u05D0\u05B8'],
    ['\u05D1\u05F2\u05B7\u05D1.se', 'restricted chrome+firefox 0:1+2 \u05F2\u05B7'],
    ['\u05D1\u05D9\u05B4.se', 'restricted chrome+firefox 0:1+2 \u05D9\u05B4'],
    ['\u05D1\u05E9\u05C2.se', 'restricted chrome+firefox 0:1+2 \u05E9\u05C2'],
    ['\u05D1\u05E4\u05BF.se', 'restricted chrome+firefox 0:1+2 \u05E4\u05BF'],
    ['\u05D1\u05DB\u05BC.se', 'restricted chrome+firefox 0:1+2 \u05DB\u05BC'],
  ],
  'letters of other registries that have no place in identifiers': [
    ['ĸalaallit.de', 'restricted chrome+firefox 0:0+1 ĸ'],
    ['seŏl.eu', 'restricted chrome+firefox 0:2+1 ŏ'],
    ['kuŗš.lv', 'restricted chrome+firefox 0:2+1 ŗ'],
    ['ĭĕ.de', 'restricted chrome+firefox 0:0+1 ĭ'],
  ],
  'letters that Chrome takes out': [...'ǎǐǒǔ'].flatMap((letter): [string, string][] => [
    [`${letter}.se`, `excluded chrome 0:0+1 ${letter}`],
    [`ka${letter}t.nu`, `excluded chrome 0:2+1 ${letter}`],
  ]),
  'letters that are at home under other top-level domains': [
    ['þing.se', 'elsewhere chrome+firefox 0:0+1 þ'],
    ['maður.nu', 'elsewhere chrome+firefox 0:2+1 ð'],
    ['þing.az', 'elsewhere chrome+firefox 0:0+1 þ'],
    ['þing.iso', 'elsewhere chrome+firefox 0:0+1 þ'],
    ['əli.se', 'elsewhere chrome+firefox 0:0+1 ə'],
    ['aə.is', 'elsewhere chrome+firefox 0:1+1 ə'],
    ['þ.se', 'elsewhere firefox 0:0+1 þ'],
    ['ð.com', 'elsewhere firefox 0:0+1 ð'],
    ['ə.nu', 'elsewhere firefox 0:0+1 ə'],
    ['kalle.þ.se', 'elsewhere firefox 1:0+1 þ'],
    ['col·lecció.pl', 'elsewhere chrome+firefox 0:3+1 ·'],
    ['col·lecció.cat.pl', 'elsewhere chrome+firefox 0:3+1 ·'],
  ],
  'words of letters that all look like those of another script': [
    ['דוד.se', 'whole-script chrome 0:0+3 דוד'],
    ['חסיןו.nu', 'whole-script chrome 0:0+5 חסיןו'],
    ['ו1-ו.se', 'whole-script chrome 0:0+4 ו1-ו'],
    ['ו.com', 'whole-script chrome 0:0+1 ו'],
    ['kalle.דוד.ill', 'whole-script chrome 1:0+3 דוד'],
  ],
  'mixes of scripts, at the first letter of the second': [
    ['gооgle.se', 'mixed-scripts chrome+firefox 0:1+1 о'],
    ['1-раypal.com', 'mixed-scripts chrome+firefox 0:4+1 y'],
    ['kaλλe.nu', 'mixed-scripts chrome+firefox 0:2+1 λ'],
    ['日本я.se', 'mixed-scripts chrome+firefox 0:2+1 я'],
    ['ひ한a.se', 'mixed-scripts chrome+firefox 0:1+1 한'],
    ['\u{20000}я.se', 'mixed-scripts chrome+firefox 0:1+1 я'],
  ],
  'marks, with the letter that they are on': [
    ['xa\u030B\u030By.se', 'marks chrome+firefox 0:1+3 a\u030B\u030B'],
    ['i\u0307.se', 'marks chrome+firefox 0:0+2 i\u0307'],
    ['xj\u0307.se', 'marks chrome+firefox 0:1+2 j\u0307'],
    ['xl\u0307.se', 'marks chrome+firefox 0:1+2 l\u0307'],
    ['ı\u0307a.se', 'marks chrome+firefox 0:0+2 ı\u0307'],
  ],
  'several reasons, of each label in the order of Chrome': [
    ['aəþţ.se', 'restricted chrome+firefox 0:3+1 ţ', 'elsewhere chrome+firefox 0:2+1 þ', 'elsewhere chrome+firefox 0:1+1 ə'],
    ['ţ.aǎ.se', 'restricted chrome+firefox 0:0+1 ţ', 'excluded chrome 1:1+1 ǎ'],
  ],
};

describe.each(Object.entries(inCode))('in ACE form: %s', (_, rows) => {
  it.each(titled(rows))('%s', (_title, name, ...reasons) => {
    expect(reasonsOf(name)).toEqual(reasons);
    const shownBy = (browser: string): boolean => reasons.some((reason) => reason.split(' ')[1]?.includes(browser));
    expect([display(name).chrome === 'code', display(name).firefox === 'code']).toEqual([shownBy('chrome'), shownBy('firefox')]);
  });

  it.each(titled(rows))('%s, typed in its ACE form', (_title, name, ...reasons) => {
    const { ascii } = diagnose(name);
    expect(ascii).toMatch(/xn--/);
    expect(reasonsOf(ascii)).toEqual(reasons);
  });
});

/** A name, and how Chrome and Firefox show it. */
const notInCode: Record<string, [string, Shown, Shown][]> = {
  'ASCII as it is written': [['kalle.se', 'written', 'written'], ['o1o.nu', 'written', 'written'], ['www.a-b.com', 'written', 'written']],
  'what looks like ASCII as it is written, or as Chrome takes it for a domain that it knows': [
    ['räksmörgås.se', 'may', 'written'],
    ['ö.nu', 'may', 'written'],
    ['œ.ch', 'may', 'written'],
    ['åäö.kalle.com', 'may', 'written'],
    ['ł.se', 'may', 'written'],
  ],
  'letters at home': [
    ['þing.is', 'may', 'written'],
    ['maður.fo', 'may', 'written'],
    ['þ.is', 'may', 'written'],
    ['ð.fo', 'may', 'written'],
    ['əli.az', 'may', 'written'],
    ['ə.az', 'may', 'written'],
    ['col·lecció.cat', 'may', 'written'],
  ],
  'Hebrew words with a letter that looks like no other': [['שלום.se', 'written', 'written'], ['דודא.se', 'written', 'written']],
  'Hebrew under its own top-level domains': [['דוד.קום', 'written', 'written'], ['דוד.il', 'written', 'written'], ['דוד.co.il', 'written', 'written']],
  'characters of which nothing is known, and no mix': [
    ['пример.se', 'unknown', 'unknown'],
    ['κόσμε.se', 'unknown', 'unknown'],
    ['日本a.se', 'unknown', 'unknown'],
    ['ひカ漢a.se', 'unknown', 'unknown'],
    ['한漢a.se', 'unknown', 'unknown'],
    ['ㄅ漢a.se', 'unknown', 'unknown'],
    ['a\u030B.se', 'unknown', 'unknown'],
    ['kalle.рф', 'unknown', 'unknown'],
    ['ɓ.se', 'unknown', 'unknown'],
  ],
  'what has no ACE form': [['', 'unknown', 'unknown'], ['xn--', 'unknown', 'unknown'], ['a..se', 'unknown', 'unknown'], ['gסogle.se', 'unknown', 'unknown']],
};

it('is known of every character of every registry', () => {
  const texts = Object.values(everyRegistry).flatMap(({ tables }) => tables.flatMap(entriesOf));
  expect(texts.filter((text) => bothOf(`a${text}a.se`).includes('unknown') && !/\p{sc=Hebr}/u.test(text))).toEqual([]);
});

describe.each(Object.entries(notInCode))('%s', (_, rows) => {
  it.each(titled(rows))('%s', (_title, name, ...shown) => {
    expect(bothOf(name)).toEqual(shown);
    expect(reasonsOf(name)).toEqual([]);
  });
});

describe('one browser in ACE form, the other', () => {
  it.each<[string, Shown, Shown]>([
    ['ǎ.se', 'code', 'written'],
    ['דוד.se', 'code', 'written'],
    ['þ.se', 'may', 'code'],
    ['ə.se', 'may', 'code'],
    ['ǎя.se', 'code', 'code'],
    ['ǎɓ.se', 'code', 'unknown'],
    ['ɓ.þ.se', 'unknown', 'code'],
  ])('%s: Chrome %s, Firefox %s', (name, ...shown) => {
    expect(bothOf(name)).toEqual(shown);
  });
});

it('tells the version of Unicode', () => {
  expect(display('kalle.se').unicodeVersion).toBe('17.0.0');
});
