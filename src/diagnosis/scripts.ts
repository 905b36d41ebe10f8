/** Which scripts a label is written in (UAX 24). */

import { memoize } from '../idna/memoize.js';
import { lookalikeOf } from './lookalike-letters.js';

/** The ISO 15924 code of the script of a text's first character; Zzzz if it has none, or the engine knows none. */
export const scriptOf = (text: string): string => findScript(text.codePointAt(0) ?? 0);

/** The scripts of a text, in order of appearance; what all scripts share (Zyyy, Zinh) belongs to none. */
export function scriptsOf(text: string): string[] {
  const scripts = new Set<string>();
  for (const character of text) scripts.add(scriptOf(character));
  return [...scripts].filter((script) => !/^Z[yiz]/.test(script));
}

/** The values of a finding about a refused character: its script, and the letter of a–z that it is taken for, as it was typed. */
export function describeScript(character: string, typed: string | number = character): { script: string; looksLike?: string } {
  const looksLike = lookalikeOf(String(typed)) ?? lookalikeOf(character);
  return { script: scriptOf(character), ...(looksLike && { looksLike }) };
}

/** Every script of Unicode 17.0 by its ISO 15924 code, the likeliest first, as each is asked in turn. */
const listed =
  'Latn Zyyy Zinh Hebr Cyrl Grek Arab Hani Hira Kana Hang Thai Deva Armn Geor Cher Adlm Aghb Ahom Armi Avst Bali ' +
  'Bamu Bass Batk Beng Berf Bhks Bopo Brah Brai Bugi Buhd Cakm Cans Cari Cham Chrs Copt Cpmn Cprt Diak Dogr Dsrt ' +
  'Dupl Egyp Elba Elym Ethi Gara Glag Gong Gonm Goth Gran Gujr Gukh Guru Hano Hatr Hluw Hmng Hmnp Hung Ital Java ' +
  'Kali Kawi Khar Khmr Khoj Kits Knda Krai Kthi Lana Laoo Lepc Limb Lina Linb Lisu Lyci Lydi Mahj Maka Mand Mani ' +
  'Marc Medf Mend Merc Mero Miao Mlym Modi Mong Mroo Mtei Mult Mymr Nagm Nand Narb Nbat Newa Nkoo Nshu Ogam Olck ' +
  'Onao Orkh Orya Osge Osma Ougr Palm Pauc Perm Phag Phli Phlp Phnx Plrd Prti Rjng Rohg Runr Samr Sarb Saur Sgnw ' +
  'Shaw Shrd Sidd Sidt Sind Sinh Sogd Sogo Sora Soyo Sund Sunu Sylo Syrc Tagb Takr Tale Talu Taml Tang Tavt Tayo ' +
  'Telu Tfng Tglg Thaa Tibt Tirh Tnsa Todr Tols Toto Tutg Ugar Vaii Vith Wara Wcho Xpeo Xsux Yezi Yiii Zanb';

const codes = listed.split(' ');

const findScript = memoize((codePoint) => {
  const text = String.fromCodePoint(codePoint);
  return codes.find((code) => (patterns[code] ??= patternOf(code)).test(text)) ?? 'Zzzz';
});

/** Made when a script is first asked for. */
const patterns: Record<string, RegExp> = {};

/** Matches nothing if the engine does not know the script yet. */
function patternOf(code: string): RegExp {
  try {
    return new RegExp(`\\p{sc=${code}}`, 'u');
  } catch {
    // SyntaxError: the engine does not know the script
    return /(?!)/;
  }
}
