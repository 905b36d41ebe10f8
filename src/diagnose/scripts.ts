/** Which scripts a label is written in (UAX 24). */

/** The ISO 15924 code of a code point's script; Zzzz where it has none or the engine knows none. */
export function scriptOf(codePoint: number): string {
  if (codePoint >= KNOWN_END) return findScript(codePoint);
  return (known[codePoint] ??= findScript(codePoint));
}

/** The scripts of a text, in order of appearance; what all scripts share (Zyyy, Zinh) belongs to none. */
export function scriptsOf(codePoints: readonly number[]): string[] {
  return [...new Set(codePoints.map(scriptOf))].filter((script) => !SHARED.has(script));
}

const SHARED = new Set(['Zyyy', 'Zinh', 'Zzzz']);

const known: (string | undefined)[] = [];
const KNOWN_END = 0x600;

/** Every script of Unicode 17.0, the likeliest first. */
const codes =
  'LatnZyyyZinhHebrCyrlGrekArabHaniHiraKanaHangThaiDevaArmnGeorCherAdlmAghbAhomArmiAvstBaliBamuBassBatk' +
  'BengBerfBhksBopoBrahBraiBugiBuhdCakmCansCariChamChrsCoptCpmnCprtDiakDogrDsrtDuplEgypElbaElymEthiGara' +
  'GlagGongGonmGothGranGujrGukhGuruHanoHatrHluwHmngHmnpHungItalJavaKaliKawiKharKhmrKhojKitsKndaKraiKthi' +
  'LanaLaooLepcLimbLinaLinbLisuLyciLydiMahjMakaMandManiMarcMedfMendMercMeroMiaoMlymModiMongMrooMteiMult' +
  'MymrNagmNandNarbNbatNewaNkooNshuOgamOlckOnaoOrkhOryaOsgeOsmaOugrPalmPaucPermPhagPhliPhlpPhnxPlrdPrti' +
  'RjngRohgRunrSamrSarbSaurSgnwShawShrdSiddSidtSindSinhSogdSogoSoraSoyoSundSunuSyloSyrcTagbTakrTaleTalu' +
  'TamlTangTavtTayoTeluTfngTglgThaaTibtTirhTnsaTodrTolsTotoTutgUgarVaiiVithWaraWchoXpeoXsuxYeziYiiiZanb';

const patterns = new Map<string, RegExp | null>();

function findScript(codePoint: number): string {
  const text = String.fromCodePoint(codePoint);
  for (let at = 0; at < codes.length; at += 4) {
    const code = codes.slice(at, at + 4);
    if (patternOf(code)?.test(text)) return code;
  }
  return 'Zzzz';
}

/** Built at the first question: an engine that does not know a script yet misses that script and nothing else. */
function patternOf(code: string): RegExp | null {
  let pattern = patterns.get(code);
  if (pattern === undefined) patterns.set(code, (pattern = buildPattern(code)));
  return pattern;
}

function buildPattern(code: string): RegExp | null {
  try {
    return new RegExp(`\\p{sc=${code}}`, 'u');
  } catch {
    return null;
  }
}
