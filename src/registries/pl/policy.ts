import type { Table } from '../../lgr/table.js';
import type { BundledRegistry } from '../../registry/registry.js';
import latin from './pl-latn.json' with { type: 'json' };

declare module '../../finding.js' {
  interface RegistryRules {
    'reserved-name': true;
  }
}

/** Letters of sets with a to z: Polish first, the others in the order of the list. */
const latinSets = (
  'ąćęłńóśźż āčēģīķļņōŗšūž âîăşţ àáâèéêìíîòóôùúûċġħż àäåæéêòóôöøü àáâãçéêíòóôõúü áäéíóôúýčďĺľňŕšťž çë ćčđšž âçöûüğış ' +
  'áéíñóúü äõöüšž ĉĝĥĵŝŭ âäéëîô àáâäåæçèéêëìíîïðñòôöøùúûüýćčłńřśš äåæõöøüšž àáçèéìíòóùú àáéíóöúüőű àáâåæçèéêëðóôöøüþœ ' +
  'áäéíóöúüýčďěňřšťůž ·àçèéíïòóúü ąčėęįšūųž áäåæéëíðóöøúüýþ àâæçèéêëîïñôùûüÿœ'
).split(' ');

/** Letters of the Cyrillic, Greek and Hebrew sets, which have no a to z. */
const otherSets = (
  'абвгдежзиклмнопрстуфхцчшѐѓѕјљњќџ абвгдежзийклмнопрстуфхцчшщъыьэюяёӂ абвгдежзиклмнопрстуфхцчшђјљњћџ ' +
  'ΐάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ абвгдежзийклмнопрстуфхцчшщъьюяѐѝ абвгдежзийклмнопрстуфхцчшщъыьэюяёіў ' +
  'абвгдежзийклмнопрстуфхцчшщъыьэюяёєіїґ ' +
  '\u05D0\u05D1\u05D2\u05D3\u05D4\u05D5\u05D6\u05D7\u05D8\u05D9\u05DA\u05DB\u05DC\u05DD\u05DE\u05DF\u05E0\u05E1\u05E2\u05E3\u05E4\u05E5\u05E6\u05E7\u05E8\u05E9\u05EA'
).split(' ');

/** Names below which others register, by place, by purpose, and those of authorities. */
const regions = (
  'augustow babia-gora bedzin beskidy bialowieza bialystok bielawa bieszczady boleslawiec bydgoszcz bytom cieszyn czeladz ' +
  'czest dlugoleka elblag elk glogow gniezno gorlice grajewo ilawa jaworzno jelenia-gora jgora kalisz karpacz kartuzy ' +
  'kaszuby katowice kazimierz-dolny kepno ketrzyn klodzko kobierzyce kolobrzeg konin konskowola kutno lapy lebork legnica ' +
  'lezajsk limanowa lomza lowicz lubin lukow malbork malopolska mazowsze mazury mielec mielno mragowo naklo nowaruda nysa ' +
  'olawa olecko olkusz olsztyn opoczno opole ostroda ostroleka ostrowiec ostrowwlkp pila pisz podhale podlasie polkowice ' +
  'pomorskie pomorze prochowice pruszkow przeworsk pulawy radom rawa-maz rybnik rzeszow sanok sejny skoczow slask slupsk ' +
  'sosnowiec stalowa-wola starachowice stargard suwalki swidnica swiebodzin swinoujscie szczecin szczytno tarnobrzeg ' +
  'tgory turek tychy ustka walbrzych warmia warszawa waw wegrow wielun wlocl wloclawek wodzislaw wolomin wroclaw ' +
  'zachpomor zagan zarow zgora zgorzelec'
).split(' ');
const functions = (
  'agro aid atm auto biz com edu gmina gov gsm info mail media miasta mil net nieruchomosci nom org pc powiat priv ' +
  'realestate rel sex shop sklep sos szkola targi tm tourism travel turystyka'
).split(' ');
const governments = (
  'ap griw ic is kmpsp konsulat kppsp kwp kwpsp mup mw oirm oum pa pinb piw po psp psse pup rzgw sa sdn sko so sr ' +
  'starostwo ug ugim um umig upow uppo us uw uzs wif wiih winb wios witd wiw wsa wskr wuoz wzmiuw zp'
).split(' ');

/**
 * .pl, as far as it is known in November 2026. A name has letters of one set alone, each of which is of a language. The Polish one is
 * the table; the others are a copy by others of the list of 2004, so that it is not certain what they have.
 */
export const pl: BundledRegistry = {
  tld: 'pl',
  name: { en: 'NASK' },
  source: 'https://dns.pl/IDN/FAQ',
  tables: [latin as Table],
  ampersand: ['i', 'and'],
  findingOfRule: {},
  uncertain: /./u,
  characterSets: {
    sets: [...latinSets.map((letters) => `abcdefghijklmnopqrstuvwxyz${letters}`), ...otherSets],
    reference: 'NASK’s rules for .pl: one set of characters',
  },
  lengths: [
    { unit: 'octets', min: 1, max: 63, severity: 'error', reference: 'NASK’s rules for .pl' },
    { unit: 'characters', min: 2, max: 63, severity: 'warning', reference: 'NASK does not say how few characters a .pl name may have' },
  ],
  shapes: [
    {
      pattern: /^(?:ftp|https?|ldap|mailto|news|sip|tel|www)$/,
      example: 'www',
      code: 'reserved-name',
      severity: 'error',
      reference: 'NASK’s rules for .pl',
    },
  ],
  commonLetters: 'ąćęłńóśźż',
  // those of its section in the Public Suffix List (publicsuffix.org, ICANN domains)
  publicSuffixes: [...regions, ...functions, ...governments.map((name) => `${name}.gov`)],
  since: {
    '2003-09-11': 'ąćęłńóśźż',
  },
  evidence: {
    date: '2026-11-30',
    characters: 'high',
    lengths: 'medium',
    hyphens: 'high',
    sources: [
      'http://www.dns.pl/IDN/info_en.html',
      'http://www.dns.pl/english/registration.html',
      'https://github.com/laminas/laminas-validator',
    ],
  },
};
