/** Svenska: every sentence and every name, in plain Swedish (klarspråk). What the names rest on: ../characters/SOURCES.md. */
import type { Language } from './language.js';

export const tag = 'sv';

export const conventions: Language['conventions'] = {
  areLanguagesInLowerCase: true,
  csvSeparator: ';',
  scriptEnding: 'ska', // latinska bokstäver
  letterEnding: 'sk', // latinsk bokstav
  scripts: { Hani: 'kinesiska', Bopo: 'kinesiska', Hira: 'japanska', Kana: 'japanska', Hang: 'koreanska' },
};

export const messages: Language['messages'] = {
  change: 'Byt till {name}',
  undo: 'Ångra',
  findings: 'Om namnet',
  more: 'Och {count} till.',

  'verdict-permitted': '{name} är ett tillåtet .{tld}-namn.',
  'verdict-caution': '{name} har bara tillåtna tecken, men kan ändå nekas. Välj hellre ett annat namn.',
  'verdict-caution.glued-address': '{name} har bara tillåtna tecken, men är kanske felskrivet.',
  'verdict-caution.miscopied': '{name} har bara tillåtna tecken, men koden kan vara fel avskriven.',
  'verdict-caution.display': '{name} har bara tillåtna tecken, men webbläsare visar koden i stället. Välj ett annat namn om bokstäverna ska synas.',
  availability: 'Om det är ledigt ser du hos en registrar.',
  'verdict-refused': '{name} kan inte registreras.',
  'verdict-blocked': '{name} går inte att beställa här.',
  'verdict-invalid': '{name} är inte ett giltigt domännamn.',
  'verdict-other': '.{other} bedöms inte här.',
  'verdict-other.uncertain': 'Vi vet inte säkert om {name} kan registreras.',
  'verdict-other.missing': 'Reglerna för .{tld} kunde inte hämtas. Därför vet vi inte om {name} kan registreras.',
  'verdict-converted': 'I kodad form: {ace}.',
  'verdict-converted.same': 'I kodad form skrivs namnet likadant.',
  'verdict-unfinished': 'Inte klart än.',
  'verdict-unfinished.code': 'Fortsätt skriva koden.',
  'verdict-failed': 'Något gick fel här. Namnet kunde inte bedömas.',
  'verdict-empty': 'Skriv ett domännamn eller klistra in en kod som börjar med xn--.',
  'headline-permitted': 'Tillåtet .{tld}-namn',
  'headline-code': 'Koden står för {name}',
  'headline-explained': 'Det är samma adress. Koden finns för att internets adressbok bara klarar a–z, 0–9 och bindestreck.',
  'headline-characters': '{characters} går inte att ha i ett domännamn',
  'headline-letters': '{characters} går inte under .{tld}',
  'headline-character': '”{c}”',
  'headline-display': 'Så här står det i {browsers}',
  explained:
    '{ace} är samma domän som {name}. Koden finns för att domännamnssystemet bara hanterar a–z, 0–9 och bindestreck.',

  'cleaned-space': 'Mellanslag före eller efter namnet är utelämnade.',
  'cleaned-quotes': 'Citattecken runt namnet är utelämnade.',
  'cleaned-protocol': '{text} hör till webbadressen och är utelämnat.',
  'cleaned-path': '{text} hör till webbadressen och är utelämnat.',
  'cleaned-port': '{text} hör till webbadressen och är utelämnat.',
  'cleaned-mailto': '{text} hör till e-postadressen och är utelämnat.',
  'cleaned-userinfo': '{text} hör till webbadressen och är utelämnat.',
  'cleaned-mailbox': '{text} hör till e-postadressen och är utelämnat.',
  'cleaned-final-dot': 'Punkten sist är utelämnad.',
  'cleaned-percent': 'Bokstäverna var skrivna som i en webbadress. Här står de som vanligt.',
  'cleaned-escape': 'Bokstäverna var skrivna som koder. Här står de som vanligt.',
  'cleaned-around': '{text} hör inte till namnet och är utelämnat.',
  'too-much-input': 'Texten är för lång: {count} tecken. Högst {limit} läses.',
  'blocked-row': 'Namnet är spärrat: det står på rad {line} i listan över spärrade namn.',
  'malformed-row': 'Raden har {count} {cell|celler} i stället för {expected}. Sätt citattecken runt en cell som har komma eller semikolon i sig.',
  'malformed-row.no-name': 'Raden har inget helt domännamn där de andra har ett. Skriv det med toppdomän, eller ta bort raden.',
  'malformed-row.open-quote': 'Ett citattecken på raden avslutas aldrig. Avsluta det, eller ta bort det.',
  space: 'Mellanslag kan inte ingå i ett domännamn (tecken {n}).',
  mojibake: 'Bokstäverna har blivit förvanskade. Namnet ska nog vara {meant}.',
  'lost-letter': '{En bokstav|Bokstäver} har gått {förlorad|förlorade} (tecken {n}). Skriv namnet som det ska vara.',
  'several-names': 'Här står flera namn. Skriv ett i taget.',
  'encoded-address': 'Koden är gjord av en hel adress, inte av ett domännamn.',
  'ip-address': 'Det här är en IP-adress, inget domännamn.',
  'letter-like-at': 'Är ”@” här ett a, eller hör det till en e-postadress? Välj det namn som du menar.',
  'ace-prefix': 'Koden ska börja med xn--. Menade du {meant}?',
  'repeated-tld': 'Namnet slutar med mer än en toppdomän.',
  'lookalike-tld': 'Toppdomänen är skriven med en {what} som ser ut som ”{x}”.',
  'lacking-tld': 'Namnet saknar toppdomän, till exempel .{tld}.',

  'empty-name': 'Här står inget domännamn.',
  'empty-label': 'Det måste stå något före varje punkt och mellan två punkter.',
  'mapped-case': 'Domännamn skrivs med små bokstäver: {name}.',
  mapped: 'Tecken {n}, ”{c}”, blir ”{becomes}”.',
  removed: 'Ett osynligt tecken ({codePoint}) är utelämnat.',
  'removed.many': '{count} osynliga tecken är utelämnade, det första är {codePoint}.',
  deviation: '”{c}” lästes förr som ”{idna2003}” (IDNA2003). I dag är det en egen bokstav (IDNA2008).',
  'deviation.joiner': 'Ett osynligt tecken ({codePoint}) utelämnades förr (IDNA2003). I dag hör det till namnet (IDNA2008).',
  'not-nfc': 'Koden {ace} stämmer inte; namnet i den är inte skrivet på det sätt som krävs.',
  'hyphen-start': 'Namnet får inte börja med bindestreck.',
  'hyphen-end': 'Namnet får inte sluta med bindestreck.',
  'hyphen-third-fourth': 'Namnet får inte ha bindestreck både som tredje och som fjärde tecken.',
  'leading-mark': 'Tecken {n}, ”{c}”, är ett accenttecken utan bokstav. Ett namn får inte börja så.',
  'disallowed-character': 'Tecken {n}, ”{c}”[ ({what})], får inte ingå i ett domännamn.',
  'disallowed-character.invisible': 'Tecken {n} är {osynligt|osynliga} ({codePoint}) och får inte ingå i ett domännamn.',
  'disallowed-character.symbol': 'Tecken {n}, ”{c}”, är {en symbol|symboler}. Symboler får inte ingå i .{tld}-namn.',
  'disallowed-mapping': 'Tecken {n}, ”{c}”, blir ”{becomes}”, som inte får ingå i ett domännamn.',
  'unassigned-character': 'Tecken {n} ({codePoint}) är inte {känt|kända} och får inte ingå i ett domännamn.',
  'context-joiner': 'Tecken {n} är {osynligt|osynliga} ({codePoint}) och får bara stå mellan vissa bokstäver.',
  'context-other': 'Tecken {n}, ”{c}”, får bara stå bredvid vissa andra tecken.',
  bidi: 'Namnet blandar skrift från höger och från vänster på ett sätt som inte är tillåtet.',
  'label-too-long':
    'Namnet är för långt: {octets} tecken i kodad form, högst {limit} får plats. Å, ä och ö kan ta mer än en plats.',
  'label-too-long.plain': 'Namnet är för långt: {octets} tecken, högst {limit} får plats.',
  'name-too-long': 'Hela namnet är för långt: {octets} tecken i kodad form, högst {limit} får plats.',
  'ace-non-ascii': 'Koden {ace} stämmer inte; efter xn-- får bara a–z, 0–9 och bindestreck stå.',
  'ace-undecodable':
    'Koden {ace} stämmer inte; den motsvarar inget domännamn. Kontrollera om 1 och l eller 0 och o har förväxlats.',
  'ace-undecodable.nothing': 'Det saknas något efter xn--.',
  'ace-ascii-only': 'Koden {ace} stämmer inte; den motsvarar inget domännamn.',
  'ace-in-ace': 'Koden {ace} stämmer inte; den innehåller en kod till.',
  'ace-round-trip': 'Koden {ace} stämmer inte; namnet i den har en annan kod.',

  'not-in-table': 'Tecken {n}, ”{c}”[ ({what})], får inte användas under .{tld}[, men under {elsewhere}].',
  'not-in-table.look-alike': 'Tecken {n} är {|vardera }en {what} som ser ut som ”{x}”. Den får inte användas under .{tld}[, men under {elsewhere}].',
  'not-in-table.script': 'Namnet är skrivet med {letters}. De får inte användas under .{tld}[, men under {elsewhere}].',
  'not-in-table.spelled': 'Under .{tld} skrivs {c} som {spelling}. Under {elsewhere} får {c} användas.',
  'other-tlds': 'andra', // .no, .dk, .de och andra
  'mixed-scripts': 'Namnet blandar {letters}. Använd bara det ena alfabetet.',
  'mixed-scripts.look-alike': 'Namnet blandar {letters}. Tecken {n} är en {what} som ser ut som ”{x}”.',
  'context-rule': 'Tecken {n}, ”{c}”, får inte stå på den platsen under .{tld}.',
  disposition: 'Reglerna för .{tld} tillåter inte namnet.',
  'disposition.blocked': 'Namnet är spärrat enligt reglerna för .{tld}.',
  'disposition.variant': 'Namnet hör ihop med ett annat namn och är därför spärrat under .{tld}.',
  'disposition.effort': 'Det tar för lång tid att kontrollera namnet mot reglerna för .{tld}. Fråga registret om det får registreras.',
  'disposition.other': 'Registret för .{tld} avgör särskilt om namnet får registreras ({disposition}).',
  'digit-at-edge.start': 'Ett namn med hebreiska bokstäver får inte börja med en siffra.',
  'digit-at-edge.end': 'Ett namn med hebreiska bokstäver får inte sluta med en siffra.',
  'label-length': 'Namnet ska ha mellan {min} och {max} tecken.',
  'uncertain-length': 'Det är inte säkert att .{tld} tar namn med färre än {min} tecken. Fråga där namnet ska beställas.',
  'uncertain-length.code': 'Koden har {length} tecken. Det är inte säkert att .{tld} tar fler än {max}. Välj hellre ett kortare namn.',
  'uncertain-character': 'Tecken {n}, ”{c}”[ ({what})]: vi vet inte säkert om .{tld} tar {det|dem}. Fråga där namnet ska beställas.',
  'mixed-sets': 'Tecken {n}, ”{c}”[ ({what})], kan inte stå ihop med namnets andra bokstäver. Under .{tld} får namnet bara ha ett språks bokstäver.',
  'reserved-name': 'Namnet är reserverat under .{tld}. Ingen kan registrera det.',
  'personal-number': 'Namnet är skrivet som ett person- eller organisationsnummer. Registret brukar neka sådana namn.',
  'other-tld': 'Namn under .{other} går inte att beställa här.',
  'public-suffix': 'Under {suffix} registrerar andra sina namn. Därför går det inte att beställa.',
  'below-public-suffix': 'Det här är ett namn under {suffix}. Här bedöms bara namn direkt under .{tld}.',
  'below-public-suffix.excluded': 'Namn under {suffix} går inte att beställa här.',
  miscopied: 'Står det {to} i stället för {from} på fakturan? Då är namnet {meant}.',
  'miscopied-typed': 'Du skrev',
  'miscopied-meant': 'Kanske',
  'miscopied-keep': 'Nej, det står {from}',
  'glued-address': 'Namnet kan ha fått med början av en adress eller kod. Menade du {meant}?',
  display: '{browsers} visar namnet som {ace} på grund av ”{c}”. Adressen fungerar ändå.',
  'display-mixed-scripts': '{browsers} visar namnet som {ace}, eftersom det blandar alfabet. Adressen fungerar ändå.',
  'display-whole-script':
    '{browsers} visar namnet som {ace}, eftersom alla bokstäver i namnet liknar bokstäver i ett annat alfabet. Adressen fungerar ändå.',
  subdomain: 'Det är {domain} som registreras. {host} är en underdomän.',

  'what-letter': '{script} bokstav',
  'what-letter.plain': 'bokstav',
  'what-letter.other': 'bokstav ur {script}',
  'what-sign': '{script}t tecken',
  letters: '{scripts} bokstäver',
  'letters.other': 'bokstäver ur {scripts}',
  signs: '{scripts} tecken',
  'what-space': 'mellanslag',
  'what-invisible': 'osynligt tecken',
  'what-digit': 'siffra',
  'what-mark': 'accenttecken',
  'what-symbol': 'symbol',
  'what-punctuation': 'skiljetecken',
  'what-other': 'tecken',
};

export const names: Language['names'] = {
  characters: {
    '-': 'bindestreck',
    0: 'noll', 1: 'ett', 2: 'två', 3: 'tre', 4: 'fyra', 5: 'fem', 6: 'sex', 7: 'sju', 8: 'åtta', 9: 'nio',
    ' ': 'mellanslag', '\u00A0': 'hårt mellanslag', '\u00AD': 'mjukt bindestreck', '\u2011': 'hårt bindestreck',
    '.': 'punkt', ',': 'komma', ':': 'kolon', ';': 'semikolon', '…': 'tre punkter', '·': 'punkt i mitten', '․': 'liknar en punkt', '‧': 'liknar en punkt', '•': 'rund punkt',
    '_': 'understreck', '–': 'tankstreck', '—': 'långt tankstreck', '−': 'minustecken', '~': 'tilde', '|': 'lodstreck',
    '!': 'utropstecken', '?': 'frågetecken', '/': 'snedstreck', '\\': 'omvänt snedstreck',
    "'": 'apostrof', '’': 'apostrof', '‘': 'enkelt citattecken', 'ʼ': 'apostrof', 'ʻ': 'omvänd apostrof', 'ˈ': 'betoningstecken',
    '"': 'citattecken', '”': 'citattecken', '“': 'citattecken', '„': 'citattecken', '«': 'citattecken', '»': 'citattecken',
    '(': 'parentes', ')': 'parentes', '[': 'hakparentes', ']': 'hakparentes', '{': 'klammer', '}': 'klammer',
    '<': 'mindre än-tecken', '>': 'större än-tecken', '=': 'likhetstecken', '+': 'plustecken', '*': 'asterisk', '×': 'gångertecken',
    '&': 'och-tecken', '@': 'snabel-a', '#': 'nummertecken', '%': 'procenttecken', '§': 'paragraftecken', '°': 'gradtecken',
    '$': 'dollartecken', '€': 'eurotecken', '£': 'pundtecken', '^': 'fristående cirkumflex', '`': 'fristående grav accent',
    '´': 'fristående akut accent', '¨': 'fristående trema', '©': 'copyrighttecken', '®': 'varumärkestecken', '\uFFFD': 'ersättningstecken', '😀': 'emoji',
    ä: 'ä',
    å: 'å',
    ö: 'ö',
    ß: 'tyskt s',
    æ: 'danskt ä',
    ð: 'edh',
    ø: 'danskt ö',
    ü: 'tyskt y',
    þ: 'thorn',
    đ: 'd med tvärstreck',
    ł: 'l med snedstreck',
    ŋ: 'eng',
    ŧ: 't med tvärstreck',
    ǥ: 'g med tvärstreck',
    ə: 'schwa',
    ʒ: 'ezh',
    œ: 'hopskrivet o och e',
    ı: 'i utan prick',
    ģ: 'g med komma över',
    ħ: 'h med tvärstreck',
    ĸ: 'kra',
    '\u05D0': 'alef',
    '\u05D1': 'bet',
    '\u05D2': 'gimel',
    '\u05D3': 'dalet',
    '\u05D4': 'he',
    '\u05D5': 'vav',
    '\u05D6': 'zajin',
    '\u05D7': 'chet',
    '\u05D8': 'tet',
    '\u05D9': 'jod',
    '\u05DA': 'slut-kaf',
    '\u05DB': 'kaf',
    '\u05DC': 'lamed',
    '\u05DD': 'slut-mem',
    '\u05DE': 'mem',
    '\u05DF': 'slut-nun',
    '\u05E0': 'nun',
    '\u05E1': 'samech',
    '\u05E2': 'ajin',
    '\u05E3': 'slut-pe',
    '\u05E4': 'pe',
    '\u05E5': 'slut-tsade',
    '\u05E6': 'tsade',
    '\u05E7': 'qof',
    '\u05E8': 'resh',
    '\u05E9': 'shin',
    '\u05EA': 'tav',
    '\u05F0': 'dubbel-vav',
    '\u05F1': 'vav-jod',
    '\u05F2': 'dubbel-jod',
  },
  marks: {
    '\u0300': 'grav accent',
    '\u0301': 'akut accent',
    '\u0302': 'cirkumflex',
    '\u0303': 'tilde',
    '\u0304': 'streck över',
    '\u0306': 'båge',
    '\u0307': 'prick över',
    '\u0308': 'trema',
    '\u0309': 'krok över',
    '\u030A': 'ring',
    '\u030B': 'dubbel akut accent',
    '\u030C': 'hake',
    '\u030F': 'dubbel grav accent',
    '\u0311': 'omvänd båge',
    '\u031B': 'horn',
    '\u0323': 'prick under',
    '\u0324': 'två prickar under',
    '\u0325': 'ring under',
    '\u0326': 'komma under',
    '\u0327': 'cedilj',
    '\u0328': 'krok under',
    '\u032D': 'cirkumflex under',
    '\u032E': 'båge under',
    '\u0330': 'tilde under',
    '\u0331': 'streck under',
    '\u05BC': 'punkt',
  },
  joint: ' med ',
  and: ' och ',
};

export const otherNames: Language['otherNames'] = {
  characters: {
    '-': 'streck,minus',
    0: 'nolla', 1: 'etta', 2: 'tvåa', 3: 'trea', 5: 'femma', 6: 'sexa', 7: 'sjua', 9: 'nia',
    b: 'be',
    c: 'se',
    d: 'de',
    f: 'eff',
    g: 'ge',
    h: 'hå',
    j: 'ji',
    k: 'kå',
    l: 'ell',
    m: 'emm',
    n: 'enn',
    p: 'pe',
    q: 'ku',
    r: 'ärr',
    s: 'ess',
    t: 'te',
    v: 've',
    w: 'dubbel-v',
    x: 'eks',
    z: 'säta',
    à: 'a som i à-pris',
    ä: 'a med två prickar',
    å: 'a med ring',
    æ: 'norskt ä,ligaturen ae',
    é: 'é som i idé,akut e',
    ð: 'isländskt d,eth,stunget d',
    ö: 'o med två prickar',
    ø: 'norskt ö,o med snedstreck',
    ß: 'eszett,dubbel-s',
    œ: 'ligaturen oe',
    õ: 'estniskt õ',
    ţ: 'rumänskt t',
    ü: 'u med två prickar,y-umlaut',
    þ: 'isländskt th,torn,tårn',
    đ: 'samiskt d,stunget d',
    ł: 'polskt l,l med tvärstreck',
    ŋ: 'n med krok,ng-bokstaven,äng',
    ŧ: 'samiskt t,stunget t',
    ǥ: 'stunget g',
    ə: 'upp-och-nervänt e,vänt e',
    ʒ: 'samiskt z,z med svans,treliknande z',
    ā: 'långt a',
    ē: 'långt e',
    ī: 'långt i',
    ō: 'långt o',
    ū: 'långt u',
    '\u05D0': 'stum alef',
    '\u05D0\u05B7': 'a-alef',
    '\u05D0\u05B8': 'o-alef',
    '\u05D5': 'vaw',
    '\u05D5\u05BC': 'melupn vov',
    '\u05D6': 'zain,zayin',
    '\u05D9': 'yod',
    '\u05D9\u05B4': 'khirik yud',
    '\u05DA': 'kaf i slutform',
    '\u05DB': 'chaf',
    '\u05DD': 'mem i slutform,sluten mem',
    '\u05DF': 'nun i slutform',
    '\u05E2': 'ayin',
    '\u05E3': 'pe i slutform',
    '\u05E4': 'pe utan punkt',
    '\u05E5': 'tsade i slutform',
    '\u05E6': 'tsadi,tsadek',
    '\u05E8': 'resj',
    '\u05E9': 'sjin',
    '\u05EA': 'sov',
  },
  marks: {
    '\u0300': 'bakåtlutande accent',
    '\u0301': 'accent',
    '\u0302': 'hatt,tak',
    '\u0303': 'våg',
    '\u0304': 'makron',
    '\u0308': 'två prickar',
    '\u030C': 'háček,omvänd cirkumflex,upp-och-nervänt tak',
    '\u0327': 'krok under',
    '\u0328': 'ogonek,svans',
    '\u05B4': 'chirik,prick under',
    '\u05B7': 'patach,streck under',
    '\u05B8': 'kamats,qamats',
    '\u05BC': 'dagesh',
    '\u05BF': 'rafe,streck över',
    '\u05C2': 'vänsterprick,sinprick',
  },
};

export const telephone: Language['telephone'] = {
  glosses: {
    ä: 'a med två prickar',
    ö: 'o med två prickar',
    æ: 'hopskrivet a och e',
    ð: 'isländskt mjukt d',
    ø: 'o med snedstreck',
    ü: 'u med två prickar',
    þ: 'isländskt th',
    ĸ: 'grönländskt q, ser ut som ett litet K',
    ŋ: 'n med krok',
    ǯ: 'som en trea med hake',
    ə: 'upp-och-nervänt e',
    ʒ: 'z med svans, ser ut som en trea',
    '\u05E4': 'utan punkt',
  },
  alphabet: {
    a: 'Adam', b: 'Bertil', c: 'Cesar', d: 'David', e: 'Erik', f: 'Filip',
    g: 'Gustav', h: 'Helge', i: 'Ivar', j: 'Johan', k: 'Kalle', l: 'Ludvig',
    m: 'Martin', n: 'Niklas', o: 'Olof', p: 'Petter', q: 'Quintus', r: 'Rudolf',
    s: 'Sigurd', t: 'Tore', u: 'Urban', v: 'Viktor', w: 'Wilhelm', x: 'Xerxes',
    y: 'Yngve', z: 'Zäta', å: 'Åke', ä: 'Ärlig', ö: 'Östen',
  },
  like: ' som i ',
  foreign: '{script}t {letter}',
  digit: 'siffran ',
  dot: 'punkt',
};

export const copying: Language['copying'] = {
  copy: 'Kopiera',
  copied: 'Kopierat',
  selected: 'Markerat: kopiera med tangentbordet',
};

export const converter: Language['converter'] = {
  label: 'Domännamn',
  example: 'Till exempel räksmörgås eller björns-bageri.{tld}',
  tld: 'Toppdomän',
  encoded: 'samma adress i kod, till fakturor och teknik',
  'copy-name': 'Kopiera namnet',
  'copy-code': 'Kopiera den kodade formen',
  'copy-both': 'Kopiera båda',
  details: 'Bokstav för bokstav, och på telefon',
  code: 'Koden, bit för bit',
  similar: 'Liknande namn',
  'similar.spelled': 'Liknande namn, och utan {letters}',
  spelled: 'Utan {letters}',
  failed: 'Visningen kunde inte hämtas. Ladda om sidan.',
  octets: '{octets} av {limit} tecken i kodad form',
  refused: 'inte tillåtet',
};

export const rows: Language['rows'] = {
  'rows-many': 'Välj ett eller flera namn',
  'rows-spoken': 'Tillåtet under {permitted}. Inte tillåtet under {refused}. Inte säkert under {unknown}.',
  'row-permitted': 'Tillåtet',
  'row-refused': 'Kan inte registreras',
  'row-characters': '{characters} går inte',
  'row-letters': 'Inga {letters}',
  'row-spelled': '{c} skrivs {spelling}',
  'row-short': 'Minst {min} tecken',
  'row-perhaps-short': 'Kanske för kort',
  'row-perhaps-long': 'Kanske för långt',
  'row-long': 'För långt',
  'row-uncertain': 'Vi vet inte säkert om {characters} går',
  'row-unknown': 'Vi känner inte reglerna',
  'row-awaited': 'Hämtar reglerna',
  'row-missing': 'Reglerna kunde inte hämtas',
  'row-blocked': 'Går inte att beställa här',
  'row-choose': 'Välj minst ett av namnen.',
};

export const letters: Language['letters'] = {
  'copy-spelling': 'Kopiera bokstaveringen',
  speak: 'Läs upp',
  'status-allowed': 'tillåtet',
  'status-mapped': 'blir {becomes}',
  'status-removed': 'utelämnat',
  'status-refused': 'inte tillåtet',
  'status-uncertain': 'osäkert',
};

export const advice: Language['advice'] = {
  counterpart: 'Utan {letters}: {name}. Den formen går att skriva på alla tangentbord.',
  alternatives: 'En del skriver {name}.',
  'well-known': 'Chrome kan visa koden i stället, om namnet liknar en mycket besökt webbplats.',
  mail: 'I en e-postadress är namnet bara det som står efter @. En del e-postprogram vill ha koden där.',
  'lookalikes-same': 'Ser likadana ut',
  'lookalikes-mark': 'Skiljer sig bara i prickar, ringar och accenter',
  'lookalikes-none': 'Inga liknande namn följer reglerna för .{tld}.',
  'lookalikes-meant': 'Menade du',
  'lookalikes-change': '”{to}” i stället för ”{from}”',
  'lookalikes-script': 'ser ut som {name}, med {scripts} bokstäver',
  'lookalikes-all': 'Visa alla {count}',
  'lookalikes-few': 'Visa färre',
};

export const ace: Language['ace'] = {
  'code-parts': '{prefix} är början på varje kod. {ascii} är namnets vanliga tecken, och {rest} säger vilka de andra är och var de står.',
  'code-parts.rest': '{prefix} är början på varje kod, och {rest} säger vilka namnets tecken är.',
  'code-control': 'Kontrollerat: {name} kodat är {ace}, och {ace} avkodat är {name}.',
  guesses: 'Är koden rätt avskriven? Det här är gissningar:',
};

export const tables: Language['tables'] = {
  'tables-version': '[version {version}][ från {date}]',
  'tables-revision': 'revision {revision} ({date})',
  'tables-from': 'Tabell för .{tld}[: {versions}].',
  'tables-checked': 'Tabell för .{tld}[: {versions}], kontrollerad {when}.',
  'tables-added': 'Nytt: {characters} får användas.',
  'tables-removed': 'Får inte längre användas: {characters}.',
  'tables-rules': 'Var tecken får stå har ändrats.',
  'tables-missing': 'Tabellen kunde inte hämtas.',
};

export const name: Language['name'] = {
  explanation: 'Koden är samma domän. Den behövs för att domännamnssystemet bara hanterar a–z, 0–9 och bindestreck.',
  invalid: 'Det här motsvarar inget giltigt domännamn.',
};

export const pair: Language['pair'] = {
  'pair-name': 'Namn',
  'pair-code': 'Kod',

  'pair-same': 'Ja, koden hör till namnet.',
  'pair-same.form': 'Ja, båda är {name}.',
  'pair-same.codes': 'Ja, båda är koden för {name}.',
  'pair-names': 'Båda är namnet {name}. Koden saknas.',
  'pair-host': 'Ja, koden hör till {domain}; ”{before}” är bara en del framför domänen.',
  'pair-hosts': 'Domänen är samma, {domain}, men delarna framför är olika: ”{before}” och ”{other}”.',
  'pair-swapped': 'Namnet står i kodens fält, och koden i namnets.',

  'pair-other': 'Nej, koden hör till {meant}.',
  'pair-wrong': 'Nej, ett tecken i koden är fel.',
  'pair-missing': 'Nej, ett tecken saknas i koden.',
  'pair-extra': 'Nej, koden har ett tecken för mycket.',
  'pair-prefix': 'Nej, koden ska börja med xn--.',
  'pair-bad-code': 'Nej, koden kan inte läsas.',
  'pair-unreadable': 'Koden kan inte läsas.',
  'pair-bad-name': 'Namnet kan inte kodas.',
  'pair-meant': 'Koden hör till {meant}, men namnet är felskrivet.',
  'pair-stands.alone': 'Koden står för {meant}.',
  'pair-stands': 'Koden står för {meant}, inte för {name}.',

  'pair-given': 'Din kod',
  'pair-right': 'Rätt kod',
  'pair-copy': 'Kopiera rätt kod',
  'pair-use': 'Byt till rätt kod',
  'pair-more': 'Vad som skiljer',
  'pair-differs': 'I stället för ”{inName}” ({place}) ger koden ”{inCode}”.',
  'pair-differs.script': 'Tecken {n} är ett {scriptInName}t ”{inName}” i namnet och ett {scriptInCode}t ”{inCode}” i koden.',
  'pair-only-name': 'Koden saknar ”{inName}” ({place}).',
  'pair-only-code': 'Koden innehåller ”{inCode}” ({place}), som inte finns i namnet.',
  'pair-place': 'tecken {n}',
  'pair-place.many': 'tecken {n}–{m}',
};

export const table: Language['table'] = {
  caption: 'Tecken som får ingå i .{tld}-namn',
  find: 'Hitta ett tecken',
  search: 'Sök i tabellen',
  searchHelp: 'Till exempel hake, samiska, danskt ö eller U+014B',
  searchHelpOther: 'Till exempel {character} eller {code}',
  tld: 'Toppdomän',
  script: 'Skrift',
  all: 'alla',
  Latn: 'latinska bokstäver',
  Hebr: 'hebreiska bokstäver',
  Zyyy: 'siffror och bindestreck',
  Zinh: 'tecken för flera skrifter',
  view: 'Visa som',
  grid: 'Rutnät',
  list: 'Lista',
  count: '{count} av {total} tecken',
  found: '{count} tecken',
  foundIn: '{group}: {count} tecken',
  partly: 'Här visas bara {shown} av dem. Sök eller filtrera för att se andra.',
  none: 'Inget tecken hittades.',
  showAll: 'Visa alla tecken',
  showFound: 'Visa alla {count}',
  allGroups: 'Alla grupper',
  otherLanguages: '{languages} m.fl.',
  sami: 'samiska',
  nordic: 'nordiska',
  otherLatin: 'övriga latinska',
  basic: 'bokstäverna a–z, siffror och bindestreck',
  notPermitted: '{c}[ ({what})] går inte under .{tld}.[ Skriv {instead}.][ Tillåtet under {elsewhere}.]',
  ascending: 'Sorterat efter {column}, stigande',
  descending: 'Sorterat efter {column}, fallande',
  unsorted: 'Sorterat som i tabellen',

  text: 'Tecken',
  code: 'Kod',
  name: 'Namn',
  alsoCalled: 'Kallas också',
  unicodeName: 'Unicode-namn',
  spokenIn: 'Språk',
  permittedSince: 'Tillåtet',
  telephone: 'På telefon',
  variants: 'Hör ihop med',
  typing: 'Så skrivs det',
  elsewhere: 'På engelska',
  tagElsewhere: 'en',
  manyLanguages: '{count} språk',
  always: 'från början',
  since: 'sedan {date}',
  unknown: 'okänt sedan när',
  noLanguage: 'inget av språken i listan',
  sequence: 'Skriv {letter} ({codeOfLetter}) och sedan tecknet {point} ({codeOfPoint}). {composed} ({codeOfComposed}) ger samma tecken.',

  insert: 'Sätt in',
  inserted: 'Insatt i namnet: {character} ({name})',
  toName: 'Till namnet',
  undo: 'Ångra',
  undone: 'Ångrat[: {name}]',
  copyCharacter: 'Kopiera tecknet',
  link: 'Länk till tecknet',
  copyTable: 'Kopiera tabellen',
  save: 'Spara som {file}',
  failed: 'Det gick inte. Ladda om sidan.',
  print: 'Skriv ut tabellen',
  version: 'Tabell för .{tld}[, version {version}][ från {date}].',
  revision: 'Tabell för .{tld}, revision {revision} ({date}).',
  registry: 'Källa: {registry}',
  notes: 'Språken visar var en bokstav kan förekomma, inte vem som får använda den.',
  notesOnYiddish: 'De jiddiska namnen är ännu inte granskade av någon språkkunnig.',
};

export const evidence: Language['evidence'] = {
  fromRegistry: 'Tecknen är hämtade den {date} från registrets egna uppgifter.',
  fromOthers: 'Tecknen är hämtade den {date} från andra än registret. Enstaka tecken kan vara fel.',
  partly: 'Listan är inte fullständig: .{tld} kan ta fler tecken.',
  lengths: 'Det är inte helt säkert hur kort eller långt ett namn får vara.',
  sources: 'Andra källor:',
};

export const languageNames: Language['languageNames'] = {
  fit: 'meänkieli',
  se: 'nordsamiska',
  frr: 'nordfrisiska',
  smj: 'lulesamiska',
  sje: 'pitesamiska',
  sju: 'umesamiska',
  sma: 'sydsamiska',
  smn: 'enaresamiska',
  sms: 'skoltsamiska',
  rom: 'romani',
  nb: 'norska (bokmål)',
  nn: 'nynorska',
  gv: 'manx',
  kl: 'grönländska',
  vec: 'venetianska',
  gsw: 'schweizertyska',
  'sr-Latn': 'serbiska',
};

export const batch: Language['batch'] = {
  paste: 'Klistra in domännamn, ett på varje rad',
  pasteHelp: 'Eller en tabell med namn och koder. Listan lämnar aldrig din webbläsare.',
  file: 'Eller välj en fil (text eller CSV), eller släpp den här. Den kontrolleras direkt.',
  column: 'Kolumn med namnen',
  codeColumn: 'Kolumn med koderna',
  encoding: 'Teckenkodning',
  anyEncoding: 'Hittas automatiskt',
  pasted: 'Inklistrad lista',
  rows: '{count} {rad|rader}',
  columnsRead: 'namn: ”{name}”[ och ”{more}”][, kod: ”{code}”]',
  changeColumns: 'Ändra kolumner',
  changeEncoding: 'Ändra teckenkodning',
  newList: 'Ny lista',
  keepList: 'Tillbaka till listan',
  noCodes: 'Ingen',
  allColumns: 'Alla',
  columnNumber: 'Kolumn {number}',
  columnOffered: '{column}[ – {first}]',
  check: 'Kontrollera',
  cancel: 'Avbryt',

  starting: 'Kontrollerar.',
  checking: '{count} {rad kontrollerad|rader kontrollerade}.',
  seconds: 'Omkring {count} sekunder kvar.',
  minutes: 'Omkring {count} minuter kvar.',
  writing: '{count} av {all} rader sparade.',
  progress: 'Förlopp',
  finished: 'Klart: {count} {rad|rader}, {mend} behöver rättas.',
  finishedFine: 'Klart: {count} {rad|rader}, inget att rätta.',
  cancelled: 'Avbrutet. {count} {rad kontrollerad|rader kontrollerade}.',
  saved: 'Filen är sparad.',
  notSaved: 'Avbrutet. Ingen fil är sparad.',
  nothing: 'Klistra in en lista eller välj en fil först.',
  emptyFile: 'Filen är tom.',
  noLine: 'Rad {line} finns inte.',
  unread: 'Filen kunde inte läsas.',
  failed: 'Det gick inte. Försök igen eller ladda om sidan.',

  version: 'Tabell för .{tld}[, version {version}][ från {date}].',
  revision: 'Tabell för .{tld}, revision {revision} ({date}).',
  shown: 'Visa',
  all: 'Alla',
  mend: '{mend} av {count} {rad|rader} behöver rättas',
  allPermitted: 'Alla {count} rader är tillåtna',
  nothingToMend: 'Inget att rätta',
  cautionNote: '{count} {rad|rader} har tillåtna tecken, men något talar emot namnet.',
  otherNote: '{count} {rad|rader} bedöms inte här.',
  why: 'Varför',
  allCauses: 'Visa alla {count} orsaker',
  character: '{character} ({name})',
  search: 'Sök i listan',
  goTo: 'Gå till rad',
  go: 'Gå',
  found: '{count} {rad|rader}.',
  list: 'Kontrollerade rader',
  none: 'Inga rader.',
  fileName: 'kontrollerade-namn',
  saveList: 'Spara listan med bedömningar',
  saveMended: 'Spara listan med rättelser',
  checkedFile: '{name}-kontrollerad',
  saveToMend: 'bara raderna att rätta ({count})',
  saveShown: 'bara raderna som visas ({count})',
  printed: 'De första {count} av {all} rader att rätta',
  chosen: 'Vald rad',

  ownTerms: 'Spärrade namn och sökande',
  summary: 'Sammanfattning',
  groups: 'Per registrar eller annan kolumn',
  lookalikes: 'Namn som liknar varandra',
  working: 'Arbetar …',
  applicantColumn: 'Kolumn med sökande: bara samma namn av samma sökande är då en dubblett',
  noApplicants: 'Ingen',
  blockedFile: 'Fil med spärrade namn, till exempel reserverade eller redan registrerade',
  blockedPaste: 'Eller klistra in dem, ett på varje rad',
  useBlocked: 'Använd namnen',
  blockedBy: 'Listan jämförs med {name}.',
  noBlocked: 'Jämför inte längre',
  groupColumn: 'Kolumn som raderna delas efter',
  chooseColumn: 'Välj',
  groupCounts: '{count} {rad|rader}, {faulty} att rätta, {repeated} upprepade',
  mailText: 'Text till ett mejl',
  copyMail: 'Kopiera texten',
  textCopied: 'Texten är kopierad.',
  textSelected: 'Texten är markerad. Kopiera den med Ctrl + C.',
  saveMarkdown: 'Spara sammanfattningen',
  summaryFile: 'sammanfattning',

  mendAll: 'Byt alla {count}',
  mendRow: 'Byt',
  undo: 'Ångra',
  mendedCount: '{count} {rad rättad|rader rättade}',
  mendedNow: '{count} {rad är rättad|rader är rättade}. {left} kvar att rätta.',
  undone: 'Ångrat. {left} kvar att rätta.',
  alsoTidied: '{count} av dem {är tillåten|är tillåtna}, men skrivs om: små bokstäver, inget runt namnet.',
  was: 'I filen: {name}[ {code}]',
  sure: 'Säkra förslag',
  mended: 'Rättade',

  line: 'Rad',
  name: 'Namn',
  proposed: 'Förslag och kod',
  rightCode: 'rätt kod för namnet',
  suggestion: 'Kan ändras till {name}.',
  same: 'Samma namn som rad {line}.',
  variant: 'Hör ihop med rad {line} och kan bara ha samma innehavare.',
  under: 'Tillåtet under {permitted}. Något talar emot det under {caution}. Kan inte registreras under {refused}. Bedöms inte under {other}.',
  goToSame: 'Gå till rad {line}',
  otherCode: 'Koden hör till {name}.',
  noCode: 'Koden står inte för något namn.',

  'to-mend': 'Att rätta',
  permittedRows: 'Tillåtna',
  permitted: 'Tillåtet',
  caution: 'Tillåtna tecken, men …',
  blocked: 'Spärrat',
  refused: 'Kan inte registreras',
  invalid: 'Inget domännamn',
  malformed: 'Trasig rad',
  other: 'Bedöms inte här',
  empty: 'Tom rad',
  repeated: 'Dubbletter',
  related: 'Hör ihop med en tidigare rad',
  mismatched: 'Fel kod',
  'other-code': 'Kod för ett annat namn',
  'no-code': 'Kod som inte står för något namn',

  cleaned: 'Text runt namnet',
  'too-much-input': 'Alldeles för lång text',
  space: 'Mellanslag',
  mojibake: 'Förvanskade bokstäver',
  'lost-letter': 'Förlorad bokstav',
  'several-names': 'Flera namn',
  'encoded-address': 'Kod för en hel adress',
  'ip-address': 'IP-adress',
  'letter-like-at': 'Snabel-a som kan vara ett a',
  'ace-prefix': 'Kod utan xn--',
  'repeated-tld': 'Mer än en toppdomän',
  'lookalike-tld': 'Toppdomän med främmande bokstäver',
  'lacking-tld': 'Toppdomän saknas',
  'empty-name': 'Inget namn',
  'empty-label': 'Tomt före eller mellan punkter',
  'mapped-case': 'Stora bokstäver',
  mapped: 'Tecken som blir andra',
  removed: 'Osynliga tecken som utelämnas',
  deviation: 'Tecken som lästes annorlunda förr',
  'not-nfc': 'Kod för ett felskrivet namn',
  'hyphen-start': 'Bindestreck först',
  'hyphen-end': 'Bindestreck sist',
  'hyphen-third-fourth': 'Bindestreck som tredje och fjärde tecken',
  'leading-mark': 'Accenttecken först',
  'disallowed-character': 'Tecken som inga domännamn får ha',
  'disallowed-mapping': 'Tecken som blir otillåtna',
  'unassigned-character': 'Okända tecken',
  'context-joiner': 'Osynliga tecken på fel plats',
  'context-other': 'Tecken på fel plats',
  bidi: 'Blandade skrivriktningar',
  'label-too-long': 'För långt namn',
  'name-too-long': 'För lång adress',
  'ace-non-ascii': 'Kod med andra bokstäver än a–z',
  'ace-undecodable': 'Kod som inte går att läsa',
  'ace-ascii-only': 'Kod som inte behövs',
  'ace-in-ace': 'Kod i en kod',
  'ace-round-trip': 'Kod som inte stämmer',
  'not-in-table': 'Tecken som inte ingår i toppdomänens tabell',
  'mixed-scripts': 'Blandade alfabet',
  'context-rule': 'Tecken som bryter en regel i tabellen',
  disposition: 'Namn som tabellen inte tillåter',
  'digit-at-edge': 'Siffra först eller sist',
  'label-length': 'För kort eller för långt för toppdomänen',
  'uncertain-length': 'Kanske för kort eller för långt för toppdomänen',
  'uncertain-character': 'Tecken som toppdomänen kanske tar',
  'mixed-sets': 'Bokstäver ur flera språk',
  'reserved-name': 'Reserverade namn',
  'personal-number': 'Person- eller organisationsnummer',
  'other-tld': 'Toppdomän som inte bedöms',
  'public-suffix': 'Ändelse som andra har namn under',
  'below-public-suffix': 'Namn under en sådan ändelse',
  miscopied: 'Kod som troligen är fel avskriven',
  'glued-address': 'Kan ha fått med början av en adress eller kod',
  display: 'Visas som xn-- av webbläsare',
  subdomain: 'Underdomän',
};

/** How a list is read, in the page and in the command. */
export const lists: Language['lists'] = {
  namesFrom: 'Namn från kolumnen ”{column}”.',
  namesFromTwo: 'Namn från kolumnerna ”{column}” och ”{tld}”.',
  codesFrom: 'Koder från kolumnen ”{column}”.',
  guessed: 'Ingen kolumn har tydliga domännamn. Välj en annan om det här är fel.',
  several: 'Några rader har flera namn. Alla kontrolleras.',
  skipped: 'Hör inte till listan: rad {lines}.',
  encoding: 'Filen är läst som {encoding}. Välj en annan teckenkodning om bokstäver är fel.',
  becomesUtf8: 'Filen skrivs som UTF-8: början är ASCII, och resten är {encoding}.',
  lacking: '{count} tecken i det som lagts till finns inte i {encoding} och skrivs som U+….',

  'no-column': 'Filen har ingen kolumn {column}.',
  'long-line': 'Rad {line} är för lång för att filen ska kunna lämnas tillbaka hel.',
  'no-encoding': 'Det går inte att avgöra filens teckenkodning. Välj den, eller spara filen som UTF-8.',
  'no-text.excel': 'Det här är en Excel-fil. Spara den som CSV.',
  'no-text.spreadsheet': 'Det här är ett kalkylblad. Spara det som CSV.',
  'no-text.document': 'Det här är ett dokument. Spara listan som text eller CSV.',
  'no-text.pdf': 'Det här är en PDF-fil. Spara listan som text eller CSV.',
  'no-text.archive': 'Det här är ett arkiv med filer (till exempel ZIP). Packa upp det och välj listan i det.',
  'no-text.image': 'Det här är en bild. Spara listan som text eller CSV.',
  'no-text.binary': 'Det här är ingen textfil. Spara listan som text eller CSV.',
};

/** A draw of lots among applications for names: its result, who is left out, and whether it is right. */
export const draw: Language['draw'] = {
  name: 'Domännamn',
  code: 'Kod',
  caseNumber: 'Ärendenummer',
  queue: 'Kö',
  position: 'Plats',
  key: 'Nyckel',
  seed: 'Startvärde',

  leftOut: 'Rad {line}[, {name},] är inte med. {reason}',
  'left-out.other': 'Namnet bedöms inte här.',
  'left-out.empty': 'Namnet saknas.',
  'left-out.mismatched': 'Koden hör till ett annat namn.',
  'left-out.duplicate': 'Samma sökande har redan namnet på rad {other}.',
  'left-out.same-case': 'Namnet har redan samma ärendenummer på rad {other}.',
  'left-out.no-case': 'Ärendenumret saknas.',
  'left-out.wrong-case': 'Ärendenumret har ett tecken som inte syns, till exempel en tabb.',
  'left-out.no-applicant': 'Sökanden saknas.',
  'left-out.wrong-queue': 'Kön är ingen av dem som lottas.',

  faulty: 'Felaktiga: {count}.',
  duplicates: 'Dubbletter som inte är med: {count}.',
  left: 'Kvar att lotta: {count}.',
  names: 'Namn: {count}.',
  alone: 'Namn med en ansökan: {count}.',
  hash: 'Underlagets kontrollsumma (SHA-256): {hash}',

  right: '{count} {plats|platser}, och allt stämmer.',
  deviation: 'Senare lottning {number}: {fault}',
  'fault.algorithm': 'Den här versionen kan inte kontrollera en lottning som är gjord på det sättet ({algorithm}).',
  'fault.base': 'Resultatet är inte lottat ur det här underlaget, som har kontrollsumman {hash}.',
  'fault.queues': 'Köerna i resultatet är inte underlagets köer i deras ordning.',
  'fault.seed': 'Startvärdet är inte det som lotterna drogs med, eller är redan använt.',
  'fault.missing': '{name}, ärendenummer {case}, saknas i resultatet.',
  'fault.added': '{name}, ärendenummer {case}, finns inte i underlaget.',
  'fault.repeated': '{name}, ärendenummer {case}, finns mer än en gång i resultatet.',
  'fault.key': '{name}, ärendenummer {case}, har en annan nyckel.',
  'fault.queue': '{name}, ärendenummer {case}, är i en annan kö.',
  'fault.order': '{name}, ärendenummer {case}, står för långt ner i resultatet.',
  'fault.position': '{name}, ärendenummer {case}, har plats {position} men ska ha plats {expected}.',

  'no-seed': 'Startvärdet är tomt.',
  'garbled-seed': 'Startvärdet har tecken som inte går att läsa. Det måste vara i UTF-8.',
  'used-seed': 'Startvärdet är redan använt. Namn som lottas om behöver ett annat.',
  'no-rows': 'Det finns inga rader kvar att lotta.',
  'no-name': 'Namnet {name} finns inte i underlaget.',
  'wrong-queues': 'Köerna måste ha olika namn, utan tecken som inte syns.',
  'no-base': 'Det här är inte ett underlag så som det skrevs (rad {line}).',
  'no-result': 'Det här är inte resultatet av en lottning i JSON.',
  'other-base': 'Resultatet är inte lottat ur det här underlaget.',
  'no-crypto': 'Sidan måste öppnas med HTTPS för att det ska gå att lotta.',

  // the page
  base: 'Underlag',
  chooseBase: 'Välj listan med ansökningar eller ett sparat underlag, eller släpp filen här',
  caseColumn: 'Kolumn med ärendenummer',
  applicantColumn: 'Kolumn med sökande',
  queueColumn: 'Kolumn med köer',
  noColumn: 'Ingen',
  chooseColumn: 'Välj',
  queueOrder: 'Köerna i den ordning de lottas, med komma emellan',
  makeBase: 'Gör underlaget',
  needsCase: 'Välj kolumnen med ärendenummer.',
  working: 'Arbetar …',
  baseMade: '{count} {ansökan|ansökningar} att lotta, om {names} olika namn',
  baseAlone: '{count} av namnen har bara en ansökan.',
  baseLeftOut: 'Inte med: fel {faulty}, dubbletter {duplicates}.',
  showLeftOut: 'Vilka som inte är med',
  firstShown: 'De första {count} visas.',
  hashLabel: 'Kontrollsumma (SHA-256)',
  publish: 'Publicera kontrollsumman innan någon kan känna till startvärdet, och spara underlaget.',
  saveBase: 'Spara underlaget',
  baseFile: 'underlag',
  draw: 'Lotta',
  seedHelp: 'En offentlig text som är bestämd i förväg och blir känd senare, till exempel en dragning av lotto.',
  doDraw: 'Lotta',
  drawn: '{count} {plats|platser} lottade',
  drawnAgain: '{count} {plats|platser} lottade om. Den första lottningen finns kvar i filen.',
  lots: 'Lotterna',
  saveResult: 'Spara resultatet',
  saveTable: 'som tabell (CSV)',
  resultFile: 'lottning',
  verify: 'Kontrollera en lottning',
  chooseResult: 'Välj resultatet (JSON) som hör till underlaget ovan',
  publishedSeed: 'Startvärdet som publicerades (om det inte är resultatet som ska säga det)',
  wrong: 'Lottningen stämmer inte',
  again: 'Lotta om några namn',
  againHelp: 'Med ett eget startvärde. Det som lottades förut finns kvar bredvid.',
  againNames: 'Namn, med mellanslag emellan',
  doAgain: 'Lotta om',
  unread: 'Filen kunde inte läsas.',
  notLoaded: 'Den del av sidan som lottar kunde inte hämtas. Ladda om sidan.',
  failed: 'Det gick inte. Försök igen eller ladda om sidan.',
};

/** What a name belongs together with, by tables with variants. */
export const related: Language['related'] = {
  sameHolder: 'Namnet hör ihop med {names} och kan bara ha samma innehavare.',
  blockedWith: 'När namnet är registrerat är {names} {spärrat|spärrade}.',
  lookalikes: 'När namnet registreras spärras också namn som liknar det, med bokstäver ur andra alfabet.',
  more: 'Det finns fler.',
  tooMany: 'Så många namn kan höra ihop med det här att alla inte kan prövas.',
};

export const report: Language['report'] = {
  title: 'Listan i sin helhet',
  rows: 'Rader',
  faulty: 'Rader med fel',
  repeated: 'Upprepningar',
  repeatedByApplicant: 'Upprepningar av samma sökande',
  left: 'Rader kvar',
  names: 'Olika namn',
  international: 'Namn med andra bokstäver än a till z',
  single: 'Namn med en sökande',
  average: 'Sökande till vart och ett av de andra namnen, i genomsnitt',
  causes: 'Orsaker',
  cause: 'Orsak',
  count: 'Antal',
  share: 'Andel',
  top: 'Namn med flest sökande',
  name: 'Namn',
  applicants: 'Sökande',
  letters: 'Andra bokstäver än a till z',
  letter: 'Bokstav',
  groups: 'Rader efter {column}',
  noGroup: 'Utan värde',
  otherGroups: 'Alla andra',
  toMend: 'Rader som behöver rättas: {count} av {all}.',
  none: 'Ingen rad behöver rättas ({all} {rad|rader}).',
  row: 'Rad {line}: {name}. {fault}[ Förslag: {suggestion}.]',
  more: 'Och {count} till.',
  lookalikes: 'Namn som liknar varandra',
  noLookalikes: 'Inga namn liknar varandra.',
  place: '{name} (rad {line})',
};

export const tableFaults: Language['tableFaults'] = {
  'entry-not-nfc': '{entry} ({codePoint}) står inte i Unicodes form C. Det gör namn, så tecknet hittas aldrig i något.',
  'entry-not-idna': '{entry} innehåller {codePoint}, som IDNA2008 inte tillåter i namn ({property}).',
  'variant-outside': '{entry} har varianten {variant} ({variantCodePoint}), som inte finns i tabellen.',
  'variant-asymmetric': '{entry} ({codePoint}) har varianten {variant} ({variantCodePoint}), men {variant} har inte varianten {entry}.',
  'variant-intransitive': '{entry} ({codePoint}) och {variant} ({variantCodePoint}) är båda varianter av ett annat tecken, men inte av varandra.',
  'condition-ignored': '{entry} har både when och not-when. Regeln {rule} i not-when används inte.',
  'condition-contradictory': '{entry} anger regeln {rule} i både when och not-when.',
  'rule-unused': 'Ingenting hänvisar till regeln {name}, så den avgör ingenting.',
  'class-unused': 'Ingenting hänvisar till klassen {name}.',
  'action-anchored': 'Åtgärd {number} gäller aldrig, eftersom regeln {rule} har ett ankare.',
  'action-unknown-type': 'Åtgärd {number} gäller aldrig, eftersom ingen variant har typen {type}.',
  'action-unreachable': 'Åtgärd {number} gäller aldrig, eftersom åtgärd {before} gäller alla namn.',
};

export const tableReport: Language['tableReport'] = {
  parts: 'Tabellen delar upp namnet så här:',
  variants: '{Variant|Varianter} med utfallet {disposition}:',
  moreVariants: 'Det här är {count} av dem. Det finns fler.',
  details: 'För den som gör tabeller',
  disposition: 'Utfall (disposition): {disposition}.',
  index: 'Indexnamn (index label): {label}. Alla namn som hör ihop har samma.',
  faults: 'Tabellens egna fel',
  noFaults: 'Inga hittades.',
  faultCount: '{count} fel hittades.',
  moreFaults: 'Och {count} till av samma slag.',
  changes: 'Jämfört med {table}',
};

export const tableChanges: Language['tableChanges'] = {
  added: '{count} tecken har tillkommit: {characters}',
  addedSequences: '{count} {teckenföljd|teckenföljder} har tillkommit: {characters}',
  removed: '{count} tecken har försvunnit: {characters}',
  removedSequences: '{count} {teckenföljd|teckenföljder} har försvunnit: {characters}',
  changed: '{count} tecken hör ihop med andra än förut: {characters}',
  places: '{count} tecken får stå på andra platser än förut: {characters}',
  addedRules: '{En regel|Regler} har tillkommit: {names}',
  removedRules: '{En regel|Regler} har försvunnit: {names}',
  changedRules: '{En regel|Regler} har ändrats: {names}',
  addedClasses: '{En klass|Klasser} av tecken har tillkommit: {names}',
  removedClasses: '{En klass|Klasser} av tecken har försvunnit: {names}',
  changedClasses: '{En klass|Klasser} av tecken har ändrats: {names}',
  actions: 'Vad som blir av namn har ändrats (actions).',
  none: 'Inget har ändrats.',
  addedTable: 'Tabellen {table} har tillkommit, med {count} tecken: {characters}',
  removedTable: 'Tabellen {table} har försvunnit, med {count} tecken: {characters}',
  pair: 'Från {older} till {newer}:',
  lettersOnly: 'Av {name} är bara bokstäverna kända. Reglerna i övrigt är dagens.',
  rows: '{count} namn är prövade mot båda.',
  permitted: 'Blir tillåtna: {count}.',
  refused: 'Blir inte längre tillåtna: {count}.',
  unjudged: 'Går inte längre att bedöma: {count}.',
  noRows: 'Inget namn bedöms annorlunda.',
  rowPermitted: 'Rad {line}: {name} blir tillåtet.[ Hittills: {fault}]',
  rowRefused: 'Rad {line}: {name} är inte längre tillåtet.[ {fault}][ Förslag: {suggestion}.]',
  rowUnjudged: 'Rad {line}: {name} går inte längre att bedöma.[ {fault}]',
};

export const columnHeads: Language['columnHeads'] = {
  names: ['namn', 'domän', 'domäner', 'domännamn', 'önskatnamn', 'önskatdomännamn', 'zon'],
  codes: ['kod', 'acenamn', 'acekod', 'idnkod', 'kodxn', 'kodadform', 'kodadformxn'],
  nameEndings: ['domän', 'domäner', 'domännamn'],
  tlds: ['toppdomän', 'ändelse', 'toppdomäner', 'ändelser'],
  added: ['Bedömning', 'Orsak', 'Förslag', 'Kod', 'Namn utan å ä ö'],
};

export const picture: Language['picture'] = {
  name: 'Domännamn',
  code: 'I kodad form, samma domän',
  'code-same': 'I kodad form skrivs namnet likadant',
  'part-prefix': 'så börjar alla kodade namn',
  'part-letters': 'bokstäverna a–z, siffrorna och bindestrecken, i ordning',
  'part-others': 'vilka de andra tecknen är och var de står',
  letters: '{name} bokstav för bokstav',
  character: '{what} ({status})',
  tables: 'Teckentabell: {tables}.',
  table: '{id}[, version {version}][ från {date}]',
  revision: '{id}, revision {revision} ({date})',
  link: 'För att slå upp namnet:',
  made: 'Bilden gjordes {date}.',
};

export const cli: Language['cli'] = {
  badOption: 'Alternativet {option} finns inte eller är inte fullständigt. Skriv klartext --help, eller -- före ett namn som börjar med bindestreck.',
  badValue: '{option} kan inte vara ”{value}”. Det kan vara: {values}.',
  noName: 'Skriv ett namn, eller klartext --help.',
  manyFiles: 'Bara en fil i taget kan kontrolleras.',
  oneOutput: 'Välj en: rader (--format), filen själv (--annotate, --mend) eller en rapport (--summary, --group-by, --lookalikes).',
  noFile: 'Filen {file} finns inte.',
  failed: 'Filen gick inte att läsa eller skriva ({reason}).',
  broken: 'Programmet har ett fel ({reason}). Med DEBUG=1 visas var.',

  rows: '{count} {rad|rader}.',
  permitted: 'Tillåtna: {count}.',
  caution: 'Tillåtna tecken, men något talar emot: {count}.',
  blocked: 'Spärrade: {count}.',
  refused: 'Går inte att registrera: {count}.',
  invalid: 'Inte giltiga domännamn: {count}.',
  malformed: 'Trasiga rader: {count}.',
  other: 'Bedöms inte här: {count}.',
  empty: 'Tomma: {count}.',
  repeated: 'Samma namn som en tidigare rad: {count}.',
  related: 'Hör ihop med en tidigare rad: {count}.',
  mismatched: 'Koden hör till ett annat namn: {count}.',
  changed: '{count} {rad rättad|rader rättade}.',
  left: '{count} {rad|rader} kvar att rätta.',

  noTable: 'Ange en tabell: klartext lgr check FIL, eller klartext lgr variants NAMN --table FIL.',
  twoTables: 'Ange två tabeller: klartext tables compare ÄLDRE NYARE.',
  unknownTable: 'Det finns ingen sådan tabell: {name}. Ange en fil, eller en av: {names}.',
  noFaults: 'Inget är fel i tabellen.',
  faults: '{count} fel.',
  disposition: 'Disposition: {disposition}',
  indexLabel: 'Indexnamn: {label}',
  variants: 'Varianter: {count}',
  moreVariants: 'Det finns fler.',

  drawColumns: 'Ange kolumnerna med sökande och ärendenummer: --applicant KOLUMN --case KOLUMN.',
  drawSeed: 'Ange startvärdet: --seed TEXT. Innan det är känt skriver --base underlaget.',
  drawBase: '--base går inte ihop med --seed, --again eller --verify: underlaget publiceras innan startvärdet är känt.',
  drawQueues: '--queue KOLUMN och --order "första, andra" hör ihop.',
  drawAgain: '--again RESULTAT och --names "NAMN NAMN" hör ihop.',
  drawVerify: '--verify går inte ihop med --again.',

  help: `klartext NAMN…          säger om varje namn följer sitt registers regler
klartext check [FIL]    kontrollerar en lista; utan fil, eller -, standard in
klartext lgr check FIL… säger vad som är fel i tabeller (RFC 7940)
klartext lgr variants NAMN… --table FIL
                        listar vad namn hör ihop med enligt en tabell
klartext tables compare ÄLDRE NYARE
                        säger vad som skiljer två tabeller: filer, registers
                        namn (se), en tabell (se-latn) eller en äldre version
                        (se@2003-10)
klartext draw [FIL]     lottar bland ansökningar: klartext draw --help
klartext picture NAMN, klartext receipt NAMN, klartext qr NAMN
                        för papper: klartext picture --help

  --tld "se nu"         {tlds}:
                        toppdomänerna som kontrolleras, eller andra, som com,
                        vars namn bara kodas; namn utan toppdomän kontrolleras
                        under den första, och alla toppdomäners svar visas
  --table FIL           tabellen som avgör i stället: LGR (RFC 7940), RFC 3743,
                        RFC 4290 eller en lista med kodpunkter; toppdomänen är
                        tabellens egen, eller --tld
  --list FIL            för tables compare: vilka namn i listan som blir
                        tillåtna, och vilka som inte längre är det
  --limit 100           för varianter: hur många som listas för varje namn
  --lang SPRÅK          {languages};
                        annars vad LC_ALL, LC_MESSAGES eller LANG säger
  --json                för namn: allt som finns att säga, en rad JSON per namn
  --help, --version

Listan är text med ett namn på varje rad, eller CSV med komma, semikolon eller
tabb, i UTF-8, UTF-16, Windows-1252, MacRoman eller CP850:

  --format csv|jsonl    så skrivs resultatet, en rad för varje rad i filen
  --column KOLUMN       kolumnen med namnen: dess rubrik, eller nummer från 1
  --code-column KOLUMN  kolumnen med deras koder (xn--), som jämförs med namnen
  --separator TECKEN    comma, semicolon, tab, pipe, eller none: ett per rad
  --encoding NAMN       {encodings}
  --blocked FIL         namn som ingen kan få; de sägs med sin rad i filen
  --applicant KOLUMN    upprepat är då bara ett namn av samma sökande
  --independent         varje rad för sig, för delar av en lista på flera
                        datorer: utan rubrik, radnummer och upprepningar; i
                        UTF-8, med de kolumner som anges
  --group-by KOLUMN     rapport: för varje värde i kolumnen hur många rader som
                        är fel och varför, och en text att klistra in i ett mejl
  --summary             rapport: fel, olika namn, sökande och bokstäver
  --lookalikes          rapport: namn i listan som liknar varandra
                        (rapporter skrivs med --format md|json)
  --annotate            ger tillbaka filen som den är, i sin egen teckenkodning,
                        med bedömning, orsak, förslag, kod och namnet utan å ä ö
                        efter varje rad
  --mend                ger tillbaka filen med det säkra rättat: bara en
                        tolkning, ingen bokstav utbytt; går med --annotate
  --quiet               utan sammanfattning, och utan hur filen är läst
  --jobs N              trådar som bedömer; annars så många som listan kräver

Slutkod 0: alla namn är tillåtna, eller bedöms inte här. 1: något namn går inte
att registrera, eller hör inte ihop med sin kod, eller en rad är trasig, eller
en tabell som kontrolleras har fel, eller tabeller som jämförs skiljer sig (med
--list: ett namn är inte längre tillåtet). 2: kommandot är fel, eller en fil kan
inte läsas. 3: som 0, men något talar emot ett namn.
`,

  drawHelp: `Lottar bland ansökningar om samma namn, så att alla kan kontrollera det.

klartext draw FIL --applicant KOLUMN --case KOLUMN --base > underlag.txt
                        skriver underlaget, vars kontrollsumma (SHA-256) du
                        publicerar innan någon kan känna till startvärdet;
                        felaktiga namn och dubbletter är inte med, och visas
klartext draw underlag.txt --seed TEXT > resultat.json
                        lottar; listan med kolumner kan stå för underlaget
klartext draw underlag.txt --verify resultat.json
                        lottar igen och säger vilka platser som inte stämmer
klartext draw underlag.txt --again resultat.json --names "NAMN" --seed TEXT
                        lottar om några namn, bredvid det som lottades förut

  --applicant KOLUMN    kolumnen med sökande: dess rubrik, eller nummer från 1
  --case KOLUMN         kolumnen med ärendenummer
  --column KOLUMN       kolumnen med namnen; annars hittas den
  --queue KOLUMN        kolumnen med köer, som lottas en i taget:
  --order "första, andra" i den här ordningen
  --seed TEXT           en offentlig text; med --verify den som publicerades
  --format json|csv     resultatet; bara JSON kan kontrolleras
  --tld --table --lang --separator --encoding --quiet
                        som för andra listor: klartext --help

Slutkod 0: klart, eller alla platser stämmer. 1: någon plats stämmer inte. 2:
kommandot är fel, eller en fil kan inte läsas.
`,
};

export const links: Language['links'] = {
  qr: 'QR-kod med länken {link}',
};

export const receipt: Language['receipt'] = {
  title: 'Kvitto på domännamnet {name}',
  typed: 'Skrivet',
  changes: 'Ändrat',
  unchanged: 'ingenting',
  added: '.{tld} lades till.',
  name: 'Namn',
  characters: 'Tecken',
  refused: 'inte tillåtet',
  scripts: 'Skrift',
  code: 'Kod',
  decoded: 'Koden läst tillbaka',
  same: '{name}, samma namn',
  different: '{name}, inte samma namn',
  registered: 'Det som registreras',
  tables: 'Teckentabell',
  rules: 'Regler',
  verdict: 'Bedömning',
  against: 'Anmärkningar',
  time: 'Tid',
  program: 'Program',
  toVerify: 'För klartext receipt --verify:',
  unreadable: 'Det finns inget kvitto i {file}.',

  right: 'Kvittot stämmer.',
  'differs-wrong': '{caption}: kvittot säger ”{said}”, men det är ”{found}”.',
  'differs-older-table': 'En äldre teckentabell avgjorde: {said}. Den nyaste som är känd här är {found}.',
  'differs-newer-table': 'En nyare teckentabell avgjorde: {said}. Den nyaste som är känd här är {found}.',
  'differs-since': '{caption}: ”{said}” enligt den tabellen, ”{found}” enligt den som är känd här.',
  'differs-other-program': 'Kvittot är gjort av {said}, det här är {found}. Meningarna jämfördes inte.',
  'differs-text': 'På rad {number} står det ”{said}”. Där ska det stå ”{found}”.',
};

export const paper: Language['paper'] = {
  oneName: 'Ett namn i taget.',
  verifyAlone: '--verify FIL skrivs utan namn, och utan --json och --output.',
  noPage: 'Ange sidan som länken öppnar: --page https://…',
  noLink: '{name} har ingen kod, eller är för långt för en länk.',

  help: `Gör det som är känt om ett namn till papper.

klartext picture NAMN > namn.svg
                        ritar namnet som SVG: båda formerna, bokstav för
                        bokstav, och om det är tillåtet; med --receipt också det
                        som ett kvitto säger
klartext qr NAMN --page ADRESS > qr.svg
                        ritar QR-koden för en länk som öppnar sidan med namnet,
                        till exempel programmets webbplats
klartext receipt NAMN > namn.txt
                        skriver ner vad som skrevs och ändrades, tecknen, koden
                        och namnet den ger tillbaka, teckentabell, regler,
                        bedömning och tid; med --json på en rad för program
klartext receipt --verify namn.txt
                        bedömer på nytt och säger vad i kvittot som inte stämmer

  --page ADRESS         i en bild: länken och dess QR-kod är också med
  --output FIL          filen som skrivs; annars standard ut
  --tld --table --lang  som för namn: klartext --help

Slutkoden är namnets: klartext --help. Bilden av ett namn som inte går att ha
säger det. Med --verify: 0: kvittot stämmer. 1: något i det stämmer inte. 3: det
stämmer, men enligt teckentabellen som är känd här är bedömningen en annan.
`,
};

export const pages: Language['pages'] = {
  title: 'Går namnet att ha som .se-adress?',
  lead: 'Skriv namnet, eller koden (xn--…) från en faktura.',
  toCharacters: 'Tecken',
  noScript: 'Här får du veta om ett namn går att ha som .se-adress, och vilket namn en kod (xn--…) står för. Sidan räknar ut svaret i din webbläsare och behöver JavaScript, som är avstängt.',
  copyLink: 'Kopiera länk',

  examples: 'Prova ett exempel',
  fromInvoice: 'från en faktura',
  oneIsCyrillic: 'ett о är kyrilliskt',
  picture: 'Bild av namnet',
  pictureHelp: 'Namnet i båda formerna, bokstav för bokstav. Bifoga bilden när någon ska vara säker på vad som registreras.',
  saveAsPng: 'Spara som PNG',
  saveAsSvg: 'Spara som SVG',
  copyPicture: 'Kopiera bilden',
  saveReceipt: 'Spara kvitto',
  withReceipt: 'Med kvitto: det som skrevs, reglerna, tiden',
  withLink: 'Med länken till den här sidan, som QR-kod',
  print: 'Skriv ut',
  close: 'Stäng',

  characters: 'Tecken som får ingå i namnet',

  about: 'Vad är ett IDN?',
  aboutText:
    'Ett internationaliserat domännamn (IDN) innehåller andra tecken än a–z, 0–9 och bindestreck: å, ä och ö, samiska bokstäver, é, ü eller hebreiska bokstäver för jiddisch. Domännamnssystemet klarar bara de gamla tecknen. Därför har varje sådant namn också en kodad form som börjar med xn--. Den kan stå på en faktura eller en orderbekräftelse, men det är samma domän. Allt du skriver här stannar i din webbläsare.',

  registrars: 'För registrarer',
  noScriptRegistrars: 'Här kan registrarer kontrollera listor av domännamn, jämföra koder med namn och kontrollera namn mot en egen tabell. Sidan gör arbetet i din webbläsare och behöver JavaScript, som är avstängt.',
  list: 'Lista',
  nameAndCode: 'Namn och kod',
  yourTable: 'Egen tabell',
  pair: 'Stämmer koden med namnet?',
  pairHelp: 'Skriv namnet som kunden skrev det, och koden (xn--) som ska registreras.',
  name: 'Namn',
  ownTable: 'Kontrollera namn mot en egen tabell',
  ownTableHelp:
    'Tabellen räknar upp de tecken som får ingå i ett namn: som LGR-fil (RFC 7940) eller som text (RFC 3743, RFC 4290). Filen lämnar aldrig din webbläsare.',
  ownCharacters: 'Tecknen i tabellen',
  chooseFile: 'Välj en fil, eller släpp den här',
  back: 'Tillbaka till registrens tabeller',
  drawing: 'Lottning',
  drawTitle: 'Lotta mellan ansökningar',
  drawHelp: 'När flera söker samma namn avgör lotten, och vem som helst kan räkna efter. Det som publiceras är bara namn och ärendenummer. Filerna lämnar aldrig din webbläsare.',
  batch: 'Kontrollera en lista',
};

export const site: Language['site'] = {
  newVersion: { news: 'Det finns en ny version av sidan.', reload: 'Ladda om' },

  picture: {
    saved: 'Bilden är sparad.',
    savedReceipt: 'Kvittot är sparat.',
    notCopied: 'Bilden gick inte att kopiera. Spara den som PNG i stället.',
    failed: 'Bilden gick inte att göra. Ladda om sidan och försök igen.',
  },

  ownTable: {
    ours: 'Namnen kontrolleras mot reglerna för {tlds}.',
    inUse: 'Namnen kontrolleras mot tabellen {id}[ ({language})][, version {version}][ från {date}], med {count} tecken.',
    under: 'De kontrolleras under .{tld}.',
    underNone: 'Tabellen nämner ingen toppdomän. Namnen kontrolleras under .example.',
    reading: 'Läser tabellen …',
    stillOurs: 'Namnen kontrolleras som förut mot reglerna för {tlds}.',
    stillInUse: 'Namnen kontrolleras som förut mot tabellen {id}.',

    unreadable: 'Filen kunde inte läsas.',
    notLoaded: 'Den del av sidan som läser tabeller kunde inte hämtas. Ladda om sidan.',
    'too-large': 'Filen är för stor. En tabell får ha högst {most} tecken.',
    'document-type': 'Filen har en dokumenttyp, {element}. Sådana filer läses inte, för dokumenttypen kan ändra vad resten betyder.',
    'not-well-formed': 'Filen är inte välformad XML. Felet finns på rad {line}, tecken {column}.',
    'too-complex': 'Filen är för omfattande: den har för många element, nivåer, attribut eller tecken.',
    neither: 'Filen är varken en LGR-fil (RFC 7940) eller en lista med kodpunkter.',
    noCodePoints: 'Det finns inga kodpunkter som går att läsa i {element}.',
    noLgr: 'Filen är ingen LGR-tabell (RFC 7940). En sådan börjar med {expected}, den här med {element}.',
    notUnderstood:
      'Tabellen använder {element}, som inte kan tolkas här. Namn kan bara kontrolleras mot en tabell där varje regel kan tolkas.',
    lacking: 'Tabellen har ett fel: {element} saknar {what}.',
    twice: 'Tabellen har ett fel: {element} upprepar något som redan står där.',
    emptyRange: 'Tabellen har ett fel: {element} slutar före sin början.',
    wrongRule: 'Tabellen har ett fel: {element} hänvisar till en regel som inte finns eller inte passar där, eller till två.',
    faulty: 'Tabellen har ett fel i {element}.',
    line: 'Felet finns på rad {line}.',
  },
};
