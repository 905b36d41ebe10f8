/** Which scripts a label is written in (UAX 24). */

import { memoize } from '../idna/memoize.js';
import { lookalikeOf } from './lookalike-letters.js';

/** The ISO 15924 code of the script of a text's first character; Zzzz where it has none or the engine knows none. */
export const scriptOf = (text: string): string => findScript(text.codePointAt(0) ?? 0);

/** The scripts of a text, in order of appearance; what all scripts share (Zyyy, Zinh) belongs to none. */
export function scriptsOf(text: string): string[] {
  const scripts = new Set<string>();
  for (const character of text) scripts.add(scriptOf(character));
  return [...scripts].filter((script) => !/^Z[yiz]/.test(script));
}

/** What a finding says of a refused character: its script, and the letter of a–z that it is taken for. */
export function describeScript(character: string): { script: string; looksLike?: string } {
  const looksLike = lookalikeOf(character);
  return { script: scriptOf(character), ...(looksLike && { looksLike }) };
}

/** Every script of Unicode 17.0, the likeliest first. Codes with the same initial share it: `Haniira` is Hani and Hira. */
const initialsAndRests =
  'LatnZyyyinhHebrCyrlGrekArabHaniiraKanaHangThaiDevaArmnGeorCherAdlmghbhomrmivstBaliamuassatkengerfhks' +
  'oporahraiugiuhdCakmansarihamhrsoptpmnprtDiakogrsrtuplEgyplbalymthiGaralagongonmothranujrukhuruHanoat' +
  'rluwmngmnpungItalJavaKaliawiharhmrhojitsndaraithiLanaaooepcimbinainbisuyciydiMahjakaandaniarcedfende' +
  'rceroiaolymodiongrooteiultymrNagmandarbbatewakooshuOgamlcknaorkhryasgesmaugrPalmaucermhaghlihlphnxlr' +
  'drtiRjngohgunrSamrarbaurgnwhawhrdiddidtindinhogdogooraoyoundunuyloyrcTagbakralealuamlangavtayoelufng' +
  'glghaaibtirhnsaodrolsotoutgUgarVaiiithWarachoXpeosuxYeziiiiZanb';

const codes = Array.from(initialsAndRests.matchAll(/(?<=([A-Z])(?:[a-z]{3})*)[a-z]{3}/g), ([rest, initial = '']) => initial + rest);

const findScript = memoize((codePoint) => {
  const text = String.fromCodePoint(codePoint);
  return codes.find((code) => (patterns[code] ??= patternOf(code)).test(text)) ?? 'Zzzz';
});

/** Built at the first question. */
const patterns: Record<string, RegExp> = {};

/** An engine that does not know a script yet misses that script and nothing else. */
function patternOf(code: string): RegExp {
  try {
    return new RegExp(`\\p{sc=${code}}`, 'u');
  } catch {
    return /(?!)/;
  }
}
