/** What people really paste and type around a name, and in it by mistake: the name that was meant, or none where nobody can tell. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/diagnosis/diagnose.js';
import { verdictOf } from '../../../src/diagnosis/verdict.js';
import { registries as builtIn } from '../../../src/registries/bundled.js';
import { no } from '../../../src/registries/no/policy.js';
import { printable, suggestionsOf, titled } from '../reading.js';

const registries = { ...builtIn, no };

const read = (input: string) => diagnose(input, registries);

/** What is registered, or else what is offered. */
const answersTo = (input: string): readonly string[] => {
  const diagnosis = read(input);
  return diagnosis.domain ? [diagnosis.domain.unicode] : suggestionsOf(diagnosis);
};

const codesOf = (input: string): string[] => [...new Set(read(input).findings.filter(({ severity }) => severity === 'error').map(({ code }) => code))];

/** Read as köp.se, and what was left out or decoded is a note. */
const permitted: Record<string, readonly string[]> = {
  'a protocol, doubled or mistyped': [
    'http://http://köp.se', 'https.//köp.se', 'https://https:/köp.se', 'http:köp.se', 'http:/köp.se', 'https//köp.se', 'https;//köp.se',
    'http:\\\\köp.se', 'HTTP:\\\\KÖP.SE', 'http%3A%2F%2Fköp.se', 'ttps://köp.se', 'hxxps://köp.se', '://köp.se', 'http ://köp.se', 'https://http//köp.se', 'http://:köp.se', 'htpp://köp.se/', 'https:///köp.se', 'HTTP;//KÖP.SE',
  ],
  'an address': [
    'mailto:info@köp.se?subject=hej', 'https://user:pass@www.köp.se:443/a?b#c', 'köp.se\\sida', 'köp.se%2Fsida', 'Anna <a@köp.se>', 'köp.se:8080', 'a@köp.se:25',
  ],
  'letters in codes': [
    'k&ouml;p.se', 'k&#246;p.se', 'k&#xF6;p.se', 'k\\u00f6p.se', 'k\\xF6p.se', 'k\\u{f6}p.se', 'k%F6p.se', 'k%C3%B6p.se', 'k=C3=B6p.se', 'k=F6p.se', 'k%25C3%25B6p.se',
    'k&#246p.se', "k\\'f6p.se", 'k\\303\\266p.se', 'k&amp;ouml;p.se', '&lt;k&ouml;p.se&gt;',
  ],
  'a line of a list': ['1. köp.se', '3) köp.se', '[2] köp.se', '• köp.se', '- köp.se', '* köp.se', '0.0.0.0 köp.se', '192.168.0.1\tköp.se', '::1 köp.se', 'Domän: köp.se'],
  'words behind it, or marks around it': ['köp.se tack', 'köp.se (ledig)', 'köp.se’s', 'köp.se,', 'köp.se!', 'köp.se)', 'köp.se?', '(köp.se', '«köp.se»', '„köp.se”', '"köp.se', '👉 köp.se'],
  'a link': ['[köp.se](https://köp.se)', '<a href="https://köp.se">', '<a href=\'https://köp.se/\'>köp</a>', '<b>köp.se</b>', '<https://köp.se>', 'Köp (https://köp.se)'],
  'a word that is glued to it': [
    'köp.se:s', 'köp.se:s hemsida', 'köp.se=ledig', 'köp.se–ledig', 'köp.se—hej', 'köp.se!Tack', 'köp.se…och mer', 'köp.se²', 'köp.se2)', 'köp.se.Tack', '\\\\köp.se\\delad',
    'view-source:https://köp.se', 'Blogg:www.köp.se',
  ],
  'a code and the slash of a path': ['xn--kp-fka/', 'XN--KP-FKA/'],
  'a cell': ['="köp.se"', "'köp.se", '|köp.se|', '"köp.se"'],
  'marks that nobody sees': ['\u200Eköp.se', 'k\u2068öp\u2069.se', '\uFFFCköp.se', '\u202Dköp.se\u202C', '\uFEFFköp.se'],
  'the same name several times': ['köp.se (xn--kp-fka.se)', 'xn--kp-fka.se KÖP.SE', 'köp.se, www.köp.se', 'https://köp.se https://köp.se/a'],
};

describe.each(Object.entries(permitted))('%s', (_, inputs) => {
  it.each(inputs.map((input) => [printable(input), input]))('%s is köp.se', (_title, input) => {
    const { domain, registrable, findings } = read(input);
    expect([domain?.unicode, registrable]).toEqual(['köp.se', true]);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every(({ severity }) => severity === 'note')).toBe(true);
  });
});

/** Refused: the input, the faults, and all that is offered. */
const refused: Record<string, [string, string, ...string[]][]> = {
  'a TLD that stands twice': [
    ['köp.se.se', 'repeated-tld', 'köp.se'],
    ['köp.se.SE', 'repeated-tld', 'köp.se'],
    ['www.köp.nu.nu.nu', 'repeated-tld', 'köp.nu'],
    ['köp.nu.se', 'repeated-tld', 'köp.nu', 'köp.se'],
    ['kö p.se.se', 'repeated-tld', 'köp.se', 'kö-p.se'],
    ['köp.se,nu', 'disallowed-character', 'köp.se', 'köp.nu'],
  ],
  'a code of a whole address': [
    ['xn--info@kp-f1a.se', 'encoded-address', 'köp.se'],
    ['xn--https://kp-mcb.se', 'encoded-address', 'köp.se'],
    ['xn--https://kp-mcb.se/', 'encoded-address', 'köp.se'],
    ['xn--www.kp-0xa.se', 'encoded-address', 'köp.se'],
    ['xn--info@kp.se-jcb', 'encoded-address', 'köp.se'],
    ['xn--info@kp-99999.se', 'encoded-address'],
    ['xn--mailto:info@kp-fka.se', 'encoded-address'],
    // of a whole host, and in an address
    ['xn--shop.mbler-jcb.nu', 'encoded-address', 'möbler.nu'],
    ['xn--blogg.trdgrd-ncbq.se', 'encoded-address', 'trädgård.se'],
    ['xn--shop．mbler-jcb。nu', 'encoded-address', 'möbler.nu'],
    ['xn--www.kp-0xb.se', 'encoded-address'],
    ['xn--www.kp-oxa.se', 'encoded-address'],
    ['xn--mail.bil.se', 'encoded-address'],
    ['www.xn--www.kp-0xa.se', 'encoded-address', 'köp.se'],
    ['xn--anna.svensson@mbler-46b.nu', 'encoded-address', 'möbler.nu'],
    ['https://xn--info@kp-f1a.se', 'encoded-address', 'köp.se'],
    ['mailto:xn--info@kp-f1a.se', 'encoded-address', 'köp.se'],
  ],
  'a code that lost a hyphen, gained a space, or has other dashes': [
    ['xn-kp-fka.se', 'ace-prefix', 'köp.se'],
    ['XN-KP-FKA.SE', 'ace-prefix', 'köp.se'],
    ['xn-kp-fka', 'ace-prefix', 'köp.se'],
    ['xn—kp-fka.se', 'ace-prefix', 'köp.se'],
    ['xn–kp-fka.se', 'ace-prefix', 'köp.se'],
    ['www.xn-kp-fka.se', 'ace-prefix', 'köp.se'],
    ['xn kp-fka.se', 'ace-prefix', 'köp.se'],
    ['xn\u00AD-kp-fka.se', 'ace-prefix', 'köp.se'],
    ['xn---kp-fka.se', 'ace-prefix', 'köp.se'],
    ['xn--kp-fka .se', 'space', 'köp.se'],
    ['xn--kp- fka.se', 'space', 'köp.se'],
    ['x n--kp-fka . se', 'space', 'köp.se'],
    ['xn--kp–fka.se', 'ace-non-ascii', 'köp.se'],
    ['xn~~kp-fka.se', 'ace-prefix', 'köp.se'],
    ['xn.-kp-fka.se', 'ace-prefix', 'köp.se'],
  ],
  'a code that lost its letters or hyphens, or has other letters': [
    ['xnkp-fka.se', 'ace-prefix', 'köp.se'],
    ['n--kp-fka.se', 'ace-prefix', 'köp.se'],
    ['x--kp-fka.se', 'ace-prefix', 'köp.se'],
    ['x-n-kp-fka.se', 'ace-prefix', 'köp.se'],
    ['xnrksmrgs-5wao1o.se', 'ace-prefix', 'räksmörgås.se'],
    ['n--trdgrd-cuak.se', 'ace-prefix', 'trädgård.se'],
    ['xm--kp-fka.se', 'ace-prefix', 'köp.se'],
    ['zn--hbo-ula.nu', 'ace-prefix', 'håbo.nu'],
    ['www.xm--kp-fka.se', 'ace-prefix', 'köp.se'],
    ['ab--cd.se', 'hyphen-third-fourth', 'ab-cd.se'],
  ],
  'an address without a name': [
    ['https://www.', 'empty-name'],
    ['www.', 'empty-name'],
    ['http://www/', 'empty-name'],
    ['https://nu', 'empty-name'],
    ['http://se/', 'empty-name'],
    ['http://http', 'empty-name'],
    ['https://https', 'empty-name'],
    ['HTTPS://WWW.', 'empty-name'],
    ['https://no', 'empty-name'],
    ['info@', 'empty-name'],
    ['@', 'empty-name'],
    ['https://', 'empty-name'],
    ['%20', 'empty-name'],
    ['\uFFFC', 'empty-name'],
  ],
  'an at sign that may be a letter': [
    ['f@mily.se', 'letter-like-at', 'mily.se', 'family.se'],
    ['c@fe.se', 'letter-like-at', 'fe.se', 'cafe.se'],
    ['sp@rris.nu', 'letter-like-at', 'rris.nu', 'sparris.nu'],
    [' Å@terbruk.se ', 'letter-like-at', 'terbruk.se', 'åaterbruk.se'],
  ],
  'no address': [
    ['a@köp@se', 'disallowed-character', 'köp.se'],
    ['Kaffe@Hemma', 'disallowed-character', 'kaffehemma.se'],
    ['ICA:1', 'disallowed-character', 'ica1.se'],
  ],
  'several names': [
    ['a@köp.se, b@låt.se', 'several-names', 'köp.se', 'låt.se'],
    ['köp.se köp.nu', 'several-names', 'köp.se', 'köp.nu'],
    ['köp.se\nlåt.se', 'several-names', 'köp.se', 'låt.se'],
    ['köp.se;låt.se', 'several-names', 'köp.se', 'låt.se'],
    ['köp.se–köp.nu', 'several-names', 'köp.se', 'köp.nu'],
    ['köp.nu—låt.se', 'several-names', 'köp.nu', 'låt.se'],
    ['Köp.se eller www.låt.se?', 'several-names', 'köp.se', 'låt.se'],
    ['1. köp.se\n2. köp.com', 'several-names', 'köp.se', 'köp.com'],
    ['köp.se lå_t.se', 'several-names', 'köp.se', 'lå-t.se'],
    ['köp.se:låt.nu', 'several-names', 'köp.se', 'låt.nu'],
    ['köp.se–låt.se', 'several-names', 'köp.se', 'låt.se'],
    ['köp.se!låt.se', 'several-names', 'köp.se', 'låt.se'],
  ],
  'one label under several TLDs': [
    ['köp.se och .nu', 'several-names', 'köp.se', 'köp.nu'],
    ['Jag vill ha köp.nu, men också .se!', 'several-names', 'köp.nu', 'köp.se'],
    ['mjöd.se, .nu, .no', 'several-names', 'mjöd.se', 'mjöd.nu', 'mjöd.no'],
    ['mjöd.se (.nu)', 'several-names', 'mjöd.se', 'mjöd.nu'],
    ['mjöd.se, nu, no', 'several-names', 'mjöd.se', 'mjöd.nu', 'mjöd.no'],
    ['mjöd.se/nu/no', 'several-names', 'mjöd.se', 'mjöd.nu', 'mjöd.no'],
    ['mjöd.se/.nu', 'several-names', 'mjöd.se', 'mjöd.nu'],
    ['mjöd.{se,nu}', 'several-names', 'mjöd.se', 'mjöd.nu'],
    ['mjöd.(nu|se)', 'several-names', 'mjöd.nu', 'mjöd.se'],
    ['mjöd (.nu/.se)', 'several-names', 'mjöd.nu', 'mjöd.se'],
  ],
  'names in a path, and without a TLD': [
    ['mjöd.se/låt.nu', 'several-names', 'mjöd.se', 'låt.nu'],
    ['mjöd.se/låt.se/köp.nu', 'several-names', 'mjöd.se', 'låt.se', 'köp.nu'],
    ['mjöd.nu, låt', 'several-names', 'mjöd.nu', 'låt.nu'],
    ['mjöd.se; låt; köp', 'several-names', 'mjöd.se', 'låt.se', 'köp.se'],
  ],
  'a heading that is glued to a name': [
    ['Hemsida:köp.se', 'disallowed-character', 'köp.se', 'hemsidaköp.se'],
    ['webb:mjöd.nu', 'disallowed-character', 'mjöd.nu', 'webbmjöd.nu'],
    ['Sajt=mjöd.nu', 'disallowed-character', 'mjöd.nu', 'sajtmjöd.nu'],
    ['Domän: köp', 'disallowed-character space', 'köp.se', 'domänköp.se', 'domän-köp.se'],
    ['webbplats: mjöd', 'disallowed-character space', 'mjöd.se', 'webbplatsmjöd.se', 'webbplats-mjöd.se'],
  ],
  'a word or a number before a name': [
    ['Adress mjöd.se', 'space', 'adressmjöd.se', 'adress-mjöd.se', 'mjöd.se'],
    ['sök mjöd.nu', 'space', 'sökmjöd.nu', 'sök-mjöd.nu', 'mjöd.nu'],
    ['Tja, mjöd.se', 'disallowed-character space', 'mjöd.se', 'tjamjöd.se', 'tja-mjöd.se'],
    ['Tja! mjöd.se', 'disallowed-character space', 'mjöd.se', 'tjamjöd.se', 'tja-mjöd.se'],
    ['7 mjöd.nu', 'space', 'mjöd.nu', '7mjöd.nu', '7-mjöd.nu'],
    ['b) mjöd.nu', 'disallowed-character space', 'mjöd.nu', 'bmjöd.nu', 'b-mjöd.nu'],
    ['3 x mjöd.se', 'space', 'mjöd.se', '3xmjöd.se', '3-x-mjöd.se'],
    ['Faktura #77 mjöd.se', 'space disallowed-character', 'mjöd.se', 'faktura77mjöd.se', 'faktura-77-mjöd.se'],
    ['kö p.se', 'space', 'köp.se', 'kö-p.se'],
  ],
  'marks that are spelled': [
    ['mjöd punkt nu', 'space', 'mjöd.nu', 'mjödpunktnu.se', 'mjöd-punkt-nu.se'],
  ],
  'words of which the last is no TLD': [
    ['Nu ska vi se', 'space', 'nuskavise.se', 'nu-ska-vi-se.se', 'nuskavi.se', 'nu-ska-vi.se'],
    ['bo bra just nu', 'space', 'bobrajustnu.se', 'bo-bra-just-nu.se', 'bobrajust.nu', 'bo-bra-just.nu'],
  ],
  'another mark instead of the dot': [
    ...[',', ';', ':', '․', '@', '…'].map((dot): [string, string, string] => [`köp${dot}se`, 'disallowed-character', 'köp.se']),
    ['köp·se', 'context-other', 'köp.se'],
    ['www.köp,se', 'disallowed-character', 'köp.se'],
    ['www,köp.se', 'disallowed-character', 'köp.se'],
    ['www köp.se', 'space', 'köp.se'],
    ['www köp se', 'space', 'köp.se'],
    ['https://www.köp,se/meny', 'disallowed-character', 'köp.se'],
    ['info@köp,se', 'disallowed-character', 'köp.se'],
    ['köp se', 'space', 'köp.se', 'köpse.se', 'köp-se.se'],
    ['köp. se', 'space', 'köp.se'],
    ['Björns Bageri se', 'space', 'björnsbageri.se', 'björns-bageri.se', 'björnsbagerise.se', 'björns-bageri-se.se'],
  ],
  'letters that were lost': [
    ['k?p.se', 'lost-letter'],
    ['k\uFFFDp.se', 'lost-letter'],
    ['www.k?p.se', 'lost-letter'],
    ['https://www.k?p.se/meny', 'lost-letter'],
    ['?ngström.se', 'lost-letter'],
    ['k÷p.se', 'disallowed-character'],
    ['k├╢p.se', 'disallowed-character'],
    ['r„ksm”rg†s.se', 'disallowed-character'],
    ['„pple.se', 'disallowed-character'],
    ['„ventyr.se', 'disallowed-character'],
    ['”rebro.se', 'disallowed-character'],
    ['”stersund.nu', 'disallowed-character'],
    ['„lvdalen.no', 'disallowed-character'],
    ['»ngelholm.se', 'disallowed-character'],
    ['«köp.se', 'disallowed-character'],
    ['†re.se', 'disallowed-character'],
    ['malm”.se', 'disallowed-character'],
    ['malm‡.se', 'disallowed-character'],
    ['caf‚.se', 'disallowed-character'],
    ['m‰rta.se', 'disallowed-character'],
    ['www.”rebro.se', 'disallowed-character'],
    ['k\u0094p.se', 'disallowed-character'],
    ['\u0086re.se', 'disallowed-character'],
    ['k’p.se', 'disallowed-character'],
    ['b‘r.no', 'disallowed-character'],
    ['m{klare.nu', 'disallowed-character'],
    ['fj{ril.se', 'disallowed-character'],
    ['{pple.se', 'disallowed-character'],
    ['[re.se', 'disallowed-character'],
    ['|land.se', 'disallowed-character'],
    ['åkes[bil.se', 'disallowed-character'],
    ['\x1b[31måkesbil.se', 'disallowed-character'],
    ['r{ksm|rg}s.se', 'disallowed-character'],
    ['k|p.se', 'disallowed-character'],
    ['}kesbil.se', 'disallowed-character'],
    ['K\\P.SE', 'disallowed-character'],
    ['ume}.se', 'disallowed-character'],
    ['k=20öp.se', 'disallowed-character'],
    ['köp=2Ese', 'disallowed-character'],
    ['k+APY-p.se', 'disallowed-character'],
    ['malmA¶.se', 'disallowed-character'],
    ['„pple.se „ventyr.se', 'disallowed-character space'],
    ['m{klare.nu, ume}.se', 'disallowed-character space'],
    ['malm?.se', 'lost-letter'],
    ['Malm?', 'lost-letter'],
    ['ume??.se', 'lost-letter'],
    ['info@malm?.se', 'lost-letter'],
    ['www.malm?.se', 'lost-letter'],
    ['https://malm?.se/', 'lost-letter'],
    ['https://ume?', 'lost-letter'],
    ['https://www.r?.nu/a', 'lost-letter'],
    ['malmÂ.se', 'lost-letter'],
    ['umeÂ', 'lost-letter'],
    ['malmÃ.nu', 'lost-letter'],
    ['Ãngstr.nu', 'lost-letter'],
    ['kÃp.se', 'not-in-table'],
    ['Ãngstr.se', 'not-in-table'],
    ['k&foo;p.se', 'disallowed-character'],
    ['k&ouml p.se', 'disallowed-character space'],
  ],
  'letters that were garbled': [
    ['k√∂p.se', 'mojibake', 'köp.se'],
    ['r√§ksm√∂rg√•s.se', 'mojibake', 'räksmörgås.se'],
    ['rÃ¤ksmörgås.se', 'mojibake', 'räksmörgås.se'],
    ['rÃƒÂ¤ksmÃƒÂ¶rgÃƒÂ¥s.se', 'mojibake', 'räksmörgås.se'],
    ['hÃ¥ bo.se', 'not-in-table disallowed-character space', 'håbo.se', 'hå-bo.se'],
  ],
  'letters that look like garbled ones': [
    ['stockholm–åre.se', 'disallowed-character', 'stockholm-åre.se'],
    ['Åre–Östersund', 'disallowed-character', 'åre-östersund.se'],
    ['växjö—älmhult.nu', 'disallowed-character', 'växjö-älmhult.nu'],
    ['ski–ørret.no', 'disallowed-character', 'ski-ørret.no'],
    ['«ål».se', 'disallowed-character', 'ål.se'],
    ['bil»öl.se', 'disallowed-character'],
    ['öl÷år', 'disallowed-character'],
    ['ÄŽ bil.se', 'space', 'äžbil.se', 'äž-bil.se', 'bil.se'],
    ['Å–Ö', 'disallowed-character', 'å-ö.se'],
  ],
  'accents beside their letters': [
    ['k¨op.se', 'disallowed-mapping', 'köp.se'],
    ['ko¨p.se', 'disallowed-mapping', 'köp.se'],
    ['Umea˚', 'disallowed-mapping', 'umeå.se'],
    ['˚akerbær.no', 'disallowed-mapping', 'åkerbær.no'],
    ['bla˚ba¨r.se', 'disallowed-mapping', 'blåbär.se'],
    ['m¨obler.nu', 'disallowed-mapping', 'möbler.nu'],
    ['id´e.se', 'disallowed-mapping', 'idé.se', 'ide.se'],
  ],
  'words of other alphabets': [['шоп.se', 'not-in-table'], ['мост-24.se', 'not-in-table'], ['сор.nu', 'not-in-table'], ['ιον.se', 'not-in-table']],
  'a trade-mark sign': [
    ['köp™.se', 'disallowed-character', 'köp.se'],
    ['Salt™', 'disallowed-character', 'salt.se'],
    ['https://www.köp℠.nu/', 'disallowed-character', 'köp.nu'],
    ['™rebro.se', 'disallowed-character'],
    ['k™p.se', 'disallowed-character'],
  ],
  'signs between letters': [
    ['I<3you.se', 'disallowed-character', 'i3you.se'],
    ['3>4.se', 'disallowed-character', '34.se'],
    ['köp&lt;bil.se', 'disallowed-character', 'köpbil.se'],
  ],
  'a name in a sentence, which may be the end of it': [
    ['Jag vill ha köp.se', 'space', 'köp.se', 'jagvillhaköp.se', 'jag-vill-ha-köp.se'],
    ['Är köp.se ledig?', 'space', 'köp.se', 'ärköp.se', 'är-köp.se'],
    ['Björns Bageri.se', 'space', 'björnsbageri.se', 'björns-bageri.se'],
    ['Bröd, Bullar.se', 'disallowed-character space', 'brödbullar.se', 'bröd-bullar.se'],
    ['24 köp.se', 'space', 'köp.se', '24köp.se', '24-köp.se'],
    ['24 Köp.se', 'space', '24köp.se', '24-köp.se'],
    ['4,köp.se', 'disallowed-character', '4köp.se'],
    ['St.Olofs bageri.se', 'space', 'st.olofsbageri.se', 'st.olofs-bageri.se', 'bageri.se'],
  ],
  'an IP address': [
    ['192.0.2.1', 'ip-address'],
    ['http://192.0.2.1:8080/x', 'ip-address'],
    ['http://[2001:db8::1]/', 'ip-address'],
    ['2001:db8::1', 'ip-address'],
    ['[2001:db8::1]:80', 'ip-address'],
  ],
  'a host without a TLD': [
    ['www.köp', 'lacking-tld', 'köp.se'],
    ['https://www.köp/', 'lacking-tld', 'köp.se'],
  ],
  'a TLD in letters of another alphabet': [
    ['köp.ѕе', 'lookalike-tld', 'köp.se'],
    ['köp.sе', 'lookalike-tld', 'köp.se'],
    ['köp.SЕ', 'lookalike-tld', 'köp.se'],
    ['kö_p.nυ', 'lookalike-tld', 'kö-p.nu'],
  ],
  'a host that nobody registers': [
    ['*.köp.se', 'disallowed-character', 'köp.se'],
    ['_dmarc.köp.se', 'disallowed-character', 'köp.se'],
    ['test._domainkey.köp.se', 'disallowed-character', 'köp.se'],
    ['selector1._domainkey.post.köp.nu', 'disallowed-character', 'köp.nu'],
    ['_acme-challenge.www.köp.se', 'disallowed-character', 'köp.se'],
    ['_dmarc.köp.com', 'disallowed-character', 'köp.com'],
    ['https://www.Björns Bageri.se/meny', 'space', 'björnsbageri.se', 'björns-bageri.se'],
  ],
  'signs and letters that are spelled': [
    ['2×4', 'disallowed-character', '2x4.se'],
    ['kața.se', 'not-in-table', 'kaţa.se'],
    ['kața.nu', 'not-in-table', 'kata.nu'],
    ...['ʼ', 'ʻ', 'ˈ', "'", '’'].map((mark): [string, string, string] => [`O${mark}Learys`, mark < '\u0100' || mark > '\u1000' ? 'disallowed-character' : 'not-in-table', 'olearys.se']),
    [
      'Björns Bageri & Café', 'space disallowed-character',
      'björnsbageriochcafé.se', 'björns-bageri-och-café.se', 'björnsbagericafé.se', 'björns-bageri-café.se', 'björnsbageriandcafé.se', 'björns-bageri-and-café.se',
    ],
    ['H&K.no', 'disallowed-character', 'hk.no', 'hogk.no', 'h-og-k.no', 'handk.no', 'h-and-k.no'],
    ['H&M.no', 'disallowed-character', 'hogm.no', 'h-og-m.no', 'handm.no', 'h-and-m.no'], // hm.no is a county's
  ],
};

describe.each(Object.entries(refused))('%s', (_, rows) => {
  it.each(titled(rows))('%s', (_title, input, codes, ...suggestions) => {
    expect(read(input)).toMatchObject({ registrable: false, domain: null });
    expect(codesOf(input).join(' ')).toBe(codes);
    expect(suggestionsOf(read(input))).toEqual(suggestions);
  });
});

it.each([
  ['wwwköp.se', 'köp.se'], ['https://wwwåkesbil.nu', 'åkesbil.nu'], ['httpsköp.se', 'köp.se'], ['https-köp.se', 'köp.se'], ['www-köp.se', 'köp.se'],
  ['http-www-köp.se', 'köp.se'], ['httpwwwsegel.nu', 'segel.nu'], ['xn--wwwkp-mua.se', 'köp.se'], ['WWWÖrebro.se', 'örebro.se'],
  ['xnkpfka.se', 'köp.se'], ['xnhboula.nu', 'håbo.nu'],
])('%s may have the beginning of an address in it', (input, meant) => {
  const { registrable, findings } = read(input);
  expect([registrable, verdictOf(read(input))]).toEqual([true, 'caution']);
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  expect(warnings).toMatchObject([{ code: 'glued-address' }]);
  expect(warnings[0]?.suggestions).toContain(meant);
});

it.each(['info [at] köp [dot] se', 'info(at)köp(punkt)se', 'anna [snabel-a] köp [punkt] se', 'köp [dot] se', 'köp(dot)se'])('%s has spelled marks', (input) => {
  expect(read(input).registrable).toBe(false);
  expect(suggestionsOf(read(input))[0]).toBe('köp.se');
});

it.each(['https://köp.se/låt.nu', 'https://köp.se/nu', 'www.köp.se/nu', 'köp.se/om/nu', 'köp.se, 99', 'köp.se/se'])('%s has one name, and a path or a price', (input) => {
  expect(answersTo(input)).toEqual(['köp.se']);
  expect(read(input).registrable).toBe(true);
});

it('a name whose dot is another mark gets no TLD in addition', () => {
  expect(read('köp,se').unicode).toBe('köp,se');
  expect(read('köp:1').unicode).toBe('köp:1.se');
});

it.each(['www-data.se', 'wwwbil.se', 'https.se', 'www', 'http', 'nu', 'xnview.se', 'xnview-gratis.se', 'xnet.se', 'n-bil.se', 'xn--fiqs8s.bil.se', 'info@bil.se', 'seglar.nu', 'a@bil.se:25'])(
  '%s is permitted without a warning',
  (input) => expect(verdictOf(read(input))).toBe('permitted'),
);

it.each(['ÂGE.se', 'Âge.se', 'SÃO.nu', 'São.nu', 'irmã.nu', 'se.se', 'www.se', 'www.nu.se', 'xn-räksmörgås.se', 'xn.se', 'http.se', 'x-n.se', 'https', 'no.nu'])('%s is a name like any other', (input) => {
  expect(read(input).registrable).toBe(true);
});

it('two backslashes of a protocol begin no code', () => expect(answersTo('http:\\\\x12a.se')).toEqual(['x12a.se']));

it.each(['köp.com', 'www.köp.com', 'www.de', 'info@köp.de', 'https://köp.com/köp.se'])('%s is under another TLD', (input) => {
  expect(read(input).registrable).toBeNull();
});

/** Names that a registry permits, each as its domain. */
const anyName = fc
  .tuple(fc.array(fc.constantFrom(...'abcdefghijklmnoprstuvyåäöéü0123456789-'), { minLength: 2, maxLength: 12 }), fc.constantFrom('se', 'nu'))
  .map(([letters, tld]) => `${letters.join('')}.${tld}`)
  .filter((name) => [name, name.replace(/\..*/, '.se')].every((each) => read(each).registrable) && /\p{L}.*\./u.test(name) && !/^(?:www|xn-|se\.|nu\.|no\.)/.test(name));

const RUNS = { numRuns: 300 };

describe('any permitted name', () => {
  const inputs = Object.values(permitted).flat().filter((input) => input.includes('köp.se'));
  it.each(inputs.map((input) => [printable(input), input]))('is read in the surroundings of %s', (_, input) => {
    fc.assert(fc.property(anyName, (name) => { expect(answersTo(input.replaceAll('köp.se', name))[0]).toBe(name); }), { numRuns: 40 });
  });

  it.each([' se', ',se', ';se', ':se', '·se', '․se', '.se.se', '.sе', '.ѕе'])('is offered first for one that ends with %s', (ending) => {
    fc.assert(fc.property(anyName, (name) => {
      const label = name.replace(/\..*/, '');
      expect(answersTo(label + ending)[0]).toBe(`${label}.se`);
    }), RUNS);
  });

  it.each(['Jag vill ha ', 'Kan jag få beställa '])('is offered first behind %s', (words) => {
    fc.assert(fc.property(anyName, (name) => { expect(answersTo(words + name)[0]).toBe(name); }), RUNS);
  });

  it.each(['?', '\uFFFD', '√', '├╢', '÷', '¿', '&foo;', '%E5%E4%'])('that lost a letter to %s is not offered without it', (trace) => {
    fc.assert(fc.property(anyName, fc.nat(), (name, place) => {
      const letters = Array.from(name.replace(/\..*/, ''));
      const at = 1 + (place % (letters.length - 1 || 1));
      if (at >= letters.length - 1) return;
      const lost = name.replace(letters.join(''), letters.with(at, trace).join(''));
      const without = name.replace(letters.join(''), letters.toSpliced(at, 1).join(''));
      expect(answersTo(lost)).not.toContain(without);
    }), RUNS);
  });

  it('is not a suggestion for another that has its letters and more', () => {
    fc.assert(fc.property(anyName, fc.constantFrom(' ', '!', ',', '&', "'", '_', '/', '. ', '×', '—', '\u200E', '™'), fc.nat(), (name, sign, place) => {
      const at = place % (name.indexOf('.') + 1);
      if (/^(?:[^\p{L}]*[.:) ]|[htxps]{4,}[:/])/u.test(name.slice(0, at) + sign)) return; // the number of a list, a protocol
      const typed = name.slice(0, at) + sign + name.slice(at);
      const count = (text: string): number => text.replace(/[^\p{L}\d]/gu, '').length;
      const [first = name, ...others] = answersTo(typed);
      expect(count(first)).toBeGreaterThanOrEqual(count(name));
      // what stands behind white space may be meant alone, and comes last
      for (const answer of others) if (!/\s/.test(sign) || !typed.endsWith(` ${answer}`)) expect(count(answer)).toBeGreaterThanOrEqual(count(name));
    }), { numRuns: 1500 });
  });
});

describe('while somebody types', () => {
  it.each(['https://www.köp.se/meny', 'http:\\\\köp.se', 'info@köp.se', 'mailto:info@köp.se', 'www.köp.se', 'KÖP.SE', 'xn--kp-fka.se', 'köp.se/a', 'www.köp.com'])(
    'no part of %s is called wrong',
    (text) => {
      const verdicts = Array.from(text, (_, at) => [text.slice(0, at + 1), verdictOf(read(text.slice(0, at + 1)), true)]);
      expect(verdicts.filter(([, verdict]) => verdict === 'refused' || verdict === 'invalid')).toEqual([]);
    },
  );
});
