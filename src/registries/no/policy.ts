import type { Table } from '../../lgr/table.js';
import type { BundledRegistry } from '../../registry/registry.js';
import latin from './no-latn.json' with { type: 'json' };

/** Counties, Svalbard and Jan Mayen: others register below each, and its schools below `gs` of it. */
const counties = 'aa ah bu fm hl hm jan-mayen mr nl nt of ol oslo rl sf st svalbard tm tr va vf'.split(' ');

/** Towns, with and without their letters beyond a–z. */
const towns = (
  'akrehamn alesund algard alta arendal arna asker askim askoy barum bergen bodo bronnoysund brumunddal bryne ' +
  'drammen drobak egersund elverum farsund fetsund flekkefjord floro forde fredrikstad gjovik grimstad halden hamar ' +
  'hammerfest harstad haugesund hokksund holmestrand honefoss horten jessheim jorpeland karmoy kirkenes kongsberg ' +
  'kongsvinger kopervik kragero kristiansand kristiansund krokstadelva langevag larvik leirvik levanger lillehammer ' +
  'lillesand lorenskog mandal mjondalen mo-i-rana molde mosjoen moss namsos narvik nesoddtangen notodden odda orkanger ' +
  'orsta osoyro porsgrunn raholt ringerike risor sandefjord sandnes sandnessjoen sarpsborg skedsmo skedsmokorset ski skien ' +
  'slattum sortland spjelkavik stathelle stavanger stavern steinkjer stjordal stjordalshalsen stord tananger tonsberg ' +
  'tranby tromso trondheim vadso vardo verdal volda voss vossevangen xn--asky-ira xn--bod-2na xn--brnnysund-m8ac ' +
  'xn--brum-voa xn--drbak-wua xn--flor-jra xn--frde-gra xn--gjvik-wua xn--hnefoss-q1a xn--jrpeland-54a xn--karmy-yua ' +
  'xn--krager-gya xn--krehamn-dxa xn--langevg-jxa xn--lesund-hua xn--lgrd-poac xn--lrenskog-54a xn--mjndalen-64a ' +
  'xn--mosjen-eya xn--osyro-wua xn--rholt-mra xn--risr-ira xn--rsta-fra xn--sandnessjen-ogb xn--stjrdal-s1a ' +
  'xn--stjrdalshalsen-sqb xn--tnsberg-q1a xn--troms-zua xn--vads-jra xn--vard-jra'
).split(' ');

/**
 * .no, as of November 2026. Norid's rules are normative (3.1 and 3.2); how certain each fact is stands in the table.
 *
 * Norid's 63 characters need no words here, as the DNS allows no more octets. A name of digits alone is permitted.
 */
export const no: BundledRegistry = {
  tld: 'no',
  name: { en: 'Norid' },
  source: 'https://www.norid.no/no/om-domenenavn/regelverk-for-no/',
  tables: [latin as Table],
  ampersand: ['og', 'and'],
  findingOfRule: {},
  lengths: [{ unit: 'characters', min: 2, max: 63, severity: 'error', reference: 'Norid’s rules for .no §3.1' }],
  asciiSpellings: { æ: 'a' },
  shapes: [],
  commonLetters: 'æøåé',
  // of its section in the Public Suffix List (publicsuffix.org): those of a kind, the counties and the towns, not each municipality;
  // and `co`, below which a company sells names
  publicSuffixes: [
    ...'co dep fhs folkebibl fylkesbibl herad idrett kommune mil museum priv stat vgs'.split(' '),
    ...counties,
    ...counties.map((county) => `gs.${county}`),
    ...towns,
  ],
  since: {
    '2004-02-09': 'áàäčçđéèêŋńñóòôöšŧüžæøå',
    '2017-02-13': 'ï',
  },
  evidence: {
    date: '2026-11-30',
    characters: 'high',
    lengths: 'high',
    hyphens: 'high',
    sources: [
      'http://www.norid.no/domeneregistrering/om-tegn.en.html',
      'http://www.norid.no/domeneregistrering/om-navn.en.html',
      'http://www.norid.no/regelverk/forslag/idn-2003/2004-02-09.en.html',
      'https://github.com/libidn/libidn/blob/master/doc/tld/no.tld',
    ],
  },
};
