/** Names as people register them under .se, made up from a seed: the same ones on every machine. */
import { encode } from 'punycode/punycode.es6.js';

export interface BenchName {
  /** As it was typed: one in twelve holds upper case. */
  readonly typed: string;
  readonly unicode: string;
  /** By the codec alone, so that no library is held to its own answer. */
  readonly ascii: string;
}

/** Different names of one to three words: two in five with å ä ö é ü, some with hyphens, digits or upper case. */
export function benchNames(count = 2000, seed = 1): BenchName[] {
  const random = randomNumbers(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const names = new Map<string, BenchName>();
  while (names.size < count) {
    const isInternational = names.size % 5 < 2;
    const parts = Array.from({ length: pick([1, 2, 2, 2, 3]) }, () => pick(isInternational ? allWords : plainWords));
    if (isInternational) parts[Math.floor(random() * parts.length)] = pick(letteredWords);
    const label = parts.join(random() < 0.15 ? '-' : '') + (random() < 0.06 ? pick(['1', '24', '08', '365', '-2']) : '');
    const name = nameOf(label);
    names.set(name.ascii, { ...name, typed: random() < 1 / 12 ? pick([capitalised, upperCase])(name.unicode) : name.unicode });
  }
  return [...names.values()];
}

/** A name under .se as it is. `refused` matches what the protocol refuses, which has no other form. */
export function nameOf(label: string, refused = /(?!)/): BenchName {
  const unicode = `${label}.se`;
  return { typed: unicode, unicode, ascii: refused.test(label) ? '' : `${encodeLabel(label)}.se` };
}

const plainWords = words(`
  alm arkiv backe bad barn bilar blad blom bok brev bro bruk bryggeri bud by bygg cykel dag dal data deg design ek eld
  fest film fisk fjord fors foto frisk frukt galleri glas golf grafik grund guld hamn hand hem hjul holm hund hus idrott
  is jakt jord kaffe kakel kalas katt klinik konst kontor kran kurs lada lund maj mark mat media mode musik natur nord
  nytta optik papper park plats resa ring ros rum salong sand segel skog skola smide snabb sol sport sten stuga svensk
  tak teater teknik textil torg tryck ull vagn verkstad vik villa vind vinter
`);

const letteredWords = words(`
  ångbåt ådal åker ålder årstid åsa älg älv ängel äpple ärta äventyr ö öga önska öst öppen båt björk björn blå blåbär
  bröd bröllop byrå bär dörr fågel färg fält förskola försäkring fönster gård gåva göra grön gräs hälsa häst hår hållbar
  höst hörna kärlek kök källa lås lärande läkare lön löpning målare mäklare möbel möte måne nät när nöje pärla påsk
  räksmörgås råd rör röd sjö skåp skönhet skärgård slöjd smör små snö städ stråk säker sällskap sömn tält tårta trä
  trädgård tråd tröja två tvätt väg vän värme västkust våg växt café entré idé kafé linné succé turné allé armé
  lübeck münchen müsli zürich
`);

const allWords = [...plainWords, ...letteredWords];

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}

const upperCase = (name: string): string => name.toUpperCase();

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const encodeLabel = (label: string): string => (/^[ -~]*$/.test(label) ? label : `xn--${encode(label)}`);

/** Mulberry32: from 0 up to 1. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
